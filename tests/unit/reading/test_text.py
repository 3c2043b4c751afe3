"""Text is made comparable without losing the places of its words."""

import pytest

from reading.text import fold, lower, normalise, normalise_with_places, squeeze, tokenise


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Jyväskylä", "jyvaskyla"),
        ("ÅBO", "abo"),
        ("Närpiö", "narpio"),
        ("José", "jose"),
        ("Straße", "strasse"),
        ("Ja\u0308mijärvi", "jamijarvi"),
        ("", ""),
    ],
)
def test_folding_leaves_out_dots_and_rings(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_invisible_marks_and_fancy_dashes_are_made_plain() -> None:
    assert normalise("\u200fEs\u00adpoo\u200b – Hki’n") == "Espoo - Hki'n"


def test_small_letters_are_one_spelling() -> None:
    assert lower("A\u0308HTÄRI") == lower("ähtäri")


def test_squeezing_keeps_letters_and_digits_alone() -> None:
    assert squeeze("Mänttä-Vilppula 1") == "manttavilppula1"


@pytest.mark.parametrize(
    "text", ["Asun Espoossa", "\u200bAsun \u200bEspoo\u200bssa", "a\u0308 Espoo", "ﬁ Espoo", "😀 Espoo", ""]
)
def test_places_lead_back_to_the_text_as_given(text: str) -> None:
    normal, places = normalise_with_places(text)

    assert normal == normalise(text)
    assert len(places) == len(normal) + 1
    assert places == sorted(places)
    assert places[-1] == len(text)
    assert all(normalise(text[places[token.start] :]).startswith(token.text) for token in tokenise(normal))


def test_tokens_know_where_they_stand() -> None:
    tokens = tokenise("Asun 00530 Ii:ssä.")

    assert [(token.text, token.start, token.end) for token in tokens] == [
        ("Asun", 0, 4),
        ("00530", 5, 10),
        ("Ii", 11, 13),
        ("ssä", 14, 17),
    ]
    assert [token.capital for token in tokens] == [True, False, True, False]
