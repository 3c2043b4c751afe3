"""What each view of the intent model is worth, and both together: .tools/rasa/bin/python -m benchmarks.intent_views

Method: the model of config.yml, trained on data/; topics of the development part, of its twins with typing slips, of the plain
questions and of the same as hurried hands typed them. Each message is read whole, without bands: the share whose topic is the
likeliest, and among the three likeliest, in percent, and the mean log loss. `make evaluate` measures what is served.
"""

import argparse
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from bot.components.bands import SMALL_TALK, topic_of
from bot.components.intent_model import IntentModel
from bot.components.intent_reader import VECTOR_CACHE, settings_of
from bot.components.sentence_vectors import Cached, SentenceVectors, open_vectors
from bot.components.slips import noisy
from bot.components.trial import component_config
from bot.examples import examples_in, training_files
from reading.languages import LANGUAGES
from tools.evaluate import Message, messages

SHORTEST = 1e-9


def main() -> None:
    argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    ).parse_args()
    engine = open_vectors()
    vectors = Cached(engine, VECTOR_CACHE) if engine is not None else None
    texts, intents = zip(*examples_in(training_files(Path("data"))), strict=True)
    begun = time.perf_counter()
    model = IntentModel(settings_of(component_config(Path("config.yml")))).fit(texts, intents, vectors)
    print(f"{len(texts)} examples, fitted in {time.perf_counter() - begun:.0f} s\n")
    print(
        "| messages | view | " + " | ".join(f"{each} first, of three, log loss" for each in LANGUAGES) + " |"
    )
    print("|---|---|" + "---|" * len(LANGUAGES))
    for name, asked in parts().items():
        for line in lines(model, asked, engine):
            print(f"| {name} | {line}", flush=True)


def parts() -> Mapping[str, list[Message]]:
    """The topics' messages of each part."""
    found = {
        name: [each for each in messages(name) if is_topic(each[2])] for name in ("dev", "plain", "slips")
    }
    slipped = [(noisy(text), language, intent) for text, language, intent in found["dev"]]
    return {"dev": found["dev"], "dev with slips": slipped, "plain": found["plain"], "slips": found["slips"]}


def is_topic(intent: str) -> bool:
    return intent not in SMALL_TALK and intent != "crisis"


def lines(model: IntentModel, asked: Sequence[Message], engine: SentenceVectors | None) -> Iterator[str]:
    """A line for each view."""
    texts = [text for text, _, _ in asked]
    rows, vectors = model.rows(texts), engine.of(texts) if engine is not None else None
    views = {"n-grams": model.probabilities(rows)}
    if vectors is not None and model.view is not None:
        alone = np.exp(model.view.scores(vectors) * model.settings.sharpness)
        views["sentence vectors"] = alone / alone.sum(axis=1, keepdims=True)
        views["both"] = model.probabilities(rows, vectors)
    for name, shares in views.items():
        told = (cell(model.intents, shares, asked, language) for language in LANGUAGES)
        yield f"{name} | {' | '.join(told)} |"


def cell(intents: Sequence[str], shares: np.ndarray, asked: Sequence[Message], language: str) -> str:
    """First, among three, log loss, of one language."""
    topics = sorted({topic_of(intent) for intent in intents})
    of_topic = np.array([[topic_of(intent) == topic for topic in topics] for intent in intents], np.float32)
    own = np.array([spoken == language for _, spoken, _ in asked])
    wanted = np.array([topics.index(topic_of(intent)) for _, spoken, intent in asked if spoken == language])
    likely = shares[own] @ of_topic
    ranked = np.argsort(-likely, axis=1)[:, :3] == wanted[:, None]
    loss = -np.log(np.maximum(likely[np.arange(len(wanted)), wanted], SHORTEST)).mean()
    return f"{100 * ranked[:, 0].mean():.1f}, {100 * ranked.any(axis=1).mean():.1f}, {loss:.3f}"


if __name__ == "__main__":
    main()
