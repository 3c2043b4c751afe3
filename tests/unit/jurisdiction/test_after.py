"""What follows from the body, by the day: discretion, first contact, payment, statements, employers, integration."""

from datetime import date
from typing import Any

import pytest

from actions.jurisdiction.rules import (
    employer_body,
    employer_rules,
    integration_body,
    integration_rule,
)
from actions.jurisdiction.rules_after import Matter, statement_giver
from actions.jurisdiction.rules_body import Body, Kind
from actions.jurisdiction.rules_facts import Facts
from actions.jurisdiction.rules_needs import Needs
from tests.unit.jurisdiction.builders import (
    ESPOO,
    HELSINKI,
    IN_TRIAL,
    MARIEHAMN,
    PERTUNMAA,
    REFERENCE,
    SEINAJOKI,
    a_jobseeker,
    decided,
)


@pytest.mark.parametrize(
    ("facts", "on", "expected"),
    [
        ({"age": 20}, "2021-05-31", ("T11",)),
        ({"age": 20}, "2021-06-01", ("T11", "T12")),
        ({"was_trial_customer": True}, "2021-06-01", ("T12",)),
        ({"was_trial_customer": True}, "2021-05-31", ()),
        ({}, "2022-10-01", ("T-choice",)),
        ({}, "2026-11-22", ("P3", "P4")),
        ({"has_home_municipality": False}, "2026-11-22", ("P4",)),
        ({"municipality": MARIEHAMN, "stays_in": MARIEHAMN}, "2026-11-22", ()),
    ],
)
def test_discretion_is_named_only_where_it_can_apply(
    facts: dict[str, Any], on: str, expected: tuple[str, ...]
) -> None:
    assert decided(a_jobseeker(**facts), date.fromisoformat(on)).discretion_rules == expected


@pytest.mark.parametrize(("tongue", "key"), [("sv", "discretion.T11_language"), ("fi", "discretion.T11")])
def test_a_swedish_speaker_in_a_finnish_municipality_hears_of_the_language_ground(
    tongue: str, key: str
) -> None:
    found = decided(a_jobseeker(municipality=SEINAJOKI, age=26, mother_tongue=tongue), IN_TRIAL)

    assert found.discretion[0].key == key


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2022-05-01", ("S1",)),
        ("2022-05-02", ("S2",)),
        ("2024-12-31", ("S2",)),
        ("2025-01-01", ("S2", "S2b")),
        ("2025-12-31", ("S2", "S2b")),
        ("2026-01-01", ("S3",)),
        ("2026-03-01", ("S3", "S4")),
        ("2026-08-31", ("S3", "S4")),
        ("2026-09-01", ("S3", "S4", "S6")),
    ],
)
def test_the_first_contact_follows_the_day(on: str, expected: tuple[str, ...]) -> None:
    found = decided(a_jobseeker(), date.fromisoformat(on))

    assert found.first_contact_rules == expected
    assert found.first_contact[-1].key == "first_contact.plan"


@pytest.mark.parametrize(
    ("earnings_related", "on", "key"),
    [
        (True, "2026-06-01", "payer.fund"),
        (False, "2026-04-30", "payer.kela_before"),
        (False, "2026-05-01", "payer.kela_S5"),
        (None, "2026-04-30", "payer.either_before"),
        (None, "2026-05-01", "payer.either_S5"),
    ],
)
def test_kela_or_a_fund_pays(earnings_related: bool | None, on: str, key: str) -> None:
    person = Facts(ESPOO, earnings_related=earnings_related)

    assert decided(person, date.fromisoformat(on)).payer.key == key


TRIAL = Body("TA20", Kind.MUNICIPAL_TRIAL, HELSINKI)
OFFICE = Body("TE01", Kind.TE_OFFICE)
AREA = Body("EA08", Kind.EMPLOYMENT_AREA)


@pytest.mark.parametrize(
    ("body", "on", "matter", "giver"),
    [
        (TRIAL, "2021-03-01", Matter.SEARCH, "TE01"),
        (TRIAL, "2021-03-01", Matter.SERVICES, HELSINKI),
        (TRIAL, "2021-09-30", Matter.STUDIES, HELSINKI),
        (TRIAL, "2021-09-30", Matter.CONDUCT, "TE01"),
        (TRIAL, "2021-10-01", Matter.CONDUCT, "UUD-TT"),
        (TRIAL, "2021-10-01", Matter.SEARCH, "TE01"),
        (TRIAL, "2021-10-02", Matter.SEARCH, HELSINKI),
        (TRIAL, "2022-10-01", Matter.STUDIES, "UUD-TT"),
        (OFFICE, "2022-10-01", Matter.SEARCH, "TE01"),
        (OFFICE, "2022-10-01", Matter.ENTREPRENEURSHIP, "UUD-TT"),
        (OFFICE, "2021-02-28", Matter.CONDUCT, "TE01"),
        (AREA, "2025-01-01", Matter.SEARCH, "EA08"),
        (AREA, "2025-12-31", Matter.UNTRAINED_YOUNG, "KEHA"),
        (AREA, "2026-01-01", Matter.UNTRAINED_YOUNG, "KEHA26"),
    ],
)
def test_the_statement_is_given_by_the_body_of_the_day(
    body: Body, on: str, matter: Matter, giver: str
) -> None:
    assert statement_giver(body, "TE01", date.fromisoformat(on), matter) == giver


@pytest.mark.parametrize(
    ("municipality", "on", "body", "rule"),
    [
        (HELSINKI, "2021-02-28", "TE01", "T0"),
        (HELSINKI, "2022-10-01", "TE01", "T-employer"),
        (HELSINKI, "2025-01-01", "EA08", "P6"),
        (PERTUNMAA, "2025-01-01", "EA23", "P6"),
        (MARIEHAMN, "2026-01-01", "AX-AMS", "AX1"),
    ],
)
def test_an_employer_is_told_where_employers_are_served(
    municipality: str, on: str, body: str, rule: str
) -> None:
    day = date.fromisoformat(on)

    found = employer_body(municipality, day, REFERENCE)

    assert found.id == body
    assert employer_rules(found, day) == (rule,)


@pytest.mark.parametrize(
    ("jobseeker", "on", "body", "rule"),
    [
        (True, "2022-10-01", "TA20", "I0"),
        (False, "2022-10-01", HELSINKI, "I0"),
        (True, "2026-11-22", "EA08", "I1"),
        (False, "2026-11-22", HELSINKI, "I2"),
    ],
)
def test_integration_is_the_jobseekers_own_body_or_the_municipality(
    jobseeker: bool, on: str, body: str, rule: str
) -> None:
    day = date.fromisoformat(on)
    found = integration_body(a_jobseeker(immigrant=True), day, REFERENCE, jobseeker=jobseeker)

    assert not isinstance(found, Needs)
    assert (found.id, integration_rule(day, jobseeker=jobseeker)) == (body, rule)
