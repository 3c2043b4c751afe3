"""A follow-up stays with the topic of the talk: not the same answer again, but what it says of what was asked."""

from collections.abc import Mapping

from actions.dialogue.answering.answers import fits, guidance_blanks, note_on_date, show_services
from actions.dialogue.answering.narrow_questions import narrow_answer
from actions.dialogue.answering.sentences_about import sentences_about, sentences_that_tell, sentences_with
from actions.dialogue.answering.who_knows import office_number, who_knows
from actions.dialogue.deps import Deps
from actions.dialogue.likely_topics import likely_topics, other_topics
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from reading.asking_on import ME, NUMBER, WHERE, WHETHER, asks_on, figures_in
from reading.kin import names_a_relative
from services_catalog import usecases as catalogue_usecases
from services_catalog.topics import Topic
from services_catalog.usecases import ServiceView
from services_catalog.words import content_words

MOST_SERVICES = 3
ABOUT_A_MOVE = (Topic.MOVING, Topic.HOUSING)
"""Topics that are still meant when another town is asked about, though who serves was told before."""
LEAST_OF_ANOTHER = 0.15
"""How likely the topic of the words alone must be to be offered beside the answer."""


async def follow_up(turn: Turn, deps: Deps) -> Reply:
    """What the topic's guidance says of the words asked; after a decision, a new one from the facts told."""
    topic = Topic(turn.slots["topic"])
    decided = topic is Topic.WHO_SERVES
    asks_who_serves = decided or (turn.slots.get("chapters_told") and topic not in ABOUT_A_MOVE)
    supposed = turn.supposed_home if asks_who_serves else None
    asked = asks_on(turn.text)
    facts = (turn.facts_told | set(turn.supposed)) - {"situation"}
    if supposed or (decided and (asked == ME or facts)):
        first_named = (
            {"municipality": supposed} if supposed and turn.slots.get("municipality") is None else {}
        )
        return Reply(remember={"misses": 0, **first_named}, follow="decision_form")
    says = _answer(topic, asked, turn, deps)
    return Reply(says, remember={"topic": topic.value, "misses": 0})


def _answer(topic: Topic, asked: str | None, turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """Small words alone ("kuka sen päättää") name no other topic and no service, so that none is offered."""
    beside = () if asked else _other_topic(topic, turn, deps)
    guidance = catalogue_usecases.guidance_for(deps.catalogue(), topic, turn.language, turn.service_date)
    if guidance is None:
        return (Say("utter_no_services", topic=topic.value), *beside)
    blanks = {**guidance_blanks(topic, guidance, turn, deps), "topic": guidance.label}
    found = narrow_answer(turn.text, topic, turn.language, turn.service_date) or _found(asked, blanks, turn)
    if found:
        said = Say("utter_follow_up_found", {**blanks, "found": found}, topic=topic.value)
    else:
        knows = {"knower": who_knows(topic, turn, deps), "call": office_number(topic, turn, deps)}
        said = Say("utter_follow_up", {**blanks, **knows}, topic=topic.value)
    services = () if asked else show_services(_services(topic, turn, deps), topic)
    return (said, *note_on_date(topic, turn, deps), *beside, *services)


def _found(asked: str | None, blanks: Mapping[str, str], turn: Turn) -> str:
    """What the guidance says of it; a yes or no is told by its words at most, a figure by the sentences that say it."""
    if asked == NUMBER:
        return sentences_with(figures_in(turn.text), blanks)
    if asked == WHERE and (about := sentences_about(turn.text, blanks, turn.language)):
        return about
    if asked and asked != WHETHER:
        return sentences_that_tell(asked, blanks, turn.language)
    found = sentences_about(turn.text, blanks, turn.language)
    return "" if _is_of_another(turn.text, found) else found


def _is_of_another(text: str, found: str) -> bool:
    """Whether it is asked of a child or a spouse, of whom what was found says nothing: one's own sick pay is no answer to "entä jos lapsi sairastuu"."""
    return names_a_relative(text) and not names_a_relative(found)


def _other_topic(topic: Topic, turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """The likeliest topic of the words without the talk, to press if it was meant."""
    others = [each for each in likely_topics(turn, least=LEAST_OF_ANOTHER) if each is not topic]
    return other_topics(others[:1], turn, deps)


def _services(topic: Topic, turn: Turn, deps: Deps) -> list[ServiceView]:
    """The topic's services that the words asked find."""
    words = " ".join(content_words(turn.text, turn.language))
    if not words:
        return []
    found = catalogue_usecases.find_services(deps.catalogue(), words, turn.language)
    return [service for service in found if fits(service, topic, turn, deps)][:MOST_SERVICES]
