"""A municipality named alone, perhaps misspelt, and "which one did you mean" when two are close."""

from typing import Any

from actions.dialogue.forms import Read
from actions.dialogue.reply import Choice, Say
from actions.dialogue.turn import Turn
from reading.home import ANYWHERE_ON_ALAND, names_aland
from reading.municipalities import choose, look_up, municipality_name

SHORTEST_GUESS = 3
"""Letters needed before close names are offered: "en" is a no, not the beginning of Enonkoski."""


def read_place(turn: Turn) -> Read | None:
    """The municipality asked for, under the name of the slot asked; None when nothing looks like one."""
    asked = turn.asked or "municipality"
    if "municipality" in turn.said or asked in turn.said:
        return Read({asked: turn.said.get(asked, turn.said.get("municipality")), "places": None})
    found = ANYWHERE_ON_ALAND if names_aland(turn.text) else choose(look_up(turn.text))
    if found is None or (not isinstance(found, str) and len(turn.text.strip()) < SHORTEST_GUESS):
        return None
    remembered: dict[str, Any] = (
        {asked: found, "places": None} if isinstance(found, str) else {"places": list(found)}
    )
    return Read(remembered)


def which_place(asked: str, codes: list[str], turn: Turn) -> Say:
    choices = tuple(
        Choice(f"{asked}={code}", municipality_name(code, turn.language), facts={asked: code})
        for code in codes
    )
    return Say("utter_question_municipality_which", asks=asked, choices=choices)
