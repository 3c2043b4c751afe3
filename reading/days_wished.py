"""How a day is wished for beside others: "nej int måndag, onsdag", "en haluakaan ensi viikolla", a weekday of the week talked of."""

from __future__ import annotations

import re

from reading.choices import NOT

_SPOKEN_NO = re.compile(r"\bint\b", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"\b(?:ma+nan?tai|tiista|tistai|keskivii|torsta|perjanta|måndag|mandag|tisda|onsda|torsda|freda)\w*",
    re.IGNORECASE,
)
_SHORT_DAY = re.compile(
    r"\W*(?:(?:joo|juu|ei|nej|vaan|utan|vaikka|eiku\w*|entä|onko|sku|på|pa|typ|no|siis|hellre|helst)\W+){0,2}(?:ma|ti|ke|to|pe|tis?|ons?|tors?|fre?)(?:\.|\b)"
    r"(?:\W*(?:(?:klo|kello|kl|klockan|käy|sopii|passar|går|olis|ois|aamu\w*|iltap\w*|ap|ip|fm|em|förm\w*|efterm\w*|on|ledi\w*|vapa\w*|tack|kiitos)\b|\d{1,2}(?:[.:]\d\d)?)){0,4}\W*",
    re.IGNORECASE,
)
""" "Pe", "to klo 10", "fre em": the short names of days, which are other words in a longer text."""
_CLOCK = re.compile(r"\b(?:klo|kello|kl|klockan)\W{0,2}\d{1,2}(?:[.:]\d\d)?", re.IGNORECASE)
_WHICH_WEEK = re.compile(
    r"\b(?:ens[itu]?\w*|seuraav\w*|tuleva\w*|tällä|tän|tämän|tänään|huomen\w*|ylihuomen\w*|viiko\w*|viikko\w*|vko\w*|heti|pian|mahdollisimman|kommande|nästa|denna|den här"
    r"|vecka\w*|idag|i dag|i ?morgon|imorron|övermorgon|snart|snarast|genast|\w+kuu(?:ta|n|ssa)?|januari|februari|mars|april|maj|juni|juli|augusti|\w+ber)\b"
    r"|\b\d{1,2}\.(?:\d|\s|$)|\b\d{1,2}/\d|\bden \d",
    re.IGNORECASE,
)
_NOT_THEN = re.compile(
    rf"\b{NOT}\b.{{0,30}}\b(?:viiko\w*|viikko\w*|vecka\w*|huomen\w*|tänään|idag|imorgon|morgon|\w+kuu\w*|silloin|sillon|då|siihen aikaan|den tiden"
    rf"|{_WEEKDAY.pattern})",
    re.IGNORECASE,
)


def written_no(text: str) -> str:
    """The spoken "int" as the written "inte", the only one that times are read by."""
    return _SPOKEN_NO.sub("inte", text)


def names_only_a_weekday(text: str) -> bool:
    """Whether a text names a day of the week and not which week: "onsdag", "keskiviikkona klo 10", but not "ensi tiistaina"."""
    bare = _CLOCK.sub(" ", text[:200])
    return names_a_weekday(bare) and _WHICH_WEEK.search(bare) is None


def names_a_day(text: str) -> bool:
    """Whether a text names a day or a week in any way: not "iltapäivällä" or "klo 14"."""
    bare = _CLOCK.sub(" ", text[:200])
    return names_a_weekday(bare) or _WHICH_WEEK.search(bare) is not None


def names_a_weekday(text: str) -> bool:
    """Whether a text names a day of the week, be it by its short name alone: "pe", "ens perjantai"."""
    return _WEEKDAY.search(text) is not None or _SHORT_DAY.fullmatch(text) is not None


def refuses_days(text: str) -> bool:
    """Whether a text says that a day or a week does not do: "en haluakaan ensi viikolla", "int på måndag"."""
    return _NOT_THEN.search(text[:200]) is not None
