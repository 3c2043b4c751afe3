"""A wish told by the times in hand: an earlier one, the second of the days, the other Tuesday, the week after, not in the morning."""

from datetime import date, datetime, time, timedelta
from typing import Any

from actions.dialogue.meetings.times_in_hand import (
    NOON,
    OFFICE_CLOSES,
    OFFICE_OPENS,
    as_slot,
    days_in_hand,
    days_wished,
    monday_of,
    times_in_hand,
)
from actions.dialogue.turn import Turn
from actions.dialogue.words import HELSINKI
from reading.relative_times import (
    earlier_or_later,
    means_the_other_weekday,
    means_the_week_after,
    nth_day,
    refused_part,
)
from reading.when import Window, read_when

A_WEEK = timedelta(days=7)
TWO_WEEKS = timedelta(days=14)
LATER_WITHIN = timedelta(days=10)
"""Where no one day is talked of, so far ahead is what "later" means; more would mean as soon as possible."""
A_MINUTE = timedelta(minutes=1)
LEFT_OF_A_DAY = {"fm": (NOON, OFFICE_CLOSES), "em": (OFFICE_OPENS, NOON)}
"""The hours that stay when that part of the day is ruled out."""


def relative_wish(words: str, turn: Turn) -> dict[str, Any] | None:
    """The window that the words mean beside the times in hand, as `when`; None where they mean it by themselves."""
    if refused := refused_part(words):
        return _without_part(*refused, turn)
    if not times_in_hand(turn):
        return None
    return _near_those_in_hand(words, turn) or _a_week_on(words, turn)


def week_after(day: date) -> dict[str, Any]:
    """The working week after that of a day."""
    monday = monday_of(day) + A_WEEK
    return _between(_at(monday, OFFICE_OPENS), _at(monday + timedelta(days=4), OFFICE_CLOSES))


def _near_those_in_hand(words: str, turn: Turn) -> dict[str, Any] | None:
    """Earlier or later than those in hand, or than that of them which is on the day named."""
    days, way = sorted(days_in_hand(turn)), earlier_or_later(words)
    which = nth_day(words, len(days))
    if which is not None:
        days = [days[which]]
    elif way is None or read_when(words, turn.language, turn.now) is not None:
        return None
    times = [at for each in times_in_hand(turn) if (at := each.starts_at.astimezone(HELSINKI)).date() in days]
    one_day = days[0] if len(days) == 1 else None
    match way:
        case "earlier":
            return _between(_at(one_day, OFFICE_OPENS) if one_day else turn.now, times[0] - A_MINUTE)
        case "later":
            start = times[-1] + A_MINUTE
            closes = _at(one_day, OFFICE_CLOSES) if one_day else start + LATER_WITHIN
            return _between(start, max(start, closes))
        case _:
            return _between(_at(days[0], OFFICE_OPENS), _at(days[0], OFFICE_CLOSES))


def _a_week_on(words: str, turn: Turn) -> dict[str, Any] | None:
    """The other Tuesday, where one is in hand; the week after those in hand."""
    if means_the_week_after(words):
        return week_after(max(days_in_hand(turn)))
    window = read_when(words, turn.language, turn.now) if means_the_other_weekday(words) else None
    same = [day for day in days_in_hand(turn) if window and day.weekday() == window.start.weekday()]
    if window is None or not same:
        return None
    later = max(same) + A_WEEK - window.start.date()
    return as_slot(Window(window.start + later, window.end + later))


def _without_part(part: str, rest: str, turn: Turn) -> dict[str, Any]:
    """The days that the rest of the words name, else those wished for so far, at the hours that are left of them."""
    opens, closes = LEFT_OF_A_DAY[part]
    window = read_when(rest, turn.language, turn.now)
    if window is None and len(days_wished(turn)) > 1:
        return {**turn.slots["when"], "hours": [opens.isoformat(), closes.isoformat()]}
    one_day = next(iter(days_wished(turn)), None)
    if window is not None:
        one_day = window.start.date() if window.start.date() == window.end.date() else None
    if one_day is not None:
        return _between(max(_at(one_day, opens), turn.now), _at(one_day, closes))
    start, end = (window.start, window.end) if window else (turn.now, turn.now + TWO_WEEKS)
    return as_slot(Window(start, end, (opens, closes)))


def _between(start: datetime, end: datetime) -> dict[str, Any]:
    return as_slot(Window(start, end))


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, HELSINKI)
