"""One's place in working life from how people speak of it, and what only looks like it; 22 November 2026."""

from datetime import date

import pytest

from reading.facts import find_facts

TODAY = date(2026, 11, 22)

TOLD = [
    ("olen nyt kolmatta kuukautta työttömänä", "unemployed"),
    ("tuet ei riitä vuokraan kun olen työtön", "unemployed"),
    ("vuokra on kallis enkä pärjää koska oon työtön", "unemployed"),
    ("haluaisin työttömänä alottaa kurssin", "unemployed"),
    ("Jäin syyskuussa työttömäksi", "unemployed"),
    ("nyt ei oo enää työpaikkaa", "unemployed"),
    ("mulla ei oo ollu töitä kevään jälkeen", "unemployed"),
    ("oon vailla vakituista työtä", "unemployed"),
    ("oon kahden lapsen äiti ja työtön", "unemployed"),
    ("saako työmarkkinatukea kun olen ollut pitkään työttömänä", "unemployed"),
    ("voinko opiskella työttömänä avoimessa", "unemployed"),
    ("Är ensamstående mamma och arbetslös", "unemployed"),
    ("kan jag som arbetslös läsa en kurs", "unemployed"),
    ("Nu är jag arbetslös igen", "unemployed"),
    ("skolan klar men inget jobb", "unemployed"),
    ("har int nå jobb", "unemployed"),
    ("pengarna räcker inte när jag är arbetslös", "unemployed"),
    ("står utan jobb sen i höstas", "unemployed"),
    ("asun Raisiossa, töissä Turussa", "employed"),
    ("päivät menee Tampereella töissä", "employed"),
    ("käyn bussilla Espoossa duunissa", "employed"),
    ("ajan joka aamu Ouluun töihin", "employed"),
    ("teen 80 % työaikaa hoitajana", "employed"),
    ("teen osa-aikatyötä kaupassa", "employed"),
    ("teen täyttä päivää Lahdessa", "employed"),
    ("oon siivooja nollatuntisopimuksella", "employed"),
    ("oon vielä palkkalistoilla", "employed"),
    ("työaikani on 20 h", "employed"),
    ("sopimus on vielä voimassa", "employed"),
    ("mulla on vakkari mut haluisin muuta", "employed"),
    ("Jobbar 60 procent på ett dagis", "employed"),
    ("har fast anställning men vill byta", "employed"),
    ("har extrajobb på kvällarna", "employed"),
    ("jag har ett vikariat till jul", "employed"),
    ("cyklar till jobbet varje dag", "employed"),
    ("pendlar från Kyrkslätt till Esbo", "employed"),
    ("nu blir mina timmar färre", "employed"),
    ("På jobbet i hamnen är det kallt, vem mäter?", "employed"),
    ("lomautus 60 % alkoi", "laid_off_reduced"),
    ("Lomautusprosentti: 50", "laid_off_reduced"),
    ("firma lomautti meidät yhdelle päivälle viikossa", "laid_off_reduced"),
    ("Fabriken permitterar oss två dagar i veckan", "laid_off_reduced"),
    ("permitterad varje fredag", "laid_off_reduced"),
    ("permittering 40 procent från måndag", "laid_off_reduced"),
    ("tehdas lomautti koko porukan", "laid_off_full"),
    ("telakka lomautti kaikki hitsarit, minutkin", "laid_off_full"),
    ("täyslomautus alkaa maanantaina", "laid_off_full"),
    ("Bruket permitterar alla i sex veckor", "laid_off_full"),
    ("permittera helt tills vidare", "laid_off_full"),
    ("Startpengen räcker till mars", "startup_grant"),
    ("starttirahani loppuu keväällä", "startup_grant"),
    ("palkkatuki loppuu vuodenvaihteessa ja oon siis palkkatuella töissä", "subsidised"),
    ("työkokeiluni kestää jouluun", "in_service"),
]

NOT_TOLD = [
    "saako työttömänä käydä talkoissa",
    "voiko opintojen ohella olla työtön",
    "Voinko olla työttömänä jos hoidan omaista",
    "olenko työtön työnhakija automaattisesti",
    "lasketaanko mut työttömäksi",
    "mihin ilmoittaudun työttömäks",
    "mitä työtön saa käteen",
    "paljonko lomautettu saa päivärahaa",
    "jos olen lomautettu, saanko koulutusta",
    "mitä tapahtuu jos jään työttömäksi",
    "entä jos oon töissä kesällä",
    "jos teen keikkaa niin ilmoitanko",
    "ihminen joka on työtön tarvitsee apua",
    "vaimo, 45, on lomautettu",
    "mieheni on töissä Norjassa",
    "mies töissä Turussa, minä kotona",
    "naapuri jäi työttömäksi",
    "tyttöystävä on työttömänä",
    "haluaisin olla töissä Oulussa",
    "Levillä ei ole töitä kesällä",
    "olin Oulussa töissä kesän",
    "ennen töissä telakalla",
    "sain palkkatukipäätöksen",
    "haetaan töitä Kokkolasta",
    "kun olin lomautettuna viime vuonna",
    "blir man arbetslös om firman säljs",
    "vad gäller den som är arbetslös",
    "får man som permitterad jobba",
    "kan jag vara arbetslös och studera",
    "är jag arbetslös om jag har firma",
    "räknas jag som arbetslös",
    "ska jag anmäla mig som arbetslös",
    "om jag blir permitterad, vem betalar",
    "hur anställer man en arbetslös",
    "vad händer när man är utan jobb",
    "min pojkvän är arbetslös",
    "svågern är permitterad",
    "min man, 50, är arbetslös",
    "har ett jobb på gång",
    "jag vill ha ett jobb i Vasa",
    "kan jag delta i integrationsutbildning",
    "får jag gå arbetskraftsutbildning",
    "jobbade på varvet förr",
    "hur jobbar ni på somrarna",
    "har inte ett jobb att gå tillbaka till",
]


def status(text: str) -> object:
    return {fact.name: fact.value for fact in find_facts(text, TODAY)}.get("status")


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_status_is_told(text: str, expected: str) -> None:
    assert status(text) == expected


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_asked_supposed_or_of_others_is_no_status(text: str) -> None:
    assert status(text) is None
