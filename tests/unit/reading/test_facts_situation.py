"""What else one is, from how people speak of it, and what only looks like it; 22 November 2026."""

from datetime import date

import pytest

from reading.facts import find_facts

TODAY = date(2026, 11, 22)

TOLD = [
    ("oon toisen vuoden opiskelija Vaasassa", "studying"),
    ("Tamperelaisena opiskelijana, saanko kesätukea", "studying"),
    ("Oulu, insinööriopiskelija, 23", "studying"),
    ("turkulainen kauppatieteiden opiskelija etsii kesätyötä", "studying"),
    ("luen sairaanhoitajaksi Lahdessa ja opiskelen iltaisin", "studying"),
    ("käyn aikuislukiota iltaisin", "studying"),
    ("oon lukiossa ja tarvisin kesätöitä", "studying"),
    ("teen gradua, rahat loppu", "studying"),
    ("elän opintotuella", "studying"),
    ("pääsin opiskelemaan Joensuuhun", "studying"),
    ("Valmistun keväällä datanomiksi", "studying"),
    ("Studerar till sjukskötare vid Novia", "studying"),
    ("ja pluggar på Åbo Akademi", "studying"),
    ("går sista året på yrkis", "studying"),
    ("går i gymnasiet i Borgå", "studying"),
    ("Går media på distans vid Arcada", "studying"),
    ("Vasa, närvårdarstuderande, 19", "studying"),
    ("är gymnasist och söker sommarjobb", "studying"),
    ("lyfter studiestöd", "studying"),
    ("det är mitt andra studieår", "studying"),
    ("sex månader kvar, läser till ingenjör", "studying"),
    ("Kokkolalaisena yrittäjänä kysyn rekrytuesta", "entrepreneur"),
    ("yrittäjänä 20 vuotta ja nyt hiljaista", "entrepreneur"),
    ("pyöritän pientä kampaamoa", "entrepreneur"),
    ("vedän omaa joogastudiota", "entrepreneur"),
    ("mulla on toiminimi ja keikkoja vähän", "entrepreneur"),
    ("meillä on maatila Kurikassa", "entrepreneur"),
    ("teen keikkaa toiminimellä", "entrepreneur"),
    ("Salo, taksiyrittäjä, 54", "entrepreneur"),
    ("firmani pyörii vielä", "entrepreneur"),
    ("Har ett litet café på Föglö", "entrepreneur"),
    ("driver en frisörsalong i Ekenäs", "entrepreneur"),
    ("lantbrukare i Malax, korna är sålda", "entrepreneur"),
    ("min firma går dåligt", "entrepreneur"),
    ("har f-firma vid sidan om", "entrepreneur"),
    ("Är egen företagare, 48", "entrepreneur"),
    ("sairastuin vakavasti keväällä", "ill"),
    ("sairausloma jatkuu maaliskuuhun", "ill"),
    ("saan sairauspäivärahaa Kelasta", "ill"),
    ("oon ihan uupunut ja saikulla", "ill"),
    ("olen kuntoutustuella", "ill"),
    ("mulla on burnout", "ill"),
    ("ligger sjuk hemma", "ill"),
    ("min sjukskrivning tar slut i maj", "ill"),
    ("är utbränd och orkar inte", "ill"),
    ("Borgå, 41, sjukledig sen maj", "ill"),
    ("får rehabiliteringsstöd", "ill"),
    ("jäin osatyökyvyttömyyseläkkeelle", "retired"),
    ("eläkkeelle päässyt rouva tässä", "retired"),
    ("Eläkkeellä vuodesta 2020", "retired"),
    ("saan työkyvyttömyyseläkettä", "retired"),
    ("Kemiläinen eläkeläinen kyselee", "retired"),
    ("eläkeläisenä haluaisin keikkaa", "retired"),
    ("Pensionär från Kaskö, 67", "retired"),
    ("Kuopio, pensionär 66", "retired"),
    ("är i pension sen i fjol", "retired"),
    ("jag har gått i pension", "retired"),
    ("lyfter delinvalidpension", "retired"),
    ("vanhempainvapaa loppuu helmikuussa", "on_leave"),
    ("kotona vauvan kanssa Espoossa", "on_leave"),
    ("olen äippälomalla", "on_leave"),
    ("hoitovapaani päättyy keväällä", "on_leave"),
    ("Vårdledig till mars, Sibbo", "on_leave"),
    ("min föräldraledighet tar slut", "on_leave"),
    ("är hemma med bebisen", "on_leave"),
    ("mammaledig i Korsholm", "on_leave"),
]

NOT_TOLD = [
    "haluaisin opiskella lähihoitajaksi",
    "voiko opiskelija saada tukea",
    "opiskelijoille joku kurssi?",
    "opiskelin Oulussa aikoinaan",
    "en opiskele enää",
    "tyttäreni opiskelee Vaasassa",
    "olen lukiossa töissä",
    "jatkoin opintoja kemialla",
    "koulu jäi kesken",
    "jos opiskelen syksyllä",
    "får jag studera med dagpenning",
    "jag studerade i Åbo",
    "min son studerar i Umeå",
    "hur går det om man studerar",
    "barnen går i skola i Kimito",
    "Går allting på distans?",
    "läser på öppna vid universitetet nån kurs",
    "jag läser annonser varje dag",
    "entinen yrittäjä, nyt muissa hommissa",
    "yrittäjänä olin 10 vuotta",
    "haaveilen omasta firmasta",
    "voinko ryhtyä yrittäjäksi",
    "mieheni on yrittäjä",
    "maatilan lopetin keväällä",
    "firmani meni konkurssiin",
    "tänker bli lättföretagare",
    "kan en företagare få stöd",
    "hur startar jag eget företag",
    "min bror har firma",
    "vad händer om man blir sjuk",
    "sairausloma päättyi",
    "en ole sairas",
    "jos sairastun, mitä sitten",
    "äiti on sairaalassa",
    "odottelen eläkettä",
    "jään eläkkeelle ensi vuonna",
    "kan en pensionär jobba",
    "min pappa är pensionär",
    "när får jag gå i pension",
    "kan jag ta tjänstledigt för studier",
    "tillbaka från mammaledigheten",
    "vaimo on hoitovapaalla",
    "voiko hoitovapaalla opiskella",
]


def situation(text: str) -> object:
    return {fact.name: fact.value for fact in find_facts(text, TODAY)}.get("situation")


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_situation_is_told(text: str, expected: str) -> None:
    assert situation(text) == expected


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_past_wished_asked_or_of_others_is_no_situation(text: str) -> None:
    assert situation(text) is None
