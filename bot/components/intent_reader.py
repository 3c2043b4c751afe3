"""From a text to a reading: the model, the bands, and sentence vectors only where the model is unsure."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Mapping, Sequence, Tuple

from bot.components.bands import CRISIS, Bands, Reading, judge, with_doubt
from bot.components.intent_model import IntentModel, Settings
from bot.components.sentence_vectors import Cached, SentenceVectors
from reading.distress import leaves_a_doubt, without_harmless

VECTOR_CACHE = Path("var") / "sentence_vectors.npz"


LONG_STORY = 400
PART_OF_STORY = 250
"""Characters: from where a message is a story, and how much of its ends is read."""


@dataclass
class IntentReader:
    """What the Rasa component and the evaluation both use, so that what is measured is what is served."""

    model: IntentModel
    bands: Bands
    vectors: SentenceVectors | None = None
    vectors_below: float = 0.95
    """The probability of the first model from which the vectors' engine is left in peace."""
    vector_bands: Bands | None = None
    """What is sure enough once the vectors were asked; without them, the same bands."""

    def read(self, text: str) -> Reading:
        """The intents of a message; a long story that leaves a doubt is read at its end and its beginning too.

        There people say what they want. Distress decides wherever it is heard, else what is surest.
        """
        reading = self._read_whole(text)
        if reading.ranking[0][0] != CRISIS:
            return with_doubt(reading) if leaves_a_doubt(text) else reading
        harmless = without_harmless(text)
        if harmless == text or not harmless.strip():
            return reading
        again = self._read_whole(harmless)
        return with_doubt(again) if leaves_a_doubt(text) else again

    def _read_whole(self, text: str) -> Reading:
        whole = self._read(text)
        if whole.sure or len(text) <= LONG_STORY:
            return whole
        parts = (self._read(text[-PART_OF_STORY:]), self._read(text[:PART_OF_STORY]))
        return max((whole, *parts), key=_weight)

    def _read(self, text: str) -> Reading:
        """The vectors' engine is asked only when n-grams leave a doubt."""
        rows = self.model.rows([text])
        first = self._judged(self.model.probabilities(rows)[0], self.bands)
        if self.vectors is None or not self.model.compares_vectors or self._is_settled(first):
            return first
        second = self.model.probabilities(rows, self.vectors.of([text]))[0]
        return self._judged(second, self.vector_bands or self.bands)

    def read_by_terms(self, text: str) -> Reading:
        """What terms alone say of a part of a message, in a millisecond."""
        return self._judged(self.model.probabilities(self.model.rows([text]))[0], self.bands)

    def _is_settled(self, reading: Reading) -> bool:
        intent, probability = reading.ranking[0]
        return reading.sure and (intent == CRISIS or probability >= self.vectors_below)

    def _judged(self, probabilities: Any, bands: Bands) -> Reading:
        return judge(dict(zip(self.model.intents, map(float, probabilities), strict=True)), bands)


def _weight(reading: Reading) -> Tuple[bool, bool, float]:
    intent, probability = reading.ranking[0]
    return reading.sure and intent == CRISIS, reading.sure, probability


def train_reader(
    config: Mapping[str, Any],
    texts: Sequence[str],
    intents: Sequence[str],
    vectors: SentenceVectors | None,
) -> IntentReader:
    """Fit on examples; with sentence vectors when an engine is given (they are kept in `VECTOR_CACHE`)."""
    engine = Cached(vectors, VECTOR_CACHE) if vectors is not None else None
    return reader_of(IntentModel(settings_of(config)).fit(texts, intents, engine), config, vectors)


def reader_of(model: IntentModel, config: Mapping[str, Any], vectors: SentenceVectors | None) -> IntentReader:
    """A trained model with the bands that config.yml sets."""
    below = config.get("vectors_below", IntentReader.vectors_below)
    bands, with_vectors = config.get("bands", {}), config.get("vector_bands", {})
    return IntentReader(model, Bands(**bands), vectors, below, Bands(**{**bands, **with_vectors}))


def settings_of(config: Mapping[str, Any]) -> Settings:
    """The model's settings among those of the component in config.yml."""
    return Settings(**{each.name: config[each.name] for each in fields(Settings) if each.name in config})
