"""What is said to those who live on Åland: AMS serves there, the guidance here is of the mainland, and this office is not theirs."""

from collections.abc import Iterator
from dataclasses import replace

from actions.dialogue.deps import Deps
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from actions.dialogue.who_serves.decided import decided_by_home
from reading.home import names_aland
from services_catalog.topics import Topic

PHONES = ("utter_offer_person", "utter_offer_person_after_misses", "utter_offer_call_at_number")
"""Replies that offer this office's number."""
NOT_OF_THE_MAINLAND = (
    Topic.WHO_SERVES,
    Topic.OUT_OF_SCOPE,
    Topic.APPOINTMENT,
    Topic.HUMAN,
    Topic.DATA_PROTECTION,
)
"""Topics whose answer says itself who serves, or is the same everywhere."""


def for_aland(reply: Reply, turn: Turn, deps: Deps) -> Reply:
    """The reply as it is, or for somebody on Åland with who serves them first, once, and without this office's number."""
    if not any(_of_the_mainland(said) or said.key in PHONES for said in reply.says) or not _is_on_aland(
        turn, deps
    ):
        return reply
    return replace(reply, says=tuple(_told(reply)))


def _told(reply: Reply) -> Iterator[Say]:
    noted = False
    for said in reply.says:
        if said.key in PHONES:
            yield Say("utter_person_on_aland", topic=Topic.HUMAN.value)
            continue
        if _of_the_mainland(said) and not noted:
            noted = True
            yield Say("utter_on_aland")
        yield said


def _of_the_mainland(said: Say) -> bool:
    return said.topic is not None and said.topic not in NOT_OF_THE_MAINLAND


def _is_on_aland(turn: Turn, deps: Deps) -> bool:
    """By the rules where the home is known, else by Åland's own name in the message."""
    home = turn.known("municipality")
    if home is None:
        return not turn.chosen and names_aland(turn.text)
    found = decided_by_home(home, turn.known("stays_in"), turn, deps)
    return found is not None and found.is_on_aland
