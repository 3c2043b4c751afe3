"""What somebody says of the facts that were said back, and says no more: that one does not hold, that something is wrong, that
another one holds in its place, that they have moved to the town they asked about or stay where they are."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from actions.dialogue.answering.answers import answer_topic
from actions.dialogue.deps import Deps
from actions.dialogue.facts_said import in_words, said_back
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import FACTS, Turn
from reading.facts.denied import (
    age_instead,
    says_not_laid_off,
    says_one_has_moved,
    says_one_stays,
    says_something_is_wrong,
)
from reading.facts.put_right import facts_put_right
from reading.municipalities import municipality_name
from services_catalog.topics import Topic

LAID_OFF = ("laid_off_full", "laid_off_reduced")
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
    if turn.form or turn.chosen or turn.action not in OPEN_TALK:
        return None
    if told := told_instead(turn):
        return _in_its_place(told, turn, deps)
    if turn.said.get("dismissed") and _only_laid_off_before(turn):
        taken_back = {"status": None} if turn.slots.get("status") in LAID_OFF else {}
        said = {"topic": Topic.REGISTER.value, "misses": 0, **taken_back}
        return Reply(answer_topic(Topic.REGISTER, turn, deps), remember=said)
    return None if turn.newly_said else _of_what_is_known(turn, deps)


def _of_what_is_known(turn: Turn, deps: Deps) -> Reply | None:
    """Of a message that tells nothing new."""
    if (there := turn.slots.get("might_move_to")) and says_one_has_moved(turn.text):
        return Reply(remember={"municipality": there, "might_move_to": None}, follow="decision_form")
    if (home := turn.slots.get("municipality")) and says_one_stays(turn.text):
        stays = Say("utter_home_stays", {"municipality": municipality_name(home, turn.language)})
        return Reply((stays,), remember={"might_move_to": None, "misses": 0})
    if taken_back := turn.denied_facts:
        known = {name: turn.slots[name] for name in taken_back}
        facts = in_words(replace(turn, slots=known, said={}), deps)
        return Reply((Say("utter_fact_taken_back", {"facts": facts}),), remember={**taken_back, "misses": 0})
    if says_something_is_wrong(turn.text) and (facts := in_words(turn, deps)):
        return Reply((Say("utter_what_is_wrong", {"facts": facts}),), remember={"misses": 0})
    return None


def _only_laid_off_before(turn: Turn) -> bool:
    """Whether one says to be dismissed and not laid off, where the lay-off is what the message or the talk is taken for."""
    about = (
        Topic.LAYOFF in (turn.guess.intent, turn.slots.get("topic")) or turn.slots.get("status") in LAID_OFF
    )
    return about and says_not_laid_off(turn.text)


def told_instead(turn: Turn) -> dict[str, Any]:
    """The facts told in place of those that are remembered: "nej 34", "ei 15.1. vaan 31.1."."""
    if turn.chosen:
        return {}
    remembered = {name: turn.slots[name] for name in FACTS if turn.slots.get(name) is not None}
    age = age_instead(turn.text, remembered.get("age"), turn.service_date)
    told = facts_put_right(turn.text, remembered, turn.service_date)
    return told if age is None else {**told, "age": age}


def _in_its_place(told: Mapping[str, Any], turn: Turn, deps: Deps) -> Reply:
    """Said back; after a decision, with what it changes there."""
    if turn.slots.get("topic") == Topic.WHO_SERVES:
        return Reply(remember=told, follow="decision_form")
    return Reply(said_back(told, turn, deps), remember={**told, "misses": 0})
