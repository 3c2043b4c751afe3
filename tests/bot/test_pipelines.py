"""The spaCy pipelines on Rasa's Python and its older spaCy: to the letter what the server's give."""

import time

import pytest

pytest.importorskip("spacy", reason="the pipelines need spaCy")

from rasa.nlu.constants import SPACY_DOCS
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.facts import FactReader
from bot.components.language import SpacyReader
from reading.pipelines import read_text
from reading.places.index import index
from tests.unit.reading.read_sentences import expected, reading


@pytest.mark.parametrize("told", expected(), ids=lambda told: f"{told['language']}: {told['text'][:40]}")
def test_a_sentence_reads_the_same_on_either_python(told) -> None:
    assert reading(told["language"], told["text"]) == told


def entities(text, language, *components):
    message = Message({TEXT: text, "metadata": {"language": language, "service_date": "2026-11-23"}})
    for component in components:
        component.process([message])
    return message.get(ENTITIES)


@pytest.mark.parametrize("told", expected(), ids=lambda told: f"{told['language']}: {told['text'][:40]}")
def test_the_facts_are_those_of_a_message_read_without_spacy(told) -> None:
    with_spacy = entities(told["text"], told["language"], SpacyReader(read_text), FactReader())
    without = entities(told["text"], told["language"], FactReader())

    assert with_spacy == without


@pytest.mark.parametrize(("language", "used"), [("fi", "fi"), ("sv", "sv"), ("en", "fi"), (None, "fi")])
def test_a_message_is_read_in_the_language_of_the_talk(language, used) -> None:
    message = Message({TEXT: "Tre", "metadata": {"language": language}})

    SpacyReader(read_text).process([message])

    assert message.get(SPACY_DOCS[TEXT]).lang_ == used


def test_the_tables_of_places_are_read_before_the_first_message() -> None:
    index.cache_clear()

    SpacyReader.create({}, None, None, None)

    most = time.monotonic() + 30
    while index.cache_info().currsize == 0 and time.monotonic() < most:
        time.sleep(0.05)
    assert index.cache_info().currsize == 1


@pytest.mark.parametrize("text", ["", "/affirm", None])
def test_what_nobody_typed_is_not_read(text) -> None:
    message = Message({TEXT: text})

    SpacyReader(read_text).process([message])

    assert message.get(SPACY_DOCS[TEXT]) is None


def test_the_reading_stays_out_of_what_rasa_tells() -> None:
    message = Message({TEXT: "asun Espoossa"})

    SpacyReader(read_text).process([message])

    assert "text_spacy_doc" not in message.as_dict(only_output_properties=True)
