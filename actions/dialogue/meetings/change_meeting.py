"""Cancelling or moving a booked meeting by its reference."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

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
from actions.dialogue.deps import Deps
from actions.dialogue.forms import Question, Read, then_what_waits
from actions.dialogue.meetings import references, times
from actions.dialogue.meetings.booked_here import meetings_here, meetings_told
from actions.dialogue.meetings.change_orders import (
    CANCEL,
    KEEP,
    MOVE,
    ORDERS,
    meant_anew,
    ordered,
    the_other,
    wanted,
)
from actions.dialogue.meetings.meeting_forms import ASKED_OF_TIMES, carry_on_answering, confirmed
from actions.dialogue.meetings.relative_wishes import week_after
from actions.dialogue.meetings.words import meeting_blanks
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from actions.dialogue.words import HELSINKI
from actions.people.rules import Mode
from actions.rules import DomainError
from reading.booking_talk import cannot_come
from reading.choices import read_mode
from reading.days_wished import refuses_days
from reading.relative_times import means_the_week_after

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


CHANGES = {
    "appointment_move": MOVE,
    "appointment_cancel": CANCEL,
    "cancel": CANCEL,
    "none_of_these": KEEP,
    "deny": KEEP,
}
"""What an intent answers to "move or cancel?"; a bare "peru" means the meeting there, not the talk."""


@dataclass(frozen=True, slots=True)
class ChangeForm:
    name: str = "change_form"

    async def opening(self, turn: Turn, deps: Deps) -> Read:
        """Whether to cancel or to move, and the reference when it came along.

        Of several meetings booked in this talk all are told with theirs.
        """
        change = wanted(turn)
        wish = times.wish_in(turn) if change == MOVE and not turn.chosen else {"when": None}
        remembered = {**FORGOTTEN, **wish, "change": change}
        intro = Say("utter_change_intro", topic="appointment")
        found = await references.read(turn, deps) or await _booked_here(turn, deps)
        found = found or references.lost(turn, deps) or Read()
        says = found.says if found.remember else (intro, *found.says)
        known = {**remembered, **found.remember}
        return Read({**known, **await _told_by_the_meeting(known, turn, deps)}, says)

    async def read(self, turn: Turn, deps: Deps) -> Read | None:
        if changed := await _another_way(turn, deps):
            return changed
        if turn.asked in ASKED_OF_TIMES and (change := the_other(turn)):
            return Read(
                {"change": change, "when": None, "held": None, "offered": None, **_wish_of(change, turn)}
            )
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


def _wish_of(change: str, turn: Turn) -> Mapping[str, Any]:
    return times.wish_in(turn) if change == MOVE else {}


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
    here = [*(each for each in turn.slots.get("booked_here") or () if each != reference), str(reference)]
    return then_what_waits(turn, Reply((said,), {**FORGOTTEN, "booked_here": here, "topic": "appointment"}))


def _outcome(turn: Turn, meeting: Meeting) -> str:
    if meeting.appointment.status is Status.CANCELLED:
        return "utter_meeting_cancelled"
    return "utter_meeting_moved" if turn.slots.get("confirm") else "utter_meeting_kept"


async def _booked_here(turn: Turn, deps: Deps) -> Read | None:
    """The one meeting to come that was booked in this talk: who cancels it right away has its reference on the screen."""
    booked = await meetings_here(turn, deps)
    if len(booked) == 1:
        return references.this(booked[0])
    return Read(says=await meetings_told(turn, deps)) if booked else None


async def _next_of_move(meeting: Meeting, turn: Turn, deps: Deps) -> Question:
    known = turn.slots
    time = read_time_id(str(known.get("held")))
    if time is None and known.get("when") is None:
        return Question("when", (Say("utter_question_when", asks="when"),))
    if time is None:
        return await times.question(meeting.coach, turn, deps)
    old = deps.words[turn.language].clock(meeting.appointment.time.starts_at)
    blanks = {**meeting_blanks(time, meeting.coach, turn, deps), "old_time": old}
    same_time = time.starts_at == meeting.appointment.time.starts_at
    key = "utter_question_way_confirm" if same_time else "utter_question_move_confirm"
    return Question("confirm", (Say(key, blanks, asks="confirm"),))


async def _another_way(turn: Turn, deps: Deps) -> Read | None:
    """Another way to meet, told while a new time is being chosen, if this coach meets people that way; a time chosen already is kept."""
    mode = None if turn.chosen or turn.asked not in ASKED_OF_TIMES else read_mode(turn.text)
    if mode in (None, turn.slots.get("mode")) or turn.slots.get("change") != MOVE:
        return None
    meeting = await booking.find_meeting(str(turn.slots["change_reference"]), deps.new_work())
    if mode not in meeting.coach.modes:
        return None
    wish = times.wish_in(turn)
    if kept := None if wish["when"] else read_time_id(str(turn.slots.get("held"))):
        return Read({"mode": mode, "held": replace(kept, mode=Mode(mode)).id}, whole=True)
    said = wish if turn.asked == "when" and wish["when"] else {}
    return Read({**said, "mode": mode, "held": None, "offered": None}, whole=True)


async def _told_by_the_meeting(known: Mapping[str, Any], turn: Turn, deps: Deps) -> Mapping[str, Any]:
    """ "Till veckan efter" is that after the meeting; "vaihda se etäksi" with no other time in it keeps the meeting's own."""
    if known["change"] != MOVE or known["change_reference"] is None or turn.chosen:
        return {}
    meeting = await booking.find_meeting(str(known["change_reference"]), deps.new_work())
    if means_the_week_after(turn.text):
        return {"when": week_after(meeting.appointment.time.starts_at.astimezone(HELSINKI).date())}
    mode = read_mode(turn.text)
    if known["when"] is not None or mode in (None, known["mode"]) or mode not in meeting.coach.modes:
        return {}
    return {"mode": mode, "held": replace(meeting.appointment.time, mode=Mode(mode)).id}


async def _read_change(turn: Turn, deps: Deps) -> Read | None:
    wish = {"when": None} if turn.chosen else times.wish_in(turn)
    change = _change_said(turn, wish["when"])
    if change == KEEP:
        return Read({"changed": turn.slots["change_reference"]})
    if change != MOVE:
        return Read({"change": change}) if change else None
    known = {**turn.slots, **wish, "change": change}
    return Read({**wish, "change": change, **await _told_by_the_meeting(known, turn, deps)})


def _change_said(turn: Turn, when: Any) -> str | None:
    """To move or to cancel, or neither; a no with another time in it is a wish to move: "ei perjantaina, maanantaina"."""
    if turn.chosen or "change" in turn.said:
        return turn.said.get("change")
    said = ordered(turn)
    if said is None and when is not None:
        return MOVE
    if said is None and confirmed(turn) is False and not cannot_come(turn.text):
        return KEEP
    return said or CHANGES.get(turn.guess.intent)


async def _read_reference(turn: Turn, deps: Deps) -> Read | None:
    """The reference; else what to do without it, or the same wish once more, which changes what is done with it."""
    if found := await references.read(turn, deps) or references.lost(turn, deps):
        return found
    change = meant_anew(turn)
    return Read({"change": change}) if change else None


async def _read_when(turn: Turn, deps: Deps) -> Read | None:
    wish = {**times.wish_in(turn), **await _told_by_the_meeting({**turn.slots, "when": None}, turn, deps)}
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
    match confirmed(turn, ORDERS[MOVE if moving else CANCEL]):
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
        return Read({"ended": True}, references.unknown(turn, deps))
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
