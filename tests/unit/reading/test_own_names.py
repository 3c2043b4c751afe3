"""Names that people give for themselves, and what they write in their place."""

import pytest

from reading.choices import orders_reset
from reading.own_names import name_put_right, own_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Matti Meikäläinen", "Matti Meikäläinen"),
        ("bo", "bo"),
        ("nimeni on Kaarina Salo", "Kaarina Salo"),
        ("jag heter Åke Öst.", "Åke Öst"),
        ("eiku nimi on Raimo Ranta", "Raimo Ranta"),
        ("Olen Mira", "Mira"),
        ("Kan Li", "Kan Li"),
        ("en kerro", None),
        ("onks tää ilmasta", None),
        ("en pääsekään silloin", None),
        ("haluan toisen ajan", None),
        ("Ei", None),
        ("15.12. klo 10", None),
        ("vad kostar det?", None),
        ("det vet ni redan", None),
        ("asun Haminassa", None),
        ("nej tack", None),
        ("tähän tulee minun oma nimeni varmaan", None),
    ],
)
def test_a_name_or_none(text: str, name: "str | None") -> None:
    assert own_name(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("eiku nimi on Kaisa Mäkinen", "Kaisa Mäkinen"),
        ("ei kun Nina Niemi", "Nina Niemi"),
        ("nej namnet e Anna Lindholm", "Anna Lindholm"),
        ("jag heter Anna Berg", "Anna Berg"),
        ("Anna Berg", None),
        ("nimi on väärin", None),
        ("ei sovi", None),
        ("Nej tack", None),
    ],
)
def test_a_name_put_right(text: str, name: "str | None") -> None:
    assert name_put_right(text) == name


@pytest.mark.parametrize(
    ("text", "ordered"),
    [
        ("aloita alusta", True),
        ("unohda kaikki", True),
        ("börja om från början", True),
        ("ma alkaa nyt", False),
        ("uusi työ alkaa maanantaina", False),
        ("nytt jobb börjar snart", True),
    ],
)
def test_a_word_for_beginning_anew(text: str, ordered: bool) -> None:
    """ "Börja" is such a word wherever it stands; the model must mean it as well."""
    assert orders_reset(text) is ordered
