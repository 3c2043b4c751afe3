"""The edges of the dated rules: on the day, the day before, the year before."""

from datetime import date
from typing import Any

import pytest

from actions.jurisdiction.rules_body import Kind
from actions.jurisdiction.rules_facts import Dismissal, Facts, Status
from actions.jurisdiction.rules_law import LAWS, citations_on, law_on
from tests.unit.jurisdiction.builders import (
    HELSINKI,
    IN_TRIAL,
    KAUNIAINEN,
    MANTYHARJU,
    PERTUNMAA,
    TODAY,
    TURKU,
    a_jobseeker,
    decided,
)

SECURED = {"on": date(2023, 1, 1), "age": 55, "years": 5, "production_or_financial": True}
AT_RISK = {"age": 20, "status": Status.EMPLOYED}
PROTECTED = {"has_home_municipality": False, "temporary_protection": True}


@pytest.mark.parametrize(
    ("facts", "on", "rule"),
    [
        ({"age": 20}, "2021-02-28", "T0"),
        ({"age": 20}, "2021-03-01", "T3"),
        ({"age": 29}, "2022-10-01", "T3"),
        ({"age": 30}, "2022-10-01", "T5"),
        ({"age": 20}, "2024-12-31", "T3"),
        ({"age": 20}, "2025-01-01", "P1"),
        ({"age": 20, "search_began": date(2021, 2, 28)}, "2021-03-31", "T0b"),
        ({"age": 20, "search_began": date(2021, 2, 28)}, "2021-04-01", "T3"),
        ({"age": 20, "search_began": date(2021, 3, 1)}, "2021-03-01", "T3"),
        ({"mother_tongue": "sv"}, "2022-10-01", "T5"),
        ({"mother_tongue": "smn"}, "2022-10-01", "T5"),
        ({"mother_tongue": "et"}, "2022-10-01", "T3"),
        ({"immigrant": True}, "2022-10-01", "T3"),
        ({"earnings_related": False}, "2022-10-01", "T2"),
        ({**AT_RISK, "days_until_unemployed": 14}, "2022-05-01", "T4"),
        ({**AT_RISK, "days_until_unemployed": 14}, "2022-05-02", "T3"),
        ({**AT_RISK, "days_until_unemployed": 15}, "2022-05-02", "T4"),
        ({**PROTECTED, "age": 20}, "2023-02-28", "T1"),
        ({**PROTECTED, "age": 20}, "2023-03-01", "T6"),
        ({**PROTECTED, "status": Status.EMPLOYED}, "2023-03-01", "T4"),
        ({"has_home_municipality": False, "age": 20}, "2023-03-01", "T1"),
        ({"was_trial_customer": True, "status": Status.EMPLOYED}, "2022-10-01", "T9"),
        ({"was_trial_customer": True, "municipality": KAUNIAINEN}, "2022-10-01", "T1"),
        ({"trial_customer_of": TURKU}, "2022-10-01", "T10"),
        ({"trial_customer_of": HELSINKI, "was_trial_customer": True}, "2022-10-01", "T9"),
    ],
)
def test_the_first_row_that_fits_decides(facts: dict[str, Any], on: str, rule: str) -> None:
    found = decided(a_jobseeker(**facts), date.fromisoformat(on))

    assert rule in found.rules


@pytest.mark.parametrize(
    ("changes", "on", "rule"),
    [
        ({}, "2023-02-01", "T7"),
        ({"on": date(2022, 12, 31)}, "2023-02-01", "T2"),
        ({"age": 54}, "2023-02-01", "T2"),
        ({"years": 4.9}, "2023-02-01", "T2"),
        ({"production_or_financial": False}, "2023-02-01", "T2"),
        ({"on": date(2023, 2, 2)}, "2023-02-01", "T2"),
        ({}, "2022-12-31", "T2"),
    ],
)
def test_change_security_keeps_the_te_office(changes: dict[str, Any], on: str, rule: str) -> None:
    person = a_jobseeker(age=56, earnings_related=False, dismissed=Dismissal(**{**SECURED, **changes}))

    assert decided(person, date.fromisoformat(on)).rules == (rule,)


def test_change_security_moves_even_an_existing_customer_back() -> None:
    person = a_jobseeker(age=56, was_trial_customer=True, dismissed=Dismissal(**SECURED))  # type: ignore[arg-type]  # SECURED fits

    assert decided(person, date(2023, 2, 1)).body.kind is Kind.TE_OFFICE


@pytest.mark.parametrize(
    "status",
    [Status.LAID_OFF_FULL, Status.UNDER_4H, Status.SUBSIDISED, Status.STARTUP_GRANT, Status.IN_SERVICE],
)
def test_who_is_like_the_unemployed_is_in_the_target_groups(status: Status) -> None:
    assert decided(a_jobseeker(age=20, status=status), IN_TRIAL).rules == ("T3",)


def test_one_ground_is_told_when_one_is_known_and_all_that_are() -> None:
    one = decided(Facts(HELSINKI, age=20, status=Status.UNEMPLOYED), IN_TRIAL)
    three = decided(a_jobseeker(age=20, mother_tongue="ru", immigrant=True), IN_TRIAL)

    assert [said.key for said in one.reasons] == ["reason.T3_young"]
    assert [said.key for said in three.reasons] == [
        "reason.T3_young",
        "reason.T3_foreign_language",
        "reason.T3_immigrant",
    ]


def test_a_ground_not_told_is_never_given_as_the_reason() -> None:
    found = decided(Facts(HELSINKI, status=Status.UNEMPLOYED, earnings_related=False), IN_TRIAL)

    assert found.rules == ("T2",)


def test_a_question_on_a_merged_municipality_is_answered_for_its_successor() -> None:
    found = decided(Facts(PERTUNMAA), TODAY)

    assert (found.body.id, found.place.id) == ("EA23", MANTYHARJU)
    assert found.reasons[0].key == "reason.merged"


def test_the_law_of_a_rule_never_overlaps_itself() -> None:
    for law in LAWS:
        others = [each for each in LAWS if each.rule == law.rule and each is not law]
        days = [day for day in (law.starts, law.ends) if day]
        assert not [each for each in others if any(each.holds_on(day) for day in days)]


RULES_MD = [
    "AX1",
    "T0",
    "T0b",
    "T1",
    "T2",
    "T3",
    "T4",
    "T5",
    "T6",
    "T7",
    "T8",
    "T8b",
    "T9",
    "T10",
    "T11",
    "T12",
    "T13",
    "T14",
    "P1",
    "P2",
    "P3",
    "P4",
    "P5",
    "P6",
    "P7",
    "S1",
    "S2",
    "S2b",
    "S3",
    "S4",
    "S5",
    "S6",
    "U1",
    "U2",
    "U3",
    "U4",
    "I0",
    "I1",
    "I2",
]


def test_every_rule_of_rules_md_has_its_law() -> None:
    assert {law.rule for law in LAWS} == {*RULES_MD, "T-choice", "T-employer"}


def test_sections_follow_their_renumbering() -> None:
    moments = {
        on: citations_on(["T11"], date.fromisoformat(on))[0].moment for on in ("2022-12-31", "2023-01-01")
    }

    assert moments == {"2022-12-31": "3", "2023-01-01": "5"}
    assert law_on("T12", date(2021, 5, 31)) is None
