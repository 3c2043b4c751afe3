"""Our intent model on MASSIVE, Finnish and Swedish, beside published figures: .tools/rasa/bin/python -m benchmarks.massive

    .tools/rasa/bin/python -m benchmarks.massive [FOLDER] [--encoder var/massive_encoder] [--part dev] [--set smoothing=1 ...]

Method: the official parts of MASSIVE 1.1 (CC BY 4.0; FitzGerald et al. 2022, arXiv 2204.08582), utterances as they
are. Trained on `train` with the settings of config.yml, measured on `test`: one model a language and one for both
together, n-grams alone and with sentence vectors for every message. FOLDER holds fi-FI.jsonl and sv-SE.jsonl; nothing
of it is copied. Settings are tried with `--set` on `--part dev` only. Vectors are computed once (some minutes)
and kept in var/. With `--encoder` they are those of an encoder tuned on `train` (benchmarks/massive_encoder.py), as XLM-R's were.
"""

import argparse
import os
import platform
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.massive_parts import FOLDER, LOCALES, ROOT, Part, read
from bot.components.encoder import CORES
from bot.components.encoder import FOLDER as ENCODER
from bot.components.intent_model import IntentModel, Settings
from bot.components.intent_reader import settings_of
from bot.components.sentence_vectors import Cached, SentenceVectors, open_vectors
from bot.components.trial import component_config

VECTORS = ROOT / "var"
TRAINED = (("fi",), ("sv",), ("fi", "sv"))
PUBLISHED = (
    ("XLM-R base, fine-tuned on all 51 languages", {"fi": 85.5, "sv": 87.9}),
    ("XLM-R base, zero-shot from English", {"fi": 80.2, "sv": 85.2}),
)


def main() -> None:
    asked = arguments()
    vectors = open_vectors(CORES, asked.encoder)
    kept = (
        Cached(vectors, VECTORS / f"massive_vectors.{asked.encoder.name}.npz")
        if vectors is not None
        else None
    )
    settings = replace(settings_of(component_config(ROOT / "config.yml")), **dict(asked.set))
    print(f"machine: {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(f"MASSIVE 1.1, part {asked.part}, accuracy in percent; {settings}\n")
    print("| model | trained on | examples | training s | fi | sv |\n|---|---|---|---|---|---|")
    for languages in TRAINED:
        for row in trained_rows(asked.folder, languages, asked.part, settings, kept):
            print(row, flush=True)
    for name, shares in PUBLISHED if asked.part == "test" else ():
        print(f"| {name} (published) | | | | {shares['fi']} | {shares['sv']} |")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, help="where MASSIVE lies")
    parser.add_argument("--encoder", type=Path, default=ENCODER, help="where tools/build_encoder.py put it")
    parser.add_argument("--part", default="test", choices=("dev", "test"))
    parser.add_argument(
        "--set", nargs="*", type=setting, default=[], help="settings of the model, name=number"
    )
    asked = parser.parse_args()
    if not asked.folder.is_dir():
        parser.error(f"MASSIVE is not in {asked.folder}; give its folder")
    if asked.set and asked.part == "test":
        parser.error("settings are tried with --part dev only")
    return asked


def setting(told: str) -> tuple[str, float]:
    name, _, number = told.partition("=")
    return name, float(number)


def trained_rows(
    folder: Path, languages: Sequence[str], part: str, settings: Settings, vectors: SentenceVectors | None
) -> Iterator[str]:
    """Rows of the table for one model: n-grams alone, and with vectors where there is an engine."""
    examples, asked = read(folder, languages, "train"), read(folder, languages, part)
    if vectors is not None:
        vectors.of(examples.texts)  # kept, so that the training's time is without it
    begun = time.perf_counter()
    model = IntentModel(settings).fit(examples.texts, examples.intents, vectors)
    seconds = time.perf_counter() - begun
    views = {"n-grams": None} | ({"n-grams and sentence vectors": vectors.of(asked.texts)} if vectors else {})
    for name, rows in views.items():
        shares = accuracies(model, asked, rows)
        cells = " | ".join(f"{shares[language]:.1f}" if language in shares else "" for language in LOCALES)
        yield f"| {name} | {' and '.join(languages)} | {len(examples.texts)} | {seconds:.0f} | {cells} |"


def accuracies(model: IntentModel, asked: Part, vectors: np.ndarray | None) -> Mapping[str, float]:
    """Percent of each language's utterances whose likeliest intent is theirs."""
    best = model.probabilities(model.rows(asked.texts), vectors).argmax(axis=1)
    right = np.array([model.intents[place] for place in best]) == np.array(asked.intents)
    languages = np.array(asked.languages)
    return {language: 100 * float(right[languages == language].mean()) for language in set(asked.languages)}


if __name__ == "__main__":
    main()
