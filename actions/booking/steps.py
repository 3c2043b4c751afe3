"""The steps that holding, booking, moving and cancelling share; each runs inside an open unit of work."""

from datetime import datetime
from uuid import uuid4

from actions.booking import offers, rules
from actions.booking.offers import Diary
from actions.booking.ports import Meeting, UnitOfWork
from actions.booking.rules import Appointment, Booking, MeetingTime, Status, TimeTaken
from actions.notices.rules import Kind
from actions.people.rules import Coach, Jobseeker, Newcomer
from actions.rules import Language


async def coach_of(wanted: MeetingTime, uow: UnitOfWork) -> Coach:
    """The coach, kept from other bookings; an unknown one has no free time (`TimeTaken`)."""
    coach = await uow.people.lock_coach(wanted.coach_id)
    if coach is None:
        raise TimeTaken
    return coach


async def diary(
    coach: Coach, uow: UnitOfWork, now: datetime, *, besides: str | None, moving: int | None = None
) -> Diary:
    return Diary(
        coach=coach,
        taken=await uow.meetings.taken(coach.id, now, besides=besides, moving=moving),
        absences=await uow.meetings.absences(coach.id, now),
        holidays=uow.holidays(now),
    )


async def own_hold(
    wanted: MeetingTime,
    conversation_id: str,
    language: Language,
    coach: Coach,
    uow: UnitOfWork,
    now: datetime,
) -> Appointment:
    """What the conversation holds at `wanted`, even a late hold that nobody took over; else a new one."""
    hold = await uow.meetings.held_by(conversation_id)
    if hold and hold.time == wanted and wanted.starts_at > now:
        return hold
    await uow.meetings.release(conversation_id)
    await uow.meetings.drop_expired(coach.id, now)
    offers.check_free(wanted, await diary(coach, uow, now, besides=conversation_id), now)
    return await uow.meetings.add(rules.held(_new(wanted, conversation_id, language, now), now))


async def make_room(
    before: Meeting, wanted: MeetingTime, conversation_id: str, uow: UnitOfWork, now: datetime
) -> None:
    """Let go of what the conversation holds and see that `wanted` is free for the meeting to move to."""
    coach = await coach_of(wanted, uow)
    hold = await uow.meetings.held_by(conversation_id)
    await uow.meetings.release(conversation_id)
    await uow.meetings.drop_expired(coach.id, now)
    if hold and hold.time == wanted and wanted.starts_at > now:
        return
    moving = before.appointment.id
    offers.check_free(wanted, await diary(coach, uow, now, besides=conversation_id, moving=moving), now)


async def checked_person(booking: Booking, uow: UnitOfWork, now: datetime) -> Jobseeker | None:
    """The recognised person, allowed to book this time; None for a newcomer.

    Newcomers are limited by conversation: one visitor with many names would empty the coach's calendar.
    """
    if isinstance(booking.customer, Newcomer):
        rules.check_person(await uow.meetings.upcoming_in(booking.conversation_id, now), booking.wanted)
        return None
    person = await uow.people.lock_jobseeker(booking.customer)
    rules.check_coach(person, booking.wanted)
    rules.check_person(await uow.meetings.upcoming(person.id, now), booking.wanted)
    return person


async def admit(booking: Booking, uow: UnitOfWork, now: datetime) -> Jobseeker:
    """Make the newcomer a customer of the coach they book."""
    newcomer = booking.customer
    if not isinstance(newcomer, Newcomer):
        raise TypeError("a known customer was about to be admitted again")
    person = await uow.people.admit(newcomer, booking.language, booking.wanted.coach_id)
    await uow.audit.note("chat", "admitted", f"jobseeker:{person.id}", now)
    return person


async def changeable(reference: str, uow: UnitOfWork, now: datetime) -> Meeting:
    """The meeting, kept from other changes; raises `NoSuchMeeting`, `AlreadyCancelled`, `MeetingOver`."""
    found = rules.check_changeable(await uow.meetings.lock(reference), now)
    return await with_people(found, uow)


async def check_move(before: Meeting, wanted: MeetingTime, uow: UnitOfWork, now: datetime) -> None:
    """Raises `OtherCoach`, `AlreadyBusy`."""
    if wanted.coach_id != before.coach.id:
        raise rules.OtherCoach
    if before.person is None:
        return
    await uow.people.lock_jobseeker(before.person.id)
    upcoming = await uow.meetings.upcoming(before.person.id, now)
    rules.check_person([other for other in upcoming if other.id != before.appointment.id], wanted)


async def with_people(found: Appointment, uow: UnitOfWork) -> Meeting:
    coach = await uow.people.coach(found.time.coach_id)
    person = await uow.people.jobseeker(found.jobseeker_id) if found.jobseeker_id else None
    return Meeting(found, coach, person)


async def tell(kind: Kind, meeting: Meeting, uow: UnitOfWork, now: datetime) -> None:
    """Write to the person, and note the change in the audit trail."""
    appointment = meeting.appointment
    await uow.audit.note("chat", kind, f"appointment:{appointment.id}", now)
    if meeting.person:
        draft = uow.letters.about(kind, appointment, meeting.coach, meeting.person, now)
        await uow.outbox.put(draft, now)


def _new(wanted: MeetingTime, conversation_id: str, language: Language, now: datetime) -> Appointment:
    return Appointment(
        reference=rules.new_reference(),
        uid=str(uuid4()),
        time=wanted,
        status=Status.HELD,
        language=language,
        created_at=now,
        conversation_id=conversation_id,
    )
