"""Whether a place of which no home is told may be the home all the same, judged by the words around it.

Tables know what they list: work, school, errands, journeys. Where none of them has a say, a logistic regression over the
beginnings of words does, fitted by tools/build_home_judge.py on messages whose places were marked by hand.
"""

import json
from functools import lru_cache
from pathlib import Path
from typing import Iterator, Mapping

from reading.municipality_clauses import Clause
from reading.municipality_evidence import Surroundings
from reading.municipality_readings import Span

MODEL = Path(__file__).parent / "data" / "home_judge.json"
_NEAR = 3
_BEGINNING = 5
_LEAST = -170
"""Hundredths of log odds: one home in six is worth not asking where it is."""
BIAS = "bias"


def may_be_home(around: Surroundings, span: Span, words_of: Clause, places: int) -> bool:
    """Whether it tends to be; `places` is how many the message names. A name with nothing beside it may."""
    if not any(words_of):
        return True
    weights = _weights()
    found = sum(weights.get(mark, 0) for mark in marks(around, span, words_of, places))
    return weights[BIAS] + found > _LEAST


def marks(around: Surroundings, span: Span, words_of: Clause, places: int) -> "frozenset[str]":
    """What the judge looks at, as `kind:what`: the name's form and place, the words of its clause, and those of the message."""
    return frozenset(_marks(around, span, words_of, places))


def _marks(around: Surroundings, span: Span, words_of: Clause, places: int) -> Iterator[str]:
    case, end = span.entry.case, len(around.folded) - 1
    yield f"case:{case}"
    yield f"kind:{span.kind}"
    yield f"only:{places == 1}"
    yield f"start:{span.first == 0}"
    yield f"end:{span.last == end}"
    yield f"words:{min(end // 5, 4)}"
    yield f"sign before:{around.gap(span.first).strip()[-1:]}"
    yield f"sign after:{_sign(around.text[around.tokens[span.last].end :])}"
    yield f"asks:{'?' in around.text}"
    for side, words in zip(("before", "after"), words_of, strict=True):
        yield from _side(side, case, words)
    for word in {*around.folded[: span.first], *around.folded[span.last + 1 :]}:
        yield f"anywhere:{word[:_BEGINNING]}"


def _side(side: str, case: str, words: "list[str]") -> Iterator[str]:
    for place, word in enumerate(words):
        beginning = word[:_BEGINNING]
        yield f"{side}:{beginning}"
        yield f"clause:{word[:3]}"
        yield f"in {case}:{word[:4]}"
        if place < _NEAR:
            yield f"near {side}:{beginning}"
    next_word = words[0][:_BEGINNING] if words else ""
    yield f"next {side}:{next_word}"
    yield f"next {side}, {case}:{next_word[:4]}"


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, int]:
    """In hundredths of log odds, by mark."""
    weights: "dict[str, int]" = json.loads(MODEL.read_text("utf-8"))
    return weights


def _sign(rest: str) -> str:
    """The mark right after a name; of a word that follows only that one does."""
    first = rest.lstrip()[:1]
    return "word" if first.isalnum() else first
