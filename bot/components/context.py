"""Keeping the topic in a short follow-up: "what if I am an entrepreneur?" is asked about what was just answered.

Stands last in config.yml, because it weighs what the others have read against what the talk was about. A message
that stays with the topic gets the intent `follow_up`; what it would have been without the talk stands behind it.
So does a message of nothing but small words ("kuka sen päättää", "varför då", "entä mua"): alone it means nothing, and
the model, which must guess, takes "å mej då" for "hej då".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Dict, List, Optional, Pattern, Text, Tuple

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.bands import SMALL_TALK, topic_of
from bot.components.phrases import any_of, plain
from bot.components.written import LONGEST
from reading.about_answers import NEEDS_AN_ANSWER, WHO_ARE_YOU, asks_about_answer
from reading.asking_on import HOW_LONG, HOW_MUCH, NUMBER, asks_on
from reading.own_data import asks_what_is_known

FOLLOW_UP = "follow_up"
MOST_WORDS = 7
"""Words after "what if" in a follow-up; who says more has said what it is about."""
MOST_WORDS_BEFORE = 4
NO_TOPIC = frozenset({"appointment", "human", "out_of_scope"})
"""What was talked about last, but answers nothing that could be asked on about."""
OF_MISSING = (HOW_LONG, HOW_MUCH, NUMBER)
"""What is asked on after the article on a missed meeting; a "why" there may be about what a booking asks."""
NEVER_KEPT = (SMALL_TALK - {"inform"}) | NO_TOPIC | {"crisis"}
"""What is never taken for a follow-up where the model is sure of it; a stated fact may be one."""


@dataclass(frozen=True)
class FollowUp:
    """What was asked on; `supposes` when it opened with "what if" rather than "what about"."""

    about: str
    supposes: bool


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ContextReader(GraphComponent):
    """Reads a message in the light of the talk: Rasa hands a `process` that asks for it the tracker."""

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "ContextReader":
        return cls()

    def process(self, messages: List[Message], tracker: DialogueStateTracker) -> List[Message]:
        if tracker.active_loop_name:
            return messages
        topic = tracker.get_slot("topic")
        for message in messages:
            if (
                _of_the_talk(message)
                or _asks_of_missing(message, tracker)
                or (topic and topic not in NO_TOPIC and _stays(message, topic))
            ):
                _keep_topic(message)
        return messages


def follow_up_in(text: str) -> Optional[FollowUp]:
    """What a short message asks on; None when it does not open like a follow-up."""
    found = _opening().match(plain(text[:LONGEST]))
    if found is None or not 0 < len(found["about"].split()) <= MOST_WORDS:
        return None
    asks_by_itself = _question().search(found["about"]) is not None
    return FollowUp(found["about"], supposes=bool(found["what_if"]) and not asks_by_itself)


def keeps_topic(asked: FollowUp, topic: str, likeliest: Tuple[str, bool], *, tells_fact: bool) -> bool:
    """Whether a follow-up stays with the topic; `likeliest` is the intent alone and whether it is sure."""
    intent, sure = likeliest
    if sure and topic_of(intent) in NEVER_KEPT:
        return False
    of_decision = topic == "who_serves" and tells_fact
    return asked.supposes or not sure or intent == topic or of_decision


def _asks_of_missing(message: Message, tracker: DialogueStateTracker) -> bool:
    """What small words ask on after the article on a missed meeting; of one booked here the server knows more."""
    missed = tracker.get_slot("topic") == "appointment" and not tracker.get_slot("booked_here")
    text = message.get(TEXT) or ""
    return missed and (asks_on(text) in OF_MISSING or asks_about_answer(text) in NEEDS_AN_ANSWER)


def _of_the_talk(message: Message) -> bool:
    """Whether it is of the chat itself or of what was told in it ("vilken kommun sa jag?"), which opens no form."""
    text = message.get(TEXT) or ""
    about = asks_about_answer(text)
    return asks_what_is_known(text) or (about is not None and about not in (*NEEDS_AN_ANSWER, WHO_ARE_YOU))


def _stays(message: Message, topic: str) -> bool:
    text = message.get(TEXT) or ""
    if asks_on(text) is not None or asks_about_answer(text) in NEEDS_AN_ANSWER:
        return True
    asked = None if text.startswith("/") else follow_up_in(text)
    if asked is None:
        return False
    first, *rest = message.get("intent_ranking") or [message.get(INTENT)]
    unsure = first[INTENT_NAME_KEY] == DEFAULT_NLU_FALLBACK_INTENT_NAME
    likeliest = (rest[0] if unsure and rest else first)[INTENT_NAME_KEY], not unsure
    facts = {entity["entity"] for entity in message.get(ENTITIES) or ()} - {"situation"}
    return keeps_topic(asked, topic, likeliest, tells_fact=bool(facts))


def _keep_topic(message: Message) -> None:
    kept = {INTENT_NAME_KEY: FOLLOW_UP, PREDICTED_CONFIDENCE_KEY: 1.0}
    alone = [
        guess
        for guess in message.get("intent_ranking") or ()
        if guess[INTENT_NAME_KEY] != DEFAULT_NLU_FALLBACK_INTENT_NAME
    ]
    message.set(INTENT, kept, add_to_output=True)
    message.set("intent_ranking", [kept, *alone], add_to_output=True)


@lru_cache(maxsize=1)
def _question() -> Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('question')}")


@lru_cache(maxsize=1)
def _opening() -> Pattern[str]:
    before = rf"(?:{any_of('before')}[ ,.!]{{1,3}}){{0,{MOST_WORDS_BEFORE}}}?"
    marker = rf"(?:(?P<what_if>{any_of('what_if')})|{any_of('what_about')})"
    return re.compile(rf"{before}{marker}[ ,]*(?P<about>.*)")
