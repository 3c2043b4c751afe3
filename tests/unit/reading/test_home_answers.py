"""Short answers about the home."""

import pytest

from reading.homes.answers import (
    denies_the_home,
    names_only_a_place,
    refuses_what_is_offered,
    says_one_of_several,
)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("väärä kunta", True),
        ("en asu siellä enää", True),
        ("fel kommun", True),
        ("jag bor inte där längre", True),
        ("en asu Turussa", False),
        ("väärä aika", False),
        ("jag bor där", False),
    ],
)
def test_a_home_is_denied_without_its_name(text: str, denied: bool) -> None:
    assert denies_the_home(text) is denied


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("mamma bor där, inte jag", True),
        ("svärmor bor där", True),
        ("äiti asuu siellä", True),
        ("bara jobbar där", True),
        ("en annan kommun", True),
        ("eikö se oo sama?", False),
        ("Kaarina", False),
        ("ehkä", False),
    ],
)
def test_a_place_offered_is_refused(text: str, refused: bool) -> None:
    assert refuses_what_is_offered(text) is refused


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("Turku tai Kaarina", True),
        ("Åbo eller Pargas", True),
        ("asun Turussa tai Raisiossa", False),
        ("Turku", False),
    ],
)
def test_one_of_several_is_one_that_nothing_tells_apart(text: str, several: bool) -> None:
    assert says_one_of_several(text) is several


@pytest.mark.parametrize(
    ("text", "place", "alone"),
    [
        ("nej Karleby", "Karleby", True),
        ("nej det är Karleby", "Karleby", True),
        ("ei ku Vaasa siis", "Vaasa", True),
        ("inte Karleby", "Karleby", False),
        ("jobbar i Karleby", "Karleby", False),
        ("mamma Karleby", "Karleby", False),
    ],
)
def test_nothing_but_a_place_is_named(text: str, place: str, alone: bool) -> None:
    start = text.index(place)

    assert names_only_a_place(text, start, start + len(place)) is alone
