"""Facts and municipalities as Rasa's entities."""

import pytest
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.facts import FactReader


def read(text, language="fi", service_date="2026-11-23"):
    metadata = {"language": language, "service_date": service_date}
    (message,) = FactReader().process([Message({TEXT: text, "metadata": metadata})])
    return message.get(ENTITIES) or []


def values(text, **told):
    return {entity["entity"]: entity["value"] for entity in read(text, **told)}


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("asun Espoossa", "fi", {"municipality": "049"}),
        ("jag bor i Esbo", "sv", {"municipality": "049"}),
        ("olen 31-vuotias ja työtön", "fi", {"age": 31, "status": "unemployed"}),
        ("jag är 31 år och arbetslös", "sv", {"age": 31, "status": "unemployed"}),
        ("moi", "fi", {}),
        ("", "fi", {}),
    ],
)
def test_a_sentence_gives_its_facts_ready_to_use(text, language, found) -> None:
    assert values(text, language=language) == found


def test_tre_is_a_town_in_finnish_and_three_in_swedish() -> None:
    assert values("asun Tre", language="fi") == {"municipality": "837"}
    assert "municipality" not in values("jag bor med tre barn", language="sv")
    assert "municipality" not in values("Tre", language="sv")


def test_where_one_moved_from_is_marked() -> None:
    moved = {entity["value"]: entity.get("role") for entity in read("muutin Turusta Espooseen")}

    assert moved == {"853": "from", "049": moved["049"]}
    assert moved["049"] != "from"


def test_what_is_denied_is_not_told() -> None:
    assert values("en ole työtön").get("status") != "unemployed"


@pytest.mark.parametrize(
    "text", ["en asu Espoossa", "Espoo ei oo mun kotikunta", "Esbo är inte min hemkommun"]
)
def test_a_home_that_is_denied_is_marked(text) -> None:
    assert [(each["entity"], each["value"], each["role"]) for each in read(text)] == [
        ("municipality", "049", "denied")
    ]


@pytest.mark.parametrize(("service_date", "age"), [("2026-11-23", 26), ("2022-06-10", 22)])
def test_an_age_from_a_birth_year_is_that_of_the_day_asked_about(service_date, age) -> None:
    assert abs(values("olen syntynyt vuonna 2000", service_date=service_date)["age"] - age) <= 1


def test_ages_of_two_days_differ_by_the_years_between_them() -> None:
    now, then = (
        values("olen syntynyt vuonna 2000", service_date=day)["age"] for day in ("2026-11-23", "2022-11-23")
    )

    assert now - then == 4


def test_an_entity_says_where_it_was_found_and_by_whom() -> None:
    (espoo,) = read("asun Espoossa")

    assert "asun Espoossa"[espoo["start"] : espoo["end"]] == "Espoossa"
    assert espoo["extractor"] == "FactReader"
    assert 0 < espoo["confidence_entity"] <= 1


def test_a_choice_keeps_its_own_entities() -> None:
    message = Message(
        {TEXT: '/inform{"municipality": "049"}', ENTITIES: [{"entity": "municipality", "value": "049"}]}
    )

    FactReader().process([message])

    assert message.get(ENTITIES) == [{"entity": "municipality", "value": "049"}]


def test_a_message_without_metadata_is_read_as_finnish_of_today() -> None:
    message = Message({TEXT: "asun Espoossa, olen 31"})

    FactReader().process([message])

    assert {entity["entity"] for entity in message.get(ENTITIES)} >= {"municipality"}
