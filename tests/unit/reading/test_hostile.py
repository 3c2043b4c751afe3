"""Every reader of texts over hostile ones: all end, none raises, and the same text gives the same again."""

import signal
from collections.abc import Callable, Iterator
from types import FrameType

import pytest

from benchmarks.hostile_pieces import LONG, PIECES, hostile, readers

NEVER_ENDS = 60
"""Seconds of the processor after which a reader that takes milliseconds is taken to try every way of parting the text."""


@pytest.fixture
def ended_by_the_processor() -> Iterator[None]:
    def stop(number: int, frame: FrameType | None) -> None:
        raise TimeoutError("this reader does not end")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, NEVER_ENDS)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)


@pytest.mark.parametrize(("name", "read"), [pytest.param(*each, id=each[0]) for each in readers()])
@pytest.mark.usefixtures("ended_by_the_processor")
def test_a_reader_ends_whatever_is_repeated(name: str, read: Callable[[str], object]) -> None:
    for piece in PIECES:
        for text in hostile(piece, LONG):
            assert repr(read(text)) == repr(read(text)), (name, piece)


def test_the_readers_are_those_a_message_meets() -> None:
    names = {name for name, _ in readers()}

    assert {"reading.mentions.find_municipalities", "reading.facts.found.find_facts"} <= names
    assert {"reading.own_names.own_name", "reading.trial_years.trial_year_asked"} <= names
