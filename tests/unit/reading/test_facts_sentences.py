"""Sentences as strangers write them, a line each: the text, then the facts it tells, or none; 22 November 2026.

They were written before they were read, to see what is missed; a class that was missed was mended by its words.
"""

from datetime import date
from pathlib import Path

import pytest

from reading.facts import find_facts

TODAY = date(2026, 11, 22)
TOLD = ("age", "status", "situation", "earnings_related", "mother_tongue", "immigrant", "dismissed")
HERE = Path(__file__).parent
SENTENCES = [
    line
    for language in ("fi", "sv")
    for line in (HERE / f"facts_sentences.{language}.txt").read_text("utf-8").splitlines()
]


def plain(name: str, value: object) -> str:
    return str(bool(value) if name == "dismissed" else value)


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_tells_its_facts_and_no_others(line: str) -> None:
    text, _, told = line.rpartition("|")

    found = {fact.name: plain(fact.name, fact.value) for fact in find_facts(text.strip(), TODAY)}

    expected = dict(each.split("=") for each in told.split())
    assert {name: value for name, value in found.items() if name in TOLD} == expected
