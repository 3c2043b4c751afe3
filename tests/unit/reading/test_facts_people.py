"""Age, mother tongue and where one has come from, from how people speak of them; 22 November 2026."""

from datetime import date

import pytest

from reading.facts import find_facts

TODAY = date(2026, 11, 22)


def told(text: str) -> "dict[str, object]":
    return {fact.name: fact.value for fact in find_facts(text, TODAY)}


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("espoolainen nuori tässä (19), onks ohjaamo", 19),
        ("kyselen itsellenikin (46 v)", 46),
        ("Turku (51v) it-ala", 51),
        ("kakskymppinen oon", 20),
        ("oon viiskymppinen ja väsynyt", 50),
        ("neljäkymppinen kokki Salosta", 40),
        ("yrittäjänä 15 vuotta, nyt 49, toiminimi nurin", 49),
        ("48-vuotiaana vielä alanvaihto", 48),
        ("64-vuotiaana jäin eläkkeelle", 64),
        ("helsingforsare 45, trött", 45),
        ("Kuopio, pensionär 66. Hej", 66),
        ("24 å, vasabo", 24),
        ("snickare 38 år", 38),
        ("hitsari 52 v ei saa töitä", 52),
        ("liedost 18v", 18),
        ("loimalainen poika 22, armeija takana", 22),
        ("lahtelaine 19v tyttö", 19),
        ("työtön rakennusmies 43", 43),
        ("syntymäaika 1.2.1980", 46),
        ("født 1990", None),
        ("född 5.8.1990 i Kemi", 36),
        ("födelseår 1977", 49),
        ("ikää löytyy 55", 55),
        ("kauanko saa kun on iältäs 57", 57),
    ],
)
def test_an_age_is_told(text: str, age: "int | None") -> None:
    assert told(text).get("age") == age


@pytest.mark.parametrize(
    "text",
    [
        "olen päälle viiskymppinen",
        "lähes kuuskymppinen mies",
        "yrittäjänä 15 v ja rahat loppu",
        "aloitin työt 15-vuotiaana",
        "fyllde 60 i fjol",
        "täytin 58 viime vuonna",
        "bussi 43 ei kulje",
        "kokemusta 15 v myyjänä",
        "asunut täällä 20 v",
        "sommarjobb för 16-åring",
        "mun poika (17) etsii töitä",
        "Tyttäreni, 17, asuu isänsä luona",
        "vaimoni, 52 v, sai potkut",
        "min pappa (63) behöver hjälp",
        "jag har jobbat 25 år som kock",
    ],
)
def test_a_rough_age_a_length_of_time_or_anothers_age_is_none(text: str) -> None:
    assert "age" not in told(text)


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        ("Suomenruotsalainen Porvoosta", None),
        ("olen suomenruotsalainen", "sv"),
        ("finlandssvensk i exil", "sv"),
        ("ruotsinkielisenä haluaisin asioida", "sv"),
        ("Kotkalainen venäjänkielinen, 45v", "ru"),
        ("finskspråkig men vill ha betjäning på svenska", "fi"),
        ("jag är arabisktalande", "ar"),
        ("Ryskspråkig från Kotka", "ru"),
        ("mitt hemspråk är somaliska", "so"),
        ("minun kieli on dari", "prs"),
        ("äidinkielenäni puhun kurdia", "ku"),
        ("kotikielenä arabia", "ar"),
        ("modersmålet mitt e ukrainska", "uk"),
        ("mitt modersmål är grekiska", "el"),
        ("äidinkieleni on georgia", "ka"),
        ("onko teillä venäjänkielinen virkailija", None),
        ("kan jag få en finskspråkig coach", None),
        ("finlandssvensk organisation söker folk", None),
        ("Vasa, svenskspråkig. Var får jag hjälp", None),
        ("onko kurssi suomenkielinen", None),
        ("min frus modersmål är spanska", None),
        ("puhun vähän ruotsia", None),
    ],
)
def test_a_mother_tongue(text: str, tongue: "str | None") -> None:
    assert told(text).get("mother_tongue") == tongue


@pytest.mark.parametrize(
    "text",
    [
        "tulin 2022",
        "olen Irakista tullut 2016",
        "muutin suomi viime vuosi",
        "Suomessa olen ollut viisi vuotta",
        "olen asunut Suomessa kolme vuotta",
        "Suomessa vuodesta 2018",
        "thaimaalaisena poimijana tulin",
        "muutimme perheen kanssa Irakista 2015",
        "oon ukrainalainen",
        "synnyin Syyriassa",
        "kotimaani on Viro",
        "sain oleskeluluvan keväällä",
        "minä irakista, haluan kurssi",
        "Jag och min fru kommer från Filippinerna",
        "Från Syrien, bor i Åbo",
        "har bott i Finland i tre år",
        "jag är född i Somalia",
        "flyttade hit från Polen",
        "kom till Finland för att studera",
        "mitt hemland är Nepal",
        "har uppehållstillstånd",
        "är flykting från Kongo",
    ],
)
def test_one_who_has_come_from_another_country(text: str) -> None:
    assert told(text)["immigrant"] is True


@pytest.mark.parametrize(
    "text",
    [
        "tulin tänne Oulusta 2019",
        "tulin Vantaalle 2019",
        "muutin takaisin Suomeen Ruotsista",
        "palasin Espanjasta lomalta",
        "kom hem från Spanien i våras",
        "vaimoni tuli Thaimaasta",
        "onko ukrainalaisille kursseja",
        "palvelette ulkomaalaisia?",
        "firma muutti Puolaan",
        "muutan Espanjaan",
        "flyttade hit från Vasa",
        "flyttade hit för kärleken",
        "min sambo kommer från Polen",
        "kan en byggfirma från Estland anställa mig",
    ],
)
def test_one_who_has_moved_within_or_come_back_is_no_immigrant(text: str) -> None:
    assert "immigrant" not in told(text)
