"""Whether each place named in a message is the writer's home, read from the whole sentence by tuned layers of the encoder.

People tell their home in more ways than tables and words near a name can hold (docs/decisions/0012-home-judge.md). The encoder's
layers were tuned to it by `tools/build_home_layers.py`; the judge of homes adds what they say to what it weighs itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import Callable, List, Sequence, Tuple

import numpy as np

from bot.components.encoder import A_MESSAGE, FIRST, FOLDER, LAST, Graph, tokenizer_in

GRAPH = "homes.onnx"
TUNED = Path(__file__).parent / "home_layers.npz"
"""What tuning changed, kept in four bits, from which `tools/build_encoder.py` makes `GRAPH`."""
HEAD = "home"
"""What the weights of the last step are called there."""
PREFIX = "query:"
OPENS, CLOSES = "<", ">"
"""What stands around a place, so that the layers need not know what is one."""
MOST_SIGNS = 500
"""A home is told before that; so much takes as long as a message's sentence vector."""
Pieces = Callable[[str], Sequence[int]]


class HomeLayers:
    """The second opinion that `reading.homes.judge` may ask."""

    def __init__(self, folder: Path) -> None:
        self._tokenizer = tokenizer_in(folder)
        self._graph = Graph(folder, GRAPH, A_MESSAGE)

    def log_odds(self, text: str, places: Sequence[Tuple[int, int]]) -> List[float]:
        """For each place, from start to end in `text` and in order, the log odds that it is the home; 0 where it was not read."""
        tokens, spans = cut(self._tokenizer.pieces, text, places)
        scores = self._graph.of(np.array([tokens]))[0]
        return [float(scores[first:end].mean()) if first < end else 0.0 for first, end in spans]


def cut(
    pieces: Pieces, text: str, places: Sequence[Tuple[int, int]]
) -> Tuple[List[int], List[Tuple[int, int]]]:
    """The pieces of a text with each place between marks, and which of them are each place's with its marks; as in tuning."""
    tokens, spans, at = [FIRST, *pieces(PREFIX)], [], 0
    for start, end in places:
        start, end = min(start, MOST_SIGNS), min(end, MOST_SIGNS)
        tokens += pieces(text[at:start])
        first = len(tokens)
        tokens += [*pieces(OPENS), *pieces(text[start:end]), *pieces(CLOSES)] if start < end else []
        spans.append((first, len(tokens)))
        at = end
    return [*tokens, *pieces(text[at:MOST_SIGNS]), LAST], spans


def open_home_layers(folder: Path | None = None) -> HomeLayers | None:
    """The tuned layers, when they were built and their libraries are installed."""
    folder = folder or FOLDER
    if not (folder / GRAPH).exists():
        return None
    try:
        return HomeLayers(folder)
    except ImportError:
        return None
