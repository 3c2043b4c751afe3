"""The demo's people and office hold together, and anyone in Finland finds a coach among them."""

from datetime import datetime
from typing import Any

import pytest
import yaml

from actions.people.office import SEED, office
from actions.people.rules import Mode
from actions.rules import Language
from reading.references import SIGNS, customer_reference
from tests.unit.booking.builders import HELSINKI

COACHES: list[dict[str, Any]] = yaml.safe_load((SEED / "coaches.yml").read_text(encoding="utf-8"))
JOBSEEKERS: list[dict[str, Any]] = yaml.safe_load((SEED / "jobseekers.yml").read_text(encoding="utf-8"))


def test_there_are_six_coaches_and_both_languages_reach_everyone() -> None:
    everywhere = [coach for coach in COACHES if "*" in coach["municipalities"]]

    assert len(COACHES) == 6
    assert {language for coach in everywhere for language in coach["languages"]} == set(Language)


@pytest.mark.parametrize("coach", COACHES, ids=lambda coach: coach["name"])
def test_a_coach_meets_somewhere_somehow_in_both_languages(coach: dict[str, Any]) -> None:
    assert set(coach["place"]) == set(Language)
    assert set(coach["modes"]) <= set(Mode)
    assert all(opens < closes for _, opens, closes in coach["hours"])


@pytest.mark.parametrize("person", JOBSEEKERS, ids=lambda person: person["reference"])
def test_a_jobseeker_has_a_readable_reference_and_a_fitting_coach(person: dict[str, Any]) -> None:
    (coach,) = (coach for coach in COACHES if coach["name"] == person["coach"])

    assert customer_reference(person["reference"]) == person["reference"]
    assert set(person["reference"].removeprefix("PK-")) <= set(SIGNS)
    assert {person["municipality"], "*"} & set(coach["municipalities"])
    assert person["language"] in coach["languages"]
    assert person.get("email") or person.get("phone")


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-23T09:00", True),
        ("2026-11-23T14:59", True),
        ("2026-11-23T08:59", False),
        ("2026-11-23T15:00", False),
        ("2026-11-28T12:00", False),
    ],
)
def test_the_office_answers_in_its_hours(moment: str, is_open: bool) -> None:
    now = datetime.fromisoformat(moment).replace(tzinfo=HELSINKI)

    assert office().is_open(now) is is_open


def test_the_office_is_a_demo_and_speaks_both_languages() -> None:
    demo = office()

    assert demo.demo
    assert demo.email.endswith(".example")
    for words in (demo.name, demo.municipality, demo.address, demo.phone, demo.hours_in_words):
        assert set(words) == set(Language)
