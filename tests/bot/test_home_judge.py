"""The judge of homes is what its tool makes of the messages that lie beside it, and has learnt something from them."""

import json
import re
from pathlib import Path

import pytest
from sklearn.metrics import roc_auc_score

from reading.homes.judge import BIAS, MODEL
from tools.build_home_judge import PLACES, TOLD, fitted, from_facts, from_marked, out_of_fold, unmarked

LEAST_AREA = 0.9


def test_the_committed_weights_are_what_the_tool_fits() -> None:
    kept = json.loads(MODEL.read_text("utf-8"))

    weights = fitted([*from_marked(), *from_facts()])

    apart = {mark for mark in {*kept, *weights} if abs(kept.get(mark, 0) - weights.get(mark, 0)) > 1}
    assert BIAS in kept
    assert apart == set()


def test_it_tells_homes_from_other_places_in_messages_left_out() -> None:
    places = [*from_marked(), *from_facts()]

    written = [each for each in places if each.trust == 1]
    area = roc_auc_score([each.home for each in written], out_of_fold(places)[: len(written)])

    assert area > LEAST_AREA


@pytest.mark.parametrize("file", sorted(PLACES.glob("*.txt")), ids=lambda file: file.stem)
def test_every_message_marks_a_place(file: Path) -> None:
    lines = file.read_text("utf-8").splitlines()

    broken = [line for line in lines if not TOLD.search(line) or re.search(r"[{}\[\]]", unmarked(line)[0])]

    assert broken == []
    assert len(lines) == len(set(lines))


def test_marks_are_taken_off_and_kept_apart() -> None:
    text, told = unmarked("{Porissa} ollaan, [Turusta] soitettiin")

    assert text == "Porissa ollaan, Turusta soitettiin"
    assert told == [(0, 7, True), (16, 23, False)]
