"""The intent model: trained, kept and loaded again it ranks the same."""

from pathlib import Path

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.intents import RANKING_LENGTH, NgramIntentClassifier

SENTENCES = {
    "debt": ("apua velkoihin", "velat painavat", "skulder och lån", "velkaneuvonta auttaa"),
    "housing": ("asunto puuttuu", "etsin asuntoa", "jag söker bostad", "vuokra-asunto"),
    "greet": ("hei", "moi", "hej", "terve"),
}
RESOURCE = Resource("intents")
CONTEXT = ExecutionContext(GraphSchema({}))


def examples():
    return TrainingData(
        [Message({TEXT: text, INTENT: intent}) for intent, texts in SENTENCES.items() for text in texts]
    )


@pytest.fixture
def storage(tmp_path: Path) -> LocalModelStorage:
    return LocalModelStorage.create(tmp_path)


@pytest.fixture
def trained(storage: LocalModelStorage) -> NgramIntentClassifier:
    config = NgramIntentClassifier.get_default_config()
    classifier = NgramIntentClassifier.create(config, storage, RESOURCE, CONTEXT)
    classifier.train(examples())
    return classifier


def read(classifier: NgramIntentClassifier, text: str) -> Message:
    (message,) = classifier.process([Message({TEXT: text})])
    return message


def shares(message: Message) -> dict[str, float]:
    return {guess["name"]: guess["confidence"] for guess in message.get("intent_ranking")}


def test_a_loaded_model_ranks_as_the_trained_one_did(trained, storage) -> None:
    loaded = NgramIntentClassifier.load(
        NgramIntentClassifier.get_default_config(), storage, RESOURCE, CONTEXT
    )

    for text in ("velka", "bostad", "moikka", ""):
        assert shares(read(loaded, text)) == pytest.approx(shares(read(trained, text)), abs=0.01)


def test_the_ranking_is_best_first_and_the_confidences_sum_to_one(trained) -> None:
    ranking = read(trained, "velat ja velkaneuvonta").get("intent_ranking")

    confidences = [guess["confidence"] for guess in ranking]
    assert confidences == sorted(confidences, reverse=True)
    assert sum(confidences) == pytest.approx(1)
    assert ranking[0]["name"] == "debt"
    assert len(ranking) == len(SENTENCES) <= RANKING_LENGTH


def test_the_best_guess_is_the_intent(trained) -> None:
    message = read(trained, "jag behöver en bostad")

    assert message.get(INTENT) == message.get("intent_ranking")[0]
    assert message.get(INTENT)["name"] == "housing"


@pytest.mark.parametrize("text", ["", "   ", "🙂", "???"])
def test_a_text_without_words_is_guessed_without_failing(text: str, trained) -> None:
    ranking = read(trained, text).get("intent_ranking")

    assert ranking[0]["name"] == "nlu_fallback"
    assert {guess["name"] for guess in ranking[1:]} == set(SENTENCES)


@pytest.mark.parametrize("reference", ["AP-Z6X9-8PY2", "ap hej7 m2xx", "PK-ASUNT2"])
def test_a_reference_says_nothing(reference: str, trained) -> None:
    assert shares(read(trained, f"velat {reference}")) == shares(read(trained, "velat"))


def test_an_unsure_guess_stands_behind_the_doubt(trained) -> None:
    message = read(trained, "öööq")

    doubt, best, *_ = message.get("intent_ranking")
    assert message.get(INTENT) == doubt == {"name": "nlu_fallback", "confidence": 1 - best["confidence"]}


def test_what_else_may_be_meant_travels_with_a_sure_message(storage) -> None:
    config = {**NgramIntentClassifier.get_default_config(), "bands": {"topic": 0.5, "beside": 0.0}}
    classifier = NgramIntentClassifier.create(config, storage, RESOURCE, CONTEXT)
    classifier.train(examples())

    message = read(classifier, "velat painavat")

    assert (message.get(INTENT)["name"], message.get("beside")) == ("debt", ["housing"])
    assert "beside" in message.output_properties


def test_a_model_that_was_never_trained_says_so(storage) -> None:
    untrained = NgramIntentClassifier.create(
        NgramIntentClassifier.get_default_config(), storage, RESOURCE, CONTEXT
    )

    with pytest.raises(RuntimeError, match="before it was trained"):
        read(untrained, "hei")


def test_an_example_without_text_is_left_out(storage) -> None:
    data = TrainingData([*examples().training_examples, Message({INTENT: "greet"})])
    classifier = NgramIntentClassifier.create(
        NgramIntentClassifier.get_default_config(), storage, RESOURCE, CONTEXT
    )

    assert classifier.train(data) == RESOURCE
