"""What people say of a meeting that is booked, and what only sounds like it."""

import pytest

from reading.booked_talk import (
    asks_if_done,
    asks_to_book,
    asks_which_reference,
    has_a_meeting_but_is_ill,
    lost_the_reference,
    names_a_change,
    only_sends_away,
    orders_cancelling,
    orders_moving,
)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "peru se",
            "peru nyt se",
            "peruutetaan se",
            "haluaisin perua ajan",
            "jätä se väliin",
            "ota se pois",
        ),
        *("unohda koko juttu", "poista varaus", "skippa mötet", "ta bort hela skiten", "avboka den"),
        *("ställ in mötet", "boka av tiden", "ta bort tiden", "skit i mötet"),
    ],
)
def test_a_meeting_is_ordered_away(text: str) -> None:
    assert orders_cancelling(text)


@pytest.mark.parametrize(
    "text",
    [
        *("en peru", "ei peruta", "onko se peruttu", "peruskoulu", "poista tietoni", "perustan yrityksen"),
        *("inte avboka", "är den avbokad", "ta det lugnt", "glöm inte", "ja", "joo"),
    ],
)
def test_what_orders_no_meeting_away(text: str) -> None:
    assert not orders_cancelling(text)


@pytest.mark.parametrize(("text", "alone"), [("pois", True), ("bort tack", True), ("pois kotoa", False)])
def test_a_word_for_away_beside_a_reference(text: str, alone: bool) -> None:
    assert only_sends_away(text) is alone


@pytest.mark.parametrize(
    "text",
    [
        *("voiko sitä vielä vaihtaa", "vaihda se etäksi", "siirrä", "voiko ajan siirtää"),
        *("kan man flytta den", "byt tiden", "byt den till distans", "kan ja ändra tiden"),
    ],
)
def test_a_booked_meeting_is_to_be_changed(text: str) -> None:
    assert orders_moving(text)


@pytest.mark.parametrize("text", ["muutan Turkuun", "vaihdan alaa", "ja flyttar till Åbo", "byta bransch"])
def test_moving_house_or_trade_moves_no_meeting(text: str) -> None:
    assert not orders_moving(text)


@pytest.mark.parametrize(
    ("text", "spoken_of"),
    [
        ("siirrä aika", True),
        ("flytta tiden", True),
        ("myöhemmin", False),
        ("morgon men int för tidigt", False),
    ],
)
def test_a_change_is_spoken_of(text: str, spoken_of: bool) -> None:
    assert names_a_change(text) is spoken_of


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("varaa uusi aika", True),
        ("ja vill boka", True),
        ("siis sen tapaamisen", False),
        ("boka av den", False),
    ],
)
def test_a_new_meeting_is_asked_for_in_so_many_words(text: str, new: bool) -> None:
    assert asks_to_book(text) is new


@pytest.mark.parametrize(
    "text",
    [
        *("onko se nyt peruttu", "menikö se läpi", "peruitko sen", "onko mun aika varattu"),
        *("e den avbokad nu", "blev det avbokat", "har du avbokat den", "gick det igenom"),
    ],
)
def test_whether_it_is_done_is_asked(text: str) -> None:
    assert asks_if_done(text)


@pytest.mark.parametrize(
    "text", ["onko vapaita", "peru se", "avboka den", "onko se puhelimessa", "ja e arbetslös"]
)
def test_whether_it_is_done_is_not_asked(text: str) -> None:
    assert not asks_if_done(text)


@pytest.mark.parametrize(
    "text",
    [
        *("en muista mitä tunnusta, meni viesti hukkaan", "en tiedä tunnusta", "koodi on hukassa"),
        *("har ingen kod", "har tappat koden", "utan kod", "sms:et e raderat"),
    ],
)
@pytest.mark.parametrize("asked", [True, False])
def test_the_reference_is_lost(text: str, asked: bool) -> None:
    assert lost_the_reference(text, asked=asked)


@pytest.mark.parametrize("text", ["ei ole", "ei oo", "en tiedä", "nej", "har int", "den e borta"])
def test_a_short_no_is_said_of_the_reference_where_it_is_asked_for(text: str) -> None:
    assert lost_the_reference(text, asked=True)
    assert not lost_the_reference(text, asked=False)


@pytest.mark.parametrize("text", ["mikä tunnus", "mistä mä sen löydän", "va e de för kod", "vilken kod?"])
def test_which_reference_is_asked(text: str) -> None:
    assert asks_which_reference(text)
    assert not lost_the_reference(text, asked=True)


@pytest.mark.parametrize(
    "text",
    [
        *("mulla on huomenna aika mut oon kipeä", "oon sittenkin sairaana, mitä teen sen ajan kanssa"),
        *("ja har en tid imorgon men ungen e sjuk", "jag har ett möte på fredag men blev sjuk"),
    ],
)
def test_an_illness_before_a_meeting(text: str) -> None:
    assert has_a_meeting_but_is_ill(text)


@pytest.mark.parametrize(
    "text", ["olen sairaana", "mul ei oo aikaa kun oon kipee", "ja e sjuk", "lapsi on sairas"]
)
def test_an_illness_without_a_meeting(text: str) -> None:
    assert not has_a_meeting_but_is_ill(text)
