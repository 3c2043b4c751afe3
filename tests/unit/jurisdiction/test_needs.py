"""What is asked: only what can change the answer, until it is decided; proved against brute force."""

from dataclasses import fields, replace
from datetime import date
from itertools import product

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from actions.jurisdiction.rules import Decision, decide
from actions.jurisdiction.rules_body import Body, rule_on
from actions.jurisdiction.rules_facts import (
    API_PRESUMES,
    CHAT_PRESUMES,
    NOT_DISMISSED,
    Dismissal,
    Fact,
    Facts,
    Status,
    contradicts_itself,
    presumed,
)
from actions.jurisdiction.rules_needs import Needs, needed_facts, possible_bodies
from tests.unit.jurisdiction.builders import (
    HELSINKI,
    IN_TRIAL,
    KAUNIAINEN,
    KUOPIO,
    MARIEHAMN,
    PERTUNMAA,
    REFERENCE,
    TODAY,
    a_jobseeker,
    decided,
)

DAYS = (
    date(2021, 2, 28),
    date(2021, 3, 15),
    date(2022, 5, 1),
    date(2022, 6, 10),
    date(2023, 2, 1),
    date(2023, 6, 1),
    TODAY,
)
PLACES = (HELSINKI, KAUNIAINEN, KUOPIO, MARIEHAMN, PERTUNMAA)
DISMISSALS = (
    NOT_DISMISSED,
    Dismissal(date(2023, 1, 10), age=55, years=5, production_or_financial=True),
    Dismissal(date(2023, 1, 10), age=54, years=5, production_or_financial=True),
    Dismissal(date(2022, 12, 31), age=60, years=30, production_or_financial=True),
)
ANSWERS: dict[Fact, tuple[object, ...]] = {
    Fact.MUNICIPALITY: PLACES,
    Fact.HAS_HOME_MUNICIPALITY: (True, False),
    Fact.STAYS_IN: PLACES,
    Fact.TEMPORARY_PROTECTION: (True, False),
    Fact.STATUS: tuple(Status),
    Fact.DAYS_UNTIL_UNEMPLOYED: (0, 14, 15, 400),
    Fact.AGE: (17, 29, 30, 54, 55, 64),
    Fact.EARNINGS_RELATED: (True, False),
    Fact.MOTHER_TONGUE: ("fi", "sv", "se", "ru", "en"),
    Fact.IMMIGRANT: (True, False),
    Fact.DISMISSED: DISMISSALS,
    Fact.WAS_TRIAL_CUSTOMER: (True, False),
    Fact.SEARCH_BEGAN: (date(2020, 5, 1), date(2021, 2, 28), date(2021, 3, 1)),
}
"""Answers people may give: more of them, and chosen apart from, the samples the rules use themselves."""

PRESUMES = st.sampled_from([API_PRESUMES, CHAT_PRESUMES])


@st.composite
def partly_known(draw: st.DrawFn, unknown_at_most: int = 4) -> Facts:
    """Facts with a municipality and a few gaps."""
    told = {fact: draw(st.sampled_from(ANSWERS[fact])) for fact in Fact}
    assume(not contradicts_itself(Facts(age=told[Fact.AGE], dismissed=told[Fact.DISMISSED])))  # type: ignore[arg-type]  # ANSWERS pairs them
    gaps = draw(
        st.sets(
            st.sampled_from([fact for fact in Fact if fact is not Fact.MUNICIPALITY]),
            max_size=unknown_at_most,
        )
    )
    return Facts(**{fact.value: value for fact, value in told.items() if fact not in gaps})  # type: ignore[arg-type]  # the names are Facts' own fields


def _unknown(facts: Facts) -> list[Fact]:
    return [fact for fact in Fact if not facts.knows(fact)]


def _complete(facts: Facts, on: date) -> dict[tuple[object, ...], Body]:
    """The body of every way to answer all that is unknown."""
    gaps, found = _unknown(facts), {}
    for values in product(*(ANSWERS[fact] for fact in gaps)):
        known = facts
        for fact, value in zip(gaps, values, strict=True):
            known = known.told(fact, value)
        if not contradicts_itself(known):
            found[values] = rule_on(known, on, REFERENCE).body
    return found


def _that_matter(facts: Facts, on: date) -> list[Fact]:
    """By brute force: the unknown facts for which two answers, all else equal, give two bodies."""
    outcomes = _complete(facts, on)
    matter = []
    for place, fact in enumerate(_unknown(facts)):
        groups: dict[tuple[object, ...], set[Body]] = {}
        for values, body in outcomes.items():
            groups.setdefault(values[:place] + values[place + 1 :], set()).add(body)
        if any(len(bodies) > 1 for bodies in groups.values()):
            matter.append(fact)
    return matter


NEITHER_AGE_NOR_DISMISSAL_TOLD = a_jobseeker(
    age=None,
    dismissed=None,
    status=Status.UNEMPLOYED,
    days_until_unemployed=0,
    earnings_related=True,
    mother_tongue="fi",
    immigrant=False,
    was_trial_customer=False,
    search_began=date(2020, 5, 1),
)
"""A dismissal would matter to those under 30 only, and they are too young for it to."""


@settings(max_examples=150, deadline=None)
@given(facts=partly_known(), on=st.sampled_from(DAYS), presume=PRESUMES)
@example(facts=NEITHER_AGE_NOR_DISMISSAL_TOLD, on=date(2023, 2, 1), presume=CHAT_PRESUMES)
def test_exactly_the_facts_that_matter_are_asked(facts: Facts, on: date, presume: frozenset[Fact]) -> None:
    asked = needed_facts(facts, on, REFERENCE, presume)

    assert list(asked) == _that_matter(presumed(facts, presume), on)


@settings(max_examples=150, deadline=None)
@given(facts=partly_known(), on=st.sampled_from(DAYS))
def test_the_bodies_left_possible_are_those_of_every_completion(facts: Facts, on: date) -> None:
    facts = presumed(facts, frozenset({Fact.STAYS_IN}))

    assert possible_bodies(facts, on, REFERENCE) >= set(_complete(facts, on).values())


@settings(max_examples=150, deadline=None)
@given(facts=partly_known(), on=st.sampled_from(DAYS), presume=PRESUMES)
def test_a_decision_holds_whatever_the_rest_of_the_facts_are(
    facts: Facts, on: date, presume: frozenset[Fact]
) -> None:
    found = decide(facts, on, REFERENCE, presume)

    if isinstance(found, Decision):
        assert set(_complete(presumed(facts, presume), on).values()) == {found.body}


@settings(max_examples=150, deadline=None)
@given(truth=partly_known(unknown_at_most=0), on=st.sampled_from(DAYS), presume=PRESUMES)
def test_asking_stops_and_ends_in_the_true_body(truth: Facts, on: date, presume: frozenset[Fact]) -> None:
    told = Facts(has_home_municipality=truth.has_home_municipality, stays_in=truth.stays_in)
    asked: list[Fact] = []

    while isinstance(found := decide(told, on, REFERENCE, presume), Needs):
        asked.append(found.facts[0])
        told = told.told(asked[-1], getattr(truth, asked[-1]))

    assert len(asked) == len(set(asked)) <= len(Fact)
    assert found.body == rule_on(presumed(told, API_PRESUMES | {Fact.STATUS, *_SETTLES}), on, REFERENCE).body


_SETTLES = (Fact.AGE, Fact.EARNINGS_RELATED, Fact.MOTHER_TONGUE, Fact.TEMPORARY_PROTECTION)


@settings(max_examples=50, deadline=None)
@given(truth=partly_known(unknown_at_most=0), on=st.sampled_from(DAYS))
def test_without_presumptions_asking_ends_in_the_body_of_the_whole_truth(truth: Facts, on: date) -> None:
    told = Facts()

    while isinstance(found := decide(told, on, REFERENCE, frozenset()), Needs):
        told = told.told(found.facts[0], getattr(truth, found.facts[0]))

    assert found.body == rule_on(truth, on, REFERENCE).body


@pytest.mark.parametrize("presume", [API_PRESUMES, CHAT_PRESUMES])
@pytest.mark.parametrize("on", [TODAY, IN_TRIAL, date(2020, 1, 1)])
def test_the_municipality_comes_first_and_alone(on: date, presume: frozenset[Fact]) -> None:
    assert needed_facts(Facts(age=24), on, REFERENCE, presume) == (Fact.MUNICIPALITY,)


@pytest.mark.parametrize("presume", [API_PRESUMES, CHAT_PRESUMES])
@pytest.mark.parametrize("on", [TODAY, date(2025, 1, 1), date(2021, 2, 28)])
def test_outside_the_trial_years_the_municipality_is_enough(on: date, presume: frozenset[Fact]) -> None:
    assert {needed_facts(Facts(code), on, REFERENCE, presume) for code in REFERENCE.municipalities} == {()}


@pytest.mark.parametrize("presume", [API_PRESUMES, CHAT_PRESUMES])
def test_in_the_trial_years_only_the_118_municipalities_need_more(presume: frozenset[Fact]) -> None:
    asked = {
        code for code in REFERENCE.municipalities if needed_facts(Facts(code), IN_TRIAL, REFERENCE, presume)
    }

    assert asked == {each.id for each in REFERENCE.municipalities.values() if each.trial_area_id}


MAIN = ("status", "age", "earnings_related", "mother_tongue")


@pytest.mark.parametrize(
    ("told", "on", "expected"),
    [
        ({}, "2022-06-10", MAIN),
        ({"age": 24}, "2022-06-10", ("status",)),
        ({"age": 24, "status": Status.UNEMPLOYED}, "2022-06-10", ()),
        ({"status": Status.EMPLOYED}, "2022-06-10", ()),
        ({"status": Status.UNEMPLOYED}, "2022-06-10", ("age", "earnings_related", "mother_tongue")),
        ({"status": Status.UNEMPLOYED, "age": 40}, "2022-06-10", ("earnings_related", "mother_tongue")),
        ({"age": 40, "mother_tongue": "fi", "earnings_related": True}, "2022-06-10", ()),
        ({"was_trial_customer": True}, "2022-06-10", ()),
        ({"has_home_municipality": False}, "2022-06-10", ()),
        (
            {"has_home_municipality": False, "age": 20, "status": Status.UNEMPLOYED},
            "2023-06-10",
            ("temporary_protection",),
        ),
        (
            {"temporary_protection": True, "status": Status.UNEMPLOYED},
            "2022-06-10",
            ("has_home_municipality",),
        ),
        ({"temporary_protection": True, "status": Status.UNEMPLOYED}, "2023-06-10", ()),
    ],
)
def test_the_api_needs_only_common_facts(told: dict[str, object], on: str, expected: tuple[str, ...]) -> None:
    facts = replace(Facts(HELSINKI), **told)  # type: ignore[arg-type]  # the names are Facts' own fields

    assert needed_facts(facts, date.fromisoformat(on), REFERENCE) == expected


@pytest.mark.parametrize(
    ("told", "on", "expected"),
    [
        ({"age": 24, "status": Status.UNEMPLOYED}, "2023-06-10", ()),
        (
            {"age": 24, "status": Status.EMPLOYED},
            "2023-06-10",
            ("days_until_unemployed", "was_trial_customer"),
        ),
        ({"age": 24, "status": Status.EMPLOYED}, "2022-05-01", ("was_trial_customer",)),
        ({"age": 56, "status": Status.UNEMPLOYED, "earnings_related": False}, "2022-12-31", ()),
        ({"age": 54, "status": Status.UNEMPLOYED, "earnings_related": False}, "2023-06-10", ()),
        ({"age": 55, "status": Status.UNEMPLOYED, "earnings_related": False}, "2023-06-10", ("dismissed",)),
        (
            {"age": 40, "status": Status.UNEMPLOYED, "earnings_related": True, "mother_tongue": "sv"},
            "2023-06-10",
            ("immigrant", "was_trial_customer"),
        ),
    ],
)
def test_the_chat_asks_rare_facts_where_they_can_change_the_answer(
    told: dict[str, object], on: str, expected: tuple[str, ...]
) -> None:
    facts = replace(Facts(HELSINKI), **told)  # type: ignore[arg-type]  # the names are Facts' own fields

    assert needed_facts(facts, date.fromisoformat(on), REFERENCE, CHAT_PRESUMES) == expected


def test_a_dismissal_told_in_part_is_asked_in_full_only_when_it_can_decide() -> None:
    young = Dismissal(age=50, production_or_financial=True)
    unclear = Dismissal(age=58, production_or_financial=True)
    base = a_jobseeker(earnings_related=False, age=60)

    asked = {
        each: needed_facts(replace(base, dismissed=each), date(2023, 6, 1), REFERENCE)
        for each in (young, unclear)
    }

    assert asked == {young: (), unclear: (Fact.DISMISSED,)}


def test_without_home_or_stay_the_place_of_stay_is_asked() -> None:
    assert needed_facts(Facts(has_home_municipality=False), TODAY, REFERENCE) == (Fact.STAYS_IN,)


def test_every_fact_that_may_be_asked_is_a_field_of_the_facts() -> None:
    assert {fact.value for fact in Fact} == {each.name for each in fields(Facts)} - {"trial_customer_of"}


def test_a_decision_says_what_it_presumed_and_only_what_could_change_it() -> None:
    plain = Facts(HELSINKI, 40, Status.UNEMPLOYED, earnings_related=True, mother_tongue="fi")

    told = {on: {fact for fact, _ in decided(plain, on).presumed} for on in (IN_TRIAL, TODAY)}

    assert told == {IN_TRIAL: {Fact.IMMIGRANT, Fact.WAS_TRIAL_CUSTOMER}, TODAY: set()}


@pytest.mark.parametrize("on", DAYS)
def test_facts_that_contradict_each_other_are_asked_on_and_never_end_in_an_error(on: date) -> None:
    told = Facts(age=31, has_home_municipality=False, dismissed=DISMISSALS[1])
    assert contradicts_itself(told)

    assert Fact.STAYS_IN in needed_facts(told, on, REFERENCE)
    assert decide(told, on, REFERENCE) == Needs(needed_facts(told, on, REFERENCE))
