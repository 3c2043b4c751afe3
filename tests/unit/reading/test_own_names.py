"""Names that people give for themselves, and what they write in their place."""

import pytest

from reading.own_names import name_put_right, name_told, own_name


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
    ("text", "name"),
    [
        ("Varaa aika maanantaille, olen Maija Meikäläinen, puh 040 1234567", "Maija Meikäläinen"),
        ("Hei, haluaisin ajan. Nimeni on Kaarina Salo, kaarina@example.fi", "Kaarina Salo"),
        ("Boka tid åt mig, jag heter Nina Åberg och mitt nummer är 0401234567", "Nina Åberg"),
        ("Moi varaa aika. t. Pekka Pouta", "Pekka Pouta"),
        ("olen Helsingin Kalliosta ja haluan ajan", None),
        ("Jag är Åbo Akademi student", None),
        ("olen Etelä-Suomen tyyppi", None),
        ("varaa aika", None),
    ],
)
def test_a_name_told_beside_other_things(text: str, name: "str | None") -> None:
    assert name_told(text) == name
