"""The rules on who serves, asked for the day and in the language of the talk."""

from collections.abc import Set
from datetime import date

from actions.dialogue.deps import Deps
from actions.dialogue.turn import Turn
from actions.jurisdiction import usecases as jurisdiction
from actions.jurisdiction.rules_facts import API_PRESUMES, CHAT_PRESUMES, Fact, Facts
from actions.jurisdiction.usecases import Answer, FactsNeeded


def decided(
    facts: Facts, turn: Turn, deps: Deps, *, presume: Set[Fact] = CHAT_PRESUMES, on: date | None = None
) -> Answer | FactsNeeded:
    """The decision by these facts, or the facts it needs; `on` another day than the talk's, what may be presumed is told by `presume`."""
    day = on or turn.service_date
    return jurisdiction.answer(
        facts, day, turn.language, deps.reference, deps.wording, presume=frozenset(presume)
    )


def decided_by_home(home: str, stays_in: str | None, turn: Turn, deps: Deps) -> Answer | None:
    """The usual case of somebody of whom no more is known; None where even that needs more."""
    found = decided(Facts(municipality=home, stays_in=stays_in), turn, deps, presume=API_PRESUMES)
    return found if isinstance(found, Answer) else None
