"""The municipality of somebody new who books: said back, corrected at a later question, and with it the coach."""

import pytest

from actions.booking.usecases import held_time
from actions.dialogue.deps import Deps
from actions.rules import Language
from tests.unit.dialogue.booking import HELSINKI, until
from tests.unit.dialogue.builders import MONDAY, FormTalk

ESPOO, MARIEHAMN = "049", "478"


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "booking_form", "action_book")


async def test_the_municipality_is_said_back(talk: FormTalk) -> None:
    await until(talk, "municipality")

    await talk.say("helsingissä", municipality=HELSINKI)

    assert talk.said("utter_understood_facts").blanks == {"facts": "kotikunta Helsinki"}
    assert talk.asked == "need"


@pytest.mark.parametrize(
    ("written", "intent"),
    [("ei vaan Espoo", "deny"), ("siis Espoossa asun enkä Helsingissä", "inform"), ("Espoo", "out_of_scope")],
)
async def test_a_correction_is_not_what_the_meeting_is_about(
    written: str, intent: str, talk: FormTalk
) -> None:
    await until(talk, "need")

    await talk.say(written, intent, municipality=ESPOO)

    assert talk.said("utter_understood_facts").blanks == {"facts": "kotikunta Espoo"}
    assert (talk.asked, talk.slots["municipality"], talk.slots.get("need")) == ("need", ESPOO, None)


async def test_a_correction_beside_the_answer_is_heard_with_it(talk: FormTalk) -> None:
    await until(talk, "need")

    await talk.say("työpaikan haku, ja kotikunta on Espoo", "job_search_help", municipality=ESPOO)

    assert talk.said("utter_understood_facts").blanks == {"facts": "kotikunta Espoo"}
    assert (talk.asked, talk.slots["municipality"]) == ("mode", ESPOO)
    assert talk.slots["need"].startswith("työpaikan haku")


async def test_with_another_municipality_times_are_offered_anew(talk: FormTalk) -> None:
    await until(talk, "meeting_time")

    await talk.say("hei mä asunkin Espoossa", municipality=ESPOO)

    assert talk.keys[0] == "utter_understood_facts"
    assert (talk.asked, talk.slots["municipality"]) == ("meeting_time", ESPOO)


async def test_a_towns_name_as_ones_own_is_no_municipality(talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say("Kaarina Salo", municipality="734")

    assert (talk.slots["name"], talk.slots["municipality"]) == ("Kaarina Salo", HELSINKI)


@pytest.mark.parametrize("asked", ["need", "mode", "meeting_time", "name", "contact", "confirm"])
async def test_a_wrong_municipality_is_asked_for_anew_at_any_question(asked: str, talk: FormTalk) -> None:
    await until(talk, asked)

    await talk.say("nej fel kommun" if asked == "confirm" else "väärä kunta", "deny")

    assert talk.keys == ["utter_question_municipality"]
    await talk.say("espoossa", municipality=ESPOO)
    assert talk.said("utter_understood_facts").blanks == {"facts": "kotikunta Espoo"}


async def test_a_correction_at_the_way_to_meet_is_said_back_once(talk: FormTalk) -> None:
    await until(talk, "mode")

    await talk.say("ei vaan Espoossa", "deny", municipality=ESPOO)

    assert talk.keys == ["utter_understood_facts", "utter_question_mode"]


@pytest.mark.parametrize(
    "written", ["nimeni on Kaarina Salo", "Jag heter Kaarina Salo", "Nimi: Kaarina Salo"]
)
async def test_a_name_is_kept_without_the_words_that_lead_to_it(written: str, talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say(written)

    assert talk.slots["name"] == "Kaarina Salo"


@pytest.mark.parametrize("language", Language)
async def test_who_lives_on_aland_books_no_coach_of_the_mainland(language: Language, deps: Deps) -> None:
    talk = FormTalk(deps, "booking_form", "action_book", language=language)
    await until(talk, "municipality")

    await talk.say("Mariehamn", municipality=MARIEHAMN)

    assert talk.keys[-1] == "utter_no_booking_on_aland"
    assert "AMS" in talk.says[-1].blanks["body"]
    assert talk.asked is None


async def test_a_home_on_aland_that_is_known_is_enough(talk: FormTalk) -> None:
    talk.slots["municipality"] = MARIEHAMN
    await talk.choose("appointment")

    await talk.choose(reference="none")

    assert (talk.keys[-1], talk.asked) == ("utter_no_booking_on_aland", None)


async def test_a_home_put_right_to_aland_lets_go_of_the_time(talk: FormTalk) -> None:
    await until(talk, "confirm")

    await talk.say("nej jag bor i Mariehamn", municipality=MARIEHAMN)

    assert (talk.keys[-1], talk.asked) == ("utter_no_booking_on_aland", None)
    assert await held_time("talk-1", talk.deps.new_work(), MONDAY) is None


async def test_who_mostly_stays_on_the_mainland_may_book(talk: FormTalk) -> None:
    talk.slots |= {"municipality": MARIEHAMN, "stays_in": HELSINKI}
    await talk.choose("appointment")

    await talk.choose(reference="none")

    assert talk.asked == "need"
