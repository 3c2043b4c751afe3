"""Rasa's own importer of training files, told to read the examples once, by a fast reader, and not to copy them.

Rasa reads each file twice to check its shape, and merges the examples of its importers a dozen times before it trains,
copying every one of them to the depth and taking its fingerprint anew. With tens of thousands of examples that was half
of a training's time. Named under `importers` in config.yml.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Text

from rasa.shared.core.domain import Domain
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.common import cached_method
from rasa.shared.utils.io import get_text_hash

from bot.examples import examples_in


class Example(Message):
    """A message that nobody changes, so that it stands for its own copies and its fingerprint stays known."""

    def __init__(self, text: Text, intent: Text) -> None:
        super().__init__({TEXT: text, INTENT: intent})
        self._cached_fingerprint = _fingerprint(text, intent)
        self._hash = hash(self._cached_fingerprint)

    def set(self, prop: Text, info: Any, add_to_output: bool = False) -> None:
        """Nothing, where that is its value already; TypeError for a change."""
        if add_to_output or self.data.get(prop) != info:
            raise TypeError(f"a training example is not to be changed: {prop}={info!r}")

    def __deepcopy__(self, memo: Dict[int, Any]) -> "Example":
        return self

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Message) and self.fingerprint() == other.fingerprint())

    def __hash__(self) -> int:
        return self._hash


_NO_FEATURES = get_text_hash("[]")
_KEYS = {name: get_text_hash(name) for name in (TEXT, INTENT)}


def _fingerprint(text: Text, intent: Text) -> Text:
    """As Rasa takes it of any message without features, in a tenth of the time."""
    parts = sorted((_KEYS[name], get_text_hash(value)) for name, value in ((TEXT, text), (INTENT, intent)))
    told = get_text_hash("{" + ", ".join(f'"{name}": "{value}"' for name, value in parts) + "}")
    return get_text_hash(f'["{told}", "{_NO_FEATURES}"]')


class ExampleImporter(RasaFileImporter):
    """Reads what `RasaFileImporter` reads, but of examples only those of intents; ValueError for anything else."""

    def get_nlu_data(self, language: Optional[Text] = "en") -> TrainingData:
        """The examples of all languages, whichever is named: Rasa asks twice, naming one only once."""
        return self._examples()

    @cached_method
    def _examples(self) -> TrainingData:
        found = examples_in(map(Path, self._nlu_files))
        return TrainingData([Example(text, intent) for text, intent in found])

    @cached_method
    def get_domain(self) -> Domain:
        """The domain, which Rasa asks for by itself and once more to read the rules by it."""
        return super().get_domain()
