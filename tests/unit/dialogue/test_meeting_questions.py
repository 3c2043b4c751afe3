"""Small questions about the meeting that is being booked."""

import pytest

from actions.dialogue.deps import Deps
from tests.unit.dialogue.booking import FARID, until
from tests.unit.dialogue.builders import FormTalk


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "booking_form", "action_book")


@pytest.mark.parametrize(
    "asked", ["reference", "municipality", "need", "mode", "when", "meeting_time", "name", "contact"]
)
@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("maksaako tää", "utter_meeting_cost"),
        ("hur länge räcker det", "utter_meeting_length"),
        ("får en kompis komma me", "utter_meeting_company"),
        ("pitääkö ottaa papereita mukaan", "utter_meeting_papers"),
        ("måst ja ha tolk", "utter_meeting_interpreter"),
        ("varför måst ni ha numret", "utter_why_contact"),
    ],
)
async def test_a_small_question_is_answered_and_the_open_one_asked_again(
    asked: str, text: str, key: str, talk: FormTalk
) -> None:
    await until(talk, asked)

    await talk.say(text, "nlu_fallback")

    assert (talk.keys[0], talk.asked, talk.slots["misses"]) == (key, asked, 0)


async def test_the_length_is_that_of_a_meeting(talk: FormTalk) -> None:
    await until(talk, "mode")

    await talk.say("kauanko se kestää")

    assert talk.said("utter_meeting_length").blanks == {"minutes": "45"}


async def test_who_the_coach_is_and_where_cannot_be_told_before_the_municipality(talk: FormTalk) -> None:
    await until(talk, "municipality")

    await talk.say("kuka se valmentaja on", "coach_who")
    assert talk.keys == ["utter_meeting_coach_later", "utter_question_municipality"]

    await talk.say("var e de")
    assert talk.keys == ["utter_meeting_place_later", "utter_question_municipality"]


async def test_who_the_coach_is_is_told_when_the_municipality_is_known(talk: FormTalk) -> None:
    await until(talk, "need")

    await talk.say("vem e coachen", "coach_who")

    assert talk.said("utter_meeting_coach").blanks == {"coach": FARID}


async def test_where_the_meeting_is_is_told_when_its_way_is_known(talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say("va e adressen", "service_contact")

    assert "Puhelin" in talk.said("utter_meeting_place").blanks["place"]


async def test_an_answer_beside_a_small_question_is_taken(talk: FormTalk) -> None:
    await until(talk, "mode")

    await talk.say("puhelimella, voiko kaveri tulla mukaan?", "nlu_fallback")

    assert talk.keys == ["utter_meeting_company", "utter_question_when"]


async def test_a_wish_for_an_interpreter_where_one_is_asked_about_is_the_answer(deps: Deps) -> None:
    talk = FormTalk(deps, "booking_form", "action_book", slots={"mother_tongue": "ru"})
    await talk.say("varaa aika", "appointment")
    for answer in ({"reference": "none"}, {"municipality": "091"}, {"need": "työ"}, {"mode": "phone"}):
        await talk.choose(**answer)

    await talk.say("joo tarvitsen tulkin")

    assert talk.slots["interpreter"] is True


@pytest.mark.parametrize(("asked", "key"), [("name", "utter_why_name"), ("contact", "utter_why_contact")])
async def test_why_is_answered_in_the_words_of_what_is_asked(asked: str, key: str, talk: FormTalk) -> None:
    await until(talk, asked)

    await talk.say("miksi?", "why_ask")

    assert talk.keys[0] == key


async def test_distress_is_heard_before_a_small_question(talk: FormTalk) -> None:
    await until(talk, "mode")

    await talk.say("maksaako tää", "crisis")

    assert talk.keys[0] == "utter_crisis"
