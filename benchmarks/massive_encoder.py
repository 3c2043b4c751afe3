"""Tune the encoder of sentence vectors on MASSIVE's training part, as the published XLM-R was: for benchmarks/massive.py.

    python3 -m venv .tools/tuning && .tools/tuning/bin/pip install torch sentencepiece numpy
    .tools/tuning/bin/python -m benchmarks.massive_encoder [FOLDER] [--rounds 5]
    .tools/rasa/bin/python -m tools.build_encoder --weights var/massive_encoder.npz --folder var/massive_encoder
    .tools/rasa/bin/python -m benchmarks.massive --encoder var/massive_encoder

The product serves the encoder as it was published, and trains in a minute; the figure with a tuned one tells what our intent
model makes of vectors that know the task. Method: all twelve layers, Finnish and Swedish together, a linear classifier over
the mean vector, AdamW with a linear slope; rounds, rate and batch were not searched for. The words' own vectors stay. Nothing of MASSIVE
is kept but the weights. Some twenty minutes on two cores that multiply bfloat16.
"""

import argparse
import random
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from benchmarks.massive_parts import FOLDER, LOCALES, ROOT, Part, read
from bot.components.encoder import FOLDER as ENCODER
from bot.components.encoder import Tokenizer
from tools.tunable_encoder import DROPOUT, Encoder, Steps, batches, padded, published, steps_in, to_package

WEIGHTS = ROOT / "var" / "massive_encoder.npz"


def mean_vectors(encoder: Encoder, tokens: torch.Tensor, held: torch.Tensor) -> torch.Tensor:
    """A row a text: the mean over its tokens."""
    found = encoder(tokens, held).float()
    counted = held[:, :, None].float()
    mean: torch.Tensor = (found * counted).sum(1) / counted.sum(1)
    return mean


def tune(encoder: Encoder, tokens: Sequence[Sequence[int]], intents: Sequence[str], rounds: int) -> None:
    """Teach the encoder to tell the intents apart; prints each round's mean loss."""
    names = sorted(set(intents))
    wanted = torch.tensor([names.index(intent) for intent in intents])
    classifier = nn.Sequential(nn.Dropout(DROPOUT), nn.Linear(encoder.width, len(names)))
    steps = Steps(encoder, classifier, steps_in(len(tokens), rounds))
    chance, begun = random.Random(0), time.perf_counter()  # noqa: S311  nothing secret
    encoder.train()
    for number in range(rounds):
        losses = []
        for places in batches(tokens, chance):
            with torch.autocast("cpu", torch.bfloat16):
                vectors = mean_vectors(encoder, *padded([tokens[place] for place in places]))
            loss = functional.cross_entropy(classifier(vectors), wanted[places])
            steps.take(loss)
            losses.append(loss.item())
        spent = time.perf_counter() - begun
        print(f"round {number + 1} of {rounds}: loss {np.mean(losses):.3f}, {spent:.0f} s", flush=True)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", nargs="?", type=Path, default=FOLDER, help="where MASSIVE lies")
    asked.add_argument("--rounds", type=int, default=5)
    options, model = published(asked)
    torch.manual_seed(0)
    examples: Part = read(options.folder, tuple(LOCALES), "train")
    tokens = list(map(Tokenizer(ROOT / ENCODER).tokens, examples.texts))
    encoder = Encoder(model)
    tune(encoder, tokens, examples.intents, options.rounds)
    WEIGHTS.parent.mkdir(exist_ok=True)
    tuned: Mapping[str, np.ndarray] = to_package(encoder)
    np.savez(WEIGHTS, **tuned)  # type: ignore[arg-type]  # no tensor is called as a setting
    print(f"{len(tuned)} tensors in {WEIGHTS.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
