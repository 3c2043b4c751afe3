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
import math
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from benchmarks.massive_parts import FOLDER, LOCALES, ROOT, Part, read
from bot.components.sentence_vectors import FOLDER as ENCODER
from bot.components.sentence_vectors import Tokenizer
from tools import e5_package
from tools.e5_package import E5

WEIGHTS = ROOT / "var" / "massive_encoder.npz"
BATCH, RATE, RATE_OF_THE_CLASSIFIER, WARM_UP = 64, 1.5e-4, 1.5e-3, 0.06
DROPOUT, DECAY, LONGEST_GRADIENT = 0.1, 0.01, 1.0
BATCHES_SORTED = 50
"""Batches are of texts about as long, taken from so many batches' texts at a time."""
PARTS = ("q", "k", "v")
LINEAR = {"self_attn.out_proj": "ao", "linear1": "fi", "linear2": "fo"}
NORMS = {"norm1": "aln", "norm2": "oln"}


class Encoder(nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    """multilingual-e5-small's layers over the words' vectors, and the mean over the tokens."""

    def __init__(self, model: E5) -> None:
        super().__init__()
        self._words = torch.from_numpy(model.floats("emb.word", -1, model.width)).bfloat16()
        places = model.floats("emb.pos", -1, model.width) + model.floats("emb.type", -1, model.width)[0]
        self._places = torch.from_numpy(places)
        self.first = nn.LayerNorm(model.width, 1e-12)
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(
                model.width,
                model.heads,
                len(model.floats("l0.fi.b", -1)),
                DROPOUT,
                functional.gelu,
                1e-12,
                batch_first=True,
            )
            for _ in range(model.layers)
        )
        self.load_state_dict({name: torch.from_numpy(value) for name, value in _from_package(model)})

    def forward(self, tokens: torch.Tensor, held: torch.Tensor) -> torch.Tensor:
        """A row a text; `held` is false where a shorter text has no token."""
        found = self.first(self._words[tokens].float() + self._places[: tokens.shape[1]])
        for layer in self.layers:
            found = layer(found, src_key_padding_mask=~held)
        counted = held[:, :, None].float()
        mean: torch.Tensor = (found.float() * counted).sum(1) / counted.sum(1)
        return mean


def _from_package(model: E5) -> Iterator[tuple[str, np.ndarray]]:
    """The weights by torch's names: torch keeps query, key and value in one matrix."""
    for part, letter in (("weight", "w"), ("bias", "b")):
        yield f"first.{part}", model.floats(f"emb.ln.{letter}", -1).copy()
        for number in range(model.layers):
            rows = (-1, model.width) if letter == "w" else (-1,)
            three = [model.floats(f"l{number}.{each}.{letter}", *rows) for each in PARTS]
            yield f"layers.{number}.self_attn.in_proj_{part}", np.concatenate(three)
            for theirs, ours in (LINEAR | NORMS).items():
                bias = model.floats(f"l{number}.{ours}.b", -1)
                shape = (len(bias), -1) if theirs in LINEAR and letter == "w" else (-1,)
                yield (
                    f"layers.{number}.{theirs}.{part}",
                    model.floats(f"l{number}.{ours}.{letter}", *shape).copy(),
                )


def to_package(encoder: Encoder) -> dict[str, np.ndarray]:
    """The other way: flat arrays by the package's names."""
    found: dict[str, np.ndarray] = {}
    for name, value in encoder.state_dict().items():
        where, _, part = name.rpartition(".")
        letter = part.removeprefix("in_proj_")[0]
        number, _, inside = where.removeprefix("layers.").partition(".")
        if where == "first":
            found[f"emb.ln.{letter}"] = value.numpy().ravel()
        elif part.startswith("in_proj_"):
            for each, rows in zip(PARTS, value.numpy().reshape(3, -1), strict=True):
                found[f"l{number}.{each}.{letter}"] = rows
        else:
            found[f"l{number}.{(LINEAR | NORMS)[inside]}.{letter}"] = value.numpy().ravel()
    return found


def tune(encoder: Encoder, tokens: Sequence[Sequence[int]], intents: Sequence[str], rounds: int) -> None:
    """Teach the encoder to tell the intents apart; prints each round's mean loss."""
    names = sorted(set(intents))
    wanted = torch.tensor([names.index(intent) for intent in intents])
    classifier = nn.Sequential(nn.Dropout(DROPOUT), nn.Linear(encoder.first.normalized_shape[0], len(names)))
    groups = [
        {"params": list(encoder.parameters()), "lr": RATE, "weight_decay": DECAY},
        {"params": list(classifier.parameters()), "lr": RATE_OF_THE_CLASSIFIER, "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW(groups, fused=True)
    steps = rounds * math.ceil(len(tokens) / BATCH)
    slope = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (WARM_UP * steps)) * (1 - step / steps)
    )
    chance, begun = random.Random(0), time.perf_counter()  # noqa: S311  nothing secret
    encoder.train()
    for number in range(rounds):
        losses = []
        for places in batches(tokens, chance):
            with torch.autocast("cpu", torch.bfloat16):
                vectors = encoder(*padded([tokens[place] for place in places]))
            loss = functional.cross_entropy(classifier(vectors), wanted[places])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(encoder.parameters(), LONGEST_GRADIENT)
            optimizer.step()
            slope.step()
            losses.append(loss.item())
        spent = time.perf_counter() - begun
        print(f"round {number + 1} of {rounds}: loss {np.mean(losses):.3f}, {spent:.0f} s", flush=True)


def batches(tokens: Sequence[Sequence[int]], chance: random.Random) -> list[list[int]]:
    """The places of all texts in a new order, a batch of about as long ones each."""
    order = chance.sample(range(len(tokens)), len(tokens))
    found = []
    for start in range(0, len(order), BATCH * BATCHES_SORTED):
        near = sorted(order[start : start + BATCH * BATCHES_SORTED], key=lambda place: len(tokens[place]))
        found += [near[at : at + BATCH] for at in range(0, len(near), BATCH)]
    return chance.sample(found, len(found))


def padded(tokens: Sequence[Sequence[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Texts as rows of one length, and where they hold a token."""
    longest = max(map(len, tokens))
    rows = torch.tensor([[*each, *[0] * (longest - len(each))] for each in tokens])
    held = torch.arange(longest) < torch.tensor([[len(each)] for each in tokens])
    return rows, held


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", nargs="?", type=Path, default=FOLDER, help="where MASSIVE lies")
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument(
        "--package", type=Path, help="the packed weights, where the package is not installed here"
    )
    options = asked.parse_args()
    file = options.package or e5_package.find()
    if file is None:
        asked.error(
            "the package that carries the encoder is not installed here; give its file with --package"
        )
    torch.manual_seed(0)
    model = e5_package.read(file)
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
