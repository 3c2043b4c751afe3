"""Towns that only tell where a firm, a workplace or a school lies, and what looks like one but is a home."""

import pytest

from tests.unit.reading.homes import homes


@pytest.mark.parametrize(
    "text",
    [
        "Potkut tuli Helsingin satamasta, mitä nyt",
        "olin kesän Oulun satamassa ahtaajana",
        "käyn tampereen aikuiskoulutuskeskusta",
        "opiskelen Turun ammattikorkeassa",
        "Pirkkalan lentoasemalla vartijana kuusi vuotta",
        "Vantaan lentokentälle haettiin turvatarkastajia",
        "Helsingin Lihatukku lomautti kaikki",
        "Helsingin Rakennustyö Oy ei maksanut palkkaa",
        "lapuan pelti oy lomautti",
        "Turun kaupunki lomautti mut",
        "Åbo stad sade upp mig",
        "Kemin Digipolis ei vastannut hakemukseen",
        "Kuopion Prisma antoi potkut",
        "hain Tampereen Särkänniemeen kesätöihin",
        "olen hakenut Valmetille Jyväskylään",
        "haettu on töitä Iisalmesta ja Varkaudesta",
        "veli haki töitä Vaalasta",
        "haettiinko kesällä väkeä Kalajoelle",
        "työmatka Poriin kestää tunnin",
        "laivalla Helsingistä Tallinnaan olin kokkina",
        "katselin sarjaa Ylläs ja nukahdin",
        "ohjaajani oli ennen Rauma",
        "har sökt till Wärtsilä i Vasa, Mirka i Jeppo o ABB",
        "jag skickade ansökan till ABB i Vasa",
        "går på Optima i Jakobstad, blir klar i maj",
        "Jag var på Citec i Vasa, nu uppsagd",
        "Var på varvet i Åbo i tjugo år",
        "Var på Nokia i tio år",
        "uppsagd från sågen i Kristinestad",
        "uppsagd från Outokumpu i Torneå",
        "blev sparkad från ett hotell i Mariehamn",
        "Har examen från yrkeshögskolan i Vasa",
        "Snellman i Jakobstad anställer, är det sant",
        "hos Kesko i Vanda permitterades alla",
        "tio år på Billerud Korsnäs i Gävle",
        "va på båten från Nådendal ti Kapellskär",
        "arbetsresan till Vasa är två timmar",
        "läroavtal hos en firma i Närpes fast man int bor där",
        "lägenhet bokad i Åbo från februari, har inte flyttat ännu",
        "Hade Nivala som handläggare förut",
        "serien Ivalo var bra",
        "vi ska till Åbo på julmarknad",
        "huset i Vasa är sålt",
        "har sökt tjänster i Helsingfors",
    ],
)
def test_a_workplace_a_school_or_a_firm_is_no_home(text: str) -> None:
    assert homes(text) == []


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Turun Halisista hei", "Turku"),
        ("Oulun Ohjaamo, onko auki", "Oulu"),
        ("Vantaan TE-toimiston numero", "Vantaa"),
        ("asun Espoon Kiviruukissa", "Espoo"),
        ("Porin Pihlavassa asutaan", "Pori"),
        ("Kokkolan kaupunki palkkaisi, mistä palkkatuki", "Kokkola"),
        ("Onko Vaasan pääkirjastossa digiapua", "Vaasa"),
        ("på Houtskär finns ingen buss", "Parainen"),
        ("Från Rimito går bussen två gånger om dagen", "Naantali"),
        ("Vasa här, har sökt till ABB och Wärtsilä", "Vaasa"),
        ("har jobb på sjukhuset i Karleby och bor i stan", "Kokkola"),
        ("jobbar på skolan i Ingå och bor också i kommunen", "Inkoo"),
        ("jobbet är i Kronoby som också är min hemort", "Kruunupyy"),
        ("Raumo, varvet permitterade mig", "Rauma"),
        ("vi har köpt ett egnahemshus i Ingå", "Inkoo"),
        ("armeija käyty, Kuhmosta", "Kuhmo"),
    ],
)
def test_what_only_looks_like_a_workplace_is_a_home(text: str, home: str) -> None:
    assert homes(text) == [home]
