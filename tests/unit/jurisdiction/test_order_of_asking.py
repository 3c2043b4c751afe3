"""The order of asking ends soonest: no other order costs a person less effort on average."""

from dataclasses import replace
from itertools import permutations, product
from math import prod

from actions.jurisdiction.rules_facts import Fact, Facts, Status
from actions.jurisdiction.rules_needs import needed_facts
from tests.unit.jurisdiction.builders import HELSINKI, IN_TRIAL, REFERENCE

SHARES: dict[Fact, dict[object, float]] = {
    Fact.STATUS: {Status.EMPLOYED: 0.25, Status.UNEMPLOYED: 0.75},
    Fact.AGE: {24: 0.25, 40: 0.75},
    Fact.EARNINGS_RELATED: {False: 0.5, True: 0.5},
    Fact.MOTHER_TONGUE: {"ru": 0.15, "fi": 0.85},
}
"""Rough shares among jobseekers of the trial years: our assumption, not a statistic."""

EFFORT = {Fact.EARNINGS_RELATED: 2.5}
"""Most must look up whether they have earned the right; the other answers are known by heart (1)."""


def _needed(told: Facts) -> tuple[Fact, ...]:
    return needed_facts(told, IN_TRIAL, REFERENCE)


KNOWN = {
    tuple(zip(chosen, values, strict=True)): _needed(
        replace(Facts(HELSINKI), **{fact.value: value for fact, value in zip(chosen, values, strict=True)})  # type: ignore[arg-type]  # the names are Facts' own fields
    )
    for size in range(len(SHARES) + 1)
    for chosen in permutations(SHARES, size)
    if list(chosen) == sorted(chosen, key=list(SHARES).index)
    for values in product(*(SHARES[fact] for fact in chosen))
}
"""What is still needed after each set of answers."""


def _effort(order: tuple[Fact, ...], answers: dict[Fact, object]) -> float:
    told: dict[Fact, object] = {}
    spent = 0.0
    while needed := KNOWN[tuple((fact, told[fact]) for fact in SHARES if fact in told)]:
        fact = next(each for each in order if each in needed)
        told[fact] = answers[fact]
        spent += EFFORT.get(fact, 1)
    return spent


def _expected(order: tuple[Fact, ...]) -> float:
    everyone = (dict(zip(SHARES, values, strict=True)) for values in product(*SHARES.values()))
    return sum(
        _effort(order, answers) * prod(SHARES[fact][value] for fact, value in answers.items())
        for answers in everyone
    )


def test_no_other_order_ends_sooner() -> None:
    ours = tuple(fact for fact in Fact if fact in SHARES)

    expected = {order: _expected(order) for order in permutations(SHARES)}

    assert expected[ours] == min(expected.values())


def test_one_young_and_unemployed_is_asked_two_things() -> None:
    young = {
        Fact.STATUS: Status.UNEMPLOYED,
        Fact.AGE: 24,
        Fact.EARNINGS_RELATED: True,
        Fact.MOTHER_TONGUE: "fi",
    }

    assert _effort(tuple(Fact), young) == 2
