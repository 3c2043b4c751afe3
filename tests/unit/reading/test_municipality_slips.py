"""Names with a slip in them, and the words that are no slips."""

import pytest

from reading.places.index import index, words_near_names
from reading.places.slips import close, one_slip_apart
from tests.unit.reading.homes import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("asun simsosa", "Simo"),
        ("olen Loudosta", "Luoto"),
        ("täältä Ruovveltä terveisiä", "Ruovesi"),
        ("hangostta asun", "Hanko"),
        ("kotikunta hamia", "Hamina"),
        ("kotikunta: kaarina / lapset 2", "Kaarina"),
        ("töitä porvosta", "Porvoo"),
        ("Porot hoidettu, Kolarsisa ei muuta", "Kolari"),
        ("löytyykö töitä kirkonummi", "Kirkkonummi"),
        ("bor i ikalis", "Ikaalinen"),
        ("bor i krevo", "Kerava"),
        ("arbetslös i malxa, vad gör ja", "Maalahti"),
        ("Ljoo, 29, två år utan jobb", "Lohja"),
        ("flytta ti Vassa", "Vaasa"),
        ("Jag är från Sommero", "Somero"),
        ("Får man en ny tid? Henola.", "Heinola"),
        ("Hur många veckor måste jag jobba? Slao", "Salo"),
        ("ja je frå malaks", "Maalahti"),
        ("moi minulla on vaimo joensuussä", "Joensuu"),
        ("asunto on Lahtissa", "Lahti"),
        ("Ingåssa hevostalli loppui", "Inkoo"),
        ("asumme S:t Michelissä", "Mikkeli"),
        ("Kauhavallaki on lopetettu", "Kauhava"),
        ("työtön jyväskyläläismies", "Jyväskylä"),
    ],
)
def test_a_slip_is_forgiven_where_a_place_can_come(text: str, name: str) -> None:
    assert named(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "asun siinä vieressä",
        "asun mettän keskellä",
        "kunta antaa rahaa",
        "muutto vasta kesällä",
        "osoite on vanha",
        "lapset jäivät isälleen",
        "lapsi asuu isällään",
        "ei ole töitäkään",
        "haastattelu on yheksältä",
        "kevväällä juteltiin",
        "soita Liisalle",
        "olen Amina",
        "Terv. Esko",
        "poissa toistaiseksi",
        "kommunen har sagt upp mitt avtal",
        "utexaminerad från Novia",
        "kan kommunen kräva det",
        "vill byta från vård till bygge",
        "i Stor-Europa",
        "Keski-Suomen opisto",
        "olen Somaliasta",
        "Kirkkoniemessä ois hommia",
        "i Boras eller i Lund",
    ],
)
def test_words_persons_and_places_elsewhere_are_no_slips(text: str) -> None:
    assert named(text) == []


def test_two_towns_as_close_are_none() -> None:
    slips, found = close("sastmala")

    assert slips == 1
    assert {entry.code for entry in found} == {"790", "484"}


def test_letters_in_another_order_come_before_letters_left_out() -> None:
    assert [entry.key for entry in close("khumo")[1]] == ["kuhmo"]


@pytest.mark.parametrize(
    ("written", "meant", "apart"),
    [
        ("espo", "espoo", True),
        ("epsoo", "espoo", True),
        ("espoo", "espoo", False),
        ("eppso", "espoo", False),
    ],
)
def test_a_slip_is_one_letter_or_two_that_changed_places(written: str, meant: str, apart: bool) -> None:
    assert one_slip_apart(written, meant) is apart


def test_the_words_left_alone_are_those_that_a_slip_would_make_a_name() -> None:
    """In step with the rule, one way; `tools/build_words_near_names.py` tries all words of three languages."""
    in_vain = {word for word in words_near_names() if word in index().folded or len(close(word)[1]) != 1}

    assert in_vain == set()
