"""What is said while a meeting is cancelled or moved in place of an answer, and right after it was booked."""

import pytest

from actions.booking.rules import Booking, MeetingTime, Status
from actions.booking.usecases import book_meeting, find_meeting
from actions.dialogue.deps import Deps
from actions.people.rules import Contact, Mode, Newcomer
from actions.rules import Language
from tests.unit.booking.builders import at
from tests.unit.dialogue.builders import MONDAY, FormTalk

PERSON = Newcomer("Uusi Asiakas", Contact(email="uusi@mallila.example"), "564")


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "change_form", "action_change")


async def booked(deps: Deps, day: str) -> str:
    wanted = MeetingTime(1, at(day, "10:00"), Mode.PHONE)
    found = await book_meeting(Booking(wanted, "talk-0", PERSON, Language.FI), deps.new_work(), MONDAY)
    return found.appointment.reference


@pytest.fixture
async def reference(deps: Deps) -> str:
    """A meeting by phone on Tuesday 1 December at 10."""
    return await booked(deps, "2026-12-01")


async def status(talk: FormTalk, reference: str) -> Status:
    return (await find_meeting(reference, talk.deps.new_work())).appointment.status


@pytest.mark.parametrize("text", ["en pääsekään silloin", "ja hinner int", "kan int komma"])
async def test_who_only_cannot_come_is_asked_whether_to_move_or_to_cancel(
    text: str, talk: FormTalk, reference: str
) -> None:
    talk.slots.update(booked_here=[reference])

    await talk.say(text, "appointment_cancel")

    assert talk.keys == ["utter_question_change"]


async def test_of_several_meetings_of_this_talk_all_are_told(talk: FormTalk, reference: str) -> None:
    other = await booked(talk.deps, "2026-12-02")
    talk.slots.update(booked_here=[other, reference])

    await talk.say("peru se", "appointment_cancel")

    assert talk.keys == [
        "utter_change_intro",
        "utter_meeting_told",
        "utter_meeting_told",
        "utter_question_change_reference",
    ]
    assert talk.says[1].blanks["reference"] == reference


@pytest.mark.parametrize(
    "text", ["joo mut maksaako tää", "ja men va kostar de", "ja hinner int", "olen sairas"]
)
async def test_only_a_plain_yes_cancels(text: str, talk: FormTalk, reference: str) -> None:
    await talk.say(f"peru {reference}", "appointment_cancel")

    await talk.say(text, "affirm")

    assert talk.asked == "confirm"
    assert await status(talk, reference) is Status.BOOKED


@pytest.mark.parametrize("text", ["joo", "peru se", "ja, avboka", "kyllä kiitos"])
async def test_a_plain_yes_or_the_order_itself_cancels(text: str, talk: FormTalk, reference: str) -> None:
    await talk.say(f"peru {reference}", "appointment_cancel")

    await talk.say(text, "appointment_cancel")

    assert await status(talk, reference) is Status.CANCELLED


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("missä se on", "utter_meeting_place"),
        ("vem e coachen", "utter_meeting_coach"),
        ("kauanko kestää", "utter_meeting_length"),
        ("e de gratis", "utter_meeting_cost"),
    ],
)
async def test_a_small_question_is_answered_and_the_open_one_asked_again(
    text: str, key: str, talk: FormTalk, reference: str
) -> None:
    await talk.say(f"siirrä {reference}", "appointment_move")

    await talk.say(text, "nlu_fallback")

    assert talk.keys == [key, "utter_question_when"]


@pytest.mark.parametrize("text", ["eiku paikan päällä", "kan ja byta till video?"])
async def test_another_way_to_meet_is_heard_while_moving(text: str, talk: FormTalk, reference: str) -> None:
    await talk.say(f"siirrä {reference}", "appointment_move")
    await talk.say("8.12. aamupäivällä")

    await talk.say(text, "cancel", confidence=0.9)

    assert (talk.asked, talk.slots["mode"] != "phone") == ("meeting_time", True)


async def test_another_time_at_the_last_question_of_a_move_is_a_wish(talk: FormTalk, reference: str) -> None:
    await talk.say(f"siirrä {reference}", "appointment_move")
    await talk.say("8.12. aamupäivällä")
    await talk.choose(meeting_time=talk.slots["offered"][0])

    await talk.say("sopiiko klo 14?", "appointment_move")

    assert (talk.asked, talk.slots["held"]) == ("meeting_time", None)
    assert talk.slots["when"]["start"].startswith("2026-12-08T14")


@pytest.mark.parametrize(
    ("text", "language"), [("siirrä se 8.12.", "fi"), ("ja vill flytta den till 8.12", "sv")]
)
async def test_a_wish_told_with_the_order_to_move_is_not_asked_for(
    text: str, language: str, deps: Deps, reference: str
) -> None:
    talk = FormTalk(deps, "change_form", "action_change", language=Language(language))
    talk.slots.update(booked_here=[reference])
    await talk.say("kan int komma", "nlu_fallback")

    await talk.say(text, "appointment_move")

    assert talk.asked == "meeting_time"


@pytest.mark.parametrize("text", ["nej ingendera", "ei kumpaakaan"])
async def test_neither_keeps_the_meeting(text: str, talk: FormTalk, reference: str) -> None:
    talk.slots.update(booked_here=[reference])
    await talk.say("kan int komma", "nlu_fallback")

    await talk.say(text, "nlu_fallback")

    assert talk.keys == ["utter_meeting_kept"]
    assert await status(talk, reference) is Status.BOOKED
