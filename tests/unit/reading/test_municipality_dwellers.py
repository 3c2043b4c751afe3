"""Who dwells where, and names as the dialects sound them."""

import pytest

from tests.unit.reading.homes import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("raumlaine ole", "Rauma"),
        ("oon lahtelaine nuari", "Lahti"),
        ("mynämäkeläine", "Mynämäki"),
        ("kuopiolaenen mies", "Kuopio"),
        ("seinäjokelaanen isäntä", "Seinäjoki"),
        ("laihialaiseks sanottu", "Laihia"),
        ("kiuruvetinen emäntä", "Kiuruvesi"),
        ("petäjävetiset nuoret", "Petäjävesi"),
        ("haapajärvisenä eksyksissä", "Haapajärvi"),
        ("valtimolainen", "Nurmes"),
        ("jag är hangöit, 61", "Hanko"),
        ("hangöiter och andra", "Hanko"),
        ("himangobo sen ett år", "Kalajoki"),
        ("replotbo", "Mustasaari"),
        ("kållbybo, 45", "Pedersören kunta"),
        ("virtolainen nainen", "Virrat"),
        ("granilainen", "Kauniainen"),
        ("oulaistelaisena kysyn", "Oulainen"),
        ("lemlänningarna undrar", "Lemland"),
        ("vasatrakten", "Vaasa"),
    ],
)
def test_a_dweller_names_the_place_in_the_speech_of_every_region(text: str, name: str) -> None:
    assert named(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("iisalamella asun", "Iisalmi"),
        ("Ilimajoella on hiljasta", "Ilmajoki"),
        ("kuhumossa ollaan", "Kuhmo"),
        ("muutin Vaasahan", "Vaasa"),
        ("Kurikkahan muutettiin", "Kurikka"),
        ("Kuopijossa asun", "Kuopio"),
        ("Varkauvessa asun", "Varkaus"),
        ("onko oulusa ohjaamoa", "Oulu"),
        ("Isoos-Kyröös ei oo töitä", "Isokyrö"),
        ("oon lahest", "Lahti"),
        ("asun lahres", "Lahti"),
        ("Kiuruveellä asun", "Kiuruvesi"),
        ("Petäjäveeltä moi", "Petäjävesi"),
        ("asun Yläneel", "Pöytyä"),
        ("Hervannas asutaan", "Tampere"),
        ("moi turu tyäkkärin puhnro", "Turku"),
        ("Treeltä moi", "Tampere"),
        ("levillä kausitöissä ja asun täällä", "Kittilä"),
        ("finns det kurser i heldsingfors", "Helsinki"),
        ("jag är från närppes", "Närpiö"),
        ("bor i esboo", "Espoo"),
        ("bor i nårpes", "Närpiö"),
        ("asun seinajöella", "Seinäjoki"),
        ("bosatt i mallax", "Maalahti"),
        ("mä oon isojoesat", "Isojoki"),
        ("24-vuotias kajanista, työtön", "Kajaani"),
        ("jyvsäkylä, 22v", "Jyväskylä"),
    ],
)
def test_a_name_is_known_as_the_dialects_sound_it(text: str, name: str) -> None:
    assert named(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "ruotsalainen ja virolainen työkaveri",
        "lahella on metsää",
        "mennään vihille kesällä",
        "joka kolmas kuukausi haastattelu",
        "mihin se katos",
        "kissa karkas",
        "omassa yrityksessä on paras olla",
        "jag vill inte finnas till",
        "mihin ammattiin pääsee ilman matikkaa",
        "mitä jäi valtiolle",
        "maksetaanko jotain ylimäärästä",
        "majoitus oppilaitoksen asuntolasta",
        "garn och nystan",
        "sähköposti tulee osoitteesta joensuu@posti.example",
        "visst finns det jobb",
        "postad i fredags",
        "elatusapua pitäisi muuttaa uuden palkan vuoksi",
        "numero alkaa kirjaimilla PK",
        "skriven i skolan",
    ],
)
def test_a_word_that_only_sounds_like_one_names_no_place(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "bor i huset",
        "bor i norr",
        "bor i Borås",
        "bor i husbil",
        "jobb i Karlstad",
        "oon Akavassa",
        "oon ilmaisilla kursseilla",
        "flyttar till sommaren",
        "bor i borg",
        "flyttade till resor",
        "den här trakten är fin",
    ],
)
def test_no_ordinary_word_is_mended_into_a_place(text: str) -> None:
    assert named(text) == []
