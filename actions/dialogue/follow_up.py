"""A follow-up stays with the topic of the talk: not the same answer again, but what it says of what was asked."""

import re
from collections.abc import Iterable, Mapping

from actions.dialogue.answers import fits, guidance_blanks, note_on_date, show_services
from actions.dialogue.deps import Deps
from actions.dialogue.find_body import supposed_home
from actions.dialogue.likely_topics import likely_topics, other_topics
from actions.dialogue.reply import Reply, Say
from actions.dialogue.small_talk import facts_told
from actions.dialogue.turn import Turn
from services_catalog import usecases as catalogue_usecases
from services_catalog.topics import Topic
from services_catalog.usecases import ServiceView
from services_catalog.words import WEAK_WORDS, content_words, key

MOST_SERVICES = 3
ABOUT_A_MOVE = (Topic.MOVING, Topic.HOUSING)
"""Topics that are still meant when another town is asked about, though who serves was told before."""
LEAST_OF_ANOTHER = 0.15
"""How likely the topic of the words alone must be to be offered beside the answer."""
PART_OF_COMPOUND = 5
"""Letters that a word has at least to be looked for inside longer ones."""
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")


async def follow_up(turn: Turn, deps: Deps) -> Reply:
    """What the topic's guidance says of the words asked; after a decision, a new one from the facts told."""
    topic = Topic(turn.slots["topic"])
    decided = topic is Topic.WHO_SERVES
    asks_who_serves = decided or (turn.slots.get("chapters_told") and topic not in ABOUT_A_MOVE)
    supposed = supposed_home(turn) if asks_who_serves else None
    if supposed or (decided and facts_told(turn) - {"situation"}):
        first_named = (
            {"municipality": supposed} if supposed and turn.slots.get("municipality") is None else {}
        )
        return Reply(remember={"misses": 0, **first_named}, follow="decision_form")
    others = [each for each in likely_topics(turn, least=LEAST_OF_ANOTHER) if each is not topic]
    says = _answer(topic, turn, deps, other_topics(others[:1], turn, deps))
    return Reply(says, remember={"topic": topic.value, "misses": 0})


def _answer(topic: Topic, turn: Turn, deps: Deps, beside: tuple[Say, ...]) -> tuple[Say, ...]:
    guidance = catalogue_usecases.guidance_for(deps.catalogue(), topic, turn.language, turn.service_date)
    if guidance is None:
        return (Say("utter_no_services", topic=topic.value), *beside)
    blanks = {**guidance_blanks(topic, guidance, turn, deps), "topic": guidance.label}
    if found := _sentences_about(turn, blanks):
        said = Say("utter_follow_up_found", {**blanks, "found": found}, topic=topic.value)
    else:
        said = Say("utter_follow_up", blanks, topic=topic.value)
    services = show_services(_services(topic, turn, deps), topic)
    return (said, *note_on_date(topic, turn, deps), *beside, *services)


def _sentences_about(turn: Turn, guidance: Mapping[str, str]) -> str:
    """The sentences that share a word with the message, then the rest of who decides; "" where none does."""
    asked = _keys(turn.text, turn)
    sentences = {
        part: SENTENCE_END.split(guidance[part]) for part in ("answer", "who_decides", "where_to_go")
    }
    found = [each for part in sentences.values() for each in part if _share(asked, _keys(each, turn))]
    rest = [each for each in sentences["who_decides"] if each not in found]
    return "\n\n".join(" ".join(each) for each in (found, rest) if each) if found else ""


def _services(topic: Topic, turn: Turn, deps: Deps) -> list[ServiceView]:
    """The topic's services that the words asked find."""
    words = " ".join(content_words(turn.text, turn.language))
    if not words:
        return []
    found = catalogue_usecases.find_services(deps.catalogue(), words, turn.language)
    return [service for service in found if fits(service, topic, turn, deps)][:MOST_SERVICES]


def _keys(text: str, turn: Turn) -> set[str]:
    words = content_words(text, turn.language)
    return {key(word, turn.language) for word in words if word not in WEAK_WORDS[turn.language]}


def _share(asked: Iterable[str], said: set[str]) -> bool:
    """Whether a word asked is said, also as a part of a longer one."""
    return any(
        word in said or (len(word) >= PART_OF_COMPOUND and any(word in each for each in said))
        for word in asked
    )
