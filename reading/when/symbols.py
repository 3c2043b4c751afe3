"""Turns words for a time into a line of symbols ("next wd1 fm") that the grammars of days and hours read."""

import re

from reading.numbers import fold, joined
from reading.when.words import PHRASES, symbols_of

_PHRASES = [(re.compile(pattern), symbol) for pattern, symbol in PHRASES]
_I_NOT_MONDAY = re.compile(r"\bm[äå](?=\s+[^\W\d])", re.IGNORECASE)
_TOKEN = re.compile(
    r"(?P<iso>\d{4}-\d{1,2}-\d{1,2})|(?P<full>\d{1,2}\. ?\d{1,2}\. ?\d{4})"
    r"|(?P<dated>\d{1,2}\. ?\d{1,2}\.(?!\d))|(?P<pair>\d{1,2}\.\d{1,2}(?!\d))|(?P<clock>\d{1,2}:\d\d(?!\d))"
    r"|(?P<slash>\d{1,2}/\d{1,2}(?!\d))|(?P<nth>\d{1,2}(?:\.(?!\d)|:?(?:e|a|de|s|ntena)\b))"
    r"|(?P<number>\d+)|(?P<word>[a-z]{1,40})|(?P<dash>[-–—])|(?P<comma>[,;!?\n])"
)
_CLOCK_BEFORE = ("kl", "after", "before", "by", "between", "vid")
_SHORT_DAY = re.compile(
    r"\bsd(\d)(?= (?:[#@todD]\d|kl|fm|em|half|quarter|evening|noon|wd|sd|-|and|suits|not|,|next|next week)|$)"
)


def to_symbols(text: str, language: str) -> str:
    """`text` as symbols parted by single spaces; "~" stands for each word that tells no time."""
    line = fold(_I_NOT_MONDAY.sub("minä" if language == "fi" else "ma", text))
    for pattern, symbol in _PHRASES:
        line = pattern.sub(symbol, line)
    found: "list[str]" = []
    for match in _TOKEN.finditer(line):
        for symbol in _read(match, found, language).split():
            _append(symbol, found)
    line = _SHORT_DAY.sub(r"wd\1", " ".join(found))
    return re.sub(r"\bsd\d\b", "~", line)


def _append(symbol: str, found: "list[str]") -> None:
    """Adds a symbol; two number words that are one number ("tjugo fyra") become one."""
    if symbol[0] == "#" and found and found[-1][0] == "#":
        sum_ = joined(int(found[-1][1:]), int(symbol[1:]))
        if sum_ is not None:
            found[-1] = f"#{sum_}"
            return
    found.append(symbol)


def _read(match: "re.Match[str]", found: "list[str]", language: str) -> str:
    kind, text = match.lastgroup, match.group()
    if kind == "word":
        return symbols_of(text, language)
    if kind in ("dash", "comma"):
        return "-" if kind == "dash" else ","
    if kind == "number":
        return f"#{int(text)}" if len(text) <= 4 else "~"
    numbers = re.findall(r"\d+", text)
    if kind == "nth":
        return f"o{int(numbers[0])}"
    if kind in ("iso", "full"):
        year, month, day = numbers if kind == "iso" else reversed(numbers)
        return f"D{int(year)}-{int(month)}-{int(day)}"
    return _pair(str(kind), numbers, found)


def _pair(kind: str, numbers: "list[str]", found: "list[str]") -> str:
    """ "3.12" is a date, "9.30" and "klo 3.12" are hours."""
    first, second = (int(number) for number in numbers)
    clock = f"t{numbers[0]}:{numbers[1]}" if first < 24 and second < 60 and len(numbers[1]) == 2 else "~"
    after_clock = bool(found) and (
        found[-1] in _CLOCK_BEFORE or (found[-1] == "-" and found[-2:][0][0] == "t")
    )
    if kind == "clock" or (kind == "pair" and after_clock):
        return clock
    is_date = 1 <= first <= 31 and 1 <= second <= 12
    looks_like_clock = kind == "pair" and 7 <= first <= 16 and numbers[1] in ("05", "00")
    return f"d{first}.{second}" if is_date and not looks_like_clock else clock
