"""Facts that a short message takes back, and what only looks like it."""

from datetime import date
from typing import Any

import pytest

from reading.facts import denied
from reading.facts.denied import age_instead, denied_facts, says_one_has_moved, says_something_is_wrong


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("en oo lomautettu", {"status": "laid_off_full"}),
        ("mua ei oo lomautettu", {"status": "laid_off_reduced"}),
        ("lomautus loppui", {"status": "laid_off_full"}),
        ("jag är inte permitterad längre", {"status": "laid_off_full"}),
        ("jag är inte arbetslös", {"status": "unemployed"}),
        ("en ole enää työtön", {"status": "unemployed"}),
        ("en oo yrittäjä", {"situation": "entrepreneur"}),
        ("är inte företagare", {"situation": "entrepreneur"}),
        ("int e ja sjuk", {"situation": "ill"}),
        ("en opiskele", {"situation": "studying"}),
        ("jag studerar inte mera", {"situation": "studying"}),
        ("valmistuin", {"situation": "studying"}),
        ("är inte medlem", {"earnings_related": True}),
        ("en oo kassan jäsen", {"earnings_related": True}),
        ("en ole enää palkkatuetussa työssä", {"status": "subsidised"}),
        ("jag jobbar inte längre med lönesubvention", {"status": "subsidised"}),
        ("en oo enää työkokeilussa", {"status": "in_service"}),
        ("jag är inte på arbetsprövning mera", {"status": "in_service"}),
        ("en oo maahanmuuttaja", {"immigrant": True}),
        ("jag har inte flyttat till Finland", {"immigrant": True}),
        ("minua ei irtisanottu", {"dismissed": {"on": None}}),
        ("jag blev inte uppsagd", {"dismissed": True}),
        ("työ ei lopukaan", {"days_until_unemployed": 46}),
        ("jobbet tar inte slut", {"days_until_unemployed": 46}),
        ("äidinkieleni ei ole viro", {"mother_tongue": "et"}),
        ("mitt modersmål är inte estniska", {"mother_tongue": "et"}),
        ("en ole 24", {"age": 24}),
        ("jag är inte 24", {"age": 24}),
        ("fel ålder", {"age": 24}),
        ("väärä ikä", {"age": 24}),
    ],
)
def test_a_denial_takes_the_fact_back(text: str, known: dict[str, Any]) -> None:
    assert denied_facts(text, {**known, "municipality": "091"}) == set(known)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("olen lomautettu", {"status": "laid_off_full"}),
        ("enkö ole lomautettu?", {"status": "laid_off_full"}),
        ("en saa rahaa vaikka olen lomautettu", {"status": "laid_off_full"}),
        ("en ole yrittäjä", {"status": "unemployed"}),
        ("en ole 240", {"age": 24}),
        ("jag är 24", {"age": 24}),
        ("en tiedä", {"status": "unemployed", "age": 24}),
        ("irtisanottu en ole", {"dismissed": {"on": None}}),
        ("en oo työtön " + "ja siitä on kauan " * 6, {"status": "unemployed"}),
    ],
)
def test_the_rest_takes_nothing_back(text: str, known: dict[str, Any]) -> None:
    assert denied_facts(text, known) == set()


@pytest.mark.parametrize(
    "text", ["väärin", "kaikki väärin", "molemmat väärin", "väärin meni", "nej fel", "allt är fel!", "fel"]
)
def test_something_is_wrong(text: str) -> None:
    assert says_something_is_wrong(text)


@pytest.mark.parametrize("text", ["väärä kunta", "ikä väärin", "tein väärin", "fel kommun", "mitä väärin?"])
def test_what_is_wrong_is_told(text: str) -> None:
    assert not says_something_is_wrong(text)


@pytest.mark.parametrize(
    "text",
    [
        "olen jo muuttanut",
        "muutin jo",
        "no olen jo muuttanut sinne",
        "jag har redan flyttat",
        "har flytta dit",
    ],
)
def test_one_has_moved(text: str) -> None:
    assert says_one_has_moved(text)


@pytest.mark.parametrize("text", ["en ole muuttanut", "muutin jo Ouluun", "jag har inte flyttat", "muutan"])
def test_one_has_not_moved_or_says_where(text: str) -> None:
    assert not says_one_has_moved(text)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("nej 34", 34),
        ("ei ku 34", 34),
        ("Ei, 34 v.", 34),
        ("42 enkä 24", 42),
        ("jag är 42, inte 24", 42),
        ("va? ja e int 24 ja e 42", 42),
        ("en oo 24 vaan 42", 42),
        ("34", None),
        ("42 enkä 25", None),
        ("nej 24", None),
        ("ei 3400", None),
        ("nej tack", None),
    ],
)
def test_another_age_is_told_in_place_of_24(text: str, age: "int | None") -> None:
    assert age_instead(text, 24) == age
    assert age_instead(text, None) is None


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("nä 1986 menar ja, skrev fel", 40),
        ("eiku 1986", 40),
        ("piti olla 1986", 40),
        ("född 1986 skulle vara", 40),
        ("nej 1968", None),
        ("1986", None),
        ("nej 1986 började jag jobba", None),
        ("synnyin 1986 ja asun Lahdessa", None),
    ],
)
def test_a_birth_year_put_right_tells_the_age(text: str, age: "int | None") -> None:
    assert denied.age_instead(text, 58, date(2026, 11, 30)) == age


@pytest.mark.parametrize(
    ("text", "dismissed"),
    [
        ("En ole lomautettu vaan irtisanottu. Mitä teen?", True),
        ("eller egentligen är jag uppsagd", True),
        ("jag är inte permitterad utan uppsagd, vad gör jag", True),
        ("olen lomautettu", False),
        ("kan man bli uppsagd när man är permitterad", False),
    ],
)
def test_who_is_dismissed_is_not_laid_off(text: str, dismissed: bool) -> None:
    assert denied.says_not_laid_off(text) is dismissed
