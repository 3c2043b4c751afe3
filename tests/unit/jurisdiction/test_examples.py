"""Every row of jurisdiction-examples.csv holds as written."""

import csv
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from actions.jurisdiction.rules import Decision, integration_body, integration_rule
from actions.jurisdiction.rules_after import Matter, statement_giver, statement_rules
from actions.jurisdiction.rules_facts import EXAMPLES_PRESUME, Dismissal, Facts, Status
from actions.jurisdiction.rules_needs import Needs
from tests.unit.jurisdiction.builders import REFERENCE, decided

_FILE = Path(__file__).parent / "jurisdiction-examples.csv"
with _FILE.open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file))

CODES = {each.name_fi: each.id for each in REFERENCE.municipalities.values()}

PERSONS = {
    "24, unemployed, Kela benefit": Facts(age=24, status=Status.UNEMPLOYED, earnings_related=False),
    "45, mother tongue Finnish, unemployed, meets earnings-related conditions": Facts(
        age=45, mother_tongue="fi", status=Status.UNEMPLOYED, earnings_related=True
    ),
    "45, mother tongue Swedish, unemployed, never in a fund": Facts(
        age=45, mother_tongue="sv", status=Status.UNEMPLOYED, earnings_related=False
    ),
    "52, registered mother tongue Russian, earnings-related": Facts(
        age=52, mother_tongue="ru", earnings_related=True
    ),
    "22, unemployed": Facts(age=22, status=Status.UNEMPLOYED),
    "40, fully laid off, earnings-related": Facts(age=40, status=Status.LAID_OFF_FULL, earnings_related=True),
    "25, on a shortened week (3 days a week)": Facts(age=25, status=Status.LAID_OFF_REDUCED),
    "27, full-time job, wants to change jobs": Facts(age=27, status=Status.EMPLOYED),
    "27, job ends in 10 days": Facts(age=27, status=Status.EMPLOYED, days_until_unemployed=10),
    "41, in wage-subsidised work, no fund": Facts(age=41, status=Status.SUBSIDISED, earnings_related=False),
    "25, unemployed": Facts(age=25, status=Status.UNEMPLOYED),
    "turned 30 while a customer and now meets earnings-related conditions": Facts(
        age=30, was_trial_customer=True, earnings_related=True
    ),
    "34, no fund, customer of Tampere, home municipality now Kuopio": Facts(
        age=34, earnings_related=False, trial_customer_of="837"
    ),
    "26, Swedish-speaking, wants service in Swedish": Facts(age=26, mother_tongue="sv"),
    "56, dismissed for production reasons on 10.1.2023 after 6 years, no fund": Facts(
        age=56,
        earnings_related=False,
        dismissed=Dismissal(date(2023, 1, 10), age=56, years=6, production_or_financial=True),
    ),
    "33, temporary protection, no home municipality, lives in Oulu": Facts(
        age=33, temporary_protection=True, has_home_municipality=False, stays_in="564"
    ),
    "30, unemployed": Facts(age=30, status=Status.UNEMPLOYED),
    "35, Finnish, earnings-related": Facts(age=35, mother_tongue="fi", earnings_related=True),
    "50, unemployed": Facts(age=50, status=Status.UNEMPLOYED),
    "38, Swedish-speaking": Facts(age=38, mother_tongue="sv"),
    "26, home municipality on Åland, staying in Turku": Facts(age=26, stays_in="853"),
    "26, unemployed, no fund": Facts(age=26, status=Status.UNEMPLOYED, earnings_related=False),
    "35, newly arrived, at home with a child, not a jobseeker": Facts(age=35, immigrant=True),
    "25, trial customer who refused a job offer; who gives the statement to Kela?": Facts(
        age=25, was_trial_customer=True
    ),
}
"""What the words of the table say, as facts; what they do not say is left to the defaults of rules.md."""


def _facts(row: dict[str, str]) -> Facts:
    return replace(PERSONS[row["person"]], municipality=CODES[row["municipality"]])


def _decided(row: dict[str, str]) -> Decision:
    return decided(_facts(row), date.fromisoformat(row["date"]), EXAMPLES_PRESUME)


def _body_id(row: dict[str, str]) -> str:
    """TA20:Helsinki is a trial area with its serving municipality; every other id is the body's own."""
    found = _decided(row)
    serving = found.body.municipality
    return f"{found.body.id}:{REFERENCE.municipalities[serving].name_fi}" if serving else found.body.id


def _discretion(row: dict[str, str]) -> str:
    office = _decided(row).discretion[0].blanks["te_office"]
    return f"TE office possible ({office}, or another she chooses) instead of {_body_id(row)}"


def _integration(row: dict[str, str]) -> str:
    body = integration_body(_facts(row), date.fromisoformat(row["date"]), REFERENCE, jobseeker=False)
    assert not isinstance(body, Needs)
    name = REFERENCE.municipalities[body.id].name_fi
    return f"The {body.kind} ({name}), not the employment authority as such"


def _statement(row: dict[str, str]) -> str:
    found, on = _decided(row), date.fromisoformat(row["date"])
    giver = statement_giver(found.body, found.place.te_office_id, on, Matter.CONDUCT)
    office = REFERENCE.te_offices[found.place.te_office_id].name_fi
    return f"{giver} ({office}), not {found.place.name_fi}"


SPECIAL: dict[str, Callable[[dict[str, str]], str]] = {
    "23": _discretion,
    "40": _integration,
    "41": _statement,
}
"""Rows that ask something other than which body serves."""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["no"])
def test_the_body_of_every_worked_example_is_as_written(row: dict[str, str]) -> None:
    answer = SPECIAL.get(row["no"], _body_id)

    found = answer(row)

    assert found == row["body_id"]


def _rules_told(row: dict[str, str]) -> set[str]:
    """Every id of rules.md that the answer to the row stands on or tells."""
    on = date.fromisoformat(row["date"])
    if row["no"] == "40":
        return {integration_rule(on, jobseeker=False)}
    found = _decided(row)
    payer = {"S5"} if found.payer.key.endswith("_S5") else set()
    return {
        *found.rules,
        *found.discretion_rules,
        *found.first_contact_rules,
        *statement_rules(found.body, on),
        *payer,
    }


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["no"])
def test_every_worked_example_is_decided_by_the_rules_it_names(row: dict[str, str]) -> None:
    named = re.findall(r"\b(?:AX1|[TPSUI]\d+b?)\b", row["why"].partition("[")[2])

    told = _rules_told(row)

    assert named
    assert set(named) <= told


def test_every_worked_example_is_read_by_the_table_and_no_other_is() -> None:
    assert {row["person"] for row in ROWS} == set(PERSONS)
