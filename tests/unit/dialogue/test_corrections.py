"""Corrections that name no new fact: one taken back, something wrong, a move that is made by now."""

from dataclasses import replace
from typing import Any

import pytest

from actions.dialogue.corrections import correction
from actions.dialogue.deps import Deps
from actions.dialogue.reply import Reply
from actions.dialogue.turn import Turn
from tests.unit.dialogue.builders import a_turn

KNOWN = {"municipality": "240", "status": "laid_off_full", "age": 24}


def said(text: str, intent: str = "layoff", **told: Any) -> Turn:
    return a_turn(text, intent, slots=KNOWN, **told)


async def test_a_fact_is_taken_back_and_named(deps: Deps) -> None:
    reply = correction(said("en oo lomautettu"), deps)

    assert reply is not None
    assert [(each.key, each.blanks) for each in reply.says] == [
        ("utter_fact_taken_back", {"facts": "kokonaan lomautettu"})
    ]
    assert reply.remember == {"status": None, "misses": 0}


async def test_what_is_wrong_is_asked(deps: Deps) -> None:
    reply = correction(said("molemmat väärin", "deny"), deps)

    assert reply is not None
    assert reply.says[0].key == "utter_what_is_wrong"
    assert reply.says[0].blanks == {"facts": "kotikunta Kemi, 24 vuotta, kokonaan lomautettu"}


async def test_a_move_that_was_thought_of_is_made_by_now(deps: Deps) -> None:
    turn = said("olen jo muuttanut", "moving")
    asked_before = replace(turn, slots={**KNOWN, "might_move_to": "564"})

    assert correction(asked_before, deps) == Reply(
        remember={"municipality": "564", "might_move_to": None}, follow="decision_form"
    )
    assert correction(turn, deps) is None


@pytest.mark.parametrize("text", ["eiku en muutakaan", "näj jag flyttar int ändå", "en ole muuttanut"])
async def test_who_stays_after_all_keeps_the_home(text: str, deps: Deps) -> None:
    reply = correction(said(text, "moving"), deps)

    assert reply is not None
    assert [(each.key, each.blanks) for each in reply.says] == [
        ("utter_home_stays", {"municipality": "Kemi"})
    ]


@pytest.mark.parametrize(
    "told",
    [
        {"said": {"age": 34}},
        {"chosen": True},
        {"form": "booking_form"},
        {"action": "action_decide"},
    ],
)
async def test_other_messages_are_answered_as_ever(told: dict[str, Any], deps: Deps) -> None:
    assert correction(said("en oo lomautettu", **told), deps) is None


async def test_nothing_known_is_nothing_wrong(deps: Deps) -> None:
    assert correction(a_turn("väärin", "deny"), deps) is None


async def test_another_age_is_said_back_and_after_a_decision_decides_anew(deps: Deps) -> None:
    turn = said("nej 34", "nlu_fallback")

    elsewhere = correction(turn, deps)
    decided = correction(replace(turn, slots={**KNOWN, "topic": "who_serves"}), deps)

    assert elsewhere is not None
    assert (elsewhere.says[0].blanks, elsewhere.remember) == (
        {"facts": "34 vuotta"},
        {"age": 34, "misses": 0},
    )
    assert decided == Reply(remember={"age": 34}, follow="decision_form")


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("En ole lomautettu vaan irtisanottu. Mitä teen?", {}),
        ("tai oikeastaan olen irtisanottu", {"status": "laid_off_full"}),
    ],
)
async def test_who_is_dismissed_is_told_to_register(text: str, slots: dict[str, Any], deps: Deps) -> None:
    reply = correction(a_turn(text, "layoff", said={"dismissed": {"on": None}}, slots=slots), deps)

    assert reply is not None
    assert reply.remember["topic"] == "register"
    assert reply.remember.get("status", "kept") == (None if slots else "kept")


async def test_a_birth_year_put_right_is_said_back(deps: Deps) -> None:
    turn = a_turn("nä 1986 menar ja, skrev fel", "debt", slots={"age": 58})

    reply = correction(turn, deps)

    assert reply is not None
    assert reply.remember["age"] == 40


@pytest.mark.parametrize(
    ("known", "text", "told"),
    [
        ({"days_until_unemployed": 53}, "ei 15.1. vaan 31.1.", {"days_until_unemployed": 69}),
        ({"status": "laid_off_full"}, "nej på deltid", {"status": "laid_off_reduced"}),
        ({"mother_tongue": "et"}, "ei ole viro vaan ruotsi", {"mother_tongue": "sv"}),
    ],
)
async def test_a_fact_told_in_place_of_another_is_said_back_or_decided_by(
    known: dict[str, Any], text: str, told: dict[str, Any], deps: Deps
) -> None:
    turn = a_turn(text, "deny", slots=known, action="action_small_talk")

    reply = correction(turn, deps)
    decided = correction(replace(turn, slots={**known, "topic": "who_serves"}), deps)

    assert reply is not None
    assert (reply.says[0].key, reply.remember) == ("utter_understood_facts", {**told, "misses": 0})
    assert decided == Reply(remember=told, follow="decision_form")
