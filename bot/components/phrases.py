"""The small words of phrases.yml as patterns: what ties a message to the talk, and what makes a clause ask."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Dict, List, Pattern

import yaml

from reading.text import normalise

_FILE = Path(__file__).parent / "phrases.yml"


def plain(text: str) -> str:
    """The text in one spelling and small letters, every run of space one space."""
    return " ".join(normalise(text).lower().split())


def any_of(name: str) -> str:
    """A pattern for any phrase of that name in any language; the longest is tried first."""
    phrases = sorted(set(_phrases()[name]), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(map(re.escape, phrases)) + r")(?!\w)"


@lru_cache(maxsize=1)
def asking() -> Pattern[str]:
    """What makes a clause ask: a word that asks, a verb that asks by its ending or by coming first, a wish."""
    endings = "|".join(_phrases()["question_ending"])
    by_ending = rf"\w{{2,}}[^k\W](?:{endings})(?!\w)"
    anywhere = rf"(?<!\w)(?:{any_of('question')}|{any_of('wish')}|{by_ending})"
    return re.compile(rf"^{any_of('first_word')}|{anywhere}")


@lru_cache(maxsize=1)
def _phrases() -> Dict[str, List[str]]:
    """The phrases of all languages together by name."""
    found: Dict[str, List[str]] = {}
    for table in yaml.safe_load(_FILE.read_text("utf-8")).values():
        for name, phrases in table.items():
            found.setdefault(name, []).extend(plain(phrase) for phrase in phrases.split(","))
    return found
