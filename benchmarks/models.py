"""One table of every kind of model that was compared, trained on the same examples and read by the same messages.

    .tools/rasa/bin/python -m benchmarks.models [--examples 10] [--pipelines diet logistic tfidf tfidf_vectors tfidf_lemmas ngrams sample polku]

Method: each model learns the same --examples of each intent and language in one process (RASA_MAX_CACHE_SIZE=0, sentence
vectors computed beforehand) and is served in another, fifty messages to warm up; `polku` is the product, on all of data/
with its rules. The plain models (benchmarks/plain_models.py) run without Rasa: their milliseconds are the classifier's call and
their memory is of a process without Rasa, whose import alone takes some 530 MB (dictionary forms come with spaCy, and
it with TensorFlow, most of these); the others' are of Rasa's whole pipeline.
Percent, counted as `make evaluate` counts (tools/understanding_figures.py): right, answered and wrong are of messages
about topics, steps of an appointment as one; macro F1 and calibration error (ten bins) of all messages. "answers above" is
the least probability of the likeliest intent above which under 2 % of each language's development topics are answered
wrongly, or the bands of config.yml as served, which were chosen with all examples: our models are shown by both. The test
part is read once, at what was chosen on the development part. Times are wall clock, of development messages one by one;
memory is the serving process's own after all messages. The best on development stands first, the product last.
"""

import argparse
import math
import os
import platform
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from benchmarks.nlu import BASELINES, OUR_CONFIG, in_own_process, in_turn
from bot.examples import examples_in, training_files
from reading.languages import LANGUAGES
from tools.understanding_figures import Figures, Judged, figures

MOST_WRONG = 2.0
"""Percent of the development part's topics, in each language, that may be answered wrongly: fewer than these."""
PROCESS = "benchmarks.models_process"
COLUMNS = (
    "model, in Rasa, examples, dev right fi / sv, test right, dev macro F1, dev calibration error, answers above"
    ", dev answered, dev wrong, test answered, test wrong, training s, p50 ms, p95 ms, memory MB"
)


@dataclass(frozen=True)
class Model:
    """What is trained: a configuration of Rasa, or a plain model where there is none."""

    label: str
    config: Path | None = None
    ours: bool = False
    vectors: bool = True
    whole: bool = False


MODELS = {
    "diet": Model("Rasa's default: counts, DIET 100 epochs", BASELINES / "rasa_default.yml"),
    "logistic": Model("Rasa's logistic regression on counts", BASELINES / "rasa_logistic.yml"),
    "tfidf": Model("TF-IDF of characters 1-5, liblinear"),
    "tfidf_vectors": Model("TF-IDF of characters, sentence vectors, liblinear"),
    "tfidf_lemmas": Model("TF-IDF of characters and dictionary forms, liblinear"),
    "ngrams": Model("Polku, n-grams alone", OUR_CONFIG, ours=True, vectors=False),
    "sample": Model("Polku", OUR_CONFIG, ours=True),
    "polku": Model("Polku, all examples", OUR_CONFIG, ours=True, whole=True),
}


@dataclass(frozen=True)
class Measured:
    """A model's readings of the two parts, and what it cost."""

    examples: int
    seconds: float
    dev: list[Judged]
    test: list[Judged]
    milliseconds: list[float]
    served_mb: int


def main() -> None:
    asked = arguments()
    print(
        f"machine: {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()};", end=" "
    )
    print(
        f"{asked.examples} examples of each intent and language; load {os.getloadavg()[0]:.1f} at the start"
    )
    found = measured(asked.pipelines, asked.examples)
    names = COLUMNS.split(", ")
    print(f"\n| {' | '.join(names)} |\n|{'---|' * len(names)}")
    for name in best_first(found):
        for row in rows(MODELS[name], found[name]):
            print(row)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--examples", type=int, default=10, help="of each intent and language, in the sample")
    parser.add_argument("--pipelines", nargs="+", choices=MODELS, default=list(MODELS))
    return parser.parse_args()


def measured(names: Sequence[str], examples: int) -> dict[str, Measured]:
    """Each model's figures by its name; its rows are told at once too, because the next model may take an hour."""
    found = {}
    whole = [name for name in names if MODELS[name].whole]
    for name, data, folder in in_turn(names, examples, whole):
        found[name] = measure(name, data, folder)
        print(*rows(MODELS[name], found[name]), sep="\n", file=sys.stderr, flush=True)
    return found


def measure(name: str, data: Path, folder: Path) -> Measured:
    """Train and serve a model, each in a process of its own."""
    folder.mkdir()
    model = folder / ("model.tar.gz" if MODELS[name].config else "model.pickle")
    trained = train(name, data, model)
    served = in_own_process("serve", str(model), module=PROCESS)
    parts = {part: list(map(judged, told)) for part, told in served["rows"].items()}
    taken = [row["ms"] for row in served["rows"]["dev"]]
    count = len(list(examples_in(training_files(data))))
    return Measured(count, trained["seconds"], parts["dev"], parts["test"], taken, served["served_mb"])


def train(name: str, data: Path, model: Path) -> dict[str, Any]:
    told = MODELS[name]
    if told.config is None:
        return in_own_process("train", name, str(data), str(model), module=PROCESS)
    config = told.config if told.vectors else without_vectors(told.config, model.parent / "config.yml")
    return in_own_process("train", str(config), str(data), str(model), *(["--whole"] if told.whole else []))


def without_vectors(config: Path, target: Path) -> Path:
    """Our configuration, its intent model told to leave sentence vectors out."""
    told = yaml.safe_load(config.read_text("utf-8"))
    for component in told["pipeline"]:
        component |= {"vectors": False} if "bands" in component else {}
    target.write_text(yaml.safe_dump(told, allow_unicode=True), "utf-8")
    return target


def judged(row: dict[str, Any]) -> Judged:
    """A message as benchmarks/models_process.py tells of it: without its text."""
    return Judged("", row["language"], row["intent"], **row["reading"])


def best_first(found: dict[str, Measured]) -> list[str]:
    """By what is right on the development part; what learnt all examples compares with nothing and stands last."""
    right = {name: statistics.mean(figures_of(each.dev, "accuracy")) for name, each in found.items()}
    return sorted(found, key=lambda name: (MODELS[name].whole, -right[name]))


def rows(model: Model, found: Measured) -> Iterator[str]:
    """One for the threshold, and for ours one for the bands as served before it."""
    if model.ours:
        yield row(model, found, "bands, as served")
    least = least_threshold(found.dev)
    at_it = replace(found, dev=answering_above(least, found.dev), test=answering_above(least, found.test))
    yield row(model, at_it, f"{least:.3f}")


def row(model: Model, found: Measured, above: str) -> str:
    cells = [
        model.label,
        "yes" if model.config else "no",
        str(found.examples),
        pair(found.dev, "accuracy"),
        pair(found.test, "accuracy"),
        pair(found.dev, "macro_f1"),
        pair(found.dev, "calibration_error"),
        above,
        *answers(found.dev),
        *answers(found.test),
        f"{found.seconds:.1f}",
        f"{statistics.median(found.milliseconds):.1f}",
        f"{statistics.quantiles(found.milliseconds, n=20)[18]:.1f}",
        str(found.served_mb),
    ]
    return f"| {' | '.join(cells)} |"


def answers(part: Sequence[Judged]) -> tuple[str, str]:
    """The share of topics answered unasked, and of those answered wrongly."""
    answered = [100 - asked for asked in figures_of(part, "asked")]
    return shown(answered), pair(part, "confidently_wrong")


def pair(part: Sequence[Judged], name: str) -> str:
    return shown(figures_of(part, name))


def shown(shares: Sequence[float]) -> str:
    return " / ".join(f"{share:.1f}" for share in shares)


def figures_of(part: Sequence[Judged], name: str) -> list[float]:
    """One of the figures of `make evaluate`, for each language."""
    return [getattr(of_language(part, language), name) for language in LANGUAGES]


def of_language(part: Sequence[Judged], language: str) -> Figures:
    return figures([each for each in part if each.language == language])


def least_threshold(part: Sequence[Judged], most: float = MOST_WRONG) -> float:
    """The least probability above which in no language `most` percent of the topics are answered wrongly."""
    return max(
        _least_of([each for each in part if each.language == language], most) for language in LANGUAGES
    )


def _least_of(part: Sequence[Judged], most: float) -> float:
    topics = [each for each in part if each.is_topic]
    wrong = sorted((each.confidence for each in topics if not each.right), reverse=True)
    allowed = max(0, math.ceil(most * len(topics) / 100) - 1)
    return wrong[allowed] if len(wrong) > allowed else 0.0


def answering_above(least: float, part: Sequence[Judged]) -> list[Judged]:
    """The same readings, sure where the likeliest intent is likelier than `least`, and no second need answered."""
    return [replace(each, sure=each.confidence > least, needs=()) for each in part]


if __name__ == "__main__":
    main()
