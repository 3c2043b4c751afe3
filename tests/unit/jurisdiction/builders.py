"""A valid jobseeker and the tables, so that a test states only its point."""

from dataclasses import replace
from datetime import date
from typing import Any

from actions.jurisdiction.rules import Decision, decide
from actions.jurisdiction.rules_facts import API_PRESUMES, NOT_DISMISSED, Fact, Facts, Status
from actions.jurisdiction.rules_needs import Needs
from actions.jurisdiction.store import load_reference

REFERENCE = load_reference()
HELSINKI, KAUNIAINEN, KUOPIO, TAMPERE, TURKU, SEINAJOKI = "091", "235", "297", "837", "853", "743"
MARIEHAMN, PERTUNMAA, MANTYHARJU, ESPOO, SUUPOHJA_TOWN = "478", "588", "507", "049", "287"
IN_TRIAL, TODAY = date(2022, 10, 1), date(2026, 11, 22)


def a_jobseeker(**changes: Any) -> Facts:
    """Someone in Helsinki of whom everything is known and who is in no group of the trial (T5)."""
    known = Facts(
        municipality=HELSINKI,
        age=40,
        status=Status.UNEMPLOYED,
        earnings_related=True,
        mother_tongue="fi",
        immigrant=False,
        temporary_protection=False,
        has_home_municipality=True,
        stays_in=HELSINKI,
        was_trial_customer=False,
        dismissed=NOT_DISMISSED,
        days_until_unemployed=365,
        search_began=date.max,
    )
    return replace(known, **changes)


def decided(facts: Facts, on: date, presume: frozenset[Fact] = API_PRESUMES) -> Decision:
    """The decision; the test fails when facts are missing."""
    found = decide(facts, on, REFERENCE, presume)
    assert not isinstance(found, Needs), found
    return found
