"""Who served in a year of the trial, to somebody who asks of it today: "var ja kund hos te-byrån eller staden 2022"."""

import re
from datetime import date

from actions.dialogue.corrections import OPEN_TALK
from actions.dialogue.deps import Deps
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from actions.jurisdiction import usecases as jurisdiction
from actions.jurisdiction.rules_facts import CHAT_PRESUMES, Facts
from actions.jurisdiction.usecases import Answer
from reading.municipalities import municipality_name
from reading.text import fold
from services_catalog.topics import Topic

_YEAR = r"(?P<year>202[1-4])"
_SERVED_THEN = re.compile(
    rf"\b(?:palveli|palveltiin|hoiti|olinko|olin\w* asiak\w+|kuuluinko|kuuluin|betjanade|betjanades|skotte|horde jag|horde ja|va(?:r)? (?:jag|ja) kund|(?:jag|ja) va(?:r)? kund)\b.*\b{_YEAR}\b"
)
_AND_THEN = re.compile(
    rf"\W*(?:(?:ja|no|enta|entas|och|o|a|men|sen) ?\W*)*(?:vuonna|ar|i)? ?{_YEAR}(?: da| sitten| sit)?\W*"
)
""" "Å 2023?", once who served was asked."""
MIDSUMMER = (7, 1)
"""A day of every year of the trial, which began in March 2021."""


def about_a_past_year(turn: Turn, deps: Deps) -> Reply | None:
    """The decision of that year, or where it needs more than the town, what it depended on; None to every other message."""
    year, home = _year_asked(turn), _town(turn)
    if year is None or home is None or year >= turn.service_date.year:
        return None
    found = jurisdiction.answer(
        Facts(municipality=home),
        date(year, *MIDSUMMER),
        turn.language,
        deps.reference,
        deps.wording,
        presume=CHAT_PRESUMES,
    )
    if isinstance(found, Answer):
        says = Say("utter_decision", {"text": found.chapters[0]}, topic=Topic.WHO_SERVES.value)
    else:
        blanks = {"year": str(year), "municipality": municipality_name(home, turn.language)}
        says = Say("utter_past_year_depends", blanks, topic=Topic.WHO_SERVES.value)
    remember = {"topic": Topic.WHO_SERVES.value, "misses": 0}
    if turn.action in OPEN_TALK:
        return Reply((says,), remember)
    return Reply((says,), {**remember, "requested_slot": None}, follow="action_listen")


def _year_asked(turn: Turn) -> int | None:
    if turn.chosen or turn.action not in (*OPEN_TALK, "validate_decision_form"):
        return None
    said = fold(turn.text)
    goes_on = turn.slots.get("topic") == Topic.WHO_SERVES or turn.form == "decision_form"
    match = _SERVED_THEN.search(said) or (_AND_THEN.fullmatch(said) if goes_on else None)
    return int(match["year"]) if match else None


def _town(turn: Turn) -> str | None:
    """The one named here or last, else the home."""
    named = (*turn.places, *turn.named)
    return named[0] if named else turn.slots.get("municipality")
