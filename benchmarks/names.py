"""How many places are read from messages that name the home as people type it, by the way it is named.

    .tools/server/bin/python -m benchmarks.names                # the development messages
    .tools/server/bin/python -m benchmarks.names --show         # those whose place was not read
    .tools/server/bin/python -m benchmarks.names --split test   # those that nothing was mended by
    .tools/server/bin/python -m benchmarks.names --alone        # the names by themselves, as answers or searches: found first

The messages are tests/understanding/names.*.yml. Whether a place is taken for the home is measured by benchmarks/facts.py.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from reading.languages import LANGUAGES
from reading.municipalities import MERGED_INTO, find_municipalities, look_up

ROOT = Path(__file__).resolve().parent.parent
KINDS = ("exact", "locality", "slip", "spoken", "dweller", "learner", "form")
ALL = "all"


@dataclass
class Named:
    """How many messages there are and in how many the place was read, by kind, and those in which it was not."""

    messages: Counter[str] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)

    def share(self, kind: str) -> float:
        """In percent."""
        return 100 * self.read[kind] / self.messages[kind] if self.messages[kind] else 100.0


def measure(split: str, language: str, *, alone: bool = False) -> Named:
    """Of one half, `dev` or `test`, in one language; `alone` looks the name up by itself and counts what is found first."""
    path = ROOT / "tests" / "understanding" / f"names.{split}.{language}.yml"
    named = Named()
    for each in yaml.safe_load(path.read_text("utf-8")):
        meant = MERGED_INTO.get(each["municipality"], each["municipality"])
        found = look_up(str(each["place"]), limit=1) if alone else find_municipalities(each["text"])
        codes = {MERGED_INTO.get(one.code, one.code) for one in found}
        for kind in (each["kind"], ALL):
            named.messages[kind] += 1
            named.read[kind] += meant in codes
        if meant not in codes:
            named.missed.append(
                f"{each['kind']}, {meant} for {sorted(codes)}: {each['place' if alone else 'text']}"
            )
    return named


def table(split: str, *, alone: bool = False) -> Iterator[str]:
    """A line for each kind."""
    figures = {language: measure(split, language, alone=alone) for language in LANGUAGES}
    yield f"| {split} | " + " | ".join(figures) + " |"
    yield "|---|" + "---|" * len(figures)
    for kind in (*KINDS, ALL):
        cells = (f"{one.share(kind):.1f} ({one.read[kind]}/{one.messages[kind]})" for one in figures.values())
        yield f"| {kind} | " + " | ".join(cells) + " |"


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    asked.add_argument("--split", choices=("dev", "test"), default="dev")
    asked.add_argument(
        "--show", action="store_true", help="the places not read; of the development messages only"
    )
    asked.add_argument("--alone", action="store_true", help="the names by themselves")
    options = asked.parse_args()
    print("\n".join(table(options.split, alone=options.alone)))
    if options.show and options.split == "dev":
        for language in LANGUAGES:
            print(f"\n{language}:", *measure("dev", language, alone=options.alone).missed, sep="\n  ")


if __name__ == "__main__":
    main()
