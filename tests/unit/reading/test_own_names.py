"""Names that people give for themselves, and what they write in their place."""

import pytest

from reading.own_names import name_put_right, name_told, own_name, without_contact


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
        ("maija mäkinen", "maija mäkinen"),
        ("satu salo", "satu salo"),
        ("zainab hussein", "zainab hussein"),
        ("onni virtanen", "onni virtanen"),
        ("aamu korhonen", "aamu korhonen"),
        ("virtanen maija", "virtanen maija"),
        ("MAIJA MÄKINEN", "MAIJA MÄKINEN"),
        ("Maria de la Cruz", "Maria de la Cruz"),
        ("Kaarina", "Kaarina"),
        ("per holm", "per holm"),
        ("heter Lina Ek", "Lina Ek"),
        ("va kostar det", None),
        ("VAD KOSTAR DET", None),
        ("Vad Kostar Det", None),
        ("va e adressen", None),
        ("måst ja ha tolk", None),
        ("de vill ja int säga", None),
        ("numret e fel", None),
        ("på torsdag", None),
        ("aihe on palkkatuki", None),
        ("karenssi", None),
        ("Karenssi", None),
        ("joku asia", None),
        ("kannattaako", None),
        ("Vasa", None),
        ("helsingissä", None),
        ("bo i vasa", None),
        ("mikko on sairas", None),
        ("ja e sjuk", None),
        ("eka", None),
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
        ("nimi onkin Mikko Mäkelä", "Mikko Mäkelä"),
        ("nimi onkin mikko mäkelä", "mikko mäkelä"),
        ("nimi on väärin, se on Mikko Mäkelä", "Mikko Mäkelä"),
        ("namne e fel, ja heter Liisa Bergman", "Liisa Bergman"),
        ("namnet också, Lina Eklund", "Lina Eklund"),
        ("namnet ska vara Lisa Berg", "Lisa Berg"),
        ("kyllä, nimi on oikein", None),
        ("Namnet är fel", None),
        ("nej på torsdag", None),
        ("onko nimi Mikko Mäkelä?", None),
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
        ("boka tid, heter Lina Ek", "Lina Ek"),
        ("boka tid, namn Per Holm 0401234567", "Per Holm"),
        ("varaa aika nimi Jere Holm", "Jere Holm"),
    ],
)
def test_a_name_told_beside_other_things(text: str, name: "str | None") -> None:
    assert name_told(text) == name


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Mikko Mallikas puh 0401112223", "Mikko Mallikas"),
        ("Bengt Ek 0401234567", "Bengt Ek"),
        ("jag heter Bo Ek och mitt nummer är 040 123 4567", "jag heter Bo Ek"),
        ("040 1234567 Kalle Kinnunen", "Kalle Kinnunen"),
        ("Lisa Berg, e-post lisa.berg@esimerkki.example", "Lisa Berg"),
        ("0401234567", ""),
    ],
)
def test_what_is_left_beside_a_number_or_an_address(text: str, left: str) -> None:
    assert without_contact(text) == left
