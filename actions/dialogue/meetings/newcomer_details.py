"""The name and the contact of somebody whom we do not know, and what is said in their place: another time, a correction, a question."""

from collections.abc import Mapping
from typing import Any

from actions.dialogue.deps import Deps
from actions.dialogue.forms import Question, Read, asks_else
from actions.dialogue.meetings import confirm_meeting, times
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Say
from actions.dialogue.turn import Turn
from actions.people.rules import Contact, ContactUnclear, Mode, read_contact
from reading.booking_talk import cannot_come
from reading.calls import has_no_contact
from reading.choices import only_wishes, wants_another_time
from reading.days_wished import names_a_weekday, refuses_days
from reading.own_names import name_put_right, name_told, own_name, without_contact
from reading.relative_times import is_relative

ANOTHER_TIME: Mapping[str, Any] = {"when": None, "held": None, "offered": None}


def told_at_once(turn: Turn) -> dict[str, str]:
    """The name and the contact that somebody new tells in the message that asks for a meeting, so that neither is asked for later."""
    if turn.chosen or turn.slots.get("customer") is not None:
        return {}
    name = name_told(turn.text)
    return ({"name": name} if name else {}) | _contact_in(turn)


def read_name(turn: Turn, asked_again: str, contact: Mapping[str, str]) -> Read | None:
    """The name, without the words that lead to it, and the `contact` told with it; else that it is `asked_again`, a reply key."""
    if turn.chosen:
        return None
    text = without_contact(turn.text) if contact else turn.text
    name = own_name(text)
    if name or contact:
        return Read({**({"name": name} if name else {}), **contact})
    if not any(letter.isalpha() for letter in turn.text):
        return None
    return None if asks_else(turn) else Read({}, (Say(asked_again),))


def read_name_answer(turn: Turn) -> Read | None:
    """What somebody new who books answers to what they are called: a name, or another time."""
    contact = _contact_in(turn)
    if not contact and confirm_meeting.said_wrong(turn) == "contact":
        return Read({"contact": None})
    changed = None if turn.chosen or contact else _another_time(turn)
    return changed or read_name(turn, "utter_question_name_again", contact)


async def read_contact_answer(turn: Turn, deps: Deps) -> Read | None:
    """The address or number alone; a name that is put right here is taken."""
    if found := put_right(turn):
        return Read(found)
    if confirm_meeting.said_wrong(turn) == "name":
        return Read({"name": None})
    if changed := _another_time(turn):
        return changed
    if has_no_contact(turn.text):
        return _without_contact(turn, deps)
    return None if asks_else(turn) else Read({}, (Say("utter_question_contact_again"),))


def _without_contact(turn: Turn, deps: Deps) -> Read:
    """Who has no number is met in another way; who cannot be reached at all books where a person answers."""
    if turn.slots.get("mode") == Mode.PHONE:
        return Read({**ANOTHER_TIME, "when": turn.slots.get("when"), "mode": None}, (Say("utter_no_phone"),))
    return Read({}, (Say("utter_no_contact", person_blanks(turn.language, deps)),))


def lacks_a_number(turn: Turn) -> bool:
    """Whether somebody new is to be rung up and has told an e-mail address alone."""
    by_phone = turn.slots.get("mode") == Mode.PHONE and turn.slots.get("customer") is None
    return by_phone and read_contact(str(turn.slots["contact"])).phone is None


def ask_contact(turn: Turn) -> Question:
    """For an address or a number; where the coach rings, for the number."""
    key = "utter_question_contact_phone" if turn.slots.get("mode") == Mode.PHONE else "utter_question_contact"
    return Question("contact", (Say(key, asks="contact"),))


def put_right(turn: Turn) -> dict[str, str]:
    """A newcomer's name or contact or both, told in place of the ones shown; nothing to every other message."""
    if turn.chosen or turn.slots.get("customer") is not None:
        return {}
    contact = _contact_in(turn)
    name = name_put_right(without_contact(turn.text) if contact else turn.text)
    return {**_beside_the_known(contact, turn), **({"name": name} if name else {})}


def tells_a_contact(turn: Turn) -> bool:
    return _contact_in(turn) != {}


def _contact_in(turn: Turn) -> dict[str, str]:
    try:
        return {"contact": _in_words(read_contact(turn.text))}
    except ContactUnclear:
        return {}


def _beside_the_known(contact: dict[str, str], turn: Turn) -> dict[str, str]:
    """A number asked for because only an address was known stands beside it."""
    known = str(turn.slots.get("contact") or "")
    added = "@" in known and "+" not in known and contact and "@" not in contact["contact"]
    return {"contact": f"{known}, {contact['contact']}"} if added and turn.asked == "contact" else contact


def _another_time(turn: Turn) -> Read | None:
    """Another time, told where a name or a contact is asked: in words for times alone or with digits, or that this one does not do."""
    if wants_another_time(turn.text) or cannot_come(turn.text) or refuses_days(turn.text):
        return Read({**ANOTHER_TIME, **times.wish_in(turn)})
    said = only_wishes(turn.text) or names_a_weekday(turn.text) or is_relative(turn.text)
    says_when = any(map(str.isdigit, turn.text)) or (said and own_name(turn.text) is None)
    wished = times.wish_in(turn)["when"] if says_when else None
    return Read({**ANOTHER_TIME, "when": wished}, whole=True) if wished else None


def _in_words(contact: Contact) -> str:
    return ", ".join(filter(None, (contact.email, contact.phone)))
