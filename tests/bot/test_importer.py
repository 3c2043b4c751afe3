"""The importer gives Rasa's own examples, and copies of them that are apart."""

from copy import deepcopy
from pathlib import Path

import pytest
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

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
def file(tmp_path: Path) -> str:
    (tmp_path / "nlu.yml").write_text(FILE, encoding="utf-8")
    return str(tmp_path / "nlu.yml")


def test_it_reads_what_rasas_own_reads(file: str) -> None:
    ours, theirs = (
        kind(training_data_paths=[file]).get_nlu_data() for kind in (ExampleImporter, RasaFileImporter)
    )

    assert ours.fingerprint() == theirs.fingerprint()
    assert [each.fingerprint() for each in ours.training_examples] == [
        each.fingerprint() for each in theirs.training_examples
    ]


def test_a_copy_is_changed_alone(file: str) -> None:
    (first, *_) = ExampleImporter(training_data_paths=[file]).get_nlu_data().training_examples
    copied = deepcopy(first)

    copied.set(INTENT, "housing")
    copied.set("more", 1, add_to_output=True)

    assert (first.get(INTENT), first.get("more")) == ("debt", None)
    assert "more" not in first.output_properties
    assert copied.fingerprint() != first.fingerprint()


def test_a_fingerprint_follows_what_is_set() -> None:
    example, message = Example({TEXT: "moi"}), Message({TEXT: "moi"})
    known = example.fingerprint()

    example.set(TEXT, "moi")
    assert example.fingerprint() == known == message.fingerprint()

    example.set(TEXT, "hei")
    assert example.fingerprint() == Message({TEXT: "hei"}).fingerprint() != known
