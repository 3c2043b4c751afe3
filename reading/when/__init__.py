"""Words for a time, as a person types them in Finnish or Swedish, into the window that is meant."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from reading.when.clock import OFFICE_DAY, Hours, read_hours, with_times
from reading.when.days import next_weekday, read_days
from reading.when.symbols import to_symbols

HELSINKI = ZoneInfo("Europe/Helsinki")
_SOON = timedelta(days=14)
_LONGEST = 2_000

_NAMES = {
    "fi": ("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"),
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
}
_TIMED = r"(?:(?:next|this) )?(?:wd\d|week|month|today|tomorrow|overmorrow|d[\d.]+|t[\d:]+|fm|em|evening)"
_NOT_THEN = re.compile(
    rf"(?<!\bom )\bnot (?:(?:~|suits|able|kl) ){{0,2}}({_TIMED}(?: (?:and|fm|em|{_TIMED})){{0,3}})"
)
_THEN_NOT = re.compile(
    rf"\b({_TIMED}(?: (?:fm|em))?) (?:(?:~ )?not (?:~ )?(?:suits|able)|(?:suits|able) (?:~ )?not)\b"
)
_EXCEPT = re.compile(r"\bexcept (.*)$")
_PAST = re.compile(r"\blast (?:wd\d|week|month)|\byesterday\b")
_DAY_SAID = re.compile(r"\b(?:wd\d|week|month|today|tomorrow|overmorrow|[dD]\d|m\d)")
_IN_HOURS = re.compile(
    r"(?:om )(?:(?P<before>#\d{1,3}|few|one|not) )?(?P<unit>hour|minute)\b"
    r"|(?:(?P<count>#\d{1,3}|few|one) )?(?P<ago>hour|minute) hence\b"
)


@dataclass(frozen=True)
class Window:
    """When a meeting should start, in Helsinki time; `start` equals `end` for a clock time.

    `hours` limits every day of a window of several days (mornings of next week); `avoid` holds days
    inside the window that the person ruled out.
    """

    start: datetime
    end: datetime
    hours: "tuple[time, time] | None" = None
    avoid: "tuple[date, ...]" = ()


def read_when(text: str, language: str, now: datetime) -> "Window | None":
    """The nearest future window that `text` means; None when it means no time, or only a past one.

    `now` is aware. Vague times mean the office day 8-16, the forenoon 8-12, the afternoon 12-16.
    """
    here = now.astimezone(HELSINKI)
    symbols = with_times(to_symbols(text[:_LONGEST], language))
    symbols, avoid = _without_refused(_corrected(symbols), here.date())
    soon = _in_hours(symbols, here)
    if soon:
        return soon
    past, symbols = bool(_PAST.search(symbols)), _PAST.sub("~", _date_or_clock(symbols, here.date()))
    days, hours = read_days(symbols, here.date()), read_hours(symbols)
    if days is not None:
        return _first_future(days, hours, here, avoid)
    if re.search(r"\b(?:soon|any)\b", symbols) or (avoid and hours is None):
        return _within_two_weeks(hours, here, avoid)
    if hours is None or past:
        return None
    return _first_future(_office_days(here.date()), hours, here, avoid)


def _corrected(symbols: str) -> str:
    """What was said before "eiku ..." falls away where the correction says the same kind of thing anew."""
    before, fix, after = symbols.rpartition("fix")
    if not fix:
        return symbols
    kept = re.sub(_DAY_SAID.pattern + r"[\d.-]*", "~", before) if _DAY_SAID.search(after) else before
    return (re.sub(r"\bt\d+:\d\d", "~", kept) if re.search(r"\bt\d", after) else kept) + after


def _without_refused(symbols: str, today: date) -> "tuple[str, tuple[date, ...]]":
    refused: "list[str]" = []

    def note(match: "re.Match[str]") -> str:
        refused.append(match[1])
        return "~"

    for pattern in (_EXCEPT, _NOT_THEN, _THEN_NOT):
        symbols = pattern.sub(note, symbols)
    return symbols, tuple(sorted({day for words in refused for day in _days_in(words, today)}))


def _days_in(symbols: str, today: date) -> "list[date]":
    found = [next_weekday(int(day), today) for day in re.findall(r"wd(\d)", symbols)]
    other = {"today": 0, "tomorrow": 1, "overmorrow": 2}
    found += [
        today + timedelta(other[word]) for word in re.findall(r"\b(?:overmorrow|tomorrow|today)\b", symbols)
    ]
    return found + [day + timedelta(7) for day in found if "wd" in symbols]


def _date_or_clock(symbols: str, today: date) -> str:
    """ "maanantaina 10.10" is a clock time unless the tenth of October is a Monday."""
    match = re.search(r"\bwd(\d) (?:fm |em |next )?d(\d+)\.(\d+)$", symbols)
    if match is None or not 7 <= int(match[2]) <= 16 or int(match[3]) < 10:
        return symbols
    days = read_days(f"d{match[2]}.{match[3]}", today) or []
    if any(day.weekday() == int(match[1]) for day, _ in days[:1]):
        return symbols
    return symbols[: match.start(2) - 1] + f"t{match[2]}:{match[3]}"


def _in_hours(symbols: str, now: datetime) -> "Window | None":
    match = _IN_HOURS.search(symbols)
    if match is None:
        return None
    count = match["before"] or match["count"] or "one"
    many = {"few": 2, "one": 1, "not": 1}.get(count) or int(count[1:])
    minutes = many * (60 if "hour" in (match["unit"], match["ago"]) else 1)
    moment = (now.astimezone(ZoneInfo("UTC")) + timedelta(minutes=minutes)).astimezone(HELSINKI)
    return Window(moment.replace(second=0, microsecond=0), moment.replace(second=0, microsecond=0))


def _office_days(today: date) -> "list[tuple[date, date]]":
    week = [today + timedelta(days) for days in range(8)]
    return [(day, day) for day in week if day.weekday() < 5]


def _first_future(
    spans: "list[tuple[date, date]]", hours: "Hours | None", now: datetime, avoid: "tuple[date, ...]"
) -> "Window | None":
    for first, last in spans:
        window = _window(first, last, hours, now)
        if window and not (first == last and first in avoid):
            return Window(window.start, window.end, window.hours, avoid)
    return None


def _window(first: date, last: date, hours: "Hours | None", now: datetime) -> "Window | None":
    said = hours or OFFICE_DAY
    start = datetime.combine(first, said.start, HELSINKI)
    end = datetime.combine(last, said.end, HELSINKI)
    if start == end:
        return Window(start, end) if start >= now else None
    if end <= now:
        return None
    daily = (said.start, said.end) if hours and first != last else None
    return Window(max(start, now), end, daily)


def _within_two_weeks(hours: "Hours | None", now: datetime, avoid: "tuple[date, ...]") -> Window:
    end = datetime.combine(now.date() + _SOON, hours.end if hours else OFFICE_DAY.end, HELSINKI)
    return Window(now, end, (hours.start, hours.end) if hours else None, avoid)


def say_when(window: Window, language: str) -> str:
    """The window's full date in words: "tiistai 24.11.2026 klo 8–12", "tisdag 24.11.2026 kl. 9.30"."""
    clock = "kl." if language == "sv" else "klo"
    start, end = window.start.astimezone(HELSINKI), window.end.astimezone(HELSINKI)
    first, last = _say_day(start.date(), language), _say_day(end.date(), language)
    if start == end:
        return f"{first} {clock} {_say_time(start.time())}"
    if first == last:
        return f"{first} {clock} {_say_time(start.time())}–{_say_time(end.time())}"
    if window.hours and window.hours[0] == window.hours[1]:
        return f"{first} – {last} {clock} {_say_time(window.hours[0])}"
    opens, closes = window.hours or (OFFICE_DAY.start, OFFICE_DAY.end)
    return f"{first} – {last} {clock} {_say_time(opens)}–{_say_time(closes)}"


def _say_day(day: date, language: str) -> str:
    return f"{_NAMES.get(language, _NAMES['fi'])[day.weekday()]} {day.day}.{day.month}.{day.year}"


def _say_time(moment: time) -> str:
    return f"{moment.hour}.{moment.minute:02d}" if moment.minute else str(moment.hour)
