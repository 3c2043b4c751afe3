"""What the evaluation counts, and when it says that understanding fell."""

import json
from pathlib import Path

import pytest

from tools import evaluate
from tools.understanding_figures import (
    Judged,
    calibration,
    calibration_error,
    confusions,
    fallen,
    figures,
    macro_f1,
    worst,
)
from tools.understanding_report import calibration_table, loss_table, mistakes, topic_table


def judged(intent: str, *ranking: tuple[str, float], sure: bool = True) -> Judged:
    return Judged("text", "fi", intent, sure, ranking)


@pytest.mark.parametrize(
    ("intent", "ranking", "sure", "reached", "confidently_wrong"),
    [
        ("debt", [("debt", 0.9)], True, True, False),
        ("debt", [("housing", 0.9), ("debt", 0.1)], True, False, True),
        ("debt", [("housing", 0.4), ("debt", 0.3)], False, True, False),
        ("debt", [("housing", 0.4), ("youth", 0.3), ("family", 0.2), ("debt", 0.1)], False, False, False),
        ("debt", [("out_of_scope", 0.4), ("greet", 0.3), ("youth", 0.1), ("debt", 0.1)], False, True, False),
        ("appointment", [("appointment_move", 0.9)], True, True, False),
        ("appointment", [("youth", 0.4), ("appointment_cancel", 0.3)], False, True, False),
    ],
)
def test_a_topic_is_reached_when_answered_or_among_three_offered(
    intent: str, ranking: list[tuple[str, float]], sure: bool, reached: bool, confidently_wrong: bool
) -> None:
    message = judged(intent, *ranking, sure=sure)

    assert (message.reached, message.confidently_wrong) == (reached, confidently_wrong)


def test_a_message_with_two_needs_is_answered_by_either() -> None:
    message = Judged("text", "fi", "debt", True, [("appointment", 0.9)], needs=("appointment_move", "debt"))

    assert (message.right, message.reached, message.confidently_wrong) == (False, True, False)


def test_a_topic_offered_beside_an_answer_is_reached_though_the_answer_was_wrong() -> None:
    message = Judged("text", "fi", "debt", True, [("youth", 0.9)], beside=("housing", "debt"))

    assert (message.reached, message.confidently_wrong) == (True, True)
    assert (figures([message]).reached_beside, figures([message]).offering_beside) == (100, 100)


def test_figures_count_topics_out_of_scope_and_small_talk_apart() -> None:
    messages = [
        judged("debt", ("debt", 0.9)),
        judged("debt", ("housing", 0.9)),
        judged("debt", ("debt", 0.4), sure=False),
        judged("debt", ("housing", 0.4), sure=False),
        judged("out_of_scope", ("out_of_scope", 0.9)),
        judged("out_of_scope", ("debt", 0.9)),
        judged("greet", ("greet", 0.9)),
    ]

    found = figures(messages)

    assert (found.topics, found.accuracy, found.asked, found.confidently_wrong) == (4, 50, 50, 25)
    assert found.answered_or_offered == 50
    assert (found.out_of_scope_refused, found.out_of_scope_answered, found.small_talk) == (50, 50, 100)


def test_macro_f1_weighs_every_intent_the_same() -> None:
    messages = [*(judged("debt", ("debt", 1.0)) for _ in range(9)), judged("housing", ("youth", 1.0))]

    assert macro_f1(messages) == 50


def test_calibration_error_is_the_gap_between_sure_and_right() -> None:
    messages = [judged("debt", ("debt", 0.75)), judged("debt", ("housing", 0.75))]

    assert calibration_error(messages) == 25


def test_the_worst_are_the_surest_and_pairs_are_counted() -> None:
    mild, bad = judged("debt", ("housing", 0.5)), judged("debt", ("housing", 0.9))

    assert worst([mild, bad, judged("debt", ("debt", 1.0))]) == [bad, mild]
    assert confusions([mild, bad]) == [(("debt", "housing"), 2)]


def test_calibration_says_how_often_each_confidence_is_right() -> None:
    messages = [
        judged("debt", ("debt", 0.75)),
        judged("debt", ("housing", 0.71)),
        judged("debt", ("debt", 1.0)),
    ]

    bins = {each.least: (each.messages, each.right) for each in calibration(messages) if each.messages}

    assert bins == {70: (2, 50), 90: (1, 100)}


ACCEPTED = {"accuracy": 80.0, "answered_or_offered": 90.0, "confidently_wrong": 4.0}


@pytest.mark.parametrize(
    ("name", "now", "fell"),
    [
        ("accuracy", 80.0, False),
        ("accuracy", 79.0, False),
        ("accuracy", 78.9, True),
        ("accuracy", 95.0, False),
        ("answered_or_offered", 89.0, False),
        ("answered_or_offered", 88.9, True),
        ("confidently_wrong", 5.0, False),
        ("confidently_wrong", 5.1, True),
        ("confidently_wrong", 0.0, False),
    ],
)
def test_more_than_a_point_the_wrong_way_is_a_fall(name: str, now: float, fell: bool) -> None:
    lines = fallen({**ACCEPTED, name: now}, ACCEPTED)

    assert lines == ([f"{name} {now:g}, accepted {ACCEPTED[name]:g}"] if fell else [])


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "accepted.json"
    file.write_text(json.dumps({"ngrams": {"fi": ACCEPTED, "sv": ACCEPTED}}))
    monkeypatch.setattr(evaluate, "ACCEPTED", file)
    return file


def test_one_language_falling_is_enough_to_fail(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    worse = {"fi": {**ACCEPTED, "accuracy": 95.0}, "sv": {**ACCEPTED, "accuracy": 78.0}}

    assert evaluate.compare({"fi": ACCEPTED, "sv": ACCEPTED}, view="ngrams", accept=False) == 0
    assert evaluate.compare(worse, view="ngrams", accept=False) == 1
    assert "more than 1 point in sv: accuracy 78, accepted 80" in capsys.readouterr().out


def test_a_view_is_compared_with_its_own_report(reports: Path) -> None:
    now = {"fi": ACCEPTED, "sv": ACCEPTED}

    unknown = evaluate.compare(now, view="vectors", accept=False)
    accepted = evaluate.compare(now, view="vectors", accept=True)
    known = evaluate.compare(now, view="vectors", accept=False)

    assert (unknown, accepted, known) == (1, 0, 0)
    assert set(json.loads(reports.read_text())) == {"ngrams", "vectors"}


def test_the_report_shows_topics_confidence_mistakes_and_what_slips_cost() -> None:
    right, wrong = judged("debt", ("debt", 0.97)), judged("debt", ("housing", 0.5))
    clean, noisy = ({"fi": figures(group)} for group in ([right], [right, wrong]))

    assert "| debt  | 50 | 50 |" in topic_table({"fi": [right, wrong]})
    assert "| 90-100 %   | 1 | 100 |" in calibration_table({"fi": [right, wrong]})
    assert "1 debt -> housing" in mistakes([right, wrong])
    assert "| 100 | 50 | -50.0 |" in loss_table(clean, noisy)
