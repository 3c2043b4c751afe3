"""Messages with other municipalities' names, for tuning."""

import random

import pytest

from reading.municipalities import find_municipalities
from tools.renamed_places import OtherNames


def renamed(text: str, *names: str) -> list[tuple[str, list[str]]]:
    """The message as it is read a hundred times: its text, and what stands where the names stood."""
    ends = [(text.index(name), text.index(name) + len(name)) for name in names]
    other, chance = OtherNames(), random.Random(7)  # noqa: S311  nothing secret
    told = [other.instead(text, ends, chance) for _ in range(100)]
    return [(new, [new[start:end] for start, end in places]) for new, places in told]


def test_about_half_are_read_with_other_names() -> None:
    same = [new for new, _ in renamed("Asun Porissa, työ Turussa", "Porissa", "Turussa") if "Porissa" in new]

    assert 30 < len(same) < 70


@pytest.mark.parametrize(
    ("text", "name", "ending"),
    [("asun Porissa nyt", "Porissa", ("ssa", "ssä")), ("Borgås stad", "Borgås", ("s",))],
)
def test_the_case_and_the_capital_stay(text: str, name: str, ending: tuple[str, ...]) -> None:
    for new, (given,) in renamed(text, name):
        assert given[0].isupper()
        assert given.endswith(ending)
        assert new == text.replace(name, given)


def test_the_same_municipality_stays_the_same_one() -> None:
    for new, _ in renamed("Asun Porissa. Porin keskustassa", "Porissa", "Porin"):
        assert len({each.code for each in find_municipalities(new)}) == 1


def test_a_name_that_the_table_has_not_stays() -> None:
    assert {new for new, _ in renamed("asun Xyzzyssä", "Xyzzyssä")} == {"asun Xyzzyssä"}
