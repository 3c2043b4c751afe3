"""Facts that decide a person's case, from free words: the one door to reading facts."""

from reading.facts.answers import UNKNOWN, read_answer
from reading.facts.found import Fact, find_facts, make_ready

__all__ = ["UNKNOWN", "Fact", "find_facts", "make_ready", "read_answer"]
