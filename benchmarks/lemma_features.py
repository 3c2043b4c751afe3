"""Do dictionary forms help the intent model? .tools/rasa/bin/python -m benchmarks.lemma_features [--every 3]

Method: the model of config.yml, trained on data/ and measured on the development set, topic accuracy in percent. Its
words, and pairs of words, are those written, or the keys that our pipelines give all forms of a word
(`reading/pipelines.py`), or both; runs of characters are the same in each row. How well words meet their dictionary
forms is benchmarks/lemmas.py. `--every 3` trains on every third example, a ninth of the time.
"""

import argparse
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from bot.components.bands import topic_of
from bot.components.intent_model import IntentModel
from bot.components.intent_reader import VECTOR_CACHE, settings_of
from bot.components.ngrams import Kind, Ngrams, word_terms
from bot.components.sentence_vectors import Cached, open_vectors
from bot.components.trial import component_config
from bot.components.written import written
from reading.languages import LANGUAGES
from reading.pipelines import lemmas
from tools.evaluate import messages

Keys = dict[str, str]


class KeyedNgrams(Ngrams):
    """N-grams whose words are looked up: `keys` has the keys of each written message."""

    def __init__(self, keys: Keys, *, and_words: bool) -> None:
        self._keys = keys
        self._and_words = and_words
        super().__init__(3, 5)

    def _kinds(self) -> tuple[Kind, ...]:
        return tuple(
            replace(kind, parts=self._keyed) if kind.parts is word_terms else kind
            for kind in super()._kinds()
        )

    def _keyed(self, text: str) -> list[str]:
        """A twin with slips has no keys of its own: its words are read as they stand."""
        found = [f"={key}" for key in word_terms(self._keys.get(text, text))]
        return [*found, *word_terms(text)] if self._and_words else found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--every", type=int, default=1, help="of so many training examples, one")
    every = parser.parse_args().every
    examples = [(text, intent, language) for language in LANGUAGES for text, intent in of_language(language)]
    examples = examples[::every]
    asked = [(text, intent, language) for text, language, intent in messages("dev")]
    keys = keys_of([*examples, *asked])
    engine = open_vectors()
    vectors = Cached(engine, VECTOR_CACHE) if engine is not None else None
    print("| words | vectors | fi | sv | training s |\n|---|---|---|---|---|")
    for name, features in {
        "as written": None,
        "keys": KeyedNgrams(keys, and_words=False),
        "both": KeyedNgrams(keys, and_words=True),
    }.items():
        for row in rows(examples, asked, features, vectors):
            print(f"| {name} | {row}", flush=True)


def of_language(language: str) -> Iterator[tuple[str, str]]:
    """(text, intent) of each training example of a language."""
    for file in sorted(Path("data", language).glob("*.yml")):
        for block in yaml.safe_load(file.read_text("utf-8"))["nlu"]:
            lines = (line.strip() for line in block["examples"].splitlines())
            yield from ((line[2:].strip(), block["intent"]) for line in lines if line.startswith("- "))


def keys_of(told: Sequence[tuple[str, str, str]]) -> Keys:
    """The keys of each message, by its written form; what both languages write alike is read as Finnish."""
    read = {language: lemmas(language) for language in LANGUAGES}
    found: Keys = {}
    for text, _, language in told:
        plain = written(text)
        found.setdefault(plain, " ".join(read[language].key(word) for word in plain.split()))
    return found


def rows(
    examples: Sequence[tuple[str, str, str]],
    asked: Sequence[tuple[str, str, str]],
    features: Ngrams | None,
    vectors: Any,
) -> Iterator[str]:
    """A row for n-grams alone, and one with sentence vectors where there is an engine."""
    texts, wanted = [text for text, _, _ in examples], [intent for _, intent, _ in examples]
    model = IntentModel(settings_of(component_config(Path("config.yml"))))
    model._features = features or model._features
    begun = time.perf_counter()
    model.fit(texts, wanted, vectors)
    seconds = time.perf_counter() - begun
    for view in (None, vectors) if vectors else (None,):
        shares = accuracies(model, asked, view)
        yield f"{'yes' if view else 'no'} | {shares['fi']:.1f} | {shares['sv']:.1f} | {seconds:.0f} |"


def accuracies(model: IntentModel, asked: Sequence[tuple[str, str, str]], vectors: Any) -> dict[str, float]:
    texts = [text for text, _, _ in asked]
    best = model.probabilities(model.rows(texts), vectors.of(texts) if vectors else None).argmax(axis=1)
    right = [
        topic_of(model.intents[place]) == topic_of(told[1]) for place, told in zip(best, asked, strict=True)
    ]
    languages = np.array([language for _, _, language in asked])
    return {each: 100 * float(np.array(right)[languages == each].mean()) for each in LANGUAGES}


if __name__ == "__main__":
    main()
