"""A time or a way to meet that is told by those talked of, or that cannot be had, while a meeting is being booked."""

import pytest

from actions.dialogue.deps import Deps
from actions.rules import Language
from tests.unit.dialogue.booking import clock_of, day_of, until
from tests.unit.dialogue.builders import FormTalk


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "booking_form", "action_book")


@pytest.mark.parametrize("text", ["sittenkin videolla", "byt till video"])
async def test_another_way_to_meet_keeps_the_time_chosen(text: str, talk: FormTalk) -> None:
    await until(talk, "confirm")
    held = talk.slots["held"]

    await talk.say(text)

    assert talk.slots["held"] == held.replace("phone", "video")
    assert (talk.keys, talk.asked) == (["utter_question_confirm_newcomer"], "confirm")


@pytest.mark.parametrize("text", ["nä vänta, fredag sku va bättre", "oota, perjantai ois parempi"])
async def test_another_day_is_heard_where_a_name_is_asked(text: str, talk: FormTalk) -> None:
    await until(talk, "name")
    talk.language = Language.SV if "fredag" in text else Language.FI

    await talk.say(text, "nlu_fallback")

    assert day_of(talk.slots["held"]) == "2026-12-04"


@pytest.mark.parametrize("text", ["pe", "fre"])
async def test_a_short_day_alone_is_that_day(text: str, talk: FormTalk) -> None:
    await until(talk, "meeting_time")
    talk.language = Language.SV if text == "fre" else Language.FI

    await talk.say(text, "nlu_fallback")

    assert day_of(talk.slots["held"]) == "2026-12-04"


@pytest.mark.parametrize("text", ["iltaisin kuuden jälkeen", "efter klockan sex på kvällen"])
async def test_a_wish_that_cannot_be_met_is_said_to_be(text: str, talk: FormTalk) -> None:
    await until(talk, "meeting_time")
    talk.language = Language.SV if "kvällen" in text else Language.FI

    await talk.say(text, "nlu_fallback")

    assert talk.keys == ["utter_question_slot_nearest"]


@pytest.mark.parametrize("text", ["paitsi ei aamulla", "ei aamulla", "int på morgonen"])
async def test_a_part_of_the_day_refused_is_left_out(text: str, talk: FormTalk) -> None:
    await until(talk, "meeting_time")
    talk.language = Language.SV if "int" in text else Language.FI

    await talk.say(text, "nlu_fallback")

    assert all(clock_of(each) >= "12" for each in talk.slots["offered"])


@pytest.mark.parametrize(("text", "later"), [("senare", True), ("onko myöhemmin", True), ("tidigare", False)])
async def test_later_and_earlier_are_counted_from_those_offered(
    text: str, later: bool, talk: FormTalk
) -> None:
    await until(talk, "meeting_time")
    await talk.say("torstaina klo 11")
    await talk.say("muu aika", "nlu_fallback", meeting_time="other")
    await talk.say("torstaina iltapäivällä" if not later else "torstaina aamupäivällä")
    before = [clock_of(each) for each in talk.slots["offered"]]

    await talk.say(text, "nlu_fallback")

    after = [clock_of(each) for each in talk.slots["offered"]]
    assert min(after) > max(before) if later else max(after) < min(before)
    assert len({day_of(each) for each in talk.slots["offered"]}) == 1


@pytest.mark.parametrize("text", ["tarkotin sitä toista tiistaita", "andra tisdagen"])
async def test_the_other_tuesday_is_the_next_one(text: str, talk: FormTalk) -> None:
    await until(talk, "meeting_time")
    await talk.say("tiistaina")
    first = {day_of(each) for each in talk.slots["offered"]}
    talk.language = Language.SV if "andra" in text else Language.FI

    await talk.say(text, "nlu_fallback")

    assert first == {"2026-12-01"}
    assert {day_of(each) for each in talk.slots["offered"]} == {"2026-12-08"}


async def test_the_second_of_the_days_offered(talk: FormTalk) -> None:
    await until(talk, "meeting_time")
    days = sorted({day_of(each) for each in talk.slots["offered"]})

    await talk.say("onko tokana päivänä myöhemmin", "nlu_fallback")

    assert {day_of(each) for each in talk.slots["offered"]} == {days[1]}


@pytest.mark.parametrize(
    "text", ["kaikki käy", "ihan sama", "se käy", "det går bra", "ihan sama kunhan äkkiä"]
)
async def test_where_any_time_does_the_first_is_taken(text: str, talk: FormTalk) -> None:
    await until(talk, "meeting_time")
    first = talk.slots["offered"][0]

    await talk.say(text, "nlu_fallback")

    assert talk.slots["held"] == first


@pytest.mark.parametrize("text", ["video eller telefon spelar ingen roll", "ihan sama"])
async def test_where_any_way_does_one_is_chosen_and_said(text: str, talk: FormTalk) -> None:
    await until(talk, "mode")

    await talk.say(text, "nlu_fallback")

    assert (talk.slots["mode"], talk.keys[0]) == ("phone", "utter_any_way")


@pytest.mark.parametrize("text", ["mitt kundnummer är borta", "asiakastunnus on hukassa"])
async def test_a_customer_number_that_is_lost_is_none(text: str, talk: FormTalk) -> None:
    await until(talk, "reference")

    await talk.say(text, "eservice_login")

    assert talk.slots["reference"] == "none"


@pytest.mark.parametrize("text", ["video?", "videolla", "med video"])
async def test_a_way_to_meet_told_early_is_noted(text: str, talk: FormTalk) -> None:
    await until(talk, "reference")

    await talk.say(text, "nlu_fallback")

    assert (talk.slots["mode"], talk.keys[0]) == ("video", "utter_wish_noted")


async def test_a_time_told_early_is_noted(talk: FormTalk) -> None:
    await until(talk, "reference")
    talk.language = Language.SV

    await talk.say("på tisdag om två veckor kl halv nio", "appointment_move")

    assert not talk.rejected
    assert talk.slots["when"]["start"].startswith("2026-12-08T08:30")


@pytest.mark.parametrize("text", ["senare", "morgon men int för tidigt"])
async def test_a_time_told_early_moves_no_other_meeting(text: str, talk: FormTalk) -> None:
    await until(talk, "reference")

    await talk.say(text, "appointment_move")

    assert not talk.rejected
    assert talk.asked == "reference"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        *(("Olle", "Olle"), ("nej jag heter Ole", "Ole"), ("Kalle Ostman utan prickar", "Kalle Ostman")),
        ("Aino Mäkelä, mutta minä olen Sanna", "Aino Mäkelä"),
    ],
)
async def test_a_name_with_words_beside_it(text: str, name: str, talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say(text, "nlu_fallback")

    assert talk.slots["name"] == name


@pytest.mark.parametrize("text", ["ei ole väliä", "ole kiltti"])
async def test_what_is_no_name_stays_none(text: str, talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say(text, "nlu_fallback")

    assert talk.slots.get("name") is None


@pytest.mark.parametrize("text", ["ei mulla oo puhelinta", "har ingen telefon"])
async def test_who_has_no_number_is_asked_for_another_way(text: str, talk: FormTalk) -> None:
    await until(talk, "contact")

    await talk.say(text, "nlu_fallback")

    assert (talk.keys, talk.asked) == (["utter_no_phone", "utter_question_mode"], "mode")


async def test_who_cannot_be_reached_is_told_where_to_ask(talk: FormTalk) -> None:
    await until(talk, "contact")
    talk.slots["mode"] = "in_person"

    await talk.say("ei mulla oo sähköpostia eikä puhelinta", "nlu_fallback")

    assert talk.keys[0] == "utter_no_contact"


@pytest.mark.parametrize("text", ["ei vielä, mihin se on", "nä int ännu, var e de"])
async def test_the_place_is_said_before_the_last_answer(text: str, talk: FormTalk) -> None:
    await until(talk, "confirm")

    await talk.say(text, "deny")

    assert talk.keys == ["utter_meeting_place", "utter_question_confirm_newcomer"]
    assert "Paikka" in talk.says[-1].blanks["place"]


@pytest.mark.parametrize("text", ["en tiiä, milloin teillä on vapaata", "vet int"])
async def test_not_knowing_is_no_need(text: str, talk: FormTalk) -> None:
    await until(talk, "need")

    await talk.say(text, "nlu_fallback")

    assert talk.slots["need"] == "ei kerrottu"


async def test_the_town_once_more_is_no_need(talk: FormTalk) -> None:
    await until(talk, "need")

    await talk.say("Helsinki", municipality="091")

    assert (talk.slots["need"], talk.asked) == (None, "need")
