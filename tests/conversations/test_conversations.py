"""Conversations in people's own words against the trained model and the whole product."""

import pytest

from services_catalog.topics import Topic
from tests.conversations.script import EXPECTATIONS, LANGUAGES, VERBS, Play, Script, load_scripts

SCRIPTS = [script for language in LANGUAGES for script in load_scripts(language)]
PLAYED = [
    pytest.param(
        script,
        id=script.id,
        marks=[pytest.mark.xfail(strict=True, reason=script.known_defect, raises=AssertionError)]
        if script.known_defect
        else [],
    )
    for script in SCRIPTS
]
LEAST = 45
"""Conversations in each language, at the very least."""


@pytest.mark.parametrize("script", PLAYED)
def test_the_conversation_goes_as_written(script: Script, url: str) -> None:
    Play(url, script).run()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_talked_about_in_both_languages(language: str) -> None:
    expected = {(turn.get("expect") or {}).get("topic") for s in load_scripts(language) for turn in s.turns}

    assert {topic.value for topic in Topic} - expected == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_conversations(language: str) -> None:
    names = [script.name for script in load_scripts(language)]

    assert len(names) >= LEAST
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.id)
def test_a_conversation_is_written_in_known_words(script: Script) -> None:
    for turn in script.turns:
        assert len(set(turn) & set(VERBS)) == 1
        assert set(turn) <= {*VERBS, "expect"}
        assert set(turn.get("expect") or {}) <= EXPECTATIONS
