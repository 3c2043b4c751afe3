"""Facts from one clumsy sentence, in both languages; the day is 22 November 2026."""

from datetime import date

import pytest

from reading.facts import UNKNOWN, find_facts, read_answer

TODAY = date(2026, 11, 22)
Facts = dict[str, object]

FINNISH: list[tuple[str, Facts]] = [
    ("Olen 24-vuotias työtön Tampereelta", {"age": 24, "status": "unemployed"}),
    ("oon 24v ja lomautettu", {"age": 24, "status": "laid_off_full"}),
    ("mä oon kakskytneljä", {"age": 24}),
    ("olen viisikymmentäkuusi vuotta vanha", {"age": 56}),
    ("ikä 31, työtön", {"age": 31, "status": "unemployed"}),
    ("Työtön, 24, Tampere", {"age": 24, "status": "unemployed"}),
    ("24v tyoton", {"age": 24, "status": "unemployed"}),
    ("pitkäaikaistyötön 58v", {"age": 58, "status": "unemployed"}),
    ("TYÖTÖN 24V", {"age": 24, "status": "unemployed"}),
    ("täytän 30 ensi kuussa", {"age": 29}),
    ("täytin juuri 30", {"age": 30}),
    ("olen 29 ja täytän 30 joulukuussa", {"age": 29}),
    ("synt. 1990", {"age": 36}),
    ("synnyin vuonna 1985", {"age": 41}),
    ("syntynyt 24.12.1990", {"age": 35}),
    ("ei kun 31", {"age": 31}),
    ("en ole 30 vaan 31", {"age": 31}),
    ("31, ei 30", {"age": 31}),
    ("olen kolmekymppinen", {"age": 30}),
    ("olen alle 30", {}),
    ("olen kohta 30", {}),
    ("olen 45 mutta poikani on 17", {"age": 45}),
    ("poikani on 17-vuotias", {}),
    ("3 vuotta työttömänä", {"status": "unemployed"}),
    ("20 vuotta töissä", {}),
    ("30 päivää", {}),
    ("kello 15 sopii", {}),
    ("maksaa 30 euroa", {}),
    ("olen 30 kilometrin päässä", {}),
    ("en ole työtön", {}),
    ("jäin työttömäksi", {"status": "unemployed"}),
    ("olen ollut työttömänä 3 vuotta", {"status": "unemployed"}),
    ("olin työttömänä 2020", {}),
    ("mikä on työttömyyskassa", {}),
    ("en ole töissä", {"status": "unemployed"}),
    ("mulla ei oo töitä", {"status": "unemployed"}),
    ("olen töissä kaupassa", {"status": "employed"}),
    ("olen lomautettu 50 %", {"status": "laid_off_reduced"}),
    ("minut on lomautettu osa-aikaisesti", {"status": "laid_off_reduced"}),
    ("oon lomautettuna kokonaan", {"status": "laid_off_full"}),
    ("teen töitä 3 tuntia viikossa", {"status": "under_4h"}),
    ("olen palkkatuella töissä", {"status": "subsidised"}),
    ("voinko saada palkkatukea", {}),
    ("saan starttirahaa", {"status": "startup_grant"}),
    ("olen työkokeilussa", {"status": "in_service"}),
    ("työ loppuu 10 päivän päästä", {"status": "employed", "days_until_unemployed": 10}),
    ("työsuhde päättyy 30.11.", {"status": "employed", "days_until_unemployed": 8}),
    ("lomautetaan kahden viikon päästä", {"status": "employed", "days_until_unemployed": 14}),
    ("jos jään työttömäksi mitä teen", {}),
    ("kuulun kassaan ja työssäoloehto täynnä", {"earnings_related": True}),
    ("saan ansiosidonnaista", {"earnings_related": True}),
    ("saanko ansiosidonnaista", {}),
    ("en ole kassan jäsen", {"earnings_related": False}),
    ("en kuulu kassaan", {"earnings_related": False}),
    ("oon kassassa mut saan Kelan tukea", {"earnings_related": False}),
    ("saan peruspäivärahaa", {"earnings_related": False}),
    ("olen työmarkkinatuella", {"earnings_related": False}),
    ("äidinkieli venäjä", {"mother_tongue": "ru"}),
    ("puhun somalia äidinkielenäni", {"mother_tongue": "so"}),
    ("äidinkieleni ei ole suomi", {}),
    ("olen venäjänkielinen", {"mother_tongue": "ru"}),
    ("muutin Suomeen 2019", {"immigrant": True}),
    ("en ole maahanmuuttaja", {"immigrant": False}),
    ("olen Ukrainasta tilapäisellä suojelulla", {"immigrant": True, "temporary_protection": True}),
    ("mulla ei ole kotikuntaa", {"has_home_municipality": False}),
    ("olin kuntakokeilun asiakas", {"was_trial_customer": True}),
    ("opiskelen ammattikoulussa", {"situation": "studying"}),
    ("olen kevytyrittäjä", {"situation": "entrepreneur"}),
    ("oon saikulla", {"situation": "ill"}),
    ("olen eläkkeellä", {"situation": "retired"}),
    ("olen hoitovapaalla", {"situation": "on_leave"}),
]

SWEDISH: list[tuple[str, Facts]] = [
    ("Jag är 24 år och arbetslös", {"age": 24, "status": "unemployed"}),
    ("jag ar 24 ar och arbetslos", {"age": 24, "status": "unemployed"}),
    ("jag är arbetslös 24-åring", {"age": 24, "status": "unemployed"}),
    ("30 år gammal och arbetslös", {"age": 30, "status": "unemployed"}),
    ("jag är tjugofyra", {"age": 24}),
    ("är 57 år och permitterad", {"age": 57, "status": "laid_off_full"}),
    ("jag är 31, inte 30", {"age": 31}),
    ("inte 30 utan 31", {"age": 31}),
    ("31, inte 30", {"age": 31}),
    ("född -85", {"age": 41}),
    ("jag är född 1990", {"age": 36}),
    ("jag fyller 30 på fredag", {"age": 29}),
    ("fyllde 30 i mars", {"age": 30}),
    ("jag är under 30", {}),
    ("jag är snart 30", {}),
    ("min son är 17 år", {}),
    ("jag har jobbat i 10 år", {}),
    ("för 2 år sedan", {}),
    ("30 dagar", {}),
    ("klockan 15 passar", {}),
    ("det kostar 30 euro", {}),
    ("jag är inte arbetslös", {}),
    ("blev arbetslös", {"status": "unemployed"}),
    ("jag blev av med jobbet", {"status": "unemployed"}),
    ("jag har inget jobb", {"status": "unemployed"}),
    ("jag jobbar inte", {"status": "unemployed"}),
    ("jag är utan jobb", {"status": "unemployed"}),
    ("jag jobbar på Prisma", {"status": "employed"}),
    ("jag har jobb", {"status": "employed"}),
    ("jag är permitterad", {"status": "laid_off_full"}),
    ("permitterad tre dagar i veckan", {"status": "laid_off_reduced"}),
    ("jag är delvis permitterad", {"status": "laid_off_reduced"}),
    ("jag är deltidspermitterad", {"status": "laid_off_reduced"}),
    ("jobbar under 4 timmar i veckan", {"status": "under_4h"}),
    ("jag jobbar med lönesubvention", {"status": "subsidised"}),
    ("kan jag få lönesubvention", {}),
    ("jag får startpeng", {"status": "startup_grant"}),
    ("jag är i arbetsprövning", {"status": "in_service"}),
    ("jobbet tar slut om två veckor", {"status": "employed", "days_until_unemployed": 14}),
    ("blir arbetslös om 10 dagar", {"status": "employed", "days_until_unemployed": 10}),
    ("om jag blir arbetslös vad händer", {}),
    ("jag är medlem i en a-kassa", {"earnings_related": True}),
    ("jag får inkomstrelaterad dagpenning", {"earnings_related": True}),
    ("får jag inkomstrelaterad dagpenning", {}),
    ("inte medlem i någon kassa", {"earnings_related": False}),
    ("hör inte till nån kassa", {"earnings_related": False}),
    ("jag får grunddagpenning från FPA", {"earnings_related": False}),
    ("får stöd från FPA", {"earnings_related": False}),
    ("jag uppfyller arbetsvillkoret", {"earnings_related": True}),
    ("uppfyller inte arbetsvillkoret", {"earnings_related": False}),
    ("mitt modersmål är svenska", {"mother_tongue": "sv"}),
    ("modersmål ryska", {"mother_tongue": "ru"}),
    ("arabiska är mitt modersmål", {"mother_tongue": "ar"}),
    ("jag är ryskspråkig", {"mother_tongue": "ru"}),
    ("flyttade till Finland ifjol", {"immigrant": True}),
    ("jag är inte invandrare", {"immigrant": False}),
    ("jag är invandrare", {"immigrant": True}),
    ("jag har tillfälligt skydd", {"temporary_protection": True}),
    ("jag har ingen hemkommun", {"has_home_municipality": False}),
    ("jag var kund i kommunförsöket", {"was_trial_customer": True}),
    ("jag studerar på heltid", {"situation": "studying"}),
    ("jag är företagare", {"situation": "entrepreneur"}),
    ("jag är sjukskriven", {"situation": "ill"}),
    ("jag är pensionär", {"situation": "retired"}),
    ("jag är föräldraledig", {"situation": "on_leave"}),
]


def told(text: str) -> Facts:
    return {fact.name: fact.value for fact in find_facts(text, TODAY)}


@pytest.mark.parametrize(("text", "expected"), FINNISH)
def test_a_finnish_sentence(text: str, expected: Facts) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), SWEDISH)
def test_a_swedish_sentence(text: str, expected: Facts) -> None:
    assert told(text) == expected


def dismissal(**known: object) -> Facts:
    return {"on": None, "age": None, "years": None, "production_or_financial": None} | known


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "minut irtisanottiin tuotannollisista syistä 10.1.2023 kuuden vuoden jälkeen",
            dismissal(on="2023-01-10", years=6, production_or_financial=True),
        ),
        (
            "jag blev uppsagd av ekonomiska orsaker den 3 mars 2024 efter 7 år",
            dismissal(on="2024-03-03", years=7, production_or_financial=True),
        ),
        ("mut irtisanottiin 57-vuotiaana", dismissal(age=57)),
        ("jag fick sparken", dismissal()),
    ],
)
def test_a_dismissal_with_what_is_known_of_it(text: str, expected: Facts) -> None:
    assert told(text)["dismissed"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "irtisanouduin itse",
        "minua ei irtisanottu",
        "en saanut potkuja",
        "jag sade upp mig själv",
        "jag blev inte uppsagd",
        "ingen har sagt upp mig",
    ],
)
def test_one_who_left_or_was_kept_was_not_dismissed(text: str) -> None:
    assert told(text)["dismissed"] is False


def test_a_fact_knows_its_place_in_the_text() -> None:
    text = "Hei 😀 olen\u200b 24-vuotias, TYÖTÖN"

    places = {fact.name: text[fact.start : fact.end] for fact in find_facts(text, TODAY)}

    assert places == {"age": "24-vuotias", "status": "TYÖTÖN"}


@pytest.mark.parametrize(
    ("fact", "text", "expected"),
    [
        ("age", "31", 31),
        ("age", "kolmekymmentä yks", 31),
        ("age", "1985", 41),
        ("age", "ei kun 31", 31),
        ("age", "31 inte 30", 31),
        ("age", "trettiett år", 31),
        ("age", "kissa", None),
        ("age", "en tiedä", UNKNOWN),
        ("earnings_related", "joo", True),
        ("earnings_related", "juu", True),
        ("earnings_related", "en usko", False),
        ("earnings_related", "Kela", False),
        ("earnings_related", "FPA", False),
        ("earnings_related", "kassasta", True),
        ("earnings_related", "ei hajua", UNKNOWN),
        ("earnings_related", "vet int", UNKNOWN),
        ("immigrant", "nej", False),
        ("immigrant", "nä", False),
        ("immigrant", "inte", False),
        ("immigrant", "jå", True),
        ("immigrant", "jo", True),
        ("immigrant", "kyl", True),
        ("immigrant", "ei oo", False),
        ("immigrant", "joo en ole", False),
        ("immigrant", "moi", None),
        ("mother_tongue", "suomea", "fi"),
        ("mother_tongue", "suomi", "fi"),
        ("mother_tongue", "finska", "fi"),
        ("mother_tongue", "ryska", "ru"),
        ("mother_tongue", "inte svenska", None),
        ("status", "töissä", "employed"),
        ("status", "lomautettu", "laid_off_full"),
        ("status", "osittain", "laid_off_reduced"),
        ("status", "permitterad", "laid_off_full"),
        ("status", "arbetslös", "unemployed"),
        ("status", "vet inte", UNKNOWN),
        ("days_until_unemployed", "10", 10),
        ("days_until_unemployed", "två veckor", 14),
        ("days_until_unemployed", "perjantaina", 5),
        ("dismissed", "ei", False),
        ("dismissed", "joo", dismissal()),
        ("dismissed", "ja, så gick det", dismissal()),
        ("dismissed", "ja det var jag tyvärr", dismissal()),
    ],
)
def test_a_short_answer_to_a_question(fact: str, text: str, expected: object) -> None:
    assert read_answer(fact, text, TODAY) == expected


@pytest.mark.parametrize(
    "piece",
    [
        "olen ",
        "a",
        "1 ",
        "ei ",
        "olen 24 ",
        "Ä",
        "\u200b",
        "😀",
        "en ole kassan ",
        "työ loppuu ",
        "synt. 1.1.",
    ],
)
def test_hostile_text_is_read_without_harm(piece: str) -> None:
    text = (piece * 2000)[:2000]

    for fact in find_facts(text, TODAY):
        assert 0 <= fact.start < fact.end <= len(text)
    read_answer("age", text, TODAY)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("olen kassassa töissä", "earnings_related"),
        ("jobbar i kassan på Prisma", "earnings_related"),
        ("olen jäsen kuntosalilla", "earnings_related"),
        ("mitä jos saan potkut", "dismissed"),
        ("mitä jos saan potkut ja oon sit työtön", "status"),
        ("hur får man startpeng", "status"),
        ("har jag rätt till startpeng", "status"),
        ("voiko yrittäjä saada tukea", "situation"),
        ("vaimo on 45 ja lomautettu", "status"),
        ("min kollega blev uppsagd å e 59", "age"),
        ("min flickvän flyttade till Finland", "immigrant"),
        ("permitterad är jag inte", "status"),
        ("eläkkeellä en oo", "situation"),
    ],
)
def test_what_is_not_said_of_oneself_now_is_left(text: str, name: str) -> None:
    assert name not in told(text)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("ja e 27 å utan jobb", "age", 27),
        ("porvoolainen 46 v yksinyrittäjä", "situation", "entrepreneur"),
        ("kolmekymmentäviisi vuotta täytin", "age", 35),
        ("vaimo on 45 ja lomautettu, minä oon töissä", "status", "employed"),
        ("lomautus alkoi maanantaina", "status", "laid_off_full"),
        ("starttirahaa saan vielä", "status", "startup_grant"),
        ("går på jobbsökarträning nu", "status", "in_service"),
        ("kassaan en kuulu", "earnings_related", False),
        ("kassan e ja me i", "earnings_related", True),
        ("äidinkieli ei oo ruotsi, se on suomi", "mother_tongue", "fi"),
        ("puolison äidinkieli on espanja, mun suomi", "mother_tongue", "fi"),
    ],
)
def test_a_fact_in_the_words_of_speech(text: str, name: str, value: object) -> None:
    assert told(text)[name] == value
