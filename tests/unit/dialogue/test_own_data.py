"""What this talk holds of the writer: forgotten by order, shown when asked."""

from dataclasses import replace
from typing import Any

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.own_data import about_own_data
from actions.dialogue.turn import Turn
from actions.dialogue.webhook import heard_first
from tests.unit.dialogue.builders import a_turn


def said(text: str, **told: Any) -> Turn:
    turn = a_turn(text, "data_protection", slots={"municipality": "240", "age": 24}, action="action_answer")
    return replace(turn, **told)


@pytest.mark.parametrize(
    "text",
    ["unohda mun tiedot", "poista kaikki mitä oon kertonu", "glöm mina uppgifter", "radera allt ja berätta"],
)
async def test_what_was_told_is_forgotten_by_order(text: str, deps: Deps) -> None:
    reply = await about_own_data(said(text), deps)

    assert reply is not None
    assert reply.forgets_all
    assert [each.key for each in reply.says] == ["utter_forgotten", "utter_data_elsewhere"]


@pytest.mark.parametrize(
    "text",
    [
        *("mitä tiedät minusta", "mitä muistat", "va vet du om mej", "vad har ni sparat om mig"),
        "minkä kunnan sanoin",
        "mitä mä oon kertonut",
        "vilken kommun sa jag?",
        "vad har jag berättat åt dig?",
    ],
)
async def test_what_is_known_is_shown(text: str, deps: Deps) -> None:
    reply = await about_own_data(said(text), deps)

    assert reply is not None
    assert (reply.says[0].key, reply.says[0].blanks) == (
        "utter_known_here",
        {"facts": "kotikunta Kemi, 24 vuotta"},
    )


async def test_who_has_told_nothing_hears_so(deps: Deps) -> None:
    reply = await about_own_data(said("mitä tiedät minusta", slots={}), deps)

    assert reply is not None
    assert reply.says[0].key == "utter_nothing_known_here"


@pytest.mark.parametrize(
    "text",
    [
        "poista minut työnhakijarekisteristä",
        "mitä tiedät työkokeilusta",
        "vad vet ni om lönesubvention",
        "kuka näkee tietoni",
        "minkä kunnan palvelu tämä on",
        "vad sa min handläggare",
        "vilken kommun betjänar mig",
    ],
)
async def test_other_questions_go_to_their_topics(text: str, deps: Deps) -> None:
    assert await about_own_data(said(text), deps) is None


async def test_a_form_ends_where_all_is_forgotten(deps: Deps) -> None:
    turn = said("unohda mun tiedot", form="booking_form", action="validate_booking_form")

    reply = await heard_first(turn, deps)

    assert reply is not None
    assert reply.as_rasa("validate_booking_form", {"age": 24})["events"] == [
        {"event": "reset_slots"},
        {"event": "slot", "name": "misses", "value": 0},
        {"event": "slot", "name": "requested_slot", "value": None},
        {"event": "followup", "name": "action_listen"},
    ]


async def test_a_form_tells_what_is_known_and_asks_on(deps: Deps) -> None:
    begun = {"slots": {"age": 24}, "form": "decision_form", "action": "validate_decision_form"}
    turn = said("mitä tiedät minusta", asked="municipality", **begun)

    reply = await deps.actions["validate_decision_form"](turn, deps)

    assert [each.key for each in reply.says][:2] == ["utter_known_here", "utter_data_elsewhere"]
    assert reply.remember["requested_slot"] == "municipality"
