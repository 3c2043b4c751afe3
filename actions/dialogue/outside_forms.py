"""What is heard in a message outside any form before its topic is: a call wanted, a number told, a word on the meeting just booked."""

from collections.abc import Mapping
from typing import Any

from actions.dialogue.corrections import OPEN_TALK
from actions.dialogue.deps import Deps
from actions.dialogue.meetings.booked_here import (
    meetings_here,
    meetings_told,
    outcome_told,
    without_reference,
)
from actions.dialogue.meetings.calls_wanted import about_the_call, call_told_at_once, call_wanted
from actions.dialogue.meetings.questions import meeting_answer
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from reading.booked_talk import (
    asks_if_done,
    asks_to_book,
    has_a_meeting_but_is_ill,
    lost_the_reference,
    orders_cancelling,
    orders_moving,
)
from reading.booking_talk import asks_when_booked, cannot_come
from reading.calls import asks_to_be_called, is_number_alone
from reading.meeting_questions import meeting_question
from reading.references import appointment_reference, like_appointment_reference
from services_catalog.topics import Topic

HEARD_IN = (*OPEN_TALK, "action_offer_person")
"""Actions that answer a message outside any form."""
OF_A_MEETING: Mapping[str, Any] = {"topic": Topic.APPOINTMENT.value, "misses": 0}


async def outside_forms(turn: Turn, deps: Deps) -> Reply | None:
    """The answer to such a message; None to every other, and inside a form."""
    if turn.form is not None or turn.action not in HEARD_IN or turn.guess.intent == "crisis":
        return None
    call = about_the_call(turn, deps) or call_wanted(turn, deps)
    return call or await about_booked(turn, deps) or about_a_reference(turn, deps)


async def in_place_of(form: str, turn: Turn, deps: Deps) -> Reply | None:
    """The answer to a message that opens this form, or is said in it, and means no such thing.

    A number alone is taken for a fact about oneself, and "milloin mun aika olikaan" for a wish to book.
    """
    opens = turn.form != form or turn.asked is None
    if opens and (noted := about_the_call(turn, deps)):
        return noted
    call = call_wanted(turn, deps) if form == "decision_form" else None
    if form == "change_form":
        return _call_beside_a_change(turn, deps) or (await _outcome_asked(turn, deps) if opens else None)
    if not opens or form not in ("decision_form", "booking_form"):
        return call
    return call or await about_booked(turn, deps) or _with_a_reference(turn) or _company_asked(turn, deps)


def _call_beside_a_change(turn: Turn, deps: Deps) -> Reply | None:
    """ "Soittakaa te mulle" or a number alone, where a reference or a time was asked for."""
    if (told := call_told_at_once(turn)) or turn.chosen:
        return told
    if asks_to_be_called(turn.text):
        return Reply(follow="call_back_form")
    return call_wanted(turn, deps) if is_number_alone(turn.text) else None


async def about_booked(turn: Turn, deps: Deps) -> Reply | None:
    """When the meeting booked in this talk is, whether it is to be moved, and what else is asked of it; None to the rest."""
    if turn.chosen or not turn.slots.get("booked_here"):
        return None
    if outcome := await _outcome_asked(turn, deps):
        return outcome
    if cannot_come(turn.text) or has_a_meeting_but_is_ill(turn.text):
        return Reply(follow="change_form")
    if asks_when_booked(turn.text) and (told := await meetings_told(turn, deps)):
        return Reply(told, OF_A_MEETING)
    if turn.slots.get("topic") != Topic.APPOINTMENT:
        return None
    if answer := await meeting_answer(turn, deps):
        return Reply(answer, {"misses": 0})
    ordered = orders_cancelling(turn.text) or orders_moving(turn.text)
    return Reply(follow="change_form") if ordered and await meetings_here(turn, deps) else None


def about_a_reference(turn: Turn, deps: Deps) -> Reply | None:
    """What leads to the change of a meeting whose reference is in the message, or the way on for who has lost it."""
    if turn.chosen:
        return None
    if (there := _with_a_reference(turn)) or has_a_meeting_but_is_ill(turn.text):
        return there or Reply(follow="change_form")
    of_a_meeting = turn.slots.get("topic") == Topic.APPOINTMENT
    if of_a_meeting and lost_the_reference(turn.text, asked=False):
        return Reply((without_reference(turn, deps),), OF_A_MEETING)
    return None


def _company_asked(turn: Turn, deps: Deps) -> Reply | None:
    """ "Voiko mun mies tulla mukaan tapaamiseen" books none."""
    asked = not turn.chosen and meeting_question(turn.text) == "company" and not asks_to_book(turn.text)
    company = Say("utter_meeting_company", person_blanks(turn.language, deps), topic="appointment")
    return Reply((company,), OF_A_MEETING) if asked else None


def _with_a_reference(turn: Turn) -> Reply | None:
    """Who writes a booked meeting's reference speaks of that meeting, whatever stands beside it."""
    told = appointment_reference(turn.text) is not None or like_appointment_reference(turn.text)
    return Reply(follow="change_form") if told and not turn.chosen else None


async def _outcome_asked(turn: Turn, deps: Deps) -> Reply | None:
    """ "Onko se nyt peruttu" of the meeting booked or changed last in this talk."""
    if turn.chosen or not asks_if_done(turn.text):
        return None
    told = await outcome_told(turn, deps)
    return Reply(told, OF_A_MEETING) if told else None
