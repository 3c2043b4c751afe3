"""What anybody would try first: characters of words by TF-IDF and a linear classifier, and two things to add to them.

Sentence vectors are the product's own; dictionary forms are the keys that `reading/pipelines.py` gives all forms of a word, of
both languages for each word, so that the model need not be told a message's language. One model for both languages, texts as
they were typed. benchmarks/models.py measures them beside ours and Rasa's; the settings are those of nlu.md, "b" and "d".
"""

import pickle
import time
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from scipy.sparse import csr_matrix
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline, make_union

from bot.components.encoder import CORES
from bot.components.intent_reader import VECTOR_CACHE
from bot.components.sentence_vectors import Cached, SentenceVectors, open_vectors
from reading.languages import LANGUAGES
from reading.pipeline_lemmas import Lemmas
from reading.text import normalise, tokenise

VECTORS_WEIGH = 2.0
"""Beside a row of TF-IDF, which is as long as a vector."""
RANKED = 10
NO_ENCODER = "polku: the encoder of sentence vectors is not built; `make setup` builds it."

Ranking = list[tuple[str, float]]


class VectorRows(BaseEstimator, TransformerMixin):  # type: ignore[misc]  # scikit-learn 1.1 publishes no types
    """Sentence vectors as features. The engine is not kept with the model, but opened where the model is loaded."""

    def __init__(self, engine: SentenceVectors) -> None:
        self.engine = engine

    def fit(self, _texts: Sequence[str], _intents: Any = None) -> "VectorRows":
        return self

    def transform(self, texts: Sequence[str]) -> Any:
        return csr_matrix(VECTORS_WEIGH * self.engine.of(list(texts)))

    def __getstate__(self) -> dict[str, Any]:
        return {}

    def __setstate__(self, _state: dict[str, Any]) -> None:
        self.engine = opened(threads=None)


def opened(threads: int | None) -> SentenceVectors:
    """The encoder, for one message as it is served or with as many threads as are given."""
    found = open_vectors() if threads is None else open_vectors(threads)
    if found is None:
        raise SystemExit(NO_ENCODER)
    return found


@lru_cache(maxsize=1)
def readers() -> dict[str, Lemmas]:
    from reading.pipelines import lemmas  # here, because spaCy brings TensorFlow, which the others do without

    return {language: lemmas(language) for language in LANGUAGES}


def key_terms(text: str) -> list[str]:
    """The key of each word in either language."""
    words = [token.word for token in tokenise(normalise(text))]
    return [f"{language}={read.key(word)}" for language, read in readers().items() for word in words]


def characters() -> Any:
    return TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 5), sublinear_tf=True)


def dictionary_forms() -> Any:
    readers()  # loaded before the clock runs, as vectors are
    return TfidfVectorizer(analyzer=key_terms, sublinear_tf=True)


def sentence_vectors(texts: Sequence[str]) -> VectorRows:
    """Vectors of the examples are kept in var/ beforehand, so that training is timed without them, as ours is."""
    engine = Cached(opened(CORES), VECTOR_CACHE)
    engine.of(list(texts))
    return VectorRows(engine)


def features(name: str, texts: Sequence[str]) -> list[Any]:
    match name:
        case "tfidf":
            return [characters()]
        case "tfidf_vectors":
            return [characters(), sentence_vectors(texts)]
        case "tfidf_lemmas":
            return [characters(), dictionary_forms()]
        case _:
            raise ValueError(name)


def train(parts: Sequence[Any], texts: Sequence[str], intents: Sequence[str], file: Path) -> float:
    """Seconds of the fit; the model is kept in `file`."""
    begun = time.perf_counter()
    model = make_pipeline(make_union(*parts), LogisticRegression(C=10, solver="liblinear"))
    model.fit(texts, intents)
    seconds = time.perf_counter() - begun
    file.write_bytes(pickle.dumps(model))
    return seconds


class PlainModel:
    """A trained one, read from its file."""

    def __init__(self, file: Path) -> None:
        self._model = pickle.loads(file.read_bytes())  # noqa: S301  written by the process before this one

    def ranking(self, text: str) -> Ranking:
        """The ten likeliest intents."""
        told = zip(self._model.classes_, map(float, self._model.predict_proba([text])[0]), strict=True)
        return sorted(((str(name), share) for name, share in told), key=lambda pair: -pair[1])[:RANKED]
