"""The house rules that no other tool checks: sizes, pins, and training data that agrees with itself."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from services_catalog.topics import Topic

ROOT = Path(__file__).parents[2]
LONGEST = 300
FEWEST_EXAMPLES = 25

LONG_FOR_A_REASON: dict[str, str] = {}
"""Files of 300 lines or more, and why they tell one story all the same."""

CODE = sorted(
    file
    for folder in ("actions", "services_catalog", "reading", "bot")
    for file in (ROOT / folder).rglob("*.py")
    if "__pycache__" not in file.parts
)
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt", "bot/requirements.txt")

UNDERSTANDING = yaml.safe_load((ROOT / "bot" / "dialogue" / "understanding.yml").read_text("utf-8"))
WITHOUT_EXAMPLES = {"start", "call_back", "follow_up"}
"""Intents that no sentence means by itself: said by buttons alone, or given by the talk."""


@pytest.mark.parametrize("file", CODE, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_file_tells_one_story(file: Path) -> None:
    name = str(file.relative_to(ROOT))

    is_long = len(file.read_text("utf-8").splitlines()) >= LONGEST

    assert is_long == (name in LONG_FOR_A_REASON)


def test_both_pythons_are_named() -> None:
    assert (ROOT / ".python-version").read_text("utf-8").split() == ["3.13", "3.10"]


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_pins_are_hashed_and_name_no_address(name: str) -> None:
    lines = (ROOT / name).read_text("utf-8").splitlines()
    pins = [line for line in lines if re.match(r"^[a-zA-Z0-9]", line)]

    assert pins
    assert all(re.match(r"^[\w.\[\]-]+==\S+( ; .*)? \\$", line) for line in pins)
    assert not [
        line for line in lines if "://" in line or line.lstrip().startswith(("--index", "--extra", "-i "))
    ]


def examples(language: str) -> dict[str, list[str]]:
    """The training sentences of each intent in one language."""
    found: dict[str, list[str]] = {}
    for file in sorted((ROOT / "data" / language).rglob("*.yml")):
        for entry in _entries(file):
            lines = [line[2:].strip() for line in entry["examples"].splitlines() if line.startswith("- ")]
            found.setdefault(entry["intent"], []).extend(lines)
    return found


def _entries(file: Path) -> list[dict[str, Any]]:
    content = yaml.safe_load(file.read_text("utf-8")) or {}
    entries: list[dict[str, Any]] = content.get("nlu", [])
    return [entry for entry in entries if "intent" in entry]


EXAMPLES = {language: examples(language) for language in ("fi", "sv")}


@pytest.mark.parametrize("language", EXAMPLES)
def test_every_intent_that_is_trained_is_understood_and_the_other_way_round(language: str) -> None:
    assert set(EXAMPLES[language]) == set(UNDERSTANDING["intents"]) - WITHOUT_EXAMPLES


@pytest.mark.parametrize("language", EXAMPLES)
@pytest.mark.parametrize("topic", Topic)
def test_every_topic_is_taught_with_enough_sentences(topic: Topic, language: str) -> None:
    assert len(set(EXAMPLES[language].get(topic, ()))) >= FEWEST_EXAMPLES


@pytest.mark.parametrize("language", EXAMPLES)
def test_no_sentence_is_taught_for_two_intents(language: str) -> None:
    taught: dict[str, set[str]] = {}
    for intent, sentences in EXAMPLES[language].items():
        for sentence in sentences:
            taught.setdefault(sentence.casefold().strip(" .!?"), set()).add(intent)

    assert {sentence: intents for sentence, intents in taught.items() if len(intents) > 1} == {}


def test_every_intent_of_the_rules_is_understood() -> None:
    rules = (ROOT / "data" / "rules.yml").read_text("utf-8")
    intents = set(re.findall(r"intent: (\w+)", rules))

    assert intents <= {*UNDERSTANDING["intents"], "nlu_fallback"}
    assert set(UNDERSTANDING["intents"]) <= intents
