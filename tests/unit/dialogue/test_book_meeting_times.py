"""Times of a meeting in the talk: wished for, offered, held, lost to another, and limited in number."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from actions.booking.rules import read_time_id
from actions.booking.usecases import find_meeting, held_time, hold_time
from actions.db.engine import Sessions
from actions.dialogue.deps import Deps
from actions.people.store import CoachRow
from actions.rules import Language
from tests.unit.dialogue.booking import FARID, HELSINKI, until, until_confirm
from tests.unit.dialogue.builders import MONDAY, FormTalk


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "booking_form", "action_book")


async def test_words_that_name_no_time_are_asked_again_with_an_example(talk: FormTalk) -> None:
    await until(talk, "when")

    await talk.say("jaa-a", "inform")

    assert talk.keys == ["utter_when_unclear", "utter_question_when"]


@pytest.mark.parametrize("language", Language)
async def test_a_wish_told_too_early_is_noted_and_not_asked_for_later(language: Language, deps: Deps) -> None:
    talk = FormTalk(deps, "booking_form", "action_book", language=language)
    time, mode = {"fi": ("ensi tiistaina", "videolla"), "sv": ("nästa tisdag", "på video")}[language]
    await talk.say("...", "appointment")

    await talk.say(time, "appointment_info", confidence=0.9)
    assert talk.keys == ["utter_wish_noted", "utter_question_reference"]
    await talk.choose(reference="none")
    await talk.say(mode, "inform")
    assert talk.keys == ["utter_wish_noted", "utter_question_municipality"]
    await talk.say("Helsinki", "inform", municipality="091")
    await talk.say("cv", "inform")

    assert talk.slots["mode"] == "video"
    assert talk.asked == "meeting_time"


@pytest.mark.parametrize(
    "text", ["puhelin on rikki", "työt loppuu perjantaina", "missä teidän toimisto on", "en muista nyt"]
)
async def test_a_remark_with_a_day_or_a_telephone_in_it_is_no_wish(text: str, talk: FormTalk) -> None:
    await talk.say("varaa aika", "appointment")

    await talk.say(text, "inform")

    assert "utter_wish_noted" not in talk.keys
    assert talk.slots.get("when") is None
    assert talk.slots.get("mode") is None


async def test_a_time_told_with_the_way_to_meet_is_not_asked_for(talk: FormTalk) -> None:
    await until(talk, "mode")

    await talk.say("puhelimella ensi tiistaina", "inform")

    assert talk.asked == "meeting_time"


@pytest.mark.parametrize("text", ["vaikka klo 13", "mieluummin kello 13.00", "helst kl 13"])
async def test_a_clock_alone_stays_on_the_day_that_was_offered(text: str, talk: FormTalk) -> None:
    await until(talk, "when")
    await talk.say("15.12.", "inform")
    assert {read_time_id(each).starts_at.date().isoformat() for each in talk.slots["offered"]} == {  # type: ignore[union-attr]
        "2026-12-15"
    }

    await talk.say(text, "inform")

    day = str(talk.slots["held"] or talk.slots["when"]["start"].replace("-", ""))
    assert "20261215" in day


async def test_another_pick_said_where_the_name_is_asked_is_no_name(talk: FormTalk) -> None:
    await until(talk, "meeting_time")
    offered = talk.slots["offered"]
    await talk.say("viimeinen")

    await talk.say("eiku se eka", "inform")

    assert talk.slots["held"] == offered[0]
    assert talk.asked == "name"
    await talk.say("joo", "affirm")
    assert talk.asked == "name"
    await talk.say("eino", "inform")
    assert talk.slots["name"] == "eino"


async def test_another_day_is_a_wish_and_not_a_meeting_to_move(talk: FormTalk) -> None:
    await until(talk, "meeting_time")

    await talk.say("ei sittenkään, vaihdetaan torstaihin", "appointment_move", confidence=0.9)

    assert not talk.rejected
    assert talk.asked == "meeting_time"
    assert talk.slots["when"]["start"].startswith("2026-12-03")  # of the week talked of


@pytest.mark.parametrize("asked", ["reference", "mode", "meeting_time"])
async def test_a_booking_under_way_is_called_off(asked: str, talk: FormTalk) -> None:
    await until(talk, asked)

    await talk.say("avboka", "appointment_cancel", confidence=0.9)

    assert talk.keys == ["utter_cancelled"]
    assert talk.asked is None


async def test_a_fact_told_where_the_reference_is_asked_is_said_back(talk: FormTalk) -> None:
    await talk.say("varaa aika", "appointment")

    await talk.say("asun Espoossa ja oon 44", "inform", municipality="049", age=44)

    assert talk.keys == ["utter_understood_facts", "utter_question_reference"]
    await talk.choose(reference="none")
    assert talk.asked == "need"


async def test_a_question_about_a_day_is_no_wish(talk: FormTalk) -> None:
    await talk.say("varaa aika", "appointment")

    await talk.say("oletteko auki tiistaina?", "contact_info", confidence=0.9)

    assert talk.slots.get("when") is None
    assert talk.asked == "reference"


async def test_three_free_times_are_offered_as_cards_and_choices(talk: FormTalk) -> None:
    await until(talk, "meeting_time")

    offer = talk.says[-1]
    assert (offer.key, offer.asks) == ("utter_question_slot", "slot")
    assert [slot["id"] for slot in offer.slots] == talk.slots["offered"]
    assert [choice.id for choice in offer.choices] == [*talk.slots["offered"], "another_time"]
    assert all(slot["coach"] == FARID for slot in offer.slots)


@pytest.mark.parametrize(
    ("answer", "index"), [("ensimmäinen", 0), ("toinen", 1), ("2", 1), ("viimeinen", -1)]
)
async def test_a_time_is_picked_by_its_place_in_the_list(answer: str, index: int, talk: FormTalk) -> None:
    await until(talk, "meeting_time")
    offered = talk.slots["offered"]

    await talk.say(answer)

    assert talk.slots["held"] == offered[index]
    assert talk.keys == ["utter_time_held", "utter_question_name"]


async def test_a_picked_time_is_held_in_the_calendar(talk: FormTalk) -> None:
    await until(talk, "meeting_time")
    await talk.choose(meeting_time=talk.slots["offered"][0])

    held = await held_time("talk-1", talk.deps.new_work(), MONDAY)
    assert held is not None
    assert held.id == talk.slots["held"]


async def test_a_time_is_picked_by_its_own_day(talk: FormTalk) -> None:
    await until(talk, "when")
    await talk.say("ensi tiistaina klo 10")
    first = read_time_id(talk.slots["offered"][0])
    assert first is not None

    await talk.say("se tiistaina klo 10")

    assert talk.slots["held"] == first.id


@pytest.mark.parametrize("answer", [{"meeting_time": "other"}, "mikään ei sovi"])
async def test_none_of_the_times_asks_for_another_wish(answer: Any, talk: FormTalk) -> None:
    await until(talk, "meeting_time")

    await (talk.choose(**answer) if isinstance(answer, dict) else talk.say(answer, "none_of_these"))

    assert talk.asked == "when"
    assert talk.slots["offered"] is None


async def test_another_wish_among_the_offers_is_offered_at_once(talk: FormTalk) -> None:
    await until(talk, "meeting_time")
    before = talk.slots["offered"]

    await talk.say("entä 10.12. iltapäivällä")

    assert talk.asked == "meeting_time"
    assert talk.slots["offered"] != before


async def test_a_time_that_someone_took_meanwhile_is_a_conflict_with_fresh_times(talk: FormTalk) -> None:
    await until(talk, "meeting_time")
    lost = talk.slots["offered"][0]
    await someone_holds(lost, talk.deps)

    await talk.choose(meeting_time=lost)

    taken, fresh = talk.says
    assert (taken.key, taken.conflict) == ("utter_time_taken", True)
    assert fresh.asks == "slot"
    assert lost not in [slot["id"] for slot in fresh.slots]
    assert talk.slots["held"] is None


async def test_a_time_lost_before_the_yes_is_a_conflict_too(talk: FormTalk) -> None:
    await until(talk, "confirm")
    lost = talk.slots["held"]
    talk.now = MONDAY + timedelta(minutes=11)
    await someone_holds(lost, talk.deps, talk.now)

    await talk.choose(confirm=True)

    assert talk.keys[0] == "utter_time_taken"
    assert talk.says[0].conflict
    assert talk.asked == "meeting_time"


async def someone_holds(time_id: str, deps: Deps, now: Any = MONDAY) -> None:
    wanted = read_time_id(time_id)
    assert wanted is not None
    await hold_time(wanted, "talk-2", Language.FI, deps.new_work(), now)


async def test_another_way_to_meet_is_heard_while_choosing(talk: FormTalk) -> None:
    await until(talk, "meeting_time")

    await talk.say("sittenkin videolla")

    assert talk.slots["mode"] == "video"
    assert talk.slots["held"] is None
    assert all(slot["mode"] == "video" for slot in talk.says[-1].slots)


@pytest.mark.parametrize("answer", ["ei", "ei käy"])
async def test_a_no_to_the_time_asks_for_another(answer: str, talk: FormTalk) -> None:
    await until(talk, "confirm")

    await talk.say(answer, "deny")

    assert talk.asked == "when"
    assert talk.slots["held"] is None


async def test_a_third_meeting_is_refused_and_the_form_ends(talk: FormTalk) -> None:
    for day in ("1.12. klo 9", "2.12. klo 9"):
        await until_confirm(talk, day)
        await talk.choose(confirm=True)
        assert "utter_booked" in talk.keys
    await until_confirm(talk, "3.12. klo 9")

    await talk.choose(confirm=True)

    assert talk.keys == ["utter_too_many_meetings"]
    assert talk.asked is None


async def test_a_second_booking_of_the_same_talk_is_for_the_same_customer(talk: FormTalk) -> None:
    await until_confirm(talk, "1.12. klo 9")
    await talk.choose(confirm=True)
    first = talk.said("utter_customer_reference").blanks["reference"]
    await until_confirm(talk, "2.12. klo 9")

    await talk.choose(confirm=True)

    meeting = await find_meeting(talk.said("utter_booked").blanks["reference"], talk.deps.new_work())
    assert meeting.person is not None
    assert meeting.person.reference == first


async def test_the_second_unclear_time_offers_a_person(talk: FormTalk) -> None:
    await until(talk, "when")
    await talk.say("jaa-a")

    await talk.say("no jaa")

    assert talk.keys == ["utter_when_unclear", "utter_offer_person", "utter_question_when"]


async def test_a_holiday_gets_the_nearest_times(talk: FormTalk) -> None:
    await until(talk, "when")

    await talk.say("1.1. klo 10")

    assert talk.keys == ["utter_question_slot_nearest"]


async def test_a_way_in_which_the_coach_does_not_meet_is_asked_anew(
    talk: FormTalk, sessions: Sessions
) -> None:
    async with sessions.begin() as session:
        await session.execute(update(CoachRow).values(modes=["in_person", "phone"]))
    await until(talk, "meeting_time")

    await talk.say("mieluummin videolla")

    assert talk.keys == ["utter_other_ways"]
    assert [choice.facts for choice in talk.says[0].choices] == [{"mode": "in_person"}, {"mode": "phone"}]
    assert talk.asked == "mode"

    await talk.choose(mode="in_person")
    assert talk.asked == "meeting_time"


async def test_where_nobody_serves_the_form_ends_with_the_offer_of_a_call(
    talk: FormTalk, sessions: Sessions
) -> None:
    async with sessions.begin() as session:
        await session.execute(update(CoachRow).values(languages=[]))
    await until(talk, "when")

    await talk.say("ensi viikolla")

    assert talk.keys == ["utter_no_free_times"]
    assert talk.asked is None


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("reference", "ei ole tunnusta, videolla ensi tiistaina"),
        ("municipality", "Helsinki, videolla ensi tiistaina"),
    ],
)
async def test_wishes_told_beside_an_answer_are_not_asked_for_later(
    question: str, answer: str, talk: FormTalk
) -> None:
    await until(talk, question)

    await talk.say(answer, **({"municipality": HELSINKI} if question == "municipality" else {}))

    assert talk.asked != question
    assert talk.slots["mode"] == "video"
    assert talk.slots["when"] is not None
