"""Where one's home is: beside a place of stay ("hemkommun Mariehamn men bor i Åbo"), or on Åland as a whole."""

from __future__ import annotations

import re
from typing import Sequence

from reading.municipality_mentions import Mention

_HOME = re.compile(
    r"\b(?:kotikun\w*|kotipaik\w*|kirjoilla\w*|folkbokför\w*|hemkommun\w*|hemort\w*|hemadress\w*|skrive?n)\b",
    re.IGNORECASE,
)
_STAY = re.compile(r"\b(?:asu\w*|oleskel\w*|olen|oon|bor|vistas|jobbar|studerar|opiskelen)\b", re.IGNORECASE)

_ALAND = re.compile(r"\b(?:åland(?!sb)|ahvenanmaa?)", re.IGNORECASE)
_IS = re.compile(r"\s+(?:(?:on|är|e)\s+)?(?:mun|minun|min)?\s*", re.IGNORECASE)


def facts_of_places(text: str, mentions: Sequence[Mention]) -> list[str]:
    """For each mention the fact it states: `municipality`, or `stays_in` where another is called the home."""
    home, stay = _HOME.search(text), _STAY.search(text)
    if len(mentions) != 2 or home is None or stay is None or mentions[0].code == mentions[1].code:
        return ["municipality"] * len(mentions)
    at_home = _at_home(text, mentions, home)
    return ["municipality" if mention is at_home else "stays_in" for mention in mentions]


def names_aland(text: str) -> bool:
    """Whether the text names Åland itself, which is no municipality but is an answer to where one lives."""
    return _ALAND.search(text) is not None


def _at_home(text: str, mentions: Sequence[Mention], home: "re.Match[str]") -> Mention:
    """ "Turku on kotikuntani" names the one before, "kotikuntani on Turku" the one after; where none is after, the nearest."""
    before = [each for each in mentions if _IS.fullmatch(text[each.end : home.start()])]
    after = [each for each in mentions if each.start >= home.end()]
    return (before or after or [mentions[-1]])[0]
