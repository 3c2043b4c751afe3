"""Home municipality and place of stay in one message."""

import pytest

from reading.home import facts_of_places
from reading.municipalities import find_municipalities


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("kotikunta on Maarianhamina mutta asun Turussa", ["municipality", "stays_in"]),
        ("asun Turussa, kotikuntani on Maarianhamina", ["stays_in", "municipality"]),
        ("hemkommun Mariehamn men bor i Åbo", ["municipality", "stays_in"]),
        ("jag bor i Åbo fast min hemkommun är Mariehamn", ["stays_in", "municipality"]),
        ("Turku on mun kotikunta mutta asun Porissa", ["municipality", "stays_in"]),
        ("muutin Turusta Tampereelle", ["municipality", "municipality"]),
        ("kotikunta Espoo", ["municipality"]),
    ],
)
def test_the_place_called_home_is_told_from_the_other(text: str, facts: list[str]) -> None:
    mentions = find_municipalities(text)

    assert facts_of_places(text, mentions) == facts
