"""multilingual-e5-small in torch, to tune its layers: for tools/build_home_layers.py and benchmarks/massive_encoder.py.

torch is installed in an environment of its own, for tuning alone; what is served runs by ONNX Runtime (tools/build_encoder.py).
"""

import math
import random
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from tools import e5_package
from tools.e5_package import E5

BATCH = 64
RATE, RATE_OF_THE_HEAD, WARM_UP = 1.5e-4, 1.5e-3, 0.06
DROPOUT, DECAY, LONGEST_GRADIENT = 0.1, 0.01, 1.0
BATCHES_SORTED = 50
"""Batches are of texts about as long, taken from so many batches' texts at a time."""
PARTS = ("q", "k", "v")
LINEAR = {"self_attn.out_proj": "ao", "linear1": "fi", "linear2": "fo"}
NORMS = {"norm1": "aln", "norm2": "oln"}


def published(asked: ArgumentParser) -> tuple[Namespace, E5]:
    """What was asked for, and the weights that tuning begins from; ends the program where they are not found."""
    asked.add_argument(
        "--package", type=Path, help="the packed weights, where the package is not installed here"
    )
    options = asked.parse_args()
    file = options.package or e5_package.find()
    if file is None:
        asked.error(
            "the package that carries the encoder is not installed here; give its file with --package"
        )
    return options, e5_package.read(file)


class Encoder(nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    """The layers over the words' vectors, which stay as they were published."""

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

    @property
    def width(self) -> int:
        """Of what stands for a token."""
        return int(self.first.normalized_shape[0])

    def forward(self, tokens: torch.Tensor, held: torch.Tensor) -> torch.Tensor:
        """Texts by tokens by width, after all layers; `held` is false where a shorter text has no token."""
        found = self.first(self._words[tokens].float() + self._places[: tokens.shape[1]])
        for layer in self.layers:
            found = layer(found, src_key_padding_mask=~held)
        return found


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


class Steps:
    """AdamW with a short rise and a linear slope, for layers and for a head above them, which learns faster."""

    def __init__(self, layers: nn.Module, head: nn.Module, steps: int) -> None:
        self._layers = layers
        self._optimizer = torch.optim.AdamW(
            [
                {"params": list(layers.parameters()), "lr": RATE, "weight_decay": DECAY},
                {"params": list(head.parameters()), "lr": RATE_OF_THE_HEAD, "weight_decay": 0.0},
            ],
            fused=True,
        )
        self._slope = torch.optim.lr_scheduler.LambdaLR(
            self._optimizer, lambda step: min(1.0, (step + 1) / (WARM_UP * steps)) * (1 - step / steps)
        )

    def take(self, loss: torch.Tensor) -> None:
        """One step downhill."""
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self._layers.parameters(), LONGEST_GRADIENT)
        self._optimizer.step()
        self._slope.step()


def steps_in(texts: int, rounds: int) -> int:
    """How many batches there are in all."""
    return rounds * math.ceil(texts / BATCH)


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
