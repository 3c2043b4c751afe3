"""One pipeline trained, or served, in a process of its own, so that time and memory are its own: see benchmarks/nlu.py.

    python -m benchmarks.nlu_pipeline train CONFIG DATA MODEL [--whole]
    python -m benchmarks.nlu_pipeline warm CONFIG DATA
    python -m benchmarks.nlu_pipeline serve MODEL

The last line printed is JSON. `--whole` trains the product, its domain and rules included, as `make train` does.
"""

import argparse
import asyncio
import json
import logging
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from reading.languages import LANGUAGES

WARM_UP = 50
SERVICE_DATE = "2026-11-23"
NEITHER = "nlu_fallback"
EVERY = 4
"""Of the messages, every fourth is parsed again with a clock on each component."""


class Asked(NamedTuple):
    """A message of the development set."""

    text: str
    language: str
    intent: str


class TimedVectors:
    """The engine of sentence vectors, and how long it has worked."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine
        self.seconds = 0.0

    def of(self, texts: Sequence[str]) -> Any:
        begun = time.perf_counter()
        found = self._engine.of(texts)
        self.seconds += time.perf_counter() - begun
        return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("work", choices=("train", "serve", "warm"))
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--whole", action="store_true", help="the product, its domain and rules included")
    asked = parser.parse_args()
    match asked.work:
        case "train":
            found = train(*asked.paths, whole=asked.whole)
        case "warm":
            found = warm(*asked.paths)
        case _:
            found = serve(*asked.paths)
    print(json.dumps(found))


def train(config: Path, data: Path, model: Path, *, whole: bool) -> dict[str, float]:
    """Seconds of Rasa's training; the sentence vectors that it will take are computed before, in a process of their own."""
    from rasa import model_training
    from rasa.utils.log_utils import configure_structlog

    from bot.overhead import lighten_start

    configure_structlog(logging.ERROR)  # as `rasa train --quiet`
    lighten_start()
    command = [sys.executable, "-m", "benchmarks.nlu_pipeline", "warm", str(config), str(data)]
    warmed = json.loads(subprocess.check_output(command, text=True).splitlines()[-1])  # noqa: S603  ours
    begun = time.perf_counter()
    target = {"output": str(model.parent), "fixed_model_name": model.name.removesuffix(".tar.gz")}
    if whole:
        model_training.train("bot/dialogue", str(config), [str(data)], force_training=True, **target)
    else:
        model_training.train_nlu(str(config), str(data), **target)
    return {"seconds": time.perf_counter() - begun, **warmed}


def warm(config: Path, data: Path) -> dict[str, float]:
    """Seconds of a training beforehand, so that the one that counts finds its sentence vectors in var/."""
    from bot.components.encoder import CORES
    from bot.components.intent_reader import train_reader
    from bot.components.sentence_vectors import open_vectors
    from bot.components.trial import COMPONENT, component_config
    from bot.examples import examples_in, training_files

    begun = time.perf_counter()
    asks = COMPONENT in config.read_text("utf-8") and component_config(config).get("vectors", True)
    vectors = open_vectors(CORES) if asks else None
    if vectors is not None:
        texts, intents = zip(*examples_in(training_files(data)), strict=True)
        train_reader(component_config(config), texts, intents, vectors)
    return {"vectors_seconds": time.perf_counter() - begun}


def serve(model: Path) -> dict[str, Any]:
    """What loading costs, what each message of the development set takes and gives, and where its time goes."""
    begun = time.perf_counter()
    from rasa.core.agent import Agent  # here, because importing Rasa is part of what is measured
    from rasa.utils.log_utils import configure_structlog

    from bot.overhead import lighten_serving, lighten_start

    configure_structlog(logging.ERROR)  # as in serving: writing every message to the terminal is not parsing
    lighten_serving()
    lighten_start()
    imported, memory = time.perf_counter(), megabytes()
    agent = Agent.load(str(model))
    loaded = time.perf_counter()
    served: dict[str, Any] = {"import_seconds": imported - begun, "import_mb": memory}
    served |= {"load_seconds": loaded - imported, "loaded_mb": megabytes()}
    messages, vectors = development(), timed_vectors(agent)
    served["rows"] = asyncio.run(parse(agent, vectors, messages))
    served["served_mb"] = megabytes()
    return served | {"parts": parts_of(agent, vectors, messages[::EVERY])}


def development() -> list[Asked]:
    return [
        Asked(str(text), language, intent)
        for language in LANGUAGES
        for intent, texts in yaml.safe_load(
            Path("tests/understanding", f"dev.{language}.yml").read_text("utf-8")
        ).items()
        for text in texts
    ]


async def parse(
    agent: Any, vectors: TimedVectors | None, messages: Sequence[Asked]
) -> list[tuple[str, str, str, float, bool]]:
    """Of each message: language, intent, the intent found, milliseconds, and whether vectors were asked."""
    rows = []
    for message in [*messages[:WARM_UP], *messages]:
        before, begun = vectors.seconds if vectors else 0.0, time.perf_counter()
        found = await agent.processor.parse_message(as_rasa(message))
        taken = (time.perf_counter() - begun) * 1000
        asked = vectors is not None and vectors.seconds > before
        rows.append((message.language, message.intent, best_of(found), taken, asked))
    return rows[WARM_UP:]


def as_rasa(message: Asked) -> Any:
    from rasa.core.channels.channel import UserMessage

    told = {"language": message.language, "service_date": SERVICE_DATE}
    return UserMessage(message.text, metadata=told)


def best_of(found: dict[str, Any]) -> str:
    """The likeliest intent, asked about or not."""
    names = (each["name"] for each in found["intent_ranking"])
    return next((str(name) for name in names if name != NEITHER), "")


def timed_vectors(agent: Any) -> TimedVectors | None:
    """The engine that our component asks, from now on with a clock."""
    for node in nodes(agent).values():
        reader = getattr(node._component, "_reader", None)
        if reader is not None and reader.vectors is not None:
            reader.vectors = TimedVectors(reader.vectors)
            found: TimedVectors = reader.vectors
            return found
    return None


def parts_of(agent: Any, vectors: TimedVectors | None, messages: Sequence[Asked]) -> dict[str, float]:
    """Milliseconds of a message that each component takes in the mean; a pass of its own, because clocks cost."""
    taken: dict[str, float] = defaultdict(float)
    for name, node in nodes(agent).items():
        node._fn = timed(node._fn, taken, name)
    before = vectors.seconds if vectors else 0.0
    begun = time.perf_counter()
    asyncio.run(parse(agent, None, messages))
    whole = time.perf_counter() - begun
    by_vectors = vectors.seconds - before if vectors else 0.0
    seconds = dict(taken) | ({"sentence vectors": by_vectors} if vectors else {})
    for name in seconds:
        seconds[name] -= by_vectors if "NgramIntentClassifier" in name else 0.0
    seconds["Rasa between the components"] = whole - sum(seconds.values())
    return {name: 1000 * each / (len(messages) + WARM_UP) for name, each in seconds.items()}


def timed(work: Callable[..., Any], taken: dict[str, float], name: str) -> Callable[..., Any]:
    def run(*given: Any, **named: Any) -> Any:
        begun = time.perf_counter()
        try:
            return work(*given, **named)
        finally:
            taken[name] += time.perf_counter() - begun

    return run


def nodes(agent: Any) -> dict[str, Any]:
    """The components that Rasa runs, by their names in its graph."""
    found: dict[str, Any] = agent.processor.graph_runner._instantiated_nodes
    return found


def megabytes() -> int:
    """Resident memory of this process."""
    line = next(row for row in Path("/proc/self/status").read_text().splitlines() if row.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


if __name__ == "__main__":
    main()
