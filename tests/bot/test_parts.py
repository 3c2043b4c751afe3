"""A topic that only a part of a message names is offered beside the answer."""

import pytest

from bot.components.bands import Reading
from bot.components.parts import parts_of, with_parts

TOPICS = {
    "palkkatuki": "pay_subsidy",
    "oppisopimus": "apprenticeship",
    "cv": "job_search_help",
    "moi": "greet",
}
RANKING = [("apprenticeship", 0.98), ("pay_subsidy", 0.01), ("job_search_help", 0.005), ("debt", 0.001)]


def read(text: str) -> Reading:
    """Sure of the topic whose word is met, else unsure."""
    intent = next((topic for word, topic in TOPICS.items() if word in text), "debt")
    return Reading([(intent, 0.99)], sure=intent != "debt")


def beside(text: str, **whole: object) -> tuple[str, ...]:
    return with_parts(text, Reading(**{"ranking": RANKING, "sure": True, **whole}), read).beside


@pytest.mark.parametrize(
    "text",
    [
        "palkkatuki vai oppisopimus, kummalla pääsen töihin",
        "oppisopimus kiinnostaa, palkkatuki kans",
        "mikä on oppisopimus ja palkkatuki ja muut",
    ],
)
def test_what_a_part_surely_names_is_offered(text: str) -> None:
    assert beside(text) == ("pay_subsidy",)


def test_it_stands_before_what_was_offered_anyway_and_distress_stays() -> None:
    told = ("benefit_income", "training", "crisis")

    assert beside("palkkatuki vai oppisopimus nyt", beside=told) == (
        "pay_subsidy",
        "benefit_income",
        "crisis",
    )


def test_a_part_torn_out_names_nothing_that_the_whole_is_far_from() -> None:
    far = [("apprenticeship", 0.98), ("debt", 0.01), ("training", 0.005), ("pay_subsidy", 0.001)]

    assert beside("palkkatuki vai oppisopimus nyt", ranking=far) == ()


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("palkkatuki, oppisopimus", {}),
        ("moi, mikä on oppisopimus oikeasti", {}),
        ("palkkatuki vai oppisopimus nyt", {"sure": False}),
        ("palkkatuki ja aika valmentajalle nyt", {"ranking": [("appointment", 0.99), *RANKING]}),
        ("palkkatuki ja sää huomenna", {"ranking": [("out_of_scope", 0.99), *RANKING]}),
        ("palkkatuki ja en jaksa enää", {"ranking": [("crisis", 0.99), *RANKING]}),
    ],
)
def test_nothing_is_offered_beside(text: str, whole: dict[str, object]) -> None:
    assert beside(text, **whole) == ()


def test_parts_are_cut_at_signs_and_joining_words_of_both_languages() -> None:
    assert list(parts_of("CV kuntoon ja sit suomen kurssi, missä?")) == [
        "cv kuntoon",
        "suomen kurssi",
        "missä",
    ]
    assert list(parts_of("Arbetsprövning eller läroavtal, vilket är bäst")) == [
        "arbetsprövning",
        "läroavtal",
        "vilket är bäst",
    ]
    assert list(parts_of("yksi osa vain tässä viestissä")) == []
