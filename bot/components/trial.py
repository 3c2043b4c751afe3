"""Train what config.yml says on data/ and read messages with it, without Rasa: `tools/evaluate.py` calls this.

    echo '{"texts": ["moi"]}' | python -m bot.components.trial [--vectors | --trained]

Answers with JSON: for each text its ranking, whether it is sure and what needs it holds, and how long training and reading took.
"""

from __future__ import annotations

import argparse
import json
import sys
import tarfile
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, List, Tuple

import yaml

from bot.components.encoder import CORES
from bot.components.intent_model import FILE, IntentModel
from bot.components.intent_reader import IntentReader, reader_of, settings_of, train_reader
from bot.components.sentence_vectors import open_vectors
from bot.components.understood import understood
from bot.examples import examples_in, training_files

TRAINED = Path("models") / "polku.tar.gz"
COMPONENT = "bot.components.intents.NgramIntentClassifier"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--vectors", action="store_true", help="with sentence vectors, when the engine is installed"
    )
    parser.add_argument("--trained", action="store_true", help="read with what `make train` trained")
    told = parser.parse_args()
    examples = list(examples_in(training_files(Path("data"))))
    config = component_config(Path("config.yml"))
    begun = time.perf_counter()
    reader = trained_reader(TRAINED, config) if told.trained else _trained_now(examples, config, told.vectors)
    trained = time.perf_counter()
    readings = [as_served(reader, text) for text in json.load(sys.stdin)["texts"]]
    read = time.perf_counter()
    json.dump(
        {
            "examples": len(examples),
            "vectors": reader.vectors is not None,
            "training_seconds": trained - begun,
            "reading_milliseconds": (read - trained) * 1000 / max(1, len(readings)),
            "readings": readings,
        },
        sys.stdout,
    )


def _trained_now(examples: List[Tuple[str, str]], config: Dict[str, Any], with_vectors: bool) -> IntentReader:
    vectors = open_vectors(CORES) if with_vectors else None
    return train_reader(config, [text for text, _ in examples], [intent for _, intent in examples], vectors)


def as_served(reader: IntentReader, text: str) -> Dict[str, Any]:
    """What the Rasa component makes of a message; `needs` are the intents of one that holds several, `beside` what is offered."""
    reading, needs = understood(text, reader)
    return {
        "sure": reading.sure,
        "ranking": reading.ranking,
        "needs": [need.intent for need in needs],
        "beside": reading.beside,
    }


def trained_reader(archive: Path, config: Dict[str, Any]) -> IntentReader:
    """What `rasa train` kept in a model archive, with the bands of `config`."""
    with tarfile.open(archive) as kept, tempfile.TemporaryDirectory() as folder:
        inside = next(Path(name).parent for name in kept.getnames() if name.endswith(f"/{FILE}"))
        for name in (name for name in kept.getnames() if Path(name).parent == inside):
            kept.extract(name, folder)
        model = IntentModel.load(Path(folder) / inside)
    model.settings = settings_of(config)
    return reader_of(model, config, open_vectors() if model.compares_vectors else None)


def component_config(file: Path) -> Dict[str, Any]:
    """The intent component's settings in Rasa's configuration."""
    pipeline = yaml.safe_load(file.read_text("utf-8"))["pipeline"]
    return next(dict(each) for each in pipeline if each["name"] == COMPONENT)


if __name__ == "__main__":
    main()
