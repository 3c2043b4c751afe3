"""What is no name and no plain yes, and what is put right before a meeting is booked."""

import pytest

from actions.dialogue.deps import Deps
from actions.rules import Language
from tests.unit.dialogue.booking import day_of, until
from tests.unit.dialogue.builders import FormTalk


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "booking_form", "action_book")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "va kostar det",
            "va e adressen",
            "måst ja ha tolk",
            "de vill ja int säga",
            "numret e fel",
            "på torsdag",
            "Vasa",
        ),
        *("karenssi", "joku asia", "mitä tää maksaa", "en kerro", "huomenna", "tarvitsen tulkin"),
    ],
)
async def test_a_sentence_a_word_or_a_town_is_no_name(text: str, talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say(text, "nlu_fallback")

    assert talk.slots.get("name") is None


@pytest.mark.parametrize(
    "text", ["bo", "maija mäkinen", "Kaarina Salo", "jag heter Lina Ek", "zainab hussein"]
)
async def test_a_name_in_any_letters_is_one(text: str, talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say(text, "nlu_fallback")

    assert (talk.slots["name"], talk.asked) == (text.removeprefix("jag heter "), "contact")


@pytest.mark.parametrize(
    ("text", "name"),
    [("Mikko Mallikas puh 0401234567", "Mikko Mallikas"), ("Bengt Ek 0401234567", "Bengt Ek")],
)
async def test_a_name_and_a_number_in_one_message_are_both_taken(
    text: str, name: str, talk: FormTalk
) -> None:
    await until(talk, "name")

    await talk.say(text, "nlu_fallback")

    assert (talk.slots["name"], talk.slots["contact"], talk.asked) == (name, "+358401234567", "confirm")


async def test_a_number_alone_where_the_name_is_asked_is_kept(talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say("0401234567")

    assert (talk.slots["contact"], talk.asked) == ("+358401234567", "name")


async def test_another_day_where_the_name_is_asked_is_a_wish(talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say("torstaina", "nlu_fallback")

    assert (talk.slots["held"], talk.asked) == (None, "meeting_time")


# --- the summary


@pytest.mark.parametrize(
    "text",
    [
        *("joo mut maksaako tää", "kyllä, mutta en tiedä vielä", "joo voinko vielä miettiä", "olen sairas"),
        *("ja men va kostar de", "ja, får min kompis komma me?", "ja e sjuk", "var e de"),
    ],
)
async def test_a_yes_with_more_behind_it_books_nothing(text: str, talk: FormTalk) -> None:
    await until(talk, "confirm")

    await talk.say(text, "affirm")

    assert talk.asked == "confirm"
    assert talk.slots.get("booked_here") is None


@pytest.mark.parametrize(
    "text", ["joo", "kyllä kiitos", "joo varaa", "ja", "ja tack", "ja men visst", "boka"]
)
async def test_a_plain_yes_books(text: str, talk: FormTalk) -> None:
    await until(talk, "confirm")

    await talk.say(text, "affirm")

    assert "utter_booked" in talk.keys


@pytest.mark.parametrize("language", Language)
async def test_a_small_question_behind_the_yes_is_answered(language: Language, deps: Deps) -> None:
    talk = FormTalk(deps, "booking_form", "action_book", language=language)
    await until(talk, "confirm")

    await talk.say({"fi": "joo mut maksaako tää", "sv": "ja men va kostar de"}[language], "affirm")

    assert talk.keys == ["utter_meeting_cost", "utter_question_confirm_newcomer"]


@pytest.mark.parametrize(
    ("text", "slot", "kept"),
    [
        ("nimi onkin Mikko Mäkelä", "name", "Mikko Mäkelä"),
        ("nimi on väärin, se on Mikko Mäkelä", "name", "Mikko Mäkelä"),
        ("namne e fel, ja heter Liisa Bergman", "name", "Liisa Bergman"),
        ("namnet också, Lina Eklund", "name", "Lina Eklund"),
        ("aihe on palkkatuki", "need", "palkkatuki"),
        ("de gäller skulder", "need", "skulder"),
    ],
)
async def test_what_is_put_right_in_the_summary_is_shown_there(
    text: str, slot: str, kept: str, talk: FormTalk
) -> None:
    await until(talk, "confirm")

    await talk.say(text, "nlu_fallback")

    assert (talk.slots[slot], talk.asked) == (kept, "confirm")
    assert talk.says[-1].blanks[slot] == kept


async def test_a_name_and_a_number_are_put_right_together(talk: FormTalk) -> None:
    await until(talk, "confirm")

    await talk.say("eiku nimi on Mikko Mäkelä ja numero 0409876543")

    assert (talk.slots["name"], talk.slots["contact"]) == ("Mikko Mäkelä", "+358409876543")


@pytest.mark.parametrize("text", ["aihe on väärin", "fel ärende"])
async def test_a_need_that_is_only_wrong_is_asked_anew(text: str, talk: FormTalk) -> None:
    await until(talk, "confirm")

    await talk.say(text)

    assert talk.asked == "need"


async def test_a_need_put_right_where_the_name_is_asked_is_no_name(talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say("aihe on palkkatuki", "pay_subsidy")

    assert (talk.slots["need"], talk.asked) == ("palkkatuki", "name")


@pytest.mark.parametrize("asked", ["need", "meeting_time", "name", "confirm"])
@pytest.mark.parametrize("text", ["en haluakaan varata aikaa", "nej tack ja vill int boka alls"])
async def test_who_wants_no_meeting_at_all_gets_none(asked: str, text: str, talk: FormTalk) -> None:
    await until(talk, asked)

    await talk.say(text, "deny")

    assert (talk.keys, talk.asked, talk.slots.get("held")) == (["utter_cancelled"], None, None)


async def test_a_message_that_wants_no_meeting_opens_no_booking(talk: FormTalk) -> None:
    await talk.say("en halua varata aikaa", "appointment")

    assert (talk.keys, talk.asked) == (["utter_deny"], None)


@pytest.mark.parametrize("text", ["sopiiko klo 14", "sopiiko klo 14?", "passar kl 14?"])
async def test_a_clock_time_stays_on_the_day_that_is_held(text: str, talk: FormTalk) -> None:
    await until(talk, "confirm")
    held = day_of(talk.slots["held"])

    await talk.say(text, "appointment")

    assert talk.asked == "meeting_time"
    assert {day_of(each) for each in talk.slots["offered"]} == {held}


async def test_the_held_time_said_again_with_a_yes_books(talk: FormTalk) -> None:
    await until(talk, "confirm")

    await talk.say("joo, maanantai klo 8 sopii", "affirm")

    assert "utter_booked" in talk.keys


@pytest.mark.parametrize("text", ["en pääsekään silloin", "ja hinner int"])
@pytest.mark.parametrize("asked", ["meeting_time", "name", "contact", "confirm"])
async def test_who_cannot_come_then_is_asked_when(asked: str, text: str, talk: FormTalk) -> None:
    await until(talk, asked)

    await talk.say(text, "appointment_cancel", confidence=0.9)

    assert (talk.asked, talk.slots.get("held")) == ("when", None)
