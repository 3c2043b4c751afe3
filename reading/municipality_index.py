"""The word lists of municipalities in memory: which written form names which municipality.

Loaded at first use and kept; the tables are described in reading/data/README.md.
"""

import csv
import re
from functools import lru_cache
from pathlib import Path
from typing import Dict, FrozenSet, Iterator, List, NamedTuple, Optional, Tuple

from reading.text import fold, lower

_DATA = Path(__file__).resolve().parent / "data"
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
    exact: Dict[str, Entries] = {}
    demonyms: Dict[str, Entries] = {}
    for line in (_DATA / "municipality_forms.tsv").read_text("utf-8").splitlines()[1:]:
        form, code, case, language, kind, like = line.split("\t")
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
    places = _not_municipalities("place")
    return plain in _not_municipalities("word") or any(
        plain[:end] in places for end in range(max(4, len(plain) - 5), len(plain) + 1)
    )


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


def may_be_misspelt(entry: Entry, key: str) -> bool:
    """Whether a slip in this form is forgiven: names, and long forms of places and of speech."""
    if entry.like:
        return False
    return entry.kind == "name" or (entry.kind in ("locality", "spoken") and len(key) >= 13)


_Buckets = Dict[str, List[str]]


@lru_cache(maxsize=None)
def typo_buckets() -> _Buckets:
    """Folded forms of six letters or more by their first three and their last five letters.

    One slip leaves either the beginning or the end of a word whole, so a slip is looked for among few.
    """
    buckets: _Buckets = {}
    for key, entries in index().folded.items():
        if len(key) >= 6 and any(may_be_misspelt(entry, key) for entry in entries):
            buckets.setdefault(key[:3], []).append(key)
            buckets.setdefault(key[-5:] + "$", []).append(key)
    return buckets


@lru_cache(maxsize=None)
def short_swedish_names() -> Dict[str, Entry]:
    """Swedish names of four or five letters, folded, too short for a slip to be forgiven just anywhere."""
    return {
        key: entry
        for key, entries in index().folded.items()
        for entry in entries
        if len(key) in (4, 5)
        and (entry.language, entry.case, entry.kind, entry.like) == ("sv", "nom", "name", "")
    }


def single_letters(folded: str) -> str:
    """Every doubled letter made single, for those who do not hear which are long: `hamenlinasa`."""
    return "".join(letter for at, letter in enumerate(folded) if at == 0 or folded[at - 1] != letter)


@lru_cache(maxsize=None)
def by_single_letters() -> Dict[str, Entry]:
    """Names of eight letters or more by their single letters, where those name one municipality alone."""
    found: Dict[str, Optional[Entry]] = {}
    for key, entries in index().folded.items():
        named = [entry for entry in entries if entry.kind == "name" and not entry.like]
        if len(key) >= 8 and named:
            known = found.setdefault(single_letters(key), named[0])
            if known is None or known.code != named[0].code:
                found[single_letters(key)] = None
    return {key: entry for key, entry in found.items() if entry and len(key) >= 6}


def one_slip_apart(written: str, meant: str) -> bool:
    """Whether one letter was left out, added, changed or swapped with its neighbour."""
    if abs(len(written) - len(meant)) > 1 or written == meant:
        return False
    at = 0
    shorter = min(len(written), len(meant))
    while at < shorter and written[at] == meant[at]:
        at += 1
    if len(written) > len(meant):
        return written[at + 1 :] == meant[at:]
    if len(written) < len(meant):
        return written[at:] == meant[at + 1 :]
    swapped = written[at : at + 2] == meant[at : at + 2][::-1] and written[at + 2 :] == meant[at + 2 :]
    return swapped or written[at + 1 :] == meant[at + 1 :]
