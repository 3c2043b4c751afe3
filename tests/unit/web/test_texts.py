"""What the API says outside the conversation exists in both languages, with the same blanks."""

from string import Formatter

import pytest

from actions.rules import Language
from actions.web.problems import STATUS, Kind
from actions.web.texts import load_texts

TEXTS = load_texts()
FI, SV = TEXTS[Language.FI], TEXTS[Language.SV]


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_problem_has_a_status_and_words() -> None:
    assert set(STATUS) == set(FI.problems) == set(SV.problems) == set(Kind)


@pytest.mark.parametrize("kind", Kind)
def test_a_problem_has_the_same_blanks_in_both_languages(kind: Kind) -> None:
    assert blanks(FI.problems[kind].detail) == blanks(SV.problems[kind].detail)
    assert FI.problems[kind].title != SV.problems[kind].title


def test_hints_and_notices_exist_in_both_languages() -> None:
    assert set(FI.hints) == set(SV.hints)
    assert set(FI.notices) == set(SV.notices)


@pytest.mark.parametrize("kind", [kind for kind in Kind if STATUS[kind] >= 500])
def test_when_a_part_is_down_the_office_is_named(kind: Kind) -> None:
    assert blanks(FI.problems[kind].detail) >= {"phone", "hours"}
