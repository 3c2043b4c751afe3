"""Offering, holding, booking, moving and cancelling meeting times with one's own coach."""

from collections.abc import Awaitable
from datetime import datetime

from actions.booking import offers, rules, steps
from actions.booking.offers import Offer, Wish
from actions.booking.ports import Meeting, UnitOfWork
from actions.booking.rules import Booking, MeetingTime, Status, TimeTaken
from actions.notices.rules import Kind
from actions.people.rules import Jobseeker
from actions.rules import Language


async def offer_times(
    coach_id: int, wish: Wish, conversation_id: str | None, uow: UnitOfWork, now: datetime
) -> Offer:
    """Up to three times for `wish`; the conversation's own held time counts as free.

    Raises `NoFreeTimes`.
    """
    async with uow:
        coach = await uow.people.coach(coach_id)
        diary = await steps.diary(coach, uow, now, besides=conversation_id)
    return offers.offer(diary, wish, now)


async def hold_time(
    wanted: MeetingTime, conversation_id: str, language: Language, uow: UnitOfWork, now: datetime
) -> Meeting:
    """Keep a time for ten minutes; it replaces what this conversation held, and holding again prolongs.

    Raises `TimeTaken` with fresh times; then the former hold stays.
    """
    return await _or_fresh(wanted, _hold(wanted, conversation_id, language, uow, now), uow, now)


async def held_time(conversation_id: str, uow: UnitOfWork, now: datetime) -> MeetingTime | None:
    """What the conversation holds now, if its ten minutes have not passed."""
    async with uow:
        hold = await uow.meetings.held_by(conversation_id)
    return hold.time if hold and hold.held_until and hold.held_until > now else None


async def release_hold(conversation_id: str, uow: UnitOfWork) -> None:
    async with uow:
        await uow.meetings.release(conversation_id)
        await uow.commit()


async def book_meeting(booking: Booking, uow: UnitOfWork, now: datetime) -> Meeting:
    """Book the time, held before or not, and write to the person. Saying it twice books once.

    A newcomer becomes a customer of this coach. Raises `TimeTaken` with fresh times, `TooManyMeetings`,
    `AlreadyBusy`, `OtherCoach`.
    """
    return await _or_fresh(booking.wanted, _book(booking, uow, now), uow, now)


async def find_meeting(reference: str, uow: UnitOfWork) -> Meeting:
    """The booked or cancelled meeting; raises `NoSuchMeeting`."""
    async with uow:
        found = await uow.meetings.find(reference)
        if found is None or found.status is Status.HELD:
            raise rules.NoSuchMeeting
        return await steps.with_people(found, uow)


async def upcoming_meetings(person: Jobseeker, uow: UnitOfWork, now: datetime) -> list[Meeting]:
    """A recognised person's future meetings, soonest first."""
    async with uow:
        found = await uow.meetings.upcoming(person.id, now)
        return [await steps.with_people(meeting, uow) for meeting in found]


async def cancel_meeting(reference: str, uow: UnitOfWork, now: datetime) -> Meeting:
    """Raises `NoSuchMeeting`, `AlreadyCancelled`, `MeetingOver`."""
    async with uow:
        before = await steps.changeable(reference, uow, now)
        meeting = Meeting(rules.cancelled(before.appointment), before.coach, before.person)
        await uow.meetings.save(meeting.appointment)
        await steps.tell(Kind.CANCELLED, meeting, uow, now)
        await uow.commit()
    return meeting


async def move_meeting(
    reference: str, wanted: MeetingTime, conversation_id: str, uow: UnitOfWork, now: datetime
) -> Meeting:
    """Move the meeting in one step: the old time is freed only when the new one is booked.

    Raises what `cancel_meeting` does, and `TimeTaken` with fresh times, `AlreadyBusy`, `OtherCoach`.
    """
    return await _or_fresh(wanted, _move(reference, wanted, conversation_id, uow, now), uow, now)


async def forget_conversation(conversation_id: str, uow: UnitOfWork) -> None:
    """Release what the conversation holds and let meetings and codes no longer name it."""
    async with uow:
        await uow.meetings.release(conversation_id)
        await uow.meetings.unlink(conversation_id)
        await uow.codes.unlink(conversation_id)
        await uow.commit()


async def _hold(
    wanted: MeetingTime, conversation_id: str, language: Language, uow: UnitOfWork, now: datetime
) -> Meeting:
    async with uow:
        coach = await steps.coach_of(wanted, uow)
        hold = rules.held(await steps.own_hold(wanted, conversation_id, language, coach, uow, now), now)
        await uow.meetings.save(hold)
        await uow.commit()
    return Meeting(hold, coach)


async def _book(booking: Booking, uow: UnitOfWork, now: datetime) -> Meeting:
    wanted = booking.wanted
    async with uow:
        if done := await uow.meetings.booked_in(booking.conversation_id, wanted):
            return await steps.with_people(done, uow)
        known = await steps.checked_person(booking, uow, now)
        coach = await steps.coach_of(wanted, uow)
        hold = await steps.own_hold(wanted, booking.conversation_id, booking.language, coach, uow, now)
        person = known or await steps.admit(booking, uow, now)
        meeting = Meeting(rules.booked(hold, person, booking.language), coach, person)
        await uow.meetings.save(meeting.appointment)
        await steps.tell(Kind.BOOKED, meeting, uow, now)
        await uow.commit()
    return meeting


async def _move(
    reference: str, wanted: MeetingTime, conversation_id: str, uow: UnitOfWork, now: datetime
) -> Meeting:
    async with uow:
        before = await steps.changeable(reference, uow, now)
        await steps.check_move(before, wanted, uow, now)
        await steps.make_room(before, wanted, conversation_id, uow, now)
        meeting = Meeting(rules.moved(before.appointment, wanted), before.coach, before.person)
        await uow.meetings.save(meeting.appointment)
        await steps.tell(Kind.MOVED, meeting, uow, now)
        await uow.commit()
    return meeting


async def _or_fresh(
    wanted: MeetingTime, attempt: Awaitable[Meeting], uow: UnitOfWork, now: datetime
) -> Meeting:
    """The attempt's meeting, or its `TimeTaken` with free times near the wanted one."""
    try:
        return await attempt
    except TimeTaken as refused:
        raise TimeTaken(await _fresh(wanted, uow, now)) from refused


async def _fresh(wanted: MeetingTime, uow: UnitOfWork, now: datetime) -> tuple[MeetingTime, ...]:
    async with uow:
        coach = await uow.people.lock_coach(wanted.coach_id)
        if coach is None:
            return ()
        diary = await steps.diary(coach, uow, now, besides=None)
    return offers.nearest(offers.free_times(diary, wanted.mode, now), wanted.starts_at)
