"""What holds of two homes in one message: the one put right last ("bor i Pernå... nej alltså Borgå"), and before a move the old one."""

from itertools import pairwise
from typing import Optional, Sequence

from reading.homes.moves import aimed_at, to_be_left
from reading.places.evidence import Surroundings
from reading.places.readings import Span
from reading.text import words

_TAKES_BACK = words(
    "nej nae na naj vanta oj hoppsan ups oho hups eiku eikun eikus eikuu hetkinen sori sorry anteeksi forlat menar menade tarkoitan tarkoitin"
)
_NOT_BUT = (("ei", "ku"), ("ei", "kun"), ("ei", "vaan"), ("inte", "utan"))
_BETWEEN = 5
"""Words between the place and the one that takes its place, at most."""


def put_right(
    around: Surroundings, spans: "Sequence[Span]", kept: "Sequence[bool]", elsewhere: "Sequence[bool]"
) -> "Optional[str]":
    """The code of the place that takes the home's; `elsewhere` tells of each whether one works there, or somebody else lives there."""
    found = None
    for at in range(1, len(spans)):
        taken = kept[at - 1] or found == spans[at - 1].entry.code
        if taken and not elsewhere[at] and _takes_back(around, spans[at - 1], spans[at]):
            found = spans[at].entry.code
    return found


def _takes_back(around: Surroundings, one: Span, other: Span) -> bool:
    between = around.folded[one.last + 1 : other.first]
    if len(between) > _BETWEEN or aimed_at(around, other) or around.denied(other.first, other.last):
        return False
    return any(word in _TAKES_BACK for word in between) or any(pair in _NOT_BUT for pair in pairwise(between))


def until_the_move(
    around: Surroundings, spans: "Sequence[Span]", kept: "Sequence[bool]", aimed: "Sequence[bool]"
) -> "list[bool]":
    """ "Muutan 1.1. Poriin Kokkolasta": one lives there until the move, whatever else is thought of the place one moves to."""
    left = [to_be_left(around, span) for span in spans]
    if len({span.entry.code for span, leaves in zip(spans, left, strict=True) if leaves}) != 1:
        return list(kept)
    return [leaves or (keep and not aim) for leaves, keep, aim in zip(left, kept, aimed, strict=True)]
