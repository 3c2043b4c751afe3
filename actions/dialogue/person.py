"""Offering a human being: the office's phone and hours."""

from actions.dialogue.deps import Deps
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from actions.rules import Language


async def offer_person(turn: Turn, deps: Deps) -> Reply:
    """Where and when a person answers, and the offer to be called back."""
    return Reply(
        (Say("utter_offer_person", person_blanks(turn.language, deps), topic="human"),), {"misses": 0}
    )


def person_blanks(language: Language, deps: Deps) -> dict[str, str]:
    office = deps.office
    return {
        "office": office.name[language],
        "phone": office.phone[language],
        "hours": office.hours_in_words[language],
    }
