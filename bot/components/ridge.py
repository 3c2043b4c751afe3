"""Ridge regression in the dual, for tables of tens of thousands of examples with each other.

Conjugate gradients, so that time grows with the square of the examples and not, as in factoring, with the cube; all
intents in one block, each step the best in the directions of all of them, which takes half the steps that each would need
on its own (O'Leary, The block conjugate gradient algorithm and related methods, 1980). SciPy's own takes one intent at a time.

It takes as many steps as it is told. A bound on what is left was missed or met by a rounding, so that two trainings of the
same examples differed by a step, and their figures by a point and a half.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np

LOST = 1e-9
"""Directions smaller than this share of the largest are rounding, not directions."""
NOTHING_LEFT = 1e-4
"""A share of what is wanted so small that the next step would only turn rounding."""


class Likeness(Protocol):
    """How alike each example is to each: symmetric, without negative eigenvalues, known by its products."""

    def __matmul__(self, weights: np.ndarray) -> np.ndarray: ...


def solve(likeness: Likeness, wanted: np.ndarray, smoothing: float, steps: int) -> np.ndarray:
    """The weights of (likeness + smoothing I) weights = wanted; a row an example, a column an intent.

    After so many `steps`, or fewer where nothing is left to explain.
    """
    weights, rest = np.zeros_like(wanted), wanted.copy()
    directions = wanted
    enough = _squares(wanted) * NOTHING_LEFT**2
    for _ in range(steps):
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
