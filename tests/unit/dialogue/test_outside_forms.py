"""A call wanted, a number told and a word on the meeting just booked, heard outside any form."""

from typing import Any

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.forms import carry_on
from actions.dialogue.meetings.change_meeting import ChangeForm
from actions.dialogue.outside_forms import outside_forms
from actions.dialogue.reply import Reply
from actions.dialogue.turn import SaidBefore
from actions.dialogue.who_serves.find_body import DecisionForm
from actions.rules import Language
from tests.unit.dialogue.booking import until
from tests.unit.dialogue.builders import FormTalk, a_turn

OFFER = SaidBefore(
    "Voin myös pyytää, että sinulle soitetaan.",
    {"topic": "human", "buttons": [{"title": "Soittakaa minulle", "payload": "/call_back"}]},
)
NOTED = SaidBefore("Sinulle soitetaan numeroon +358401231234.", {"topic": "human", "buttons": []})
TO_CALL = Reply(follow="call_back_form")


async def heard(deps: Deps, text: str, intent: str = "nlu_fallback", **told: Any) -> Reply | None:
    return await outside_forms(a_turn(text, intent, **told), deps)


def keys(reply: Reply | None) -> list[str]:
    return [said.key for said in reply.says] if reply else []


@pytest.mark.parametrize(
    "text",
    ["soita mulle 0401231234", "ring upp mig på 0401234567", "soittakaa 0401231234 nimi Kalle Kinnunen"],
)
@pytest.mark.parametrize("action", ["action_offer_person", "action_answer", "action_small_talk"])
async def test_a_call_wanted_with_its_number_starts_at_once(text: str, action: str, deps: Deps) -> None:
    assert await heard(deps, text, "human", action=action) == TO_CALL


async def test_a_person_asked_for_without_a_number_is_offered_as_ever(deps: Deps) -> None:
    assert await heard(deps, "haluan puhua ihmiselle", "human", action="action_offer_person") is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [("joo", "affirm"), ("ja tack", "affirm"), ("joo soittakaa", "human"), ("0401231234", "inform")],
)
async def test_the_offer_of_a_call_is_taken(text: str, intent: str, deps: Deps) -> None:
    assert await heard(deps, text, intent, answered=(OFFER,)) == TO_CALL


@pytest.mark.parametrize(
    ("text", "intent"), [("ei kiitos", "deny"), ("joo mut milloin ne soittaa", "nlu_fallback")]
)
async def test_what_takes_no_offer_starts_no_call(text: str, intent: str, deps: Deps) -> None:
    assert await heard(deps, text, intent, answered=(OFFER,)) is None


async def test_a_yes_to_something_else_starts_no_call(deps: Deps) -> None:
    assert await heard(deps, "joo", "affirm", answered=(OFFER, SaidBefore("Näin on."))) is None
    assert await heard(deps, "joo", "affirm") is None


@pytest.mark.parametrize("language", Language)
async def test_a_number_alone_is_asked_whether_to_be_called(language: Language, deps: Deps) -> None:
    reply = await heard(deps, "040 123 1234", language=language)

    assert reply is not None
    assert reply.says[0].key == "utter_offer_call_at_number"
    assert reply.says[0].blanks["own"] == "+358401231234"
    assert reply.remember == {"contact": "+358401231234", "misses": 0}


@pytest.mark.parametrize("form", [None, "decision_form"])
async def test_a_number_alone_asks_for_no_municipality(form: str | None, deps: Deps) -> None:
    turn = a_turn("0401231234", "inform", action="validate_decision_form", form=form)

    reply = await carry_on(DecisionForm(), turn, deps)

    assert keys(reply) == ["utter_offer_call_at_number"]
    assert (reply.remember["requested_slot"], reply.follow) == (None, "action_listen")


async def test_a_call_wanted_in_the_middle_of_a_decision_ends_it(deps: Deps) -> None:
    turn = a_turn("soita mulle 0401231234", "human", form="decision_form", asked="municipality")

    reply = await carry_on(DecisionForm(), turn, deps)

    assert reply.follow == "call_back_form"
    assert reply.remember == {"misses": 0, "requested_slot": None}


@pytest.mark.parametrize(
    "text", ["eiku nimi on Mikko Mäkelä", "fel nummer, de e 0401112223", "väärä numero, se on 0401112223"]
)
async def test_a_call_just_noted_is_put_right(text: str, deps: Deps) -> None:
    slots = {"name": "Kalle", "contact": "+358401231234"}

    assert await heard(deps, text, slots=slots, answered=(NOTED,)) == TO_CALL
    assert await heard(deps, text, slots=slots, answered=(SaidBefore("Hei!"),)) is None


@pytest.fixture
async def booked(deps: Deps) -> FormTalk:
    talk = await until(FormTalk(deps, "booking_form", "action_book"), "confirm")
    return await talk.say("joo", "affirm")


@pytest.mark.parametrize("text", ["en pääsekään silloin", "kan int komma", "ja hinner int"])
@pytest.mark.parametrize("intent", ["deny", "nlu_fallback"])
async def test_who_cannot_come_to_what_was_just_booked_is_led_to_change_it(
    intent: str, text: str, booked: FormTalk
) -> None:
    assert await heard(booked.deps, text, intent, slots=booked.slots) == Reply(follow="change_form")


async def test_the_change_asks_whether_to_move_or_to_cancel(booked: FormTalk) -> None:
    change = FormTalk(booked.deps, "change_form", "action_change", slots=dict(booked.slots))

    await change.say("ja hinner int", "deny")

    assert change.keys == ["utter_question_change"]


async def test_without_a_booking_of_this_talk_nothing_is_changed(deps: Deps) -> None:
    assert await heard(deps, "en pääsekään silloin") is None


@pytest.mark.parametrize("text", ["milloin mun aika olikaan", "när va tiden nu igen"])
async def test_the_meeting_booked_in_this_talk_is_told_again(text: str, booked: FormTalk) -> None:
    (reference,) = booked.slots["booked_here"]

    reply = await heard(booked.deps, text, slots=booked.slots)

    assert keys(reply) == ["utter_meeting_told"]
    assert reply is not None
    assert reply.says[0].blanks["reference"] == reference
    assert reply.says[0].appointment is not None


async def test_asking_when_it_was_starts_no_new_booking(booked: FormTalk) -> None:
    again = FormTalk(booked.deps, "booking_form", "action_book", slots=dict(booked.slots))
    reply = await again.deps.actions["validate_booking_form"](
        a_turn("milloin mun aika olikaan", "appointment", slots=again.slots, form="booking_form"), again.deps
    )

    assert keys(reply) == ["utter_meeting_told"]
    assert (reply.remember["requested_slot"], reply.follow) == (None, "action_listen")


async def test_a_cancelled_meeting_is_not_told(booked: FormTalk) -> None:
    change = FormTalk(booked.deps, "change_form", "action_change", slots=dict(booked.slots))
    await change.say("peru se", "appointment_cancel")
    await change.say("kyllä", "affirm")

    assert await heard(booked.deps, "milloin mun aika olikaan", slots=change.slots) is None


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("maksaako tää", "utter_meeting_cost"),
        ("va kostar he", "utter_meeting_cost"),
        ("missä se on", "utter_meeting_place"),
    ],
)
async def test_a_small_question_right_after_booking_is_answered(
    text: str, key: str, booked: FormTalk
) -> None:
    assert keys(await heard(booked.deps, text, slots=booked.slots)) == [key]
    elsewhere = {**booked.slots, "topic": "training"}
    assert await heard(booked.deps, text, slots=elsewhere) is None


async def test_inside_a_form_and_to_distress_nothing_of_this_is_said(booked: FormTalk) -> None:
    assert await heard(booked.deps, "kan int komma", "crisis", slots=booked.slots) is None
    assert await heard(booked.deps, "kan int komma", slots=booked.slots, form="call_back_form") is None
    assert await heard(booked.deps, "kan int komma", slots=booked.slots, action="action_start_again") is None


async def test_another_number_than_the_one_offered_is_called(deps: Deps) -> None:
    assert await heard(deps, "eiku väärä numero, 0407654321", answered=(OFFER,)) == TO_CALL


async def test_a_call_wanted_with_its_number_ends_a_change(deps: Deps) -> None:
    turn = a_turn("ring upp mig på 0401234567", "human", form="change_form", asked="change_reference")

    reply = await carry_on(ChangeForm(), turn, deps)

    assert reply.follow == "call_back_form"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        *(("nej ring int", "utter_call_back_off"), ("älkää soittako", "utter_call_back_off")),
        *(("kuka mulle soittaa", "utter_call_back_who"), ("vem ringer mig", "utter_call_back_who")),
        *(("huomenna aamupäivällä", "utter_call_back_when"), ("helst imorgon kl 10", "utter_call_back_when")),
    ],
)
async def test_what_is_said_of_a_call_just_noted_is_answered(text: str, key: str, deps: Deps) -> None:
    told = {"slots": {"contact": "+358401231234"}, "answered": (NOTED,)}

    assert keys(await heard(deps, text, "appointment", **told)) == [key]
    assert await heard(deps, text, "appointment", answered=(SaidBefore("Näin on."),)) is None


@pytest.mark.parametrize("text", ["soittakaa te mulle", "ring upp mig"])
async def test_a_call_is_wanted_in_place_of_a_reference(text: str, deps: Deps) -> None:
    turn = a_turn(text, "human", form="change_form", asked="change_reference")

    assert (await carry_on(ChangeForm(), turn, deps)).follow == "call_back_form"


async def test_a_number_in_place_of_a_reference_is_asked_whether_to_be_called(deps: Deps) -> None:
    turn = a_turn("0401231234", "inform", form="change_form", asked="change_reference")

    assert keys(await carry_on(ChangeForm(), turn, deps)) == ["utter_offer_call_at_number"]
