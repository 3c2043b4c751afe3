"""What the table of compared models adds to the figures of the evaluation: the threshold, and the rows it is told by."""

from pathlib import Path

import pytest
import yaml

from benchmarks.models import (
    MODELS,
    Measured,
    answering_above,
    best_first,
    judged,
    least_threshold,
    rows,
    without_vectors,
)
from tools.understanding_figures import Judged, figures


def read(language: str, intent: str, guessed: str, probability: float) -> Judged:
    return Judged("", language, intent, True, [(guessed, probability)])


def part(language: str, *, wrong_at: tuple[float, ...], right: int) -> list[Judged]:
    wrong = [read(language, "debt", "youth", probability) for probability in wrong_at]
    return [*wrong, *(read(language, "debt", "debt", 0.6) for _ in range(right))]


@pytest.mark.parametrize(
    ("wrong_at", "least"),
    [
        ((), 0.0),
        ((0.9,), 0.0),
        ((0.9, 0.5), 0.5),
        ((0.5, 0.9, 0.7), 0.7),
        ((0.9, 0.9), 0.9),
    ],
)
def test_the_threshold_lets_fewer_than_two_in_a_hundred_be_wrong(
    wrong_at: tuple[float, ...], least: float
) -> None:
    messages = part("fi", wrong_at=wrong_at, right=100 - len(wrong_at))

    found = least_threshold(messages)

    assert found == least
    assert figures(answering_above(found, messages)).confidently_wrong < 2


def test_the_language_that_needs_more_sets_the_threshold_of_both() -> None:
    messages = [
        *part("fi", wrong_at=(0.3, 0.3), right=98),
        *part("sv", wrong_at=(0.8, 0.8), right=98),
    ]

    assert least_threshold(messages) == 0.8


def test_small_talk_taken_wrongly_sets_no_threshold() -> None:
    talk = [read("fi", "greet", "debt", 0.9) for _ in range(5)]

    assert least_threshold([*talk, *part("fi", wrong_at=(), right=50)]) == 0.0


def test_above_the_threshold_a_message_is_answered_and_at_it_is_not() -> None:
    messages = [read("fi", "debt", "debt", 0.5), read("fi", "debt", "debt", 0.51)]

    assert [each.sure for each in answering_above(0.5, messages)] == [False, True]


def test_a_message_comes_back_without_its_text() -> None:
    reading = {"sure": False, "ranking": [["debt", 0.4]], "needs": [], "beside": []}

    found = judged({"language": "sv", "intent": "debt", "ms": 1.0, "reading": reading})

    assert (found.text, found.language, found.right, found.confidence) == ("", "sv", True, 0.4)


def measured(*, right: bool) -> Measured:
    messages = [
        read(language, "debt", "debt" if right else "youth", 0.5)
        for language in ("fi", "sv")
        for _ in range(3)
    ]
    return Measured(348, 2.0, messages, messages, [1.0, 2.0, 3.0], 600)


def test_the_best_stands_first_and_what_learnt_everything_last() -> None:
    found = {"polku": measured(right=True), "diet": measured(right=False), "tfidf": measured(right=True)}

    assert best_first(found) == ["tfidf", "diet", "polku"]


def test_ours_is_shown_by_its_bands_and_by_a_threshold() -> None:
    of_ours, of_another = (list(rows(MODELS[name], measured(right=True))) for name in ("sample", "diet"))

    assert [row.split(" | ")[7] for row in of_ours] == ["bands, as served", "0.000"]
    assert [row.split(" | ")[7] for row in of_another] == ["0.000"]


def test_n_grams_alone_are_the_product_s_settings_without_vectors(tmp_path: Path) -> None:
    config = Path("config.yml")

    told = without_vectors(config, tmp_path / "config.yml")

    ours, without = (yaml.safe_load(file.read_text("utf-8"))["pipeline"] for file in (config, told))
    changed = [(before, after) for before, after in zip(ours, without, strict=True) if before != after]
    assert [after for _, after in changed] == [{**before, "vectors": False} for before, _ in changed]
    assert [before["name"] for before, _ in changed] == ["bot.components.intents.NgramIntentClassifier"]
