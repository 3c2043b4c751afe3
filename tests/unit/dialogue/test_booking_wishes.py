"""Another day or another way to meet, said while a meeting is being booked."""

import pytest

from actions.dialogue.deps import Deps
from actions.rules import Language
from tests.unit.dialogue.booking import day_of, until
from tests.unit.dialogue.builders import FormTalk


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "booking_form", "action_book")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "nej int måndag, onsdag"),
        ("sv", "inte måndag utan onsdag"),
        ("fi", "ei maanantai vaan keskiviikko"),
        ("fi", "keskiviikko"),
    ],
)
async def test_another_weekday_is_meant_in_the_week_talked_of(language: str, text: str, deps: Deps) -> None:
    talk = FormTalk(deps, "booking_form", "action_book", language=Language(language))
    await until(talk, "when")
    await talk.say({"fi": "14.12.-18.12.", "sv": "14.12-18.12"}[language])
    assert {day_of(each)[:10] for each in talk.slots["offered"]} <= {
        f"2026-12-{day}" for day in range(14, 19)
    }

    await talk.say(text, "deny")

    days = {day_of(each) for each in [talk.slots["held"]] if each} or {
        day_of(each) for each in talk.slots["offered"]
    }
    assert days == {"2026-12-16"}


@pytest.mark.parametrize("text", ["int måndag", "ei maanantaina"])
async def test_a_day_refused_is_not_offered_again_in_the_week_wished_for(text: str, deps: Deps) -> None:
    language = Language.SV if "int" in text else Language.FI
    talk = FormTalk(deps, "booking_form", "action_book", language=language)
    await until(talk, "when")
    await talk.say("ensi viikolla" if language is Language.FI else "nästa vecka")

    await talk.say(text, "deny")

    days = {day_of(each) for each in talk.slots["offered"]}
    assert "2026-11-30" not in days
    assert days <= {f"2026-12-0{day}" for day in range(1, 5)}


async def test_where_the_one_day_wished_for_is_refused_the_rest_of_its_week_is_offered(
    talk: FormTalk,
) -> None:
    await until(talk, "when")
    await talk.say("maanantaina 14.12.")

    await talk.say("ei maanantai", "deny")

    days = {day_of(each) for each in talk.slots["offered"]}
    assert days <= {f"2026-12-{day}" for day in range(15, 19)}


@pytest.mark.parametrize("text", ["eiku en haluakaan ensi viikolla", "jag vill inte nästa vecka"])
@pytest.mark.parametrize("asked", ["meeting_time", "contact"])
async def test_a_week_refused_is_no_farewell(asked: str, text: str, talk: FormTalk) -> None:
    await until(talk, asked)

    await talk.say(text, "cancel", confidence=0.9)

    assert not talk.rejected
    assert talk.asked == "when"


@pytest.mark.parametrize("asked", ["when", "meeting_time", "confirm"])
@pytest.mark.parametrize(
    ("text", "intent", "mode"),
    [
        ("eiku en haluakaan puhelimella vaan paikan päällä", "cancel", "in_person"),
        ("kan ja byta till video?", "appointment_move", "video"),
        ("inte per telefon utan på plats", "appointment_cancel", "in_person"),
    ],
)
async def test_another_way_to_meet_is_heard(
    asked: str, text: str, intent: str, mode: str, talk: FormTalk
) -> None:
    await until(talk, asked)

    await talk.say(text, intent, confidence=0.9)

    assert not talk.rejected
    assert (talk.slots["mode"], talk.asked) == (mode, asked)


@pytest.mark.parametrize("text", ["en haluakaan puhelimella", "inte per telefon"])
async def test_a_way_refused_without_another_is_asked_for(text: str, talk: FormTalk) -> None:
    await until(talk, "when")

    await talk.say(text, "cancel", confidence=0.9)

    assert talk.asked == "mode"


@pytest.mark.parametrize("asked", ["reference", "municipality", "need"])
@pytest.mark.parametrize("text", ["kan ja byta till telefon?", "mieluummin puhelimella"])
async def test_a_way_told_before_it_is_asked_for_is_noted(asked: str, text: str, talk: FormTalk) -> None:
    await until(talk, asked)

    await talk.say(text, "appointment_move", confidence=0.4)

    assert (talk.slots["mode"], talk.asked) == ("phone", asked)
    assert "utter_wish_noted" in talk.keys


async def test_the_same_way_again_is_no_miss(talk: FormTalk) -> None:
    await until(talk, "meeting_time")

    await talk.say("voisko sittenkin puhelimella?", "nlu_fallback")

    assert talk.keys == ["utter_question_slot"]


async def test_a_question_that_names_a_telephone_changes_no_way(talk: FormTalk) -> None:
    await until(talk, "mode")
    await talk.choose(mode="video")

    await talk.say("mikä teidän puhelinnumero on?", "nlu_fallback")

    assert talk.slots["mode"] == "video"


@pytest.mark.parametrize(
    ("language", "text"), [("fi", "ok mut voisko olla iltapäivällä"), ("sv", "på eftermiddagen hellre")]
)
async def test_a_part_of_the_day_is_of_the_day_that_is_held(language: str, text: str, deps: Deps) -> None:
    talk = FormTalk(deps, "booking_form", "action_book", language=Language(language))
    await until(talk, "confirm")
    held = day_of(talk.slots["held"])

    await talk.say(text)

    assert (talk.asked, {day_of(each) for each in talk.slots["offered"]}) == ("meeting_time", {held})
    assert talk.slots["when"]["start"][11:16] == "12:00"


async def test_a_part_of_the_day_after_an_offer_is_of_each_day_wished_for(talk: FormTalk) -> None:
    await until(talk, "meeting_time")
    wished = talk.slots["when"]

    await talk.say("iltapäivällä")

    assert talk.slots["when"] == {**wished, "hours": ["12:00:00", "16:00:00"]}


@pytest.mark.parametrize(
    "text", ["en pääse ensi viikolla ollenkaan", "ei maanantaina eikä tiistaina, en tiedä milloin"]
)
async def test_a_time_refused_where_it_is_asked_is_no_miss(text: str, talk: FormTalk) -> None:
    await until(talk, "when")

    await talk.say(text, "deny")

    assert "utter_when_unclear" not in talk.keys
    assert not talk.slots["misses"]
