"""Whom a service suits, what fits a topic, which text holds on a day."""

from datetime import date

import pytest

from services_catalog.rules import Situation, Unsuited, assess, fitting, holding, overlapping
from services_catalog.topics import Topic
from tests.unit.services_catalog.builders import a_guidance, a_service

YOUTH = a_service("nuorille", min_age=16, max_age=29)


@pytest.mark.parametrize(
    ("age", "reasons"),
    [(15, (Unsuited.TOO_YOUNG,)), (16, ()), (29, ()), (30, (Unsuited.TOO_OLD,)), (None, ())],
)
def test_age_limits_include_both_ends_and_an_unknown_age_rules_nothing_out(
    age: int | None, reasons: tuple[Unsuited, ...]
) -> None:
    assert assess(Situation(age=age), YOUTH) == reasons


def test_services_that_name_the_topic_first_come_first() -> None:
    second = a_service("toinen", topics=(Topic.HEALTH, Topic.DEBT))
    first = a_service("eka", topics=(Topic.DEBT, Topic.HEALTH))
    other = a_service("muu", topics=(Topic.YOUTH,))

    found = fitting([second, other, first], Topic.DEBT, Situation())

    assert [service.id for service in found] == ["eka", "toinen"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2024, 12, 31), None),
        (date(2025, 1, 1), date(2025, 1, 1)),
        (date(2026, 4, 30), date(2025, 1, 1)),
        (date(2026, 5, 1), date(2026, 5, 1)),
        (date(2030, 1, 1), date(2026, 5, 1)),
    ],
)
def test_the_text_of_the_day_is_chosen(day: date, expected: date | None) -> None:
    variants = [
        a_guidance(valid_from=date(2025, 1, 1), valid_to=date(2026, 4, 30)),
        a_guidance(valid_from=date(2026, 5, 1)),
    ]

    held = holding(variants, day)

    assert (held and held.valid_from) == expected


@pytest.mark.parametrize(("ends", "clashes"), [(date(2024, 12, 31), 0), (date(2025, 1, 1), 1), (None, 1)])
def test_two_texts_for_one_day_are_noticed(ends: date | None, clashes: int) -> None:
    early = a_guidance(valid_to=ends)
    late = a_guidance(valid_from=date(2025, 1, 1))

    assert len(overlapping([late, early])) == clashes
