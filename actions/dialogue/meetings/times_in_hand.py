"""The times that a talk about a meeting is at: those offered, the one held, and the days wished for so far."""

from datetime import date, datetime, time, timedelta
from typing import Any

from actions.booking.rules import MeetingTime, read_time_id
from actions.dialogue.turn import Turn
from actions.dialogue.words import HELSINKI
from reading.when import Window

OFFICE_OPENS, NOON, OFFICE_CLOSES = time(8), time(12), time(16)
MOST_DAYS = 60


def as_slot(window: Window) -> dict[str, Any]:
    return {
        "start": window.start.isoformat(),
        "end": window.end.isoformat(),
        "hours": [each.isoformat() for each in window.hours] if window.hours else None,
        "avoid": [each.isoformat() for each in window.avoid],
    }


def offered_before(turn: Turn) -> list[MeetingTime]:
    return [time for each in turn.slots.get("offered") or () if (time := read_time_id(each))]


def days_wished(turn: Turn) -> list[date]:
    """The days of the wish so far, the next two weeks of a vague one."""
    when = turn.slots.get("when")
    if not when:
        return []
    first, last = (
        datetime.fromisoformat(when[name]).astimezone(HELSINKI).date() for name in ("start", "end")
    )
    return [first + timedelta(days=count) for count in range(min((last - first).days, MOST_DAYS) + 1)]


def days_in_hand(turn: Turn) -> set[date]:
    """The day of the time held, else the days of those offered."""
    held = read_time_id(str(turn.slots.get("held")))
    times = [held] if held else offered_before(turn)
    return {each.starts_at.astimezone(HELSINKI).date() for each in times}


def day_in_hand(turn: Turn) -> date | None:
    days = days_in_hand(turn)
    return days.pop() if len(days) == 1 else None


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def times_in_hand(turn: Turn) -> list[MeetingTime]:
    """The time held, else those offered, soonest first."""
    held = read_time_id(str(turn.slots.get("held")))
    return [held] if held else sorted(offered_before(turn), key=lambda each: each.starts_at)
