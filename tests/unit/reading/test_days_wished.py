"""Days wished for beside others."""

import pytest

from reading.days_wished import names_a_day, names_only_a_weekday, refuses_days, written_no


def test_the_spoken_no_is_read_as_the_written_one() -> None:
    assert written_no("nej int måndag, intressant") == "nej inte måndag, intressant"


@pytest.mark.parametrize(
    "text", ["onsdag", "nej int måndag, onsdag", "keskiviikkona klo 10", "tiistai kl 10.30"]
)
def test_a_weekday_of_no_named_week(text: str) -> None:
    assert names_only_a_weekday(text)


@pytest.mark.parametrize(
    "text",
    [
        "ensi tiistaina",
        "nästa onsdag",
        "torstai tällä viikolla",
        "keskiviikkona 10.12.",
        "huomenna",
        "klo 10",
    ],
)
def test_a_day_that_is_told_otherwise(text: str) -> None:
    assert not names_only_a_weekday(text)


@pytest.mark.parametrize(
    "text", ["en haluakaan ensi viikolla", "ei maanantaina", "int på måndag", "jag vill inte nästa vecka"]
)
def test_a_day_is_refused(text: str) -> None:
    assert refuses_days(text)
    assert not refuses_days("ensi viikolla")
    assert not refuses_days("boka en tid nästa vecka")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("iltapäivällä", False),
        ("klo 14", False),
        ("på eftermiddagen", False),
        ("huomenna", True),
        ("på onsdag", True),
    ],
)
def test_a_part_of_a_day_names_none(text: str, names: bool) -> None:
    assert names_a_day(text) is names
