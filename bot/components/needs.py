"""Two needs in one message: the clauses that ask, each read on its own, where they are about different topics.

Background does not ask ("I lost my job and have debts."), so it is no need however clear its topic.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Callable, Dict, List, Pattern, Tuple

from bot.components.bands import SMALL_TALK, Reading, topic_of
from bot.components.phrases import any_of, asking, plain
from bot.components.written import LONGEST

SHORTEST = 5
"""Words that a message needs to hold two needs."""
FEWEST_WORDS = 2
MOST_WORDS_OF_A_PAIR = 6
"""Words of a message that only names two things; longer ones tell of one thing at some length."""
MOST_WORDS_OF_A_LIST = 10
"""The same where a sign stands between the two."""
_ONLY_WORDS = re.compile(r"[^\W\d_]+(?:[ :-][^\W\d_]+)*")
_BETWEEN = re.compile(r" ?[,;/+&] ?")
MOST_CLAUSES = 6
STORY = 300
"""Characters from which on a message is a story, whose end may ask what the rest does not speak of."""
MOST_NEEDS = 3
LEAST = 0.75
"""How likely the topic of a clause must be where another clause is sure of its own."""
_SENTENCE = re.compile(r"(?<=[^\W\d])\s*[.!?;]+(?=\s|$)|\n+|(?<=[\d])\?+(?=\s|$)")
_NO_NEED = SMALL_TALK | {"out_of_scope", "crisis"}

_BY_FORM = ("who_serves", "appointment", "appointment_cancel", "appointment_move")
"""Intents that ask questions back, so they come after what can be answered at once."""

Read = Callable[[str], Reading]


@dataclass(frozen=True)
class Need:
    """What a part of the message is about; `text` are the words that say so."""

    intent: str
    text: str
    probability: float
    sure: bool


def needs_in(text: str, whole: Reading, read: Read) -> List[Need]:
    """The message's needs in the order they were told, two at least; empty where it holds one.

    `whole` is the reading of the message, `read` reads a part of it.
    """
    if text.startswith("/") or (whole.sure and whole.ranking[0][0] in _NO_NEED):
        return []
    clauses = asking_clauses(text)
    named = _two_things(text) if len(clauses) < 2 else []
    if len(clauses) < 2 and not named:
        return []
    found: Dict[str, Need] = {}
    for clause in (named or clauses)[:MOST_CLAUSES]:
        need = _need(clause, read(clause))
        if need is not None and (need.sure or not named):
            found.setdefault(topic_of(need.intent), need)
    if whole.sure and topic_of(whole.ranking[0][0]) not in found:
        return []  # the clauses torn apart say something else than the message, and the message is sure
    surely_two = len(found) > 1 and any(need.sure for need in found.values())
    return list(found.values())[:MOST_NEEDS] if surely_two else []


def heard_to_the_end(text: str, whole: Reading, read: Read) -> Reading:
    """The reading of what a long story asks last, where the story as a whole is taken for nothing that we serve."""
    outside = whole.ranking[0][0] == "out_of_scope"
    clauses = asking_clauses(text[-STORY:]) if outside and len(text) >= STORY else []
    last = read(clauses[-1]) if clauses else whole
    return last if last.sure and last.ranking[0][0] not in _NO_NEED else whole


def _need(clause: str, reading: Reading) -> Need | None:
    intent, probability = reading.ranking[0]
    known = reading.sure or probability >= LEAST
    return Need(intent, clause, probability, reading.sure) if known and intent not in _NO_NEED else None


def led_by(needs: List[Need], whole: Reading) -> Reading:
    """The reading of a message with these needs: the one that decides what happens stands first, and surely.

    What asks questions back leads, else what the whole message is about, else what is no request for a person, which
    any answer may end with.
    """
    if not needs:
        return whole
    first = min(needs, key=lambda need: _place(need, whole))
    others = [(intent, share) for intent, share in whole.ranking if intent != first.intent]
    return Reading([(first.intent, first.probability), *others], sure=True)


def _place(need: Need, whole: Reading) -> Tuple[bool, bool, bool]:
    """Of two that ask back the one told first leads, whatever the whole message is about: the other waits its turn."""
    asks_back = need.intent in _BY_FORM
    about = whole.sure and topic_of(need.intent) == topic_of(whole.ranking[0][0])
    return not asks_back, not (asks_back or about), need.intent == "human"


def as_output(needs: List[Need]) -> List[Dict[str, str]]:
    """As the server reads them from Rasa's call (actions/dialogue/turn.py)."""
    return [{"intent": need.intent, "text": need.text} for need in needs]


def asking_clauses(text: str) -> List[str]:
    """The parts of a message that ask or wish for something; no more than one in a short message."""
    if len(text.split()) < SHORTEST:
        return []
    sentences = [sentence.strip() for sentence in _SENTENCE.split(plain(text[:LONGEST]))]
    clauses = [clause for sentence in sentences for clause in _clauses(sentence)]
    asked = [clause for clause in clauses if len(clause.split()) >= FEWEST_WORDS and _asks(clause)]
    return [*asked[:1], *(clause for clause in asked[1:] if not _points_back(clause))]


def _clauses(sentence: str) -> List[str]:
    """The sentence cut where a joining word is followed by a clause that asks by itself."""
    clauses = [""]
    for part in _join().split(sentence):
        if clauses[-1] and asking().match(part) and _asks(clauses[-1]):
            clauses.append(part)
        else:
            clauses[-1] = f"{clauses[-1]} {part}".strip()
    return clauses


def _two_things(text: str) -> List[str]:
    """What a short message names on either side of an "and" or a comma: "asumistukea ja toimeentulotukea tarttisin"."""
    line = plain(text).rstrip("?!. ")
    words, keywords = len(line.split()), not _asks(plain(text)) and "?" not in text
    if keywords and words <= MOST_WORDS_OF_A_LIST and len(parts := _only_words(_BETWEEN.split(line))) == 2:
        return parts
    return _only_words(_and().split(line)) if words <= MOST_WORDS_OF_A_PAIR else []


def _only_words(parts: List[str]) -> List[str]:
    """Two parts of nothing but words; else none."""
    return parts if len(parts) == 2 and all(map(_ONLY_WORDS.fullmatch, parts)) else []


def _asks(clause: str) -> bool:
    return asking().search(clause) is not None


def _points_back(clause: str) -> bool:
    """Whether it asks more about what was just named ("how long is it valid?") rather than a thing of its own."""
    return _back().search(_no_pointer().sub(" ", clause)) is not None


@lru_cache(maxsize=1)
def _back() -> Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('points_back')}")


@lru_cache(maxsize=1)
def _no_pointer() -> Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('points_nowhere')}")


@lru_cache(maxsize=1)
def _and() -> Pattern[str]:
    return re.compile(rf" {any_of('both')} ")


@lru_cache(maxsize=1)
def _join() -> Pattern[str]:
    return re.compile(rf"(?:^|,? ){any_of('join')},? ")
