"""Short answers about the home."""

import pytest

from reading.homes.answers import (
    denies_the_home,
    names_only_a_place,
    names_only_where_to,
    only_asks_about,
    refuses_what_is_offered,
    says_one_of_several,
    will_not_tell,
    wonders_about,
)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("väärä kunta", True),
        ("en asu siellä enää", True),
        ("fel kommun", True),
        ("jag bor inte där längre", True),
        ("en asu Turussa", False),
        ("väärä aika", False),
        ("jag bor där", False),
    ],
)
def test_a_home_is_denied_without_its_name(text: str, denied: bool) -> None:
    assert denies_the_home(text) is denied


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("mamma bor där, inte jag", True),
        ("svärmor bor där", True),
        ("äiti asuu siellä", True),
        ("bara jobbar där", True),
        ("en annan kommun", True),
        ("eikö se oo sama?", False),
        ("Kaarina", False),
        ("ehkä", False),
    ],
)
def test_a_place_offered_is_refused(text: str, refused: bool) -> None:
    assert refuses_what_is_offered(text) is refused


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("Turku tai Kaarina", True),
        ("Åbo eller Pargas", True),
        ("asun Turussa tai Raisiossa", False),
        ("Turku", False),
    ],
)
def test_one_of_several_is_one_that_nothing_tells_apart(text: str, several: bool) -> None:
    assert says_one_of_several(text) is several


@pytest.mark.parametrize(
    ("text", "place", "alone"),
    [
        ("nej Karleby", "Karleby", True),
        ("nej det är Karleby", "Karleby", True),
        ("ei ku Vaasa siis", "Vaasa", True),
        ("inte Karleby", "Karleby", False),
        ("jobbar i Karleby", "Karleby", False),
        ("mamma Karleby", "Karleby", False),
    ],
)
def test_nothing_but_a_place_is_named(text: str, place: str, alone: bool) -> None:
    start = text.index(place)

    assert names_only_a_place(text, start, start + len(place)) is alone


@pytest.mark.parametrize(
    ("text", "place", "asked"),
    [
        ("entä Vaasa?", "Vaasa", True),
        ("entäs Torniossa", "Torniossa", True),
        ("och Vasa?", "Vasa", True),
        ("hur är det i Karleby?", "Karleby", True),
        ("vad händer i Karleby", "Karleby", True),
        ("kuka palvelee Torniossa?", "Torniossa", True),
        ("mikä työllisyysalue hoitaa Kemiä", "Kemiä", True),
        ("vem betjänar i Närpes", "Närpes", True),
        ("kuka palvelee mua Torniossa?", "Torniossa", False),
        ("asun Torniossa, kuka palvelee?", "Torniossa", False),
        ("ei vaan Tornio", "Tornio", False),
        ("Tornio", "Tornio", False),
        ("och jag bor i Vasa", "Vasa", False),
        ("vem betjänar mig i Vasa", "Vasa", False),
        ("nej, Karleby", "Karleby", False),
    ],
)
def test_a_place_is_only_asked_about(text: str, place: str, asked: bool) -> None:
    start = text.index(place)

    assert only_asks_about(text, start, start + len(place)) is asked


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("en kerro", True),
        ("ohita", True),
        ("En halua sanoa.", True),
        ("hoppa över", True),
        ("vill inte säga det", True),
        ("en tiedä", False),
        ("Turku", False),
        ("en asu missään", False),
    ],
)
def test_an_answer_is_refused(text: str, refused: bool) -> None:
    assert will_not_tell(text) is refused


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("om ja sku va skriven i Hangö då?", "Hangö"),
        ("mitä jos asuisin Raumalla", "Raumalla"),
        ("hur e de i Vasa?", "Vasa"),
        ("å Helsingfors då?", "Helsingfors"),
        ("va heter kontoret i Vasa?", "Vasa"),
    ],
)
def test_a_place_is_only_supposed(text: str, place: str) -> None:
    start = text.index(place)

    assert only_asks_about(text, start, start + len(place))


@pytest.mark.parametrize(
    ("text", "place", "there"),
    [
        ("eiku Kokkolaan", "Kokkolaan", True),
        ("nej till Vasa", "Vasa", True),
        ("ei kun tornioon", "tornioon", True),
        ("ei vaan Kokkola", "Kokkola", False),
        ("nej Karleby", "Karleby", False),
        ("asun Kokkolaan päin", "Kokkolaan", False),
    ],
)
def test_only_where_one_would_go_is_named(text: str, place: str, there: bool) -> None:
    start = text.index(place)

    assert names_only_where_to(text, start, start + len(place)) is there


@pytest.mark.parametrize(
    ("text", "place", "wonders"),
    [
        ("ok mut eikö Lohja", "Lohja", True),
        ("miksei Lohja", "Lohja", True),
        ("voinko valita Lohjan", "Lohjan", True),
        ("haluan mieluummin Lohjan asiakkaaksi", "Lohjan", True),
        ("miks mua palvelee Vaasa", "Vaasa", True),
        ("kan ja välja Jakobstad i stället", "Jakobstad", True),
        ("inte Lojo då?", "Lojo", True),
        ("varför e ja kund hos Vasa å int Vörå", "Vasa", True),
        ("asunkin Lohjalla", "Lohjalla", False),
        ("eiku Lohja", "Lohja", False),
        ("haluan muuttaa Lohjalle", "Lohjalle", False),
        ("voinko ottaa työn vastaan Lohjalla", "Lohjalla", False),
        ("kan jag boka tid i Jakobstad", "Jakobstad", False),
        ("jag bor hellre i Jakobstad", "Jakobstad", False),
        ("miksi toimisto on kiinni Vaasassa joka perjantai", "Vaasassa", False),
        ("nej Jakobstad", "Jakobstad", False),
    ],
)
def test_a_doubt_or_a_wish_tells_no_home(text: str, place: str, wonders: bool) -> None:
    start = text.index(place)

    assert wonders_about(text, start, start + len(place)) is wonders
