"""Numbers as people write them."""

import pytest

from reading.numbers import AT_HOUR, ORDINALS, fold, joined, read_number


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("24", 24),
        ("kaksikymmentäneljä", 24),
        ("kakskytneljä", 24),
        ("kolkyt", 30),
        ("kolkytäkaks", 32),
        ("viisikymmentäkuusi", 56),
        ("seittemänkytäviis", 75),
        ("kahdentoista", 12),
        ("viisitoista", 15),
        ("kahdeksan", 8),
        ("tjugofyra", 24),
        ("trettiett", 31),
        ("femtisju", 57),
        ("förti", 40),
        ("arton", 18),
        ("ett", 1),
        ("kissa", None),
        ("", None),
    ],
)
def test_a_number_in_words_or_digits(word: str, value: int | None) -> None:
    assert read_number(word) == value


def test_letters_lose_dots_and_invisible_signs() -> None:
    assert fold("ÄI\u200bdinkieli Åbo") == "aidinkieli abo"


@pytest.mark.parametrize(
    ("tens", "ones", "value"), [(20, 4, 24), (20, 10, None), (24, 1, None), (10, 2, None)]
)
def test_two_words_are_one_number_only_as_tens_and_ones(tens: int, ones: int, value: int | None) -> None:
    assert joined(tens, ones) == value


def test_case_endings_name_an_hour() -> None:
    assert (AT_HOUR["kymmenelta"], AT_HOUR["kahdelta"], AT_HOUR["ysilta"]) == (10, 2, 9)


def test_ordinals_name_a_day_of_the_month() -> None:
    assert (ORDINALS["kolmantena"], ORDINALS["tredje"], ORDINALS["tjugofjarde"]) == (3, 3, 24)
