"""Home municipality and place of stay in one message."""

import pytest

from reading.home import facts_of_places, names_aland
from reading.municipalities import find_municipalities


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("kotikunta on Maarianhamina mutta asun Turussa", ["municipality", "stays_in"]),
        ("asun Turussa, kotikuntani on Maarianhamina", ["stays_in", "municipality"]),
        ("hemkommun Mariehamn men bor i Åbo", ["municipality", "stays_in"]),
        ("jag bor i Åbo fast min hemkommun är Mariehamn", ["stays_in", "municipality"]),
        ("Pudasjärven kirjoilla mutta opiskelen Torniossa", ["municipality", "stays_in"]),
        ("Turku on mun kotikunta mutta asun Porissa", ["municipality", "stays_in"]),
        ("muutin Turusta Tampereelle", ["municipality", "municipality"]),
        ("kotikunta Espoo", ["municipality"]),
    ],
)
def test_the_place_called_home_is_told_from_the_other(text: str, facts: list[str]) -> None:
    mentions = find_municipalities(text)

    assert facts_of_places(text, mentions) == facts


@pytest.mark.parametrize(
    "text",
    ["bor på Åland", "Åland, 34 år", "jag bor och jobbar på Åland", "flyttade till Åland", "Ahvenanmaalta"],
)
def test_aland_named_as_a_home_is_an_answer(text: str) -> None:
    assert names_aland(text)


@pytest.mark.parametrize(
    "text",
    [
        "arbetsplatsen är på Åland",
        "ska på kryssning till Åland",
        "söker jobb på Åland",
        "töissä Ahvenanmaalla",
    ],
)
def test_aland_where_one_works_or_travels_is_none(text: str) -> None:
    assert not names_aland(text)
