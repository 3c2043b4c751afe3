"""The word lists of municipalities in memory: which written form names which municipality.

Loaded at first use and kept; the tables are described in reading/data/README.md.
"""

import csv
import gc
import re
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from sys import intern
from typing import Dict, FrozenSet, Iterator, NamedTuple, Optional, Tuple

from reading.text import fold, lower

_DATA = Path(__file__).resolve().parent.parent / "data"
_SEPARATORS = re.compile(r"[\W_]+")


class Municipality(NamedTuple):
    """A municipality of 2021 or later; `valid_to` is an ISO date or empty."""

    code: str
    name_fi: str
    name_sv: str
    valid_to: str


class Entry(NamedTuple):
    """One written form of a municipality or of a place in it."""

    code: str
    case: str
    language: str
    kind: str
    like: str
    in_parts: bool
    key: str


Entries = Tuple[Entry, ...]


class Index(NamedTuple):
    """Forms by their letters as written, by their letters without dots and rings, and by what remains in a typo."""

    exact: Dict[str, Entries]
    folded: Dict[str, Entries]
    demonyms: Dict[str, Entries]
    ordinary: FrozenSet[str]


def key_of(text: str) -> str:
    """The small letters of a form without spaces, hyphens and colons."""
    return _SEPARATORS.sub("", lower(text))


def _table(name: str) -> Iterator[Dict[str, str]]:
    with (_DATA / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


@lru_cache(maxsize=None)
def municipalities() -> Dict[str, Municipality]:
    """Every municipality by its code."""
    return {
        row["code"]: Municipality(row["code"], row["name_fi"], row["name_sv"], row["valid_to"])
        for row in _table("municipalities.tsv")
    }


@lru_cache(maxsize=None)
def index() -> Index:
    """The forms, names before places and written language before spoken."""
    with _nothing_to_collect():
        return _read_forms()


@contextmanager
def _nothing_to_collect() -> Iterator[None]:
    """A hundred thousand tuples that all stay: looking for garbage among them takes longer than making them."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _read_forms() -> Index:
    exact: Dict[str, Entries] = {}
    demonyms: Dict[str, Entries] = {}
    for line in (_DATA / "municipality_forms.tsv").read_text("utf-8").splitlines()[1:]:
        form, *told = line.split("\t")
        code, case, language, kind, like = map(intern, told)
        key = form if form.isalpha() else key_of(form)  # they are written in small letters and one spelling
        known = demonyms if case == "demonym" else exact
        known[key] = (*known.get(key, ()), Entry(code, case, language, kind, like, key != form, key))
    folded: Dict[str, Entries] = {}
    for key, entries in exact.items():
        bare = _bare(key)
        folded[bare] = (*folded.get(bare, ()), *entries)
    for key, entries in list(demonyms.items()):
        if _bare(key) != key:
            demonyms[_bare(key)] = (*demonyms.get(_bare(key), ()), *entries)
    return Index(exact, folded, demonyms, _ordinary())


def _bare(key: str) -> str:
    return key if key.isascii() else fold(key)


def _ordinary() -> FrozenSet[str]:
    return frozenset(row["text"] for row in _table("municipal_homonyms.tsv") if row["scope"] == "folded")


@lru_cache(maxsize=None)
def _not_municipalities(scope: str) -> FrozenSet[str]:
    return frozenset(fold(row["word"]) for row in _table("municipal_not_places.tsv") if row["scope"] == scope)


def is_elsewhere(plain: str) -> bool:
    """Whether no misspelling rule may touch a folded word: a place elsewhere with any ending, or a known word."""
    return plain in _not_municipalities("word") or is_another_place(plain)


def is_another_place(plain: str) -> bool:
    """Whether a folded word names a place elsewhere, with any ending."""
    return is_abroad(plain) or _begins_with(plain, _not_municipalities("place"))


def is_abroad(plain: str) -> bool:
    """Whether a folded word names a country or a town of another country, with any ending."""
    return _begins_with(plain, _not_municipalities("abroad"))


def _begins_with(plain: str, places: FrozenSet[str]) -> bool:
    return any(plain[:end] in places for end in range(max(4, len(plain) - 5), len(plain) + 1))


@lru_cache(maxsize=None)
def words_near_names() -> FrozenSet[str]:
    """Folded words that a dictionary knows and that are a slip from a name, be it a short one or a word itself."""
    return frozenset((_DATA / "words_near_names.txt").read_text("utf-8").split())


def dots_left_out(written: str, key: str) -> bool:
    """Whether `written` only lacks dots and rings of `key`: `vanda` may be Vanda, `vända` is another word."""
    return len(written) == len(key) and all(
        ours in (theirs, fold(theirs)) for ours, theirs in zip(written, key, strict=True)
    )


@lru_cache(maxsize=None)
def first_names() -> FrozenSet[str]:
    """Folded first names, after which a place's name is a surname."""
    return frozenset(map(fold, (_DATA / "first_names.txt").read_text("utf-8").split()))


@lru_cache(maxsize=None)
def postal_codes() -> Dict[str, str]:
    """The municipality's code by postal code."""
    return {row["postal_code"]: row["municipality"] for row in _table("postal_codes.tsv")}


@lru_cache(maxsize=None)
def postal_places() -> Dict[str, str]:
    """The municipality's code by the folded name of a postal place that lies in one municipality alone."""
    found: Dict[str, Optional[str]] = {}
    for row in _table("postal_codes.tsv"):
        for name in filter(None, (row["place_fi"], row["place_sv"])):
            key = fold(key_of(name))
            same = found.setdefault(key, row["municipality"]) == row["municipality"]
            found[key] = row["municipality"] if same else None
    return {key: code for key, code in found.items() if code}
