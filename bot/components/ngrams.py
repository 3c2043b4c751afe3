"""Messages as TF-IDF rows: runs of characters inside words, words, their beginnings, and which beginnings stand together."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, count, pairwise
from typing import Callable, Dict, Iterable, List, Mapping, Sequence, Tuple

import numpy as np
from scipy.sparse import csr_matrix, hstack

from bot.components.term_tables import Table, WordTables, runs_table

ROWS_AT_ONCE = 1000

Terms = Callable[[str], List[str]]

BEGINNING = 4
"""Letters that are read as the beginning of a word: about what all forms of a Finnish or Swedish word share."""
MOST_OF_FEW = 1000
"""Examples that hold a term before it may be left out for being common: a small training keeps all."""
TOGETHER = 8
"""Words further apart than this say nothing about each other."""


def words_of(text: str) -> List[str]:
    """The words of a message; signs are no words."""
    return [part for part in text.split() if part[0].isalnum()]


def word_terms(text: str) -> List[str]:
    """Words and pairs of neighbouring words."""
    words = words_of(text)
    return [*words, *(f"{one} {other}" for one, other in pairwise(words))]


def beginning_terms(text: str) -> List[str]:
    """The beginnings of words."""
    return [word[:BEGINNING] for word in words_of(text)]


def company_terms(text: str) -> List[str]:
    """Which beginnings of words stand near each other, whichever comes first: Finnish and Swedish order freely."""
    beginnings = beginning_terms(text)
    return [
        f"{one}|{other}" if one < other else f"{other}|{one}"
        for place, one in enumerate(beginnings)
        for other in beginnings[place + 1 : place + 1 + TOGETHER]
    ]


def runs(shortest: int, longest: int) -> Terms:
    """Runs of characters in a word, a space marking where it begins and ends."""

    def terms(word: str) -> List[str]:
        padded = f" {word} "
        return [
            padded[start : start + size]
            for size in range(shortest, min(longest, len(padded)) + 1)
            for start in range(len(padded) - size + 1)
        ]

    return terms


def itself(part: str) -> List[str]:
    """A part that is one term."""
    return [part]


@dataclass(frozen=True)
class Kind:
    """A kind of terms: a message has parts, a part has terms."""

    parts: Terms
    terms: Terms
    fewest: int
    """Examples that must hold a term for it to be known."""
    length: float
    """Of each message's row, of these terms; how much the kind weighs beside the others."""
    most: float = 1.0
    """Share of the examples above which a term tells too little to be kept."""

    def of(self, text: str) -> Iterable[str]:
        """Its terms in a message, as often as they stand there."""
        parts = self.parts(text)
        return parts if self.terms is itself else chain.from_iterable(map(self.terms, parts))


def kinds(shortest: int, longest: int) -> Tuple[Kind, ...]:
    """The four kinds; lengths, fewest and most were chosen on the development parts."""
    return (
        # A sixth of all that rows hold are runs that one example in twenty has: as well without, and sooner.
        Kind(str.split, runs(shortest, longest), fewest=3, length=0.7, most=0.05),
        # A word seen once says how much of its message is about something else: without those, 2 points fewer.
        Kind(word_terms, itself, fewest=1, length=0.5),
        Kind(beginning_terms, itself, fewest=2, length=0.5),
        Kind(company_terms, itself, fewest=3, length=0.8),
    )


class Ngrams:
    """All kinds of terms side by side, each term a column; a term's weight is 1 + log of how often it stands in the
    message, times how rare it is among the examples, and each kind has its length in each row."""

    def __init__(self, shortest: int, longest: int) -> None:
        self._sizes = (shortest, longest)
        self._known: Tuple[Dict[str, int], ...] = tuple({} for _ in self._kinds())
        self._rarity = np.zeros(0, np.float32)
        self._kind = np.zeros(0, np.int8)

    def fit_transform(self, texts: Sequence[str]) -> csr_matrix:
        """Learn the terms of the examples; a row an example, the terms that most examples hold first."""
        found = self._tables(texts)
        counts = hstack([each for each, _ in found], "csr")
        self._kind = np.repeat(np.arange(len(found), dtype=np.int8), [len(terms) for _, terms in found])
        columns = count()
        self._known = tuple(dict(zip(terms, columns, strict=False)) for _, terms in found)
        examples = np.bincount(counts.indices, minlength=len(self._kind))
        self._rarity = (np.log((1 + len(texts)) / (1 + examples)) + 1).astype(np.float32)
        most = np.array([kind.most for kind in self._kinds()])[self._kind] * len(texts)
        enough = (examples >= self.fewest()) & (examples <= np.maximum(most, MOST_OF_FEW))
        order = np.argsort(-examples, kind="stable")
        self.keep(order[enough[order]])
        return self._weighted(counts[:, order[enough[order]]])

    def _tables(self, texts: Sequence[str]) -> List[Table]:
        """A table for each kind, in their order. NumPy's sorting, most of their time, lets other threads work."""
        words = WordTables(list(map(words_of, texts)))
        company = self._kinds()[-1]
        with ThreadPoolExecutor() as threads:
            found = [
                threads.submit(runs_table, map(str.split, texts), *self._sizes),
                threads.submit(words.words),
                threads.submit(words.beginnings, BEGINNING),
                threads.submit(words.company, BEGINNING, TOGETHER, company.fewest),
            ]
        return [each.result() for each in found]

    def transform(self, texts: Sequence[str]) -> csr_matrix:
        """A row a message, of the terms that are known."""
        return self._weighted(_counts(texts, self._kinds(), self._known))

    def as_arrays(self) -> Dict[str, np.ndarray]:
        """What was learnt, for a file; the terms stand one a line, because no term holds a line's end."""
        terms = [""] * len(self._kind)
        for known in self._known:
            for term, column in known.items():
                terms[column] = term
        told = np.frombuffer("\n".join(terms).encode(), np.uint8)
        return {"terms": told, "kind": self._kind, "rarity": self._rarity}

    def from_arrays(self, kept: Mapping[str, np.ndarray]) -> "Ngrams":
        """Know again what `as_arrays` told."""
        self._kind, self._rarity = kept["kind"], kept["rarity"]
        terms = kept["terms"].tobytes().decode().split("\n")
        for kind, known in enumerate(self._known):
            columns = np.flatnonzero(self._kind == kind).tolist()
            known.update((terms[column], column) for column in columns)
        return self

    def fewest(self) -> np.ndarray:
        """Of each column, the examples that must hold its term."""
        return np.array([kind.fewest for kind in self._kinds()])[self._kind]

    def keep(self, columns: np.ndarray) -> None:
        """Know only the terms of these columns from now on, in this order."""
        places = np.full(len(self._rarity), -1)
        places[columns] = np.arange(len(columns))
        moved = places.tolist()
        self._known = tuple(
            {term: moved[number] for term, number in known.items() if moved[number] >= 0}
            for known in self._known
        )
        self._rarity, self._kind = self._rarity[columns], self._kind[columns]

    def _weighted(self, counts: csr_matrix) -> csr_matrix:
        """Some rows at a time, whose numbers stay in a processor's cache."""
        data = np.empty(counts.nnz, np.float32)
        for start in range(0, counts.shape[0], ROWS_AT_ONCE):
            ends = counts.indptr[start : start + ROWS_AT_ONCE + 1]
            held = slice(ends[0], ends[-1])
            data[held] = self._weights(counts.data[held], counts.indices[held], np.diff(ends))
        return csr_matrix((data, counts.indices, counts.indptr), (counts.shape[0], len(self._rarity)))

    def _weights(self, counts: np.ndarray, terms: np.ndarray, sizes: np.ndarray) -> np.ndarray:
        """Of rows that hold `sizes` terms each, one after another."""
        weights, kinds = (1 + np.log(counts)) * self._rarity[terms], self._kind[terms]
        group = np.repeat(np.arange(len(sizes)), sizes) * len(self._known) + kinds
        long = np.sqrt(np.bincount(group, weights**2))
        lengths = np.array([kind.length for kind in self._kinds()], np.float32)
        found: np.ndarray = weights * lengths[kinds] / long[group]
        return found

    def _kinds(self) -> Tuple[Kind, ...]:
        return kinds(*self._sizes)


def _rows(places: np.ndarray, ends: np.ndarray, columns: int) -> csr_matrix:
    counts = csr_matrix((np.ones(len(places), np.float32), places, ends), (len(ends) - 1, columns))
    counts.sum_duplicates()
    return counts


def _counts(texts: Sequence[str], kinds: Sequence[Kind], known: Sequence[Mapping[str, int]]) -> csr_matrix:
    """How often each known term stands in each text."""
    places: List[int] = []
    ends = [0]
    for text in texts:
        for kind, numbers in zip(kinds, known, strict=True):
            found = map(numbers.get, kind.of(text))
            places += [place for place in found if place is not None]
        ends.append(len(places))
    columns = max(places, default=0) + 1
    return _rows(np.array(places, np.int32), np.array(ends, np.int32), columns)
