"""A model of benchmarks/models.py trained, or served, in a process of its own, so that time and memory are its own.

    python -m benchmarks.models_process train NAME DATA MODEL    # one of benchmarks/plain_models.py
    python -m benchmarks.models_process serve MODEL              # one of those, or Rasa's archive (.tar.gz)

The last line printed is JSON, and holds no message: of each its language, intent, what was made of it and how long it took.
"""

import argparse
import asyncio
import json
import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.nlu_pipeline import NEITHER, WARM_UP, Asked, as_rasa, megabytes
from bot.examples import examples_in, training_files
from tools.evaluate import messages

SPLITS = ("dev", "test")
RANKED = 10

Reading = dict[str, Any]
Read = Callable[[Asked], Reading]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("work", choices=("train", "serve"))
    parser.add_argument("given", nargs="+")
    asked = parser.parse_args()
    found = train(*asked.given) if asked.work == "train" else serve(Path(*asked.given))
    print(json.dumps(found))


def train(name: str, data: str, model: str) -> dict[str, float]:
    from benchmarks import plain_models  # here, because a process that serves Rasa does without scikit-learn

    texts, intents = zip(*examples_in(training_files(Path(data))), strict=True)
    parts = plain_models.features(name, texts)
    return {"seconds": plain_models.train(parts, texts, intents, Path(model))}


def serve(model: Path) -> dict[str, Any]:
    """What a model makes of the development part, with a clock on each message, and then of the test part."""
    read = reader_in_rasa(model) if model.name.endswith(".tar.gz") else reader_alone(model)
    asked = {split: [Asked(*message) for message in messages(split)] for split in SPLITS}
    for message in asked["dev"][:WARM_UP]:
        read(message)
    rows = {split: rows_of(read, told) for split, told in asked.items()}
    return {"rows": rows, "served_mb": megabytes()}


def rows_of(read: Read, asked: Sequence[Asked]) -> list[Reading]:
    rows = []
    for message in asked:
        begun = time.perf_counter()
        reading = read(message)
        taken = (time.perf_counter() - begun) * 1000
        rows.append(
            {"language": message.language, "intent": message.intent, "ms": taken, "reading": plain(reading)}
        )
    return rows


def reader_alone(model: Path) -> Read:
    from benchmarks.plain_models import PlainModel

    ranking = PlainModel(model).ranking
    return lambda message: {"intent_ranking": ranking(message.text)}


def reader_in_rasa(model: Path) -> Read:
    from rasa.core.agent import Agent
    from rasa.utils.log_utils import configure_structlog

    from bot.overhead import lighten_serving, lighten_start

    configure_structlog(logging.ERROR)  # as in serving: writing every message to the terminal is not parsing
    lighten_serving()
    lighten_start()
    loop, processor = asyncio.new_event_loop(), Agent.load(str(model)).processor
    return lambda message: loop.run_until_complete(processor.parse_message(as_rasa(message)))


def plain(found: Reading) -> Reading:
    """What `Judged` takes: whether it is sure, the likeliest intents, further needs and what is offered beside."""
    told = found["intent_ranking"]
    pairs = [(each["name"], each["confidence"]) if isinstance(each, dict) else each for each in told]
    ranking = [pair for pair in pairs if pair[0] and pair[0] != NEITHER][:RANKED]
    return {
        "sure": not pairs or pairs[0][0] != NEITHER,
        "ranking": ranking or [("", 0.0)],
        "needs": [need["intent"] for need in found.get("needs") or ()],
        "beside": list(found.get("beside") or ()),
    }


if __name__ == "__main__":
    main()
