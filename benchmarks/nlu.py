"""Our understanding beside Rasa's own pipelines, in one run: how often right, how fast, how large.

    .tools/rasa/bin/python -m benchmarks.nlu [--examples 5] [--pipelines polku sample diet logistic]
    .tools/rasa/bin/python -m benchmarks.nlu --trained     # only models/polku.tar.gz as it is, nothing trained

Method: each pipeline is trained by Rasa in one process and served in another, RASA_MAX_CACHE_SIZE=0. `polku` is the
product as `make train` trains it, on all of data/; the others learn the same --examples of each intent and language,
because DIET takes hours on more. Then each parses every message of the development set, one by one, after fifty to warm
up; its likeliest intent counts, asked about or not, steps of an appointment as one topic. Times are wall clock,
memory is the serving process's own. Bands and their errors are `make evaluate`'s.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.components.bands import topic_of
from reading.languages import LANGUAGES

MODEL = "models/polku.tar.gz"
ROOT = Path(__file__).resolve().parent.parent
OUR_CONFIG = ROOT / "config.yml"
BASELINES = ROOT / "benchmarks" / "data"
QUIET = {"RASA_MAX_CACHE_SIZE": "0", "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"}


@dataclass(frozen=True)
class Pipeline:
    """What is trained: a configuration, on everything or on the sample."""

    label: str
    config: Path
    whole: bool = False


PIPELINES = {
    "polku": Pipeline("Polku, all examples, rules included", OUR_CONFIG, whole=True),
    "sample": Pipeline("Polku", OUR_CONFIG),
    "diet": Pipeline("Rasa's default: counts, DIET 100 epochs", BASELINES / "rasa_default.yml"),
    "logistic": Pipeline("Rasa's logistic regression on counts", BASELINES / "rasa_logistic.yml"),
}


@dataclass(frozen=True)
class Measured:
    """One pipeline's figures, as benchmarks/nlu_pipeline.py gives them."""

    examples: int
    trained: dict[str, float]
    served: dict[str, Any]
    model_mb: float

    def accuracy(self, language: str) -> float:
        pairs = [(row[1], row[2]) for row in self.served["rows"] if row[0] == language]
        return 100 * statistics.mean(topic_of(told) == topic_of(found) for told, found in pairs)

    def milliseconds(self, asked: bool | None = None) -> list[float]:
        """Of each message; of those only for which the vectors were, or were not, asked."""
        return [row[3] for row in self.served["rows"] if asked is None or row[4] == asked]


def main() -> None:
    asked = arguments()
    print(f"machine: {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print_heading()
    if asked.trained:
        found = {"polku": served(ROOT / MODEL, ROOT / "data", {})}
        print_row("polku", found["polku"])
    else:
        found = measured(asked.pipelines, asked.examples)
    for name in ("polku", "sample"):
        if name in found:
            print_goals(PIPELINES[name], found[name])
            print_parts(found[name])
            break


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--examples", type=int, default=5, help="of each intent and language, in the sample")
    parser.add_argument("--trained", action="store_true", help=f"only {MODEL}, as it is")
    parser.add_argument("--pipelines", nargs="+", choices=PIPELINES, default=list(PIPELINES))
    return parser.parse_args()


def measured(names: Sequence[str], examples: int) -> dict[str, Measured]:
    """Each pipeline's figures, by its name."""
    found = {}
    whole = [name for name in names if PIPELINES[name].whole]
    for name, data, folder in in_turn(names, examples, whole):
        found[name] = measure(PIPELINES[name], data, folder / "model.tar.gz")
        print_row(name, found[name])
    return found


def in_turn(names: Sequence[str], examples: int, whole: Collection[str]) -> Iterator[tuple[str, Path, Path]]:
    """Each model's name, the data it learns from (the sample, or all of it), and where a folder of its own may stand."""
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder) / "data"
        write_sample(ROOT / "data", sample, examples)
        for name in names:
            print(f"  {name}: training and serving", file=sys.stderr, flush=True)
            yield name, ROOT / "data" if name in whole else sample, Path(folder) / name


def write_sample(data: Path, sample: Path, examples: int) -> None:
    """The same intents and languages with `examples` lines each, evenly from the whole file."""
    for file in sorted(data.glob("*/*.yml")):
        told = yaml.safe_load(file.read_text("utf-8"))
        for block in told["nlu"]:
            lines = block["examples"].splitlines()
            block["examples"] = "\n".join(evenly(lines, examples)) + "\n"
        target = sample / file.relative_to(data)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(yaml.safe_dump(told, allow_unicode=True), "utf-8")


def evenly(lines: Sequence[str], wanted: int) -> list[str]:
    count = min(wanted, len(lines))
    return [lines[place * len(lines) // count] for place in range(count)]


def measure(pipeline: Pipeline, data: Path, model: Path) -> Measured:
    """Train and serve one pipeline, each in a process of its own."""
    model.parent.mkdir()
    whole = ["--whole"] if pipeline.whole else []
    trained = in_own_process("train", str(pipeline.config), str(data), str(model), *whole)
    return served(model, data, trained)


def served(model: Path, data: Path, trained: dict[str, float]) -> Measured:
    lines = sum(
        len(block["examples"].splitlines())
        for file in data.glob("*/*.yml")
        for block in yaml.safe_load(file.read_text("utf-8"))["nlu"]
    )
    return Measured(lines, trained, in_own_process("serve", str(model)), model.stat().st_size / 1e6)


def in_own_process(*given: str, module: str = "benchmarks.nlu_pipeline") -> dict[str, Any]:
    command = [sys.executable, "-m", module, *given]
    threads = {"OPENBLAS_NUM_THREADS": "1"} if given[0] == "serve" else {}  # as `python -m bot run` has it
    settings = os.environ | QUIET | {"PYTHONPATH": str(ROOT)} | threads
    done = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        sys.exit(f"{done.stderr[-3000:]}\npolku: {given[0]} failed; the last lines above say why.")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def print_heading() -> None:
    names = "pipeline, examples, fi %, sv %, training s, p50 ms, p95 ms, mean ms, load s, memory MB, of it Rasa's import MB, model MB"
    print(f"\n| {' | '.join(names.split(', '))} |\n|{'---|' * len(names.split(', '))}", flush=True)


def print_row(name: str, found: Measured) -> None:
    """A pipeline's figures, as soon as they are known: the next takes minutes."""
    served = found.served
    shares = " | ".join(f"{found.accuracy(language):.1f}" for language in LANGUAGES)
    print(
        f"| {PIPELINES[name].label} | {found.examples} | {shares} | {seconds(found.trained, 'seconds')}"
        f" | {times(found.milliseconds())} | {served['load_seconds']:.1f} | {served['served_mb']}"
        f" | {served['import_mb']} | {found.model_mb:.1f} |",
        flush=True,
    )


def seconds(trained: dict[str, float], name: str) -> str:
    return f"{trained[name]:.0f}" if name in trained else "-"


def times(taken: Sequence[float]) -> str:
    high = statistics.quantiles(taken, n=20)[18] if len(taken) > 1 else float("nan")
    middle = statistics.median(taken) if taken else float("nan")
    return f"{middle:.1f} | {high:.1f} | {statistics.fmean(taken) if taken else float('nan'):.1f}"


def print_goals(pipeline: Pipeline, found: Measured) -> None:
    """The product's times, where n-grams decide alone and where sentence vectors are asked."""
    print(f"\n{pipeline.label}:\n\n| messages | share % | p50 ms | p95 ms | mean ms | goal |")
    print("|---|---|---|---|---|---|")
    goals = {False: "p50 5, p95 8", True: "", None: "mean 12"}
    names = {False: "n-grams are sure", True: "sentence vectors asked", None: "all"}
    for asked, name in names.items():
        taken = found.milliseconds(asked)
        share = 100 * len(taken) / len(found.served["rows"])
        print(f"| {name} | {share:.0f} | {times(taken)} | {goals[asked]} |")
    trained, served = found.trained, found.served
    print(
        f"\ntraining {seconds(trained, 'seconds')} s (goal 60), a training before it, which computes missing vectors, {seconds(trained, 'vectors_seconds')} s;"
        f" load {served['load_seconds']:.1f} s beyond Rasa's import (goal 5);"
        f" memory +{served['loaded_mb'] - served['import_mb']} MB loaded,"
        f" +{served['served_mb'] - served['import_mb']} MB after all messages"
    )


def print_parts(found: Measured) -> None:
    print("\n| where a message's time goes | mean ms |\n|---|---|")
    for name, taken in sorted(found.served["parts"].items(), key=lambda pair: -pair[1]):
        if taken >= 0.005:
            print(f"| {name} | {taken:.2f} |")


if __name__ == "__main__":
    main()
