"""Reading Rasa's webhook call."""

from datetime import date
from typing import Any

import pytest

from actions.dialogue.turn import Guess, SaidBefore, Turn
from actions.rules import Language
from tests.unit.dialogue.builders import MONDAY, a_call, a_turn, an_entity


def test_a_call_becomes_a_turn() -> None:
    call = a_call(
        "Olen 31",
        intent={"name": "inform", "confidence": 0.8},
        entities=[an_entity("age", 31)],
        slots={"municipality": "091", "requested_slot": "age"},
        active_loop={"name": "decision_form"},
        next_action="validate_decision_form",
    )

    turn = Turn.from_rasa(call, MONDAY)

    assert turn.conversation_id == "talk-1"
    assert turn.action == "validate_decision_form"
    assert (turn.text, turn.guess) == ("Olen 31", Guess("inform", 0.8))
    assert (turn.form, turn.asked) == ("decision_form", "age")
    assert turn.facts() == {"municipality": "091", "age": 31}
    assert (turn.language, turn.service_date, turn.now) == (Language.FI, date(2026, 11, 23), MONDAY)


def test_of_two_mentions_the_last_one_counts() -> None:
    call = a_call(entities=[an_entity("municipality", "091"), an_entity("municipality", "837")])

    turn = Turn.from_rasa(call, MONDAY)

    assert turn.said == {"municipality": "837"}
    assert turn.places == ("091", "837")


def test_where_one_comes_from_is_not_where_one_lives() -> None:
    """ "Muutin Tampereelle Turusta": Turku comes last, and is the old home."""
    call = a_call(entities=[an_entity("municipality", "837"), an_entity("municipality", "853", role="from")])

    assert Turn.from_rasa(call, MONDAY).said == {"municipality": "837"}


def test_a_place_with_a_no_alone_beside_it_is_meant() -> None:
    karleby = an_entity("municipality", "272", confidence_entity=0.6, start=4, end=11)

    assert Turn.from_rasa(a_call("nej Karleby", entities=[karleby]), MONDAY).said == {"municipality": "272"}


def test_where_somebody_with_a_home_will_move_is_no_home_yet() -> None:
    planned = [an_entity("municipality", "837", role="planned")]

    first = Turn.from_rasa(a_call(entities=planned), MONDAY)
    later = Turn.from_rasa(a_call(entities=planned, slots={"municipality": "049"}), MONDAY)

    assert (first.said, first.planned) == ({"municipality": "837"}, ("837",))
    assert (later.said, later.planned) == ({}, ("837",))


@pytest.mark.parametrize(("score", "believed"), [(0.5, False), (0.6, False), (0.61, True), (1.0, True)])
def test_a_place_that_may_be_an_ordinary_word_is_left_for_the_question(score: float, believed: bool) -> None:
    salo = an_entity("municipality", "734", confidence_entity=score, start=5, end=12)
    call = a_call("käyn salossa", entities=[salo])

    assert ("municipality" in Turn.from_rasa(call, MONDAY).said) is believed


@pytest.mark.parametrize(
    ("text", "chosen"), [("/start", True), ('/inform{"age": 31}', True), ("Hei", False), ("", False)]
)
def test_only_a_button_is_a_choice(text: str, chosen: bool) -> None:
    assert Turn.from_rasa(a_call(text), MONDAY).chosen is chosen


def test_the_language_comes_from_the_newest_message_when_rasa_left_it_out() -> None:
    said = [
        {"event": "user", "metadata": {"language": "fi", "service_date": "2026-11-23"}},
        {"event": "user", "metadata": {"language": "sv", "service_date": "2022-06-10"}},
        {"event": "action", "name": "action_listen"},
    ]

    turn = Turn.from_rasa(a_call(metadata=None, events=said), MONDAY)

    assert (turn.language, turn.service_date) == (Language.SV, date(2022, 6, 10))


def test_the_fallback_is_no_guess_of_its_own_in_the_ranking() -> None:
    ranking = [{"name": "nlu_fallback", "confidence": 0.3}, {"name": "debt", "confidence": 0.2}]

    turn = Turn.from_rasa(a_call(intent={"name": "nlu_fallback", "confidence": 0.3}, ranking=ranking), MONDAY)

    assert turn.guess == Guess("nlu_fallback", 0.3)
    assert turn.ranking == (Guess("debt", 0.2),)


def test_a_message_without_an_intent_is_not_understood() -> None:
    turn = Turn.from_rasa(a_call(None, intent={"name": None, "confidence": None}), MONDAY)  # type: ignore[arg-type]  # Rasa sends null

    assert (turn.text, turn.guess) == ("", Guess("nlu_fallback", 0.0))


def test_the_last_answer_is_all_that_was_said_since_the_message_before() -> None:
    events = [
        {"event": "bot", "text": "Hei!"},
        {"event": "user", "text": "velat"},
        {"event": "bot", "text": "Soita.", "data": {"custom": {"topic": "debt"}}},
        {"event": "bot", "text": "Vai muuta?", "data": {"buttons": [{"title": "Asuminen"}]}},
        {"event": "bot", "text": None},
        {"event": "user", "text": "toista"},
    ]

    assert Turn.from_rasa(a_call(events=events), MONDAY).answered == (
        SaidBefore("Soita.", {"topic": "debt", "buttons": []}),
        SaidBefore("Vai muuta?", {"buttons": [{"title": "Asuminen"}]}),
    )


def test_a_message_that_got_no_words_is_looked_past() -> None:
    events = [
        {"event": "bot", "text": "Mikä on kotikuntasi?"},
        {"event": "user", "text": "?"},
        {"event": "user", "text": "toista"},
    ]

    assert [said.text for said in Turn.from_rasa(a_call(events=events), MONDAY).answered] == [
        "Mikä on kotikuntasi?"
    ]


def test_what_this_message_says_is_newer_than_what_is_remembered() -> None:
    turn = a_turn(said={"age": 31, "interpreter": False}, slots={"age": 30, "immigrant": False})

    assert turn.known("age") == 31
    assert turn.known("interpreter") is False
    assert turn.known("status") is None
    assert turn.facts() == {"age": 31, "immigrant": False}


def test_new_facts_are_remembered_whatever_the_message_was_about() -> None:
    turn = a_turn(said={"age": 31, "municipality": "091", "need": "työ"}, slots={"municipality": "091"})

    assert turn.newly_said == {"age": 31}


def test_places_named_are_those_of_the_newest_message_that_names_any() -> None:
    """Where one moved from is not among them, nor what was named before the talk began anew."""
    of_turku = {"event": "user", "parse_data": {"entities": [an_entity("municipality", "853")]}}
    of_salo = {
        "event": "user",
        "parse_data": {
            "entities": [an_entity("municipality", "734"), an_entity("municipality", "091", role="from")]
        },
    }
    nothing: dict[str, Any] = {"event": "user", "parse_data": {"entities": []}}

    assert Turn.from_rasa(a_call(events=[of_turku, of_salo, nothing]), MONDAY).named == ("734",)
    assert Turn.from_rasa(a_call(events=[of_salo, {"event": "reset_slots"}, nothing]), MONDAY).named == ()
    now = [an_entity("municipality", "049", confidence_entity=0.5)]
    assert Turn.from_rasa(a_call(entities=now, events=[of_salo]), MONDAY).named == ("049",)


def test_a_place_only_asked_about_is_no_new_home() -> None:
    vaasa = [an_entity("municipality", "905", start=5, end=10)]

    first = Turn.from_rasa(a_call("entä Vaasa?", entities=vaasa), MONDAY)
    later = Turn.from_rasa(a_call("entä Vaasa?", entities=vaasa, slots={"municipality": "049"}), MONDAY)
    its_own = Turn.from_rasa(a_call("entä Vaasa?", entities=vaasa, slots={"municipality": "905"}), MONDAY)

    assert first.said == its_own.said == {"municipality": "905"}
    assert (later.said, later.planned) == ({}, ("905",))


def test_a_place_put_right_after_one_only_thought_of_is_only_thought_of_too() -> None:
    kokkola = [an_entity("municipality", "272", start=5, end=14)]
    known = {"municipality": "049"}

    after = Turn.from_rasa(
        a_call("eiku Kokkolaan", entities=kokkola, slots={**known, "might_move_to": "905"}), MONDAY
    )
    plainly = Turn.from_rasa(a_call("eiku Kokkolaan", entities=kokkola, slots=known), MONDAY)

    assert (after.said, after.planned) == ({}, ("272",))
    assert plainly.said == {"municipality": "272"}


def test_what_a_what_if_thinks_of_is_no_fact() -> None:
    age = [{"entity": "age", "value": 24, "start": 10, "end": 12}]

    after_an_answer = Turn.from_rasa(
        a_call("å om ja e 24", entities=age, slots={"topic": "study_unemployed"}), MONDAY
    )
    first = Turn.from_rasa(a_call("å om ja e 24", entities=age), MONDAY)

    assert (dict(after_an_answer.supposed), dict(after_an_answer.said)) == ({"age": 24}, {})
    assert (dict(first.supposed), dict(first.said)) == ({}, {"age": 24})
