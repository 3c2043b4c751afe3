"""Rasa's own importer of training files, told to read the examples once and to copy them cheaply.

Rasa merges the examples of its importers half a dozen times before it trains, copying every one of them to the depth and
taking its fingerprint anew, and reads the files for each of three askers. With tens of thousands of examples that was half
of a training's time. Named under `importers` in config.yml.
"""

from __future__ import annotations

from itertools import chain
from typing import Any, Dict, Optional, Text

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData


class Example(Message):
    """A message whose values nobody changes in place, as is true of those read from files."""

    def set(self, prop: Text, info: Any, add_to_output: bool = False) -> None:
        """Nothing, where that is its value already: the fingerprint stays known."""
        if add_to_output or self.data.get(prop) != info:
            super().set(prop, info, add_to_output)

    def __deepcopy__(self, memo: Dict[int, Any]) -> "Example":
        copied = object.__new__(Example)
        apart = {"data": dict(self.data), "features": list(self.features)}
        vars(copied).update(vars(self), **apart, output_properties=set(self.output_properties))
        return copied

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and self.fingerprint() == other.fingerprint()

    def __hash__(self) -> int:
        return hash(self.fingerprint())


class ExampleImporter(RasaFileImporter):
    """Reads what `RasaFileImporter` reads; the examples once."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._examples: Optional[TrainingData] = None

    def get_nlu_data(self, language: Optional[Text] = "en") -> TrainingData:
        if self._examples is None:
            read = [load_data(file, language) for file in self._nlu_files]
            for message in chain.from_iterable(each.training_examples for each in read):
                message.__class__ = Example
            self._examples = TrainingData().merge(*read)
        return self._examples
