"""Facts come in as JSON; every field that is wrong is named."""

from datetime import date
from typing import Any

import pytest

from actions.jurisdiction.facts_json import FactsInvalid, facts_from_json, question_from_json
from actions.jurisdiction.rules_facts import NOT_DISMISSED, Dismissal, Facts, Status
from tests.unit.jurisdiction.builders import HELSINKI, TODAY

CODES = {"Helsinki": HELSINKI, "Helsingissä": HELSINKI, "091": HELSINKI, "Oulu": "564"}


def test_every_fact_of_the_contract_is_read() -> None:
    body = {
        "date": "2023-02-01",
        "municipality": "Helsingissä",
        "age": 56,
        "status": "laid_off_full",
        "days_until_unemployed": 3,
        "earnings_related": False,
        "mother_tongue": "FI",
        "immigrant": False,
        "temporary_protection": False,
        "has_home_municipality": True,
        "stays_in": "Oulu",
        "was_trial_customer": True,
        "dismissed": {"on": "2023-01-10", "age": 55, "years": 6.5, "production_or_financial": True},
    }

    facts, on = question_from_json(body, CODES.get, TODAY)

    assert on == date(2023, 2, 1)
    assert facts == Facts(
        municipality=HELSINKI,
        age=56,
        status=Status.LAID_OFF_FULL,
        days_until_unemployed=3,
        earnings_related=False,
        mother_tongue="fi",
        immigrant=False,
        temporary_protection=False,
        has_home_municipality=True,
        stays_in="564",
        was_trial_customer=True,
        dismissed=Dismissal(date(2023, 1, 10), age=55, years=6.5, production_or_financial=True),
    )


def test_nothing_told_is_nothing_known_today() -> None:
    assert question_from_json({}, CODES.get, TODAY) == (Facts(), TODAY)


def test_null_is_unknown_and_a_field_of_someone_elses_is_left_alone() -> None:
    assert facts_from_json({"age": None, "dismissed": None, "language": "sv"}, CODES.get) == Facts()


def test_false_says_that_nobody_was_dismissed() -> None:
    assert facts_from_json({"dismissed": False}, CODES.get).dismissed == NOT_DISMISSED


@pytest.mark.parametrize(
    ("field", "value", "key"),
    [
        ("age", -3, "fact_out_of_range"),
        ("age", 400, "fact_out_of_range"),
        ("age", 24.0, "fact_wrong_type"),
        ("age", "24", "fact_wrong_type"),
        ("age", True, "fact_wrong_type"),
        ("days_until_unemployed", -1, "fact_out_of_range"),
        ("status", "asleep", "fact_unknown_status"),
        ("status", 1, "fact_wrong_type"),
        ("earnings_related", "yes", "fact_wrong_type"),
        ("immigrant", 1, "fact_wrong_type"),
        ("mother_tongue", "suomi", "fact_unknown_language"),
        ("mother_tongue", "", "fact_unknown_language"),
        ("mother_tongue", ["fi"], "fact_wrong_type"),
        ("municipality", "Atlantis", "fact_unknown_municipality"),
        ("municipality", 91, "fact_wrong_type"),
        ("stays_in", "", "fact_unknown_municipality"),
        ("date", "1.3.2021", "fact_bad_date"),
        ("date", "2022-02-30", "fact_bad_date"),
        ("date", "20220228", "fact_bad_date"),
        ("date", 2022, "fact_wrong_type"),
        ("dismissed", True, "fact_wrong_type"),
        ("dismissed", "yes", "fact_wrong_type"),
    ],
)
def test_a_wrong_field_is_named(field: str, value: Any, key: str) -> None:
    with pytest.raises(FactsInvalid) as refused:
        facts_from_json({field: value}, CODES.get)

    assert refused.value.fields == {field: key}


def test_all_wrong_fields_are_named_at_once() -> None:
    body = {"age": -3, "date": "soon", "dismissed": {"on": "then", "years": -1, "age": 55}}

    with pytest.raises(FactsInvalid) as refused:
        facts_from_json(body, CODES.get)

    assert refused.value.fields == {
        "age": "fact_out_of_range",
        "date": "fact_bad_date",
        "dismissed.on": "fact_bad_date",
        "dismissed.years": "fact_out_of_range",
    }


@pytest.mark.parametrize(("written", "read"), [("sv-FI", "sv"), ("smn", "smn"), ("RU", "ru")])
def test_a_language_is_its_iso_639_code(written: str, read: str) -> None:
    assert facts_from_json({"mother_tongue": written}, CODES.get).mother_tongue == read
