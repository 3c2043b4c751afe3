"""Distress: the numbers in the words, the talk that stays with it, and the form that waits."""

from dataclasses import replace
from typing import Any

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.distress import (
    comes_back_to_form,
    crisis,
    distress_in_form,
    stays_with_distress,
    waits_on,
    with_gentle_word,
)
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import SaidBefore, Turn
from actions.dialogue.webhook import heard_first
from tests.unit.dialogue.builders import a_call, a_turn

HELPED = (SaidBefore("Soita 112.", {"distress": "life"}),)


def after_help(text: str, intent: str = "nlu_fallback", kind: str = "life", **told: Any) -> Turn:
    return a_turn(text, intent, **{"distress": kind, "answered": HELPED, **told})


def keys(reply: Reply | None) -> list[str]:
    return [said.key for said in reply.says] if reply else []


def spoken(text: str, distress: str | None = None) -> list[dict[str, Any]]:
    """A message and its answer, as Rasa keeps them."""
    data = {"custom": {"distress": distress} if distress else {}}
    return [{"event": "user", "text": text}, {"event": "bot", "text": "Vastaus.", "data": data}]


@pytest.mark.parametrize(
    ("text", "key", "kind"),
    [
        ("en jaksa enää elää", "utter_crisis", "life"),
        ("jag orkar inte leva", "utter_crisis", "life"),
        ("mies hakkaa mua", "utter_violence", "violence"),
        ("min man slår mej", "utter_violence", "violence"),
    ],
)
def test_violence_has_an_answer_of_its_own(text: str, key: str, kind: str, deps: Deps) -> None:
    said = crisis(a_turn(text, "crisis"), deps)

    assert (said.key, said.distress) == (key, kind)


@pytest.mark.parametrize(
    ("text", "intent", "kind", "key"),
    [
        ("mihin numeroon", "service_contact", "life", "utter_crisis_again"),
        ("ei mulla oo ketään", "coach_who", "life", "utter_crisis_again"),
        ("vart kan ja gå", "nlu_fallback", "violence", "utter_violence_again"),
        ("me barnen", "inform", "violence", "utter_violence_children"),
        ("mies hakkaa lapsiakin", "family", "life", "utter_violence_children"),
        ("hmm", "nlu_fallback", "life", "utter_crisis_again"),
        ("mutta miksi", "follow_up", "life", "utter_crisis_again"),
    ],
)
def test_the_talk_stays_with_distress(text: str, intent: str, kind: str, key: str, deps: Deps) -> None:
    assert keys(stays_with_distress(after_help(text, intent, kind), deps)) == [key]


async def test_a_form_that_such_a_message_would_open_stays_closed(deps: Deps) -> None:
    reply = await heard_first(after_help("mihin mä meen", action="validate_decision_form"), deps)

    assert reply is not None
    assert (reply.follow, reply.remember["requested_slot"]) == ("action_listen", None)


@pytest.mark.parametrize(
    "turn",
    [
        after_help("miten haen asumistukea", "housing"),
        after_help("en jaksa elää", "crisis"),
        after_help("hmm", answered=()),
        after_help("asun yksin Vaasassa", "inform", said={"municipality": "905"}),
        after_help("/deny", "deny", chosen=True),
        a_turn("mihin numeroon", "service_contact"),
        after_help("lopeta", "cancel", action="action_cancelled"),
    ],
)
def test_other_messages_are_answered_as_ever(turn: Turn, deps: Deps) -> None:
    assert stays_with_distress(turn, deps) is None


@pytest.mark.parametrize("text", ["en oo itsetuhoinen", "jag är inte självdestruktiv"])
def test_a_denial_is_taken_at_its_word_and_the_number_left(text: str, deps: Deps) -> None:
    assert keys(stays_with_distress(a_turn(text, "crisis"), deps)) == ["utter_not_in_distress"]


def asked_in_form(text: str, intent: str = "inform", **told: Any) -> Turn:
    usual = {"form": "booking_form", "asked": "name", "action": "validate_booking_form"}
    return a_turn(text, intent, **{**usual, **told})


@pytest.mark.parametrize(
    ("turn", "key"),
    [
        (asked_in_form("en jaksa elää", "crisis"), "utter_crisis"),
        (asked_in_form("min man slår mej", "crisis"), "utter_violence"),
        (asked_in_form("ei mulla oo ketään", "coach_who", distress="life"), "utter_crisis_again"),
    ],
)
def test_the_form_waits_and_asks_nothing(turn: Turn, key: str, deps: Deps) -> None:
    reply = distress_in_form(turn, deps)

    assert keys(reply) == [key, "utter_form_waits"]
    assert reply is not None
    assert reply.remember == {"requested_slot": "name", "misses": 0}
    assert not any(said.asks for said in reply.says)


@pytest.mark.parametrize(
    "turn",
    [
        asked_in_form("Matti Virtanen", distress="life", answered=HELPED),
        asked_in_form("Kuolemajärvi", "crisis", confidence=0.3),
        asked_in_form("ei mulla oo ketään"),
        asked_in_form("en jaksa elää", "crisis", asked=None),
    ],
)
def test_an_answer_to_the_form_is_no_distress(turn: Turn, deps: Deps) -> None:
    assert distress_in_form(turn, deps) is None


def test_what_answers_nothing_leaves_the_form_waiting(deps: Deps) -> None:
    turn = asked_in_form("kiitos", "thanks", distress="violence", answered=HELPED)

    assert keys(waits_on(turn, (Say("utter_thanks"),), deps)) == ["utter_thanks", "utter_form_waits"]
    assert keys(waits_on(turn, (), deps)) == ["utter_violence_again", "utter_form_waits"]
    assert waits_on(replace(turn, answered=()), (), deps) is None


@pytest.mark.parametrize(
    ("text", "intent"), [("joo", "affirm"), ("jatketaan", "inform"), ("vi fortsätter", "inform")]
)
def test_the_form_goes_on_when_the_person_does(text: str, intent: str) -> None:
    turn = asked_in_form(text, intent, answered=HELPED)

    assert comes_back_to_form(turn)
    assert not comes_back_to_form(replace(turn, answered=()))


def test_where_a_little_is_heard_a_gentle_word_stands_beside_the_answer() -> None:
    reply = Reply((Say("utter_guidance"), Say("utter_services")))

    said = with_gentle_word(reply, a_turn(beside=("housing", "crisis")))

    assert keys(said) == ["utter_guidance", "utter_crisis_beside", "utter_services"]


@pytest.mark.parametrize(
    ("reply", "turn"),
    [
        (Reply((Say("utter_guidance"),)), a_turn(beside=("housing",))),
        (Reply((Say("utter_crisis", distress="life"),)), a_turn(beside=("crisis",))),
        (Reply((Say("utter_question_age"),)), a_turn(beside=("crisis",), form="decision_form")),
        (Reply(follow="decision_form"), a_turn(beside=("crisis",))),
    ],
)
def test_elsewhere_no_word_is_added(reply: Reply, turn: Turn) -> None:
    assert with_gentle_word(reply, turn) == reply


def test_distress_is_remembered_for_three_answers() -> None:
    now = a_turn().now
    heard = spoken("en jaksa elää", "life")
    others = [*spoken("asun Vaasassa"), *spoken("vuokra")]
    asked = [{"event": "user", "text": "mihin soitan"}]

    assert Turn.from_rasa(a_call(events=[*heard, *asked]), now).distress == "life"
    assert Turn.from_rasa(a_call(events=[*heard, *others, *asked]), now).distress == "life"
    assert Turn.from_rasa(a_call(events=[*heard, *others, *spoken("velat"), *asked]), now).distress is None
    assert Turn.from_rasa(a_call(events=[*heard, {"event": "reset_slots"}, *asked]), now).distress is None
