"""Tune the encoder's layers to tell homes and write bot/components/home_layers.npz, which is committed.

From the root of the project, after `make setup`; torch in an environment of its own:
    python3 -m venv .tools/tuning && .tools/tuning/bin/pip install torch sentencepiece numpy scikit-learn pyyaml rapidfuzz
    .tools/tuning/bin/python -m tools.build_home_layers [--rounds 3]
    .tools/tuning/bin/python -m tools.build_home_layers --check    # the committed layers on messages kept from them
    rm models/.encoder; make setup

It learns from what the judge of homes learns from (tools/build_home_judge.py) and from data/places/*.sentences.txt and *.topics.txt, which gave
the judge nothing, but for one message in twelve of those written for it, on which it is measured: alone, and beside a judge
that has not seen them either. Half of the messages are read with other municipalities' names each time. A place is the mean over its pieces and the marks around it.
Rate and batch were not searched for. Fifty-five minutes on two cores that multiply bfloat16, other work beside it.
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
from reading.homes.judge import SHARE_OF_ITS_OWN
from tools import e5_package
from tools.build_home_judge import ALL_MARKED, Place, from_facts, from_marked, out_of_fold
from tools.renamed_places import OtherNames
from tools.tunable_encoder import (
    DROPOUT,
    Encoder,
    Steps,
    batches,
    padded,
    published,
    steps_in,
    to_package,
)

HELD_OUT = 12
"""One in so many messages is measured on, not learnt from."""
TRUST = 0.6
"""Of a place in the messages with facts; the judge trusts them less, for it sees what the tables that were mended by them say."""
WHOLE = Path("var") / "home_layers.npz"
"""What was tuned, before it is packed."""


@dataclass(frozen=True)
class Told:
    """A message, its places in order, and what a judge that has not seen it says of each."""

    text: str
    places: Sequence[Place]
    odds: Sequence[float]
    held_out: bool

    @property
    def ends(self) -> list[tuple[int, int]]:
        """Where the places' names begin and end."""
        return [(each.start, each.end) for each in self.places]


@dataclass(frozen=True)
class Pieces:
    """A message's pieces, and which of them are each place's."""

    tokens: Sequence[int]
    spans: Sequence[tuple[int, int]]


class HomeHead(nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    """A score a place, from the mean over its pieces."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.drop = nn.Dropout(DROPOUT)
        self.scores = nn.Linear(width, 1)

    def forward(self, found: torch.Tensor, messages: Sequence[Pieces]) -> torch.Tensor:
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
    messages, tokenizer = list(told()), Tokenizer(FOLDER)
    print(f"{len(messages)} messages, {sum(each.held_out for each in messages)} of them held out", flush=True)
    if not options.check:
        encoder, head = Encoder(model), HomeHead(model.width)
        tune(encoder, head, messages, tokenizer, options.rounds)
        whole = tuned_in(encoder, head)
        print("whole:", measured(encoder, head, messages, tokenizer), flush=True)
        np.savez(WHOLE, **whole)  # type: ignore[arg-type]  # no tensor is called as a setting
        e5_package.save_changes(model, whole, TUNED)
    tuned = e5_package.changed(model, TUNED)
    print("as kept:", measured(Encoder(tuned), _head(tuned), messages, tokenizer))


def told() -> Iterator[Told]:
    """The messages whose places were marked by hand; what a message says beyond `MOST_SIGNS` is not read."""
    places = [*from_marked(ALL_MARKED), *from_facts()]
    odds = out_of_fold(places)
    by_message: dict[str, list[int]] = {}
    for at, place in enumerate(places):
        by_message.setdefault(place.message, []).append(at)
    for text, own in by_message.items():
        near = sorted({places[at].start: at for at in own if places[at].end <= MOST_SIGNS}.items())
        kept = [places[at] for _, at in near]
        if kept:
            held_out = kept[0].trust == 1 and _number(text) % HELD_OUT == 0
            yield Told(text, kept, [odds[at] for _, at in near], held_out)


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest(), "big")


def tune(
    encoder: Encoder, head: HomeHead, messages: Sequence[Told], tokenizer: Tokenizer, rounds: int
) -> None:
    """Teach the layers which places are homes; prints each round's mean loss."""
    seen = [each for each in messages if not each.held_out]
    steps = Steps(encoder.layers, head, steps_in(len(seen), rounds))
    names, chance, begun = OtherNames(), random.Random(0), time.perf_counter()  # noqa: S311  nothing secret
    encoder.train()
    head.train()
    for number in range(rounds):
        read = [_renamed(each, names, tokenizer, chance) for each in seen]
        losses = []
        for places in batches([each.tokens for each in read], chance):
            near, pieces = [seen[place] for place in places], [read[place] for place in places]
            with torch.autocast("cpu", torch.bfloat16):
                found = encoder(*padded([each.tokens for each in pieces]))
            homes = torch.tensor([float(each.home) for message in near for each in message.places])
            trusts = torch.tensor([_trust(each) for message in near for each in message.places])
            scores = head(found.float(), pieces)
            loss = functional.binary_cross_entropy_with_logits(scores, homes, reduction="none")
            steps.take((loss * trusts).mean())
            losses.append(loss.mean().item())
        spent = time.perf_counter() - begun
        print(f"round {number + 1} of {rounds}: loss {np.mean(losses):.3f}, {spent:.0f} s", flush=True)


def _renamed(message: Told, names: OtherNames, tokenizer: Tokenizer, chance: random.Random) -> Pieces:
    text, ends = names.instead(message.text, message.ends, chance)
    if ends[-1][1] > MOST_SIGNS:
        text, ends = message.text, message.ends
    return Pieces(*cut(tokenizer.pieces, text, ends))


def _trust(place: Place) -> float:
    return 1.0 if place.trust == 1 else TRUST


def measured(encoder: Encoder, head: HomeHead, messages: Sequence[Told], tokenizer: Tokenizer) -> str:
    """How many places of the messages held out are told rightly: by the judge, by the layers, by both as the product weighs them."""
    held = [each for each in messages if each.held_out]
    read = [Pieces(*cut(tokenizer.pieces, each.text, each.ends)) for each in held]
    encoder.eval()
    head.eval()
    with torch.no_grad():
        layers = np.array(
            [score for each in read for score in head(encoder(*padded([each.tokens])), [each]).tolist()]
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
    layers = {name: value for name, value in to_package(encoder).items() if not name.startswith("emb.")}
    weight, bias = (each.detach().numpy().ravel() for each in (head.scores.weight, head.scores.bias))
    return {**layers, f"{HEAD}.w": weight, f"{HEAD}.b": bias}


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
