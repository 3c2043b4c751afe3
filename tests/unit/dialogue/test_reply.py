"""Writing the answer to Rasa's webhook call."""

from typing import Any

import pytest

from actions.dialogue.reply import Choice, Reply, Say
from actions.rules import Language


def test_a_plain_reply_names_its_key_and_fills_its_blanks() -> None:
    answer = Reply((Say("utter_services", {"names": "Ohjaamo"}),)).as_rasa("action_answer", {})

    assert answer == {
        "events": [],
        "responses": [{"response": "utter_services", "names": "Ohjaamo", "custom": {}}],
    }


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        (Say("utter_x", topic="debt"), "topic", "debt"),
        (Say("utter_x", asks="age"), "asks", "age"),
        (Say("utter_x", services=({"id": "ohjaamo"},)), "services", [{"id": "ohjaamo"}]),
        (Say("utter_x", slots=({"id": "1-2"},)), "slots", [{"id": "1-2"}]),
        (Say("utter_x", decision={"rules": ["T3"]}), "decision", {"rules": ["T3"]}),
        (Say("utter_x", appointment={"reference": "AP"}), "appointment", {"reference": "AP"}),
        (Say("utter_x", conflict=True), "conflict", True),
    ],
)
def test_structured_fields_travel_only_when_they_are_filled(said: Say, field: str, value: Any) -> None:
    assert said.as_rasa()["custom"] == {field: value}


def test_a_reply_may_be_in_another_language_than_the_talk() -> None:
    spoken = Say("utter_language_changed", language=Language.SV).as_rasa()

    assert spoken["language"] == "sv"
    assert spoken["custom"] == {"language": "sv"}


@pytest.mark.parametrize(
    ("choice", "payload"),
    [
        (Choice("topic=debt", "Velat", "debt", topic="debt"), "/debt"),
        (
            Choice("municipality=091", "Helsinki", facts={"municipality": "091"}),
            '/inform{"municipality": "091"}',
        ),
        (Choice("need", "Työ", facts={"need": "Työnhaku ä"}), '/inform{"need": "Työnhaku ä"}'),
    ],
)
def test_a_choice_says_in_rasas_notation_what_pressing_it_means(choice: Choice, payload: str) -> None:
    (shown,) = Say("utter_x", choices=(choice,)).as_rasa()["custom"]["choices"]

    assert shown == {"id": choice.id, "label": choice.label, "topic": choice.topic, "payload": payload}


def test_what_is_remembered_becomes_slots_and_wins_over_what_was_said() -> None:
    answer = Reply(remember={"age": 31, "misses": 0}).as_rasa("action_answer", {"age": 30, "immigrant": True})

    assert answer["events"] == [
        {"event": "slot", "name": "age", "value": 31},
        {"event": "slot", "name": "immigrant", "value": True},
        {"event": "slot", "name": "misses", "value": 0},
    ]


def test_forgetting_all_remembers_nothing_of_this_message_either() -> None:
    answer = Reply(forgets_all=True).as_rasa("action_start_again", {"age": 30})

    assert answer["events"] == [{"event": "reset_slots"}]


def test_a_form_that_lets_go_hands_the_message_back_to_the_rules() -> None:
    answer = Reply(rejects=True).as_rasa("validate_booking_form", {"age": 30})

    assert answer["events"] == [
        {"event": "slot", "name": "age", "value": 30},
        {"event": "action_execution_rejected", "name": "booking_form"},
    ]
