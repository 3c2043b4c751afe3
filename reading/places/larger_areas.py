"""Answers to where one lives that name no municipality: a whole region or Finland itself, or what lies abroad."""

from __future__ import annotations

import re
from typing import Literal, Optional

from reading.countries import BY_NAME, COUNTRY, FROM_COUNTRY, IN_COUNTRY
from reading.places.index import is_abroad
from reading.text import fold, tokenise

Larger = Literal["region", "abroad"]

_FINNISH_SIDE = r"(?:(?:etela|pohjois|keski|ita|lansi|kanta|paijat|varsinais)[- ]?)?"
_SWEDISH_SIDE = r"(?:(?:norra|sodra|ostra|vastra|mellersta|egentliga|paijanne) ?-?)?"
_FINNISH_REGION = (
    r"(?:uusimaa|uudella ?maalla|uudelta ?maalta|uudenmaan|satakun(?:ta|nassa|nasta)|hame(?:essa|esta)?"
    r"|(?:pirkan|pohjan)maa(?:lla|lta)?|kymenlaakso(?:ssa|sta)?|karjala(?:ssa|sta)?|savo(?:ssa|sta)?|kainuu(?:ssa|sta)?"
    r"|lap(?:pi|issa|ista)|suomi|suome(?:ssa|sta))"
)
_SWEDISH_REGION = (
    r"(?:nyland|finland|satakunda|tavastland|birkaland|kymmenedalen|karelen|savolax|osterbotten|kajanaland|lappland|svenskfinland"
    r"|aboland|skargarden)"
)
_REGION = re.compile(rf"\b(?:{_FINNISH_SIDE}{_FINNISH_REGION}|{_SWEDISH_SIDE}{_SWEDISH_REGION})\b")
_ABROAD = re.compile(
    rf"\b(?:{FROM_COUNTRY}|{IN_COUNTRY}|{BY_NAME}|{COUNTRY}|(?:ruotsi|norja|tanska)(?:ssa|sta)?|islan(?:ti|nissa|nista)|venaja(?:lla|lta)?|ulkomai\w+|ulkomaat"
    r"|sverige|norge|danmark|island|utomlands|utlandet)\b"
)
_MOST_WORDS = 4
"""Of an answer to where one lives; in a longer text a country may be the one that somebody came from."""


def larger_area(text: str) -> Optional[Larger]:
    """What a short answer names in place of a municipality: "Lappi", "bor i Österbotten"; "asun Virossa", "Stockholm"."""
    said = tokenise(text)
    if not 0 < len(said) <= _MOST_WORDS:
        return None
    plain = fold(text)
    if _REGION.search(plain):
        return "region"
    if _ABROAD.search(plain) or any(
        is_abroad(fold(each.text)) for each in said if not each.word.endswith("ksi")
    ):
        return "abroad"
    return None
