"""The calendar file that goes with a meeting, read back as a calendar would."""

from datetime import UTC, datetime

import pytest
from icalendar import Calendar, Event

from actions.booking import rules
from actions.booking.calendar import calendar_entry
from actions.booking.rules import Appointment
from actions.people.rules import Mode
from actions.rules import Language
from tests.unit.booking.builders import MONDAY_MORNING, a_coach, a_time, an_appointment


def _written(meeting: Appointment, language: Language | None = None) -> str:
    return calendar_entry(meeting, a_coach(), MONDAY_MORNING, language)


def _event(meeting: Appointment, language: Language | None = None) -> Event:
    (event,) = Calendar.from_ical(_written(meeting, language)).events
    return event


def test_the_meeting_stands_at_its_time_in_helsinki() -> None:
    event = _event(an_appointment())

    assert event["dtstart"].params["tzid"] == "Europe/Helsinki"
    assert event.start == datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
    assert event.end == datetime(2026, 11, 24, 8, 45, tzinfo=UTC)


def test_the_file_explains_its_time_zone_and_ends_its_lines_as_the_standard_asks() -> None:
    text = _written(an_appointment())

    assert "BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki\r\n" in text
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


def test_a_move_and_a_cancellation_replace_the_first_entry() -> None:
    first = an_appointment()
    second = rules.moved(first, a_time(clock="12:00"))
    third = rules.cancelled(second)

    events = [_event(meeting) for meeting in (first, second, third)]

    assert len({event["uid"] for event in events}) == 1
    assert [event["sequence"] for event in events] == [0, 1, 2]
    assert events[1].start == a_time(clock="12:00").starts_at


@pytest.mark.parametrize(
    ("meeting", "method", "status"),
    [(an_appointment(), "PUBLISH", "CONFIRMED"), (rules.cancelled(an_appointment()), "CANCEL", "CANCELLED")],
)
def test_the_method_says_whether_the_meeting_stands(meeting: Appointment, method: str, status: str) -> None:
    calendar = Calendar.from_ical(_written(meeting))

    assert calendar["method"] == method
    assert calendar.events[0]["status"] == status
    assert "organizer" in calendar.events[0]


@pytest.mark.parametrize(
    ("language", "summary", "place"),
    [
        (Language.FI, "Tapaaminen: Aino Esimerkki", "Mallitori 1"),
        (Language.SV, "Möte: Aino Esimerkki", "Modelltorget 1"),
    ],
)
def test_the_entry_speaks_the_persons_language(language: Language, summary: str, place: str) -> None:
    event = _event(an_appointment(time=a_time(mode=Mode.IN_PERSON), language=language))

    assert (event["summary"], event["location"]) == (summary, place)
    assert "AP-7K3M-9QXW" in str(event["description"])


def test_the_entry_can_be_had_in_the_other_language() -> None:
    assert _event(an_appointment(), Language.SV)["summary"] == "Möte: Aino Esimerkki"
