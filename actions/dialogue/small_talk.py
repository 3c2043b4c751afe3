"""Greetings, thanks, and the moments when nothing was understood."""

import re

from actions.dialogue.deps import Deps
from actions.dialogue.distress import crisis
from actions.dialogue.facts_said import said_back
from actions.dialogue.foreign import in_foreign_language, said_in
from actions.dialogue.likely_topics import MOST_CANDIDATES, likely_topics, topic_choices
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Choice, Reply, Say
from actions.dialogue.turn import SaidBefore, Turn
from actions.rules import Language
from reading.language_wishes import (
    named_language,
    other_language,
    refused_language,
    tells_mother_tongue,
)
from services_catalog.topics import Topic

MISSES_BEFORE_A_PERSON = 2
LOST = 0.15
"""A likeliest meaning below this is hardly a guess: a person is offered beside the topics at once."""
WORDS_OF_HELP = (
    "autta",
    "auta",
    "apua",
    "neuvo",
    "puhu",
    "palvel",
    "vastaa",
    "hjälp",
    "prata",
    "tala",
    "svara",
    "betjän",
)
MOST_WORDS_OF_A_LANGUAGE = 6
"""So few words, one of them of help or talk, ask for the language they name: "voitko auttaa suomeksi", not "lomake suomeksi"."""
WORDS_OF_A_HOME = 3
"""So few words with a municipality tell one's home: "asun Keravalla", "jag från Sibbo"."""

OTHERS = {
    "en": re.compile(r"\b(?:englan|englis|engelsk)", re.IGNORECASE),
    "ru": re.compile(r"\b(?:venäjä|venäjän|ryska|russian)", re.IGNORECASE),
    "et": re.compile(r"\b(?:viroks|viroa|eesti|estniska|estonian)", re.IGNORECASE),
    "uk": re.compile(r"\b(?:ukrain)", re.IGNORECASE),
    "ar": re.compile(r"\b(?:arabia|arabiska|arabic)", re.IGNORECASE),
    "so": re.compile(r"\b(?:somali)", re.IGNORECASE),
}
"""Languages that are not ours but have an answer of their own (`foreign_<code>` in words.*.yml), as people name them."""

ANSWERS = ("affirm", "deny", "none_of_these")
"""Small talk that may open a correction: "no, I am 31"."""
WHO_SERVES = frozenset({"who_serves", "inform"})

KEYS = {"cancel": "utter_nothing_to_cancel"}
"""Small talk whose reply key is not simply `utter_<intent>`."""


async def small_talk(turn: Turn, deps: Deps) -> Reply:
    """Answer a greeting, thanks, a yes without a question, and so on."""
    if turn.guess.intent in ANSWERS and corrects_decision(turn):
        return Reply(remember={"misses": 0}, follow="decision_form")
    if turn.guess.intent in ANSWERS and (new := said_back(turn.newly_said, turn, deps)):
        return Reply(new, remember={"misses": 0})
    match turn.guess.intent:
        case "crisis":
            return Reply((crisis(turn, deps),))
        case "repeat" if turn.answered:
            return Reply(tuple(_again(said) for said in turn.answered))
        case "repeat":
            return Reply((Say("utter_none_of_these"),))
        case "none_of_these":
            return not_understood(turn, deps, Say("utter_none_of_these"))
        case intent:
            return Reply((Say(KEYS.get(intent, f"utter_{intent}")),), remember={"misses": 0})


def _again(said: SaidBefore) -> Say:
    return Say("utter_repeat", {"text": said.text}, again=said.fields)


async def did_you_mean(turn: Turn, deps: Deps) -> Reply:
    """Name up to three topics it could be; a person after two misses in a row."""
    if turn.form is None and (
        corrects_decision(turn) or _asks_who_serves(turn) or _goes_on_about_another(turn)
    ):
        return Reply(remember={"misses": 0}, follow="decision_form")
    if foreign := in_foreign_language(turn, deps):
        return Reply((foreign,))
    if _wants_help_in_a_language(turn.text) and deps.asked_language(turn.text):
        return await change_language(turn, deps)
    candidates = topic_choices(likely_topics(turn)[:MOST_CANDIDATES], turn, deps)
    if not candidates or not any(sign.isalnum() for sign in turn.text):  # no word, no guess: "?????", "🙂"
        return not_understood(turn, deps, Say("utter_none_of_these"))
    none = Choice("none_of_these", deps.words[turn.language].say("none_of_these"), "none_of_these")
    asked = Say("utter_did_you_mean", asks="topic", choices=(*candidates, none))
    return not_understood(turn, deps, asked, lost=turn.ranking[0].confidence < LOST)


def not_understood(turn: Turn, deps: Deps, otherwise: Say, *, lost: bool = False) -> Reply:
    """Count the miss; at the second in a row, or where the model is lost, offer a person as well."""
    misses = int(turn.slots.get("misses") or 0) + 1
    again = misses >= MISSES_BEFORE_A_PERSON
    if not again and not lost:
        return Reply((otherwise,), remember={"misses": misses})
    key = "utter_offer_person_after_misses" if again else "utter_offer_person"
    person = Say(key, person_blanks(turn.language, deps), topic="human")
    candidates = (otherwise,) if otherwise.choices else ()
    return Reply((*candidates, person), remember={"misses": 0 if again else misses})


async def start_again(turn: Turn, deps: Deps) -> Reply:
    """Forget every answer and let go of a held time."""
    await deps.release_hold(turn.conversation_id)
    return Reply((Say("utter_started_again"),), forgets_all=True)


async def cancelled(turn: Turn, deps: Deps) -> Reply:
    """A form was left: let go of a held time, keep the facts."""
    await deps.release_hold(turn.conversation_id)
    return Reply(
        (Say("utter_cancelled"),),
        remember={"misses": 0, "waiting": None, "supposed_home": None, "supposed_facts": None},
    )


async def change_language(turn: Turn, deps: Deps) -> Reply:
    return Reply((language_changed(turn, deps),))


def language_changed(turn: Turn, deps: Deps) -> Say:
    """To the language asked for or named, else to the other than the one refused or spoken; of a language that is not ours, where help in it is found.

    Who only tells a mother tongue goes on in the language they write.
    """
    asked = deps.asked_language(turn.text) or _named(turn.text)
    if asked is None and tells_mother_tongue(turn.text):
        asked = turn.language
    other = next((code for code, words in OTHERS.items() if words.search(turn.text)), None)
    foreign = other or deps.foreign(turn.text)
    if asked is None and foreign is not None:
        return said_in(foreign, turn, deps)
    unsaid = other_language(refused_language(turn.text) or turn.language)
    return Say("utter_language_changed", language=asked or Language(unsaid))


def corrects_decision(turn: Turn) -> bool:
    """Facts told right after a decision ("no, Espoo"), another place asked about ("and in Vaasa?"), or a home denied, are a question
    about who serves then."""
    after_a_decision = turn.slots.get("topic") == Topic.WHO_SERVES
    elsewhere = bool(turn.planned and turn.slots.get("chapters_told"))
    return turn.denies_home or elsewhere or (after_a_decision and bool(turn.facts_told))


def _asks_who_serves(turn: Turn) -> bool:
    """A place and hardly a word more, or with who serves as the likeliest meaning, or with another fact and it among the likely ones."""
    told = turn.facts_told - {"situation"}
    likeliest = [guess.intent for guess in turn.ranking[:MOST_CANDIDATES]]
    if "municipality" in told and "?" not in turn.text and len(turn.text.split()) <= WORDS_OF_A_HOME:
        return True
    enough = len(told) > 1 or likeliest[:1] == ["who_serves"]
    return "municipality" in told and enough and not WHO_SERVES.isdisjoint(likeliest)


def _goes_on_about_another(turn: Turn) -> bool:
    """Somebody else named with a town, or in place of oneself once who serves was said: "det gäller int mig utan min syster"."""
    likely = [guess.intent for guess in turn.ranking[:MOST_CANDIDATES]]
    return turn.of_another and (
        turn.slots.get("topic") == Topic.WHO_SERVES or bool(turn.others and not WHO_SERVES.isdisjoint(likely))
    )


def _wants_help_in_a_language(text: str) -> bool:
    said = text.casefold().split()
    return len(said) <= MOST_WORDS_OF_A_LANGUAGE and any(word.startswith(WORDS_OF_HELP) for word in said)


def _named(text: str) -> Language | None:
    """The one language that the text names and wants: "svenska" in a Swedish talk changes nothing."""
    named = named_language(text)
    return Language(named) if named else None
