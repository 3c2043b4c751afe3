"""A fact told in place of one that is remembered."""

from datetime import date
from typing import Any

import pytest

from reading.facts.put_right import facts_put_right

TODAY = date(2026, 11, 30)
DISMISSED = {"on": "2026-08-15", "age": None, "years": 7, "production_or_financial": True}


@pytest.mark.parametrize(
    ("text", "known", "new"),
    [
        ("ei 15.1. vaan 31.1.", {"days_until_unemployed": 46}, {"days_until_unemployed": 62}),
        ("inte 15.1 utan 31.1", {"days_until_unemployed": 46}, {"days_until_unemployed": 62}),
        ("työ loppuukin 31.1.", {"days_until_unemployed": 46}, {"days_until_unemployed": 62}),
        ("jobbet slutar faktiskt 31.1.", {"days_until_unemployed": 46}, {"days_until_unemployed": 62}),
        ("eiku 31.1.", {"days_until_unemployed": 46}, {"days_until_unemployed": 62}),
        ("eiku osittain", {"status": "laid_off_full"}, {"status": "laid_off_reduced"}),
        ("nej på deltid", {"status": "laid_off_full"}, {"status": "laid_off_reduced"}),
        ("siis kokonaan", {"status": "laid_off_reduced"}, {"status": "laid_off_full"}),
        ("inte delvis utan helt", {"status": "laid_off_reduced"}, {"status": "laid_off_full"}),
        ("ei ole viro vaan ruotsi", {"mother_tongue": "et"}, {"mother_tongue": "sv"}),
        ("inte estniska utan finska", {"mother_tongue": "et"}, {"mother_tongue": "fi"}),
        ("äidinkieleni ei ole ruotsi vaan suomi", {"mother_tongue": "sv"}, {"mother_tongue": "fi"}),
        ("ei 15.8. vaan 15.9.", {"dismissed": DISMISSED}, {"dismissed": {**DISMISSED, "on": "2026-09-15"}}),
        ("inte 15.8 utan 15.9.", {"dismissed": DISMISSED}, {"dismissed": {**DISMISSED, "on": "2026-09-15"}}),
        ("ei 7 vuotta vaan 4 vuotta", {"dismissed": DISMISSED}, {"dismissed": {**DISMISSED, "years": 4}}),
        ("nej 4 år", {"dismissed": DISMISSED}, {"dismissed": {**DISMISSED, "years": 4}}),
    ],
)
def test_what_is_told_instead_takes_its_place(text: str, known: dict[str, Any], new: dict[str, Any]) -> None:
    assert facts_put_right(text, known, TODAY) == new


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("ei 15.1. vaan 31.1.", {"age": 40}),
        ("ei 15.1. vaan 15.1.", {"days_until_unemployed": 46}),
        ("olenko osittain lomautettu?", {"status": "laid_off_full"}),
        ("osittain ymmärsin", {"status": "laid_off_full"}),
        ("inte svenska utan finska", {"mother_tongue": "sv"}),
        ("nej tack", {"status": "laid_off_full", "mother_tongue": "et"}),
        ("eiku Lahti", {"status": "laid_off_full", "days_until_unemployed": 46, "mother_tongue": "et"}),
        ("eiku 34 vuotta", {"age": 43, "mother_tongue": "et"}),
        ("nej jag är 34 år gammal", {"dismissed": DISMISSED}),
        ("puhun suomea mutta haluan palvelua viroksi", {"mother_tongue": "et"}),
        ("ei vaan en tiedä " + "ja pitkä tarina " * 8, {"status": "laid_off_full"}),
    ],
)
def test_other_messages_put_nothing_right(text: str, known: dict[str, Any]) -> None:
    assert facts_put_right(text, known, TODAY) == {}
