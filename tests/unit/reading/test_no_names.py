"""Answers to "which municipality" that name none, and a name among small words."""

import pytest

from reading.places.no_names import is_farewell, is_no_name, without_fillers


@pytest.mark.parametrize(
    "text",
    [
        "pengar",
        "är du säker på det",
        "hur mycket",
        "vem bestämde det",
        "raha",
        "ootko varma siitä nyt",
        "miksi?",
    ],
)
def test_ordinary_words_are_no_failed_name(text: str) -> None:
    assert is_no_name(text)


@pytest.mark.parametrize("text", ["höpön löpön", "Smedsbi", "Lembäälä", "Kyrkslet", "Uusi Sakkola"])
def test_what_may_be_a_name_is_one_that_nobody_knows(text: str) -> None:
    assert not is_no_name(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vasa då", "Vasa"),
        ("no vaikka Oulu", "Oulu"),
        ("Ypäjä sitten", "Ypäjä"),
        ("nå Sibbo", "Sibbo"),
        ("då", "då"),
    ],
)
def test_small_words_hide_no_name(text: str, name: str) -> None:
    assert without_fillers(text) == name


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("tack hej", True),
        ("kiitti moi", True),
        ("hej då", True),
        ("hej", False),
        ("kiitos", False),
        ("moi Vaasa", False),
    ],
)
def test_who_takes_their_leave(text: str, leaves: bool) -> None:
    assert is_farewell(text) is leaves
