"""Tune the encoder's upper layers to tell homes and write bot/components/home_layers.npz, which is committed.

From the root of the project, after `make setup`; torch in an environment of its own:
    python3 -m venv .tools/tuning && .tools/tuning/bin/pip install torch sentencepiece numpy scikit-learn pyyaml rapidfuzz
    .tools/tuning/bin/python -m tools.build_home_layers [--rounds 3]
    .tools/tuning/bin/python -m tools.build_home_layers --check    # the committed layers on messages kept from them
    rm models/.encoder; make setup

It learns from what the judge of homes learns from (tools/build_home_judge.py) and from data/places/*.sentences.txt, which gave the judge nothing
(the committed layers were tuned before those were written), but for one message in twelve of those written for it,
on which it is measured: alone, and beside a judge that has not seen them either. A place is the mean over its pieces. Rounds, rate and batch were not searched for. Half an hour
on two cores.
"""

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from bot.components.encoder import FOLDER, Tokenizer
from bot.components.home_layers import HEAD, MOST_SIGNS, TUNED, cut
from reading.municipality_judge import SHARE_OF_ITS_OWN
from tools import e5_package
from tools.build_home_judge import ALL_MARKED, Place, from_facts, from_marked, out_of_fold
from tools.tunable_encoder import (
    BATCH,
    DROPOUT,
    Encoder,
    Steps,
    batches,
    padded,
    published,
    steps_in,
    to_package,
)

LOWER_LAYERS = 6
"""They stay as they were published: computed once, so that tuning takes half the time."""
HELD_OUT = 12
"""One in so many messages is measured on, not learnt from."""
TRUST = 0.6
"""Of a place in the messages with facts; the judge trusts them less, for it sees what the tables that were mended by them say."""
WHOLE = Path("var") / "home_layers.npz"
"""What was tuned, before it is packed."""


@dataclass(frozen=True)
class Told:
    """A message cut into pieces, its places, which of the pieces are each one's, and what a judge that has not seen it says."""

    places: Sequence[Place]
    tokens: Sequence[int]
    spans: Sequence[tuple[int, int]]
    odds: Sequence[float]
    held_out: bool


class HomeHead(nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    """A score a place, from the mean over its pieces."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.drop = nn.Dropout(DROPOUT)
        self.scores = nn.Linear(width, 1)

    def forward(self, found: torch.Tensor, messages: Sequence[Told]) -> torch.Tensor:
        """Of all places of the messages, in order; `found` is a row of pieces a message."""
        means = [
            found[row, first:end].mean(0)
            for row, message in enumerate(messages)
            for first, end in message.spans
        ]
        scores: torch.Tensor = self.scores(self.drop(torch.stack(means)))[:, 0]
        return scores


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--check", action="store_true", help="measure what is committed; nothing is written")
    options, model = published(asked)
    torch.manual_seed(0)
    messages = list(told(Tokenizer(FOLDER)))
    print(f"{len(messages)} messages, {sum(each.held_out for each in messages)} of them held out", flush=True)
    if not options.check:
        encoder, head = Encoder(model), HomeHead(model.width)
        tune(encoder, head, messages, options.rounds)
        whole = tuned_in(encoder, head)
        print("whole:", measured(encoder, head, messages), flush=True)
        np.savez(WHOLE, **whole)  # type: ignore[arg-type]  # no tensor is called as a setting
        e5_package.save_changes(model, whole, TUNED)
    tuned = e5_package.changed(model, TUNED)
    print("as kept:", measured(Encoder(tuned), _head(tuned), messages))


def told(tokenizer: Tokenizer) -> Iterator[Told]:
    """The messages whose places were marked by hand; what a message says beyond `MOST_SIGNS` is not read."""
    places = [*from_marked(ALL_MARKED), *from_facts()]
    odds = out_of_fold(places)
    by_message: dict[str, list[int]] = {}
    for at, place in enumerate(places):
        by_message.setdefault(place.message, []).append(at)
    for text, own in by_message.items():
        near = sorted({places[at].start: at for at in own if places[at].end <= MOST_SIGNS}.items())
        kept = [places[at] for _, at in near]
        tokens, spans = cut(tokenizer.pieces, text, [(each.start, each.end) for each in kept])
        if kept:
            held_out = kept[0].trust == 1 and _number(text) % HELD_OUT == 0
            yield Told(kept, tokens, spans, [odds[at] for _, at in near], held_out)


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest(), "big")


def tune(encoder: Encoder, head: HomeHead, messages: Sequence[Told], rounds: int) -> None:
    """Teach the upper layers which places are homes; prints each round's mean loss."""
    seen = [each for each in messages if not each.held_out]
    tokens = [each.tokens for each in seen]
    lower = _below(encoder, tokens)
    steps = Steps(encoder.layers[LOWER_LAYERS:], head, steps_in(len(seen), rounds))
    chance, begun = random.Random(0), time.perf_counter()  # noqa: S311  nothing secret
    for number in range(rounds):
        encoder.train()
        head.train()
        losses = []
        for places in batches(tokens, chance):
            near = [seen[place] for place in places]
            found = encoder.upper(*_joined([lower[place] for place in places]), LOWER_LAYERS)
            homes = torch.tensor([float(each.home) for message in near for each in message.places])
            trusts = torch.tensor([_trust(each) for message in near for each in message.places])
            loss = functional.binary_cross_entropy_with_logits(head(found, near), homes, reduction="none")
            steps.take((loss * trusts).mean())
            losses.append(loss.mean().item())
        spent = time.perf_counter() - begun
        print(f"round {number + 1} of {rounds}: loss {np.mean(losses):.3f}, {spent:.0f} s", flush=True)


def _trust(place: Place) -> float:
    return 1.0 if place.trust == 1 else TRUST


def _below(encoder: Encoder, tokens: Sequence[Sequence[int]]) -> list[torch.Tensor]:
    """What the lower layers make of each text, which tuning does not change."""
    encoder.eval()
    found: list[torch.Tensor] = [torch.empty(0)] * len(tokens)
    order = sorted(range(len(tokens)), key=lambda place: len(tokens[place]))
    with torch.no_grad():
        for start in range(0, len(order), BATCH):
            places = order[start : start + BATCH]
            rows = encoder.lower(*padded([tokens[place] for place in places]), LOWER_LAYERS)
            for row, place in zip(rows, places, strict=True):
                found[place] = row[: len(tokens[place])].half()
    return found


def _joined(rows: Sequence[torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
    lengths = torch.tensor([[len(each)] for each in rows])
    hidden = nn.utils.rnn.pad_sequence([each.float() for each in rows], batch_first=True)
    return hidden, torch.arange(hidden.shape[1]) < lengths


def measured(encoder: Encoder, head: HomeHead, messages: Sequence[Told]) -> str:
    """How many places of the messages held out are told rightly: by the judge, by the layers, by both as the product weighs them."""
    held = [each for each in messages if each.held_out]
    lower = _below(encoder, [each.tokens for each in held])
    head.eval()
    with torch.no_grad():
        layers = np.array(
            [
                score
                for each, rows in zip(held, lower, strict=True)
                for score in head(encoder.upper(*_joined([rows]), LOWER_LAYERS), [each]).tolist()
            ]
        )
    judge = np.array([odds for each in held for odds in each.odds])
    homes = np.array([place.home for each in held for place in each.places])
    told_rightly = {
        "judge": judge,
        "layers": layers,
        "both": SHARE_OF_ITS_OWN * judge + layers,
    }
    figures = "; ".join(f"{name} {np.mean((odds > 0) == homes):.1%}" for name, odds in told_rightly.items())
    return f"{len(homes)} places held out: {figures}"


def tuned_in(encoder: Encoder, head: HomeHead) -> dict[str, np.ndarray]:
    """The tuned layers and the head by the package's names, whole."""
    upper = {
        name: value
        for name, value in to_package(encoder).items()
        if name.startswith("l") and int(name[1:].split(".")[0]) >= LOWER_LAYERS
    }
    weight, bias = (each.detach().numpy().ravel() for each in (head.scores.weight, head.scores.bias))
    return {**upper, f"{HEAD}.w": weight, f"{HEAD}.b": bias}


def _head(tuned: e5_package.E5) -> HomeHead:
    head = HomeHead(tuned.width)
    weights = {
        "scores.weight": tuned.floats(f"{HEAD}.w", 1, -1),
        "scores.bias": tuned.floats(f"{HEAD}.b", -1),
    }
    head.load_state_dict({name: torch.from_numpy(value.copy()) for name, value in weights.items()})
    return head


if __name__ == "__main__":
    main()
