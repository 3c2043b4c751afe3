"""Which patterns can match a line at all, found in one look at it.

A pattern of the tables is alternatives of words. From each alternative is taken a stretch of three or four letters that
stands in whatever it matches, its needle; a line that holds none of a pattern's needles is not searched for it. Where
an alternative has no such stretch the pattern is always tried, so that no fact is lost, only time.
"""

import re
from collections import defaultdict
from typing import Generic, Iterable, Iterator, TypeVar

_LONGEST, _SHORTEST = 4, 3
_COMMON = " aeints"
_QUANTIFIER = re.compile(r"[?*+]|\{\d*,?\d*\}")
_MAYBE_NONE = re.compile(r"[?*]|\{0?,|\{0\}")
_CLASS = re.compile(r"\\[A-Za-z]|\[\^?(?:\\.|[^\]])+\]|[.^$]")
_OPENING = re.compile(r"\((?:\?(?:P<\w+>|[:=!]|<[=!]))?")

Needles = frozenset[str]
Item = TypeVar("Item")


def needles_of(pattern: str) -> "Needles | None":
    """Stretches of which one stands in every match of the pattern; None where that cannot be told."""
    return _Reader(pattern).alternatives()


class Sieve(Generic[Item]):
    """Things by their patterns; `likely` gives those whose pattern may match, in the order they came in."""

    def __init__(self, items: "Iterable[tuple[Item, str]]") -> None:
        self._items: "list[Item]" = []
        self._always = 0
        self._by_needle: "dict[str, int]" = defaultdict(int)
        for at, (item, pattern) in enumerate(items):
            self._items.append(item)
            needles = needles_of(pattern)
            self._always |= 0 if needles else 1 << at
            for needle in needles or ():
                self._by_needle[needle] |= 1 << at
        self._by_needle = dict(self._by_needle)

    def likely(self, plain: str) -> "Iterator[Item]":
        wanted, known = self._always, self._by_needle
        for stretch in _stretches(plain, _LONGEST) | _stretches(plain, _SHORTEST):
            wanted |= known.get(stretch, 0)
        return (item for at, item in enumerate(self._items) if wanted >> at & 1)


class _Reader:
    """Reads the small language of the tables: words, groups, classes and how often."""

    def __init__(self, source: str) -> None:
        self._source, self._at = source, 0

    def alternatives(self, before: str = "") -> "Needles | None":
        """Up to the closing bracket or the end, after some letters: every alternative has to have its needle."""
        found = [self._sequence(before)]
        while self._source[self._at : self._at + 1] == "|":
            self._at += 1
            found.append(self._sequence(before))
        known = [needles for needles in found if needles]
        return frozenset().union(*known) if len(known) == len(found) else None

    def _sequence(self, letters: str) -> "Needles | None":
        """The rarest of what stands in one alternative for certain."""
        found: "list[Needles]" = []
        while self._source[self._at : self._at + 1] not in ("", "|", ")"):
            literal, group = self._next(letters)
            if literal and not self._may_be_missing():
                letters += literal
            else:
                found.append(_rarest(letters))
                letters = ""
            if group and not self._may_be_missing():
                found.append(group)
            if self._pass_quantifier():
                found.append(_rarest(letters))
                letters = ""
        found.append(_rarest(letters))
        return max((needles for needles in found if needles), key=_rarity_of_all, default=None)

    def _next(self, before: str) -> "tuple[str, Needles | None]":
        """The letter that comes, or what a group holds for certain; neither for a class or a look around."""
        if match := _CLASS.match(self._source, self._at):
            self._at = match.end()
            return "", None
        if match := _OPENING.match(self._source, self._at):
            self._at = match.end()
            needles = self.alternatives("" if match.group()[-1] in "=!" else before)
            self._at += 1
            return "", None if match.group()[-1] in "=!" else needles
        self._at += 2 if self._source[self._at] == "\\" else 1
        return self._source[self._at - 1], None

    def _may_be_missing(self) -> bool:
        return _MAYBE_NONE.match(self._source, self._at) is not None

    def _pass_quantifier(self) -> bool:
        match = _QUANTIFIER.match(self._source, self._at)
        self._at = match.end() if match else self._at
        return match is not None


def _rarest(letters: str) -> Needles:
    stretches = _stretches(letters, min(len(letters), _LONGEST)) if len(letters) >= _SHORTEST else set()
    return frozenset({max(sorted(stretches), key=_rarity)}) if stretches else frozenset()


def _stretches(letters: str, length: int) -> "set[str]":
    return {letters[at : at + length] for at in range(len(letters) - length + 1)}


def _rarity(stretch: str) -> int:
    return sum(0 if letter == " " else 1 if letter in _COMMON else 2 for letter in stretch)


def _rarity_of_all(needles: Needles) -> "tuple[int, int]":
    return min(_rarity(needle) for needle in needles), -len(needles)
