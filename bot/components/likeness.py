"""How alike all examples are to each other, as products with a table that is never written down whole.

Ridge regression in the dual (`ridge.py`) only multiplies by these tables. Where the likeness is the sum of shared terms,
the table is a product of sparse rows; where it is nearness of sentence vectors, half of it is kept, because it is symmetric.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from itertools import pairwise
from typing import Iterable, List, Tuple

import numpy as np
from scipy.sparse import csr_matrix
from threadpoolctl import threadpool_limits

BLOCK = 1500
"""Rows and columns of a block of vectors: nine megabytes, read once for what it gives both ways, and laid on few large pages."""
THREADS = 2
PARTS = 24
"""Of the terms, so that the weights of one part, 58 intents wide, stay in a processor's second cache or near it."""


class SharedTerms:
    """The dot products of rows that stand twice, the examples and then their twins.

    Terms that only one example and its twin hold are left out of the product, which would be most of them: what they add
    is `_own` for a row with itself and `_shared_by_twins` for it and its twin.
    """

    def __init__(self, rows: csr_matrix) -> None:
        examples = rows.shape[0] // 2
        self.several = several = _holding(rows[:examples] + rows[examples:]) > 1
        """Of each term, whether several examples hold it, themselves or their twins."""
        self.typed = _holding(rows[:examples]) > 0
        """Of each term, whether it stands in an example without slips."""
        peculiar = rows[:, ~several]
        twins = _sums(peculiar[:examples].multiply(peculiar[examples:]))
        self._own = _sums(peculiar.power(2))
        self._shared_by_twins = np.concatenate([twins, twins])
        self._parts = _parts(rows[:, several])

    def __matmul__(self, weights: np.ndarray) -> np.ndarray:
        twins = np.roll(weights, len(weights) // 2, axis=0)
        beside = self._own * weights + self._shared_by_twins * twins
        return _product(self._parts, weights) + beside

    def weights_of_terms(self, weights: np.ndarray) -> np.ndarray:
        """What each of the terms that several examples hold weighs, in their order, when each row has these weights."""
        with ThreadPoolExecutor(THREADS) as threads:
            return np.concatenate(list(threads.map(lambda part: part.T @ weights, self._parts)))


class Nearness:
    """`near` of each pair of sentence vectors of length one; the blocks on and under the diagonal.

    A thread takes whole blocks: a block is too narrow for the linear algebra's own threads, which take twice the time.
    """

    def __init__(self, vectors: np.ndarray) -> None:
        starts = range(0, len(vectors), BLOCK)
        places = [(row, column) for row in starts for column in starts if column <= row]

        def block(place: Tuple[int, int]) -> np.ndarray:
            row, column = place
            return near(vectors[row : row + BLOCK] @ vectors[column : column + BLOCK].T)

        with threadpool_limits(1), ThreadPoolExecutor(THREADS) as threads:
            self._blocks = list(zip(places, threads.map(block, places), strict=True))

    def __matmul__(self, weights: np.ndarray) -> np.ndarray:
        def share(first: int) -> np.ndarray:
            product = np.zeros_like(weights)
            for (row, column), block in self._blocks[first::THREADS]:
                product[row : row + BLOCK] += block @ weights[column : column + BLOCK]
                if column < row:
                    product[column : column + BLOCK] += block.T @ weights[row : row + BLOCK]
            return product

        with threadpool_limits(1), ThreadPoolExecutor(THREADS) as threads:
            return _summed(threads.map(share, range(THREADS)))


def near(cosines: np.ndarray) -> np.ndarray:
    """exp(3(k - 1)), in place."""
    cosines -= 1
    cosines *= 3
    return np.exp(cosines, out=cosines)


def _holding(rows: csr_matrix) -> np.ndarray:
    """How many rows hold each term."""
    return np.bincount(csr_matrix(rows).indices, minlength=rows.shape[1])


def _sums(rows: csr_matrix) -> np.ndarray:
    """Of each row, as a column."""
    return np.asarray(rows.sum(axis=1), np.float32)


def _parts(rows: csr_matrix) -> List[csr_matrix]:
    """The columns in parts whose weights fit a processor's cache, each with about as many entries and terms together."""
    held = np.bincount(rows.indices, minlength=rows.shape[1])
    work = np.cumsum(held / max(1, rows.nnz) + 1 / max(1, rows.shape[1]))
    cuts = np.searchsorted(work, np.linspace(0, 2, PARTS + 1)[1:-1])
    by_term = rows.tocsc()
    return [by_term[:, start:end].tocsr() for start, end in pairwise([0, *cuts.tolist(), rows.shape[1]])]


def _product(parts: List[csr_matrix], weights: np.ndarray) -> np.ndarray:
    """Rows times their terms times the weights, summed part by part, always in the same order."""
    with ThreadPoolExecutor(THREADS) as threads:
        return _summed(threads.map(lambda part: part @ (part.T @ weights), parts))


def _summed(products: Iterable[np.ndarray]) -> np.ndarray:
    """In their order, in the place of the first."""
    return reduce(lambda one, other: np.add(one, other, out=one), products)
