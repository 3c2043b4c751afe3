"""Ridge regression in the dual, for tables of tens of thousands of examples with each other.

Conjugate gradients, so that time grows with the square of the examples and not, as in factoring, with the cube; all
intents in one block, each step the best in the directions of all of them, which takes half the steps that each would need
on its own (O'Leary, The block conjugate gradient algorithm and related methods, 1980). SciPy's own takes one intent at a time.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np

LOST = 1e-9
"""Directions smaller than this share of the largest are rounding, not directions."""
MOST_STEPS = 200
"""A dozen is usual; a table that rounding keeps from its end is left here."""


class Likeness(Protocol):
    """How alike each example is to each: symmetric, without negative eigenvalues, known by its products."""

    def __matmul__(self, weights: np.ndarray) -> np.ndarray: ...


def solve(likeness: Likeness, wanted: np.ndarray, smoothing: float, precision: float) -> np.ndarray:
    """The weights of (likeness + smoothing I) weights = wanted; a row an example, a column an intent.

    It stops where at most a share `precision` of each column of `wanted` is left unexplained.
    """
    weights, rest = np.zeros_like(wanted), wanted.copy()
    directions = wanted
    enough = _squares(wanted) * precision**2
    for _ in range(MOST_STEPS):
        if not (_squares(rest) > enough).any():
            break
        moved = likeness @ directions + smoothing * directions
        solved = _inverse(directions.T @ moved)
        step = _product(solved, directions.T @ rest)
        weights += directions @ step
        rest -= moved @ step
        directions = rest - directions @ _product(solved, moved.T @ rest)
    return weights


def _inverse(sizes: np.ndarray) -> np.ndarray:
    """Of a symmetric matrix, without the directions that are lost in rounding."""
    exact = sizes.astype(np.float64)
    inverse: np.ndarray = np.linalg.pinv((exact + exact.T) / 2, rcond=LOST, hermitian=True)
    return inverse


def _product(solved: np.ndarray, shares: np.ndarray) -> np.ndarray:
    product: np.ndarray = (solved @ shares).astype(np.float32)
    return product


def _squares(rows: np.ndarray) -> np.ndarray:
    """Column by column."""
    squares: np.ndarray = np.einsum("ij,ij->j", rows, rows)
    return squares
