"""multilingual-e5-small as `tools/build_encoder.py` saved it: a text to the numbers of its pieces, and graphs over them.

One graph gives sentence vectors (`sentence_vectors.py`), another tells homes (`home_layers.py`).
"""

from __future__ import annotations

import json
import os
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List

import numpy as np

FOLDER = Path("models") / "encoder"
"""Where `tools/build_encoder.py` puts the encoder: these files, and one for each of its two upper parts."""
GRAPH, PIECES, SPELLING, WORDS = "lower.onnx", "pieces.model", "spelling.json", "words.npy"
PREFIX = "query: "
"""What the encoder was trained to see before what somebody asks (its model card)."""
MOST_SIGNS, MOST_TOKENS = 500, 510
CORES = os.cpu_count() or 1
A_MESSAGE = min(2, CORES)
"""Threads for one message: Rasa reads one after the other, and the second core would wait. Two take three quarters of the time of one."""
FIRST, LAST = 0, 2
"""The tokens around a text."""
WEIGHTS_A_BLOCK = 32
"""Of the words' vectors, in the packed file and in `WORDS`."""


class Tokenizer:
    """A text as the encoder was trained to read it: the numbers of its pieces, with those around them."""

    def __init__(self, folder: Path) -> None:
        import sentencepiece  # not everywhere: see `open_vectors`

        self._pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / PIECES))
        spelling: Dict[str, str] = json.loads((folder / SPELLING).read_text("utf-8"))
        self._spelling = str.maketrans(spelling)

    def tokens(self, text: str) -> List[int]:
        """The whole of a text, as the encoder wants it."""
        return [FIRST, *self.pieces(PREFIX + text[:MOST_SIGNS])[:MOST_TOKENS], LAST]

    def pieces(self, text: str) -> List[int]:
        """A part of a text, with nothing around it."""
        return list(self._pieces.encode(text.translate(self._spelling)))


@lru_cache(maxsize=2)
def tokenizer_in(folder: Path) -> Tokenizer:
    """One for all graphs. ImportError where its library is not installed."""
    return Tokenizer(folder)


@lru_cache(maxsize=2)
def _words_in(folder: Path) -> np.ndarray:
    """The words' vectors, read from the disk as they are asked for."""
    words: np.ndarray = np.load(folder / WORDS, mmap_mode="r")
    return words


class Graph:
    """What the encoder's layers make of tokens, run by ONNX Runtime on the processor."""

    def __init__(self, folder: Path, name: str, threads: int) -> None:
        self._session = session(str(folder / name), threads)
        self._words = _words_in(folder)
        self.width: int = self._words.shape[1] * WEIGHTS_A_BLOCK

    def of(self, tokens: np.ndarray) -> np.ndarray:
        """Of texts that have as many tokens each, a row a text."""
        given = {"words": floats_of(self._words[tokens]), "place": np.arange(tokens.shape[1])}
        found: np.ndarray = self._session.run(None, given)[0]
        return found


def session(graph: str | bytes, threads: int) -> Any:
    """A graph, or the file of one, ready to run. ImportError where ONNX Runtime is not installed."""
    import onnxruntime  # not everywhere: see `open_vectors`

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.enable_cpu_mem_arena = False  # else every new length of a message keeps memory of its own
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])


def floats_of(blocks: np.ndarray) -> np.ndarray:
    """Blocks of 32 weights of four bits with one scale (tools/e5_package.py), as floats along the last axis."""
    halves = np.concatenate([blocks["halves"] & 15, blocks["halves"] >> 4], axis=-1).astype(np.float32) - 8
    return (halves * blocks["scale"].astype(np.float32)[..., None]).reshape(*blocks.shape[:-1], -1)
