"""Who pays one's benefit, a fund or Kela, from how people speak of it; 22 November 2026."""

from datetime import date

import pytest

from reading.facts import find_facts

TODAY = date(2026, 11, 22)

FROM_A_FUND = [
    "ansiosidonnainen juoksee vielä 90 päivää",
    "ansiosidonnasta saan joulukuuhun",
    "ansiopäiväraha loppuu keväällä",
    "kassa maksaa sovitellun",
    "rahat tulee kassasta",
    "päiväraha kassasta on myöhässä",
    "oon metallin kassassa jäsen",
    "kuulun YTK:hon",
    "liityin kassaan vuosi sitten",
    "oon Tehyn jäsen",
    "liiton päivärahalla mennään",
    "maksan kassaan joka kuu",
    "ei kela vaan kassa maksaa mulle",
    "Inkomstrelaterad tar slut i mars",
    "min inkomstrelaterade dagpenning är sen",
    "får jag studera utan att förlora dagpenningen från kassan",
    "kassan betalar mig",
    "lever på pengar från kassan",
    "hör till Byggnads kassa",
    "gick med i kassan 2020",
    "är medlem i en a-kassa",
    "min kassa är YTK",
    "har betalat till kassan i tio år",
    "det är inte FPA utan kassan som betalar",
    "kassamedlem sen 2015",
]

NOT_FROM_A_FUND = [
    "saan Kelalta työttömyystukea",
    "Kela maksaa mulle",
    "Kela sitä tukea maksaa",
    "tuki tulee Kelasta",
    "elelen työmarkkinatuella",
    "mulla on tm-tuki",
    "en ikinä liittyny mihinkään kassaan",
    "en oo koskaan kuulunut kassaan",
    "mulla ei oo kassaa",
    "erosin kassasta viime vuonna",
    "jäsenyys kassassa katkesi",
    "tipuin Kelalle",
    "ansiosidonnainen loppui kesällä",
    "työtön, 45, peruspäiväraha",
    "lever på FPA",
    "går på FPA:s pengar",
    "får arbetsmarknadsstöd",
    "FPA ger mig grunddagpenning",
    "har aldrig varit med i nån kassa",
    "har inte varit medlem nånstans",
    "har aldrig hört till kassan",
    "gick ur kassan i fjol",
    "mitt medlemskap gick ut",
    "har ingen a-kassa",
    "inte kassan utan FPA betalar",
]

UNTOLD = [
    "paljonko työmarkkinatuki on",
    "saanko ansiosidonnaista",
    "loppuuko työmarkkinatuki",
    "mikä kassa kannattaa valita",
    "vaimo on kassan jäsen",
    "poikani saa työmarkkinatukea",
    "kauanko ansiopäivärahaa maksetaan",
    "olen asunut täällä koko ikäni",
    "onko Kela auki",
    "sain kirjeen Kelasta",
    "kaupan kassana 10 vuotta",
    "hur mycket är grunddagpenningen",
    "får jag inkomstrelaterad dagpenning",
    "vilken kassa är bäst",
    "får sjukdagpenning från FPA",
    "kan jag få bostadsbidrag från FPA",
    "min son får arbetsmarknadsstöd",
    "satt i kassan på Citymarket",
]


def told(text: str) -> object:
    return {fact.name: fact.value for fact in find_facts(text, TODAY)}.get("earnings_related")


@pytest.mark.parametrize("text", FROM_A_FUND)
def test_a_fund_is_told(text: str) -> None:
    assert told(text) is True


@pytest.mark.parametrize("text", NOT_FROM_A_FUND)
def test_one_outside_the_funds_is_told(text: str) -> None:
    assert told(text) is False


@pytest.mark.parametrize("text", UNTOLD)
def test_what_is_asked_or_of_others_tells_nothing_of_a_fund(text: str) -> None:
    assert told(text) is None
