"""Every municipality as the home in plain sentences, alone and beside another one that is not: none may be taken for the other.

The other is the one that stands a hundred places further on the list. Names that are also first names (Salla, Simo) may be missed
where nothing says that a place is meant.
"""

from collections import defaultdict
from collections.abc import Mapping

import pytest

from reading.municipalities import municipality_name
from reading.places.index import municipalities
from tests.unit.reading.homes import as_written, homes
from tools.build_municipality_forms import rows

APART = 100
MISSED_AT_MOST = 5
"""Of three hundred and nine."""

FINNISH = (
    "{here[ine]} asuva työtön",
    "Asun {here[ine]} ja olen työtön.",
    "Olen {here[ela]}, jäin työttömäksi",
    "Kotikuntani on {here[nom]}.",
    "{here[nom]}, 35 v, työtön",
    "Onko {here[ine]} velkaneuvontaa?",
    "Mikä toimisto palvelee {here[ine]}?",
    "terveisiä {here[ela]}! miten ilmoittaudun?",
    "Hei, olen 45-vuotias lähihoitaja {here[ela]} ja minut lomautettiin",
    "täällä {here[ine]} ei ole töitä",
    "Asun {here[ine]} mutta työskentelen {there[ine]}.",
    "Työpaikkani {there[ine]} loppuu ja asun {here[ine]}.",
    "Muutin {there[ela]} {here[ill]} viime kuussa, kuka palvelee minua?",
    "Olen töissä {there[ine]}, kotikunta {here[nom]}",
    "Olen {here[ela]} ja käyn {there[ine]} koulua",
    "Asun {here[ine]}, pääsenkö kurssille {there[ill]}?",
    "Olen muuttamassa {here[ela]} {there[ill]}, kumpi palvelee?",
    "Jäin työttömäksi {there[ela]} tehtaalta, asun {here[ine]}",
)
FINNISH_NOT_HOME = (
    "Käyn {there[ine]} töissä, mitä apua saan?",
    "Poikani asuu {there[ine]} ja on työtön",
    "Työhaastattelu {there[ine]} huomenna, korvataanko matka?",
    "Kävin {there[ine]} lääkärissä enkä päässyt tapaamiseen",
)
SWEDISH = (
    "Jag bor i {here} och är arbetslös.",
    "Jag är från {here}, blev uppsagd",
    "Min hemkommun är {here}.",
    "{here}, 35 år, arbetslös",
    "Finns det skuldrådgivning i {here}?",
    "Vilken byrå betjänar i {here}?",
    "Hälsningar från {here}! Hur anmäler jag mig?",
    "Hej, jag är en 45-årig närvårdare från {here} och blev permitterad",
    "här i {here} finns inga jobb",
    "Jag bor i {here} men jobbar i {there}.",
    "Jobbet i {there} tar slut och jag bor i {here}.",
    "Flyttade från {there} till {here} förra månaden, vem betjänar mig?",
    "Jobbar i {there}, hemkommun {here}",
    "Jag är från {here} och studerar i {there}",
    "Bor i {here}, kan jag gå en kurs i {there}?",
    "Ska flytta från {here} till {there}, vem betjänar?",
    "Blev arbetslös från fabriken i {there}, bor i {here}",
)
SWEDISH_NOT_HOME = (
    "Jag jobbar i {there}, vilken hjälp får jag?",
    "Min son bor i {there} och är arbetslös",
    "Arbetsintervju i {there} i morgon, ersätts resan?",
    "Var hos läkaren i {there} och missade mötet",
)


def finnish() -> Mapping[str, Mapping[str, str]]:
    """The name of each municipality by case, with its capital."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows("municipality_forms.tsv"):
        if row["kind"] == "name" and row["language"] == "fi":
            found[row["code"]].setdefault(row["case"], as_written(row["form"]))
    return found


CODES = sorted(municipalities())
OTHERS = dict(zip(CODES, [*CODES[APART:], *CODES[:APART]], strict=True))
NAMES = {"fi": finnish(), "sv": {code: municipality_name(code, "sv") for code in CODES}}


@pytest.mark.parametrize(
    ("language", "frame"), [*(("fi", frame) for frame in FINNISH), *(("sv", frame) for frame in SWEDISH)]
)
def test_the_home_is_taken_and_not_the_other(language: str, frame: str) -> None:
    names = NAMES[language]

    missed = [
        text
        for here, there in OTHERS.items()
        if homes(text := frame.format(here=names[here], there=names[there]))
        != [municipality_name(here, "fi")]
    ]

    assert len(missed) <= MISSED_AT_MOST, missed


@pytest.mark.parametrize(
    ("language", "frame"),
    [*(("fi", frame) for frame in FINNISH_NOT_HOME), *(("sv", frame) for frame in SWEDISH_NOT_HOME)],
)
def test_no_home_is_taken(language: str, frame: str) -> None:
    names = NAMES[language]

    taken = [text for code in CODES if homes(text := frame.format(there=names[code]))]

    assert taken == []
