"""Rasa's own importer of training files, told to read the examples once, by a fast reader, and not to copy them.

Rasa reads each file twice to check its shape, and merges the examples of its importers a dozen times before it trains,
copying every one of them to the depth and taking its fingerprint anew. With tens of thousands of examples that was half
of a training's time. Named under `importers` in config.yml.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Text

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.common import cached_method

from bot.examples import examples_in


class Example(Message):
    """A message that nobody changes, so that it stands for its own copies and its fingerprint stays known."""

    def set(self, prop: Text, info: Any, add_to_output: bool = False) -> None:
        """Nothing, where that is its value already; TypeError for a change."""
        if add_to_output or self.data.get(prop) != info:
            raise TypeError(f"a training example is not to be changed: {prop}={info!r}")

    def __deepcopy__(self, memo: Dict[int, Any]) -> "Example":
        return self

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and self.fingerprint() == other.fingerprint()

    def __hash__(self) -> int:
        return hash(self.fingerprint())


class ExampleImporter(RasaFileImporter):
    """Reads what `RasaFileImporter` reads, but of examples only those of intents; ValueError for anything else."""

    @cached_method
    def get_nlu_data(self, language: Optional[Text] = "en") -> TrainingData:
        found = examples_in(map(Path, self._nlu_files))
        return TrainingData([Example({TEXT: text, INTENT: intent}) for text, intent in found])
