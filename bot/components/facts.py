"""The facts a message states, municipality first, as Rasa entities whose values are ready to use."""

from __future__ import annotations

from datetime import date
from typing import Any, Dict, Iterable, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import SPACY_DOCS
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from reading.facts import Fact, find_facts
from reading.home import facts_of_places
from reading.municipalities import Mention, find_municipalities

DENIED = "denied"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class FactReader(GraphComponent, EntityExtractorMixin):
    """Adds an entity for each fact that `reading` finds; `value` is the fact itself, not its surface.

    Where SpacyReader has read the message already, its document is taken instead of reading again.
    """

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "FactReader":
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            if not text.startswith("/"):  # a choice carries its own entities
                doc = message.get(SPACY_DOCS[TEXT])
                mentions = doc._.municipalities if doc is not None else find_municipalities(text)
                facts = doc._.facts if doc is not None else find_facts(text, _today(message))
                found = _municipalities(text, mentions, _language(message)) + _facts(facts)
                message.set(ENTITIES, found, add_to_output=True)
        return messages


def _municipalities(text: str, found: Iterable[Mention], language: str) -> List[Dict[Text, Any]]:
    """Mentions with their score as `confidence_entity`; "tre" is Tampere in Finnish, three in Swedish.

    What the person says is not their home has the role `denied`.
    """
    named = [each for each in found if not (language == "sv" and each.surface.lower() == "tre")]
    mentions = [each for each in named if not each.negated]
    denied = [
        _entity("municipality", each.code, each.start, each.end, DENIED) for each in named if each.negated
    ]
    return [
        {**_entity(fact, each.code, each.start, each.end, each.role), "confidence_entity": each.score}
        for fact, each in zip(facts_of_places(text, mentions), mentions, strict=True)
    ] + denied


def _facts(facts: Iterable[Fact]) -> List[Dict[Text, Any]]:
    return [_entity(fact.name, fact.value, fact.start, fact.end) for fact in facts]


def _entity(name: str, value: Any, start: int, end: int, role: str | None = None) -> Dict[Text, Any]:
    entity = {"entity": name, "value": value, "start": start, "end": end, "extractor": "FactReader"}
    return {**entity, "role": role} if role else entity


def _language(message: Message) -> str:
    return str((message.get("metadata") or {}).get("language") or "fi")


def _today(message: Message) -> date:
    """The day the conversation asks about: ages counted from a birth year depend on it."""
    given = (message.get("metadata") or {}).get("service_date")
    return date.fromisoformat(given) if given else date.today()
