"""Many rows of numbers that vectors are multiplied with, a byte a number: such a product takes its time for reading the rows.

ONNX Runtime multiplies by them as they are packed. Beside 32-bit floats: a quarter of the memory, an eighth of the time or less.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from bot.components.encoder import A_MESSAGE, session

BLOCK = 128
"""Numbers that share a scale."""
OPSET, IR = 17, 8
RUNTIMES_OWN = "com.microsoft"
"""The domain of ONNX Runtime's own operators."""
IN_EIGHT_BITS = 4
"""MatMulNBits' level of accuracy at which what is multiplied with the rows is rounded to eight bits, block by block."""


class PackedRows:
    """`graph` is an ONNX model that holds the rows; `of` makes it."""

    def __init__(self, graph: bytes) -> None:
        self.graph = graph
        self._session = session(graph, A_MESSAGE)

    @classmethod
    def of(cls, rows: np.ndarray) -> "PackedRows":
        """Rounded to 127 steps to the largest of a block."""
        import onnx  # for training alone; loading goes without

        width = rows.shape[1]
        columns = -(-width // BLOCK) * BLOCK
        wider = np.pad(rows, ((0, 0), (0, columns - width)))
        steps, sizes = eight_bits(wider, BLOCK)
        parts = {
            "steps": steps.reshape(len(rows), -1, BLOCK),
            "sizes": sizes,
            "pads": np.array([0, 0, 0, columns - width]),
        }
        pad = onnx.helper.make_node("Pad", ["vectors", "pads"], ["wider"])
        product = onnx.helper.make_node(
            "MatMulNBits",
            ["wider", "steps", "sizes"],
            ["products"],
            **packed_product(columns, len(rows), BLOCK, bits=8),
        )
        floats = onnx.TensorProto.FLOAT
        graph = onnx.helper.make_graph(
            [pad, product],
            "rows",
            [onnx.helper.make_tensor_value_info("vectors", floats, ["vectors", width])],
            [onnx.helper.make_tensor_value_info("products", floats, ["vectors", len(rows)])],
            [onnx.numpy_helper.from_array(part, name) for name, part in parts.items()],
        )
        operators = [onnx.helper.make_opsetid("", OPSET), onnx.helper.make_opsetid(RUNTIMES_OWN, 1)]
        made = onnx.helper.make_model(graph, opset_imports=operators, ir_version=IR)
        return cls(made.SerializeToString())

    def times(self, vectors: np.ndarray) -> np.ndarray:
        """The products of each vector, a row of them, with all rows."""
        found: np.ndarray = self._session.run(None, {"vectors": vectors.astype(np.float32)})[0]
        return found


def packed_product(columns: int, rows: int, block: int, bits: int) -> dict[str, Any]:
    """The attributes of a MatMulNBits node: a product with so many packed rows, in eight bits."""
    sizes = {"K": columns, "N": rows, "bits": bits, "block_size": block}
    return {**sizes, "domain": RUNTIMES_OWN, "accuracy_level": IN_EIGHT_BITS}


def eight_bits(numbers: np.ndarray, block: int) -> tuple[np.ndarray, np.ndarray]:
    """Numbers as MatMulNBits has them: a row of bytes a block, around 128, and the scales."""
    rows = numbers.reshape(-1, block)
    scales = np.abs(rows).max(axis=1) / 127
    apart = np.where(scales == 0, 1, scales)[:, None]
    return (np.rint(rows / apart) + 128).astype(np.uint8), scales.astype(np.float32)
