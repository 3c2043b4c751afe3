"""A move and the question who serves in one message, and a move told after a decision."""

from typing import Any

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.who_serves.moves_told import after_the_move, decision_wanted
from tests.unit.dialogue.builders import TRIAL_DAY, a_turn

AFTER_A_DECISION = {"municipality": "398", "topic": "who_serves"}


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    [
        ("flyttade från Helsingfors till Sibbo i maj, vem betjänar mig", "moving", {}),
        ("från Tjöck, vem sköter mitt ärende", "coach_who", {}),
        ("muutin maaliskuussa Hyvinkäälle, kuka mua palvelee", "moving", {}),
        ("avioeron takia muutin äidille Hyvinkäälle viime viikolla", "out_of_scope", AFTER_A_DECISION),
    ],
)
def test_who_serves_is_worked_out(text: str, intent: str, slots: dict[str, Any]) -> None:
    reply = decision_wanted(a_turn(text, intent, said={"municipality": "106"}, slots=slots))

    assert reply is not None
    assert reply.follow == "decision_form"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "asun Hyvinkäällä, miten haen toimeentulotukea",
            {"slots": AFTER_A_DECISION, "intent": "social_assistance"},
        ),
        ("muutin Hyvinkäälle viime viikolla", {}),
        ("kuka on omavalmentajani Hyvinkäällä", {}),
        ("kuka mua palvelee, asun Hyvinkäällä", {"form": "booking_form"}),
        ("kuka mua palvelee, asun Hyvinkäällä", {"action": "validate_decision_form"}),
    ],
)
def test_every_other_message_has_its_own_answer(text: str, told: dict[str, Any]) -> None:
    assert decision_wanted(a_turn(text, said={"municipality": "106"}, **told)) is None


async def test_who_serves_after_the_move_is_told(deps: Deps) -> None:
    turn = a_turn("muutan Joensuusta Kuopioon", slots={"municipality": "167"}, planned=("297",))

    says = after_the_move(turn, deps)

    assert [said.blanks for said in says] == [{"municipality": "Kuopio", "body": "Työllisyysalue Kuopio"}]


@pytest.mark.parametrize(
    "told", [{"planned": ()}, {"planned": ("167",)}, {"planned": ("297",), "service_date": TRIAL_DAY}]
)
async def test_of_no_move_nothing_is_told(told: dict[str, Any], deps: Deps) -> None:
    assert after_the_move(a_turn("moi", slots={"municipality": "167"}, **told), deps) == ()
