"""Rows in a byte a number: the products are those of the rows as they were, nearly."""

import numpy as np
import pytest

pytest.importorskip("onnxruntime", reason="ONNX RUNTIME is not installed here: packed rows were not tried")

from bot.components.packed_rows import PackedRows


@pytest.mark.parametrize("width", [5, 128, 384])
def test_products_are_nearly_those_of_the_rows(width: int) -> None:
    chance = np.random.default_rng(0)
    rows = chance.normal(size=(300, width)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    vectors = rows[:3]

    found = PackedRows.of(rows).times(vectors)

    assert found.shape == (3, 300)
    assert np.allclose(found, vectors @ rows.T, atol=0.01)


def test_kept_rows_give_the_same_products() -> None:
    rows = np.eye(7, 40, dtype=np.float32)
    packed = PackedRows.of(rows)

    again = PackedRows(packed.graph)

    assert np.array_equal(again.times(rows), packed.times(rows))
