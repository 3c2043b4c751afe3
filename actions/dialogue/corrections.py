"""What somebody says of the facts that were said back, in words that name no new one: that one does not hold, that something
is wrong, that they have moved to the town they asked about."""

from dataclasses import replace

from actions.dialogue.deps import Deps
from actions.dialogue.facts_said import in_words
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from reading.facts.denied import says_one_has_moved, says_something_is_wrong

OPEN_TALK = (
    "action_answer",
    "action_follow_up",
    "action_small_talk",
    "action_did_you_mean",
    "action_not_understood",
)
"""Actions that answer a message outside any form."""


def correction(turn: Turn, deps: Deps) -> Reply | None:
    """The answer to a message that only corrects what is remembered; None to every other."""
    if turn.form or turn.chosen or turn.action not in OPEN_TALK or turn.newly_said:
        return None
    if (there := turn.slots.get("might_move_to")) and says_one_has_moved(turn.text):
        return Reply(remember={"municipality": there, "might_move_to": None}, follow="decision_form")
    if taken_back := turn.denied_facts:
        known = {name: turn.slots[name] for name in taken_back}
        facts = in_words(replace(turn, slots=known, said={}), deps)
        return Reply((Say("utter_fact_taken_back", {"facts": facts}),), remember={**taken_back, "misses": 0})
    if says_something_is_wrong(turn.text) and (facts := in_words(turn, deps)):
        return Reply((Say("utter_what_is_wrong", {"facts": facts}),), remember={"misses": 0})
    return None
