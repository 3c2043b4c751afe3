"""A request to be called back, into the coaches' queue."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from actions.dialogue.deps import Deps
from actions.dialogue.forms import Question, Read, answer_beside, asks_else, carry_on
from actions.dialogue.meetings.calls_wanted import phone_told, puts_the_call_right, was_just_said
from actions.dialogue.meetings.newcomer_details import read_name
from actions.dialogue.meetings.questions import meeting_answer, why_asked
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from actions.people import usecases as people
from reading.own_names import name_put_right, name_told


@dataclass(frozen=True, slots=True)
class CallBackForm:
    name: str = "call_back_form"

    async def opening(self, turn: Turn, deps: Deps) -> Read:
        """A name and a number told at once are not asked for, nor a number that was just said.

        What puts the last request right makes a new one, since nobody takes the first out of the queue.
        """
        known = turn.slots.get("contact")
        if puts_the_call_right(turn):
            told = {"contact": known, **_told(turn, name_put_right(turn.text))}
            return Read(told, (Say("utter_call_back_anew"),))
        kept = phone_told(known) if known and was_just_said(known, turn) else None
        return Read({"contact": kept, **({} if turn.chosen else _told(turn, name_told(turn.text)))})

    async def read(self, turn: Turn, deps: Deps) -> Read | None:
        if turn.asked == "name":
            phone = phone_told(turn.text)
            return read_name(turn, "utter_question_call_back_name_again", {"contact": phone} if phone else {})
        name = None if turn.chosen else name_put_right(turn.text)
        told = _told(turn, name)
        return Read(told) if told else _no_phone(turn)

    async def next_question(self, turn: Turn, deps: Deps) -> Question:
        if turn.slots.get("name") is None:
            return Question("name", (Say("utter_question_call_back_name", asks="name"),))
        if turn.slots.get("contact") is None:
            return Question("contact", (Say("utter_question_call_back_contact", asks="contact"),))
        return Question(None)


async def validate(turn: Turn, deps: Deps) -> Reply:
    """One turn of the form; why we ask for a name or a number is answered in its own words."""
    form = CallBackForm()
    if turn.form == form.name and turn.asked is not None and why_asked(turn):
        return await answer_beside(form, turn, await meeting_answer(turn, deps), "", deps)
    return await carry_on(form, turn, deps)


async def noted(turn: Turn, deps: Deps) -> Reply:
    """Put the request into the queue and say when the call comes."""
    name, phone = str(turn.slots["name"]), str(turn.slots["contact"])
    topic = turn.slots.get("topic")
    wanted = await people.request_call_back(name, phone, turn.language, topic, deps.new_work(), turn.now)
    blanks = {
        "name": wanted.name,
        "phone": wanted.phone,
        "hours": person_blanks(turn.language, deps)["hours"],
    }
    return Reply((Say("utter_call_back_noted", blanks, topic="human"),))


def _told(turn: Turn, name: str | None) -> Mapping[str, Any]:
    """The name and the number of a message, as far as it tells them."""
    phone = phone_told(turn.text)
    return {**({"name": name} if name else {}), **({"contact": phone} if phone else {})}


def _no_phone(turn: Turn) -> Read | None:
    return None if asks_else(turn) else Read({}, (Say("utter_question_call_back_contact_again"),))
