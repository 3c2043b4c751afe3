"""What is left out of a search could not have been found: needles stand in every match; 22 November 2026."""

import re
from pathlib import Path

import pytest

from reading.facts.benefit_words import BENEFITS
from reading.facts.leaving_words import DISMISSED, ENDING, RESIGNED
from reading.facts.line import Line
from reading.facts.needles import Sieve, needles_of
from reading.facts.origin_words import ORIGIN
from reading.facts.situation_words import SITUATION
from reading.facts.status_words import STATUS

HERE = Path(__file__).parent
PLAIN = [
    Line(line.rpartition("|")[0]).plain
    for language in ("fi", "sv")
    for line in (HERE / f"facts_sentences.{language}.txt").read_text("utf-8").splitlines()
]
PATTERNS = [each.pattern for each in (*STATUS, *BENEFITS, *ORIGIN, *SITUATION)] + [
    ENDING,
    DISMISSED,
    RESIGNED,
]


@pytest.mark.parametrize(
    ("pattern", "needles"),
    [
        ("kassa", {"kass"}),
        (r" (?:kassan?|fackets) ", {"kass", "fack"}),
        (r"\w{0,9}kassa(?:n|ssa)?", {"kass"}),
        (r"(?:lomautus)?kassa", {"kass"}),
        (r" (?:ytk|kassa)", {" ytk", "kass"}),
        (r"(?:\w+ ){0,3}ab[ci]+ t\w", None),
        (r"(?!kassa)\w+", None),
        (r"(?<! som )jobb(?! hos)", {"jobb"}),
        (r"\bkassa{2,3}n", {"kass"}),
        (r"(?:kassa){0,2}", None),
        (r"(?P<pay>lomaraha|aba)", {"loma", "aba"}),
        (r"pa\.ka?", {"pa.k"}),
        ("olen|on", None),
    ],
)
def test_the_needles_of_a_pattern(pattern: str, needles: "set[str] | None") -> None:
    assert needles_of(pattern) == needles


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.pattern[:30])
def test_a_needle_stands_in_every_match(pattern: "re.Pattern[str]") -> None:
    needles = needles_of(pattern.pattern)

    matches = [match.group() for plain in PLAIN for match in pattern.finditer(plain)]

    assert needles
    assert all(any(needle in match for needle in needles) for match in matches)


def test_likely_things_come_in_their_order() -> None:
    sieve = Sieve([("first", "kassa"), ("always", r"\w"), ("last", "jobb|ytk ")])

    assert list(sieve.likely(" jobb , kassa ")) == ["first", "always", "last"]
    assert list(sieve.likely(" ytk ")) == ["always", "last"]
    assert list(sieve.likely("")) == ["always"]
