"""The intent model itself, free of Rasa: kernel ridge regression over n-grams, for all languages at once.

Two messages are alike as the cosine `k` of their TF-IDF n-grams says, and the kernel 2k + k² lets pairs of
n-grams speak too. A second view, sentence vectors, can be added where there is an engine for them; the first
view is fitted on its own as well, so that the model answers without the engine.
Why this one: docs/decisions/0008-intent-model.md.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Sequence

import joblib
import numpy as np
from scipy.sparse import csr_matrix

from bot.components.ngrams import Ngrams
from bot.components.ridge import solve
from bot.components.written import written

FILE = "intents.joblib"
BLOCK = 1000
THREADS = 2
NOT_READY = "the intent model was asked before it was trained or loaded"


@dataclass(frozen=True)
class Settings:
    """What is chosen on the development set; `sharpness` turns scores into probabilities (a temperature)."""

    shortest_ngram: int = 2
    longest_ngram: int = 5
    smoothing: float = 1.0
    sharpness: float = 18.0
    vector_sharpness: float = 18.0
    vector_share: float = 3.0
    vector_smoothing: float = 0.5


@dataclass
class View:
    """What was learnt of one way of comparing messages: a weight of each example for each intent."""

    weights: np.ndarray


class IntentModel:
    """Gives each intent a probability; fitted by `fit`, kept by `save`, brought back by `load`."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.intents: List[str] = []
        self._features = Ngrams(settings.shortest_ngram, settings.longest_ngram)
        self._examples: csr_matrix | None = None
        self._ngrams: View | None = None
        self._both: View | None = None
        self._centre: np.ndarray | None = None
        self._vectors: np.ndarray | None = None

    @property
    def compares_vectors(self) -> bool:
        """Whether the second view was fitted."""
        return self._both is not None

    def fit(
        self, texts: Sequence[str], intents: Sequence[str], vectors: np.ndarray | None = None
    ) -> "IntentModel":
        """Learn from examples; `vectors` are their sentence vectors, one a row, where there are any."""
        self.intents = sorted(set(intents))
        wanted = (np.asarray(intents)[:, None] == np.asarray(self.intents)).astype(np.float32)
        examples = self._features.fit_transform([written(text) for text in texts])
        self._examples = csr_matrix(examples.T)
        likeness = _bent(_with_each_other(examples, self._examples))
        settings = self.settings
        self._ngrams = View(solve(likeness, wanted, settings.smoothing))
        if vectors is not None:
            self._centre = vectors.mean(axis=0)
            self._vectors = _unit(vectors - self._centre)
            for start in range(
                0, len(likeness), BLOCK
            ):  # in place: a second table of all pairs would be gigabytes
                near = _near(self._vectors[start : start + BLOCK] @ self._vectors.T)
                likeness[start : start + BLOCK] += settings.vector_share * near
            self._both = View(solve(likeness, wanted, settings.vector_smoothing))
        return self

    def compare(self, texts: Sequence[str]) -> np.ndarray:
        """How alike each message is to each example by its n-grams: what `probabilities` starts from."""
        if self._examples is None:
            raise RuntimeError(NOT_READY)
        rows = (self._features.row(written(text)) for text in texts)
        return _bent(np.stack([_cosines(*row, self._examples) for row in rows]))

    def probabilities(self, likeness: np.ndarray, vectors: np.ndarray | None = None) -> np.ndarray:
        """One row a message, one column an intent in the order of `intents`; each row sums to one.

        `likeness` is what `compare` made of the messages, `vectors` are their sentence vectors.
        """
        if self._ngrams is None:
            raise RuntimeError(NOT_READY)
        view, sharpness = self._ngrams, self.settings.sharpness
        if vectors is not None and self._both is not None:
            view, sharpness = self._both, self.settings.vector_sharpness
            near = _near(_unit(vectors - self._centre) @ self._vectors.T)
            likeness = likeness + self.settings.vector_share * near
        return _shares(likeness @ view.weights * sharpness)

    def save(self, folder: Path) -> None:
        joblib.dump(_lighter(self.__dict__), folder / FILE, compress=3)

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        kept = joblib.load(folder / FILE)
        model = cls(kept["settings"])
        model.__dict__.update(_ready(kept))
        return model


def _cosines(places: np.ndarray, weights: np.ndarray, examples: csr_matrix) -> np.ndarray:
    """How alike one message is to each example, the mean over both kinds of n-grams; `examples` stand in columns.

    Only the rows of the n-grams that the message holds are looked at.
    """
    return examples[places].T @ (weights / 2)


def _with_each_other(rows: csr_matrix, examples: csr_matrix) -> np.ndarray:
    """How alike each example is to each; by blocks, to spare memory, and each pair once."""
    likeness = np.empty((rows.shape[0], rows.shape[0]), np.float32)

    def fill(start: int) -> None:
        block = (rows[start : start + BLOCK] @ examples[:, start:]).toarray() / 2
        likeness[start : start + BLOCK, start:] = block
        likeness[start:, start : start + BLOCK] = block.T

    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(fill, range(0, rows.shape[0], BLOCK)))
    return likeness


def _bent(cosines: np.ndarray) -> np.ndarray:
    """2k + k², in place: the table of all examples with all is large."""
    cosines += 1
    np.square(cosines, out=cosines)
    cosines -= 1
    return cosines


def _near(cosines: np.ndarray) -> np.ndarray:
    """exp(3(k - 1)), in place."""
    cosines -= 1
    cosines *= 3
    return np.exp(cosines, out=cosines)


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def _shares(scores: np.ndarray) -> np.ndarray:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


def _lighter(parts: Dict[str, Any]) -> Dict[str, Any]:
    """The same model in half the space: the probabilities change in the third digit, if at all."""
    examples = parts["_examples"]
    packed = (examples.data.astype(np.float16), examples.indices, examples.indptr, examples.shape)
    return {**{name: _with_bits(part, np.float16) for name, part in parts.items()}, "_examples": packed}


def _ready(kept: Dict[str, Any]) -> Dict[str, Any]:
    data, indices, pointers, shape = kept["_examples"]
    examples = csr_matrix((data.astype(np.float32), indices, pointers), shape=shape)
    return {**{name: _with_bits(part, np.float32) for name, part in kept.items()}, "_examples": examples}


def _with_bits(part: Any, bits: Any) -> Any:
    if isinstance(part, View):
        return View(part.weights.astype(bits))
    return part.astype(bits) if isinstance(part, np.ndarray) else part
