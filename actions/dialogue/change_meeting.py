"""Cancelling or moving a booked meeting by its reference."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from actions.booking import usecases as booking
from actions.booking.ports import Meeting
from actions.booking.rules import (
    AlreadyCancelled,
    MeetingOver,
    MeetingTime,
    NoSuchMeeting,
    Status,
    TimeTaken,
    read_time_id,
)
from actions.booking.views import appointment_view
from actions.dialogue import meeting_times as times
from actions.dialogue.booked_here import meeting_to_come, meetings_here, meetings_told
from actions.dialogue.deps import Deps
from actions.dialogue.forms import Question, Read, then_what_waits
from actions.dialogue.meeting_forms import ASKED_OF_TIMES, carry_on_answering, confirmed
from actions.dialogue.meeting_words import meeting_blanks
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from actions.rules import DomainError
from reading.booking_talk import cannot_come
from reading.choices import read_mode
from reading.days_wished import refuses_days
from reading.references import appointment_reference, is_appointment_reference

FORGOTTEN = dict.fromkeys(
    (
        "change",
        "change_reference",
        "when",
        "offered",
        "held",
        "confirm",
        "mode",
        "ended",
        "changed",
        "code_for",
    )
)


MOVE, CANCEL, KEEP = "move", "cancel", "keep"
CHANGES = {
    "appointment_move": MOVE,
    "appointment_cancel": CANCEL,
    "cancel": CANCEL,
    "none_of_these": KEEP,
    "deny": KEEP,
}
"""What an intent answers to "move or cancel?"; a bare "peru" means the meeting there, not the talk."""
ORDERS = "peru perukaa perutaan peruuta siirra siirtakaa siirretaan avboka avbokar flytta flyttar"
"""Words, folded, that order the very change that is to be confirmed."""


@dataclass(frozen=True, slots=True)
class ChangeForm:
    name: str = "change_form"

    async def opening(self, turn: Turn, deps: Deps) -> Read:
        """Whether to cancel or to move, and the reference when it came along.

        Of several meetings booked in this talk all are told with theirs.
        """
        change = _wanted(turn)
        wish = times.wish_in(turn) if change == MOVE and not turn.chosen else {"when": None}
        remembered = {**FORGOTTEN, **wish, "change": change}
        intro = Say("utter_change_intro", topic="appointment")
        found = await _find(turn, deps) or await _booked_here(turn, deps) or Read()
        says = found.says if found.remember else (intro, *found.says)
        return Read({**remembered, **found.remember}, says)

    async def read(self, turn: Turn, deps: Deps) -> Read | None:
        if changed := await _another_way(turn, deps):
            return changed
        reader = READERS.get(turn.asked or "")
        return await reader(turn, deps) if reader else None

    async def next_question(self, turn: Turn, deps: Deps) -> Question:
        known = turn.slots
        if known.get("ended") or known.get("changed"):
            return Question(None)
        if known.get("change_reference") is None:
            return Question("change_reference", (Say("utter_question_change_reference", asks="reference"),))
        meeting = await booking.find_meeting(str(known["change_reference"]), deps.new_work())
        blanks = meeting_blanks(meeting.appointment.time, meeting.coach, turn, deps)
        if known["change"] is None:
            return Question("change", (Say("utter_question_change", blanks, asks="topic"),))
        if known["change"] == CANCEL:
            return Question("confirm", (Say("utter_question_cancel_confirm", blanks, asks="confirm"),))
        return await _next_of_move(meeting, turn, deps)


def _wanted(turn: Turn) -> str | None:
    """Whether to move or to cancel; None where the message is a reference, or says only that one cannot come."""
    if not turn.chosen and (is_appointment_reference(turn.text) or cannot_come(turn.text)):
        return None
    return MOVE if turn.guess.intent == "appointment_move" else CANCEL


async def validate(turn: Turn, deps: Deps) -> Reply:
    return await carry_on_answering(ChangeForm(), turn, deps, ("confirm",))


async def changed(turn: Turn, deps: Deps) -> Reply:
    """The meeting as it is now."""
    reference = turn.slots.get("changed")
    if reference is None:
        return then_what_waits(turn, Reply(remember=FORGOTTEN))
    meeting = await booking.find_meeting(str(reference), deps.new_work())
    blanks = {
        **meeting_blanks(meeting.appointment.time, meeting.coach, turn, deps),
        "reference": str(reference),
    }
    view = appointment_view(meeting.appointment, meeting.coach, deps.public_url, turn.language)
    said = Say(_outcome(turn, meeting), blanks, appointment=view)
    return then_what_waits(turn, Reply((said,), {**FORGOTTEN, "topic": "appointment"}))


def _outcome(turn: Turn, meeting: Meeting) -> str:
    if meeting.appointment.status is Status.CANCELLED:
        return "utter_meeting_cancelled"
    return "utter_meeting_moved" if turn.slots.get("confirm") else "utter_meeting_kept"


async def _find(turn: Turn, deps: Deps) -> Read | None:
    reference = appointment_reference(turn.text)
    return await _to_come(reference, turn, deps) or _unknown(turn, deps) if reference else None


async def _booked_here(turn: Turn, deps: Deps) -> Read | None:
    """The one meeting to come that was booked in this talk: who cancels it right away has its reference on the screen."""
    booked = await meetings_here(turn, deps)
    if len(booked) == 1:
        return _this(booked[0])
    return Read(says=await meetings_told(turn, deps)) if booked else None


async def _to_come(reference: str, turn: Turn, deps: Deps) -> Read | None:
    meeting = await meeting_to_come(reference, turn, deps)
    return _this(meeting) if meeting else None


def _this(meeting: Meeting) -> Read:
    booked = meeting.appointment
    return Read({"change_reference": booked.reference, "mode": booked.time.mode.value})


def _unknown(turn: Turn, deps: Deps) -> Read:
    return Read({}, (Say("utter_appointment_unknown", {"phone": deps.office.phone[turn.language]}),))


async def _next_of_move(meeting: Meeting, turn: Turn, deps: Deps) -> Question:
    known = turn.slots
    if known.get("when") is None:
        return Question("when", (Say("utter_question_when", asks="when"),))
    time = read_time_id(str(known.get("held")))
    if time is None:
        return await times.question(meeting.coach, turn, deps)
    old = deps.words[turn.language].clock(meeting.appointment.time.starts_at)
    blanks = {**meeting_blanks(time, meeting.coach, turn, deps), "old_time": old}
    return Question("confirm", (Say("utter_question_move_confirm", blanks, asks="confirm"),))


async def _another_way(turn: Turn, deps: Deps) -> Read | None:
    """Another way to meet, told while a new time is being chosen, if this coach meets people that way."""
    mode = None if turn.chosen or turn.asked not in ASKED_OF_TIMES else read_mode(turn.text)
    if mode in (None, turn.slots.get("mode")) or turn.slots.get("change") != MOVE:
        return None
    meeting = await booking.find_meeting(str(turn.slots["change_reference"]), deps.new_work())
    if mode not in meeting.coach.modes:
        return None
    wish = times.wish_in(turn)
    said = wish if turn.asked == "when" and wish["when"] else {}
    return Read({**said, "mode": mode, "held": None, "offered": None}, whole=True)


async def _read_change(turn: Turn, deps: Deps) -> Read | None:
    change = turn.said.get("change") or CHANGES.get(turn.guess.intent)
    if change is None and confirmed(turn) is False and not cannot_come(turn.text):
        change = KEEP
    if change == KEEP:
        return Read({"changed": turn.slots["change_reference"]})
    wish = times.wish_in(turn) if change == MOVE and not turn.chosen else {}
    return Read({**wish, "change": change}) if change else None


async def _read_reference(turn: Turn, deps: Deps) -> Read | None:
    return await _find(turn, deps)


async def _read_when(turn: Turn, deps: Deps) -> Read | None:
    wish = times.wish_in(turn)
    return Read(wish) if wish["when"] or refuses_days(turn.text) else None


async def _read_time(turn: Turn, deps: Deps) -> Read | None:
    if chosen := times.chosen_among(turn):
        return Read({"held": chosen.id})
    return times.instead_of_a_pick(turn)


async def _read_confirm(turn: Turn, deps: Deps) -> Read | None:
    """Only a plain yes changes anything; while moving, another time may be wished for."""
    moving = turn.slots.get("change") == MOVE
    if moving and not turn.chosen and (other := times.instead_of_a_pick(turn)):
        return Read({**other.remember, "held": None}, whole=other.whole)
    match confirmed(turn, ORDERS):
        case True:
            return await _carry_out(turn, deps)
        case False if moving:
            return Read({"when": None, "held": None, "offered": None})
        case False:
            return Read({"changed": turn.slots["change_reference"], "confirm": None})
        case _:
            return None


async def _carry_out(turn: Turn, deps: Deps) -> Read:
    reference = str(turn.slots["change_reference"])
    try:
        if turn.slots.get("change") == CANCEL:
            await booking.cancel_meeting(reference, deps.new_work(), turn.now)
        else:
            await booking.move_meeting(
                reference, _held(turn), turn.conversation_id, deps.new_work(), turn.now
            )
    except TimeTaken as refused:
        return times.taken(refused, turn, deps)
    except (NoSuchMeeting, AlreadyCancelled, MeetingOver):
        unknown = _unknown(turn, deps)
        return Read({"ended": True}, unknown.says)
    except DomainError:
        return Read({"held": None, "when": None}, (Say("utter_time_taken"),))
    return Read({"changed": reference, "confirm": True})


def _held(turn: Turn) -> MeetingTime:
    time = read_time_id(str(turn.slots.get("held")))
    if time is None:
        raise ValueError("no time was chosen to move to")
    return time


READERS: Mapping[str, Callable[[Turn, Deps], Awaitable[Read | None]]] = {
    "change": _read_change,
    "change_reference": _read_reference,
    "when": _read_when,
    "meeting_time": _read_time,
    "confirm": _read_confirm,
}
