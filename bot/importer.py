"""Rasa's own importer of training files, told to read the examples once and to copy them cheaply.

Rasa merges the examples of its importers half a dozen times before it trains, copying every one of them to the depth and
taking its fingerprint anew, and reads the files for each of three askers. With tens of thousands of examples that was half
of a training's time. Named under `importers` in config.yml.
"""

from __future__ import annotations

from copy import copy
from typing import Any, Dict, Optional, Text

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData


class Example(Message):
    """A message whose values nobody changes in place, as is true of those read from files."""

    def set(self, prop: Text, info: Any, add_to_output: bool = False) -> None:
        """Nothing, where that is its value already: the fingerprint stays known."""
        if add_to_output or self.data.get(prop) != info:
            super().set(prop, info, add_to_output)

    def __deepcopy__(self, memo: Dict[int, Any]) -> "Example":
        copied = copy(self)
        copied.data = dict(self.data)
        copied.features = list(self.features)
        copied.output_properties = set(self.output_properties)
        return copied


class ExampleImporter(RasaFileImporter):
    """Reads what `RasaFileImporter` reads; the examples once."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._examples: Optional[TrainingData] = None

    def get_nlu_data(self, language: Optional[Text] = "en") -> TrainingData:
        if self._examples is None:
            self._examples = super().get_nlu_data(language)
            for message in self._examples.training_examples:
                message.__class__ = Example
        return self._examples
