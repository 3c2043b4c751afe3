"""The examples in data/ as they stand in Rasa's files: lines under their intent, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Iterable, Iterator, List, Tuple

import yaml

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # a PyYAML that was built without libyaml: ten times slower
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

KNOWN = {"intent", "examples"}


def training_files(folder: Path) -> List[Path]:
    """The languages' files in a folder, in their order."""
    return sorted(folder.glob("*/*.yml"))


def examples_in(files: Iterable[Path]) -> Iterator[Tuple[str, str]]:
    """(text, intent) of every example; ValueError where a file tells Rasa more than examples of intents."""
    for file in files:
        for block in yaml.load(file.read_text("utf-8"), Loader).get("nlu") or ():
            if set(block) != KNOWN:
                raise ValueError(f"{file}: {sorted(map(str, block))}, where only {sorted(KNOWN)} are read")
            for line in filter(None, map(str.strip, block["examples"].splitlines())):
                if not line.startswith("- "):
                    raise ValueError(f"{file}: no example, because it does not begin with '- ': {line}")
                yield line[2:].strip(), block["intent"].strip()
