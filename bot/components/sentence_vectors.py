"""Where sentence vectors come from: an optional encoder behind a small port, and a cache for training."""

from __future__ import annotations

import hashlib
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Dict, Iterator, List, Mapping, Protocol, Sequence

import numpy as np

from bot.components.encoder import A_MESSAGE, FOLDER, Graph, tokenizer_in

GRAPH = "vectors.onnx"
"""The layers as they were published, and the mean over the tokens."""
TOKENS_AT_ONCE = 1024
BATCH = 64
MOST_KEPT = 60_000
"""Vectors kept in the cache, the newest: some 50 MB. A small training beside the real one must not empty it."""


class SentenceVectors(Protocol):
    """One vector a text, as rows; alike in meaning, alike in direction, whatever the language."""

    def of(self, texts: Sequence[str]) -> np.ndarray: ...


class Encoder:
    """multilingual-e5-small, run by ONNX Runtime on the processor."""

    def __init__(self, folder: Path, threads: int) -> None:
        self.tokenizer = tokenizer_in(folder)
        self._graph = Graph(folder, GRAPH, threads)

    def of(self, texts: Sequence[str]) -> np.ndarray:
        tokens = list(map(self.tokenizer.tokens, texts))
        found = np.empty((len(texts), self._graph.width), np.float32)
        for places in _alike(tokens):
            found[places] = self._encoded(np.array([tokens[place] for place in places]))
        return found

    def _encoded(self, tokens: np.ndarray) -> np.ndarray:
        """Of texts that have as many tokens each."""
        vectors = self._graph.of(tokens)
        found: np.ndarray = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        return found


def _alike(tokens: Sequence[Sequence[int]]) -> Iterator[List[int]]:
    """The places of texts that have as many tokens, as many texts at once as do the processor good."""
    by_length: Dict[int, List[int]] = defaultdict(list)
    for place, each in enumerate(tokens):
        by_length[len(each)].append(place)
    for length, places in by_length.items():
        at_once = max(1, TOKENS_AT_ONCE // length)
        yield from (places[start : start + at_once] for start in range(0, len(places), at_once))


class Cached:
    """Remembers the vectors of texts in a file, for training: most examples are the same as last time.

    What is computed is kept from step to step, so that a training stopped halfway, or another beside it, loses little.
    """

    def __init__(self, engine: SentenceVectors, file: Path) -> None:
        self._engine = engine
        self._file = file

    def of(self, texts: Sequence[str]) -> np.ndarray:
        keys = [hashlib.blake2b(text.encode(), digest_size=12).hexdigest() for text in texts]
        known = self._load()
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        for found in self._steps(missing):
            known.update(found)
            self._keep(found)
        return np.stack([known[key] for key in keys]).astype(np.float32)

    def _steps(self, missing: Mapping[str, str]) -> Iterator[Dict[str, np.ndarray]]:
        """Vectors by key, a tenth at a time; some ten milliseconds a text, so whoever waits is told how far it is."""
        keys, step = list(missing), max(BATCH, len(missing) // 10)
        for start in range(0, len(keys), step):
            if len(keys) > BATCH:
                print(f"    sentence vectors: {start} of {len(keys)}", flush=True)
            part = keys[start : start + step]
            rows = self._engine.of([missing[key] for key in part]).astype(np.float16)
            yield dict(zip(part, rows, strict=True))

    def _load(self) -> Dict[str, np.ndarray]:
        if not self._file.exists():
            return {}
        with np.load(self._file) as kept:
            return dict(zip(kept["keys"].tolist(), kept["vectors"], strict=True))

    def _keep(self, found: Mapping[str, np.ndarray]) -> None:
        """Added to what the file holds by now, and put in its place whole."""
        known = {**self._load(), **found}
        newest = dict(list(known.items())[-MOST_KEPT:])
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self._file.parent, suffix=".npz", delete=False) as part:
            np.savez(part, keys=np.array(list(newest)), vectors=np.stack(list(newest.values())))
        Path(part.name).replace(self._file)


def open_vectors(threads: int = A_MESSAGE, folder: Path | None = None) -> SentenceVectors | None:
    """The encoder, when it was built (in `FOLDER`, if not elsewhere) and its libraries are installed."""
    folder = folder or FOLDER
    if not (folder / GRAPH).exists():
        return None
    try:
        return Encoder(folder, threads)
    except ImportError:
        return None
