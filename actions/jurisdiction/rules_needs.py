"""Which facts to ask: those, and only those, whose answer can still change the body."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from actions.jurisdiction.rules_body import Body, Unknown, rule_on
from actions.jurisdiction.rules_dates import DAY_BEFORE_TRIAL
from actions.jurisdiction.rules_facts import (
    API_PRESUMES,
    NEW_SEARCH,
    NO_END_IN_SIGHT,
    NOT_DISMISSED,
    Dismissal,
    Fact,
    Facts,
    Status,
    contradicts_itself,
    presumed,
)
from actions.jurisdiction.rules_reference import Reference

_YES_NO = (False, True)
_SAMPLES: Mapping[Fact, tuple[object, ...]] = MappingProxyType(
    {
        Fact.HAS_HOME_MUNICIPALITY: _YES_NO,
        Fact.TEMPORARY_PROTECTION: _YES_NO,
        Fact.STATUS: (Status.UNEMPLOYED, Status.EMPLOYED),
        Fact.DAYS_UNTIL_UNEMPLOYED: (0, NO_END_IN_SIGHT),
        Fact.AGE: (29, 30, 55),
        Fact.EARNINGS_RELATED: _YES_NO,
        Fact.MOTHER_TONGUE: ("fi", "ru"),
        Fact.IMMIGRANT: _YES_NO,
        Fact.WAS_TRIAL_CUSTOMER: _YES_NO,
        Fact.SEARCH_BEGAN: (DAY_BEFORE_TRIAL, NEW_SEARCH),
    }
)
"""One value from each side of every border in the rules: no other value can give a further outcome."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What must be asked before a body can be named, in the order that ends soonest."""

    facts: tuple[Fact, ...]


def needed_facts(
    facts: Facts, on: date, reference: Reference, presume: frozenset[Fact] = API_PRESUMES
) -> tuple[Fact, ...]:
    """The unknown facts that can change the body on that day; empty when it is decided.

    Without a municipality that alone is asked: what else matters depends on it.
    """
    facts = presumed(facts, presume)
    read = set(_gaps(facts, on, reference))
    if Fact.MUNICIPALITY in read:
        return (Fact.MUNICIPALITY,)
    if contradicts_itself(facts):  # of nobody it can be told what matters: all that the rules come to
        return tuple(fact for fact in Fact if fact in read)
    return tuple(fact for fact in Fact if fact in read and _matters(fact, facts, on, reference))


def possible_bodies(facts: Facts, on: date, reference: Reference) -> frozenset[Body]:
    """Every body the facts leave possible; nothing is presumed."""
    met = _body_or_gap(facts, on, reference)
    if isinstance(met, Body):
        return frozenset({met})
    known = (facts.told(met, value) for value in samples(met, on, reference))
    return frozenset().union(*(possible_bodies(each, on, reference) for each in known))


def samples(fact: Fact, on: date, reference: Reference) -> tuple[object, ...]:
    """Values of the fact that between them reach every outcome."""
    if fact is Fact.STAYS_IN:
        return _sample_places(reference)
    if fact is Fact.DISMISSED:
        return (NOT_DISMISSED, Dismissal(on, age=55, years=5, production_or_financial=True))
    return _SAMPLES[fact]


def _sample_places(reference: Reference) -> tuple[str, ...]:
    """One municipality of each kind: in the trial, beside it, on Åland."""
    kinds = {
        (each.trial_area_id is None, each.is_aland): each.id for each in reference.municipalities.values()
    }
    return tuple(kinds.values())


def _gaps(facts: Facts, on: date, reference: Reference) -> Iterator[Fact]:
    """Every unknown fact that the rules come to, whatever the answers to the others."""
    met = _body_or_gap(facts, on, reference)
    if isinstance(met, Fact):
        yield met
        for value in () if met is Fact.MUNICIPALITY else samples(met, on, reference):
            yield from _gaps(facts.told(met, value), on, reference)


def _matters(fact: Fact, facts: Facts, on: date, reference: Reference) -> bool:
    """Whether two answers, all else equal, give two bodies for some answers to the rest."""
    first, *others = (facts.told(fact, value) for value in samples(fact, on, reference))
    return any(_may_differ(first, other, on, reference) for other in others)


def _may_differ(one: Facts, other: Facts, on: date, reference: Reference) -> bool:
    """Whether the two can have different bodies when every further fact is the same for both, and possible for both."""
    if contradicts_itself(one) or contradicts_itself(other):
        return False
    bodies = _body_or_gap(one, on, reference), _body_or_gap(other, on, reference)
    gap = next((met for met in bodies if isinstance(met, Fact)), None)
    if gap is None:
        return bodies[0] != bodies[1]
    values = samples(gap, on, reference)
    return any(_may_differ(one.told(gap, value), other.told(gap, value), on, reference) for value in values)


def _body_or_gap(facts: Facts, on: date, reference: Reference) -> Body | Fact:
    """The body, or the first unknown fact on the way to it."""
    try:
        return rule_on(facts, on, reference).body
    except Unknown as gap:
        return gap.fact
