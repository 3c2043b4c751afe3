"""Questions that the guidance of their topic leaves open, and what is said to them before it: the catalogue's narrow_questions.yaml."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import yaml

from actions.rules import Language
from reading.text import fold
from services_catalog.loading import SEED
from services_catalog.topics import Topic

FILE = SEED / "narrow_questions.yaml"
LONGEST = 240
"""Letters of a message that asks one thing; a longer one tells a story, whose words are of many things."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How one language asks it, and what is answered."""

    asks: tuple[re.Pattern[str], ...]
    without: re.Pattern[str] | None
    says: str

    def is_asked(self, folded: str) -> bool:
        if self.without is not None and self.without.search(folded):
            return False
        return all(pattern.search(folded) for pattern in self.asks)


@dataclass(frozen=True, slots=True)
class NarrowQuestion:
    """One question, the topics it is asked within, whether its words alone name it, and the first day its answer holds."""

    id: str
    topics: frozenset[Topic]
    in_doubt: bool
    holds_from: date
    wanted: dict[Language, Wanted]


def narrow_answer(text: str, topic: Topic, language: Language, day: date, *, in_doubt: bool = False) -> str:
    """What answers a message that asks one of them within its topic; "" to every other. `in_doubt` about the topic, only
    one whose words name the matter."""
    if len(text) > LONGEST:
        return ""
    folded = fold(text)
    asked = (
        each.wanted[language].says
        for each in narrow_questions()
        if topic in each.topics
        and each.in_doubt >= in_doubt
        and each.holds_from <= day
        and each.wanted[language].is_asked(folded)
    )
    return next(asked, "")


@cache
def narrow_questions() -> tuple[NarrowQuestion, ...]:
    return tuple(_read(entry) for entry in yaml.safe_load(FILE.read_text("utf-8")))


def _read(entry: dict[str, Any]) -> NarrowQuestion:
    return NarrowQuestion(
        entry["id"],
        frozenset(Topic(name) for name in entry["topics"]),
        entry.get("in_doubt", False),
        entry.get("from") or date.min,
        {language: _wanted(entry[language]) for language in Language},
    )


def _wanted(entry: dict[str, Any]) -> Wanted:
    without = re.compile(entry["not"]) if "not" in entry else None
    return Wanted(tuple(re.compile(each) for each in entry["asks"]), without, entry["says"])
