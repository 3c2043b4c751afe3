"""A message as the intent model reads it: small letters, spoken words written out, numbers as one sign."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Dict

import yaml

from reading.text import normalise

LONGEST = 1000
"""Characters read of a message; a longer story has long since named its matter."""
KEPT = 20_000
"""Words whose written form is remembered; the examples have four times as many, most of them once."""

_SPOKEN = Path(__file__).parent / "spoken_words.yml"
_PART = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+|[^\w\s]")
_REPEATED = re.compile(r"(\w)\1{2,}")
_ASKING = re.compile(r"(?<=[aeiouyäö])(?:ks|kse|ksä)$")


def written(text: str) -> str:
    """The message in its written form, words and signs apart."""
    plain = _REPEATED.sub(r"\1\1", normalise(text[:LONGEST]).lower())
    return " ".join(map(_sign, _PART.findall(plain)))


@lru_cache(maxsize=KEPT)
def _sign(part: str) -> str:
    if part.isdigit():
        return "0" if len(part) < 4 else "0000"
    found = _spoken_words().get(part)
    return found if found is not None else _ASKING.sub("ko", part)


@lru_cache(maxsize=1)
def _spoken_words() -> Dict[str, str]:
    table = yaml.safe_load(_SPOKEN.read_text("utf-8"))
    return {
        spoken: word for words in table.values() for word, forms in words.items() for spoken in forms.split()
    }
