"""Asking to be called back."""

import pytest

from actions.dialogue.deps import Deps
from actions.people.usecases import list_call_backs
from tests.unit.dialogue.builders import FormTalk


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "call_back_form", "action_call_back")


async def test_a_name_and_a_number_put_the_request_into_the_queue(talk: FormTalk) -> None:
    talk.slots["topic"] = "debt"
    await talk.choose("call_back")
    assert talk.keys == ["utter_question_call_back_name"]
    await talk.say("Aino  Esimerkki")
    assert talk.keys == ["utter_question_call_back_contact"]

    await talk.say("040 123 4567")

    noted = talk.said("utter_call_back_noted")
    assert noted.blanks == {"name": "Aino Esimerkki", "phone": "+358401234567", "hours": "arkisin klo 9–15"}
    (waiting,) = await list_call_backs(talk.deps.new_work())
    assert (waiting.name, waiting.phone, waiting.topic) == ("Aino Esimerkki", "+358401234567", "debt")


async def test_a_name_that_is_known_is_not_asked_again(talk: FormTalk) -> None:
    talk.slots["name"] = "Aino"

    await talk.choose("call_back")

    assert talk.keys == ["utter_question_call_back_contact"]


async def test_an_email_given_when_booking_is_no_number_to_call(talk: FormTalk) -> None:
    talk.slots |= {"name": "Aino", "contact": "aino@mallila.example"}

    await talk.choose("call_back")

    assert talk.asked == "contact"


@pytest.mark.parametrize("answer", ["aino@mallila.example", "12", "en muista"])
async def test_what_cannot_be_called_is_asked_again(answer: str, talk: FormTalk) -> None:
    talk.slots["name"] = "Aino"
    await talk.choose("call_back")

    await talk.say(answer, "nlu_fallback")

    assert talk.keys == ["utter_question_call_back_contact_again", "utter_question_call_back_contact"]
    assert await list_call_backs(talk.deps.new_work()) == []


async def test_a_button_is_no_name(talk: FormTalk) -> None:
    await talk.choose("call_back")

    await talk.choose("call_back")

    assert talk.asked == "name"
    assert talk.slots.get("name") is None
