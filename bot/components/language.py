"""Each message read by the spaCy pipeline of its language, once, for whichever component wants the reading.

Rasa's own SpacyNLP loads one model for one language; ours speaks two in one model, and the talk says which.
The document lies where Rasa's spaCy components look for it.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from threading import Timer
from typing import Any, Callable, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import SPACY_DOCS
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.home_layers import open_home_layers
from reading.facts import make_ready
from reading.languages import LANGUAGES

SOON = 3.0
"""Seconds after this component was made; the rest of the model is loaded by then, which a thread beside it would hold up."""
NOT_ASKED = ("polku_lemmas", "polku_personal_data")
"""Parts of the pipeline that the server asks and no component here; a fifth of the time of reading a message."""
_A_MESSAGE = "asun Salossa, töissä Turussa; bor i Borgå, jobbar i Sibbå"
Read = Callable[[str, str, date], Any]
"""A document of a text in a language, and the day it speaks on."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class SpacyReader(GraphComponent):
    """Adds the document to each message that was typed; stands before FactReader in config.yml."""

    def __init__(self, read: Read) -> None:
        self._read = read

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SpacyReader":
        # not at the top: training needs no spaCy, which takes seconds to import
        from reading.pipelines import load, read_text

        for language in LANGUAGES:  # now rather than at the first message
            load(language, without=NOT_ASKED)
        read = partial(read_text, second=open_home_layers(), without=NOT_ASKED)
        soon = Timer(SOON, _read_once, args=(read,))
        soon.daemon = True
        soon.start()
        return cls(read)

    @staticmethod
    def required_packages() -> List[Text]:
        return ["spacy", "snowballstemmer"]

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            if text and not text.startswith("/"):
                message.set(SPACY_DOCS[TEXT], self._read(text, _language(message), _today(message)))
        return messages


def _read_once(read: Read) -> None:
    """So that the first who write need not wait for the tables of places and the patterns of facts, which are made when they are first asked for."""
    for language in LANGUAGES:
        read(_A_MESSAGE, language, date.today())
    make_ready()


def _language(message: Message) -> str:
    told = (message.get("metadata") or {}).get("language")
    return told if told in LANGUAGES else LANGUAGES[0]


def _today(message: Message) -> date:
    given = (message.get("metadata") or {}).get("service_date")
    return date.fromisoformat(given) if given else date.today()
