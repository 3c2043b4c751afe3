"""Messages with places that are measured by and stand, but for the place, among those that the judge of homes learns from."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import yaml

from reading.mentions import places_named
from reading.text import normalise
from tests.understanding.leaks import NEAR, NEAR_SHORT, Known, fold, is_sentence

PLACES = Path("data/places")
MEASURED = Path("tests/understanding")
_MARKED = re.compile(r"[{\[][^}\]]*[}\]]")
_MARKS = re.compile(r"[{}\[\]]")


def learnt(language: str) -> Iterator[str]:
    """The marked messages of data/places."""
    for file in sorted(PLACES.glob(f"{language}*.txt")):
        yield from filter(str.strip, file.read_text("utf-8").splitlines())


def measured(language: str) -> Iterator[str]:
    """Those with facts or a name, but development's, which the judge learns from as well."""
    for file in sorted(MEASURED.glob(f"[fn]a[cm][te]s.*.{language}.yml")):
        if ".dev." not in file.name:
            yield from (str(each["text"]) for each in yaml.load(file.read_text("utf-8"), yaml.CSafeLoader))


def leaking(learnt_lines: Iterable[str], texts: Iterable[str]) -> set[str]:
    """The marked lines that a message stands in: whole and of three words or more, or nearly with all places left out."""
    lines = list(learnt_lines)
    whole = by(lambda line: fold(_MARKS.sub("", line)), lines)
    bare = by(without_marked, lines)
    known = Known([line for line in bare if is_sentence(line)], NEAR, NEAR_SHORT)
    found: set[str] = set()
    for text in texts:
        if len(fold(text).split()) > 2:
            found.update(whole.get(fold(text), ()))
        left = without_places(text)
        alike = known.like(left) if is_sentence(left) else []
        found.update(line for each in alike for line in bare[each])
    return found


def by(form: Callable[[str], str], lines: Iterable[str]) -> dict[str, list[str]]:
    """The lines by a form that several may share."""
    told: dict[str, list[str]] = {}
    for line in lines:
        told.setdefault(form(line), []).append(line)
    return told


def without_marked(line: str) -> str:
    return fold(_MARKED.sub(" ", line))


def without_places(text: str) -> str:
    """A message without the places that are read in it."""
    normal = normalise(text)
    around, spans = places_named(normal)
    for span in sorted(spans, key=lambda span: -span.first):
        start, end = around.tokens[span.first].start, around.tokens[span.last].end
        normal = f"{normal[:start]} {normal[end:]}"
    return fold(normal)
