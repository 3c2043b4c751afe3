"""Where one lives in one place and is registered in another, the register decides (reading/homes/register.py)."""

import pytest

from tests.unit.reading.homes import homes


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("asun Tampereella mutta kirjoilla Seinäjoella, kuka mua palvelee", "Seinäjoki"),
        ("opiskelen ja asun Jyväskylässä, kirjoilla kuitenkin Kuopiossa. Jäin työttömäksi.", "Kuopio"),
        ("Olen kirjoilla Lahdessa, asun kaverin luona Heinolassa", "Lahti"),
        ("jag bor i Åbo men är skriven i Vasa, vem betjänar mig?", "Vaasa"),
        ("mantalsskriven i Kronoby, fast ja bor i Karleby nu", "Kruunupyy"),
        ("asun Oulussa, kirjoilla vielä Kemissä, en oo tehny muuttoilmoitusta", "Kemi"),
        ("asun mummolassa Ähtärissä, kirjat on Jyväskylässä", "Jyväskylä"),
        ("kirjoilla Jyväskylässä, asun väliaikasesti Ähtärissä", "Jyväskylä"),
        ("kotikunta väestörekisterissä Oulu, mutta nukun Kempeleessä", "Oulu"),
        ("min hemkommun är Vasa enligt folkbokföringen men jag bor hos min sambo i Korsholm", "Vaasa"),
        ("ja bor i Borgå men e ännu skriven i Sibbo, flyttanmälan int gjord", "Sipoo"),
    ],
)
def test_the_register_decides(text: str, home: str) -> None:
    assert homes(text) == [home]


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Asun Helsingissä, kirjoilla vielä Kuopiossa mutta muuttoilmoitus on tehty", "Helsinki"),
        ("Kotkassa asun enkä ole enää Haminassa kirjoilla", "Kotka"),
        ("poikani on kirjoilla Vaasassa, itse asun Turussa", "Turku"),
        ("olin ennen kirjoilla Salossa, nyt asun Paimiossa", "Paimio"),
        ("jag är sjukskriven och bor i Ingå", "Inkoo"),
        ("inskriven vid skolan i Vasa men bor i Korsholm", "Mustasaari"),
    ],
)
def test_a_move_notified_a_past_or_another_person_does_not(text: str, home: str) -> None:
    assert homes(text) == [home]
