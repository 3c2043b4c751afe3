"""The plain models of the comparison: they learn, rank, and are kept without the encoder they ask."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from benchmarks import plain_models
from benchmarks.models_process import plain
from benchmarks.plain_models import PlainModel, VectorRows, characters, key_terms, train

TEXTS = ["velat painavat", "skulder tynger", "haluan opiskella", "jag vill studera"]
INTENTS = ["debt", "debt", "studies", "studies"]


class ByLength:
    """An engine whose vector is the first letter and the length."""

    def of(self, texts: Sequence[str]) -> np.ndarray:
        return np.array([[ord(text[0]) / 100, len(text) / 10] for text in texts], np.float32)


def test_characters_learn_and_rank_every_intent(tmp_path: Path) -> None:
    seconds = train([characters()], TEXTS, INTENTS, tmp_path / "model")

    ranking = PlainModel(tmp_path / "model").ranking("opiskelemaan")

    assert seconds > 0
    assert [intent for intent, _ in ranking] == ["studies", "debt"]
    assert sum(share for _, share in ranking) == pytest.approx(1)


def test_vectors_stand_beside_the_characters_and_their_engine_is_opened_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train([characters(), VectorRows(ByLength())], TEXTS, INTENTS, tmp_path / "model")
    monkeypatch.setattr(plain_models, "open_vectors", ByLength)

    ranking = PlainModel(tmp_path / "model").ranking("velkaa")

    assert ranking[0][0] == "debt"


def test_without_the_encoder_it_says_what_to_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_models, "open_vectors", lambda: None)

    with pytest.raises(SystemExit, match="make setup"):
        plain_models.opened(threads=None)


class Keys:
    def __init__(self, ending: int) -> None:
        self._ending = ending

    def key(self, word: str) -> str:
        return word[: -self._ending]


def test_each_word_has_a_key_of_either_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_models, "readers", lambda: {"fi": Keys(3), "sv": Keys(1)})

    assert key_terms("Taloissa kurser!") == ["fi=taloi", "fi=kur", "sv=taloiss", "sv=kurse"]


def test_what_rasa_tells_and_what_a_plain_model_tells_become_the_same_reading() -> None:
    fallback = {"name": "nlu_fallback", "confidence": 0.6}
    told = {"intent_ranking": [fallback, {"name": "debt", "confidence": 0.4}], "needs": [{"intent": "debt"}]}

    assert plain(told) == {"sure": False, "ranking": [("debt", 0.4)], "needs": ["debt"], "beside": []}
    assert plain({"intent_ranking": [("debt", 0.4)]}) == {
        "sure": True,
        "ranking": [("debt", 0.4)],
        "needs": [],
        "beside": [],
    }
    assert plain({"intent_ranking": []})["ranking"] == [("", 0.0)]
