"""Trains and measures the language detector: `--train` writes its weights, without it the table is printed.

    .tools/server/bin/python -m benchmarks.language_detection [--train]

It learns from our own examples and guidance texts only and is measured on MASSIVE (test part), which it
has never seen.
"""

import argparse
import json
import math
import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from reading.languages import Detector, grams, words_of
from reading.numbers import fold

ROOT = Path(__file__).resolve().parent.parent
MASSIVE = ROOT.parent / "shared" / "data" / "massive"
WEIGHTS = ROOT / "reading" / "data" / "language_ngrams.json"
_LOCALES = {"fi": "fi-FI", "sv": "sv-SE"}
_EPOCHS, _RATE, _DECAY = 12, 0.25, 2e-5
_LEAST_COUNT = 2


def own_texts(language: str) -> Iterator[str]:
    """Every training example and guidance sentence of ours in `language`."""
    for path in sorted((ROOT / "data" / language).glob("*.yml")):
        for line in path.read_text("utf-8").splitlines():
            if line.strip().startswith("- ") and "intent:" not in line:
                yield re.sub(r"\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})", r"\1", line.strip()[2:])
    for path in sorted((ROOT / "services_catalog" / "seed").glob(f"*.{language}.yaml")):
        for line in path.read_text("utf-8").splitlines():
            if " " in line.strip() and "http" not in line and not line.startswith("#"):
                yield re.sub(r"^\s*(?:- )?[a-z_]+: ", "", line)
    services = (ROOT / "services_catalog" / "seed" / "services.yaml").read_text("utf-8")
    yield from re.findall(rf"(?m)^\s*(?:- )?[a-z]+_{language}: (.*)$", services)


def short_samples(language: str) -> Iterator[list[str]]:
    """Each text whole, and cut in pieces of one to three words, some without dots and rings."""
    chance = random.Random(7)  # noqa: S311  reproducible, not secret
    for text in own_texts(language):
        words = words_of(text)
        if not words:
            continue
        yield words
        place = 0
        while place < len(words):
            size = chance.randint(1, 3)
            piece = words[place : place + size]
            yield [fold(word) for word in piece] if chance.random() < 0.3 else piece
            place += size


def train() -> dict[str, int]:
    """Weights of logistic regression, in hundredths of log odds of Finnish, by n-gram."""
    samples = [(words, 1.0) for words in short_samples("fi")] + [
        (words, 0.0) for words in short_samples("sv")
    ]
    counts = Counter(gram for words, _ in samples for word in words for gram in set(grams(word)))
    known = {gram for gram, count in counts.items() if count >= _LEAST_COUNT}
    rows = [([g for word in words for g in grams(word) if g in known], target) for words, target in samples]
    weights = dict.fromkeys(known, 0.0)
    chance = random.Random(11)  # noqa: S311  reproducible, not secret
    for epoch in range(_EPOCHS):
        chance.shuffle(rows)
        _pass(rows, weights, _RATE / (1 + epoch))
    return {gram: round(100 * w) for gram, w in sorted(weights.items()) if abs(w) >= 0.03}


def _pass(rows: list[tuple[list[str], float]], weights: dict[str, float], rate: float) -> None:
    for row, target in rows:
        score = sum(weights[gram] for gram in row)
        step = rate * (target - 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))) / math.sqrt(len(row) or 1)
        for gram in row:
            weights[gram] += step - _DECAY * weights[gram]


def massive(language: str) -> list[str]:
    """The utterances of the official test part."""
    lines = (MASSIVE / f"{_LOCALES[language]}.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [row["utt"] for row in rows if row["partition"] == "test"]


def bucket(text: str) -> str:
    """How many words: the three sizes of the table."""
    count = len(text.split())
    return "1-2" if count <= 2 else "3-5" if count <= 5 else "6+"


def measure() -> None:
    """Prints accuracy by length; "stays" and "turns" are with the talk in the same and the other language."""
    detector = Detector()
    rows: dict[tuple[str, str], list[tuple[bool, bool, bool]]] = {}
    started = time.perf_counter()
    for language, other in (("fi", "sv"), ("sv", "fi")):
        for text in massive(language):
            hits = (detector.guess(text), detector.detect(text, language), detector.detect(text, other))
            right = (hits[0] == language, hits[1] == language, hits[2] == language)
            for size in (bucket(text), "all"):
                rows.setdefault((language, size), []).append(right)
    each = (time.perf_counter() - started) / sum(len(v) for (_, size), v in rows.items() if size == "all") / 3
    print("language  words     n   guess  stays  turns")
    for (language, size), found in sorted(rows.items()):
        shares = [100 * sum(one[i] for one in found) / len(found) for i in range(3)]
        print(f"{language:8}  {size:5} {len(found):5}  " + "  ".join(f"{share:5.1f}" for share in shares))
    print(f"{1e6 * each:.0f} microseconds a text")


def main() -> None:
    """Reads the one option and runs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", action="store_true", help="write the weights from our own texts")
    if parser.parse_args().train:
        WEIGHTS.write_text(json.dumps(train(), ensure_ascii=False, indent=0) + "\n", "utf-8")
    if MASSIVE.is_dir():
        measure()
    else:
        print("MASSIVE is not there: nothing measured")


if __name__ == "__main__":
    main()
