"""The name and the contact of somebody whom we do not know, and what is said in their place: another time, a correction, a question."""

from collections.abc import Mapping
from typing import Any

from actions.dialogue import confirm_meeting
from actions.dialogue import meeting_times as times
from actions.dialogue.deps import Deps
from actions.dialogue.forms import Read, asks_else
from actions.dialogue.reply import Say
from actions.dialogue.turn import Turn
from actions.people.rules import Contact, ContactUnclear, read_contact
from reading.choices import wants_another_time
from reading.own_names import name_put_right, name_told, own_name

ANOTHER_TIME: Mapping[str, Any] = {"when": None, "held": None, "offered": None}


def told_at_once(turn: Turn) -> dict[str, str]:
    """The name and the contact that somebody new tells in the message that asks for a meeting, so that neither is asked for later."""
    if turn.chosen or turn.slots.get("customer") is not None:
        return {}
    name = name_told(turn.text)
    try:
        contact = {"contact": _in_words(read_contact(turn.text))}
    except ContactUnclear:
        contact = {}
    return ({"name": name} if name else {}) | contact


def read_name(turn: Turn, asked_again: str) -> Read | None:
    """The name, without the words that lead to it; else that it is `asked_again`, a reply key."""
    if turn.chosen or not any(letter.isalpha() for letter in turn.text):
        return None
    name = own_name(turn.text)
    if name is None:
        return None if asks_else(turn) else Read({}, (Say(asked_again),))
    return Read({"name": name})


def read_name_answer(turn: Turn) -> Read | None:
    """What somebody new who books answers to what they are called: a name, or another time."""
    changed = None if turn.chosen else _another_time(turn)
    return changed or read_name(turn, "utter_question_name_again")


async def read_contact_answer(turn: Turn, deps: Deps) -> Read | None:
    """The address or number alone; a name that is put right here is taken."""
    if found := put_right(turn):
        return Read(found)
    if confirm_meeting.said_wrong(turn) == "name":
        return Read({"name": None})
    if changed := _another_time(turn):
        return changed
    return None if asks_else(turn) else Read({}, (Say("utter_question_contact_again"),))


def put_right(turn: Turn) -> dict[str, str]:
    """A newcomer's name or contact, told in place of the one shown; nothing to every other message."""
    if turn.chosen or turn.slots.get("customer") is not None:
        return {}
    try:
        return {"contact": _in_words(read_contact(turn.text))}
    except ContactUnclear:
        name = name_put_right(turn.text)
        return {"name": name} if name else {}


def _another_time(turn: Turn) -> Read | None:
    """Another time, told where a name or a contact is asked: the day and hour with digits, or that one wants another."""
    if wants_another_time(turn.text):
        return Read(ANOTHER_TIME)
    wished = times.wish_in(turn)["when"] if any(map(str.isdigit, turn.text)) else None
    return Read({**ANOTHER_TIME, "when": wished}) if wished else None


def _in_words(contact: Contact) -> str:
    return ", ".join(filter(None, (contact.email, contact.phone)))
