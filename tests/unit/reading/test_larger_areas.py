"""Answers to where one lives that name something larger than a municipality, or another country."""

import pytest

from reading.places.larger_areas import larger_area


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Lappi", "region"),
        ("lapissa", "region"),
        ("asun Uudellamaalla", "region"),
        ("Södra Österbotten", "region"),
        ("bor i svenskfinland", "region"),
        ("Suomessa", "region"),
        ("asun Virossa", "abroad"),
        ("Sverige", "abroad"),
        ("bor i Stockholm", "abroad"),
        ("borås", "abroad"),
        ("ulkomailla", "abroad"),
        ("Venäjällä", "abroad"),
    ],
)
def test_what_is_named_in_place_of_a_municipality(text: str, area: str) -> None:
    assert larger_area(text) == area


@pytest.mark.parametrize(
    "text",
    [
        "",
        "en tiedä",
        "Savonlinna",
        "ruotsiksi kiitos",
        "på svenska",
        "koulussa",
        "Ruoholahti",
        "tulin Suomeen Syyriasta kaksi vuotta sitten",
    ],
)
def test_the_rest_names_neither(text: str) -> None:
    assert larger_area(text) is None
