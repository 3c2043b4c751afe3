"""Asking to be called back."""

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.turn import SaidBefore
from actions.people.usecases import list_call_backs
from tests.unit.dialogue.builders import FormTalk, a_turn

NUMBER = "+358401231234"


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


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("soita mulle 0401231234", "name"),
        ("ring upp mig på 0401231234", "name"),
        ("soittakaa 0401231234 nimi Kalle Kinnunen", None),
        ("ring mig, jag heter Lina Ek", "contact"),
    ],
)
async def test_what_the_request_tells_at_once_is_not_asked_for(
    text: str, asked: str | None, talk: FormTalk
) -> None:
    await talk.say(text, "human")

    assert talk.asked == asked


@pytest.mark.parametrize(
    ("text", "name"),
    [("Mikko Mallikas puh 0401231234", "Mikko Mallikas"), ("Bengt Ek 0401231234", "Bengt Ek")],
)
async def test_a_name_and_a_number_in_one_message_are_both_taken(
    text: str, name: str, talk: FormTalk
) -> None:
    await talk.choose("call_back")

    await talk.say(text, "nlu_fallback")

    assert talk.said("utter_call_back_noted").blanks["name"] == name
    assert talk.said("utter_call_back_noted").blanks["phone"] == NUMBER


@pytest.mark.parametrize("text", ["va kostar det", "karenssi", "de vill ja int säga", "Vasa"])
async def test_a_sentence_or_a_word_is_nobody_to_call(text: str, talk: FormTalk) -> None:
    await talk.choose("call_back")

    await talk.say(text, "nlu_fallback")

    assert (talk.asked, talk.slots.get("name")) == ("name", None)


async def test_a_number_that_was_just_said_is_not_asked_for(talk: FormTalk) -> None:
    slots = {"name": "Bo", "contact": NUMBER}
    said = (SaidBefore(f"Haluatko, että sinulle soitetaan numeroon {NUMBER}?"),)

    kept = await talk.deps.actions["validate_call_back_form"](
        a_turn("joo", "affirm", slots=slots, answered=said), talk.deps
    )
    asked = await talk.deps.actions["validate_call_back_form"](
        a_turn("joo", "affirm", slots=slots), talk.deps
    )

    assert (kept.remember["contact"], kept.remember["requested_slot"]) == (NUMBER, None)
    assert (asked.remember["contact"], asked.remember["requested_slot"]) == (None, "contact")


@pytest.mark.parametrize(
    ("text", "name", "phone"),
    [
        ("eiku nimi on Mikko Mäkelä", "Mikko Mäkelä", NUMBER),
        ("fel nummer, de e 0401112223", "Kalle", "+358401112223"),
    ],
)
async def test_what_puts_the_last_request_right_makes_a_new_one(
    text: str, name: str, phone: str, talk: FormTalk
) -> None:
    noted = (SaidBefore(f"Sinulle soitetaan numeroon {NUMBER}.", {"topic": "human", "buttons": []}),)
    slots = {"name": "Kalle", "contact": NUMBER}

    reply = await talk.deps.actions["validate_call_back_form"](
        a_turn(text, "nlu_fallback", slots=slots, answered=noted), talk.deps
    )

    assert [said.key for said in reply.says] == ["utter_call_back_anew"]
    now = {**slots, **reply.remember}
    assert (now["name"], now["contact"], now["requested_slot"]) == (name, phone, None)


@pytest.mark.parametrize(
    ("asked", "text", "key"),
    [
        ("name", "miksi?", "utter_question_call_back_name_again"),
        ("contact", "miksi numeroa kysytään", "utter_why_call_back_contact"),
        ("contact", "varför måst ni ha numret", "utter_why_call_back_contact"),
    ],
)
async def test_why_is_answered_in_the_words_of_a_call(
    asked: str, text: str, key: str, talk: FormTalk
) -> None:
    talk.slots["name"] = "Bo" if asked == "contact" else None
    await talk.choose("call_back")

    await talk.say(text, "why_ask")

    assert (talk.keys[0], talk.asked) == (key, asked)
