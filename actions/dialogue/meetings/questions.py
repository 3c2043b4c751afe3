"""Answers to small questions about a meeting: from what its booking knows, else where the answer is to be had."""

from dataclasses import dataclass

from actions.booking import usecases as booking
from actions.booking.rules import MEETING
from actions.dialogue.deps import Deps
from actions.dialogue.meetings.booked_here import meetings_here
from actions.dialogue.meetings.words import place_of_coach
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Say
from actions.dialogue.turn import Turn
from actions.people import usecases as people
from actions.people.rules import Coach, Mode, NoCoach
from reading.meeting_questions import meeting_question

SURE = 0.5
"""How sure the model must be that "miksi?" where a name or a contact is asked asks why."""
ASKED_OF_OTHERS = {
    "company": "utter_meeting_company",
    "papers": "utter_meeting_papers",
    "cost": "utter_meeting_cost",
    "interpreter": "utter_meeting_interpreter",
    "confirmation": "utter_meeting_confirmation",
}
"""Questions that no source of ours answers in full, each with the reply that says who does."""
WHY = {
    ("why_name", False): "utter_why_name",
    ("why_contact", False): "utter_why_contact",
    ("why_name", True): "utter_question_call_back_name_again",
    ("why_contact", True): "utter_why_call_back_contact",
}
"""Why we ask who one is: for a meeting, and for a call (True)."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the meeting so far."""

    coach: Coach | None = None
    mode: Mode | None = None


async def meeting_answer(turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """The answer to what the message asks about the meeting under way or just booked; empty where it asks nothing of it."""
    kind = None if turn.chosen or turn.guess.intent == "crisis" else _asked(turn)
    match kind:
        case None:
            return ()
        case "length":
            minutes = str(int(MEETING.total_seconds() // 60))
            return (Say("utter_meeting_length", {"minutes": minutes}),)
        case "coach" | "place":
            known = await _known(turn, deps)
            return (_coach(known) if kind == "coach" else _place(known, turn, deps),)
        case "why_name" | "why_contact":
            return (Say(WHY[kind, turn.form == "call_back_form"]),)
        case _:
            return (Say(ASKED_OF_OTHERS[kind], person_blanks(turn.language, deps)),)


def why_asked(turn: Turn) -> str | None:
    """`why_name` or `why_contact`, where the message asks why we ask for it."""
    kind = None if turn.chosen else meeting_question(turn.text)
    if kind in ("why_name", "why_contact"):
        return kind
    asks_why = turn.guess.intent == "why_ask" and turn.guess.confidence >= SURE and not turn.chosen
    return f"why_{turn.asked}" if asks_why and turn.asked in ("name", "contact") else None


def _asked(turn: Turn) -> str | None:
    """What is asked; a wish for an interpreter where one is asked about is the answer to that."""
    kind = why_asked(turn) or meeting_question(turn.text)
    return None if kind == turn.asked else kind


def _coach(known: Known) -> Say:
    return (
        Say("utter_meeting_coach", {"coach": known.coach.name})
        if known.coach
        else Say("utter_meeting_coach_later")
    )


def _place(known: Known, turn: Turn, deps: Deps) -> Say:
    if known.coach is None or known.mode is None:
        return Say("utter_meeting_place_later")
    place = place_of_coach(known.mode, known.coach, turn.language, deps)
    return Say("utter_meeting_place", {"place": place})


async def _known(turn: Turn, deps: Deps) -> Known:
    """Of the meeting being changed, being booked, or booked last in this talk."""
    if reference := turn.slots.get("change_reference"):
        meeting = await booking.find_meeting(str(reference), deps.new_work())
        return Known(meeting.coach, Mode(turn.slots.get("mode") or meeting.appointment.time.mode))
    if turn.form == "booking_form":
        way = turn.slots.get("mode")
        return Known(await _coach_to_be(turn, deps), Mode(way) if way else None)
    booked = await meetings_here(turn, deps)
    return Known(booked[-1].coach, booked[-1].appointment.time.mode) if booked else Known()


async def _coach_to_be(turn: Turn, deps: Deps) -> Coach | None:
    if turn.slots.get("coach") is not None:
        return await people.get_coach(int(turn.slots["coach"]), deps.new_work())
    if turn.slots.get("municipality") is None:
        return None
    try:
        return await people.coach_for(None, str(turn.slots["municipality"]), turn.language, deps.new_work())
    except NoCoach:
        return None
