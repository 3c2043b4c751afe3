"""The life of a meeting on a real database: held, booked, moved, cancelled, forgotten."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from icalendar import Calendar
from sqlalchemy import select

from actions.booking.offers import Wish
from actions.booking.ports import Meeting
from actions.booking.rules import (
    AlreadyBusy,
    AlreadyCancelled,
    Booking,
    MeetingOver,
    MeetingTime,
    NoSuchMeeting,
    OtherCoach,
    Status,
    TimeTaken,
    TooManyMeetings,
)
from actions.booking.usecases import (
    book_meeting,
    cancel_meeting,
    find_meeting,
    forget_conversation,
    held_time,
    hold_time,
    move_meeting,
    offer_times,
    release_hold,
    upcoming_meetings,
)
from actions.notices.rules import Kind, Notice
from actions.notices.usecases import list_notices
from actions.people.rules import Mode
from actions.people.store import AbsenceRow, AuditRow
from actions.rules import Language
from tests.integration.booking.conftest import Work
from tests.unit.booking.builders import MONDAY_MORNING, a_newcomer, a_time, at

NOW = MONDAY_MORNING
TEN = a_time()
NOON = a_time(clock="12:00")
MATTI, MATTIS_COACH = 1, 3


def _with_coach(coach_id: int, clock: str = "10:00") -> MeetingTime:
    return replace(a_time(clock=clock), coach_id=coach_id)


async def _hold(work: Work, wanted: MeetingTime = TEN, talk: str = "talk", now: datetime = NOW) -> Meeting:
    return await hold_time(wanted, talk, Language.FI, work(), now)


async def _book(work: Work, wanted: MeetingTime = TEN, talk: str = "talk", now: datetime = NOW) -> Meeting:
    return await book_meeting(Booking(wanted, talk, a_newcomer(), Language.FI), work(), now)


async def _book_for_matti(work: Work, clock: str, coach_id: int = MATTIS_COACH) -> Meeting:
    wanted = _with_coach(coach_id, clock)
    return await book_meeting(Booking(wanted, f"talk-{clock}", MATTI, Language.FI), work(), NOW)


async def _letters(work: Work) -> list[Notice]:
    return await list_notices(work())


async def test_a_held_time_is_not_offered_to_others_but_to_its_holder(work: Work) -> None:
    await _hold(work)
    wish = Wish(Mode.PHONE, TEN.starts_at, TEN.starts_at)

    to_others = await offer_times(1, wish, "other", work(), NOW)
    to_holder = await offer_times(1, wish, "talk", work(), NOW)

    assert TEN not in to_others.times
    assert to_holder.times[0] == TEN


async def test_holding_another_time_releases_the_former(work: Work) -> None:
    await _hold(work, TEN)
    await _hold(work, NOON)

    other = await _hold(work, TEN, "other")

    assert other.appointment.status is Status.HELD
    assert await held_time("talk", work(), NOW) == NOON


async def test_a_refused_hold_leaves_the_former_hold(work: Work) -> None:
    await _hold(work, NOON)
    await _hold(work, TEN, "other")

    with pytest.raises(TimeTaken):
        await _hold(work, TEN)

    assert await held_time("talk", work(), NOW) == NOON


async def test_holding_the_same_time_again_prolongs_it(work: Work) -> None:
    first = await _hold(work)
    later = NOW + timedelta(minutes=8)

    second = await _hold(work, now=later)

    assert second.appointment.reference == first.appointment.reference
    assert await held_time("talk", work(), later + timedelta(minutes=9)) == TEN


async def test_ten_minutes_later_someone_else_may_have_the_time(work: Work) -> None:
    await _hold(work)
    later = NOW + timedelta(minutes=10)

    await _hold(work, talk="other", now=later)

    assert await held_time("talk", work(), later) is None
    assert await held_time("other", work(), later) == TEN


async def test_a_late_hold_that_nobody_took_is_still_booked(work: Work) -> None:
    await _hold(work)

    meeting = await _book(work, now=NOW + timedelta(minutes=30))

    assert meeting.appointment.status is Status.BOOKED


async def test_a_time_held_before_the_office_closed_is_bookable_after(work: Work) -> None:
    early = a_time(clock="09:00")
    await _hold(work, early, now=at("2026-11-23", "15:58"))

    meeting = await _book(work, early, now=at("2026-11-23", "16:02"))

    assert meeting.appointment.time == early


async def test_releasing_lets_others_have_the_time(work: Work) -> None:
    await _hold(work)

    await release_hold("talk", work())

    assert await _hold(work, talk="other")


@pytest.mark.parametrize(
    "wanted",
    [
        a_time(clock="10:10"),
        a_time(clock="03:00"),
        a_time("2026-11-28"),
        a_time("2026-11-23", "15:00"),
        a_time("2027-06-01"),
        replace(TEN, coach_id=999),
    ],
    ids=["off the grid", "at night", "on Saturday", "today", "next summer", "nobody's"],
)
async def test_an_invented_time_is_refused(work: Work, wanted: MeetingTime) -> None:
    with pytest.raises(TimeTaken):
        await _hold(work, wanted)


async def test_a_newcomer_becomes_a_customer_of_the_coach_they_book(work: Work) -> None:
    meeting = await _book(work)

    assert meeting.person
    assert meeting.person.coach_id == meeting.coach.id == 1
    async with work() as uow:
        assert await uow.people.by_reference(meeting.person.reference) == meeting.person


async def test_booking_writes_to_the_person_with_a_calendar_entry(work: Work) -> None:
    meeting = await _book(work)

    (letter,) = await _letters(work)
    assert (letter.kind, letter.to) == (Kind.BOOKED, "uusi@mallila.example")
    assert meeting.appointment.reference in letter.body
    assert "24.11.2026 klo 10.00" in letter.subject
    (event,) = Calendar.from_ical(letter.calendar or "").events
    assert event.start == TEN.starts_at


async def test_booking_twice_in_one_conversation_books_once(work: Work) -> None:
    first = await _book(work)

    second = await _book(work)

    assert second.appointment.reference == first.appointment.reference
    assert len(await _letters(work)) == 1


async def test_booking_leaves_a_trail(work: Work) -> None:
    meeting = await _book(work)

    async with work() as uow:
        trail = (await uow._session.scalars(select(AuditRow).order_by(AuditRow.id))).all()
    assert meeting.person
    assert [(row.what, row.record, row.at) for row in trail] == [
        ("admitted", f"jobseeker:{meeting.person.id}", NOW),
        ("booked", f"appointment:{meeting.appointment.id}", NOW),
    ]


async def test_an_absent_coach_is_not_booked(work: Work) -> None:
    async with work() as uow:
        uow._session.add(
            AbsenceRow(coach_id=1, starts_at=at("2026-11-24", "08:00"), ends_at=at("2026-11-24", "10:15"))
        )
        await uow.commit()

    with pytest.raises(TimeTaken) as refused:
        await _hold(work, TEN)

    assert refused.value.fresh[0] == a_time(clock="10:30")


async def test_a_known_person_books_their_own_coach_only(work: Work) -> None:
    with pytest.raises(OtherCoach):
        await _book_for_matti(work, "10:00", coach_id=1)

    assert await _letters(work) == []


async def test_a_person_has_at_most_two_future_meetings(work: Work) -> None:
    await _book_for_matti(work, "09:00")
    await _book_for_matti(work, "10:00")

    with pytest.raises(TooManyMeetings):
        await _book_for_matti(work, "13:00")


async def test_one_visitor_with_many_names_does_not_empty_the_calendar(work: Work) -> None:
    await _book(work, TEN)
    await _book(work, NOON)

    with pytest.raises(TooManyMeetings):
        await _book(work, a_time(clock="14:00"))


async def test_a_person_is_not_booked_twice_at_once(work: Work) -> None:
    await _book_for_matti(work, "10:00")

    with pytest.raises(AlreadyBusy):
        await _book_for_matti(work, "10:30")


async def test_a_persons_meetings_are_listed_soonest_first(work: Work) -> None:
    await _book_for_matti(work, "13:00")
    first = await _book_for_matti(work, "09:00")

    assert first.person
    found = await upcoming_meetings(first.person, work(), NOW)

    assert [meeting.appointment.time.starts_at for meeting in found] == [
        at("2026-11-24", "09:00"),
        at("2026-11-24", "13:00"),
    ]


async def test_cancelling_frees_the_time_and_tells_the_person(work: Work) -> None:
    meeting = await _book(work)

    off = await cancel_meeting(meeting.appointment.reference, work(), NOW)

    assert (off.appointment.status, off.appointment.sequence) == (Status.CANCELLED, 1)
    assert (await _letters(work))[0].kind is Kind.CANCELLED
    assert await _hold(work, talk="other")


async def test_moving_keeps_the_reference_and_frees_the_old_time(work: Work) -> None:
    before = (await _book(work)).appointment

    after = (await move_meeting(before.reference, NOON, "talk", work(), NOW)).appointment

    assert (after.reference, after.uid, after.sequence) == (before.reference, before.uid, 1)
    assert (after.time, after.status) == (NOON, Status.BOOKED)
    assert (await _letters(work))[0].kind is Kind.MOVED
    assert await _hold(work, TEN, "other")


async def test_a_meeting_moves_to_the_time_held_for_it(work: Work) -> None:
    before = (await _book(work)).appointment
    await _hold(work, NOON, "later talk")

    after = await move_meeting(before.reference, NOON, "later talk", work(), NOW)

    assert after.appointment.time == NOON
    assert await held_time("later talk", work(), NOW) is None


async def test_a_meeting_may_move_by_half_an_hour(work: Work) -> None:
    before = (await _book(work)).appointment

    after = await move_meeting(before.reference, a_time(clock="10:30"), "talk", work(), NOW)

    assert after.appointment.time == a_time(clock="10:30")


async def test_a_refused_move_leaves_the_meeting_where_it_was(work: Work) -> None:
    before = (await _book(work)).appointment
    await _hold(work, NOON, "other")

    with pytest.raises(TimeTaken) as refused:
        await move_meeting(before.reference, NOON, "talk", work(), NOW)

    assert len(refused.value.fresh) == 3
    assert (await find_meeting(before.reference, work())).appointment.time == TEN


async def test_a_move_stays_with_ones_own_coach(work: Work) -> None:
    before = (await _book(work)).appointment

    with pytest.raises(OtherCoach):
        await move_meeting(before.reference, _with_coach(2), "talk", work(), NOW)


async def test_what_is_over_or_off_can_not_be_changed(work: Work) -> None:
    reference = (await _book(work)).appointment.reference

    with pytest.raises(MeetingOver):
        await cancel_meeting(reference, work(), TEN.starts_at)
    await cancel_meeting(reference, work(), NOW)
    with pytest.raises(AlreadyCancelled):
        await move_meeting(reference, NOON, "talk", work(), NOW)


async def test_an_unknown_reference_and_a_mere_hold_are_no_meetings(work: Work) -> None:
    hold = await _hold(work)

    for reference in ("AP-2222-2222", hold.appointment.reference):
        with pytest.raises(NoSuchMeeting):
            await find_meeting(reference, work())
        with pytest.raises(NoSuchMeeting):
            await cancel_meeting(reference, work(), NOW)


async def test_a_forgotten_conversation_holds_nothing_and_is_named_nowhere(work: Work) -> None:
    booked = await _book(work, NOON)
    await _hold(work, TEN)

    await forget_conversation("talk", work())

    assert await _hold(work, TEN, "other")
    assert (await find_meeting(booked.appointment.reference, work())).appointment.conversation_id is None
