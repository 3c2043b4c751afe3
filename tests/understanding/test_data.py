"""The examples are fair: no message of one split stands in another, nothing is thin, each is in its language."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
import yaml

from bot.components.bands import topic_of
from tests.understanding.leaks import Example, between_measured, leaks
from tests.understanding.strangers import strangers
from tools.understanding_figures import SMALL_TALK

LANGUAGES = ("fi", "sv")
SPLITS = ("dev", "test")
TRAINING_FEWEST = 80
SMALL_TALK_FEWEST = 80
OUT_OF_SCOPE_FEWEST = 300
SPLIT_FEWEST = 15
SMALL_TALK_SPLIT_FEWEST = 8
"""Of small talk; of facts alone and of crisis as many as of topics."""
MOST_TO_LEAST = 3
"""Times that the largest topic of a language may be as large as the smallest; `out_of_scope` is none."""
MEASURED = (*SPLITS, "plain", "ordinary", "hard", "slips")
"""Everything that is measured by, development included; `slips` are `plain` once more, as others typed it."""
STRANGERS_LEFT = 1
"""Of an intent: those who mix two languages may write no small word of their own."""
KNOWN_TWICE = {("sv", "plain", "ordinary"): 1}
"""Four words in another order by two writers: nothing is taken from what is measured only."""
OUTSIDE_LEFT = 5
"""Letters that are no language, and a third one that the detector does not know, are out of scope."""


def training(language: str) -> Iterator[Example]:
    for file in sorted(Path("data", language).glob("*.yml")):
        for block in yaml.safe_load(file.read_text("utf-8"))["nlu"]:
            lines = (line.strip() for line in block["examples"].splitlines())
            yield from ((block["intent"], line[2:].strip()) for line in lines if line.startswith("- "))


def split(name: str, language: str) -> Iterator[Example]:
    file = Path("tests/understanding", f"{name}.{language}.yml")
    for intent, texts in yaml.safe_load(file.read_text("utf-8")).items():
        yield from ((intent, str(text)) for text in texts)


def everything(language: str) -> dict[str, list[Example]]:
    return {
        "train": list(training(language)),
        **{name: list(split(name, language)) for name in MEASURED},
    }


EXAMPLES = {language: everything(language) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_is_measured_by_is_learnt(language: str) -> None:
    """Small talk of one or two words ("moi", "kiitos", "hej då") is everybody's: it must stand in both, and may."""
    told = [example for name in MEASURED for example in EXAMPLES[language][name]]

    number = len(
        leaks(told, EXAMPLES[language]["train"])
    )  # the number alone: nobody is to read what is measured by

    assert number == 0, "training examples to take away (tests/understanding/README.md)"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("one", "other"), list(combinations(("test", "plain", "ordinary", "hard", "dev"), 2))
)
def test_no_message_of_one_measured_part_stands_in_another(language: str, one: str, other: str) -> None:
    number = len(between_measured(EXAMPLES[language][one], EXAMPLES[language][other]))

    assert number == KNOWN_TWICE.get((language, one, other), 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_training_example_teaches_two_intents(language: str) -> None:
    intents: dict[str, set[str]] = defaultdict(set)
    for intent, text in EXAMPLES[language]["train"]:
        intents[" ".join(re.findall(r"\w+", text.lower()))].add(intent)

    torn = {text: found for text, found in intents.items() if text and len(found) > 1}  # a sign has no words

    assert not torn


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_examples_enough(language: str) -> None:
    counts = count(EXAMPLES[language]["train"], by_topic=True)

    thin = {intent: number for intent, number in counts.items() if number < fewest_to_train(intent)}

    assert not thin


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SPLITS)
def test_every_intent_is_measured(language: str, name: str) -> None:
    counts = count(EXAMPLES[language][name], by_topic=True)

    missing = {intent for intent, _ in EXAMPLES[language]["train"]} - set(count(EXAMPLES[language][name]))
    thin = {intent: number for intent, number in counts.items() if number < fewest_to_measure(intent)}

    assert (missing, thin) == (set(), {})


@pytest.mark.parametrize("name", ["train", *SPLITS])
def test_both_languages_have_about_as_much(name: str) -> None:
    finnish, swedish = (count(EXAMPLES[language][name], by_topic=True) for language in LANGUAGES)

    uneven = {
        topic: (number, swedish[topic]) for topic, number in finnish.items() if apart(number, swedish[topic])
    }

    assert not uneven


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_topic_outweighs_the_others(language: str) -> None:
    counts = count(EXAMPLES[language]["train"], by_topic=True)
    topics = [number for topic, number in counts.items() if topic not in SMALL_TALK | {"out_of_scope"}]

    assert max(topics) <= MOST_TO_LEAST * min(topics)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["train", *MEASURED])
def test_examples_are_in_their_language(language: str, name: str) -> None:
    found = count(strangers(EXAMPLES[language][name], language))

    too_many = {intent: number for intent, number in found.items() if number > strangers_allowed(intent)}

    assert not too_many


def strangers_allowed(intent: str) -> int:
    return OUTSIDE_LEFT if intent == "out_of_scope" else STRANGERS_LEFT


def count(examples: Iterable[Example], *, by_topic: bool = False) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for intent, _ in examples:
        counts[topic_of(intent) if by_topic else intent] += 1
    return counts


def fewest_to_train(intent: str) -> int:
    if intent == "out_of_scope":
        return OUT_OF_SCOPE_FEWEST
    return SMALL_TALK_FEWEST if intent in SMALL_TALK else TRAINING_FEWEST


def fewest_to_measure(intent: str) -> int:
    talk = intent in SMALL_TALK - {"crisis", "inform"}
    return SMALL_TALK_SPLIT_FEWEST if talk else SPLIT_FEWEST


def apart(one: int, other: int) -> bool:
    """Whether one is more than half as large again as the other."""
    return 2 * max(one, other) > 3 * min(one, other)
