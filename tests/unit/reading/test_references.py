"""Our own references in a text: read however they are written, and left out where only the person's words matter."""

import pytest

from actions.booking.rules import new_reference
from actions.people.rules import new_customer_reference
from reading.references import (
    appointment_reference,
    customer_reference,
    is_appointment_reference,
    like_appointment_reference,
    without_references,
)


def test_new_references_read_back() -> None:
    appointment, customer = new_reference(), new_customer_reference()

    assert appointment_reference(f"peru {appointment}, kiitos") == appointment
    assert customer_reference(f"mitt nummer är {customer}") == customer


@pytest.mark.parametrize(
    "text",
    ["AP-7K3M-9QXW", "ap 7k3m 9qxw", "ap7k3m9qxw", "Varaustunnus: AP-7K3M9QXW.", "jag har AP 7K3M-9QXW tack"],
)
def test_an_appointments_reference_is_read_however_it_is_written(text: str) -> None:
    assert appointment_reference(text) == "AP-7K3M-9QXW"


@pytest.mark.parametrize(
    "text", ["PK-4F7K2X", "pk4f7k2x", "asiakastunnus on pk 4f7 k2x", "mitt nummer är PK-4F7K2X."]
)
def test_a_customers_reference_is_read_however_it_is_written(text: str) -> None:
    assert customer_reference(text) == "PK-4F7K2X"


@pytest.mark.parametrize(
    "text", ["", "AP", "AP-7K3M", "AP-0O1I-0O1I", "AP-7K3M-9QXWW", "PK-4F7K2X", "lap 7k3m 9qxw"]
)
def test_what_is_no_appointments_reference_is_not_read_as_one(text: str) -> None:
    assert appointment_reference(text) is None


@pytest.mark.parametrize(
    "text", ["", "PK", "PK-4F7K2", "PK-4F7K2XX", "PK-0O1I0O", "AP-7K3M-9QXW", "en muista"]
)
def test_what_is_no_customers_reference_is_not_read_as_one(text: str) -> None:
    assert customer_reference(text) is None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("peru aika AP-Z6X9-8PY2", "peru aika"),
        ("siirrä ap z6x9 8py2 kiitos", "siirrä kiitos"),
        ("AP-ABCD-EFGH flytta", "flytta"),
        ("flytta ap-abcd-efgh", "flytta"),
        ("PK-4F7K2X varaa aika", "varaa aika"),
        ("AP-7K3M-9QXW", ""),
    ],
)
def test_a_message_is_read_without_its_references(text: str, left: str) -> None:
    assert without_references(text).split() == left.split()


@pytest.mark.parametrize(
    "text", ["onko vapaata ap seuraava viikko", "pk-seutua", "työskentelen pk-seudulla", "ap helppo", "moi"]
)
def test_words_that_look_alike_stay(text: str) -> None:
    assert without_references(text) == text


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("AP-7K3M-9QXW", True),
        (" ap 7k3m 9qxw. ", True),
        ("peru AP-7K3M-9QXW", False),
        ("PK-4F7K2X", False),
        ("", False),
    ],
)
def test_a_reference_may_be_all_that_is_said(text: str, *, alone: bool) -> None:
    assert is_appointment_reference(text) is alone


@pytest.mark.parametrize("text", ["AP1234", "AP-ZZZZ-1111", "peru AP-7F3K-221Q", "ap7f3k221q", "AP-XXXX"])
def test_what_was_meant_for_a_reference_is_told_apart_from_other_words(text: str) -> None:
    assert like_appointment_reference(text)


@pytest.mark.parametrize(
    "text", ["ap 10", "tiistaina ap klo 10", "ap 9-11", "ap 1030", "apua", "AP", "AP-7K3M-9QXW", "pk-seutu"]
)
def test_the_forenoon_and_a_good_reference_are_none_such(text: str) -> None:
    assert not like_appointment_reference(text)
