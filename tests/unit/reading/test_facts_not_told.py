"""What sounds like a fact and is none: a question about a benefit, somebody else's work, a day that ends something else."""

from datetime import date

import pytest

from reading.facts import find_facts, read_answer

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "text",
    [
        "Mitä eroa on ansiopäivärahalla ja yleistuella?",
        "paljonko on yleistuki päivässä",
        "vad är skillnaden mellan inkomstrelaterad dagpenning och allmänt stöd",
        "vad är arbetsverksamhet i rehabiliteringssyfte",
        "är arbetsprövning obligatorisk",
        "kan jag få arbetsprövning på ett dagis",
        "kauanko työkokeilu kestää",
        "kommer inte in på jobbmarknad finland",
        "hain 3, neljäs unohtui, viimeinen päivä tänään!!",
        "sökte tre, sista dagen idag!!",
        "sista arbetsdagen va igår",
        "naapuri yrittäjä ollu, 15 vuotta",
        "min granne hadd firma, 15 år",
        "ungen e sjuk",
        "muksu on sairas",
        "meiltä lomautetaan 14 ihmistä",
        "oss permitteras det 10 anställda",
        "tänker sluta som företagare å anmäla mig arbetslös",
    ],
)
def test_nothing_is_told_of_oneself(text: str) -> None:
    assert [(fact.name, fact.value) for fact in find_facts(text, TODAY)] == []


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("saan yleistukea, paljonko se on", "earnings_related", False),
        ("är på arbetsprövning på ett dagis", "status", "in_service"),
        ("olen työkokeilussa, kauanko se kestää", "status", "in_service"),
        ("viimeinen työpäivä on perjantaina", "days_until_unemployed", 4),
        ("sista dagen på jobbet är på fredag", "days_until_unemployed", 4),
        ("blir föräldraledig i mars men e arbetslös nu", "status", "unemployed"),
        ("työaika lyhenee kahteen päivään viikossa lomautuksen takia", "status", "laid_off_reduced"),
        ("arbetstiden blir kortare, två dagar i veckan, för permitteringen", "status", "laid_off_reduced"),
        ("meidät lomautetaan ensi maanantaina", "days_until_unemployed", 7),
    ],
)
def test_it_is_told(text: str, name: str, value: object) -> None:
    assert {fact.name: fact.value for fact in find_facts(text, TODAY)}.get(name) == value


@pytest.mark.parametrize("text", ["e de sossu eller fpa", "onko se kela vai kassa"])
def test_who_pays_is_asked_and_not_told(text: str) -> None:
    assert read_answer("earnings_related", text, TODAY) is None
