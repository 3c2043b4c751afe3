"""The home of a message that puts itself right, or tells a move by a date or an arrow; and places nobody lives in."""

import pytest

from reading.homes.put_right import until_the_move
from reading.mentions import NOT_HOME, find_municipalities, places_named


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("bor i Pernå... nej alltså Borgå", "638"),
        ("flyttat till Smedsby... nej vänta Gerby i Vasa", "905"),
        ("asun Salossa eiku Somerolla", "761"),
        ("asun Turussa, ei kun Raisiossa siis", "680"),
        ("bor i Vasa, nej inte i Korsholm", "905"),
        ("bor i Borgå, nej jobbar i Vasa", "638"),
        ("asun Turussa, eiku veljeni asuu Raisiossa", "853"),
        ("työsuhde päättyy 31.12. ja muutan 1.1. Poriin Kokkolasta", "272"),
        ("Karis→Åbo vem betjänar mej sen", "710"),
        ("Karjaalta -> Turku muutto tulossa", "710"),
        ("bor i Dickursbo", "092"),
        ("Rollossa ollaan ja työt loppu", "698"),
        ("Vammalasta terve… pitääkö ajjaa Tampereelle", "790"),
    ],
)
def test_the_home_is_the_one_that_holds(text: str, code: str) -> None:
    found = [each for each in find_municipalities(text) if each.score > NOT_HOME and each.role != "from"]

    assert {each.code for each in found if not each.negated} == {code}


@pytest.mark.parametrize(
    "text",
    [
        "sää Joensuussa",
        "millanen keli Joensuussa",
        "onko kirjasto auki Vaasassa",
        "vädret i Vasa",
        "e biblioteket öppet i Vasa",
        "etin kämppää Turusta",
    ],
)
def test_a_place_one_asks_about_is_no_home(text: str) -> None:
    assert [each.score <= NOT_HOME for each in find_municipalities(text)] == [True]


@pytest.mark.parametrize(
    "text", ["mitä tukia saa Joensuussa", "kaupat on kiinni ja asun Vaasassa", "jag söker jobb, bor i Vasa"]
)
def test_a_home_beside_like_words_is_one(text: str) -> None:
    assert [each.score > NOT_HOME for each in find_municipalities(text)] == [True]


def test_of_two_towns_one_may_leave_none_is_the_home() -> None:
    text = "Ähtäristä vai Alavudelta, kumpaan pitäisi kuulua jos muuttaa Soiniin?"

    assert until_the_move(*places_named(text), [False] * 3, [False, False, True]) == [False] * 3


def test_a_place_behind_an_arrow_is_where_one_will_move() -> None:
    assert [each.role for each in find_municipalities("Karis→Åbo vem betjänar mej sen")] == [None, "planned"]
