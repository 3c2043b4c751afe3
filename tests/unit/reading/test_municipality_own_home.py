"""Homes told in passing: by one's own things there, a signature, a search; and places that a word far away rules out."""

import pytest

from tests.unit.reading.homes import homes


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Haluaisin perustaa yrityksen kotini yhteyteen Porvooseen", "Porvoo"),
        ("Jag hyr ut en stuga på min gård i Eckerö åt turister", "Eckerö"),
        ("Min man kom från Ukraina till mig i Esse i höstas", "Pedersören kunta"),
        ("Hör vi lappträskbor till Borgå?", "Lapinjärvi"),
        ("olen työtön ja Eurajoelta", "Eurajoki"),
        ("Lääkäri Raumalla kirjoitti sairauslomaa, olen työtön ja Eurajoelta", "Eurajoki"),
        ("fel datum i ansökan, hur rättar man de? mvh Kerstin i Övermark", "Närpiö"),
        ("kan jag göra arbetsprövning på bibban i Nickby, det är fem minuter hemifrån", "Sipoo"),
        ("sain parkkisakon, miten valitan siit? Pori", "Pori"),
        ("mikä on työllistymissuunnitelma ja onko se pakko. kaarinasta", "Kaarina"),
        ("Vad händer nu? Jag har int fått nåt meddelande än. (Klaukkala)", "Nurmijärvi"),
        ("läroavtal elektriker 68600", "Pietarsaari"),
        ("33720 mikä toimisto palvelee", "Tampere"),
        ("ohjaamo nurmes", "Nurmes"),
        ("oon sallasta jos sillä on väliä", "Salla"),
        ("perhosta oon ja auto pitäs saaha korjattua", "Perho"),
        ("koska ladut ajetaan kaakkurissa? asun siinä vieressä", "Oulu"),
        ("mistä todistuksen saa jos asuu muhoksella", "Muhos"),
        ("gamla adressen i Kervo fast vi bott i Tusby sen påsk", "Tuusula"),
        ("blev lomautettu, måste jag anmäla mig hos Kotka stad samma dag?", "Kotka"),
        ("Får man gå en kvällskurs på Arbis här i Åbo utan att mista stödet?", "Turku"),
        ("koska eikä Iitistä pääse sinne yöllä millään", "Iitti"),
        ("olen Turun lähellä Ruskolla, kuka auttaa", "Rusko"),
        ("vaihdoin osoitteen espoosta kirkkonummelle jo kesällä", "Kirkkonummi"),
        ("trött mamma i Gustavs", "Kustavi"),
        ("hangökille 15 år söker sommarjobb", "Hanko"),
        ("var finns Navigatorn i Vasa? e 22 o bor i Böle", "Vaasa"),
        ("oon haminan poikia enkä oo koskaan ollu työttömänä", "Hamina"),
        ("lapset käy koulua Pirkkalassa eli muutto ei tuu kysymykseen", "Pirkkala"),
        ("Barnen går på dagis i Söderkulla, jobbet är i Hyvinge", "Sipoo"),
        ("saako lopelainen apua yrityksen perustamiseen", "Loppi"),
        ("morjens, pargasit här", "Parainen"),
        ("Pojo kyrkby, tredje våningen, ingen hiss", "Raasepori"),
        ("Kassa on Rakennusliitto. Hamina, vuokralla, kolme lasta", "Hamina"),
        ("moikka asun ahvenisjärvellä", "Tampere"),
        ("asun Ylläksellä ympäri vuoden", "Kolari"),
        ("kotini on Vuoreksessa", "Tampere"),
        ("pyörällä ruskolta tulisin", "Rusko"),
        ("asun Kintaudella", "Petäjävesi"),
        ("istun kotona multialla ja mietin", "Multia"),
        ("bor mitt i gamla vasa", "Vaasa"),
        ("ja bor i Ilby hos mamma", "Porvoo"),
        ("Kesätyöt 2026, Salo, ikä 17, mistä haen?", "Salo"),
        ("Huono olo. Mänttä. En jaksa hakea.", "Mänttä-Vilppula"),
        ("så trött, inga jobb. bor i ingå o e 58", "Inkoo"),
        ("vi i haga!! vilken byrå hör vi till", "Helsinki"),
        ("Mikä alue palvelee meitä Kustavin asukkaita?", "Kustavi"),
        ("bor närps, arbetat i växthus", "Närpiö"),
        ("kan man sköta allt i appen? bor på Utö", "Parainen"),
        ("ja blir kvar i Ekkis för lägenheten blev inte klar", "Raasepori"),
    ],
)
def test_a_home_told_in_passing_is_taken(text: str, home: str) -> None:
    assert homes(text)[-1:] == [home]


@pytest.mark.parametrize(
    "text",
    [
        "Olin kurssilla Oulussa, se jäi kesken. Nyt haluan jatkaa mutta en asu enää siellä.",
        "Olin työnhakijana viisi vuotta sitten Oulussa, sen jälkeen olen asunut ihan muualla",
        "Kuuluuko Lohjan työllisyysalueeseen muita kuin Lohja? En itse asu siellä",
        "Oma asioinnissa lukee kotikuntana Pori vaikka en ole asunut siellä enää vuosiin",
        "Mina barns pappa bor i Kuusamo och har blivit arbetslös",
        "Min exman bor kvar i vår lägenhet i Lojo",
        "får närståendevårdararvode för mamma som bor i Björneborg",
        "Psykiatrini on Seinäjoella ja kirjoitti sairaslomaa",
        "Meillä on lainaa mökistä Puumalassa",
        "Lopetin koeajalla lappeenrantalaisessa hoivakodissa",
        "Jag jobbar med barnen på dagis i Ekenäs",
        "har nån hitta nagu jobb via er",
        "Har en trettio år gammal merkonomexamen från Borgå",
        "Voitteko auttaa? Kaarina",
        "Maksu puuttuu. Kiitos, Kaarina",
        "samassa hallissa oltiin kolkyt vuotta",
        "tulin siskon tykö",
        "vaimoni, Salla, on lomautettu",
        "Igår var vi i Åbo på besök",
        "sain potkut nokialta",
        "halis sulle, kiitos avusta",
        "det är gyttja på gården",
    ],
)
def test_a_place_that_a_word_rules_out_is_left(text: str) -> None:
    assert homes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "palkka 68600 vuodessa",
        "lainaa 33720",
        "mihin valituksen voi lähettää? Kiitos avusta! Salla",
        "voinko hakea ansiopäivärahaa 33720 euroa",
    ],
)
def test_sums_and_signed_first_names_are_no_places(text: str) -> None:
    assert homes(text) == []
