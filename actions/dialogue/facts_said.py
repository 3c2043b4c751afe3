"""Saying back what was understood, so that it can be corrected."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from actions.dialogue.deps import Deps
from actions.dialogue.reply import Say
from actions.dialogue.turn import FACTS, PLACES, Turn
from reading.municipalities import municipality_name


def in_words(turn: Turn, deps: Deps) -> str:
    """The facts known about the person as a list in words; what has no words yet is left out."""
    words = deps.words[turn.language]
    said = []
    for name, value in turn.facts().items():
        key, shown = _key(name, value, turn)
        if name in FACTS and words.has(key):
            said.append(words.say(key, value=shown))
    return ", ".join(said)


def said_back(facts: Mapping[str, Any], turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """These facts alone, said back; nothing where none of them has words."""
    told = in_words(replace(turn, slots=facts, said={}), deps)
    return (Say("utter_understood_facts", {"facts": told}),) if told else ()


def _key(name: str, value: Any, turn: Turn) -> tuple[str, Any]:
    """The phrase of a fact: one for each answer where the answers are few, else one with a blank."""
    if name in PLACES:
        return f"fact_{name}", municipality_name(value, turn.language)
    if name == "mother_tongue":
        own = value in ("fi", "sv", "se")
        return (f"fact_{name}_{value}" if own else f"fact_{name}"), value
    if name == "dismissed":
        told = value if isinstance(value, bool) else bool((value or {}).get("production_or_financial"))
        return f"fact_{name}_{str(told).lower()}", value
    if isinstance(value, bool):
        return f"fact_{name}_{str(value).lower()}", value
    return (f"fact_{name}_{value}" if name == "status" else f"fact_{name}"), value
