"""Wording replies in the language of the talk."""

import asyncio

import pytest
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.replies import BilingualReplies

FINNISH, SWEDISH = "Jatketaan suomeksi.", "Vi fortsätter på svenska."


def said(metadata, key="utter_language_changed", **blanks):
    tracker = DialogueStateTracker("talk-1", [])
    tracker.update(UserUttered("hei", metadata=metadata))
    return asyncio.run(BilingualReplies().generate(key, tracker, "polku", **blanks))


@pytest.mark.parametrize(("language", "text"), [("fi", FINNISH), ("sv", SWEDISH)])
def test_the_language_is_that_of_the_message(language, text) -> None:
    assert said({"language": language})["text"].startswith(text)


def test_a_reply_may_ask_for_another_language() -> None:
    assert said({"language": "fi"}, language="sv")["text"].startswith(SWEDISH)


@pytest.mark.parametrize("metadata", [None, {}])
def test_without_a_language_the_reply_is_finnish(metadata) -> None:
    assert said(metadata)["text"].startswith(FINNISH)


def test_before_the_first_message_the_reply_is_finnish() -> None:
    tracker = DialogueStateTracker("talk-1", [])

    reply = asyncio.run(BilingualReplies().generate("utter_language_changed", tracker, "polku"))

    assert reply["text"].startswith(FINNISH)


def test_blanks_are_filled() -> None:
    assert "Ohjaamo" in said({"language": "sv"}, "utter_services", names="Ohjaamo")["text"]


def test_words_with_braces_in_a_blank_stay_as_they_are() -> None:
    """A person may write anything as a need; it is no template."""
    assert "{name}" in said({"language": "fi"}, "utter_repeat", text="minä {name}")["text"]


def test_an_unknown_key_has_no_words() -> None:
    assert said({"language": "fi"}, "utter_nothing_like_it") is None
