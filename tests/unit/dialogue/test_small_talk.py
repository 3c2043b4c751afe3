"""Greetings, repeats, and the moments when nothing was understood."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import yaml

from actions.booking.rules import MeetingTime
from actions.booking.usecases import held_time, hold_time
from actions.dialogue.deps import Deps
from actions.dialogue.person import offer_person
from actions.dialogue.registry import ACTIONS
from actions.dialogue.reply import Reply, Say
from actions.dialogue.small_talk import (
    cancelled,
    change_language,
    did_you_mean,
    small_talk,
    start_again,
)
from actions.dialogue.turn import Guess, SaidBefore, Turn
from actions.people.rules import Mode
from actions.rules import Language
from services_catalog.topics import Topic
from tests.unit.booking.builders import at
from tests.unit.dialogue.builders import MONDAY, a_turn

FORMS = Path(__file__).parents[3] / "bot" / "dialogue" / "forms.yml"


def guesses(*intents: str) -> tuple[Guess, ...]:
    return tuple(Guess(intent, 0.2) for intent in intents)


@pytest.mark.parametrize(
    ("intent", "key"),
    [
        ("start", "utter_start"),
        ("greet", "utter_greet"),
        ("thanks", "utter_thanks"),
        ("goodbye", "utter_goodbye"),
        ("affirm", "utter_affirm"),
        ("cancel", "utter_nothing_to_cancel"),
        ("dont_know", "utter_dont_know"),
    ],
)
async def test_small_talk_is_answered_and_forgets_the_misses(intent: str, key: str, deps: Deps) -> None:
    reply = await small_talk(a_turn("moi", intent, slots={"misses": 1}), deps)

    assert reply == Reply((Say(key),), {"misses": 0})


async def test_distress_is_answered_with_places_where_a_human_listens(deps: Deps) -> None:
    reply = await small_talk(a_turn("en jaksa enää", "crisis"), deps)

    assert reply.says[0].key == "utter_crisis"
    assert [service["id"] for service in reply.says[0].services] == ["kriisipuhelin", "mielenterveyspalvelut"]


async def test_the_whole_last_answer_is_said_again(deps: Deps) -> None:
    fields = {"asks": "municipality", "buttons": []}
    answered = (SaidBefore("Näin on."), SaidBefore("Mikä on kotikuntasi?", fields))

    reply = await small_talk(a_turn("mitä?", "repeat", answered=answered), deps)

    assert reply.says == (
        Say("utter_repeat", {"text": "Näin on."}),
        Say("utter_repeat", {"text": "Mikä on kotikuntasi?"}, again=fields),
    )
    assert reply.says[1].as_rasa()["custom"] == {"asks": "municipality"}


async def test_with_nothing_to_repeat_the_person_is_asked_for_other_words(deps: Deps) -> None:
    reply = await small_talk(a_turn("mitä?", "repeat"), deps)

    assert reply.says == (Say("utter_none_of_these"),)


async def test_when_unsure_the_three_likeliest_topics_are_offered_and_none_of_them(deps: Deps) -> None:
    ranking = guesses(
        "nlu_fallback",
        "greet",
        "debt",
        "out_of_scope",
        "appointment",
        "appointment_cancel",
        "housing",
        "health",
    )

    reply = await did_you_mean(a_turn("hmm", "nlu_fallback", ranking=ranking), deps)

    (asked,) = reply.says
    assert (asked.key, asked.asks) == ("utter_did_you_mean", "topic")
    assert [choice.topic for choice in asked.choices] == ["debt", "appointment", "housing", None]
    assert [choice.intent for choice in asked.choices] == ["debt", "appointment", "housing", "none_of_these"]
    assert asked.choices[-1].label == "Ei mikään näistä"
    assert reply.remember == {"misses": 1}


async def test_the_topics_are_called_as_people_of_the_language_call_them(deps: Deps) -> None:
    turn = a_turn("hmm", "nlu_fallback", ranking=guesses("debt"), language=Language.SV)

    (asked,) = (await did_you_mean(turn, deps)).says

    debt = deps.catalogue().label(Topic.DEBT, Language.SV)
    assert [choice.label for choice in asked.choices] == [debt, "Inget av de här"]


@pytest.mark.parametrize("text", ["?????", "🙂🙂", "...", "!"])
async def test_no_topic_is_guessed_where_there_is_no_word(text: str, deps: Deps) -> None:
    turn = a_turn(text, "nlu_fallback", ranking=guesses("housing", "debt", "youth"))

    (said,) = (await did_you_mean(turn, deps)).says

    assert (said.key, said.choices) == ("utter_none_of_these", ())


async def test_with_no_topic_in_sight_other_words_are_asked_for(deps: Deps) -> None:
    reply = await did_you_mean(a_turn("asdf", "nlu_fallback", ranking=guesses("greet", "out_of_scope")), deps)

    assert reply == Reply((Say("utter_none_of_these"),), {"misses": 1})


async def test_a_model_that_is_lost_offers_a_person_at_once(deps: Deps) -> None:
    turn = a_turn("hmm", "nlu_fallback", ranking=(Guess("debt", 0.1), Guess("health", 0.09)))

    reply = await did_you_mean(turn, deps)

    assert [said.key for said in reply.says] == ["utter_did_you_mean", "utter_offer_person"]
    assert reply.remember == {"misses": 1}


async def test_the_second_miss_in_a_row_offers_a_person_beside_the_topics(deps: Deps) -> None:
    turn = a_turn("hmm", "nlu_fallback", ranking=guesses("debt"), slots={"misses": 1})

    reply = await did_you_mean(turn, deps)

    assert [said.key for said in reply.says] == ["utter_did_you_mean", "utter_offer_person_after_misses"]
    assert reply.remember == {"misses": 0}


async def test_none_of_these_is_a_miss_too(deps: Deps) -> None:
    first = await small_talk(a_turn("/none_of_these", "none_of_these"), deps)
    second = await small_talk(a_turn("/none_of_these", "none_of_these", slots={"misses": 1}), deps)

    assert first == Reply((Say("utter_none_of_these"),), {"misses": 1})
    assert [said.key for said in second.says] == ["utter_offer_person_after_misses"]


async def test_a_paper_in_a_language_is_no_wish_for_it(deps: Deps) -> None:
    reply = await did_you_mean(
        a_turn("lomake suomeksi", "nlu_fallback", ranking=guesses("job_search_help")), deps
    )

    assert [said.key for said in reply.says] == ["utter_did_you_mean"]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("can you speak english?", "I can help you in Finnish and Swedish."),
        ("puhutko englantia?", "I can help you in Finnish and Swedish."),
        ("talar du ryska", "Я могу помочь"),
        ("i dont speak finnish", "I can help you in Finnish and Swedish."),
        ("i dont understand swedish", "I can help you in Finnish and Swedish."),
    ],
)
async def test_who_asks_for_another_language_is_told_where_it_is_served(
    text: str, begins: str, language: Language, deps: Deps
) -> None:
    (said,) = (await change_language(a_turn(text, "change_language", language=language), deps)).says

    assert said.key == "utter_foreign_language"
    assert said.blanks["text"].startswith(begins)


async def test_a_home_alone_is_a_question_about_who_serves(deps: Deps) -> None:
    turn = a_turn("asun Keravalla", "nlu_fallback", said={"municipality": "245"}, ranking=guesses("housing"))

    assert (await did_you_mean(turn, deps)).follow == "decision_form"


@pytest.mark.parametrize(
    ("text", "to"), [("voitko auttaa suomeksi", Language.FI), ("kan du hjälpa på svenska", Language.SV)]
)
async def test_few_words_that_name_a_language_ask_for_it_however_unsure_the_model(
    text: str, to: Language, deps: Deps
) -> None:
    reply = await did_you_mean(a_turn(text, "nlu_fallback", ranking=guesses("job_search_help")), deps)

    assert reply.says == (Say("utter_language_changed", language=to),)


async def test_a_foreign_language_is_answered_in_that_language(deps: Deps) -> None:
    reply = await did_you_mean(a_turn("Hello, I need help", "nlu_fallback", ranking=guesses("debt")), deps)

    (said,) = reply.says
    assert said.key == "utter_foreign_language"
    assert said.blanks["text"].startswith("I can help you in Finnish and Swedish.")


async def test_a_person_is_offered_with_phone_and_hours(deps: Deps) -> None:
    reply = await offer_person(a_turn("ihminen", "human", language=Language.SV), deps)

    assert reply.says == (
        Say(
            "utter_offer_person",
            {
                "office": "Modellby sysselsättningstjänster",
                "phone": "09 0000 0002",
                "hours": "vardagar kl. 9–15",
            },
            topic="human",
        ),
    )


@pytest.mark.parametrize("action", [start_again, cancelled])
async def test_leaving_lets_go_of_a_held_time(
    action: Callable[[Turn, Deps], Awaitable[Reply]], deps: Deps
) -> None:
    wanted = MeetingTime(1, at("2026-11-25", "10:00"), Mode.PHONE)
    await hold_time(wanted, "talk-1", Language.FI, deps.new_work(), MONDAY)

    await action(a_turn("aloita alusta"), deps)

    assert await held_time("talk-1", deps.new_work(), MONDAY) is None


async def test_starting_again_forgets_everything_and_cancelling_only_the_task(deps: Deps) -> None:
    assert await start_again(a_turn("alusta"), deps) == Reply((Say("utter_started_again"),), forgets_all=True)
    assert await cancelled(a_turn("lopeta"), deps) == Reply(
        (Say("utter_cancelled"),),
        {"misses": 0, "waiting": None, "supposed_home": None, "supposed_facts": None},
    )


@pytest.mark.parametrize(
    ("text", "language", "to"),
    [
        ("på svenska, tack", Language.FI, Language.SV),
        ("suomeksi kiitos", Language.SV, Language.FI),
        ("vaihda kieltä", Language.FI, Language.SV),
        ("byt språk", Language.SV, Language.FI),
    ],
)
async def test_the_language_changes_to_the_one_asked_for_else_to_the_other(
    text: str, language: Language, to: Language, deps: Deps
) -> None:
    reply = await change_language(a_turn(text, "change_language", language=language), deps)

    assert reply.says == (Say("utter_language_changed", language=to),)


def test_every_action_of_the_dialogue_has_a_function() -> None:
    told = yaml.safe_load(FORMS.read_text("utf-8"))

    assert set(ACTIONS) == set(told["actions"])


@pytest.mark.parametrize(
    ("intent", "action"), [("deny", "action_small_talk"), ("nlu_fallback", "action_did_you_mean")]
)
async def test_a_home_denied_after_the_decision_is_asked_for_again(
    intent: str, action: str, deps: Deps
) -> None:
    slots = {"topic": "who_serves", "municipality": "049"}

    answer = ACTIONS[action]

    named = await answer(a_turn("Esbo är inte min hemkommun", intent, slots=slots, denied=("049",)), deps)
    unnamed = await answer(a_turn("väärä kunta", intent, slots=slots), deps)

    assert (named.follow, unnamed.follow) == ("decision_form", "decision_form")
