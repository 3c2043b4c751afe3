"""The clause of a place named: the words beside it that speak of it, and not of another place."""

import re
from typing import Sequence

from reading.homes.words import ASKING, AWAY, BREAK, JOINTS, LIVING, TURNS
from reading.places.evidence import Surroundings
from reading.places.readings import Span
from reading.text import words

Clause = tuple[list[str], list[str]]
"""Folded words before a name, nearest first, and after it."""
_REACH = 8
_FORMER = re.compile(r"(mie[hs]|vaimo|puoliso|avo|man\b|mannen|fru|sambo|pojkvan|flickvan|poikay|tyttoy)")
_EQUALS = words("ja och a o seka tai eller")


def places_of(spans: "Sequence[Span]") -> "dict[int, Span]":
    """Each token that belongs to a place named, with the place."""
    return {at: span for span in spans for at in range(span.first, span.last + 1)}


def clause(around: Surroundings, span: Span, taken: "dict[int, Span]") -> Clause:
    """The words of the clause on both sides of a name; those beyond another name are that one's."""
    return _before(around, span, taken), _after(around, span, taken)


def _before(around: Surroundings, span: Span, taken: "dict[int, Span]") -> "list[str]":
    found: "list[str]" = []
    at = span.first
    while at > 0 and len(found) < _REACH and not _breaks(around, at, span.first):
        at -= 1
        if _is_joint(around, at) and not _shares_its_verb(around, at, found, taken):
            return found + around.folded[max(0, at - 1) : at] if _with_oneself(around, at) else found
        if at in taken and not _beside(around, at, span.first):
            break
        if not _hangs(around, at):
            found.append(around.folded[at])
    return found


def _after(around: Surroundings, span: Span, taken: "dict[int, Span]") -> "list[str]":
    found: "list[str]" = []
    at = span.last
    while at + 1 < len(around.tokens) and len(found) < _REACH and not BREAK.search(around.gap(at + 1)):
        at += 1
        if _is_joint(around, at) or around.folded[at] == "att":
            if not _lives_too(around, at):
                break
            continue
        if not _hangs(around, at):
            found.append(around.folded[at])
    return found


def _lives_too(around: Surroundings, at: int) -> bool:
    """ "Joensuussa opiskelen ja asun": a verb of living that ends the clause has the place of the verb before it."""
    following = around.after(at, 2)
    return around.folded[at] in _EQUALS and len(following) == 1 and LIVING.match(following[0]) is not None


def _with_oneself(around: Surroundings, at: int) -> bool:
    """ "Jag o min sambo bor i Kyrkslätt": who speaks is one of them."""
    joins = around.folded[at] in ("ja", "och", "o", "a")
    return joins and at > 0 and around.folded[at - 1] in ("jag", "ja", "mina", "ma", "mie")


def _beside(around: Surroundings, one: int, other: int) -> bool:
    """Two names right after each other, or with a little word between: they share their verb."""
    between = around.folded[one + 1 : other]
    return len(between) < 2 or (len(between) == 2 and any(word in _EQUALS for word in between))


def _breaks(around: Surroundings, at: int, first: int) -> bool:
    """A mark that ends a clause; a colon right before the name does not: "kodin sijainti: Espoo", but "hän kysyy: Espoo"."""
    gap = around.gap(at)
    led = at == first and gap.strip() == ":" and not ASKING.match(around.folded[at - 1])
    return BREAK.search(gap) is not None and not led


def _hangs(around: Surroundings, at: int) -> bool:
    """ "Ex-kokki": no former spouse."""
    return (
        around.folded[at] == "ex" and around.gap(at + 1) == "-" and not _FORMER.match(around.folded[at + 1])
    )


def _is_joint(around: Surroundings, at: int) -> bool:
    """A word that joins clauses; the spoken `å` also stands for "att": "funderar på å flytta"."""
    if around.tokens[at].word in ("å", "o"):
        return at == 0 or around.folded[at - 1] not in ("pa", "om", "for", "av")
    return around.folded[at] in JOINTS


def _shares_its_verb(around: Surroundings, at: int, behind: "list[str]", taken: "dict[int, Span]") -> bool:
    """ "asun ja työskentelen Vaasassa": the verb before the joint has the place too, unless it has its own before it."""
    if around.folded[at] in TURNS or at - 2 in taken:
        return False
    shared = at > 0 and LIVING.match(around.folded[at - 1]) is not None
    return shared and any(AWAY.match(word) for word in behind[:3])
