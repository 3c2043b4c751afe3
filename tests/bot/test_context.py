"""A short follow-up keeps the topic of the talk, unless it surely means something else."""

from pathlib import Path

import pytest
import yaml
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActiveLoop, SlotSet
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.context import ContextReader, FollowUp, follow_up_in, keeps_topic

LISTS = Path(__file__).parents[1] / "understanding"
LANGUAGES = ("fi", "sv")
TOPIC = AnySlot("topic", mappings=[{}])


def listed(kind: str) -> list[str]:
    return [
        text
        for language in LANGUAGES
        for text in yaml.safe_load((LISTS / f"follow_ups.{language}.yml").read_text("utf-8"))[kind]
    ]


def a_message(text: str, *guesses: str, sure: bool = True, facts: tuple[str, ...] = ()) -> Message:
    ranking = [{"name": name, "confidence": 0.95} for name in guesses]
    if not sure:
        ranking = [{"name": "nlu_fallback", "confidence": 0.5}, *ranking]
    entities = [{"entity": name, "value": "x"} for name in facts]
    return Message({TEXT: text, INTENT: ranking[0], "intent_ranking": ranking, ENTITIES: entities})


def a_talk(topic: str | None, form: str | None = None) -> DialogueStateTracker:
    tracker = DialogueStateTracker.from_events(
        "talk", [SlotSet("topic", topic), ActiveLoop(form)], slots=[TOPIC], domain=Domain.empty()
    )
    tracker.slots["topic"].value = topic
    return tracker


def read(message: Message, talk: DialogueStateTracker) -> str:
    reader = ContextReader.create({}, None, None, None)
    return reader.process([message], talk)[0].get(INTENT)["name"]


@pytest.mark.parametrize("text", listed("what_if"))
def test_what_if_supposes_something_about_the_answer(text: str) -> None:
    asked = follow_up_in(text)

    assert asked is not None
    assert asked.supposes


@pytest.mark.parametrize("text", listed("what_about"))
def test_what_about_may_as_well_ask_something_new(text: str) -> None:
    asked = follow_up_in(text)

    assert asked is not None
    assert not asked.supposes


@pytest.mark.parametrize("text", listed("whole"))
def test_a_question_of_its_own_is_no_follow_up(text: str) -> None:
    assert follow_up_in(text) is None


def test_a_message_of_little_words_is_read_at_once() -> None:
    assert follow_up_in("ja ok aha " * 200) is None


def test_the_lists_are_long_enough() -> None:
    assert len(listed("what_if") + listed("what_about")) >= 60


@pytest.mark.parametrize(
    ("supposes", "intent", "sure", "kept"),
    [
        (True, "moving", True, True),
        (True, "moving", False, True),
        (True, "inform", True, True),
        (False, "moving", True, False),
        (False, "moving", False, True),
        (False, "benefit_eligibility", True, True),
        (True, "crisis", True, False),
        (True, "human", True, False),
        (True, "appointment_cancel", True, False),
        (True, "out_of_scope", True, False),
        (False, "thanks", True, False),
        (True, "out_of_scope", False, True),
    ],
)
def test_who_supposes_stays_and_who_names_a_sure_topic_goes(
    supposes: bool, intent: str, sure: bool, kept: bool
) -> None:
    asked = FollowUp("jotain", supposes)

    assert keeps_topic(asked, "benefit_eligibility", (intent, sure), tells_fact=False) == kept


def test_a_fact_told_after_a_decision_is_about_the_decision() -> None:
    told = a_message("mut entä lomautettuna?", "layoff", facts=("status",))

    assert read(told, a_talk("who_serves")) == "follow_up"
    assert read(a_message("entä lomautettuna?", "layoff", facts=("status",)), a_talk("debt")) == "layoff"


def test_a_kept_topic_hides_the_doubt_and_remembers_what_it_would_have_been() -> None:
    message = a_message("och om jag flyttar?", "moving", "housing", sure=False)

    assert read(message, a_talk("benefit_eligibility")) == "follow_up"
    assert [guess["name"] for guess in message.get("intent_ranking")] == ["follow_up", "moving", "housing"]


@pytest.mark.parametrize(
    ("topic", "form"),
    [(None, None), ("appointment", None), ("human", None), ("out_of_scope", None), ("debt", "decision_form")],
)
def test_without_a_topic_to_stay_with_or_inside_a_form_nothing_changes(
    topic: str | None, form: str | None
) -> None:
    assert read(a_message("entä jos muutan?", "moving"), a_talk(topic, form)) == "moving"


def test_a_choice_is_never_a_follow_up() -> None:
    assert read(a_message('/inform{"x": "entä jos"}', "inform"), a_talk("debt")) == "inform"


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("mihin mennessä", "employment_plan"),
        ("kuka sen päättää", "study_unemployed"),
        ("miksi", "why_ask"),
        ("onko pakko", "why_ask"),
        ("ja mua", "crisis"),
        ("entä mä", "deny"),
        ("senast när", "job_search_obligation"),
        ("hur länge", "benefit_eligibility"),
        ("hur mycke", "out_of_scope"),
        ("varför då", "why_ask"),
        ("måste jag", "why_ask"),
        ("å mej då", "goodbye"),
        ("och jag då", "affirm"),
    ],
)
def test_small_words_alone_stay_with_the_topic_whatever_they_are_taken_for(text: str, alone: str) -> None:
    message = a_message(text, alone)

    assert read(message, a_talk("pay_subsidy")) == "follow_up"
    assert [guess["name"] for guess in message.get("intent_ranking")] == ["follow_up", alone]


@pytest.mark.parametrize("text", ["miksi", "varför", "entä mua", "å mej då"])
@pytest.mark.parametrize(("topic", "form"), [(None, None), ("debt", "decision_form"), ("appointment", None)])
def test_small_words_without_a_topic_or_inside_a_form_are_left_as_they_were(
    text: str, topic: str | None, form: str | None
) -> None:
    assert read(a_message(text, "why_ask"), a_talk(topic, form)) == "why_ask"


@pytest.mark.parametrize("text", ["miksi kysyt", "varför frågar du", "hej då", "miksi ei", "å ja"])
def test_words_of_their_own_are_no_small_words(text: str) -> None:
    assert read(a_message(text, "why_ask"), a_talk("debt")) == "why_ask"


@pytest.mark.parametrize(
    "text", ["kuinka monta päivää", "va va de för 7 dagar du sa", "kortare", "onko varma"]
)
def test_after_the_article_on_a_missed_meeting_its_figures_are_asked_on(text: str) -> None:
    assert read(a_message(text, "appointment", "thanks"), a_talk("appointment")) == "follow_up"


@pytest.mark.parametrize(
    "text", ["minkä kunnan sanoin", "vilken kommun sa jag?", "antakaa numero", "onko tää ilmainen"]
)
@pytest.mark.parametrize("topic", [None, "debt", "appointment"])
def test_what_is_of_the_talk_itself_opens_no_form(text: str, topic: str | None) -> None:
    assert read(a_message(text, "who_serves", "debt"), a_talk(topic)) == "follow_up"
    assert read(a_message(text, "who_serves", "debt"), a_talk(topic, form="booking_form")) == "who_serves"


@pytest.mark.parametrize("text", ["sano lyhyemmin", "är du säker?", "en ymmärrä"])
def test_what_is_of_an_answer_needs_one(text: str) -> None:
    assert read(a_message(text, "bot_challenge"), a_talk("debt")) == "follow_up"
    assert read(a_message(text, "bot_challenge"), a_talk(None)) == "bot_challenge"
