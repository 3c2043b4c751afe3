"""The trained model understands the test split about as well as the last accepted report says.

It reads what `make setup` trained, as it is served. When a fall is meant, accept it and say why:
`.tools/server/bin/python -m tools.evaluate --split test --accept`.
"""

import tarfile
from pathlib import Path

import pytest

from bot.components.intent_model import FILE, IntentModel, Settings
from bot.components.intent_reader import IntentReader
from bot.components.trial import as_served, component_config, trained_reader
from tools.evaluate import LANGUAGES, accepted_report, judge, messages, what_fell
from tools.understanding_figures import figures

MODEL = Path("models/polku.tar.gz")
MOST_WRONG = 2.0
"""Percent of the development set's topics answered wrongly with confidence: what the bands of config.yml were chosen to hold."""
FEWEST_REACHED = 93.0
"""Percent of its topics answered or offered."""


@pytest.fixture(scope="module")
def reader() -> IntentReader:
    if not MODEL.exists():
        pytest.skip("NO MODEL: make setup trains it")
    return trained_reader(MODEL, component_config(Path("config.yml")))


def test_understanding_has_not_fallen_since_the_accepted_report(reader):
    view = "ngrams" if reader.vectors is None else "vectors"

    now = {language: measured(reader, language) for language in LANGUAGES}

    worse = what_fell(now, accepted_report(view))
    assert not worse, "\n".join(worse)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bands_hold_on_what_they_were_chosen_by(reader, language):
    found = measured(reader, language, "dev")

    assert found["confidently_wrong"] < MOST_WRONG
    assert found["answered_or_offered"] >= FEWEST_REACHED


def test_the_model_is_read_out_of_its_archive(tmp_path):
    texts, intents = ["apua velkoihin", "velat painavat", "etsin asuntoa"], ["debt", "debt", "housing"]
    IntentModel(Settings()).fit(texts, intents).save(tmp_path)
    with tarfile.open(tmp_path / "model.tar.gz", "w:gz") as archive:
        archive.add(tmp_path / FILE, f"components/train_intents/{FILE}")

    reader = trained_reader(tmp_path / "model.tar.gz", {"bands": {"topic": 0.4}})

    assert as_served(reader, "velat")["ranking"][0][0] == "debt"
    assert (reader.bands.topic, reader.vectors) == (0.4, None)


def measured(reader: IntentReader, language: str, part: str = "test") -> dict[str, float]:
    written = [message for message in messages(part) if message[1] == language]
    return figures(judge(written, [as_served(reader, text) for text, _, _ in written])).as_row()
