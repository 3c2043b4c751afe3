"""Working out which body serves the person: asks only what can change the answer, then says it with reasons."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from actions.dialogue.corrections import told_instead
from actions.dialogue.deps import Deps
from actions.dialogue.facts_said import in_words, said_back
from actions.dialogue.forms import Question, Read, carry_on, then_what_waits
from actions.dialogue.leaving import SURE
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Choice, Reply, Say
from actions.dialogue.topics import topic_of
from actions.dialogue.turn import FACTS, PLACES, Turn
from actions.dialogue.who_serves.decided import decided
from actions.dialogue.who_serves.decision_said import decision_said, mark
from actions.dialogue.who_serves.moves_told import after_the_move
from actions.dialogue.who_serves.other_person import (
    answer_for_another,
    asks_for_their_home,
    home_of_another,
    question_for_their_home,
)
from actions.dialogue.who_serves.places import ask_place, one_of, read_place, without_home
from actions.jurisdiction.facts_json import facts_from_json
from actions.jurisdiction.rules_facts import CHAT_PRESUMES, NO_END_IN_SIGHT, Fact
from actions.jurisdiction.usecases import Answer, FactsNeeded
from reading.choices import asks
from reading.facts import UNKNOWN, read_answer
from reading.home import ANYWHERE_ON_ALAND, names_aland
from reading.homes.answers import will_not_tell
from reading.municipalities import municipality_name
from reading.places.no_names import is_farewell
from services_catalog.topics import Topic

PLAIN_NO: Mapping[str, Any] = {"dismissed": False, "days_until_unemployed": NO_END_IN_SIGHT}
"""What a plain "no" means where the question is not a yes-or-no one."""
DISMISSED_AS_ASKED: Mapping[str, Any] = {"age": 55, "years": 5, "production_or_financial": True}
"""What a yes to the question on dismissal states: all that rule T7 asks for."""


NOTHING_SUPPOSED: Mapping[str, Any] = {"declined": None, "supposed_home": None, "supposed_facts": None}


@dataclass(frozen=True, slots=True)
class DecisionForm:
    name: str = "decision_form"

    async def opening(self, turn: Turn, deps: Deps) -> Read:
        """The general answer first, unless the message itself already holds the facts."""
        if anothers := home_of_another(turn):
            return Read({"home_of_another": anothers})
        asked = turn.guess.intent == "who_serves"
        intro = (Say("utter_who_serves_intro", topic="who_serves"),) if asked and not turn.of_another else ()
        facts = {**_facts_in(turn), **_supposed(turn)}
        return Read(facts, (*intro, *_understood_so_far(turn, facts, deps)))

    async def read(self, turn: Turn, deps: Deps) -> Read | None:
        if anothers := home_of_another(turn):
            return Read({"home_of_another": anothers})
        if turn.asked in PLACES and one_of(turn):
            return read_place(turn)
        if turn.asked in PLACES and not turn.chosen and will_not_tell(turn.text):
            return Read({**_declined(turn), "places": None}, (Say("utter_place_untold"),))
        if any((elsewhere := _supposed(turn)).values()):
            return Read(elsewhere, _of_which_place(elsewhere.get("supposed_home"), turn))
        answer = _answer(turn)
        place = read_place(turn) if answer is None and turn.asked in PLACES else None
        facts = _facts_in(turn) | (answer or dict(place.remember if place else {}))
        return Read(facts, _understood_so_far(turn, facts, deps)) if facts else place

    async def next_question(self, turn: Turn, deps: Deps) -> Question:
        if turn.slots.get("home_of_another"):
            return Question(None)
        if asks_for_their_home(turn):
            return question_for_their_home()
        found = _decide(turn, deps)
        if isinstance(found, Answer):
            return Question(None)
        asked = found.needs[0]
        if asked in (
            turn.slots.get("declined") or ()
        ):  # nothing usual to presume: a person must look into it
            return Question(None)
        if asked in PLACES:
            return ask_place(asked, turn, deps)
        opens = turn.asked is None  # later the question alone: for which place was said
        supposing = _of_which_place(turn.slots.get("supposed_home"), turn) if opens else ()
        return Question(asked, (*supposing, Say(f"utter_question_{asked}", asks=asked)))


async def validate(turn: Turn, deps: Deps) -> Reply:
    """One turn of the form; who takes their leave of it is not asked on."""
    if turn.asked is not None and not turn.chosen and is_farewell(turn.text):
        return Reply((Say("utter_goodbye"),), {"misses": 0}).in_place_of_form()
    return await carry_on(DecisionForm(), turn, deps)


async def decide(turn: Turn, deps: Deps) -> Reply:
    """Which body, why, by which section, what may be decided otherwise, who pays, what comes first.

    To facts told after a decision only what they change is said; to the question asked again, all of it.
    """
    turn = replace(turn, said={})  # the form has remembered what this message says, each place as what it is
    if turn.slots.get("home_of_another"):
        return then_what_waits(turn, answer_for_another(turn, deps))
    found = _decide(turn, deps)
    if isinstance(found, FactsNeeded):
        person = Say("utter_offer_person", person_blanks(turn.language, deps), topic="human")
        return then_what_waits(turn, Reply((person,), remember=NOTHING_SUPPOSED))
    if turn.slots.get("supposed_home") or turn.slots.get("supposed_facts"):
        return then_what_waits(turn, _as_supposed(found, turn, deps))
    understood = Say("utter_understood_facts", {"facts": in_words(turn, deps)})
    ways_on = () if turn.slots.get("waiting") else (_ways_on(found),)
    places = {name: turn.slots.get(name) for name in PLACES}
    told = [mark(chapter) for chapter in found.chapters]
    remember = {"topic": "who_serves", "declined": None, "chapters_told": told, **places}
    return then_what_waits(
        turn, Reply((understood, *_chapters(found, turn), *after_the_move(turn, deps), *ways_on), remember)
    )


def _ways_on(found: Answer) -> Say:
    return Say("utter_after_decision_on_aland" if found.is_on_aland else "utter_after_decision")


def _supposed(turn: Turn) -> dict[str, Any]:
    """What the form remembers of it, and of other facts that are only thought of: no place where no home is known that it would stand beside."""
    home = turn.supposed_home if turn.slots.get("municipality") is not None else None
    supposed = {"supposed_home": home, "supposed_facts": dict(turn.supposed) or None}
    return {name: value for name, value in supposed.items() if value or turn.slots.get(name)}


def _as_supposed(found: Answer, turn: Turn, deps: Deps) -> Reply:
    """What would hold in the other place or case; what is remembered stays, and a button says that one has moved."""
    told = {**NOTHING_SUPPOSED, "topic": "who_serves"}
    says: list[Say] = []
    ends: list[Say] = []
    if facts := turn.slots.get("supposed_facts"):
        says.append(Say("utter_supposed_facts", {"facts": in_words(replace(turn, slots=facts), deps)}))
        ends.append(Say("utter_only_supposed"))
    if code := turn.slots.get("supposed_home"):
        there, here = (municipality_name(each, turn.language) for each in (code, turn.slots["municipality"]))
        moved = Choice("moved", deps.words[turn.language].say("moved"), facts={"municipality": code})
        says.append(Say("utter_supposed_home", {"municipality": there}))
        ends.append(Say("utter_home_stays", {"municipality": here}, choices=(moved,)))
        told["might_move_to"] = code
    return Reply((*says, *_chapters(found, turn), *ends), told)


def _chapters(found: Answer, turn: Turn) -> Iterator[Say]:
    """Those that were not said before, unless who serves is what is asked."""
    asked = turn.guess.intent == "who_serves"
    return decision_said(found, () if asked else turn.slots.get("chapters_told") or ())


def _decide(turn: Turn, deps: Deps) -> Answer | FactsNeeded:
    declined = frozenset(Fact(name) for name in turn.slots.get("declined") or ())
    facts = facts_from_json(_as_told(turn), lambda code: code)
    return decided(facts, turn, deps, presume=CHAT_PRESUMES | declined)


def _understood_so_far(turn: Turn, facts: Mapping[str, Any], deps: Deps) -> tuple[Say, ...]:
    """What else was told than what was asked is said back, before the question comes again."""
    new = {name: value for name, value in facts.items() if name in FACTS and turn.slots.get(name) != value}
    if not new or turn.asked in facts or facts.get("places"):
        return ()
    now_known = replace(turn, slots={**turn.slots, **facts}, said={})
    if isinstance(_decide(now_known, deps), Answer):  # the answer says it
        return ()
    return said_back(new, turn, deps)


def _as_told(turn: Turn) -> dict[str, Any]:
    """The facts the rules know, with a plain yes to the question on dismissal (T7) spelt out."""
    told = {name: value for name, value in turn.facts().items() if name in Fact}
    told |= {name: value for name, value in (turn.slots.get("supposed_facts") or {}).items() if name in Fact}
    if supposed := turn.slots.get("supposed_home"):
        told["municipality"] = supposed
    if told.get("dismissed") is True:
        younger = told.get("age", DISMISSED_AS_ASKED["age"]) < DISMISSED_AS_ASKED["age"]
        as_asked = {"on": turn.service_date.isoformat(), **DISMISSED_AS_ASKED}
        told["dismissed"] = False if younger else as_asked
    if told.get("days_until_unemployed") == "none":
        told["days_until_unemployed"] = NO_END_IN_SIGHT
    return told


def _facts_in(turn: Turn) -> dict[str, Any]:
    facts = {**turn.denied_facts, **{name: turn.said[name] for name in FACTS if name in turn.said}}
    if "municipality" not in facts and not turn.chosen and names_aland(turn.text):
        facts["municipality"] = ANYWHERE_ON_ALAND
    facts |= told_instead(turn)
    if (
        turn.asked in (None, *PLACES) and turn.text.strip().isdecimal()
    ):  # a number alone is an age, if it can be
        age = read_answer("age", turn.text, turn.service_date)
        facts |= {"age": age} if isinstance(age, int) else {}
    if turn.asked == "stays_in" and "municipality" in facts:
        facts["stays_in"] = facts.pop("municipality")
        facts["municipality"] = turn.slots.get("municipality")  # where one stays is no new home
    if "municipality" not in facts and turn.denies_home:
        return facts | without_home(turn)
    if "municipality" in facts and turn.slots.get("supposed_home"):
        facts["supposed_home"] = None
    return facts | ({"places": None} if "municipality" in facts or "stays_in" in facts else {})


def _answer(turn: Turn) -> dict[str, Any] | None:
    """The answer to the question asked, however short; "I don't know" lets the usual case be presumed."""
    asked = turn.asked
    if asked is None or asked in turn.said:
        return None
    if asked in PLACES:
        return None if "municipality" not in turn.said else {}
    if _asks_about_a_topic(turn):
        return None
    value = read_answer(asked, turn.text, turn.service_date)
    if value is UNKNOWN or turn.guess.intent == "dont_know" or (not turn.chosen and will_not_tell(turn.text)):
        return _declined(turn)
    if asked == "dismissed" and isinstance(value, dict) and not any(value.values()):
        return {asked: True}
    if value is False and asked in PLAIN_NO:
        return {asked: PLAIN_NO[asked]}
    return None if value is None else {asked: value}


def _declined(turn: Turn) -> dict[str, Any]:
    """What is asked now, told not to be known or not to be said."""
    return {"declined": [*(turn.slots.get("declined") or ()), turn.asked]}


def _of_which_place(supposed: str | None, turn: Turn) -> tuple[Say, ...]:
    """That what is asked now is asked for a place only thought of."""
    if not supposed:
        return ()
    return (Say("utter_supposing", {"municipality": municipality_name(supposed, turn.language)}),)


def _asks_about_a_topic(turn: Turn) -> bool:
    """A question such as "how do I get start-up money?" states nothing about the person."""
    topic = topic_of(turn.guess.intent)
    about = topic is not None and topic is not Topic.WHO_SERVES and turn.guess.confidence >= SURE
    return about and not turn.chosen and asks(turn.text)
