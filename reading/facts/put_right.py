"""A fact told in place of one that is remembered: "ei 15.1. vaan 31.1.", "nej på deltid", "inte estniska utan finska"."""

import re
from datetime import date
from typing import Any, Mapping

from reading.facts.answers import UNKNOWN, read_answer
from reading.facts.denied import speaks_of_a_tongue
from reading.facts.dismissal import dismissed_on
from reading.text import fold

LONGEST = 80
"""Letters of what is still a correction and no story."""
OURS = ("fi", "sv")
"""Tongues of which "inte svenska utan finska" may as well be a wish for the language of the talk."""
_INSTEAD = re.compile(
    r"\W*(?:\w+\W+){0,4}?(?:ei|en|eika|inte|int|ej)\b.{1,40}?\W(?:vaan|utan)\b\W*(?P<new>.+)"
    r"|\W*(?:(?:eiku\w*|ei ku\w*|siis|nej|nae|na|eller|alltsa|egentligen|oikeastaan|itse asiassa|sori|sorry)\b\W*)+(?P<led>.+)"
    r"|\W*(?P<anew>(?:\w+\W+){0,2}(?:loppuukin|paattyykin|slutar (?:faktiskt|egentligen|forst)|tar slut (?:forst|egentligen))\b.+)"
)
_REDUCED = re.compile(r"\b(?:osit\w+|osa-aik\w*|lyhennet\w+|delvis|(?:pa )?deltid\w*|forkortad\w*)\b")
_FULL = re.compile(r"\b(?:kokonaan|kokoaik\w*|taysin|helt|(?:pa )?heltid\w*)\b")
_YEARS = re.compile(r"\b(\d{1,2}) ?(?:v\b|vuo\w*|ar\b)")
_NOT_A_YEAR = re.compile(r"\b(?:vuotias|vuotiaana|ar gammal|arig)\b")


def facts_put_right(text: str, known: Mapping[str, Any], today: date) -> dict[str, Any]:
    """The facts of `known` (name and value) that a short message corrects, with their new values; none of a question.

    What is told instead is read as an answer to the question for that fact, so that a day alone is enough.
    """
    if "?" in text or len(text) > LONGEST:
        return {}
    told = _told_instead(text)
    if told is None:
        return {}
    found = {name: _read(name, value, text, told, today) for name, value in known.items()}
    return {name: new for name, new in found.items() if new not in (None, UNKNOWN, known[name])}


def _told_instead(text: str) -> "str | None":
    match = _INSTEAD.fullmatch(fold(text.strip()))
    if match is None:
        return None
    part = match["new"] or match["led"] or match["anew"]
    return text.strip()[-len(part) :]


def _read(name: str, value: Any, text: str, told: str, today: date) -> Any:
    if name == "status":
        return _lay_off(value, fold(told))
    if name == "dismissed":
        return _dismissal(value, told, today) if isinstance(value, Mapping) else None
    if name == "mother_tongue":
        spoken_here = value in OURS and not speaks_of_a_tongue(fold(text))
        return None if spoken_here else read_answer(name, told, today)
    if name == "days_until_unemployed":
        new = read_answer(name, told, today)
        return new if isinstance(new, int) and new >= 0 else None
    return None


def _lay_off(value: Any, said: str) -> "str | None":
    if value == "laid_off_full" and _REDUCED.search(said):
        return "laid_off_reduced"
    return "laid_off_full" if value == "laid_off_reduced" and _FULL.search(said) else None


def _dismissal(value: Mapping[str, Any], told: str, today: date) -> "dict[str, Any] | None":
    """With another day, where one was told, or other years of service."""
    day, said = dismissed_on(told, today), fold(told)
    years = None if _NOT_A_YEAR.search(said) else _YEARS.search(said)
    new: dict[str, Any] = {}
    if day and value.get("on"):
        new["on"] = day
    if years and value.get("years") is not None:
        new["years"] = int(years[1])
    return {**value, **new} if new else None
