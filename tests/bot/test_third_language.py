"""English as it would be added: a folder of examples beside the two languages', and no line of code."""

from pathlib import Path

import pytest
import yaml

from bot.components.intent_reader import IntentReader, train_reader
from bot.examples import training_files
from bot.importer import ExampleImporter

ROOT = Path(__file__).parents[2]
ENGLISH = Path(__file__).parent / "data"
EVERY = 5
"""Of the real examples one in so many is learnt, and the one after it is measured by."""
ENGLISH_RIGHT = 0.8
MOST_LOST = 0.01
"""Share of Finnish or Swedish messages that may be read worse with English beside them."""

Example = tuple[str, str]


def imported(files: list[Path]) -> list[Example]:
    """(text, intent) as a training gets them."""
    importer = ExampleImporter(training_data_paths=[str(file) for file in files])
    return [(each.get("text"), each.get("intent")) for each in importer.get_nlu_data().training_examples]


@pytest.fixture(scope="module")
def english() -> list[Example]:
    return imported(training_files(ENGLISH))


@pytest.fixture(scope="module")
def ours(english: list[Example]) -> dict[str, list[Example]]:
    """Finnish and Swedish examples of the intents that the English ones teach."""
    intents = sorted({intent for _, intent in english})
    return {
        code: imported([ROOT / "data" / code / f"{intent}.yml" for intent in intents])
        for code in ("fi", "sv")
    }


@pytest.fixture(scope="module")
def two(ours: dict[str, list[Example]]) -> IntentReader:
    return trained(learnt(ours))


@pytest.fixture(scope="module")
def three(ours: dict[str, list[Example]], english: list[Example]) -> IntentReader:
    return trained(learnt(ours) + english)


def learnt(ours: dict[str, list[Example]]) -> list[Example]:
    return [example for examples in ours.values() for example in examples[::EVERY]]


def trained(examples: list[Example]) -> IntentReader:
    texts, intents = zip(*examples, strict=True)
    return train_reader({}, texts, intents, None)


def right(reader: IntentReader, held: list[Example]) -> float:
    return sum(reader.read(text).ranking[0][0] == intent for text, intent in held) / len(held)


def test_english_is_read_from_examples_alone(two: IntentReader, three: IntentReader) -> None:
    told = yaml.safe_load((ENGLISH / "en.held.yml").read_text("utf-8"))
    held = [(text, intent) for intent, texts in told.items() for text in texts]

    assert right(two, held) < ENGLISH_RIGHT <= right(three, held)


@pytest.mark.parametrize("code", ["fi", "sv"])
def test_it_costs_the_two_languages_nothing_to_speak_of(
    code: str, two: IntentReader, three: IntentReader, ours: dict[str, list[Example]]
) -> None:
    held = ours[code][1::EVERY]

    assert right(three, held) >= right(two, held) - MOST_LOST
