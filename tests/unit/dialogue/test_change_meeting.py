"""Cancelling and moving a booked meeting by its reference."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from actions.booking.rules import Booking, MeetingTime, Status
from actions.booking.usecases import book_meeting, cancel_meeting, find_meeting
from actions.db.engine import Sessions
from actions.dialogue.deps import Deps
from actions.people.rules import Contact, Mode, Newcomer
from actions.people.store import CoachRow
from actions.rules import Language
from tests.unit.booking.builders import at
from tests.unit.dialogue.builders import MONDAY, FormTalk

WANTED = MeetingTime(1, at("2026-12-01", "10:00"), Mode.PHONE)


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "change_form", "action_change")


@pytest.fixture
async def reference(deps: Deps) -> str:
    """A meeting by phone on Tuesday 1 December at 10."""
    person = Newcomer("Uusi Asiakas", Contact(email="uusi@mallila.example"), "564")
    booked = await book_meeting(Booking(WANTED, "talk-0", person, Language.FI), deps.new_work(), MONDAY)
    return booked.appointment.reference


async def status(talk: FormTalk, reference: str) -> Status:
    return (await find_meeting(reference, talk.deps.new_work())).appointment.status


async def test_cancelling_asks_for_the_reference_and_a_yes(talk: FormTalk, reference: str) -> None:
    await talk.say("peru aika", "appointment_cancel")
    assert talk.keys == ["utter_change_intro", "utter_question_change_reference"]
    assert talk.says[-1].asks == "reference"

    await talk.say(f"se on {reference.lower()}")
    assert talk.keys == ["utter_question_cancel_confirm"]
    assert await status(talk, reference) is Status.BOOKED

    await talk.say("kyllä", "affirm")
    assert talk.keys == ["utter_meeting_cancelled"]
    assert talk.says[0].appointment is not None
    assert talk.says[0].appointment["status"] == "cancelled"
    assert await status(talk, reference) is Status.CANCELLED


async def test_a_reference_in_the_first_message_is_not_asked_for(talk: FormTalk, reference: str) -> None:
    await talk.say(f"peru {reference}", "appointment_cancel")

    assert talk.keys == ["utter_question_cancel_confirm"]


async def test_the_one_meeting_booked_in_this_talk_needs_no_reference(talk: FormTalk, reference: str) -> None:
    talk.slots.update(booked_here=[reference])

    await talk.say("peru se", "appointment_cancel")
    assert talk.keys == ["utter_question_cancel_confirm"]

    await talk.say("kyllä", "affirm")
    assert await status(talk, reference) is Status.CANCELLED
    await talk.say("peru se", "appointment_cancel")
    assert talk.keys == ["utter_change_intro", "utter_question_change_reference"]


async def test_a_no_keeps_the_meeting(talk: FormTalk, reference: str) -> None:
    await talk.say(f"peru {reference}", "appointment_cancel")

    await talk.choose(confirm=False)

    assert talk.keys == ["utter_meeting_kept"]
    assert await status(talk, reference) is Status.BOOKED


async def test_moving_goes_from_the_wish_to_a_new_time_with_the_same_reference(
    talk: FormTalk, reference: str
) -> None:
    await talk.say(f"siirrä {reference}", "appointment_move")
    assert talk.asked == "when"
    await talk.say("8.12. aamupäivällä")
    assert talk.asked == "meeting_time"
    new = talk.slots["offered"][0]
    await talk.choose(meeting_time=new)
    assert talk.says[-1].key == "utter_question_move_confirm"
    assert talk.says[-1].blanks["old_time"] == "tiistai 1.12.2026 klo 10.00"

    await talk.say("kyllä", "affirm")

    assert talk.keys == ["utter_meeting_moved"]
    assert talk.says[0].blanks["reference"] == reference
    meeting = await find_meeting(reference, talk.deps.new_work())
    assert meeting.appointment.time.id == new
    assert meeting.appointment.status is Status.BOOKED


async def test_a_wish_in_the_first_message_is_not_asked_for(talk: FormTalk, reference: str) -> None:
    await talk.say("siirrä aika 8.12. aamupäivälle", "appointment_move")
    assert talk.asked == "change_reference"

    await talk.say(reference)

    assert talk.asked == "meeting_time"


async def test_a_meeting_of_a_kind_the_coach_gave_up_is_not_moved_by_a_question_this_form_cannot_read(
    talk: FormTalk, reference: str, sessions: Sessions
) -> None:
    async with sessions.begin() as session:
        await session.execute(update(CoachRow).values(modes=["in_person"]))
    await talk.say(f"siirrä {reference}", "appointment_move")

    await talk.say("8.12. aamupäivällä")

    assert "utter_no_free_times" in talk.keys
    assert talk.asked is None


async def test_a_no_to_the_new_time_asks_for_another(talk: FormTalk, reference: str) -> None:
    await talk.say(f"siirrä {reference}", "appointment_move")
    await talk.say("8.12. aamupäivällä")
    await talk.choose(meeting_time=talk.slots["offered"][0])

    await talk.choose(confirm=False)

    assert talk.asked == "when"
    meeting = await find_meeting(reference, talk.deps.new_work())
    assert meeting.appointment.time == WANTED


async def test_a_new_time_that_someone_took_is_a_conflict_with_fresh_times(
    talk: FormTalk, reference: str
) -> None:
    await talk.say(f"siirrä {reference}", "appointment_move")
    await talk.say("8.12. aamupäivällä")
    lost = talk.slots["offered"][0]
    await talk.choose(meeting_time=lost)
    other = Newcomer("Toinen", Contact(email="toinen@mallila.example"), "564")
    taken = MeetingTime(1, at("2026-12-08", "08:00"), Mode.PHONE)
    assert taken.id == lost
    await book_meeting(Booking(taken, "talk-2", other, Language.FI), talk.deps.new_work(), MONDAY)

    await talk.choose(confirm=True)

    assert talk.says[0].key == "utter_time_taken"
    assert talk.says[0].conflict
    assert talk.asked == "meeting_time"
    assert lost not in talk.slots["offered"]


@pytest.mark.parametrize("written", ["AP-ZZZZ-ZZZZ", "ap zzzz zzzz"])
async def test_an_unknown_reference_is_told_and_asked_again(written: str, talk: FormTalk) -> None:
    await talk.say("peru aika", "appointment_cancel")

    await talk.say(written)

    assert talk.keys == ["utter_appointment_unknown", "utter_question_change_reference"]
    assert talk.says[0].blanks == {"phone": "09 0000 0001"}


async def test_a_cancelled_meeting_is_as_unknown_as_none(talk: FormTalk, reference: str) -> None:
    await cancel_meeting(reference, talk.deps.new_work(), MONDAY)

    await talk.say(f"peru {reference}", "appointment_cancel")

    assert "utter_appointment_unknown" in talk.keys


async def test_a_meeting_that_has_begun_cannot_be_changed(talk: FormTalk, reference: str) -> None:
    talk.now = WANTED.starts_at

    await talk.say(f"peru {reference}", "appointment_cancel")

    assert "utter_appointment_unknown" in talk.keys


async def test_a_meeting_that_begins_while_one_hesitates_ends_the_form(
    talk: FormTalk, reference: str
) -> None:
    talk.now = WANTED.starts_at - timedelta(minutes=1)
    await talk.say(f"peru {reference}", "appointment_cancel")
    talk.now = WANTED.starts_at

    await talk.choose(confirm=True)

    assert talk.keys == ["utter_appointment_unknown"]
    assert talk.asked is None
    assert await status(talk, reference) is Status.BOOKED


async def test_what_was_asked_for_is_forgotten_in_the_end(talk: FormTalk, reference: str) -> None:
    await talk.say(f"peru {reference}", "appointment_cancel")
    await talk.choose(confirm=True)

    assert {talk.slots[name] for name in ("change", "change_reference", "changed", "confirm", "mode")} == {
        None
    }


@pytest.mark.parametrize(
    ("answer", "intent", "question"),
    [
        ("siirrä", "appointment_move", "utter_question_when"),
        ("peru", "cancel", "utter_question_cancel_confirm"),
        ("peruisin sen", "appointment_cancel", "utter_question_cancel_confirm"),
    ],
)
async def test_a_reference_alone_asks_whether_to_move_or_to_cancel(
    talk: FormTalk, reference: str, answer: str, intent: str, question: str
) -> None:
    await talk.say(reference.lower(), "appointment_move")
    assert talk.keys == ["utter_question_change"]
    assert talk.says[0].blanks["time"] == "tiistai 1.12.2026 klo 10.00"

    await talk.say(answer, intent)

    assert talk.keys == [question]
    assert await status(talk, reference) is Status.BOOKED


async def test_a_reference_alone_may_have_been_only_to_look(talk: FormTalk, reference: str) -> None:
    await talk.say(reference, "appointment_move")

    await talk.choose(change="keep")

    assert talk.keys == ["utter_meeting_kept"]
    assert await status(talk, reference) is Status.BOOKED


async def test_an_unknown_reference_alone_is_asked_for_again(talk: FormTalk) -> None:
    await talk.say("AP-2222-2222", "appointment_move")

    assert talk.keys == ["utter_change_intro", "utter_appointment_unknown", "utter_question_change_reference"]


async def test_the_word_for_stopping_stops_there_too(talk: FormTalk, reference: str) -> None:
    await talk.say(reference, "appointment_move")

    await talk.say("lopeta", "cancel")

    assert talk.asked is None
    assert await status(talk, reference) is Status.BOOKED
