"""Reads the time of day from symbols: "puoli kolme" and "halv tre" are both 14.30."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Callable

OPENS, CLOSES, NOON, EVENING = time(8), time(16), time(12), time(20)


@dataclass(frozen=True)
class Hours:
    """A part of the day; `start` equals `end` for a clock time."""

    start: time
    end: time


OFFICE_DAY = Hours(OPENS, CLOSES)
_PARTS = {
    "fm": Hours(OPENS, NOON),
    "em": Hours(NOON, CLOSES),
    "evening": Hours(CLOSES, EVENING),
    "noon": Hours(NOON, NOON),
    "lunch": Hours(time(11), time(13)),
}
_UNIT = r"(?! (?:days?|week|month|hour|minute|m\d|~|- [od#]\d+ m))"
_H = r"(?:kl )?[#@](\d{1,2})\b"
_ANY = r"t(\d{1,2}):(\d\d)\b"


def _time(hour: int, minute: int) -> str:
    return f"t{hour % 24}:{minute:02d}" if 0 <= hour <= 24 and 0 <= minute < 60 else "~"


def _minutes(hour: int, minutes: int) -> str:
    total = (hour * 60 + minutes) % (24 * 60)
    return _time(*divmod(total, 60)) if hour <= 24 else "~"


def _beside_half(match: "re.Match[str]") -> str:
    sign = 1 if match[2] == "past" else -1
    return _minutes(int(match[3]), -30 + sign * int(match[1]))


def _half(match: "re.Match[str]") -> str:
    hour = int(match[1])
    return _minutes(hour if hour > 1 else hour + 12, -30)


def _beside(match: "re.Match[str]") -> str:
    sign = 1 if match[2] == "past" else -1
    minutes = 15 if match[1] == "quarter" else int(match[1][1:])
    hour = int(match[3])
    return _minutes(hour if hour > 1 else hour + 12, sign * minutes)


def _whole(match: "re.Match[str]") -> str:
    return _time(int(match[1]), 0)


def _run_together(match: "re.Match[str]") -> str:
    return _time(*divmod(int(match[1]), 100))


def _bare_range(match: "re.Match[str]") -> str:
    first, last = int(match[1]), int(match[2])
    fits = first < last <= 20 or (last < first <= 12 and last <= 5)
    return f"{_time(first, 0)} - {_time(last, 0)}" if fits else match.group()


def _between(match: "re.Match[str]") -> str:
    return f"{_time(int(match[1]), 0)} - {_time(int(match[2]), 0)}"


def _keeping(place: int) -> "Callable[[re.Match[str]], str]":
    """The hour in group `place` as a time, the rest of the match kept around it."""

    def write(match: "re.Match[str]") -> str:
        start, end = match.span(place)
        text, offset = match.group(), match.start()
        return text[: start - offset - 1] + _time(int(match[place]), 0) + text[end - offset :]

    return write


_DAY = r"(?:wd\d|today|tomorrow|overmorrow|[dD][\d.-]+)"
_REWRITES: "tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]" = (
    (re.compile(rf"(?:kl )?#(\d{{1,2}}) (?:minute )?(past|to) (?:kl )?half {_H}"), _beside_half),
    (re.compile(rf"(?:kl )?half (?:kl )?{_H}"), _half),
    (re.compile(rf"(?:kl )?(quarter|#\d{{1,2}}) (?:minute )?(past|to) {_H}"), _beside),
    (re.compile(rf"between {_H} (?:and|-) {_H}"), _between),
    (re.compile(rf"{_H} (?:and|-) {_H} between"), _between),
    (re.compile(r"kl [#@](\d{3,4})\b"), _run_together),
    (re.compile(rf"\b{_H} - {_H}{_UNIT}(?! \.)"), _bare_range),
    (re.compile(r"kl (?:vid )?[#@](\d{1,2})\b"), _whole),
    (re.compile(r"@(\d{1,2})\b"), _whole),
    (re.compile(rf"vid #(\d{{1,2}})\b{_UNIT}"), _whole),
    (re.compile(r"#(\d{1,2}) circa"), _whole),
    (re.compile(rf"\b(?:fm|em|evening|after|before|by) #(\d{{1,2}})\b{_UNIT}"), _keeping(1)),
    (re.compile(r"#(\d{1,2}) (?:~ )?(?:fm|em|evening|jalkeen|by)\b"), _keeping(1)),
    (re.compile(rf"{_DAY} (?:fm |em )?#(\d{{1,2}})\b{_UNIT}(?! [-.#o])"), _keeping(1)),
    (re.compile(r"t\d{1,2}:\d\d - #(\d{1,2})\b"), _keeping(1)),
)
_SPAN = re.compile(rf"{_ANY} (?:-|and) {_ANY}")
_AFTER = re.compile(rf"(?:after {_ANY}|{_ANY} jalkeen)")
_BEFORE = re.compile(rf"(?:(?:before|by) {_ANY}|{_ANY} by)")
_CLOCK = re.compile(_ANY)


def with_times(symbols: str) -> str:
    """`symbols` with every way of saying an hour rewritten as "t14:30" (the twelve-hour reading as said)."""
    for pattern, write in _REWRITES:
        symbols = pattern.sub(write, symbols)
    return symbols


def read_hours(symbols: str) -> "Hours | None":
    """The hours wanted, from symbols of `with_times`; None when no time of day is said.

    Hours below seven without a word for the morning are read as afternoon, as offices keep no night.
    """
    parts = re.findall(r"\b(?:fm|em|evening|noon|lunch)\b", symbols)
    part = parts[0] if len(set(parts)) == 1 else None
    span = _SPAN.search(symbols)
    if span and (" - " in span.group() or "between" in symbols):
        return _span(_as_time(span[1], span[2], part), _as_time(span[3], span[4], part))
    return _limit(symbols, part) or _exact(symbols, part) or (_PARTS[part] if part else None)


def _span(start: time, end: time) -> "Hours | None":
    return Hours(start, end) if start < end else Hours(start, start)


def _limit(symbols: str, part: "str | None") -> "Hours | None":
    after, before = _AFTER.search(symbols), _BEFORE.search(symbols)
    if after:
        start = _as_time(after[1] or after[3], after[2] or after[4], part)
        return Hours(start, CLOSES if start < CLOSES else max(start, EVENING))
    if before:
        end = _as_time(before[1] or before[3], before[2] or before[4], part)
        return Hours(min(OPENS, end), end)
    return None


def _exact(symbols: str, part: "str | None") -> "Hours | None":
    match = _CLOCK.search(symbols)
    if match is None:
        return None
    moment = _as_time(match[1], match[2], part)
    return Hours(moment, moment)


def _as_time(hour: str, minute: str, part: "str | None") -> time:
    value = int(hour)
    afternoon = part in ("em", "evening") and value < 12
    unsaid = part != "fm" and 1 <= value < 7 and not hour.startswith("0")
    return time((value + 12 if afternoon or unsaid else value) % 24, int(minute))
