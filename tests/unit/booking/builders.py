"""Valid coaches, times and people; a test states only what it is about."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from actions.booking.offers import Diary
from actions.booking.rules import Appointment, MeetingTime, Span, Status
from actions.people.rules import Coach, Contact, Hours, Jobseeker, Mode, Newcomer
from actions.rules import Language

HELSINKI = ZoneInfo("Europe/Helsinki")
MONDAY_MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=HELSINKI)
TUESDAY = date(2026, 11, 24)


def at(day: date | str, clock: str) -> datetime:
    """A Helsinki clock time, in UTC as it is stored."""
    on = date.fromisoformat(day) if isinstance(day, str) else day
    return datetime.combine(on, time.fromisoformat(clock), HELSINKI).astimezone(UTC)


def hours(*days: int, opens: str = "08:00", closes: str = "16:00") -> tuple[Hours, ...]:
    return tuple(Hours(day, time.fromisoformat(opens), time.fromisoformat(closes)) for day in days)


def a_coach(**changes: Any) -> Coach:
    coach = Coach(
        id=1,
        name="Aino Esimerkki",
        languages=frozenset({Language.FI}),
        municipalities=frozenset({"*"}),
        modes=(Mode.IN_PERSON, Mode.PHONE),
        hours=hours(0, 1, 2, 3, 4),
        place={Language.FI: "Mallitori 1", Language.SV: "Modelltorget 1"},
    )
    return replace(coach, **changes)


def a_diary(**changes: Any) -> Diary:
    return replace(Diary(a_coach(), taken=(), absences=(), holidays=frozenset()), **changes)


def a_time(day: date | str = TUESDAY, clock: str = "10:00", mode: Mode = Mode.PHONE) -> MeetingTime:
    return MeetingTime(1, at(day, clock), mode)


def busy(day: date | str, clock: str) -> Span:
    return a_time(day, clock).busy


def an_appointment(**changes: Any) -> Appointment:
    appointment = Appointment(
        reference="AP-7K3M-9QXW",
        uid="0b6d3c1e-8a37-4a39-9e0c-2f1d0c5b7a11",
        time=a_time(),
        status=Status.BOOKED,
        language=Language.FI,
        created_at=MONDAY_MORNING,
        jobseeker_id=1,
        id=1,
    )
    return replace(appointment, **changes)


def a_jobseeker(**changes: Any) -> Jobseeker:
    person = Jobseeker(
        id=1,
        reference="PK-4F7K2X",
        name="Matti Meikäläinen",
        contact=Contact(email="matti@mallila.example"),
        municipality="091",
        language=Language.FI,
        coach_id=1,
    )
    return replace(person, **changes)


def a_newcomer(**changes: Any) -> Newcomer:
    return replace(Newcomer("Uusi Asiakas", Contact(email="uusi@mallila.example"), "091"), **changes)
