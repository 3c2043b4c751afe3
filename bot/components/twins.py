"""Examples as the intent model reads them, each also with typing slips: its twin. Plain Python, so on every core at once."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from typing import List, Sequence, Tuple

from bot.components.encoder import CORES
from bot.components.slips import noisy
from bot.components.written import written

SLIPS = 1
"""Which slips the examples' twins have; the evaluation's messages slip by another number."""
TWIN = 120
"""Characters that a twin has at most: of a story its end, where the point mostly is. A tenth of the time, and no worse."""
PART = 4000
"""Texts that a process reads at once; fewer are not worth starting one."""


def with_twins(texts: Sequence[str]) -> List[str]:
    """All texts in their written form, and then, in the same order, the written forms of their twins."""
    parts = [texts[start : start + PART] for start in range(0, len(texts), PART)]
    if len(parts) < 2 or CORES < 2 or parent_process() is not None:  # a process started so starts no others
        read = list(map(_with_twins, parts))
    else:
        # spawned, not forked: Rasa has threads by then
        with ProcessPoolExecutor(CORES, mp_context=get_context("spawn")) as processes:
            read = list(processes.map(_with_twins, parts))
    return [text for plain, _ in read for text in plain] + [text for _, typed in read for text in typed]


def _with_twins(texts: Sequence[str]) -> Tuple[List[str], List[str]]:
    return list(map(written, texts)), [written(noisy(_end(text), seed=SLIPS)) for text in texts]


def _end(text: str) -> str:
    """The last words of a text, as many as a twin may have."""
    return text if len(text) <= TWIN else text[-TWIN:].partition(" ")[2]
