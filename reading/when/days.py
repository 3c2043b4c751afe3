"""Reads the day, week or month from symbols: each reading is a list of spans of days, nearest first."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Callable

Span = "tuple[date, date]"
_FEW = 2


def read_days(symbols: str, today: date) -> "list[tuple[date, date]] | None":
    """Spans of days meant, in the order to try; None when no day is said; empty when it does not exist."""
    for pattern, read in _RULES:
        match = pattern.search(symbols)
        if match:
            return read(match, symbols, today)
    return None


def monday_of(day: date) -> date:
    """The Monday that starts the week of `day`."""
    return day - timedelta(days=day.weekday())


def next_weekday(weekday: int, today: date) -> date:
    """The nearest day with this weekday (Monday 0), `today` included."""
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def _date(year: int, month: int, day: int) -> "date | None":
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _single(day: "date | None") -> "list[tuple[date, date]]":
    return [(day, day)] if day else []


def _yearly(day: int, month: int, year: "str | None", today: date) -> "list[tuple[date, date]]":
    years = [int(year)] if year else range(today.year, today.year + 5)
    found = [found for found in (_date(number, month, day) for number in years) if found]
    return [(one, one) for one in found if year or one >= today][:2]


def _full(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    return _single(_date(int(match[1]), int(match[2]), int(match[3])))


def _numeric(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    return _yearly(int(match[1]), int(match[2]), match[3], today)


def _numeric_to(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    ends = _yearly(int(match[3]), int(match[4]), None, today)
    start_month = int(match[2] or match[4])
    starts = [_date(end.year, start_month, int(match[1])) for _, end in ends]
    return [(start, end) for start, (_, end) in zip(starts, ends, strict=True) if start and start <= end]


def _named_to(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    ends = _yearly(int(match[2]), int(match[3]), None, today)
    return [(end.replace(day=int(match[1])), end) for _, end in ends if 0 < int(match[1]) <= end.day]


def _day_month(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    return _yearly(int(match[1]), int(match[2]), match[3], today)


def _month_day(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    return _yearly(int(match[2]), int(match[1]), match[3], today)


def _hence(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    many = _FEW if match["count"] == "few" else int((match["count"] or "#1").lstrip("#onet") or 1)
    if match["unit"] == "month":
        return _single(add_months(today, many))
    if many > 3000:
        return []
    day = today + timedelta(days=many * (7 if match["unit"] == "week" else 1))
    return _in_week(monday_of(day), symbols) if _weekdays(symbols) else _single(day)


def add_months(day: date, months: int) -> "date | None":
    """The same day `months` later, or the month's last day; None beyond the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1])) if year < 9000 else None


def _weekdays(symbols: str) -> "list[int]":
    return [int(day) for day in re.findall(r"\bwd(\d)", symbols)]


def _in_week(monday: date, symbols: str) -> "list[tuple[date, date]]":
    days = _weekdays(symbols)
    if days:
        return [(monday + timedelta(days[0]), monday + timedelta(_end_of(days, symbols)))]
    first, last = 0, 4
    if re.search(r"\bearly\b", symbols):
        last = 1
    elif re.search(r"\bmid\b", symbols):
        first, last = 1, 3
    elif re.search(r"\blate\b", symbols):
        first = 3
    elif re.search(r"\bweekend\b", symbols):
        first, last = 5, 6
    return [(monday + timedelta(first), monday + timedelta(last))]


def _end_of(days: "list[int]", symbols: str) -> int:
    """The last of two weekdays when they are neighbours or a range, else the first alone."""
    if len(days) < 2 or days[1] <= days[0]:
        return days[0]
    is_range = re.search(r"wd\d (?:fm |em )?- wd\d|start wd\d wd\d|after wd\d ~ wd\d|wd\d by", symbols)
    return days[1] if is_range or days[1] == days[0] + 1 else days[0]


def _next_week(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    return _in_week(monday_of(today) + timedelta(7), symbols)


def _this_week(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    monday = monday_of(today)
    return _in_week(monday, symbols) + _in_week(monday + timedelta(7), symbols)


def _numbered_week(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    week, found = int(match[1] or match[2]), []
    for year in range(today.year, today.year + 3):
        try:
            found += _in_week(date.fromisocalendar(year, week, 1), symbols)
        except ValueError:
            continue
    return [span for span in found if span[1] >= today]


def _in_month(first: date, symbols: str) -> "tuple[date, date]":
    last = first.replace(day=monthrange(first.year, first.month)[1])
    if re.search(r"\bearly\b", symbols):
        return first, first.replace(day=10)
    if re.search(r"\bmid\b", symbols):
        return first.replace(day=11), first.replace(day=20)
    return (first.replace(day=21) if re.search(r"\blate\b", symbols) else first), last


def _month_from(many: int) -> "Callable[[re.Match[str], str, date], list[tuple[date, date]]]":
    def read(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
        months = [add_months(today.replace(day=1), many), add_months(today.replace(day=1), many + 1)]
        return [_in_month(first, symbols) for first in months if first]

    return read


def _named_month(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    month = int(match[1])
    spans = [_in_month(date(year, month, 1), symbols) for year in (today.year, today.year + 1)]
    return [span for span in spans if span[1] >= today]


def _near_day(days: int) -> "Callable[[re.Match[str], str, date], list[tuple[date, date]]]":
    return lambda match, symbols, today: _single(today + timedelta(days))


def _weekday(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    days = _weekdays(symbols)
    first = next_weekday(days[0], today + timedelta(days=1 if "next wd" in match[0] else 0))
    length = timedelta(days=_end_of(days, symbols) - days[0])
    return [(first, first + length), (first + timedelta(7), first + timedelta(7) + length)]


def _day_of_month(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    day = int(next(group for group in match.groups() if group))
    months = [add_months(today.replace(day=1), many) for many in range(4)]
    found = [_date(first.year, first.month, day) for first in months if first]
    return [(one, one) for one in found if one and one >= today]


def _weekday_of_date(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    """ "Maanantaina 14. päivä" is the fourteenth that is a Monday, else the next fourteenth; a bare number may only be the former."""
    day = int(next(group for group in match.groups()[1:] if group))
    months = [add_months(today.replace(day=1), many) for many in range(4)]
    found = [_date(first.year, first.month, day) for first in months if first]
    to_come = [one for one in found if one and one >= today]
    same = [one for one in to_come if one.weekday() == int(match[1])]
    if not same and match["bare"]:
        return _weekday(match, symbols, today)
    return [(one, one) for one in same[:1] or to_come]


def _weekend(match: "re.Match[str]", symbols: str, today: date) -> "list[tuple[date, date]]":
    monday = monday_of(today) + timedelta(7 if "next weekend" in symbols else 0)
    return [(monday + timedelta(5), monday + timedelta(6)), (monday + timedelta(12), monday + timedelta(13))]


_Rule = "tuple[re.Pattern[str], Callable[[re.Match[str], str, date], list[tuple[date, date]]]]"
_COUNT = r"(?:(?P<count>#\d{1,4}|few|one|not) )?"
_UNITS = r"(?P<unit>days?|week|month)"
_RULES: "tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str, date], list[tuple[date, date]]]], ...]" = (
    (re.compile(r"\bD(\d+)-(\d+)-(\d+)"), _full),
    (re.compile(r"\b[o#d](\d+)(?:\.(\d+))? - d(\d+)\.(\d+)"), _numeric_to),
    (re.compile(r"[o#](\d{1,2}) - [o#](\d{1,2}) m(\d+)\b"), _named_to),
    (re.compile(r"\bd(\d+)\.(\d+)(?: #(\d{4})\b)?"), _numeric),
    (re.compile(r"[o#](\d{1,2})(?: day)? m(\d+)\b(?: #(\d{4})\b)?"), _day_month),
    (re.compile(r"\bm(\d+) [o#](\d{1,2})\b(?: day)?(?: #(\d{4})\b)?"), _month_day),
    (re.compile(rf"{_COUNT}\b{_UNITS} hence\b"), _hence),
    (re.compile(rf"\bom {_COUNT}{_UNITS}\b"), _hence),
    (re.compile(r"\bweek #(\d{1,2})\b|\bo(\d{1,2}) week\b"), _numbered_week),
    (re.compile(r"\bnext week\b"), _next_week),
    (
        re.compile(
            r"\b(?:this|early|mid|late) week\b|\bweek (?:early|mid|late)\b|\b(?:early|mid|late) ~ week\b"
        ),
        _this_week,
    ),
    (re.compile(r"\bnext month\b"), _month_from(1)),
    (
        re.compile(
            r"\b(?:this|early|mid|late) month\b|\bmonth (?:early|mid|late)\b|\blate ~ (?:this )?month\b"
        ),
        _month_from(0),
    ),
    (re.compile(r"\bm(\d+)\b"), _named_month),
    (re.compile(r"\bovermorrow\b"), _near_day(2)),
    (re.compile(r"\btomorrow\b"), _near_day(1)),
    (
        re.compile(
            r"(?<!next )\bwd(\d) (?:~ )?(?:den [o#](\d{1,2})\b(?! [.#])|[o#](\d{1,2}) day\b|o(?P<bare>\d{1,2})(?= ~| ,|$))"
        ),
        _weekday_of_date,
    ),
    (re.compile(r"(?:\b(next) )?\bwd\d"), _weekday),
    (re.compile(r"\btoday\b"), _near_day(0)),
    (
        re.compile(r"\bden [o#](\d{1,2})\b|\bo(\d{1,2}) day\b|#(\d{1,2}) day\b|\bo([1-9]|[12]\d|3[01])$"),
        _day_of_month,
    ),
    (re.compile(r"\bweekend\b"), _weekend),
)
