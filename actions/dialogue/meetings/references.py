"""The reference of a booked meeting: read, unknown, mistyped, or not at hand."""

from actions.booking.ports import Meeting
from actions.dialogue.deps import Deps
from actions.dialogue.forms import Read
from actions.dialogue.meetings.booked_here import meeting_to_come, without_reference
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Say
from actions.dialogue.turn import Turn
from reading.booked_talk import asks_which_reference, lost_the_reference
from reading.references import appointment_reference, like_appointment_reference


async def read(turn: Turn, deps: Deps) -> Read | None:
    """The meeting of the reference in the message; what is wrong where there is none; None where no reference is told."""
    reference = appointment_reference(turn.text)
    if reference is None:
        unreadable = not turn.chosen and like_appointment_reference(turn.text)
        return Read({}, (Say("utter_reference_unreadable"),)) if unreadable else None
    meeting = await meeting_to_come(reference, turn, deps)
    return this(meeting) if meeting else Read({}, unknown(turn, deps))


def this(meeting: Meeting) -> Read:
    booked = meeting.appointment
    return Read({"change_reference": booked.reference, "mode": booked.time.mode.value})


def unknown(turn: Turn, deps: Deps) -> tuple[Say, ...]:
    return (Say("utter_appointment_unknown", {"phone": deps.office.phone[turn.language]}),)


def lost(turn: Turn, deps: Deps) -> Read | None:
    """How to go on without a reference, which ends the form; where one is to be found, to who asks that."""
    if turn.chosen:
        return None
    asked = turn.asked == "change_reference"
    unknown_to_them = asked and turn.guess.intent in ("deny", "dont_know")
    if unknown_to_them or lost_the_reference(turn.text, asked=asked):
        return Read({"ended": True, "topic": "appointment"}, (without_reference(turn, deps),))
    if asked and asks_which_reference(turn.text):
        return Read({}, (Say("utter_reference_where", person_blanks(turn.language, deps)),))
    return None
