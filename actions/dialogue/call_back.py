"""A request to be called back, into the coaches' queue."""

from dataclasses import dataclass

from actions.dialogue.deps import Deps
from actions.dialogue.forms import Question, Read, asks_else, carry_on
from actions.dialogue.newcomer_details import read_name
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from actions.people import usecases as people
from actions.people.rules import ContactUnclear, read_contact
from reading.own_names import name_put_right, name_told


@dataclass(frozen=True, slots=True)
class CallBackForm:
    name: str = "call_back_form"

    async def opening(self, turn: Turn, deps: Deps) -> Read:
        name = None if turn.chosen else name_told(turn.text)
        told = _phone_in(turn.text) if not turn.chosen else None
        return Read({"contact": told, **({"name": name} if name else {})})

    async def read(self, turn: Turn, deps: Deps) -> Read | None:
        if turn.asked == "name":
            return read_name(turn, "utter_question_call_back_name_again")
        name = None if turn.chosen else name_put_right(turn.text)
        return Read({"name": name}) if name else _read_phone(turn)

    async def next_question(self, turn: Turn, deps: Deps) -> Question:
        if turn.slots.get("name") is None:
            return Question("name", (Say("utter_question_call_back_name", asks="name"),))
        if turn.slots.get("contact") is None:
            return Question("contact", (Say("utter_question_call_back_contact", asks="contact"),))
        return Question(None)


async def validate(turn: Turn, deps: Deps) -> Reply:
    return await carry_on(CallBackForm(), turn, deps)


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


def _read_phone(turn: Turn) -> Read | None:
    phone = _phone_in(turn.text)
    if phone is None:
        return None if asks_else(turn) else Read({}, (Say("utter_question_call_back_contact_again"),))
    return Read({"contact": phone})


def _phone_in(text: str) -> str | None:
    try:
        return read_contact(text).phone
    except ContactUnclear:
        return None
