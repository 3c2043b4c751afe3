"""Which messages of small words alone ask on about what was just answered, and for what."""

import pytest

from reading.asking_on import (
    AGE,
    HOW_LONG,
    HOW_MUCH,
    HOW_OFTEN,
    ME,
    MUST,
    NUMBER,
    WHEN,
    WHERE,
    WHETHER,
    WHO,
    WHY,
    asks_on,
)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("mihin mennessä", WHEN),
        ("milloin viimeistään?", WHEN),
        ("koska se alkaa", WHEN),
        ("kuka sen päättää", WHO),
        ("no kuka siitä sit päättää?", WHO),
        ("kuka maksaa", WHO),
        ("kauanko", HOW_LONG),
        ("kauanko kestää", HOW_LONG),
        ("kuinka pitkään", HOW_LONG),
        ("montako kuukautta", HOW_LONG),
        ("paljonko aikaa siinä menee", HOW_LONG),
        ("kuinka usein", HOW_OFTEN),
        ("paljonko", HOW_MUCH),
        ("montako", HOW_MUCH),
        ("miten haen", WHERE),
        ("kelle soitan illalla", WHERE),
        ("keneen mä soitan huomenna", WHERE),
        ("vem ringer ja ikväll", WHERE),
        ("vem kan jag ringa i dag", WHERE),
        ("vem ringer mig", WHO),
        ("mistä sen saa", WHERE),
        ("MIHIN?", WHERE),
        ("mitä mun pitää tehdä", WHERE),
        ("onko pakko", MUST),
        ("pitääkö mun", MUST),
        ("miksi", WHY),
        ("miks näin", WHY),
        ("mut minkä takia", WHY),
        ("kuka sen tietää", WHO),
        ("missä ajassa", WHEN),
        ("siis euroina", HOW_MUCH),
        ("onko se maksullinen", HOW_MUCH),
        ("mistä lomake", WHERE),
        ("mikä se ikäraja on", AGE),
        ("58 vai 62?", NUMBER),
        ("miksi 7 päivää", NUMBER),
        ("eikö sitä oo 90 päivää?", NUMBER),
        ("saanko minä sitä vai en", WHETHER),
        ("kumpi on isompi?", WHETHER),
        ("voiko saada molempia", WHETHER),
        ("eli siis saanko vai enkö saa", WHETHER),
        ("paljonko se sit on kuussa", HOW_MUCH),
    ],
)
def test_small_finnish_words_ask_on(text: str, asked: str) -> None:
    assert asks_on(text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("senast när", WHEN),
        ("när börjar det", WHEN),
        ("vem bestämmer det", WHO),
        ("men vem betalar då?", WHO),
        ("hur länge", HOW_LONG),
        ("hur lång tid tar det", HOW_LONG),
        ("hur många månader", HOW_LONG),
        ("hur ofta", HOW_OFTEN),
        ("hur mycke", HOW_MUCH),
        ("va kostar det", HOW_MUCH),
        ("hur söker man", WHERE),
        ("var får man det", WHERE),
        ("till vem skickar jag den", WHERE),
        ("va ska ja göra nu", WHERE),
        ("måste jag", MUST),
        ("är det obligatoriskt?", MUST),
        ("varför", WHY),
        ("varför då", WHY),
        ("nå varför det", WHY),
        ("varför int?", WHY),
        ("å va kostar det mig", HOW_MUCH),
        ("är det gratis", HOW_MUCH),
        ("hur många dagar har jag på mig", HOW_LONG),
        ("vart skickar ja det", WHERE),
        ("hur då skriftligt, till vem", WHERE),
        ("hur gammal måst man vara", AGE),
        ("va va de för 7 dagar du sa", NUMBER),
        ("så får jag?", WHETHER),
        ("betyder det att jag får?", WHETHER),
        ("vem kan svara på det då", WHO),
        ("så kan ja bli kund där?", WHETHER),
    ],
)
def test_small_swedish_words_ask_on(text: str, asked: str) -> None:
    assert asks_on(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        *("entä mua", "entä minua?", "entä mä", "entä minä", "ja mua", "ja minua", "entä mulle"),
        *("mut mä sitten", "mites minä", "ja mun kohdalla", "koskeeko se mua", "sama mulle"),
        *("å mej då", "o mej då", "å ja då", "och jag då", "men jag då", "o jag?", "å ja?", "och för mig"),
        *("och mig", "jag då", "nå men mig då", "hur är det med mig", "gäller det mig också"),
    ],
)
def test_the_same_is_asked_for_oneself(text: str) -> None:
    assert asks_on(text) == ME


@pytest.mark.parametrize(
    "text",
    [
        *("miten haen asumistukea", "kuka mua palvelee", "miksi kysyt", "kuka sä oot", "mitä", "miksi ei"),
        *(
            "miten menee",
            "milloin saa aikaa",
            "entä minun äitini",
            "ja",
            "joo",
            "entä jos muutan",
            "en tiedä",
        ),
        *("hur söker jag bostadsbidrag", "varför frågar du", "vem är du", "va?", "varför inte", "hej då"),
        *("hur är det", "hur går det", "hur får jag tid", "var är mitt beslut", "ja då", "ja ja då", "å ja"),
        *("när öppnar ni", "hur anmäler man sig", "det var det", "", "?", "miksi 2025", "/why_ask"),
        *(
            "45 v",
            "olen 45",
            "om 3 dagar",
            "5 dagar",
            "10.30 vai 11",
            "voinko varata ajan",
            "saanko asumistukea",
        ),
        *("kan jag få hjälp", "får jag boka", "onko se", "vad är det", "miksi ei", "du sa"),
        "miksi " * 40,
    ],
)
def test_a_word_of_its_own_or_small_talk_asks_nothing_on(text: str) -> None:
    assert asks_on(text) is None
