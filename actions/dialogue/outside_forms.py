"""What is heard in a message outside any form before its topic is: a call wanted, a number told, a word on the meeting just booked."""

from actions.dialogue.booked_here import meetings_told
from actions.dialogue.calls_wanted import call_told_at_once, call_wanted
from actions.dialogue.corrections import OPEN_TALK
from actions.dialogue.deps import Deps
from actions.dialogue.meeting_questions import meeting_answer
from actions.dialogue.reply import Reply
from actions.dialogue.turn import Turn
from reading.booking_talk import asks_when_booked, cannot_come
from services_catalog.topics import Topic

HEARD_IN = (*OPEN_TALK, "action_offer_person")
"""Actions that answer a message outside any form."""


async def outside_forms(turn: Turn, deps: Deps) -> Reply | None:
    """The answer to such a message; None to every other, and inside a form."""
    if turn.form is not None or turn.action not in HEARD_IN or turn.guess.intent == "crisis":
        return None
    return call_wanted(turn, deps) or await about_booked(turn, deps)


async def in_place_of(form: str, turn: Turn, deps: Deps) -> Reply | None:
    """The answer to a message that opens this form, or is said in it, and means no such thing.

    A number alone is taken for a fact about oneself, and "milloin mun aika olikaan" for a wish to book.
    """
    opens = turn.form != form or turn.asked is None
    call = call_wanted(turn, deps) if form == "decision_form" else None
    if form == "change_form":
        call = call_told_at_once(turn)
    booked = await about_booked(turn, deps) if opens and form in ("decision_form", "booking_form") else None
    return call or booked


async def about_booked(turn: Turn, deps: Deps) -> Reply | None:
    """When the meeting booked in this talk is, whether it is to be moved, and what else is asked of it; None to the rest."""
    if turn.chosen or not turn.slots.get("booked_here"):
        return None
    if cannot_come(turn.text):
        return Reply(follow="change_form")
    if asks_when_booked(turn.text) and (told := await meetings_told(turn, deps)):
        return Reply(told, {"topic": Topic.APPOINTMENT.value, "misses": 0})
    if turn.slots.get("topic") != Topic.APPOINTMENT:
        return None
    answer = await meeting_answer(turn, deps)
    return Reply(answer, {"misses": 0}) if answer else None
