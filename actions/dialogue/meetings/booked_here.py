"""The meetings booked, moved or cancelled in this talk: who asks about them right away need not show a reference."""

from actions.booking import usecases as booking
from actions.booking.ports import Meeting
from actions.booking.rules import NoSuchMeeting, Status
from actions.booking.views import appointment_view
from actions.dialogue.deps import Deps
from actions.dialogue.meetings.words import meeting_blanks, place_in_words
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Say
from actions.dialogue.turn import Turn


async def meetings_here(turn: Turn, deps: Deps) -> list[Meeting]:
    """Soonest first."""
    found = [await meeting_to_come(each, turn, deps) for each in turn.slots.get("booked_here") or ()]
    return sorted((each for each in found if each), key=lambda each: each.appointment.time.starts_at)


async def meeting_to_come(reference: str, turn: Turn, deps: Deps) -> Meeting | None:
    """The booked meeting of that reference; None where there is none, or it is cancelled or has begun."""
    try:
        meeting = await booking.find_meeting(reference, deps.new_work())
    except NoSuchMeeting:
        return None
    cancelled = meeting.appointment.status is Status.CANCELLED
    return None if cancelled or meeting.appointment.time.starts_at <= turn.now else meeting


async def outcome_told(turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """Of the meeting booked or changed last, whether it is to come or cancelled."""
    here = turn.slots.get("booked_here") or ()
    if not here:
        return ()
    meeting = await booking.find_meeting(str(here[-1]), deps.new_work())
    if meeting.appointment.status is not Status.CANCELLED:
        return (_told(meeting, turn, deps),)
    blanks = meeting_blanks(meeting.appointment.time, meeting.coach, turn, deps)
    return (Say("utter_meeting_is_cancelled", blanks, topic="appointment"),)


def without_reference(turn: Turn, deps: Deps) -> Say:
    """Where a meeting is found without its reference: a person answers there, or calls."""
    return Say("utter_without_reference", person_blanks(turn.language, deps), topic="appointment")


async def meetings_told(turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """When and where each of them is."""
    return tuple(_told(meeting, turn, deps) for meeting in await meetings_here(turn, deps))


def _told(meeting: Meeting, turn: Turn, deps: Deps) -> Say:
    booked = meeting.appointment
    told = {
        **meeting_blanks(booked.time, meeting.coach, turn, deps),
        "place": place_in_words(meeting, turn.language, deps),
        "reference": booked.reference,
    }
    view = appointment_view(booked, meeting.coach, deps.public_url, turn.language)
    return Say("utter_meeting_told", told, topic="appointment", appointment=view)
