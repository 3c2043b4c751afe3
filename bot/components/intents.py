"""What a message is about, as a Rasa component: all it does is hand messages to the `IntentReader`."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, Dict, List, Text, Tuple, Type

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.bands import Reading
from bot.components.encoder import CORES
from bot.components.intent_model import IntentModel
from bot.components.intent_reader import IntentReader, reader_of, settings_of, train_reader
from bot.components.needs import Need, as_output
from bot.components.sentence_vectors import open_vectors
from bot.components.understood import understood
from reading.references import is_appointment_reference, without_references

RANKING_LENGTH = 10
CHANGES_A_MEETING = "appointment_move"
"""What opens the form that a reference alone is for; the form asks whether to move or to cancel."""

log = logging.getLogger(__name__)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class NgramIntentClassifier(GraphComponent, IntentClassifier):
    """Gives `intent` and `intent_ranking` (the ten best); `nlu_fallback` stands first when it is unsure."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"vectors": True}

    def __init__(
        self,
        config: Dict[Text, Any],
        storage: ModelStorage,
        resource: Resource,
        reader: IntentReader | None = None,
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._reader = reader

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "NgramIntentClassifier":
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "NgramIntentClassifier":
        with model_storage.read_from(resource) as folder:
            model = IntentModel.load(Path(folder))
        model.settings = settings_of(config)
        vectors = open_vectors() if model.compares_vectors else None
        if model.compares_vectors and vectors is None:
            log.warning(
                "The model knows sentence vectors but no engine for them runs here; n-grams alone decide."
            )
        return cls(config, model_storage, resource, reader_of(model, config, vectors))

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on every example with an intent and keep the result in the model archive."""
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        self._reader = train_reader(
            self._config,
            [message.get(TEXT) for message in examples],
            [message.get(INTENT) for message in examples],
            open_vectors(CORES) if self._config["vectors"] else None,
        )
        with self._storage.write_to(self._resource) as folder:
            self._reader.model.save(Path(folder))
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            reading, needs = self._read(message.get(TEXT) or "")
            ranking = as_ranking(reading)
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
            message.set("needs", as_output(needs), add_to_output=True)
            message.set("beside", list(reading.beside), add_to_output=True)
        return messages

    def _read(self, text: str) -> Tuple[Reading, List[Need]]:
        if self._reader is None:
            raise RuntimeError("the intent model was asked before it was trained or loaded")
        if is_appointment_reference(text):
            return Reading([(CHANGES_A_MEETING, 1.0)], sure=True), []
        text = without_references(text)
        return understood(text, self._reader)

    @staticmethod
    def required_packages() -> List[Text]:
        return ["numpy", "scipy"]

    @classmethod
    def required_components(cls) -> List[Type[Any]]:
        return []


def as_ranking(reading: Reading) -> List[Dict[Text, Any]]:
    """As Rasa wants it, like its own FallbackClassifier: unsure is an intent, as sure as the best is not."""
    named = [
        {INTENT_NAME_KEY: intent, PREDICTED_CONFIDENCE_KEY: probability}
        for intent, probability in reading.ranking[:RANKING_LENGTH]
    ]
    if reading.sure:
        return named
    doubt = 1.0 - reading.ranking[0][1]
    return [{INTENT_NAME_KEY: DEFAULT_NLU_FALLBACK_INTENT_NAME, PREDICTED_CONFIDENCE_KEY: doubt}, *named]
