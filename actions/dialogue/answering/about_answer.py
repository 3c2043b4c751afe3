"""What is said of the answer before it and of the chat itself: shorter, simpler, is it sure, what a word means, which number."""

from actions.dialogue.answering.answers import answer_topic, guidance_blanks
from actions.dialogue.answering.narrow_questions import narrow_answer
from actions.dialogue.answering.sentences_about import sentences_of
from actions.dialogue.answering.terms import explained
from actions.dialogue.answering.who_knows import KNOWS, PAYER, who_knows
from actions.dialogue.corrections import OPEN_TALK
from actions.dialogue.deps import Deps
from actions.dialogue.likely_topics import MOST_CANDIDATES, likely_topics
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from reading import about_answers as asked
from services_catalog import usecases as catalogue_usecases
from services_catalog.topics import Topic
from services_catalog.usecases import GuidanceView

HEARD_IN = (*OPEN_TALK, "action_offer_person", "action_change_language")
IN_DOUBT = ("action_did_you_mean", "action_not_understood")
OF_ITSELF = {
    asked.FREE: "utter_free",
    asked.HARMLESS: "utter_harmless",
    asked.NUMBER_KELA: "utter_number_kela",
    asked.NUMBER_FUND: "utter_number_fund",
    asked.NUMBER_ADVICE: "utter_number_advice",
    asked.WHO_ARE_YOU: "utter_bot_challenge",
    asked.OTHERS_AFFAIRS: "utter_others_affairs",
}
"""What needs nothing of the talk."""
LONGEST_FIRST = 60
"""Letters of a first sentence so short that the second is said with it."""


async def about_answer(turn: Turn, deps: Deps) -> Reply | None:
    """The answer to such a message; None to every other, and inside a form."""
    if turn.form or turn.chosen or turn.action not in HEARD_IN:
        return None
    if says := explained(turn.text, turn.language):
        return Reply((Say("utter_term", {"text": says}),), {"misses": 0})
    if narrow := _narrow_in_doubt(turn, deps):
        return narrow
    kind = asked.asks_about_answer(turn.text)
    if kind is None or (kind in asked.NEEDS_AN_ANSWER and not _topic(turn)):
        return None
    return Reply(_said(kind, turn, deps), {"misses": 0})


def _narrow_in_doubt(turn: Turn, deps: Deps) -> Reply | None:
    """Where the model asks what was meant: the likely topic within which the message asks one of the narrow questions."""
    if turn.action not in IN_DOUBT:
        return None
    for topic in likely_topics(turn)[:MOST_CANDIDATES]:
        if narrow_answer(turn.text, topic, turn.language, turn.service_date, in_doubt=True):
            return Reply(answer_topic(topic, turn, deps), {"topic": topic.value, "misses": 0})
    return None


def _said(kind: str, turn: Turn, deps: Deps) -> tuple[Say, ...]:
    topic = _topic(turn)
    if kind == asked.NUMBER:
        elsewhere = (Say("utter_number_payer"),) if topic and KNOWS.get(topic) == PAYER else ()
        return (*elsewhere, Say("utter_offer_person", person_blanks(turn.language, deps), topic="human"))
    if kind in OF_ITSELF or topic is None:
        return (Say(OF_ITSELF[kind]),)
    if kind == asked.SURE:
        blanks = {"source": _source(topic, turn, deps), "knower": who_knows(topic, turn, deps)}
        return (Say("utter_sure", blanks, topic=topic.value),)
    key = "utter_shorter" if kind == asked.SHORTER else "utter_simpler"
    return (Say(key, {"short": _in_short(topic, turn, deps)}, topic=topic.value),)


def _topic(turn: Turn) -> Topic | None:
    named = turn.slots.get("topic")
    return Topic(named) if named else None


def _source(topic: Topic, turn: Turn, deps: Deps) -> str:
    guidance = _guidance(topic, turn, deps)
    return guidance_blanks(topic, guidance, turn, deps)["source"] if guidance else ""


def _in_short(topic: Topic, turn: Turn, deps: Deps) -> str:
    """The first sentence of the answer before where that was the guidance or a decision, else of the guidance. A very short one takes
    the next along."""
    guidance = _guidance(topic, turn, deps)
    in_full = guidance.text.answer if guidance else ""
    first, *rest = sentences_of(_answer_before(topic, in_full, turn) or in_full)
    return f"{first} {rest[0]}" if rest and len(first) < LONGEST_FIRST else first


def _answer_before(topic: Topic, in_full: str, turn: Turn) -> str:
    """The paragraph that answered: the first of the guidance or the decision, the second where the first only opens what was found."""
    paragraphs = turn.answered[0].text.split("\n\n") if turn.answered else []
    if len(paragraphs) > 1 and paragraphs[0].endswith(":"):
        return paragraphs[1]
    tells_all = sentences_of(in_full)[0] in (turn.answered[0].text if turn.answered else "")
    decided = topic is Topic.WHO_SERVES and turn.answered
    return paragraphs[0] if decided or (tells_all and len(paragraphs) > 1) else ""


def _guidance(topic: Topic, turn: Turn, deps: Deps) -> GuidanceView | None:
    return catalogue_usecases.guidance_for(deps.catalogue(), topic, turn.language, turn.service_date)
