"""Small questions about a meeting, in both languages, and what else is asked with the same words."""

import pytest

from reading.meeting_questions import KINDS, meeting_question, without_question

ASKED = {
    "cost": (
        *(
            "maksaako",
            "maksaako tää",
            "joo mut maksaako tää",
            "maksaako tapaaminen jotain?",
            "onko tää ilmanen",
            "mitä tää maksaa",
        ),
        *("va kostar he", "vad kostar mötet", "e de gratis", "är mötet gratis?", "kostar det något"),
    ),
    "length": (
        *("kauanko kestää", "kuinka pitkä tapaaminen on", "kauan siinä menee"),
        *("hur länge räcker det", "hur långt är mötet", "hur länge tar det"),
    ),
    "company": (
        *(
            "voiko kaveri tulla mukaan",
            "saako lapsen ottaa mukaan",
            "voinko tulla lapsen kanssa",
            "voinko ottaa tukihenkilön",
        ),
        *("får en kompis komma me", "barn med", "får min man följa med", "e de ok att barnen kommer med"),
    ),
    "papers": (
        *("pitääkö ottaa papereita mukaan", "mitä pitää ottaa mukaan", "pitääkö olla henkkarit mukana"),
        *("ska ja ha papper med", "va ska ja ta me", "behöver jag ta med betyg"),
    ),
    "coach": (
        "kuka se valmentaja on",
        "kenen kanssa tapaan",
        "vem e coachen",
        "vem är min coach",
        "vem ringer",
    ),
    "place": (
        *("missä se on", "mihin mun pitää tulla", "mikä on osoite", "missä tavataan"),
        *("va e adressen", "var e de", "vart ska ja komma", "var ligger kontoret"),
    ),
    "why_contact": (
        "miksi numeroa kysytään",
        "miks te tarvitte mun numeron",
        "varför måst ni ha numret",
        "varför e-post",
    ),
    "why_name": ("miksi nimi pitää kertoa", "varför frågar ni namnet"),
    "interpreter": ("tarvitsen tulkin", "saako tulkin", "måst ja ha tolk", "finns det tolk"),
    "confirmation": (
        "fick ja nån bekräftelse?",
        "tuleeko siitä vahvistus",
        "mihin vahvistus lähtee",
        "när kommer bekräftelsen",
    ),
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind in KINDS for text in ASKED[kind]])
def test_a_small_question_is_recognised(kind: str, text: str) -> None:
    assert meeting_question(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        *(
            "kauanko karenssi kestää",
            "maksaako kela asumistukea",
            "mitä kurssi maksaa",
            "missä voin opiskella",
            "työnhaku",
        ),
        *(
            "saako matkakulut korvattua?",
            "kuka minua palvelee",
            "mun lapsi on sairas",
            "tarvitsen apua cv:n kanssa",
        ),
        *(
            "hur länge får jag dagpenning",
            "var kan jag studera",
            "vem betjänar mig",
            "vart ska ja flytta",
            "miksi kysyt",
        ),
        *("Maija Mäkinen", "ensi viikolla", "mihin menen ilmoittautumaan", "maksaako " * 20),
    ],
)
def test_another_question_is_none(text: str) -> None:
    assert meeting_question(text) is None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("puhelimella, maksaako se?", "puhelimella"),
        ("Bo Ek. Va kostar det?", "Bo Ek."),
        ("joo mut maksaako tää", ""),
    ],
)
def test_what_stands_beside_a_small_question(text: str, left: str) -> None:
    assert without_question(text) == left
