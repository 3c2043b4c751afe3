"""Whose town is told: one's own, or that of somebody who was spoken of before."""

from typing import Any

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.turn import Turn
from tests.unit.dialogue.builders import MONDAY, FormTalk, a_call, an_entity


def heard(*texts: str, **told: Any) -> Turn:
    """The last of these messages, which names Lohja, after the others."""
    events = [{"event": "user", "text": text, "parse_data": {}} for text in texts]
    return Turn.from_rasa(
        a_call(texts[-1], entities=[an_entity("municipality", "444")], events=events, **told), MONDAY
    )


@pytest.mark.parametrize(
    "texts",
    [
        ("min man blev uppsagd, va ska han göra", "bor i Lojo"),
        ("det gäller int mig utan min syster", "hon bor i Lojo"),
        ("vem betjänar dom som bor i Lojo, min syster alltså",),
        ("mies jäi työttömäksi, mulla on kolme lasta. Kuka häntä palvelee?", "Lohjalla"),
        ("kysyn siskoni puolesta", "Lohja"),
        ("poikani on työtön", "mitä tukia on", "asuu Lohjalla"),
    ],
)
def test_it_is_the_other_ones(texts: tuple[str, ...]) -> None:
    turn = heard(*texts)

    assert (turn.of_another, turn.others, turn.said) == (True, ("444",), {})


@pytest.mark.parametrize(
    "texts",
    [
        ("min son är arbetslös, bor i Borgå", "han alltså, ja bor i Lojo"),
        ("veljeni on työtön", "minä asun Lohjalla"),
        ("veljeni on työtön", "kuka palvelee minua", "Lohja"),
        ("veljeni on työtön", "/inform", "Lohja"),
        ("kuka palvelee minua ja miestäni", "Lohja"),
        ("vem betjänar mig", "Lojo"),
        ("olen yksinhuoltaja", "Lohja"),
    ],
)
def test_it_is_ones_own(texts: tuple[str, ...]) -> None:
    turn = heard(*texts)

    assert (turn.of_another, turn.said) == (False, {"municipality": "444"})


def test_in_the_booking_it_is_ones_own() -> None:
    turn = heard("poikani on työtön", "Lohja", active_loop={"name": "booking_form"})

    assert turn.said == {"municipality": "444"}


def test_the_town_told_before_is_kept_in_mind() -> None:
    named = {"entities": [an_entity("municipality", "444", role="other")]}
    events = [
        {"event": "user", "text": "veljeni asuu Lohjalla", "parse_data": named},
        {"event": "user", "text": "kuka palvelee veljeäni", "parse_data": {}},
    ]

    turn = Turn.from_rasa(a_call("kuka palvelee veljeäni", events=events), MONDAY)

    assert turn.town_of_another == "444"


def test_an_answer_about_another_asks_nothing_for_them() -> None:
    turn = heard("mikä toimisto palvelee mua", "isä asuu Lohjalla", slots={"requested_slot": "municipality"})

    assert not turn.of_another


async def test_their_town_is_asked_once_and_answered_for(deps: Deps) -> None:
    talk = FormTalk(deps, "decision_form", ends_with="action_decide", slots={"municipality": "049"})

    await talk.say("kuka palvelee miestäni", "who_serves", of_another=True)
    assert [said.key for said in talk.says] == ["utter_question_home_of_another"]

    await talk.say("Lohjalla", of_another=True, others=("444",))

    assert talk.says[0].key == "utter_home_of_another"
    assert talk.slots["municipality"] == "049"
