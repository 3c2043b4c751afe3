"""Short questions that only think of another case than the one told: "entä jos oisin 30", "å om ja int e i kassan"."""

from __future__ import annotations

import re

from reading.text import fold

_LONGEST = 60
"""Letters of what adds a what-if to an answer, and tells no case of its own."""
_WHAT_IF = re.compile(
    r"\W*(?:(?:no|ja|joo|mut|mutta|a|o|och|men|sen|nu)\W+)*(?:enta(?:s|pa)?\W+(?:sit(?:ten)?\W+)?(?:jos|ku|kun)|mita(?:s)?\W+(?:sit(?:ten)?\W+)?jos|jos|om|tank\W+om|vad?\W+om|hur\W+om|ifall)\W+"
    r"(?:(?:ma|maa|mina|mie|me|jag|ja|vi|man)\W+)?(?:\w+\W+){1,6}"
)


def is_what_if(text: str) -> bool:
    """Whether a short text does nothing but think of another case."""
    return len(text) <= _LONGEST and _WHAT_IF.fullmatch(f"{fold(text)} ") is not None
