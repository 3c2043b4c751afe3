"""Which short messages are of the answer before them or of the chat itself."""

import pytest

from reading.about_answers import (
    FREE,
    HARMLESS,
    NUMBER,
    NUMBER_ADVICE,
    NUMBER_FUND,
    NUMBER_KELA,
    OTHERS_AFFAIRS,
    SHORTER,
    SIMPLER,
    SURE,
    WHO_ARE_YOU,
    asks_about_answer,
)


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (
            SHORTER,
            "sano lyhyemmin|kerro sama lyhyemmin|lyhyemmin kiitos|liian pitkä|kortare|säg det kortare|för långt",
        ),
        (SIMPLER, "sano yksinkertasemmin|voitko puhua selkokieltä|selkosuomeksi|en ymmärrä|förklara enklare"),
        (
            SIMPLER,
            "enkel svenska tack|på lättläst|jag fattar inte|mitä se tarkoittaa|va betyder det|ja förstår int va du menar",
        ),
        (
            SURE,
            "onko varma|oletko varma|onks tää varmaa|mistä tiedät|är du säker på det|stämmer det?|missä niin lukee|var står det|är det sant",
        ),
        (
            FREE,
            "onko tää ilmainen|maksaako tää mitään|kostar det här nåt|är chatten gratis|kostar det att chatta",
        ),
        (HARMLESS, "vaikuttaako tää mun tukiin jos kysyn tyhmiä|påverkar det mitt stöd om jag frågar dumt"),
        (
            NUMBER,
            "antakaa numero|no kerro sit kenelle soitan|puhelinnumero|vem ringer jag då|ge mig ett nummer",
        ),
        (NUMBER_KELA, "kelan puhelinnumero?|mikä on kelan numero|FPA:s nummer|vad är fpas telefonnummer"),
        (NUMBER_FUND, "kassan numero|kassans nummer"),
        (NUMBER_ADVICE, "työttömyysturvaneuvonnan numero|numret till rådgivningen"),
        (OTHERS_AFFAIRS, "onko naapuri työtön|saako mun naapuri tukea|är grannen arbetslös|får min ex stöd"),
        (WHO_ARE_YOU, "ketä te ootte|keitä te olette|vilka är ni"),
    ],
)
def test_they_are_told_apart(kind: str, texts: str) -> None:
    assert {asks_about_answer(text) for text in texts.split("|")} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        *("kauanko karenssi kestää", "en ymmärrä kelan päätöstä", "onko työkokeilu ilmainen", "kuka maksaa"),
        *("lyhennetty työviikko", "numero on 0401234567", "soittakaa minulle", "onko se pakko", "mihin haen"),
        *("oletko varma että saan tukea kelasta", "onko naapurikunnassa töitä", "vaikuttaako palkka tukeen"),
        *("jag förstår inte beslutet från fpa", "kortare arbetsvecka", "kostar kursen något", "kostar det"),
        *(
            "är det obligatoriskt",
            "är det gratis",
            "ring mig",
            "kort utbildning",
            "vem betalar",
            "asiakasnumero",
        ),
        *(
            "oletko ihminen",
            "är du en robot",
            "",
            "?",
            "/help",
            "onko mun pomo velvollinen maksamaan palkan loppuun asti",
        ),
        "no " * 30,
    ],
)
def test_a_matter_of_its_own_is_none_of_them(text: str) -> None:
    assert asks_about_answer(text) is None
