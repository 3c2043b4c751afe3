"""Finnish municipalities as people write them: find them in a message, look one up, name one.

`find_municipalities` reads running text and stays silent when in doubt; `look_up` takes a text for an answer
to "which municipality?" and forgives more. `choose` says whether that answer is clear.
"""

import re
from dataclasses import dataclass
from typing import Union

from rapidfuzz import process
from rapidfuzz.distance import OSA

from reading.mentions import Mention, find_municipalities
from reading.places.index import (
    index,
    is_elsewhere,
    key_of,
    municipalities,
    postal_codes,
    postal_places,
    words_near_names,
)
from reading.text import fold, normalise

__all__ = [
    "LIKELY",
    "MERGED_INTO",
    "SURE",
    "Candidate",
    "Mention",
    "choose",
    "find_municipalities",
    "look_up",
    "municipality_name",
]

# From this score on a candidate may be offered; from SURE on it may be taken, if no other is close.
LIKELY = 0.5
SURE = 0.75
_CLOSE = 0.1
_LONGEST_NAME = 60
_SHORTEST_NAME = 4
_IS = re.compile(r"(?<=\w) (?:on|se on|är|det är|e|siis|alltså)\W*$", re.IGNORECASE)
""" "Kemi on" is no beginning of Kemiönsaari."""

# Pertunmaa joined Mäntyharju on 1 January 2025 (government decision 304/2024).
MERGED_INTO = {"588": "507"}


@dataclass(frozen=True)
class Candidate:
    """A municipality that a text may mean; `score` is 0..1 and says how well the text fits the name."""

    code: str
    name_fi: str
    name_sv: str
    score: float


def municipality_name(code: str, language: str) -> str:
    """The name in `fi` or `sv` of a municipality of 2021 or later; KeyError for an unknown code."""
    known = municipalities()[code]
    return known.name_sv if language == "sv" else known.name_fi


def look_up(query: str, limit: int = 5) -> list[Candidate]:
    """Municipalities that `query` may mean, best first, ties by Finnish name; empty when none is near.

    Knows names in both languages in any case ending, colloquial names, localities, postal codes and places,
    three-digit municipality codes, beginnings of names, misspellings, and whole sentences. Nothing below
    LIKELY is given, so an unknown or foreign place gives an empty list.
    """
    written = normalise(query).strip()
    if not written or len(written) > 2000:
        return []
    scores = _scores(written)
    ranked = sorted(scores.items(), key=lambda item: (-item[1], municipalities()[item[0]].name_fi))
    return [_candidate(code, score) for code, score in ranked if score >= LIKELY][:limit]


def choose(candidates: list[Candidate]) -> Union[str, tuple[str, ...], None]:
    """The code where the answer is clear, the codes of close ones to ask about, or None for no likely one."""
    likely = [candidate for candidate in candidates if candidate.score >= LIKELY]
    if not likely:
        return None
    close = [candidate.code for candidate in likely if likely[0].score - candidate.score < _CLOSE]
    if len(close) == 1 and likely[0].score >= SURE:
        return close[0]
    return tuple(close)


def _candidate(code: str, score: float) -> Candidate:
    known = municipalities()[code]
    return Candidate(code, known.name_fi, known.name_sv, round(score, 3))


def _scores(written: str) -> dict[str, float]:
    number = written.replace(" ", "")
    if number.isascii() and number.isdecimal():
        return _by_number(number)
    key = key_of(_IS.sub("", written))
    if len(key) > _LONGEST_NAME:
        return _by_mention(written)
    scores = _by_form(key)
    if scores or is_elsewhere(fold(key)):
        return scores
    mentioned = _by_mention(written) or _by_awaited_mention(written)
    if mentioned:
        return mentioned
    like = _by_likeness(fold(key), several=" " in written)
    return _by_place(key) or _best_of(like, _by_beginning(fold(key)))


def _best_of(*found: dict[str, float]) -> dict[str, float]:
    codes = {code for scores in found for code in scores}
    return {code: max(scores.get(code, 0) for scores in found) for code in codes}


def _by_number(number: str) -> dict[str, float]:
    if len(number) == 5 and number in postal_codes():
        return {postal_codes()[number]: 1.0}
    return {number: 1.0} if number in municipalities() else {}


_KINDS = {"name": 1.0, "colloquial": 0.95, "abbreviation": 0.95, "locality": 0.95, "spoken": 0.9}


def _by_form(key: str) -> dict[str, float]:
    """A form as written, or the same without its dots and rings."""
    exact = index().exact.get(key, ())
    entries = exact or index().folded.get(fold(key), ())
    scores: dict[str, float] = {}
    for entry in entries:
        score = _KINDS[entry.kind] - (0 if exact else 0.03)
        scores[entry.code] = max(score, scores.get(entry.code, 0))
    return scores


def _by_place(key: str) -> dict[str, float]:
    """A postal place: a village or a part of a town."""
    code = postal_places().get(fold(key))
    return {code: 0.9} if code else {}


def _by_mention(written: str) -> dict[str, float]:
    """Names in a sentence, those denied and those moved from left out."""
    scores: dict[str, float] = {}
    for mention in find_municipalities(written):
        if not mention.negated and mention.role != "from":
            score = 0.85 if mention.kind == "typo" else 0.95 * mention.score
            scores[mention.code] = max(score, scores.get(mention.code, 0))
    return scores


def _by_awaited_mention(written: str) -> dict[str, float]:
    """A word alone, read as after "bor i", where nothing but a place can come: `Vassa`, `Taklaks`."""
    alone = len(written.split()) == 1 and len(written) >= _SHORTEST_NAME
    return _by_mention(f"bor i {written}") if alone else {}


def _by_beginning(plain: str) -> dict[str, float]:
    """Names that begin with what was written so far: two letters or more."""
    scores: dict[str, float] = {}
    if len(plain) < 2:
        return scores
    for known in municipalities().values():
        for name in (fold(key_of(known.name_fi)), fold(key_of(known.name_sv))):
            if name.startswith(plain):
                scores[known.code] = max(0.5 + 0.35 * len(plain) / len(name), scores.get(known.code, 0))
    return scores


def _by_likeness(plain: str, several: bool) -> dict[str, float]:
    """Forms within few slips: one for five letters, two from eight on, three from twelve on; one where there are several words.

    A wrong first letter is forgiven once, in seven letters or more, a slip in a place that is no municipality once, in eight;
    abbreviations and common words not at all, nor what a dictionary knows.
    """
    slips = min(_slips(len(plain)), 1) if several else _slips(len(plain))
    if not slips or plain in words_near_names():
        return {}
    near = process.extract(plain, index().folded.keys(), scorer=OSA.distance, score_cutoff=slips, limit=50)
    scores: dict[str, float] = {}
    for form, distance, _ in near:
        begins_alike = form[0] == plain[0]
        village = distance == 1 and len(plain) >= 8 and not several
        score = 1.0 - 1.2 * distance / max(len(plain), len(form)) - (0.0 if begins_alike else 0.1)
        for entry in index().folded[form]:
            meant = entry.kind == "name" or (entry.kind in ("colloquial", "locality") and village)
            if meant and entry.like != "common" and (begins_alike or (distance == 1 and len(plain) > 6)):
                scores[entry.code] = max(score * _KINDS[entry.kind], scores.get(entry.code, 0))
    return scores


def _slips(length: int) -> int:
    return 0 if length < 5 else 1 if length < 8 else 2 if length < 12 else 3
