"""Villages and parts of towns beside the town they lie in, which says which of several of that name is meant."""

from dataclasses import replace
from itertools import zip_longest

from reading.places.evidence import LOCAL_CASES, Surroundings
from reading.places.index import index
from reading.places.readings import Span
from reading.text import fold

_ALSO_A_PART = {"brando": ("905", "091"), "bole": ("905", "091")}
"""Names that are also a part of a town: Brändö and Böle in Vaasa and in Helsinki."""


def in_the_town_named(around: Surroundings, spans: list[Span]) -> list[Span]:
    """`Studerar i Vasa och bor på Brändö`: beside its town the name means the part of it."""
    codes = {span.entry.code for span in spans}
    towns = {name: [code for code in parts if code in codes] for name, parts in _ALSO_A_PART.items()}
    spans = [
        replace(span, entry=span.entry._replace(code=town[0]))
        if (town := towns.get(fold(span.entry.key)))
        else span
        for span in spans
    ]
    return [
        replace(span, entry=span.entry._replace(code=other.entry.code))
        if other and _lies_in(around, span, other)
        else span
        for span, other in zip_longest(spans, spans[1:])
    ]


def _lies_in(around: Surroundings, span: Span, other: Span) -> bool:
    """`Böle i Korsholm`: the town named after a village says which village is meant."""
    beside = around.folded[span.last + 1 : other.first] == ["i"]
    return beside and span.kind == "locality" and other.kind == "name"


def after_its_town(around: Surroundings, span: Span) -> bool:
    """`Porin Pihlavassa`: the town's genitive right before it says which place is meant."""
    if span.first == 0 or span.entry.case not in LOCAL_CASES or around.gap(span.first) != " ":
        return False
    towns = index().folded.get(around.folded[span.first - 1], ())
    return any(town.case == "gen" and town.code == span.entry.code for town in towns)
