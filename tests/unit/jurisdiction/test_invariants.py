"""Every municipality on every day around a border in the law, for a grid of persons: what must hold of all."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import product

from actions.jurisdiction.rules_body import ROWS, Body, Kind, rule_on
from actions.jurisdiction.rules_facts import NOT_DISMISSED, Dismissal, Facts, Status
from actions.jurisdiction.rules_law import LAWS
from actions.jurisdiction.rules_reference import AMS, Municipality
from tests.unit.jurisdiction.builders import HELSINKI, MARIEHAMN, PERTUNMAA, REFERENCE, a_jobseeker

TRIAL_STARTS, AREAS_START = date(2021, 3, 1), date(2025, 1, 1)
CODES = tuple(REFERENCE.municipalities)
SECURED = Dismissal(date(2023, 1, 10), age=56, years=6, production_or_financial=True)


@dataclass(frozen=True, slots=True)
class Seen:
    """One answer of the sweep."""

    facts: Facts
    on: date
    place: Municipality
    rule: str
    body: Body


def _borders() -> list[date]:
    """The day before, of and after every day on which a rule or the law behind one starts or ends."""
    dated = (*ROWS, *LAWS)
    days = {day for each in dated for day in (each.starts, each.ends) if day} | {
        date(2015, 6, 1),
        date(2030, 6, 1),
    }
    return sorted({day + timedelta(days=step) for day in days for step in (-1, 0, 1)})


def _persons() -> Iterator[Facts]:
    """Each side of each border once with a plain person, and the main facts against each other."""
    main = product((29, 30), (Status.UNEMPLOYED, Status.EMPLOYED), (True, False), ("fi", "ru"))
    for age, status, earnings, tongue in main:
        yield a_jobseeker(age=age, status=status, earnings_related=earnings, mother_tongue=tongue)
    yield from (a_jobseeker(status=status) for status in Status)
    yield a_jobseeker(immigrant=True)
    yield a_jobseeker(was_trial_customer=True)
    yield a_jobseeker(age=56, earnings_related=False, dismissed=SECURED)
    yield a_jobseeker(age=20, status=Status.EMPLOYED, days_until_unemployed=14)
    yield a_jobseeker(age=20, search_began=date(2021, 2, 28))
    for protected, young in product((True, False), (True, False)):
        yield a_jobseeker(
            has_home_municipality=False, temporary_protection=protected, age=20 if young else 40
        )


@cache
def _sweep() -> tuple[Seen, ...]:
    persons, days = tuple(_persons()), _borders()
    return tuple(
        _see(replace(each, municipality=code, stays_in=code), on)
        for code in CODES
        for each in persons
        for on in days
    )


def _see(facts: Facts, on: date) -> Seen:
    ruling = rule_on(facts, on, REFERENCE)
    return Seen(facts, on, ruling.case.place, ruling.rule, ruling.body)


def test_the_sweep_is_exhaustive() -> None:
    days = _borders()

    assert {seen.facts.municipality for seen in _sweep()} == set(CODES)
    assert {TRIAL_STARTS - timedelta(days=1), TRIAL_STARTS, date(2024, 12, 31), AREAS_START} <= set(days)
    assert {seen.rule for seen in _sweep()} == {row.rule for row in ROWS} - {"T10"}
    assert len(_sweep()) == len(CODES) * len(days) * len(tuple(_persons()))


def test_every_body_exists_and_is_of_its_kind() -> None:
    tables = {
        Kind.TE_OFFICE: set(REFERENCE.te_offices),
        Kind.MUNICIPAL_TRIAL: set(REFERENCE.trial_areas),
        Kind.EMPLOYMENT_AREA: set(REFERENCE.employment_areas),
        Kind.ALAND_AMS: {AMS},
    }

    assert all(body.id in tables[body.kind] for body in {seen.body for seen in _sweep()})


def test_each_kind_of_body_serves_only_in_its_own_time() -> None:
    times = {
        Kind.TE_OFFICE: (date.min, date(2024, 12, 31)),
        Kind.MUNICIPAL_TRIAL: (TRIAL_STARTS, date(2024, 12, 31)),
        Kind.EMPLOYMENT_AREA: (AREAS_START, date.max),
        Kind.ALAND_AMS: (date.min, date.max),
    }

    for seen in _sweep():
        first, last = times[seen.body.kind]
        assert first <= seen.on <= last, seen


def test_the_trial_serves_in_its_118_municipalities_and_nowhere_else() -> None:
    serving = {seen.body.municipality for seen in _sweep() if seen.body.kind is Kind.MUNICIPAL_TRIAL}

    assert serving == {code for code in CODES if REFERENCE.municipalities[code].trial_area_id}
    assert len(serving) == 118


def test_the_serving_municipality_is_named_in_the_trial_and_only_there() -> None:
    for seen in _sweep():
        expected = seen.place.id if seen.body.kind is Kind.MUNICIPAL_TRIAL else None
        assert seen.body.municipality == expected, seen


def test_who_lives_and_stays_on_aland_is_served_by_ams_whatever_the_day() -> None:
    for seen in _sweep():
        assert (seen.body.kind is Kind.ALAND_AMS) == seen.place.is_aland, seen


def test_from_2025_the_municipality_alone_decides() -> None:
    bodies: dict[str, set[str]] = {}
    for seen in _sweep():
        if seen.on >= AREAS_START:
            bodies.setdefault(seen.place.id, set()).add(seen.body.id)

    assert all(found == {REFERENCE.municipalities[code].employment_area_id} for code, found in bodies.items())
    assert set(bodies) == set(CODES) - {PERTUNMAA}


def test_outside_the_trial_the_municipality_alone_decides_until_2025() -> None:
    for seen in _sweep():
        if seen.on < AREAS_START and not seen.place.trial_area_id and not seen.place.is_aland:
            assert seen.body == Body(seen.place.te_office_id, Kind.TE_OFFICE), seen


def test_who_stays_off_aland_is_served_where_they_stay_from_2025() -> None:
    staying = a_jobseeker(municipality=MARIEHAMN, stays_in=HELSINKI)

    before = _see(staying, date(2024, 12, 31))
    after = _see(staying, AREAS_START)

    assert before.body.id == AMS
    assert after.body.id == "EA08"


def test_a_person_is_never_decided_by_an_unrelated_dismissal() -> None:
    plain = [seen for seen in _sweep() if seen.facts.dismissed == NOT_DISMISSED]

    assert "T7" not in {seen.rule for seen in plain}
