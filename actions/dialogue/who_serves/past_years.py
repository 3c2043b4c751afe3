"""Who served in a year of the trial, to somebody who asks of it today: "var ja kund hos te-byrån eller staden 2022"."""

from datetime import date

from actions.dialogue.corrections import OPEN_TALK
from actions.dialogue.deps import Deps
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from actions.dialogue.who_serves.decided import decided
from actions.jurisdiction.rules_facts import Facts
from actions.jurisdiction.usecases import Answer
from reading.municipalities import municipality_name
from reading.trial_years import trial_year_asked
from services_catalog.topics import Topic

MIDSUMMER = (7, 1)
"""A day of every year of the trial, which began in March 2021."""


def about_a_past_year(turn: Turn, deps: Deps) -> Reply | None:
    """The decision of that year, or where it needs more than the town, what it depended on; None to every other message."""
    year, home = _year_asked(turn), _town(turn)
    if year is None or home is None or year >= turn.service_date.year:
        return None
    found = decided(Facts(municipality=home), turn, deps, on=date(year, *MIDSUMMER))
    if isinstance(found, Answer):
        says = Say("utter_decision", {"text": found.chapters[0]}, topic=Topic.WHO_SERVES.value)
    else:
        blanks = {"year": str(year), "municipality": municipality_name(home, turn.language)}
        says = Say("utter_past_year_depends", blanks, topic=Topic.WHO_SERVES.value)
    return Reply((says,), {"topic": Topic.WHO_SERVES.value, "misses": 0})


def _year_asked(turn: Turn) -> int | None:
    if turn.chosen or turn.action not in (*OPEN_TALK, "validate_decision_form"):
        return None
    goes_on = turn.slots.get("topic") == Topic.WHO_SERVES or turn.form == "decision_form"
    return trial_year_asked(turn.text, goes_on=goes_on)


def _town(turn: Turn) -> str | None:
    """The one named here or last, else the home."""
    named = (*turn.places, *turn.named)
    return named[0] if named else turn.slots.get("municipality")
