"""Which of the places in a message is taken for the home, and which is left for a question."""

import pytest

from reading.municipalities import find_municipalities, municipality_name
from reading.municipality_mentions import NOT_HOME


def homes(text: str) -> list[str]:
    """The Finnish names of the places that the product would take for the home."""
    return [
        municipality_name(each.code, "fi")
        for each in find_municipalities(text)
        if each.score > NOT_HOME and not each.negated and each.role != "from"
    ]


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("asun kahden lapsen kanssa Raumalla", "Rauma"),
        ("salo, 51 v, onko teillä iltaneuvontaa", "Salo"),
        ("forssa 30100, en löydä lomaketta", "Forssa"),
        ("Iisalmesta terve, mistä saan todistuksen", "Iisalmi"),
        ("Kauhavalta moro, onko Lapualla toimistoa vai Seinäjoella", "Kauhava"),
        ("rovanimeläinen hitsari etsii työtä", "Rovaniemi"),
        ("Oulun vieressä Kempeleessä asun", "Kempele"),
        ("Sysmästä käyn Lahdessa töissä", "Sysmä"),
        ("raisiolainen isä kysyy työpajasta", "Raisio"),
        ("Nokialla asuva vaari olen, etsin osa-aikatyötä", "Nokia"),
        ("kuuluuko Liminka Oulun alueeseen", "Liminka"),
        ("Lahden toimipisteen ohjaaja ei vastaa", "Lahti"),
        ("21 v, amis kesken, laukaa", "Laukaa"),
        ("oon haapajärvisenä vähän eksyksissä", "Haapajärvi"),
        ("Borgåssa asuva yh-isä tässä", "Porvoo"),
        ("kuljen päivittäin Lempäälästä Tampereelle", "Lempäälä"),
        ("jobbar på lager i Vanda men bor i Sibbo, är det Sibbo eller Vanda", "Sipoo"),
        ("arbetsprövning på ett daghem i Grankulla, går det", "Kauniainen"),
        ("36-årig mamma i Vichtis, vad finns det för kurser", "Vihti"),
        ("pendlar till Åbo från Pargas", "Parainen"),
        ("hör Malax ihop med Korsholm", "Maalahti"),
        ("sköter Karleby också oss i Kronoby", "Kruunupyy"),
        ("Lovisa stads arbetscoacher, hur når jag dem", "Loviisa"),
        ("hangöbo, funderar på å flytta till Åbo sen", "Hanko"),
        ("kolmen lapsen äiti Espoosta, työtön", "Espoo"),
        ("asun äidin luona Kotkassa", "Kotka"),
        ("olen 45-vuotias mies Oulusta", "Oulu"),
        ("asun ja työskentelen Vaasassa", "Vaasa"),
        ("Siilinjärvellä asun mut töissä käyn Kuopiossa", "Siilinjärvi"),
        ("Nivalassa asun, Ylivieskassa töissä", "Nivala"),
        ("synnyin Imatralla, asun nyt Kotkassa", "Kotka"),
        ("mun tytär asuu Turussa ja mä Loimaalla", "Loimaa"),
        ("vaimon kotikunta on Sipoo, mun on Porvoo", "Porvoo"),
        ("muutan töiden perässä Ouluun ensi kuussa", "Oulu"),
        ("menin Seinäjoelle töihin ja muutin sinne", "Seinäjoki"),
        ("Korsholmissa asun enkä Vaasassa", "Mustasaari"),
        ("miten haen työttömyysetuutta Espoossa", "Espoo"),
        ("mitä palveluja Turussa on työttömälle", "Turku"),
        ("Helsingin keskustassa asun", "Helsinki"),
        ("valtimolainen", "Nurmes"),
        ("bor hos mamma i Esbo", "Espoo"),
        ("min man jobbar i Vasa men vi bor i Malax", "Maalahti"),
        ("jag är född i Borgå men bor i Lovisa nu", "Loviisa"),
        ("har stuga i Nagu men bor i Reso", "Raisio"),
        ("Toijala, vi bor där", "Akaa"),
        ("kotkabo, funderar på att flytta till Åbo", "Kotka"),
        ("flyttar till Åbo för jobbets skull", "Turku"),
    ],
)
def test_the_home_is_taken(text: str, home: str) -> None:
    assert homes(text) == [home]


@pytest.mark.parametrize(
    "text",
    [
        "olen töissä Espoossa",
        "käyn koulua Salossa",
        "hain töitä Hangosta Utsjoelle",
        "veli asuu Porissa ja on kassassa",
        "käytiin viikonloppuna Kalajoella uimassa",
        "Vaasan leipomossa paiskin hommia",
        "Raisio Oyj:lle laitoin hakemuksen",
        "lensin Helsinki-Vantaalta Malagaan",
        "Inari-niminen kurssikaveri",
        "jos muutan Poriin",
        "elän nuukasti ku laihialainen",
        "kohta II ei aukea",
        "tehdas on ovensa sulkeva ja sulkava",
        "min syster bor i Borgå",
        "växte upp i Karleby",
        "int e ja från Åbo",
        "Eckerö Line drog in turer",
        "är studerande vid Åbo Akademi",
        "köpte soffa på Masku",
        "mitt barn går i skola i Grankulla",
        "flyger från Helsingfors-Vanda",
        "kan tänka mig att flytta till Kouvola",
        "nimeni on Nurmes, sukunimi siis",
        "appiukko Kouvolasta väittää muuta",
        "turkulainen firma jätti palkan maksamatta",
        "rouva Saloselle aika, mut herra Lahti sai sen",
        "sain lopputilin Tornio Stainlessilta",
        "lämnade Karis för tio år sedan",
        "hjälper min granne i Sibbo med papper",
    ],
)
def test_a_place_that_is_not_the_home_is_left(text: str) -> None:
    assert homes(text) == []


@pytest.mark.parametrize("text", ["bor i Jakobstad nara Vasa", "asun Pietarsaaressa lähellä Vaasaa"])
def test_what_one_lives_near_is_not_the_home(text: str) -> None:
    assert homes(text) == ["Pietarsaari"]
