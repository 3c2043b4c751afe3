"""Recognising a known jobseeker: a customer reference, then a one-time code sent to the contact on file."""

import re

from actions.dialogue.deps import Deps
from actions.dialogue.forms import Read
from actions.dialogue.reply import Say
from actions.dialogue.turn import Turn
from actions.people import usecases as people
from actions.people.recognition import CodeRefused, TooManyCodes, TooManyGuesses, read_code
from reading.booked_talk import lost_the_reference
from reading.facts import read_answer
from reading.references import customer_reference

NONE = re.compile(
    r"\b(?:(?:har|jag) in(?:te?|ge[nt])|(?:minulla|mulla|mul) ei|ei (?:ole|oo)|en (?:ole|oo) saanut)\b",
    re.IGNORECASE,
)
"""Having no reference, said in the middle of a sentence."""

WITHOUT = {"reference": "none", "code": None}


async def read_reference_answer(turn: Turn, deps: Deps) -> Read | None:
    """A reference starts the recognition; a no goes on without. Nobody learns whether it exists."""
    if turn.said.get("reference") == "none" or _says_no(turn):
        return Read(WITHOUT)
    reference = customer_reference(turn.text)
    if reference is None:
        return None
    try:
        await people.request_code(turn.conversation_id, reference, deps.new_work(), turn.now)
    except TooManyCodes:
        return _too_many(turn, deps)
    return Read({"reference": reference, "code": None}, (Say("utter_code_sent"),))


async def read_code_answer(turn: Turn, deps: Deps) -> Read | None:
    """The code of the latest letter; a wrong one is refused in the same words whatever is wrong with it."""
    if turn.said.get("reference") == "none":
        return Read(WITHOUT)
    code = read_code(turn.text)
    if not code:
        return Read(WITHOUT) if _says_no(turn) else await _another_reference(turn, deps)
    try:
        person = await people.check_code(
            turn.conversation_id, str(turn.slots["reference"]), code, deps.new_work(), turn.now
        )
    except CodeRefused:
        return Read({}, (Say("utter_code_wrong"),))
    except TooManyGuesses:
        return _too_many(turn, deps)
    coach = await people.get_coach(person.coach_id, deps.new_work())
    known = {"customer": person.id, "coach": coach.id, "code": "checked", "municipality": person.municipality}
    return Read(known, (Say("utter_recognised", {"name": person.name, "coach": coach.name}),))


async def _another_reference(turn: Turn, deps: Deps) -> Read | None:
    return await read_reference_answer(turn, deps) if customer_reference(turn.text) else None


def _says_no(turn: Turn) -> bool:
    no_intent = turn.guess.intent in ("deny", "dont_know")
    said_no = read_answer("reference", turn.text, turn.service_date) is False
    lost = not turn.chosen and lost_the_reference(turn.text, asked=False)
    return no_intent or said_no or lost or NONE.search(turn.text) is not None


def _too_many(turn: Turn, deps: Deps) -> Read:
    return Read(WITHOUT, (Say("utter_too_many_codes", {"phone": deps.office.phone[turn.language]}),))
