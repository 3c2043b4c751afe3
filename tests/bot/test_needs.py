"""Two needs in one message: what is cut apart, and what must stay one."""

from pathlib import Path

import pytest
import yaml

from bot.components.bands import Reading, topic_of
from bot.components.needs import (
    Need,
    as_output,
    asking_clauses,
    heard_to_the_end,
    led_by,
    needs_in,
)

LISTS = Path(__file__).parents[1] / "understanding"
TOPICS = {
    "asumistu": "housing",
    "veloi": "debt",
    "velko": "debt",
    "varata ajan": "appointment",
    "boka": "appointment",
    "utkomststöd": "social_assistance",
    "ihmise": "human",
    "sää": "out_of_scope",
    "moi": "greet",
}


def read(text: str) -> Reading:
    """Sure of the first topic whose word is met, less so with "ehkä", unsure where no word is met."""
    intent = next((topic for word, topic in TOPICS.items() if word in text.lower()), None)
    share = 0.8 if "ehkä" in text else 0.97
    return Reading([(intent or "debt", share if intent else 0.3)], sure=intent is not None and share > 0.9)


def needs(text: str) -> list[str]:
    return [need.intent for need in needs_in(text, Reading([("housing", 0.5)], sure=False), read)]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Miten haen asumistukea ja mistä saan apua velkoihin?",
            ["miten haen asumistukea", "mistä saan apua velkoihin"],
        ),
        (
            "Jag vill boka tid. Dessutom undrar jag över utkomststödet.",
            ["jag vill boka tid", "undrar jag över utkomststödet"],
        ),
        (
            "Kan jag få bidrag\noch när är det öppet hos er?",
            ["kan jag få bidrag", "när är det öppet hos er"],
        ),
        ("Haluan varata ajan 3.12. klo 9.30, kiitos", ["haluan varata ajan 3.12. klo 9.30, kiitos"]),
    ],
)
def test_a_message_is_cut_where_another_clause_asks(text: str, clauses: list[str]) -> None:
    assert asking_clauses(text) == clauses


@pytest.mark.parametrize(
    "text",
    [
        "Jäin työttömäksi ja minulla on velkoja. Mistä saan apua velkoihin?",  # background asks nothing
        "Jag är 19 år och bor ensam. Hur söker jag utkomststöd?",
        "Miten asumistukea haetaan ja kuinka kauan se on voimassa?",  # asks more about the same
        "Hur söker man utkomststöd och vem kan ansöka om det?",
        "Kuka maksaa ja mitä?",  # too short to hold two
    ],
)
def test_what_asks_once_stays_whole(text: str) -> None:
    assert len(asking_clauses(text)) <= 1


def test_two_topics_are_two_needs_in_the_order_told() -> None:
    assert needs("Miten haen asumistukea ja mistä saan apua velkoihin?") == ["housing", "debt"]
    assert needs("Mistä apua velkoihin? Miten haen asumistukea? Voinko varata ajan?") == [
        *("debt", "housing", "appointment"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Miten haen asumistukea ja mistä saan asumistukea lisää?",  # one topic twice
        "Miten haen asumistukea? Millainen sää huomenna on?",  # out of scope
        "Mitä kuuluu moi moi? Miten haen asumistukea?",  # a greeting
        "Miten haen asumistukea ja mistä saan tämmöistä?",  # nothing is known of the other
        "Ehkä mistä saan asumistukea ja ehkä mistä neuvoa veloista?",  # neither is sure
    ],
)
def test_there_is_one_need_unless_two_topics_are_known(text: str) -> None:
    assert needs(text) == []


def test_a_likely_topic_is_enough_beside_a_sure_one() -> None:
    assert needs("Miten haen asumistukea ja mistä ehkä neuvoa veloista?") == ["housing", "debt"]


@pytest.mark.parametrize("intent", ["crisis", "cancel", "out_of_scope"])
def test_a_message_that_is_surely_no_question_is_left_alone(intent: str) -> None:
    whole = Reading([(intent, 0.9)], sure=True)

    assert needs_in("Miten haen asumistukea ja mistä saan apua velkoihin?", whole, read) == []


def test_a_message_that_is_sure_of_what_no_clause_says_holds_one_need() -> None:
    text = "Miten haen asumistukea ja mistä saan apua velkoihin?"

    assert needs_in(text, Reading([("retirement", 0.99)], sure=True), read) == []


def test_what_the_whole_message_is_surely_about_leads() -> None:
    text = "Miten haen asumistukea ja mistä saan apua velkoihin?"
    whole = Reading([("debt", 0.99), ("housing", 0.01)], sure=True)

    assert led_by(needs_in(text, whole, read), whole).ranking[0][0] == "debt"


def test_of_two_forms_the_one_told_first_leads() -> None:
    text = "Haluan varata ajan. Kuka minua palvelee?"
    whole = Reading([("who_serves", 0.99)], sure=True)
    needs_told = [
        Need("appointment", "haluan varata ajan", 0.97, sure=True),
        Need("who_serves", text, 0.97, sure=True),
    ]

    assert led_by(needs_told, whole).ranking[0][0] == "appointment"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("asumistukea ja apua velkoihin", ["housing", "debt"]),
        ("varata ajan sekä asumistukea", ["appointment", "housing"]),
        ("boka tid och utkomststöd", ["appointment", "social_assistance"]),
        ("asumistukea ja apua ehkä velkoihin", []),
        ("asumistukea, ja apua velkoihin", ["housing", "debt"]),
        ("asumistuki hakeminen, velkojen neuvonta Helsinki", ["housing", "debt"]),
        ("utkomststöd villkor + asumistuki", ["social_assistance", "housing"]),
        ("velkoja kertynyt, saanko asumistukea", []),
        ("velkoja kertynyt, asumistuki?", []),
        ("asumistukea ja velkoja on kertynyt tässä talven aikana paljon", []),
        ("moi ja asumistukea", []),
    ],
)
def test_two_things_named_in_few_words_are_two_needs(text: str, found: list[str]) -> None:
    assert needs(text) == found


def test_a_choice_holds_one_need() -> None:
    text = '/inform{"need": "Miten haen asumistukea ja mistä saan apua velkoihin"}'

    assert needs(text) == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Mistä apua velkoihin? Voinko varata ajan?", "appointment"),
        ("Haluan puhua ihmiselle. Mistä apua velkoihin?", "debt"),
        ("Miten haen asumistukea? Mistä apua velkoihin?", "housing"),
    ],
)
def test_the_need_that_asks_back_leads_and_a_person_comes_last(text: str, first: str) -> None:
    whole = Reading([("nlu", 0.4), (first, 0.3)], sure=False)
    found = needs_in(text, whole, read)

    led = led_by(found, whole)

    assert led.sure
    assert led.ranking == [(first, 0.97), ("nlu", 0.4)]
    assert {need["intent"] for need in as_output(found)} == {need.intent for need in found}


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_messages_to_measure_with_are_many_and_name_what_is_trained(language: str) -> None:
    halves = yaml.safe_load((LISTS / f"two_needs.{language}.yml").read_text("utf-8"))
    messages = [*halves["dev"], *halves["test"]]
    known = yaml.safe_load((LISTS.parents[1] / "bot" / "dialogue" / "understanding.yml").read_text("utf-8"))

    assert len({each["says"] for each in messages}) >= 40
    assert all(len(set(map(topic_of, each["needs"]))) == 2 for each in messages)
    assert {need for each in messages for need in each["needs"]} <= set(known["intents"])


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_most_messages_with_two_needs_ask_twice_and_few_others_do(language: str) -> None:
    two = yaml.safe_load((LISTS / f"two_needs.{language}.yml").read_text("utf-8"))["dev"]
    one = yaml.safe_load((LISTS / f"dev.{language}.yml").read_text("utf-8"))

    asked_twice = [each for each in two if len(asking_clauses(each["says"])) > 1]
    others = [str(text) for texts in one.values() for text in texts]

    assert len(asked_twice) >= 0.6 * len(two)  # the others name two things with one asking word, or none
    assert len([text for text in others if len(asking_clauses(text)) > 1]) < 0.12 * len(others)


@pytest.mark.parametrize(
    ("story", "whole", "intent"),
    [
        ("Kesällä kävimme mökillä ja sää oli huono. " * 10, "out_of_scope", "debt"),
        ("Kesällä kävimme mökillä. ", "out_of_scope", "out_of_scope"),
        ("Kesällä kävimme mökillä ja sää oli huono. " * 10, "housing", "housing"),
        ("En jaksa enää elää. " * 20, "crisis", "crisis"),
    ],
)
def test_a_story_about_nothing_of_ours_is_heard_to_its_end(story: str, whole: str, intent: str) -> None:
    text = f"{story}Mistä saan apua velkoihin?"

    assert heard_to_the_end(text, Reading([(whole, 0.9)], sure=True), read).ranking[0][0] == intent
