"""The intent model itself, free of Rasa: two views of a message, n-grams and sentence vectors, for all languages at once.

By n-grams a message is a row of terms (`ngrams.py`), and each term has a weight for each intent, so that reading a message
is adding up the weights of its terms. Each example is learnt a second time with typing slips (`slips.py`), so that hurried
hands are understood too. By sentence vectors, where there is an encoder for them, a message is compared with the examples that
terms explain least. Each view is fitted by ridge regression on its own and their scores are averaged, so that either may err where the other does
not, and the model answers without the encoder. Why so: docs/decisions/0008-intent-model.md.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from itertools import pairwise
from pathlib import Path
from typing import List, Sequence

import numpy as np
from scipy.sparse import csr_matrix

from bot.components.likeness import Nearness, SharedTerms, near
from bot.components.ngrams import Ngrams
from bot.components.packed_rows import PackedRows
from bot.components.ridge import solve
from bot.components.sentence_vectors import SentenceVectors
from bot.components.twins import with_twins
from bot.components.written import written

FILE, VIEW, COMPARED = "intents.npz", "vectors.npz", "compared.onnx"
"""What is kept of a fitted model: terms, and where vectors are compared those."""
COMPARED_FEWEST = 400
"""Examples of an intent that are compared with in any case."""
NOT_READY = "the intent model was asked before it was trained or loaded"


@dataclass(frozen=True)
class Settings:
    """What is chosen on the development set; `sharpness` turns scores into probabilities (a temperature)."""

    shortest_ngram: int = 3
    longest_ngram: int = 5
    smoothing: float = 0.9
    steps: int = 12
    """Of the solver. From ten to eighteen the development parts are read alike, to half a point; each takes two seconds."""
    sharpness: float = 20.0
    vector_smoothing: float = 0.5
    vector_steps: int = 7
    vector_sharpness: float = 28.0
    """Of both views' mean."""
    compared: float = 0.4
    """Share of each intent's examples that a message's vector is compared with: those that terms explain least."""


@dataclass
class TermView:
    """What each term weighs for each intent, in whole steps of a size of its own: a byte a weight."""

    steps: np.ndarray
    size: np.ndarray

    @classmethod
    def of(cls, weights: np.ndarray) -> "TermView":
        """The nearest steps, 127 to the heaviest weight of a term."""
        size = np.maximum(np.abs(weights).max(axis=1), 1e-9) / 127
        return cls(np.rint(weights / size[:, None]).astype(np.int8), size.astype(np.float32))

    def scores(self, rows: csr_matrix) -> np.ndarray:
        """A row a message, a column an intent; only the terms that a row holds are looked at."""
        held = (slice(start, end) for start, end in pairwise(rows.indptr))
        return np.stack([self._sum(rows.indices[each], rows.data[each]) for each in held])

    def _sum(self, terms: np.ndarray, values: np.ndarray) -> np.ndarray:
        return (values * self.size[terms]) @ self.steps[terms].astype(np.float32)


@dataclass
class VectorView:
    """The examples' sentence vectors, of length one around their centre, and what each weighs for each intent."""

    centre: np.ndarray
    examples: PackedRows
    weights: np.ndarray

    def scores(self, vectors: np.ndarray) -> np.ndarray:
        """A row a message, a column an intent."""
        return near(self.examples.times(_unit(vectors - self.centre))) @ self.weights

    def save(self, folder: Path) -> None:
        """As floats of half the size and a graph."""
        np.savez(
            folder / VIEW, centre=self.centre.astype(np.float16), weights=self.weights.astype(np.float16)
        )
        (folder / COMPARED).write_bytes(self.examples.graph)

    @classmethod
    def load(cls, folder: Path) -> "VectorView":
        """What `save` kept."""
        with np.load(folder / VIEW, allow_pickle=False) as kept:
            centre, weights = (kept[name].astype(np.float32) for name in ("centre", "weights"))
        return cls(centre, PackedRows((folder / COMPARED).read_bytes()), weights)


class IntentModel:
    """Gives each intent a probability; fitted by `fit`, kept by `save`, brought back by `load`."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.intents: List[str] = []
        self._features = Ngrams(settings.shortest_ngram, settings.longest_ngram)
        self.terms: TermView | None = None
        self.view: VectorView | None = None

    @property
    def compares_vectors(self) -> bool:
        """Whether the second view was fitted."""
        return self.view is not None

    def fit(
        self, texts: Sequence[str], intents: Sequence[str], engine: SentenceVectors | None = None
    ) -> "IntentModel":
        """Learn from examples; `engine` is asked for the sentence vectors of those that vectors are compared with.

        They are learnt in one order, whatever theirs was, and each once, so that the same examples give the same model: Rasa leaves
        out what stands twice, the evaluation does not.
        """
        learnt = sorted(set(zip(texts, intents, strict=True)))
        texts, intents = [text for text, _ in learnt], [intent for _, intent in learnt]
        self.intents = sorted(set(intents))
        wanted = (np.asarray(intents)[:, None] == np.asarray(self.intents)).astype(np.float32)
        strain = self._fit_terms(texts, wanted)
        if engine is not None:
            kept = hardest(strain, wanted, self.settings.compared)
            self.view = self._fit_vectors(engine.of([texts[place] for place in kept]), wanted[kept])
        return self

    def _fit_vectors(self, vectors: np.ndarray, wanted: np.ndarray) -> VectorView:
        centre = vectors.mean(axis=0)
        around = _unit(vectors - centre)
        weights = solve(Nearness(around), wanted, self.settings.vector_smoothing, self.settings.vector_steps)
        return VectorView(centre, PackedRows.of(around), weights)

    def _fit_terms(self, texts: Sequence[str], wanted: np.ndarray) -> np.ndarray:
        """What only one example holds takes upon it what is peculiar to that example, and is forgotten with it; but words.

        Gives the strain of each example: the weight it needs itself, or its twin, for its intent. Where it is small the others
        explain the example.
        """
        rows = self._features.fit_transform(with_twins(texts))
        shared = SharedTerms(rows)
        both = np.concatenate([wanted, wanted])
        weights = solve(shared, both, self.settings.smoothing, self.settings.steps)
        once = np.flatnonzero(~shared.several & shared.typed & (self._features.fewest() == 1))
        self._features.keep(np.concatenate([np.flatnonzero(shared.several), once]))
        self.terms = TermView.of(
            np.concatenate([shared.weights_of_terms(weights), rows[:, once].T @ weights])
        )
        strain: np.ndarray = (weights * both).sum(axis=1).reshape(2, -1).max(axis=0)
        return strain

    def rows(self, texts: Sequence[str]) -> csr_matrix:
        """The terms of each message, a row each: what `probabilities` starts from."""
        return self._features.transform([written(text) for text in texts])

    def probabilities(self, rows: csr_matrix, vectors: np.ndarray | None = None) -> np.ndarray:
        """One row a message, one column an intent in the order of `intents`; each row sums to one.

        `rows` is what `rows` made of the messages, `vectors` are their sentence vectors.
        """
        if self.terms is None:
            raise RuntimeError(NOT_READY)
        scores = self.terms.scores(rows)
        if vectors is None or self.view is None:
            return _shares(scores * self.settings.sharpness)
        return _shares((scores + self.view.scores(vectors)) / 2 * self.settings.vector_sharpness)

    def save(self, folder: Path) -> None:
        """Keep it as plain arrays, the vectors' view beside them: the probabilities change in the third digit, if at all."""
        if self.terms is None:
            raise RuntimeError(NOT_READY)
        told = json.dumps({"settings": asdict(self.settings), "intents": self.intents})
        np.savez(
            folder / FILE,
            told=np.array(told),
            **{f"terms_{name}": part for name, part in vars(self.terms).items()},
            **self._features.as_arrays(),
        )
        if self.view is not None:
            self.view.save(folder)

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """What `save` kept; no code is read from the file."""
        with np.load(folder / FILE, allow_pickle=False) as kept:
            told = json.loads(str(kept["told"]))
            model = cls(Settings(**told["settings"]))
            model.intents = told["intents"]
            model.terms = TermView(*(kept[f"terms_{field.name}"] for field in fields(TermView)))
            model._features.from_arrays(kept)
        if (folder / VIEW).exists():
            model.view = VectorView.load(folder)
        return model


def hardest(strain: np.ndarray, wanted: np.ndarray, share: float) -> np.ndarray:
    """The places of that share of each intent's examples that need most, in their order."""
    own = wanted.argmax(axis=1)
    found = []
    for intent in range(wanted.shape[1]):
        places = np.flatnonzero(own == intent)
        number = max(COMPARED_FEWEST, round(share * len(places)))
        found.append(places[np.argsort(-strain[places], kind="stable")[:number]])
    return np.sort(np.concatenate(found))


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def _shares(scores: np.ndarray) -> np.ndarray:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)
