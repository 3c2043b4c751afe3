"""How often each example holds each term, of tens of thousands of examples at once.

Terms are what `ngrams.py` says they are; here they are counted by numbers, in a third of the time that term by term takes.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import chain, count
from typing import Dict, Iterable, List, Sequence, Tuple

import numpy as np
from scipy.sparse import csr_matrix, hstack

Table = Tuple[csr_matrix, List[str]]
"""How often each example holds each term, and the terms, a column each."""


class WordTables:
    """Tables of words, their beginnings, and which of these stand together."""

    def __init__(self, listed: Sequence[Sequence[str]]) -> None:
        """`listed` are the words of each example, in their order."""
        numbers: Dict[str, int] = defaultdict(count().__next__)
        self._said = np.array([numbers[word] for word in chain.from_iterable(listed)], np.int64)
        self._words = list(numbers)
        self._owner = np.repeat(np.arange(len(listed)), list(map(len, listed)))
        self._examples = len(listed)

    def words(self) -> Table:
        """Words, and pairs of neighbouring words."""
        owner, one, other = self._apart(self._said, 1)
        pairs, firsts, seconds = self._paired(owner, one, other, len(self._words))
        named = [f"{self._words[a]} {self._words[b]}" for a, b in zip(firsts, seconds, strict=True)]
        alone = self._counted(self._owner, self._said, len(self._words))
        return hstack([alone, pairs], "csr"), [*self._words, *named]

    def beginnings(self, letters: int) -> Table:
        """The first letters of words."""
        said, names = self._begun(letters)
        return self._counted(self._owner, said, len(names)), names

    def company(self, letters: int, together: int, fewest: int) -> Table:
        """Pairs of beginnings that stand at most so many words from each other, the lesser first; of those that enough examples hold."""
        said, names = self._begun(letters)
        found = [self._apart(said, apart) for apart in range(1, together + 1)]
        owner, one, other = (np.concatenate(each) for each in zip(*found, strict=True))
        counts, firsts, seconds = self._paired(
            owner, np.minimum(one, other), np.maximum(one, other), len(names)
        )
        kept = np.flatnonzero(np.bincount(counts.indices, minlength=counts.shape[1]) >= fewest)
        pairs = zip(firsts[kept], seconds[kept], strict=True)
        return counts[:, kept], [f"{names[a]}|{names[b]}" for a, b in pairs]

    def _begun(self, letters: int) -> Tuple[np.ndarray, List[str]]:
        """The number of the beginning of each word said, and the beginnings, sorted."""
        begun = [word[:letters] for word in self._words]
        names = sorted(set(begun))
        rank = {name: place for place, name in enumerate(names)}
        return np.array([rank[name] for name in begun], np.int64)[self._said], names

    def _apart(self, said: np.ndarray, words: int) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Of what stands so many words apart in one example: the example, the one and the other."""
        near = np.flatnonzero(self._owner[:-words] == self._owner[words:])
        return self._owner[near], said[near], said[near + words]

    def _paired(
        self, owner: np.ndarray, one: np.ndarray, other: np.ndarray, names: int
    ) -> Tuple[csr_matrix, np.ndarray, np.ndarray]:
        """The counts of pairs, and of which two each is."""
        found, places = np.unique(one * names + other, return_inverse=True)
        firsts, seconds = np.divmod(found, max(1, names))
        return self._counted(owner, places, len(found)), firsts, seconds

    def _counted(self, owner: np.ndarray, places: np.ndarray, columns: int) -> csr_matrix:
        return _counted(owner, places, (self._examples, columns))


def runs_table(listed: Iterable[Sequence[str]], shortest: int, longest: int) -> Table:
    """Runs of characters in the parts of each example, a space marking where a part begins and ends; each part is cut up once."""
    numbers: Dict[str, int] = defaultdict(count().__next__)
    said = [[numbers[part] for part in parts] for parts in listed]
    owner = np.repeat(np.arange(len(said)), list(map(len, said)))
    places = np.array(list(chain.from_iterable(said)), np.int64)
    held = _counted(owner, places, (len(said), len(numbers)))
    inside, terms = _runs_inside(list(numbers), shortest, longest)
    return held @ inside, terms


def _runs_inside(parts: Sequence[str], shortest: int, longest: int) -> Table:
    padded = [f" {part} " for part in parts]
    text = "".join(padded)
    signs, letters = np.unique(np.frombuffer(text.encode("utf-32-le"), np.uint32), return_inverse=True)
    owner = np.repeat(np.arange(len(parts)), list(map(len, padded)))
    tables, terms = [], []
    for size in range(shortest, longest + 1):
        starts = np.flatnonzero(owner[: len(owner) - size + 1] == owner[size - 1 :])
        spelt = sum(letters[starts + at] * len(signs) ** (size - 1 - at) for at in range(size))
        _, first, places = np.unique(spelt, return_index=True, return_inverse=True)
        tables.append(_counted(owner[starts], places, (len(parts), len(first))))
        terms += [text[start : start + size] for start in starts[first].tolist()]
    return hstack(tables, "csr"), terms


def _counted(owner: np.ndarray, places: np.ndarray, shape: Tuple[int, int]) -> csr_matrix:
    return csr_matrix((np.ones(len(owner), np.float32), (owner, places)), shape)
