"""What is counted about understanding: `Judged` messages in, figures out. Plain functions, for both Pythons."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from bot.components import bands
from bot.components.bands import topic_of

OFFERED = 3
"""Topics named when the assistant asks which one was meant."""
SMALL_TALK = bands.SMALL_TALK | {"crisis"}
OUT_OF_SCOPE = "out_of_scope"
BINS = 10
HELD = {"accuracy": 1, "answered_or_offered": 1, "confidently_wrong": -1}
"""The figures that may not get worse, and which way is better."""
MOST_FALLEN = 1.0
"""Points by which a held figure may get worse before the tests fail."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A message with its true intent and what the model made of it; `sure` when it is answered unasked.

    `needs` are the intents of a message that holds several: all of them are answered. `beside` are topics that are offered
    with the answer.
    """

    text: str
    language: str
    intent: str
    sure: bool
    ranking: Sequence[tuple[str, float]]
    needs: Sequence[str] = ()
    beside: Sequence[str] = ()

    @property
    def topic(self) -> str:
        return topic_of(self.intent)

    @property
    def is_small_talk(self) -> bool:
        return self.intent in SMALL_TALK

    @property
    def is_outside(self) -> bool:
        return self.intent == OUT_OF_SCOPE

    @property
    def is_topic(self) -> bool:
        return not self.is_small_talk and not self.is_outside

    @property
    def confidence(self) -> float:
        return self.ranking[0][1]

    @property
    def guessed(self) -> str:
        """The likeliest topic, sure or not."""
        return topic_of(self.ranking[0][0])

    @property
    def right(self) -> bool:
        return self.guessed == self.topic

    @property
    def confidently_wrong(self) -> bool:
        return self.sure and not self.answered

    @property
    def answered(self) -> bool:
        """Whether its topic is the likeliest, or among the needs that are answered beside it."""
        return self.right or self.topic in map(topic_of, self.needs)

    @property
    def offered(self) -> tuple[str, ...]:
        """The topics named when the assistant asks; small talk and out of scope are never offered."""
        topics = dict.fromkeys(topic_of(intent) for intent, _ in self.ranking[:10])
        return tuple(topic for topic in topics if topic not in SMALL_TALK | {OUT_OF_SCOPE})[:OFFERED]

    @property
    def reached(self) -> bool:
        """Answered rightly, or offered: beside the answer, or among those named when the assistant asks."""
        return self.answered or self.reached_beside if self.sure else self.topic in self.offered

    @property
    def reached_beside(self) -> bool:
        """Offered beside an answer about something else, which counts as confidently wrong all the same."""
        return self.sure and not self.answered and self.topic in self.beside


@dataclass(frozen=True, slots=True)
class Figures:
    """Percent, but for counts; topics unless named otherwise."""

    topics: int
    accuracy: float
    answered_or_offered: float
    asked: float
    reached_beside: float
    """Of `answered_or_offered`, what is offered only beside a wrong answer."""
    offering_beside: float
    """Answers that other topics are offered with."""
    confidently_wrong: float
    out_of_scope_refused: float
    out_of_scope_answered: float
    small_talk: float
    macro_f1: float
    calibration_error: float

    def as_row(self) -> dict[str, float]:
        return {name: round(value, 2) for name, value in asdict(self).items()}


@dataclass(frozen=True, slots=True)
class Bin:
    """Messages whose confidence is `least` percent and up to ten more; the rest in percent, of nothing 0."""

    least: int
    messages: int
    confidence: float
    right: float


def figures(judged: Sequence[Judged]) -> Figures:
    """The figures of one language."""
    topics = [each for each in judged if each.is_topic]
    outside = [each for each in judged if each.is_outside]
    talk = [each for each in judged if each.is_small_talk]
    return Figures(
        topics=len(topics),
        accuracy=percent(each.right for each in topics),
        answered_or_offered=percent(each.reached for each in topics),
        asked=percent(not each.sure for each in topics),
        reached_beside=percent(each.reached_beside for each in topics),
        offering_beside=percent(bool(each.beside) for each in topics if each.sure),
        confidently_wrong=percent(each.confidently_wrong for each in topics),
        out_of_scope_refused=percent(each.sure and each.right for each in outside),
        out_of_scope_answered=percent(each.confidently_wrong for each in outside),
        small_talk=percent(each.right for each in talk),
        macro_f1=macro_f1(judged),
        calibration_error=calibration_error(judged),
    )


def percent(claims: Iterable[bool]) -> float:
    """The share that holds; of nothing, 0."""
    all_of_them = list(claims)
    return 100 * sum(all_of_them) / max(1, len(all_of_them))


def macro_f1(judged: Sequence[Judged]) -> float:
    """The mean over intents of F1, in percent, each intent weighing the same."""
    true = Counter(each.intent for each in judged)
    guessed = Counter(each.ranking[0][0] for each in judged)
    hit = Counter(each.intent for each in judged if each.ranking[0][0] == each.intent)
    scores = [2 * hit[intent] / (true[intent] + guessed[intent]) for intent in true]
    return 100 * sum(scores) / max(1, len(scores))


def calibration(judged: Sequence[Judged]) -> list[Bin]:
    """The messages by how sure the model is, in ten equal bins from unsure to sure."""
    bins: list[list[Judged]] = [[] for _ in range(BINS)]
    for each in judged:
        bins[min(BINS - 1, int(each.confidence * BINS))].append(each)
    return [_bin(at, group) for at, group in enumerate(bins)]


def _bin(at: int, group: Sequence[Judged]) -> Bin:
    confidence = 100 * sum(each.confidence for each in group) / max(1, len(group))
    return Bin(100 // BINS * at, len(group), confidence, percent(each.right for each in group))


def calibration_error(judged: Sequence[Judged]) -> float:
    """Expected calibration error over the bins, in percent: how far confidence is from being right."""
    gaps = (each.messages * abs(each.right - each.confidence) for each in calibration(judged))
    return sum(gaps) / max(1, len(judged))


def by_topic(judged: Sequence[Judged]) -> dict[str, Figures]:
    """Figures of each topic or small-talk intent, weakest accuracy first."""
    groups: dict[str, list[Judged]] = {}
    for each in judged:
        groups.setdefault(each.topic, []).append(each)
    shares = {topic: percent(each.right for each in group) for topic, group in groups.items()}
    return {topic: figures(groups[topic]) for topic in sorted(groups, key=lambda topic: shares[topic])}


def confusions(judged: Sequence[Judged]) -> list[tuple[tuple[str, str], int]]:
    """(true, guessed) pairs of topics with how often, most frequent first."""
    return Counter((each.topic, each.guessed) for each in judged if not each.right).most_common()


def worst(judged: Sequence[Judged], count: int = 20) -> list[Judged]:
    """The messages the model was surest about and wrong."""
    wrong = [each for each in judged if not each.right]
    return sorted(wrong, key=lambda each: -each.confidence)[:count]


def fallen(now: Mapping[str, float], accepted: Mapping[str, float]) -> list[str]:
    """The held figures of a language that are worse by more than `MOST_FALLEN` than the accepted ones, in words."""
    return [
        f"{name} {now[name]:g}, accepted {accepted[name]:g}"
        for name, better in HELD.items()
        if round((accepted[name] - now[name]) * better, 2) > MOST_FALLEN
    ]
