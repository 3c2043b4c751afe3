"""Answering a topic from the catalogue."""

from datetime import date

import pytest

from actions.dialogue.answering.answers import answer
from actions.dialogue.deps import Deps
from actions.dialogue.turn import Guess
from actions.rules import Language
from tests.unit.dialogue.builders import TODAY, TRIAL_DAY, a_turn

LAST_TRIAL_DAY = date(2024, 12, 31)


async def test_a_topic_is_answered_with_its_text_source_and_services(deps: Deps) -> None:
    reply = await answer(a_turn("apua velkoihin", "debt"), deps)

    guidance, services = reply.says
    assert guidance.key == "utter_guidance"
    assert guidance.blanks == {
        "answer": "Vastaus.",
        "who_decides": "Kela.",
        "where_to_go": "Soita.",
        "source": "Lähde: Laki. Tarkistettu 28.2.2026.",
    }
    assert services.key == "utter_services"
    assert {said.topic for said in reply.says} == {"debt"}
    assert reply.remember == {"topic": "debt", "misses": 0}


async def test_services_that_the_words_find_come_before_those_the_guidance_names(deps: Deps) -> None:
    reply = await answer(a_turn("talous ja velkaneuvonta", "debt"), deps)

    shown = reply.says[1]
    assert [service["id"] for service in shown.services][:1] == ["velkaneuvonta"]
    assert "sosiaalinen-luotto" in [service["id"] for service in shown.services]
    assert shown.blanks["names"].startswith("Talous- ja velkaneuvonta; ")


async def test_a_button_finds_what_fits_its_topic(deps: Deps) -> None:
    """The words of a button are Rasa's notation, not a search."""
    reply = await answer(a_turn("/debt", "debt", chosen=True), deps)

    assert {service["id"] for service in reply.says[1].services} == {"velkaneuvonta", "sosiaalinen-luotto"}


@pytest.mark.parametrize(("age", "shown"), [(22, 2), (45, 1)])
async def test_a_service_that_guidance_names_must_suit_a_known_age(age: int, shown: int, deps: Deps) -> None:
    reply = await answer(a_turn("/youth", "youth", chosen=True, slots={"age": age}), deps)

    assert len(reply.says) == shown


async def test_the_answer_is_in_the_language_of_the_talk(deps: Deps) -> None:
    reply = await answer(a_turn("skuld", "debt", language=Language.SV), deps)

    assert reply.says[0].blanks["source"] == "Källa: Laki. Kontrollerad 28.2.2026."
    assert "skuldrådgivning" in reply.says[1].blanks["names"]


async def test_what_nobody_has_verified_says_so(deps: Deps) -> None:
    reply = await answer(a_turn("uudistus", "reform"), deps)

    assert "ei ole vahvistettu" in reply.says[0].blanks["source"]


@pytest.mark.parametrize(
    ("intent", "day", "noted"),
    [
        ("debt", TODAY, False),
        ("debt", date(2025, 1, 1), False),
        ("debt", LAST_TRIAL_DAY, True),
        ("debt", TRIAL_DAY, True),
        ("reform", TRIAL_DAY, False),
    ],
)
async def test_a_text_about_today_says_so_to_one_who_asks_about_the_trial_years(
    intent: str, day: date, noted: bool, deps: Deps
) -> None:
    reply = await answer(a_turn("kysymys", intent, service_date=day), deps)

    assert ("utter_guidance_today" in [said.key for said in reply.says]) is noted


async def test_the_note_names_the_day_asked_about(deps: Deps) -> None:
    reply = await answer(a_turn("velat", "debt", service_date=TRIAL_DAY), deps)

    assert reply.says[1].blanks == {"date": "10.6.2022"}


async def test_a_topic_the_catalogue_is_silent_about_is_admitted(deps: Deps) -> None:
    reply = await answer(a_turn("asunto", "housing"), deps)

    assert [said.key for said in reply.says] == ["utter_no_services"]


@pytest.mark.parametrize(("age", "shown"), [(14, False), (15, True), (29, True), (30, False), (None, True)])
async def test_a_service_suits_the_persons_age_where_it_is_known(
    age: int | None, shown: bool, deps: Deps
) -> None:
    slots = {} if age is None else {"age": age}

    reply = await answer(a_turn("ohjaamo", "career_guidance", slots=slots), deps)

    assert ("utter_services" in [said.key for said in reply.says]) is shown


async def test_out_of_scope_is_admitted(deps: Deps) -> None:
    reply = await answer(a_turn("mikä on pääkaupunki", "out_of_scope"), deps)

    assert [(said.key, said.topic) for said in reply.says] == [("utter_out_of_scope", "out_of_scope")]


async def test_a_foreign_language_out_of_scope_is_answered_in_it(deps: Deps) -> None:
    reply = await answer(a_turn("Hello, I need help", "out_of_scope"), deps)

    assert reply.says[0].key == "utter_foreign_language"
    assert "infofinland.fi" in reply.says[0].blanks["text"]


async def test_an_employer_is_told_who_serves_employers_in_the_municipality_named(deps: Deps) -> None:
    served = await answer(
        a_turn("palkkaan työntekijän Espoossa", "employer", said={"municipality": "049"}), deps
    )
    unnamed = await answer(a_turn("palkkaan työntekijän", "employer"), deps)

    assert "Espoo" in served.says[0].blanks["who_decides"]
    assert served.says[0].blanks["who_decides"].endswith("\n\nKela.")
    assert unnamed.says[0].blanks["who_decides"] == "Kela."


async def test_an_employer_of_the_trial_years_is_sent_to_the_te_office(deps: Deps) -> None:
    turn = a_turn("palkkaan Espooseen", "employer", places=("049",), service_date=TRIAL_DAY)

    reply = await answer(turn, deps)

    assert "TE-toimisto" in reply.says[0].blanks["who_decides"]


async def test_what_else_may_have_been_meant_is_offered_between_the_answer_and_the_services(
    deps: Deps,
) -> None:
    reply = await answer(a_turn("laskut ja vuokra", "debt", beside=("housing", "appointment_move")), deps)

    _, other, services = reply.says
    assert (other.key, other.topic, other.asks) == ("utter_other_topics", None, None)
    assert services.key == "utter_services"
    assert [choice.topic for choice in other.choices] == ["housing", "appointment"]


@pytest.mark.parametrize("told", [{"form": "booking_form", "beside": ("housing",)}, {"beside": ()}])
async def test_nothing_more_is_offered_inside_a_form_or_where_nothing_else_is_likely(
    told: dict[str, object], deps: Deps
) -> None:
    reply = await answer(a_turn("laskut", "debt", **told), deps)

    assert "utter_other_topics" not in [said.key for said in reply.says]


async def test_no_topics_are_offered_to_one_who_reads_neither_language(deps: Deps) -> None:
    reply = await answer(a_turn("Hello, I need help", "out_of_scope", beside=("human",)), deps)

    assert [said.key for said in reply.says] == ["utter_foreign_language"]


@pytest.mark.parametrize(
    ("text", "likelihood", "topic", "offered"),
    [
        ("kurs", 0.005, "debt", False),
        ("kurs", 0.005, None, True),
        ("kurs", 0.05, "debt", True),
        ("kurs i svenska nu", 0.005, "debt", True),
    ],
)
async def test_one_hardly_likely_topic_is_not_offered_beside_a_word_in_the_middle_of_a_talk(
    text: str, likelihood: float, topic: str | None, offered: bool, deps: Deps
) -> None:
    ranking = (Guess("debt", 0.97), Guess("youth", likelihood))
    turn = a_turn(text, "debt", ranking=ranking, beside=("youth",), slots={"topic": topic} if topic else {})

    reply = await answer(turn, deps)

    assert ("utter_other_topics" in [said.key for said in reply.says]) is offered
