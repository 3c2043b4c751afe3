"""A meeting to be changed by its reference: told with an order, mistyped or lost; and what is asked of one just changed."""

import pytest

from actions.booking.rules import Booking, MeetingTime, Status
from actions.booking.usecases import book_meeting, cancel_meeting, find_meeting
from actions.dialogue.deps import Deps
from actions.dialogue.outside_forms import in_place_of, outside_forms
from actions.dialogue.reply import Reply
from actions.people.rules import Contact, Mode, Newcomer
from actions.rules import Language
from tests.unit.booking.builders import at
from tests.unit.dialogue.builders import MONDAY, FormTalk, a_turn

PERSON = Newcomer("Uusi Asiakas", Contact(email="uusi@mallila.example"), "564")
TO_CHANGE = Reply(follow="change_form")


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "change_form", "action_change")


@pytest.fixture
async def reference(deps: Deps) -> str:
    """A meeting by phone on Tuesday 1 December at 10."""
    wanted = MeetingTime(1, at("2026-12-01", "10:00"), Mode.PHONE)
    found = await book_meeting(Booking(wanted, "talk-0", PERSON, Language.FI), deps.new_work(), MONDAY)
    return found.appointment.reference


@pytest.mark.parametrize("text", ["peru {}", "{} pois", "avboka {}", "{} bort tack"])
async def test_an_order_beside_the_reference_is_asked_back(text: str, talk: FormTalk, reference: str) -> None:
    said = text.format(reference)

    assert await outside_forms(a_turn(said, "cancel"), talk.deps) == TO_CHANGE
    await talk.say(said, "cancel")

    assert talk.keys == ["utter_question_cancel_confirm"]


@pytest.mark.parametrize("text", ["AP-XXXX-YYYY", "koden e ap 662j kgc3", "peru AP1234", "AP-7F3K-221Q"])
async def test_a_reference_of_whatever_kind_leads_to_the_change(text: str, deps: Deps) -> None:
    assert await outside_forms(a_turn(text, "nlu_fallback"), deps) == TO_CHANGE


@pytest.mark.parametrize("text", ["tiistaina ap klo 10", "AP", "peruskoulu kesken"])
async def test_what_is_no_reference_leads_nowhere(text: str, deps: Deps) -> None:
    assert await outside_forms(a_turn(text, "nlu_fallback"), deps) is None


async def test_a_mistyped_reference_is_said_to_be_none(talk: FormTalk) -> None:
    await talk.say("haluan perua ajan", "appointment_cancel")
    await talk.say("AP-ZZZZ-1111", "nlu_fallback")

    assert talk.keys == ["utter_reference_unreadable", "utter_question_change_reference"]


@pytest.mark.parametrize(
    "text", ["en tiedä tunnusta", "ei ole", "har ingen kod", "den kom i ett sms ja raderat"]
)
async def test_who_has_lost_the_reference_is_told_how_to_go_on(text: str, talk: FormTalk) -> None:
    await talk.say("haluan perua ajan", "appointment_cancel")
    await talk.say(text, "eservice_login")

    assert talk.keys == ["utter_without_reference"]
    assert talk.asked is None


async def test_who_has_no_reference_outside_the_form_is_told_so_too(deps: Deps) -> None:
    turn = a_turn("har ingen kod", "eservice_login", slots={"topic": "appointment"})

    reply = await outside_forms(turn, deps)

    assert reply is not None
    assert [said.key for said in reply.says] == ["utter_without_reference"]
    assert await outside_forms(a_turn("har ingen kod", "eservice_login"), deps) is None


@pytest.mark.parametrize("text", ["mikä tunnus", "va e de för kod"])
async def test_which_reference_is_answered(text: str, talk: FormTalk) -> None:
    await talk.say("haluan perua ajan", "appointment_cancel")
    await talk.say(text, "eservice_login")

    assert talk.keys == ["utter_reference_where", "utter_question_change_reference"]


@pytest.mark.parametrize(
    ("text", "intent"),
    [("siis sen tapaamisen", "appointment"), ("peru nyt se", "cancel"), ("avboka då", "appointment_cancel")],
)
async def test_the_same_wish_again_is_no_other_task(text: str, intent: str, talk: FormTalk) -> None:
    await talk.say("haluan perua ajan", "appointment_cancel")
    await talk.say(text, intent)

    assert not talk.rejected
    assert talk.keys == ["utter_question_change_reference"]


async def test_a_new_meeting_is_another_task(talk: FormTalk) -> None:
    await talk.say("haluan perua ajan", "appointment_cancel")
    await talk.say("varaa uusi aika", "appointment")

    assert talk.rejected


@pytest.mark.parametrize("text", ["skippa mötet", "ta bort hela skiten", "unohda koko juttu", "peru se"])
async def test_the_meeting_just_booked_is_to_go(text: str, talk: FormTalk, reference: str) -> None:
    slots = {"booked_here": [reference], "topic": "appointment"}

    assert await outside_forms(a_turn(text, "human", slots=slots), talk.deps) == TO_CHANGE
    talk.slots.update(slots)
    await talk.say(text, "human")

    assert talk.keys == ["utter_question_cancel_confirm"]


@pytest.mark.parametrize("text", ["vaihda se etäksi", "byt den till distans"])
async def test_another_way_to_meet_keeps_the_time(text: str, talk: FormTalk, reference: str) -> None:
    talk.slots.update(booked_here=[reference], topic="appointment")

    await talk.say(text, "coach_who")
    assert talk.keys == ["utter_question_way_confirm"]
    await talk.say("joo", "affirm")

    booked = (await find_meeting(reference, talk.deps.new_work())).appointment.time
    assert (booked.mode, booked.starts_at) == (Mode.VIDEO, at("2026-12-01", "10:00"))


async def test_the_other_order_takes_the_place_of_the_first(talk: FormTalk, reference: str) -> None:
    talk.slots.update(booked_here=[reference], topic="appointment")

    await talk.say("voiko sitä vielä vaihtaa", "nlu_fallback")
    assert talk.keys == ["utter_question_when"]
    await talk.say("peru nyt se", "appointment_cancel")
    assert talk.keys == ["utter_question_cancel_confirm"]
    await talk.say("siirrä se", "appointment_move")

    assert talk.keys == ["utter_question_when"]
    assert (await find_meeting(reference, talk.deps.new_work())).appointment.status is Status.BOOKED


@pytest.mark.parametrize("text", ["onko se nyt peruttu", "e den avbokad nu"])
async def test_a_cancelled_meeting_is_said_to_be(text: str, talk: FormTalk, reference: str) -> None:
    await cancel_meeting(reference, talk.deps.new_work(), MONDAY)
    talk.slots.update(booked_here=[reference])

    reply = await outside_forms(a_turn(text, "nlu_fallback", slots=talk.slots), talk.deps)

    assert reply is not None
    assert [said.key for said in reply.says] == ["utter_meeting_is_cancelled"]


async def test_after_a_cancelling_it_is_known(talk: FormTalk, reference: str) -> None:
    await talk.say(f"peru {reference}", "appointment_cancel")
    await talk.say("joo", "affirm")

    assert talk.slots["booked_here"] == [reference]


@pytest.mark.parametrize(
    "text", ["eiku perjantaihan ei käyny, no maanantaina 14. päivä", "nej fredag går int, måndag den 14"]
)
async def test_a_no_with_another_day_moves(text: str, talk: FormTalk, reference: str) -> None:
    talk.slots.update(booked_here=[reference])
    talk.language = Language.FI if "ei" in text else Language.SV

    await talk.say("en pääsekään silloin", "appointment_cancel")
    await talk.say(text, "deny")

    assert talk.slots["change"] == "move"
    assert talk.slots["when"]["start"].startswith("2026-12-14")


@pytest.mark.parametrize(
    "text", ["ja har en tid imorgon men ungen e sjuk", "mulla on huomenna aika mut oon kipee"]
)
async def test_an_illness_before_a_meeting_asks_which_one(text: str, talk: FormTalk) -> None:
    assert await outside_forms(a_turn(text, "health"), talk.deps) == TO_CHANGE
    await talk.say(text, "health")

    assert talk.keys == ["utter_change_intro", "utter_question_change_reference"]
    assert talk.slots["change"] is None


@pytest.mark.parametrize(
    "text", ["kan int komma ändå, flytta den till veckan efter", "siirrä se viikkoa myöhemmäksi"]
)
async def test_the_week_after_is_that_after_the_meeting(text: str, talk: FormTalk, reference: str) -> None:
    talk.slots.update(booked_here=[reference])
    talk.language = Language.SV if "int" in text else Language.FI

    await talk.say(text, "appointment_move")

    assert talk.slots["change"] == "move"
    assert talk.slots["when"]["start"].startswith("2026-12-07")


@pytest.mark.parametrize(
    "text", ["voiko mun mies tulla mukaan tapaamiseen", "får min man komma med på mötet"]
)
async def test_a_question_about_company_books_nothing(text: str, deps: Deps) -> None:
    turn = a_turn(text, "appointment", action="validate_booking_form", form=None)

    reply = await in_place_of("booking_form", turn, deps)

    assert reply is not None
    assert [said.key for said in reply.says] == ["utter_meeting_company"]
    assert await in_place_of("booking_form", a_turn("varaa aika", "appointment"), deps) is None


@pytest.mark.parametrize("text", ["fick ja nån bekräftelse?", "tuleeko siitä vahvistus"])
async def test_a_confirmation_is_asked_about(text: str, deps: Deps, reference: str) -> None:
    slots = {"booked_here": [reference], "topic": "appointment"}

    reply = await outside_forms(a_turn(text, "nlu_fallback", slots=slots), deps)

    assert reply is not None
    assert [said.key for said in reply.says] == ["utter_meeting_confirmation"]
