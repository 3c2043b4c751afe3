"""The importer gives Rasa's own examples, which nobody changes, and refuses what it would not read."""

from copy import deepcopy
from pathlib import Path

import pytest
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.examples import examples_in
from bot.importer import Example, ExampleImporter

FILE = """version: "3.1"
nlu:
- intent: debt
  examples: |
    - en pysty maksaa laskuja
    - ulosotto
- intent: housing
  examples: |
    - asumistuki
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "nlu.yml").write_text(FILE, encoding="utf-8")
    return tmp_path / "nlu.yml"


def test_it_reads_what_rasas_own_reads(file: Path) -> None:
    ours, theirs = (
        kind(training_data_paths=[str(file)]).get_nlu_data() for kind in (ExampleImporter, RasaFileImporter)
    )

    assert ours.fingerprint() == theirs.fingerprint()
    assert [each.fingerprint() for each in ours.training_examples] == [
        each.fingerprint() for each in theirs.training_examples
    ]


def test_merging_copies_no_example(file: Path) -> None:
    read = ExampleImporter(training_data_paths=[str(file)]).get_nlu_data()

    merged = TrainingData().merge(read)

    assert all(
        one is other for one, other in zip(merged.training_examples, read.training_examples, strict=True)
    )


def test_an_example_is_not_changed() -> None:
    example = Example("moi", "greet")
    example.set(INTENT, "greet")

    with pytest.raises(TypeError, match="not to be changed"):
        example.set(INTENT, "goodbye")
    with pytest.raises(TypeError, match="not to be changed"):
        example.set("more", 1, add_to_output=True)

    assert deepcopy(example) == example == Message({TEXT: "moi", INTENT: "greet"})


@pytest.mark.parametrize(
    "more",
    [
        "- lookup: towns\n  examples: |\n    - Espoo\n",
        "- intent: debt\n  metadata: {}\n  examples: |\n    - velka\n",
        "- intent: debt\n  examples: |\n    velka\n",
    ],
)
def test_what_would_not_be_read_is_refused(file: Path, more: str) -> None:
    file.write_text(FILE + more, encoding="utf-8")

    with pytest.raises(ValueError, match=str(file)):
        list(examples_in([file]))
