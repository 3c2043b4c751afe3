"""Saying back what was understood, so that it can be corrected."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from actions.dialogue.deps import Deps
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import FACTS, PLACES, Turn
from actions.dialogue.words import Words
from actions.jurisdiction.rules_facts import NO_END_IN_SIGHT
from reading.municipalities import municipality_name

SAID_WITH_THE_DECISION = ("validate_decision_form", "action_decide")
NOT_BESIDE = ("utter_understood_facts", "utter_foreign_language")
"""Replies that say the facts already, or to people who now need something else, or who could not read it."""


TODAY, TOMORROW = 0, 1
"""Days that have words of their own: nobody says "in 0 days"."""


def in_words(turn: Turn, deps: Deps) -> str:
    """The facts known about the person as a list in words; what has no words yet is left out."""
    words = deps.words[turn.language]
    said = []
    for name, value in turn.facts().items():
        if name == "dismissed":
            said.append(_dismissal(value, words))
            continue
        key, shown = _key(name, value, turn)
        if name in FACTS and words.has(key):
            said.append(words.say(key, value=shown))
    return ", ".join(filter(None, said))


def said_back(facts: Mapping[str, Any], turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """These facts alone, said back; nothing where none of them has words."""
    told = in_words(replace(turn, slots=facts, said={}), deps)
    return (Say("utter_understood_facts", {"facts": told}),) if told else ()


def with_facts_said(reply: Reply, told: Mapping[str, Any], turn: Turn, deps: Deps) -> Reply:
    """The reply, in which the facts that this message told anew are said back as well.

    A form that decides says all facts with its decision, and one that asked for a fact shows with its next question that it was heard.
    """
    facts = {name: value for name, value in told.items() if name != turn.asked}
    elsewhere = (
        turn.chosen
        or reply.follow
        or reply.rejects
        or reply.forgets_all
        or turn.action in SAID_WITH_THE_DECISION
    )
    if not facts or elsewhere or any(said.key in NOT_BESIDE or said.distress for said in reply.says):
        return reply
    at = next((at for at, said in enumerate(reply.says) if _waits(said)), len(reply.says))
    return replace(reply, says=(*reply.says[:at], *said_back(facts, turn, deps), *reply.says[at:]))


def _waits(said: Say) -> bool:
    """Whether a message asks, or shows what can be pressed: that stays last, nearest to where one writes."""
    return bool(said.asks or said.choices or said.services or said.slots)


def _key(name: str, value: Any, turn: Turn) -> tuple[str, Any]:
    """The phrase of a fact: one for each answer where the answers are few, else one with a blank."""
    if name in PLACES:
        return f"fact_{name}", municipality_name(value, turn.language)
    if name == "mother_tongue":
        own = value in ("fi", "sv", "se")
        return (f"fact_{name}_{value}" if own else f"fact_{name}"), value
    if name == "days_until_unemployed":
        return _end_of_work(value, turn)
    if isinstance(value, bool):
        return f"fact_{name}_{str(value).lower()}", value
    return (f"fact_{name}_{value}" if name in ("status", "situation") else f"fact_{name}"), value


def _end_of_work(days: Any, turn: Turn) -> tuple[str, Any]:
    """By its date, as it was mostly told; the nearest days have words of their own."""
    if days in (TODAY, TOMORROW):
        return f"fact_days_until_unemployed_{days}", days
    ends = isinstance(days, int) and days < NO_END_IN_SIGHT
    day = turn.service_date + timedelta(days=days if ends else 0)
    return ("fact_days_until_unemployed" if ends else "", Words.day(day))


def _dismissal(value: Any, words: Words) -> str:
    """With the day, the cause and the years of service, as far as they were told; nothing where there was none."""
    if not value:
        return ""
    told = value if isinstance(value, Mapping) else {}
    for_sure = value is True or told.get("production_or_financial")
    details = [Words.day(date.fromisoformat(told["on"]))] if told.get("on") else []
    if told.get("years") is not None:
        details.append(words.say("fact_dismissed_years", value=told["years"]))
    beside = f" ({', '.join(details)})" if details else ""
    return words.say("fact_dismissed_true" if for_sure else "fact_dismissed") + beside
