"""The examples are fair: no message of one split stands in another, nothing is thin, each is in its language."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
import yaml

from bot.components.bands import topic_of
from reading.languages import Detector
from tools.understanding_figures import SMALL_TALK

LANGUAGES = ("fi", "sv")
SPLITS = ("dev", "test")
TRAINING_FEWEST = 80
SMALL_TALK_FEWEST = 40
OUT_OF_SCOPE_FEWEST = 300
SPLIT_FEWEST = 15
SMALL_TALK_SPLIT_FEWEST = 8
NEAR = 0.8
"""Jaccard similarity of character 4-grams from which two messages count as one."""
FEWEST_WORDS = 4
"""Keywords of one to three words two people write alike by themselves: only longer messages can leak.

Small talk and calls for help are few words that everybody says, so that only topics are compared."""
MOST_FOREIGN = 0.01

Example = tuple[str, str]


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
        **{name: list(split(name, language)) for name in (*SPLITS, "plain", "ordinary", "hard")},
    }


EXAMPLES = {language: everything(language) for language in LANGUAGES}


def grams(text: str) -> frozenset[str]:
    letters = " ".join(re.findall(r"\w+", text.lower()))
    return frozenset(letters[at : at + 4] for at in range(max(1, len(letters) - 3)))


def twins(texts: Iterable[str], others: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs of near equal messages; found by their rarer 4-grams, because every pair would be millions."""
    known = [(text, grams(text)) for text in others if is_sentence(text)]
    where: dict[str, list[int]] = defaultdict(list)
    for at, (_, each) in enumerate(known):
        for gram in each:
            where[gram].append(at)
    found = []
    for text in filter(is_sentence, texts):
        own = grams(text)
        # Twins share at least NEAR of their grams, so one of the rarest (1 - NEAR) + 1 must be shared.
        rarest = sorted(own, key=lambda gram: len(where.get(gram, ())))[: int(len(own) * (1 - NEAR)) + 1]
        near = {at for gram in rarest for at in where.get(gram, ())}
        found += [(text, known[at][0]) for at in near if jaccard(own, known[at][1]) >= NEAR]
    return found


def topics_of(examples: Iterable[Example]) -> list[str]:
    return [text for intent, text in examples if intent not in SMALL_TALK]


def is_sentence(text: str) -> bool:
    return len(text.split()) >= FEWEST_WORDS


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("one", "other"), list(combinations(("test", "plain", "ordinary", "hard", "dev", "train"), 2))
)
def test_no_message_of_one_split_stands_in_another(language: str, one: str, other: str) -> None:
    texts = {name: topics_of(examples) for name, examples in EXAMPLES[language].items()}

    leaks = twins(texts[one], texts[other])

    assert not leaks


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
@pytest.mark.parametrize("name", ["train", *SPLITS])
def test_examples_are_in_their_language(language: str, name: str) -> None:
    """By our own detector, from three words on; a hundredth part may look otherwise.

    Asking for the other language is rightly done in it, and keywords of the offices are lent both ways.
    """
    detector = Detector()
    said = [(intent, text) for intent, text in EXAMPLES[language][name] if len(text.split()) > 2]
    texts = [text for intent, text in said if intent not in {"change_language", "inform"}]

    foreign = [text for text in texts if detector.detect(text, current=language) != language]

    assert len(foreign) <= MOST_FOREIGN * len(texts), foreign


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
    return SMALL_TALK_SPLIT_FEWEST if intent in SMALL_TALK else SPLIT_FEWEST


def apart(one: int, other: int) -> bool:
    """Whether one is more than half as large again as the other."""
    return 2 * max(one, other) > 3 * min(one, other)
