"""A municipality asked for: one that was named already is offered, one that is misspelt is guessed, of two close ones one is asked for."""

from collections.abc import Mapping, Sequence
from typing import Any

from actions.dialogue.deps import Deps
from actions.dialogue.forms import Question, Read
from actions.dialogue.reply import Choice, Say
from actions.dialogue.turn import Turn
from reading.facts import read_answer
from reading.home import ANYWHERE_ON_ALAND, names_aland
from reading.homes.answers import refuses_what_is_offered, says_one_of_several
from reading.municipalities import choose, look_up, municipality_name
from reading.places.larger_areas import Larger, larger_area
from reading.places.no_names import without_fillers

SHORTEST_GUESS = 3
"""Letters needed before close names are offered: "en" is a no, not the beginning of Enonkoski."""
MOST_OFFERED = 3
NO_MUNICIPALITY: Mapping[Larger, str] = {"region": "utter_place_region", "abroad": "utter_place_abroad"}


def read_place(turn: Turn) -> Read | None:
    """The municipality asked for, under the name of the slot asked; None when nothing looks like one.

    A yes takes the one that was offered, a no leaves all that were.
    """
    asked = turn.asked or "municipality"
    if one_of(turn):
        home = None if asked == "municipality" else turn.slots.get("municipality")
        return Read({"municipality": home, "places": list(dict.fromkeys(turn.places))[:MOST_OFFERED]})
    if "municipality" in turn.said or asked in turn.said:
        return Read({asked: turn.said.get(asked, turn.said.get("municipality")), "places": None})
    offered = turn.slots.get("places") or []
    said = _yes_or_no(turn) if offered else None
    if said is True and len(offered) == 1:
        return Read({asked: offered[0], "places": None})
    refused = list(dict.fromkeys((*_not_home(turn), *(offered if said is False else ()))))
    found = _looked_up(turn.text, left_alone=refused)
    if found is None:
        return Read({"places": [], "not_home": refused}) if said is False else _why_none(turn)
    remembered: dict[str, Any] = (
        {asked: found, "places": None} if isinstance(found, str) else {"places": list(found)}
    )
    return Read(remembered)


def _why_none(turn: Turn) -> Read | None:
    """What to say to an answer that names no municipality and tells why; None to what tells nothing."""
    if turn.chosen:
        return None
    larger = larger_area(turn.text)
    if larger is None:
        return Read(says=(Say("utter_place_help"),)) if turn.guess.intent == "dont_know" else None
    return Read(says=(Say(NO_MUNICIPALITY[larger]),))


def _not_home(turn: Turn) -> tuple[str, ...]:
    """Places that were said, now or before, not to be the home: none of them is offered again."""
    return (*(turn.slots.get("not_home") or ()), *turn.denied)


def without_home(turn: Turn) -> dict[str, Any]:
    """What is remembered when the home is said to be another: it is asked for anew, and no place refused so far is offered."""
    return {"municipality": None, "places": [], "not_home": [*_not_home(turn), turn.slots["municipality"]]}


def one_of(turn: Turn) -> bool:
    """ "Turku tai Kaarina", "Åbo eller Pargas", and nothing that says which."""
    return len(set(turn.places)) > 1 and not turn.chosen and says_one_of_several(turn.text)


def _yes_or_no(turn: Turn) -> bool | None:
    if turn.chosen:
        return False if turn.guess.intent == "deny" else None
    said = read_answer("has_home_municipality", turn.text, turn.service_date)
    if isinstance(said, bool):
        return said
    return False if refuses_what_is_offered(turn.text) else None


def _looked_up(text: str, left_alone: Sequence[str]) -> str | tuple[str, ...] | None:
    found = ANYWHERE_ON_ALAND if names_aland(text) else choose(look_up(without_fillers(text)))
    if found is None or isinstance(found, str):
        return None if found in left_alone else found
    others = tuple(code for code in found if code not in left_alone)
    return others if others and len(text.strip()) >= SHORTEST_GUESS else None


def ask_place(asked: str, turn: Turn, deps: Deps) -> Question:
    """The question, with what was written in its place or, where the home is asked first, with the places named before."""
    written: list[str] | None = turn.slots.get("places")
    fresh = written is None and asked == "municipality" and len(turn.named) <= MOST_OFFERED
    refused = _not_home(turn) if asked == "municipality" else ()
    offered = [code for code in (turn.named if fresh else written or ()) if code not in refused]
    if not offered:
        return Question(asked, (Say(f"utter_question_{asked}", asks=asked),))
    if len(offered) == 1 and asked == "municipality":
        return Question(asked, (_is_it(offered[0], turn, deps),), {"places": offered})
    key = "utter_question_municipality" if fresh else "utter_question_municipality_which"
    return Question(asked, (_which(key, asked, offered, turn),), {"places": offered})


def _is_it(code: str, turn: Turn, deps: Deps) -> Say:
    name = municipality_name(code, turn.language)
    yes = Choice(f"municipality={code}", name, facts={"municipality": code})
    no = Choice("another_place", deps.words[turn.language].say("another_place"), intent="deny")
    blanks = {"municipality": name}
    return Say("utter_question_municipality_named", blanks, asks="municipality", choices=(yes, no))


def _which(key: str, asked: str, codes: Sequence[str], turn: Turn) -> Say:
    choices = tuple(
        Choice(f"{asked}={code}", municipality_name(code, turn.language), facts={asked: code})
        for code in codes
    )
    return Say(key, asks=asked, choices=choices)
