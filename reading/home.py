"""Where one's home is: beside a place of stay ("hemkommun Mariehamn men bor i Åbo"), or on Åland as a whole."""

from __future__ import annotations

import re
from typing import Sequence

from reading.mentions import NOT_HOME, Mention

ANYWHERE_ON_ALAND = "478"
"""Mariehamn, standing for any municipality of Åland: one body serves them all (rules.md AX1)."""

_HOME = re.compile(
    r"\b(?:kotikun\w*|kotipaik\w*|kirjoilla\w*|folkbokför\w*|hemkommun\w*|hemort\w*|hemadress\w*|skrive?n)\b",
    re.IGNORECASE,
)
_STAY = re.compile(r"\b(?:asu\w*|oleskel\w*|olen|oon|bor|vistas|jobbar|studerar|opiskelen)\b", re.IGNORECASE)

_ALAND = re.compile(r"\b(?:åland(?!sb)|ålänning|ahvenanmaa?)", re.IGNORECASE)
_ERRANDS = (
    "jobb",
    "arbet",
    "kryssning",
    "semest",
    "resa",
    "reser",
    "söker",
    "sökt",
    "töi",
    "työ",
    "risteil",
    "matk",
    "loma",
)
_LIVES = ("bor", "bosatt", "flytta", "asu", "muut", "skriven", "hemma", "från", "arbetslös")
_CLAUSE_END = re.compile(r"[.,;!?\n]")
_IS = re.compile(r"\s+(?:(?:on|är|e)\s+)?(?:mun|minun|min)?\s*", re.IGNORECASE)


def facts_of_places(text: str, mentions: Sequence[Mention]) -> list[str]:
    """For each mention the fact it states: `municipality`, or `stays_in` where another is called the home and taken for it."""
    home, stay = _HOME.search(text), _STAY.search(text)
    if len(mentions) != 2 or home is None or stay is None or mentions[0].code == mentions[1].code:
        return ["municipality"] * len(mentions)
    at_home = _at_home(text, mentions, home)
    if at_home.score <= NOT_HOME:
        return ["municipality"] * len(mentions)  # "they say my home is Turku, but I live in Raisio"
    return ["municipality" if mention is at_home else "stays_in" for mention in mentions]


def names_aland(text: str) -> bool:
    """Whether the text names Åland itself, which is no municipality but is an answer to where one lives."""
    return any(not _on_an_errand(text[: found.start()]) for found in _ALAND.finditer(text))


def _on_an_errand(before: str) -> bool:
    """ "Arbetsplatsen är på Åland", "ska på kryssning till Åland", but "jag bor och jobbar på Åland"."""
    near = _CLAUSE_END.split(before[-60:])[-1].casefold().split()[-5:]
    lives = any(word.startswith(_LIVES) for word in near)
    return not lives and any(word.startswith(_ERRANDS) for word in near)


def _at_home(text: str, mentions: Sequence[Mention], home: "re.Match[str]") -> Mention:
    """ "Turku on kotikuntani" names the one before, "kotikuntani on Turku" the one after; where none is after, the nearest."""
    before = [each for each in mentions if _IS.fullmatch(text[each.end : home.start()])]
    after = [each for each in mentions if each.start >= home.end()]
    return (before or after or [mentions[-1]])[0]
