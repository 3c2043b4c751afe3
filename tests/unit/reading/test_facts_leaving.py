"""Work that ends or has ended: notice, dismissal, one's own leaving, and what is none of them; 22 November 2026."""

from datetime import date

import pytest

from reading.facts import find_facts

TODAY = date(2026, 11, 22)


def told(text: str) -> "dict[str, object]":
    return {fact.name: fact.value for fact in find_facts(text, TODAY)}


@pytest.mark.parametrize(
    "text",
    [
        "irtisanoivat minut eilen",
        "firma irtisanoi mut joulukuussa",
        "nyt ei enää työpaikkaa kun irtisanottiin",
        "me myyjät saadaan potkut. Minä sain ne jo",
        "potkut napsahti maanantaina",
        "työsuhteeni purettiin koeajalla",
        "pomo purki mun työsuhteen",
        "mut pistettiin pihalle",
        "sanottiin tehtaalta irti",
        "lopputili tuli",
        "Fick kicken förra veckan",
        "de sa upp oss alla",
        "blev tyvärr sparkad",
        "chefen avskedade mig",
        "arbetsgivaren hävde mitt arbetsavtal",
        "firman sa mig upp",
    ],
)
def test_a_dismissal_is_told(text: str) -> None:
    assert isinstance(told(text)["dismissed"], dict)


@pytest.mark.parametrize(
    "text",
    [
        "irtisanouduin keväällä",
        "lähdin itse, ei tullu potkuja",
        "lopetin omasta halusta",
        "mua ei oo irtisanottu",
        "Sade upp mig från lagret",
        "jag slutade frivilligt",
        "jag blev inte sparkad",
    ],
)
def test_one_who_went_by_their_own_will_or_stayed_was_not_dismissed(text: str) -> None:
    assert told(text)["dismissed"] is False


@pytest.mark.parametrize(
    "text",
    [
        "jos mut irtisanotaan",
        "jos sain potkut niin",
        "pelkään et tulee potkut",
        "poikani sai potkut",
        "min sambo blev uppsagd",
        "om jag blir uppsagd",
        "vad händer när man får sparken",
        "kuinka pitkä on irtisanomisaika",
        "voiko raskaana olevan irtisanoa",
    ],
)
def test_what_might_come_or_has_come_to_others_is_no_dismissal(text: str) -> None:
    assert "dismissed" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "irtisanomisaika juoksee vielä",
        "mulla on irtisanomisaikaa jäljellä",
        "oon irtisanomisajalla",
        "työsopimus päättyy kesällä",
        "kesätyö loppuu elokuussa",
        "jag har uppsägningstid kvar",
        "uppsägningstiden går ut i maj",
        "mitt kontrakt går ut i mars",
        "sommarjobbet tar slut i augusti",
    ],
)
def test_one_whose_work_is_ending_still_works(text: str) -> None:
    assert told(text)["status"] == "employed"


@pytest.mark.parametrize(
    "text",
    [
        "vuokrasuhde päättyy kuun lopussa",
        "vuokrasopimus loppuu",
        "puhelinsopimus loppuu",
        "hyresavtalet går ut i mars",
        "telefonabonnemanget tar slut",
        "hur lång är uppsägningstiden",
        "kuinka pitkä on irtisanomisaika",
        "måste jag vara aktiv under uppsägningstiden",
        "blir man uppsagd om firman säljs",
        "sain potkut Nokialta",
        "fick sparken i går",
        "kausityöt loppui",
        "vikariatet tog slut i fredags",
    ],
)
def test_what_else_ends_or_has_ended_is_no_work_of_now(text: str) -> None:
    assert "status" not in told(text)
