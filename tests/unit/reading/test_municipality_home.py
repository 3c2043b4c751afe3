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
        ("täällä Lieksassa ei ole mitään kursseja", "Lieksa"),
        ("hoidin äitiä täällä Anttolassa kotona", "Mikkeli"),
        ("täälä enossa on hiljasta", "Joensuu"),
        ("täs Manses ei oo töitä", "Tampere"),
        ("tulin töiden perässä tänne Kokkolaan", "Kokkola"),
        ("vi här i Muonio undrar om arbetspraktik", "Muonio"),
        ("hamnade hit till Kajana för min frus jobb", "Kajaani"),
        ("Petäjävedellä asuvana yh-isänä mietin elatusmaksuja", "Petäjävesi"),
        ("Nummelan tyttö täs moi", "Vihti"),
        ("Rollossa asuu työtön matkaopas", "Rovaniemi"),
        ("ku asuu puolangalla ni pessimisti ei pety", "Puolanka"),
        ("mieheni on töissä Vaasassa ja me asumme yhdessä siellä", "Vaasa"),
        ("jobbade på fabriken i Kaskö och bor kvar här", "Kaskinen"),
        ("kysyy huolestunut äiti Ylivieskasta", "Ylivieska"),
        ("frågar en trebarnsmamma från Närpes", "Närpiö"),
        ("jag o min sambo bor i Kyrkslätt", "Kirkkonummi"),
        ("ensamstående mamma i Lovisa", "Loviisa"),
        ("Ulvilasta kyselee työtön", "Ulvila"),
        ("fråga från en borgåbo", "Porvoo"),
        ("saako haminassa kuntouttavaa työtoimintaa", "Hamina"),
        ("Hangosta kyselisin, satamasta tulee potkut", "Hanko"),
        ("taktikursen i vasa, finns det plats", "Vaasa"),
        ("kauhajoki avoimet työpaikat", "Kauhajoki"),
        ("onko Porissa työpaikkoja nuorille", "Pori"),
        ("jag har eget bageri i Nyslott med en anställd", "Savonlinna"),
        ("jobbar ni också i Malax", "Maalahti"),
        ("i Oravais finns inga jobb", "Vöyri"),
        ("Toijalassa oli ennen toimisto, minne nyt", "Akaa"),
        ("Luvialla asun ja olen vielä töissä Porissa", "Eurajoki"),
        ("kan jag som bor i Lappo boka möte i Seinäjoki istället", "Lapua"),
        ("asun porin keskustassa", "Pori"),
        ("asun Rovaniemellä, kotoisin Sodankylästä", "Rovaniemi"),
        ("oon kotosin Sodankylästä ja asun Rovaniemellä", "Rovaniemi"),
        ("bor i Esbo, jag är från Vasa", "Espoo"),
        ("turkulainen, asun nyt Raisiossa", "Raisio"),
        ("jobbar i Esbo, bor här i Vanda", "Vantaa"),
        ("töissä Helsingissä mutta asun täällä Nurmijärvellä", "Nurmijärvi"),
        ("sain asunnon Järvenpäästä ja muutin viikko sitten", "Järvenpää"),
        ("köpte hus i Larsmo förra året", "Luoto"),
        ("kotkasta kyselen", "Kotka"),
        ("Står det Esbo men ska vara Vanda", "Vantaa"),
        ("frågar en från Gustavs", "Kustavi"),
        ("här i kotka finns inget", "Kotka"),
        ("s:t karinsbo, 40 år", "Kaarina"),
        ("pieni kahvila Porvoossa haluaa palkata", "Porvoo"),
        ("folkbokförd i Korsholm", "Mustasaari"),
        ("jag bor i Oravais, hör jag till Vasa eller Jakobstad", "Vöyri"),
        ("etätyötä voisi tehdä Sallasta käsin", "Salla"),
        ("töissä Norjassa, perhe Kemissä", "Kemi"),
        ("mammaledig i Esbo", "Espoo"),
        ("äitiyslomalla Espoossa", "Espoo"),
        ("Joensuusta hei, muutin tänne Venäjältä 2021", "Joensuu"),
        ("Kouvolabo sen tre veckor, flyttade från Fredrikshamn", "Kouvola"),
        ("Porvoo ennen, nykyään Sipoo", "Sipoo"),
        ("alun perin Kemistä mutta nykyään Tampereella", "Tampere"),
        ("kemistä lähtösin mut tampereella nykysin", "Tampere"),
        ("ursprungligen från Vasa men nuförtiden i Vörå", "Vöyri"),
        ("Varkaudessa ollaan lomautettuna", "Varkaus"),
        ("mäntässä ei töitä ole", "Mänttä-Vilppula"),
        ("salossa ei ole mitään kursseja", "Salo"),
        ("hangon pojalle ei kelpaa", "Hanko"),
        ("Kemin kirjoilla ja työttömänä", "Kemi"),
        ("Hamina tässä moi", "Hamina"),
        ("eura 32v", "Eura"),
        ("Vasa centrum, var finns kontoret", "Vaasa"),
        ("Salo on kotini, työt muualla", "Salo"),
        ("Inkeroisissa asuu tää poika, 22v", "Kouvola"),
        ("Sahalahelta 20v tyttö, armeija käyty", "Kangasala"),
        ("poikani 19 v asuu kotona Kankaanpäässä", "Kankaanpää"),
        ("min son 20 bor hemma i Malax och gör ingenting", "Maalahti"),
        ("Ilomantsista asti pitäisi tulla yheksäksi", "Ilomantsi"),
        ("jag kommer från Karis och är arbetslös", "Raasepori"),
        ("Töitä kyllä on muualla mutta ei Lapualla", "Lapua"),
        ("det finns jobb men inte i Pedersöre", "Pedersören kunta"),
        ("Ekenäs är billigare än Helsingfors så jag flyttade hit", "Raasepori"),
        ("Uukuniemellä mökki josta tuli vakituinen koti", "Parikkala"),
        ("en larsmobo här, behöver ny tid", "Luoto"),
        ("vi lemlänningar får ingen service", "Lemland"),
        ("jeppotrakten, 34, söker jobb", "Uusikaarlepyy"),
        ("bor i Möckelö", "Jomala"),
        ("Heslinki, mitä haen", "Helsinki"),
        ("Joensuussa opiskelen ja asun", "Joensuu"),
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
        "Minun nimi on Heikki Rauma",
        "Henrik Tammela här, hur går det",
        "Anna Kokkola lupasi soittaa",
        "Efternamnet mitt är Lahti",
        "Coachen hette Heinola i efternamn",
        "Får jag ta med min vän Inari på mötet",
        "Porilaisten marssi soi jonossa",
        "Rauman Lukko hävisi taas",
        "Åbo Underrättelser skrev om er",
        "Jag ska på arbetsintervju i Vasa på onsdag",
        "työhaastattelu olisi Seinäjoella",
        "permitterad på heltid från Nokia",
        "Irtisanouduin Ravintola Kotkasta",
        "olin festareilla Seinäjoella",
        "tåget till Tammerfors är inställt",
        "haluaisin muuttaa Helsinkiin",
        "Tyttäreni asuu isänsä luona Vaasassa",
        "Pekka asuu Porissa",
        "kör lastbil mellan Vasa och Åbo",
        "har examen i kemi",
        "Jag har jobberbjudande i Åbo",
        "Sain työtarjouksen Oulusta",
        "Min arbetsgivare i Vasa betalar inte lön",
        "Jag var i Helsingfors i helgen",
        "Vi var på kryssning till Mariehamn",
        "Enligt en bekant i Lovisa får man pengar",
        "I Karleby fick min vän läroavtal",
        "Jag är anställd av Vasa stad",
        "Någon från Vasa ringde mig",
        "joku Lahdesta soitti",
        "Numret var från Åbo",
        "Är det billigare att bo i Kristinestad",
        "haluaisin asua Porissa",
        "Gamla hemorten Kökar saknas",
        "Fiskars irtisanoi minut",
        "Neste Porvoo lomautti",
        "ABB Vasa permitterade mig",
        "Porvoon jalostamolta irtisanottiin",
        "Sysmän suvisoitto",
        "etsin asuntoa Porista",
        "söker lägenhet i Vasa",
        "Min syster i Åbo sa att jag ska fråga FPA",
        "Sukulaiset Loimaalla sanoivat että kannattaa soittaa",
        "poika asuu kotona isänsä luona Porissa",
        "en asu Porissa enää",
        "Helsingissä asuvat saavat kaiken",
        "vankilassa Turussa, vapaudun keväällä",
        "Tampereen ratikka myöhästyi",
        "vad kostar bussen till Lovisa",
        "mutta ei Vaasassa asuta",
        "kolarissa oltiin ja auto meni",
        "varkaudessa ei ole järkeä",
    ],
)
def test_a_place_that_is_not_the_home_is_left(text: str) -> None:
    assert homes(text) == []


@pytest.mark.parametrize("text", ["bor i Jakobstad nara Vasa", "asun Pietarsaaressa lähellä Vaasaa"])
def test_what_one_lives_near_is_not_the_home(text: str) -> None:
    assert homes(text) == ["Pietarsaari"]


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("muutan kemistä ouluun", "Kemi"),
        ("Muutan Espoosta Tampereelle 1.12., mitä teen työnhaulle?", "Espoo"),
        ("Olen muuttamassa Raumalta Poriin", "Rauma"),
        ("oon lahest ja mun pitäs muuttaa kouvolaan", "Lahti"),
        ("Kajaanista. Muutan Joensuuhun kesällä", "Kajaani"),
        ("Nurmeksesta olen lähdössä Joensuuhun opiskelemaan", "Nurmes"),
        ("muutto Kotkasta Haminaan on edessä", "Kotka"),
        ("Ska flytta från Vasa till Tammerfors", "Vaasa"),
        ("flyttar till Åbo nästa månad från jeppis", "Pietarsaari"),
        ("vi flyttar till Borgå i höst, bor nu i Sibbo", "Sipoo"),
    ],
)
def test_a_move_that_is_planned_leaves_the_home_where_it_is(text: str, home: str) -> None:
    assert homes(text) == [home]


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("muutettiin Tampereelta Hartolaan", "Hartola"),
        (
            "Muutimme kesäkuussa Vantaalta vaimon kotitilalle Pielavedelle. Paperit tulevat Vantaalta",
            "Pielavesi",
        ),
        ("Tuusulan Kellokoskelta muutettiin Keravalle", "Kerava"),
        ("muhokselle muutin eron takia mutta posti kulkee vielä Kajaaniin", "Muhos"),
        ("muutin poikaystävän perässä Turkuun", "Turku"),
        ("Flyttade förra året från Helsingfors till Ekenäs", "Raasepori"),
        ("Efter flytten från Lovisa till Borgå fick jag brev", "Porvoo"),
    ],
)
def test_a_move_that_is_done_takes_the_home_along(text: str, home: str) -> None:
    assert homes(text) == [home]


def test_the_way_between_two_towns_moves_nobody() -> None:
    assert homes("Leppävirralta Varkauteen on puoli tuntia") == ["Leppävirta"]


@pytest.mark.parametrize(
    "text", ["Pyttis ligger mellan Kotka och Lovisa", "kunta on Kotkan ja Loviisan välissä, Pyhtää"]
)
def test_what_a_home_lies_between_is_not_the_home(text: str) -> None:
    assert homes(text) == ["Pyhtää"]
