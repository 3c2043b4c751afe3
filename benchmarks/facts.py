"""How well facts are read from messages: precision and recall of each fact, on tests/understanding/facts.*.yml.

    .tools/rasa/bin/python -m benchmarks.facts                 # the development half
    .tools/rasa/bin/python -m benchmarks.facts --show          # its mistakes too
    .tools/rasa/bin/python -m benchmarks.facts --split test    # the half that nothing is chosen by
    .tools/rasa/bin/python -m benchmarks.facts --words-alone   # as where the encoder's libraries are not installed

A message is read as the product reads it (bot/components/facts.py, actions/dialogue/turn.py), without what was said before.
"""

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bot.components.home_layers import open_home_layers
from reading.facts import find_facts
from reading.home import ANYWHERE_ON_ALAND, facts_of_places, names_aland
from reading.homes.judge import SecondOpinion
from reading.languages import LANGUAGES
from reading.mentions import NOT_HOME, Mention
from reading.municipalities import MERGED_INTO, find_municipalities

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 22)
FACTS = (
    "municipality",
    "age",
    "status",
    "situation",
    "earnings_related",
    "mother_tongue",
    "immigrant",
    "dismissed",
)
SUM = "all"
MOST_OFFERED = 3
"""As actions/dialogue/who_serves/places.py offers; that is the server's, and this runs in Rasa's Python."""
_OUR_WORDS = {"student": "studying", "under_4h": "employed"}


@dataclass(frozen=True)
class Message:
    """A text and the facts it states, by hand."""

    language: str
    text: str
    facts: Mapping[str, Any]
    judged: tuple[str, ...] = FACTS
    """The facts that were looked for when it was read by hand; others are not counted."""


@dataclass
class Score:
    """What was read right, what was read and not stated, and what was stated and not read."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """The share of what was read that is so, in percent."""
        return _percent(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of what is stated that was read, in percent."""
        return _percent(self.right, self.right + self.missed)


@dataclass
class Figures:
    """Scores of a language by fact, with `all` for their sum, and every message that was not read right."""

    scores: dict[str, Score] = field(default_factory=lambda: {name: Score() for name in (*FACTS, SUM)})
    messages: int = 0
    homes_right: int = 0
    """Messages whose home was taken, or none where none is told."""
    homes_offered: int = 0
    """Messages besides, of which no home was taken and the one told is offered by name where the home is asked."""
    mistakes: list[str] = field(default_factory=list)


def messages(split: str, language: str) -> Iterator[Message]:
    """The messages of one half, `dev` or `test`."""
    path = ROOT / "tests" / "understanding" / f"facts.{split}.{language}.yml"
    for each in yaml.safe_load(path.read_text("utf-8")):
        judged = (each["only"],) if "only" in each else FACTS
        yield Message(language, each["text"], _stated(each["facts"] or {}), judged)


def read(message: Message, second: SecondOpinion | None = None) -> dict[str, Any]:
    """The facts that the product takes from a message, by our names; without a second opinion on homes, from words alone."""
    found = {each.name: each.value for each in find_facts(message.text, TODAY)}
    found = {name: _plain(name, value) for name, value in found.items() if name in FACTS}
    home = _municipality(message, second)
    return found | ({"municipality": home} if home else {})


def measure(split: str, language: str, second: SecondOpinion | None = None) -> Figures:
    """Figures of one half in one language."""
    figures = Figures()
    for message in messages(split, language):
        found = read(message, second)
        _count_home(figures, message, found.get("municipality"), second)
        mistakes = [
            told for name in message.judged if (told := _compared(figures, name, message, found.get(name)))
        ]
        if mistakes:
            figures.mistakes.append(f"{message.text}\n      " + "; ".join(mistakes))
    for name in FACTS:
        for part in ("right", "wrong", "missed"):
            own = getattr(figures.scores[name], part)
            setattr(figures.scores[SUM], part, getattr(figures.scores[SUM], part) + own)
    return figures


def _compared(figures: Figures, name: str, message: Message, read_as: Any) -> str | None:
    """Count one fact of one message; a wrong value is both read wrong and missed."""
    stated, score = message.facts.get(name), figures.scores[name]
    if read_as is None and stated is None:
        return None
    right = read_as is not None and (read_as in stated if isinstance(stated, tuple) else read_as == stated)
    score.right += right
    score.wrong += not right and read_as is not None
    score.missed += not right and stated is not None
    return None if right else f"{name}: {read_as} for {stated}"


def _count_home(figures: Figures, message: Message, home: str | None, second: SecondOpinion | None) -> None:
    told = message.facts.get("municipality")
    figures.messages += 1
    figures.homes_right += home == told
    figures.homes_offered += home is None and told in _offered(message, second)


def _stated(facts: Mapping[str, Any]) -> dict[str, Any]:
    """A birth year states one of two ages, by the birthday."""
    told = {name: _OUR_WORDS.get(str(value), value) for name, value in facts.items() if name in FACTS}
    if "municipality" in told:
        told["municipality"] = MERGED_INTO.get(told["municipality"], told["municipality"])
    if "birth_year" in facts:
        age = TODAY.year - facts["birth_year"]
        told["age"] = (age, age - 1)
    return told


def _plain(name: str, value: Any) -> Any:
    """Gold knows neither a dismissal's details, work of a few hours, nor that one has not moved."""
    if name == "dismissed" and value:
        return True
    if name == "immigrant" and not value:
        return None
    return "employed" if value == "under_4h" else value


def _mentions(message: Message, second: SecondOpinion | None) -> list[Mention]:
    return [
        each
        for each in find_municipalities(message.text, second)
        if not each.negated and not (message.language == "sv" and each.surface.lower() == "tre")
    ]


def _offered(message: Message, second: SecondOpinion | None) -> set[str]:
    """The places that the question about the home would name, as actions/dialogue/who_serves/places.py does: few, and none one comes from."""
    named = {
        MERGED_INTO.get(each.code, each.code) for each in _mentions(message, second) if each.role != "from"
    }
    return named if len(named) <= MOST_OFFERED else set()


def _municipality(message: Message, second: SecondOpinion | None) -> str | None:
    """The last one named that is neither denied, nor left behind, nor perhaps an ordinary word."""
    mentions = _mentions(message, second)
    homes = [
        MERGED_INTO.get(each.code, each.code)
        for fact, each in zip(facts_of_places(message.text, mentions), mentions, strict=True)
        if fact == "municipality" and each.role != "from" and each.score > NOT_HOME
    ]
    return homes[-1] if homes else ANYWHERE_ON_ALAND if names_aland(message.text) else None


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 100.0


def table(split: str, second: SecondOpinion | None = None) -> Iterator[str]:
    """A line for each fact: precision and recall, and how many were read and stated, by language."""
    figures = {language: measure(split, language, second) for language in LANGUAGES}
    yield (
        f"| {split} | "
        + " | ".join(f"{language} precision | {language} recall" for language in LANGUAGES)
        + " |"
    )
    yield "|---|" + "---|" * 2 * len(LANGUAGES)
    for name in (*FACTS, SUM):
        scores = [figures[language].scores[name] for language in LANGUAGES]
        cells = (
            f"{one.precision:.1f} ({one.right}/{one.right + one.wrong}) | {one.recall:.1f} ({one.right}/{one.right + one.missed})"
            for one in scores
        )
        yield f"| {name} | " + " | ".join(cells) + " |"
    yield ""
    for language, each in figures.items():
        right, offered = each.homes_right, each.homes_right + each.homes_offered
        yield (
            f"{language}: home right in {_percent(right, each.messages):.1f} % of {each.messages} messages, "
            f"right or offered by name in {_percent(offered, each.messages):.1f} %"
        )


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    asked.add_argument(
        "--split", choices=("dev", "test", "plain", "passing", "fair", "ordinary"), default="dev"
    )
    asked.add_argument(
        "--show", action="store_true", help="the messages read wrong; of the development half only"
    )
    asked.add_argument("--words-alone", action="store_true", help="homes without the encoder's tuned layers")
    options = asked.parse_args()
    second = None if options.words_alone else open_home_layers()
    print("homes by words and the whole sentence" if second else "homes by words alone")
    print("\n".join(table(options.split, second)))
    if options.show and options.split == "dev":
        for language in LANGUAGES:
            mistakes = measure("dev", language, second).mistakes
            print(f"\n{language}: {len(mistakes)} messages", *mistakes, sep="\n  ")


if __name__ == "__main__":
    main()
