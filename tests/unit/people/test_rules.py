"""Choosing a coach, and reading contacts as people write them."""

import pytest

from actions.people import rules
from actions.people.rules import Contact, ContactUnclear, NoCoach
from actions.rules import Language
from tests.unit.booking.builders import a_coach

FI, SV = Language.FI, Language.SV
BOTH = frozenset(Language)


def test_a_coach_of_ones_own_municipality_comes_before_one_for_everyone() -> None:
    everyones = a_coach(id=1, municipalities=frozenset({"*"}), load=0)
    own = a_coach(id=2, municipalities=frozenset({"091", "049"}), load=40)

    assert rules.choose_coach([everyones, own], "091", FI) == own


def test_the_lightest_load_wins_and_ties_go_by_id() -> None:
    coaches = [a_coach(id=number, load=load) for number, load in ((3, 2), (2, 1), (1, 1))]

    assert rules.choose_coach(coaches, "091", FI).id == 1


def test_the_coach_speaks_the_language_even_when_the_load_is_heavier() -> None:
    finnish = a_coach(id=1, load=0)
    bilingual = a_coach(id=2, languages=BOTH, load=30)

    assert rules.choose_coach([finnish, bilingual], "091", SV) == bilingual


@pytest.mark.parametrize(
    "coach", [a_coach(municipalities=frozenset({"049"})), a_coach(languages=frozenset({SV}))]
)
def test_nobody_fitting_is_said_so(coach: rules.Coach) -> None:
    with pytest.raises(NoCoach):
        rules.choose_coach([coach], "091", FI)


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("matti@mallila.example", Contact(email="matti@mallila.example")),
        ("Sähköpostini on Matti.M+työ@Mallila.Example.", Contact(email="matti.m+työ@mallila.example")),
        ("040 123 4567", Contact(phone="+358401234567")),
        ("puh. 040-1234567, iltaisin", Contact(phone="+358401234567")),
        ("+358 40 1234567", Contact(phone="+358401234567")),
        ("00358401234567", Contact(phone="+358401234567")),
        ("(09) 1234 5678", Contact(phone="+358912345678")),
        ("+46 70 123 45 67", Contact(phone="+46701234567")),
        ("nå mig på a@b.example eller 0401234567", Contact("a@b.example", "+358401234567")),
    ],
)
def test_a_contact_is_read_from_a_persons_own_words(text: str, contact: Contact) -> None:
    assert rules.read_contact(text) == contact


@pytest.mark.parametrize(
    "text", ["", "en kerro", "matti@", "12345", "0", "huomenna klo 10", "00100 Helsinki"]
)
def test_what_is_no_contact_is_refused(text: str) -> None:
    with pytest.raises(ContactUnclear):
        rules.read_contact(text)


def test_letters_go_to_the_email_when_there_is_one() -> None:
    assert Contact("a@b.example", "+358401234567").address == "a@b.example"
    assert Contact(phone="+358401234567").address == "+358401234567"
