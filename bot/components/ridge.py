"""Ridge regression in the dual, for tables of tens of thousands of examples with each other.

Conjugate gradients, so that time grows with the square of the examples and not, as in factoring, with the cube; and
before them a Nyström sketch of the table's few large directions, which are what makes the plain way slow
(Frangella, Tropp and Udell, Randomized Nyström preconditioning, 2023, algorithm 5.1; its start here is Gaussian but not made
orthogonal, and its singular values come from a matrix as small as the sketch). SciPy's own takes one intent at a time.
"""

from __future__ import annotations

from typing import Callable, Protocol

import numpy as np

SKETCHED = 150
"""Directions sketched: fewer save less than they cost, and so do more."""
TINY = 1e-30

Conditioner = Callable[[np.ndarray], np.ndarray]


class Likeness(Protocol):
    """How alike each example is to each: symmetric, without negative eigenvalues, known by its products."""

    def __matmul__(self, weights: np.ndarray) -> np.ndarray: ...


def solve(likeness: Likeness, wanted: np.ndarray, smoothing: float, precision: float) -> np.ndarray:
    """The weights of (likeness + smoothing I) weights = wanted; a row an example, a column an intent.

    It stops where at most a share `precision` of each column of `wanted` is left unexplained.
    """
    condition = _conditioner(likeness, len(wanted), smoothing)
    weights, rest = np.zeros_like(wanted), wanted.copy()
    direction = condition(rest)
    left = _dots(rest, direction)
    enough = _dots(wanted, wanted) * precision**2
    while (_dots(rest, rest) > enough).any():
        moved = likeness @ direction + smoothing * direction
        step = left / (_dots(direction, moved) + TINY)
        weights += step * direction
        rest -= step * moved
        conditioned = condition(rest)
        before, left = left, _dots(rest, conditioned)
        direction = conditioned + left / (before + TINY) * direction
    return weights


def _conditioner(likeness: Likeness, number: int, smoothing: float) -> Conditioner:
    """What brings the large directions of the table down to the size of the others."""
    if number <= SKETCHED:
        return lambda rest: rest
    basis = np.random.default_rng(0).standard_normal((number, SKETCHED), np.float32) / np.sqrt(number)
    sketch = likeness @ basis
    shift = np.sqrt(number) * np.finfo(np.float32).eps * np.linalg.norm(sketch)
    sketch = (sketch + shift * basis).astype(np.float64)
    corner = np.linalg.cholesky(basis.T @ sketch)
    sketch = np.linalg.solve(corner, sketch.T).T
    sizes, turned = np.linalg.eigh(sketch.T @ sketch)
    directions = sketch @ (turned / np.sqrt(np.maximum(sizes, shift)))
    sizes = np.maximum(sizes - shift, 0)
    shrink = ((sizes[0] + smoothing) / (sizes + smoothing) - 1).astype(np.float32)[:, None]
    directions = directions.astype(np.float32)
    return lambda rest: rest + directions @ (shrink * (directions.T @ rest))


def _dots(rows: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Column by column."""
    return (rows * others).sum(axis=0)
