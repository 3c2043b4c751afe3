"""A doubt or a wish for another place: the home decides, and stays what it is."""

from typing import Any

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.turn import Turn
from actions.dialogue.who_serves.home_decides import home_decides
from tests.unit.dialogue.builders import MONDAY, TRIAL_DAY, a_call, a_turn, an_entity

IN_ESPOO = {"municipality": "049"}


def wondering(**told: Any) -> Turn:
    usual: dict[str, Any] = {"slots": IN_ESPOO, "wondered": ("444",), "intent": "who_serves"}
    return a_turn("ok mut eikö Lohja", **(usual | told))


async def test_the_home_decides_and_stays(deps: Deps) -> None:
    reply = home_decides(wondering(), deps)

    assert reply is not None
    assert [said.key for said in reply.says] == ["utter_home_decides", "utter_decision", "utter_home_stays"]
    assert "Espoo-Kauniainen" in reply.says[1].blanks["text"]
    assert reply.says[2].choices[0].facts == {"municipality": "444"}
    assert "municipality" not in reply.remember


async def test_of_the_town_that_arranges_the_services_it_is_said_how(deps: Deps) -> None:
    reply = home_decides(wondering(slots={"municipality": "946"}, wondered=("905", "946")), deps)

    assert reply is not None
    assert any("Vaasa" in said.blanks.get("text", "") for said in reply.says)


@pytest.mark.parametrize(
    "told",
    [
        {"wondered": ()},
        {"slots": {}},
        {"service_date": TRIAL_DAY},
        {"form": "booking_form"},
        {"intent": "startup"},
    ],
)
async def test_another_message_is_left_to_its_own_answer(told: dict[str, Any], deps: Deps) -> None:
    assert home_decides(wondering(**told), deps) is None


def test_a_place_wondered_about_is_no_home() -> None:
    text = "kan ja välja Jakobstad i stället"
    named = an_entity("municipality", "598", start=13, end=22)

    turn = Turn.from_rasa(a_call(text, entities=[named], slots={"municipality": "946"}), MONDAY)

    assert (turn.wondered, turn.said) == (("598",), {})


def test_who_asks_why_denies_no_home() -> None:
    text = "varför e ja kund hos Vasa å int Vörå"
    named = [
        an_entity("municipality", "905", start=21, end=25),
        an_entity("municipality", "946", start=32, end=36, role="denied"),
    ]

    turn = Turn.from_rasa(a_call(text, entities=named, slots={"municipality": "946"}), MONDAY)

    assert turn.wondered == ("905", "946")
    assert not turn.denies_home
