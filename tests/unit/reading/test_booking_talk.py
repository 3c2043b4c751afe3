"""What people say of a booking under way or just made, in both languages."""

import pytest

from reading.booking_talk import (
    asks_when_booked,
    calls_off,
    cannot_come,
    changes_a_wish,
    hesitates,
    need_put_right,
    says_yes,
)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "joo",
            "Joo, varaa se",
            "kyllä",
            "sopii hyvin",
            "no joo",
            "kyllä, nimi on oikein",
            "kyllä, nähdään silloin",
        ),
        *(
            "ja",
            "ja tack",
            "ja, boka den",
            "Ja boka",
            "passar bra",
            "det går bra",
            "ja men visst",
            "ja, numret är rätt",
        ),
    ],
)
def test_a_plain_yes(text: str) -> None:
    assert says_yes(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "joo mut maksaako tää",
            "kyllä jos saan tulkin",
            "joo maksaako se",
            "kyllä?",
            "olen sairas",
            "joo ei",
            "on väärin",
        ),
        *(
            "ja men va kostar de",
            "ja hinner int",
            "ja e sjuk",
            "var e de",
            "jag har int tid då",
            "ok men på telefon",
        ),
        *("ja får min kompis komma", "ja jobbar då", "joo voiko kaveri tulla", "ei", "nej", ""),
    ],
)
def test_no_plain_yes(text: str) -> None:
    assert not says_yes(text)


def test_an_order_to_do_the_very_thing_is_a_yes_to_it() -> None:
    assert says_yes("peru se", "peru")
    assert not says_yes("peru se")


@pytest.mark.parametrize("text", ["joo mut maksaako tää", "ja men va kostar de", "kyllä, kunhan... miksi?"])
def test_a_but_or_a_question_hesitates(text: str) -> None:
    assert hesitates(text)
    assert not hesitates("ja men gärna")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "en haluakaan varata",
            "en halua varata aikaa",
            "emmä haluakaan varata mitään",
            "en varaa",
            "unohda koko juttu",
        ),
        *(
            "nej tack ja vill int boka alls",
            "jag vill inte boka någon tid",
            "behöver inte nån tid",
            "ja bokar int",
        ),
    ],
)
def test_no_meeting_at_all_is_wanted(text: str) -> None:
    assert calls_off(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "en halua tätä aikaa",
            "en halua aikaa maanantaina",
            "en haluakaan videolla",
            "en varaa aikaa tiistaille",
        ),
        *("jag vill inte boka på måndag", "vill int ha den här tiden", "nej int måndag", "joo varaa"),
    ],
)
def test_another_meeting_is_still_wanted(text: str) -> None:
    assert not calls_off(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "en pääsekään silloin",
            "en ehdikään",
            "mä en pääsekään maanantaina",
            "en pääsekään, oon kipeä",
            "tuli este",
        ),
        *(
            "kan int komma",
            "ja hinner int",
            "jag kan tyvärr inte komma",
            "ja kan int då",
            "jag fick förhinder",
        ),
    ],
)
def test_one_cannot_come(text: str) -> None:
    assert cannot_come(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "en pääse töihin",
            "en ehdi hakea töitä",
            "en pääse kirjautumaan",
            "en pääse e-palveluun",
            "en tule toimeen",
        ),
        *(
            "jag kan inte jobba",
            "jag kan inte",
            "jag kommer inte ihåg",
            "ja hinner int söka jobb",
            "kan inte sova",
        ),
    ],
)
def test_something_else_cannot_be_done(text: str) -> None:
    assert not cannot_come(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "milloin mun aika olikaan",
            "koska se aika oli",
            "millon tapaaminen on",
            "monelta se olikaan",
            "milloin se oli",
        ),
        *("när va tiden nu igen", "när är mitt möte", "hur dags va de", "vilken tid var det"),
    ],
)
def test_it_is_asked_when_the_booked_meeting_is(text: str) -> None:
    assert asks_when_booked(text)


@pytest.mark.parametrize(
    "text",
    [
        "koska saan ajan",
        "milloin se karenssi on ohi",
        "haluan uuden ajan",
        "när får jag pengar",
        "när är ni öppna",
    ],
)
def test_it_is_asked_when_something_else_is(text: str) -> None:
    assert not asks_when_booked(text)


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("aihe on palkkatuki", "palkkatuki"),
        ("eiku aihe onkin velat", "velat"),
        ("aihe: opinnot", "opinnot"),
        ("de gäller skulder", "skulder"),
        ("mötet handlar om skulder", "skulder"),
        ("ärendet är fel, det gäller studier", "studier"),
        ("aihe on väärin", ""),
        ("fel ärende", ""),
        ("aihe on oikein", None),
        ("det gäller inte det", None),
        ("asia on niin että en halua", None),
        ("mikä aihe on?", None),
        ("joo", None),
    ],
)
def test_what_the_meeting_is_about_is_put_right(text: str, need: str | None) -> None:
    assert need_put_right(text) == need


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("eiku en haluakaan videolla vaan paikan päällä", True),
        ("eiku en haluakaan ensi viikolla", True),
        ("kan ja byta till telefon?", True),
        ("jag vill inte nästa vecka", True),
        ("en pääsekään silloin", True),
        ("peru koko varaus, en pääse ensi viikolla", False),
        ("avboka", False),
        ("nej tack ja vill int boka alls", False),
    ],
)
def test_another_time_or_way_is_no_farewell(text: str, changes: bool) -> None:
    assert changes_a_wish(text) is changes
