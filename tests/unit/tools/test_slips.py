"""The noisy twins: the same each time, different from the message, and still readable."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import DamerauLevenshtein

from bot.components.slips import (
    FEWEST_LETTERS,
    LETTERS_PER_SLIP,
    NEIGHBOURS,
    SLIPS,
    Slip,
    double,
    drop,
    hit_next_key,
    join_words,
    noisy,
    split_word,
    swap,
)

ROOT = Path(__file__).parents[3]


def letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def development_messages() -> Iterator[str]:
    for language in ("fi", "sv"):
        file = ROOT / "tests" / "understanding" / f"dev.{language}.yml"
        for texts in yaml.safe_load(file.read_text("utf-8")).values():
            yield from map(str, texts)


MESSAGES = [text for text in development_messages() if letters(text) >= FEWEST_LETTERS]


def test_a_message_has_one_twin_and_another_for_another_seed() -> None:
    first, again = ([noisy(text) for text in MESSAGES] for _ in range(2))

    assert first == again
    assert first != [noisy(text, seed=1) for text in MESSAGES]


def test_the_twin_of_a_known_message_stays_what_it_is() -> None:
    assert noisy("Mistä saan työttömyysetuutta?") == "mistäsaan työttömyysetuutta?"


def test_every_message_changes_and_little() -> None:
    twins = [(text, noisy(text)) for text in MESSAGES]

    assert not [text for text, twin in twins if twin == text]
    assert not [twin for text, twin in twins if slips(text, twin) > allowed(text)]


def test_dots_capitals_and_punctuation_go_in_some_messages_and_stay_in_others() -> None:
    twins = [noisy(text) for text in MESSAGES if set("äöå") & set(text) and text[0].isupper() and "?" in text]

    for kept in (set("äöå"), set("?"), set("ABCDEFGHIJKLMNOPRSTUVWXYZ")):
        share = sum(bool(kept & set(twin)) for twin in twins) / len(twins)
        assert 0.2 < share < 0.9


@given(st.text(max_size=80))
def test_any_text_keeps_its_length_nearly_and_never_empties(text: str) -> None:
    twin = noisy(text)

    spare = 1 + letters(text) // LETTERS_PER_SLIP
    punctuation = sum(sign in ".,!?;:" for sign in text)
    assert len(twin) <= len(text.lower()) + spare + len(text)
    assert len(twin) >= len(text) - spare - punctuation
    assert letters(twin) > 0 or letters(text) < FEWEST_LETTERS


@pytest.mark.parametrize("text", ["", "ei", "123", "??"])
def test_what_is_short_stays(text: str) -> None:
    assert noisy(text) == text


@pytest.mark.parametrize(
    ("slip", "text", "possible"),
    [
        (hit_next_key, "q", {"w", "a"}),
        (hit_next_key, "Ä", {"ö", "å"}),
        (drop, "yö", {"y", "ö"}),
        (double, "yö", {"yyö", "yöö"}),
        (swap, "aab", {"aba"}),
        (swap, "aa", {"a"}),
        (split_word, "velkaneuvonta", {"velk aneuvonta", "velka neuvonta", "velkan euvonta", "velkane uvonta",
                                       "velkaneu vonta", "velkaneuv onta"}),
        (split_word, "ab", {"a", "b"}),
        (join_words, "te toimisto", {"tetoimisto"}),
        (join_words, "ab", {"a", "b"}),
    ],
)  # fmt: skip
def test_each_slip_does_one_thing(slip: Slip, text: str, possible: set[str]) -> None:
    assert {slip(text, Random(seed)) for seed in range(200)} == possible  # noqa: S311  a slip, not a secret


def test_neighbours_are_mutual_and_every_slip_can_happen() -> None:
    assert all(letter in NEIGHBOURS[other] for letter, near in NEIGHBOURS.items() for other in near)
    assert NEIGHBOURS["s"] == "weadzx"
    assert set(SLIPS) == {hit_next_key, drop, double, swap, split_word, join_words}


def slips(text: str, twin: str) -> int:
    """How many signs went wrong, habits aside; two letters in the wrong order are one."""
    return DamerauLevenshtein.distance(plain(text), plain(twin))


def plain(text: str) -> str:
    return "".join(
        sign for sign in text.lower().translate(str.maketrans("äöå", "aoa")) if sign not in ".,!?;:"
    )


def allowed(text: str) -> int:
    return max(1, letters(text) // LETTERS_PER_SLIP)
