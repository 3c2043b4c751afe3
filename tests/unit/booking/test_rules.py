"""Meeting times' ids, and what may be booked or changed."""

from datetime import timedelta

import pytest

from actions.booking import rules
from actions.booking.rules import (
    AlreadyBusy,
    AlreadyCancelled,
    MeetingOver,
    NoSuchMeeting,
    Status,
    TooManyMeetings,
)
from actions.people.rules import Mode
from tests.unit.booking.builders import MONDAY_MORNING, a_jobseeker, a_time, an_appointment


@pytest.mark.parametrize("mode", Mode)
def test_the_id_of_a_time_reads_back(mode: Mode) -> None:
    assert rules.read_time_id(a_time(mode=mode).id) == a_time(mode=mode)


@pytest.mark.parametrize(
    "text", ["", "1-202611240800", "1-202613240800-phone", "1-202611240800-fax", "x-202611240800-phone"]
)
def test_what_is_no_time_id_is_not_read_as_one(text: str) -> None:
    assert rules.read_time_id(text) is None


@pytest.mark.parametrize("minutes", [-59, 0, 59])
def test_a_person_can_not_be_in_two_meetings(minutes: int) -> None:
    other = an_appointment()
    wanted = rules.MeetingTime(2, other.time.starts_at + timedelta(minutes=minutes), Mode.PHONE)

    with pytest.raises(AlreadyBusy):
        rules.check_person([other], wanted)


def test_a_second_meeting_is_fine_and_a_third_is_not() -> None:
    first, second = an_appointment(), an_appointment(time=a_time(clock="12:00"))

    rules.check_person([first], a_time(clock="14:00"))
    with pytest.raises(TooManyMeetings):
        rules.check_person([first, second], a_time(clock="14:00"))


@pytest.mark.parametrize(
    ("meeting", "refusal"),
    [
        (None, NoSuchMeeting),
        (an_appointment(status=Status.HELD), NoSuchMeeting),
        (an_appointment(status=Status.CANCELLED), AlreadyCancelled),
        (an_appointment(time=a_time("2026-11-23", "09:00")), MeetingOver),
    ],
)
def test_what_can_not_be_changed_says_why(
    meeting: rules.Appointment | None, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        rules.check_changeable(meeting, MONDAY_MORNING)


def test_a_booked_meeting_is_no_longer_held() -> None:
    hold = rules.held(an_appointment(jobseeker_id=None), MONDAY_MORNING)

    meeting = rules.booked(hold, a_jobseeker(id=7), hold.language)

    assert hold.held_until == MONDAY_MORNING + rules.HOLD
    assert (meeting.status, meeting.held_until, meeting.jobseeker_id) == (Status.BOOKED, None, 7)
