"""Messages as TF-IDF rows over n-grams of characters inside words, and of words: small, fast and kept as plain data."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Callable, Dict, Iterable, Iterator, List, Sequence, Tuple

import numpy as np
from scipy.sparse import csr_matrix

Terms = Callable[[str], Iterator[str]]


def word_terms(text: str) -> Iterator[str]:
    """Words and pairs of words; signs are no words."""
    words = [part for part in text.split() if part[0].isalnum()]
    yield from words
    for one, other in pairwise(words):
        yield f"{one} {other}"


def character_terms(shortest: int, longest: int) -> Terms:
    """Runs of characters inside words, a space marking where a word begins and ends."""

    def terms(text: str) -> Iterator[str]:
        for word in text.split():
            padded = f" {word} "
            yield from _runs(padded, shortest, longest)

    return terms


def _runs(padded: str, shortest: int, longest: int) -> Iterator[str]:
    length = len(padded)
    for size in range(shortest, min(longest, length) + 1):
        for start in range(length - size + 1):
            yield padded[start : start + size]


@dataclass
class Tfidf:
    """Weights of terms: 1 + log of how often here, times how rare among the examples; each row of length one."""

    fewest: int
    known: Dict[str, int] = field(default_factory=dict)
    rarity: np.ndarray = field(default_factory=lambda: np.zeros(0, np.float32))

    def learn(self, texts: Sequence[List[str]]) -> None:
        """Take the terms that stand in at least `fewest` texts, and how rare each is."""
        seen = Counter(term for terms in texts for term in set(terms))
        kept = sorted(term for term, number in seen.items() if number >= self.fewest)
        self.known = {term: place for place, term in enumerate(kept)}
        numbers = np.array([seen[term] for term in kept], np.float32)
        self.rarity = (np.log((1 + len(texts)) / (1 + numbers)) + 1).astype(np.float32)

    def row(self, terms: Iterable[str]) -> Tuple[np.ndarray, np.ndarray]:
        """The places of the known terms of a text and their weights."""
        counts = Counter(place for place in map(self.known.get, terms) if place is not None)
        places = np.fromiter(counts, np.int32, len(counts))
        often = np.fromiter((1 + math.log(number) for number in counts.values()), np.float32, len(counts))
        weights = often * self.rarity[places]
        return places, weights / max(float(np.linalg.norm(weights)), 1e-9)


class Ngrams:
    """Both kinds of terms side by side."""

    def __init__(self, shortest: int, longest: int) -> None:
        self._sizes = (shortest, longest)
        # A word seen once says how much of its message is about something else: without those, 2 points fewer.
        self._parts = (Tfidf(fewest=2), Tfidf(fewest=1))

    def fit_transform(self, texts: Sequence[str]) -> csr_matrix:
        told = [[list(terms(text)) for text in texts] for terms in self._terms()]
        for part, terms in zip(self._parts, told, strict=True):
            part.learn(terms)
        return self._stacked(self._row(parts) for parts in zip(*told, strict=True))

    def transform(self, texts: Sequence[str]) -> csr_matrix:
        return self._stacked(self.row(text) for text in texts)

    def row(self, text: str) -> Tuple[np.ndarray, np.ndarray]:
        """The places of the text's terms and their weights, both kinds after each other."""
        return self._row([terms(text) for terms in self._terms()])

    def _stacked(self, rows: Iterable[Tuple[np.ndarray, np.ndarray]]) -> csr_matrix:
        return _stacked(list(rows), sum(len(part.known) for part in self._parts))

    def _row(self, told: Sequence[Iterable[str]]) -> Tuple[np.ndarray, np.ndarray]:
        characters, words = (part.row(terms) for part, terms in zip(self._parts, told, strict=True))
        places = np.concatenate([characters[0], words[0] + len(self._parts[0].known)])
        return places, np.concatenate([characters[1], words[1]])

    def _terms(self) -> Tuple[Terms, Terms]:
        return character_terms(*self._sizes), word_terms


def _stacked(rows: Sequence[Tuple[np.ndarray, np.ndarray]], width: int) -> csr_matrix:
    ends = np.cumsum([0, *(len(places) for places, _ in rows)])
    places = np.concatenate([places for places, _ in rows])
    weights = np.concatenate([weights for _, weights in rows])
    return csr_matrix((weights, places, ends), shape=(len(rows), width))
