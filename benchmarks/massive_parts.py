"""The official parts of MASSIVE 1.1, Finnish and Swedish (CC BY 4.0; FitzGerald et al. 2022, arXiv 2204.08582)."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT.parent / "shared" / "data" / "massive"
LOCALES = {"fi": "fi-FI", "sv": "sv-SE"}


class Part(NamedTuple):
    """The utterances of one official part, with their intents and languages."""

    texts: list[str]
    intents: list[str]
    languages: list[str]


def read(folder: Path, languages: Sequence[str], part: str) -> Part:
    """Utterances as they are, of `train`, `dev` or `test`, from fi-FI.jsonl and sv-SE.jsonl in `folder`."""
    rows = [
        (row["utt"], row["intent"], language)
        for language in languages
        for row in map(json.loads, (folder / f"{LOCALES[language]}.jsonl").read_text("utf-8").splitlines())
        if row["partition"] == part
    ]
    texts, intents, found = map(list, zip(*rows, strict=True))
    return Part(texts, intents, found)
