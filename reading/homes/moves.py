"""Moves from one place to another: one that is done leaves the home where it went, one only planned where it began."""

import re
from typing import Optional, Sequence

from reading.homes.words import ASKING, DWELLING, GOT, TURNS
from reading.places.evidence import Surroundings
from reading.places.readings import Span
from reading.places.short_lines import is_from_there
from reading.text import words

_DONE = re.compile(
    r"(muutin\b|muutimme|muutettiin|muuttanu|muuttaneet|siirryin|vaihdoin\b|flyttade|flyttat\b|flytten\b|flytt\b|flytta\b|moved)"
)
_OWN_MOVE = re.compile(r"(muutin\b|muutimme|muutettiin|siirryin|vaihdoin\b)")
_FLYTTADE = re.compile(r"(flyttade|flyttat\b|flytt\b)")
_SUBJECTS = words("jag vi han hon hen de dom min mitt mina var vart vara som en ett")
_LEAVING = re.compile(
    r"(muut(?:an\b|amme|at\b|ta|ti|in\b|im|et(?:aan|t|u)|to\b|toa|ossa)|siirry|siirty|lahd(?:en|ossa|os)\b|vaihdoin\b|flytt|inflytt|moved)"
)
_PLANNED = re.compile(
    r"(muutan(?:ko)?\b|muutamme\b|muutetaan\b|muuttamassa|muuttamas\b|muuttoa?\b|muutossa\b|muuttaa\b|siirryn\b|siirtya\b|lahdossa|lahdos\b|lahden\b|muuttaisi|flyttar\b|flyttarn\b)"
)
_ARROW = re.compile(r"→|[-=–]>")
_TO_DO = words(
    "ska skall sku skulle tanker tankt tankte vill villa planerar planera kommer maste borde far fa att funderar aion aiomme meinaan meinataan pitaa pitas taytyy"
)
_BETWEEN = re.compile(
    r"(matka|matkaa|km\b|kilometri|tunti|tuntia|tunnin|minuutti|min\b|bussi|juna|pitka|lyhyt|mil\b|resan|restid|avstand|buss|tag\b|taget|vag\b|vagen)"
)


def planned(around: Surroundings, span: Span) -> bool:
    """Whether the sentence of the name tells of a move still to come: `muutan kemistä ouluun`, `ska flytta till Åbo`."""
    sentence = _sentence(around, span)
    if any(_OWN_MOVE.match(word) for word in sentence):
        return False
    to_do = "flytta" in sentence and any(word in _TO_DO for word in sentence)
    return to_do or any(_PLANNED.match(word) for word in sentence)


def aimed_at(around: Surroundings, span: Span) -> bool:
    """A place one will move to, by a verb or by an arrow: "Karis→Åbo"."""
    if span.first and _ARROW.search(around.gap(span.first)):
        return True
    return _role(around, span) == "to" and planned(around, span)


def to_be_left(around: Surroundings, span: Span) -> bool:
    """A place that one will move from, or thinks of moving from: one lives there still."""
    return _role(around, span) == "from" and planned(around, span)


def settled(around: Surroundings, span: Span) -> bool:
    """A place that somebody has moved to."""
    sentence = _sentence(around, span)
    return _role(around, span) == "to" and not planned(around, span) and any(map(_DONE.match, sentence))


def settled_oneself(around: Surroundings, span: Span) -> bool:
    """A place one has moved to oneself: the verb says so, whoever else is named: "muutimme vaimon kotitilalle Pielavedelle",
    "jag är från Umeå och flyttade till Vasa för min mans jobb".
    """
    if not settled(around, span):
        return False
    return any(map(_OWN_MOVE.match, _sentence(around, span))) or _moved_as_i(around, span)


def _moved_as_i(around: Surroundings, span: Span) -> bool:
    """Whether the last before the Swedish verb of whom something is told is the writer."""
    near = around.before(span.first, 3)
    if not any(map(_FLYTTADE.match, near)):
        return False
    told = around.folded[max(0, span.first - 16) : span.first]
    subjects = [word for word in told if word in _SUBJECTS]
    return subjects != [] and subjects[-1] in ("jag", "vi")


def moved_away(around: Surroundings, span: Span) -> bool:
    """A place that has been left; the verb stands in the same clause, as in "muutin Porista"."""
    if _role(around, span) != "from" or planned(around, span) or around.greets(span.last):
        return False
    return any(map(_LEAVING.match, around.before(span.first, 9) + around.after(span.last, 6)))


def stays_put(around: Surroundings, span: Span) -> bool:
    """Whether a from is no leaving: the move is only planned, or the words measure a way: "Leppävirralta Varkauteen on tunti".

    One who asks from a place is in it: "Hangosta kyselisin".
    """
    sentence = _sentence(around, span)
    beside = around.before(span.first, 1) + around.after(span.last, 1)
    if any(map(ASKING.match, beside)):
        return True
    if any(map(DWELLING.match, sentence)) and any(map(GOT.match, sentence)):
        return True
    measured = any(map(_BETWEEN.match, sentence)) and not any(map(_LEAVING.match, sentence))
    return measured or planned(around, span)


def in_a_move(around: Surroundings, spans: "Sequence[Span]", at: int) -> bool:
    """A word of moving near, or a pair: `Turusta Tampereelle` tells of moving without a verb, and so does
    `från Åbo till Esbo`.
    """
    span = spans[at]
    own = _role(around, span)
    if around.greets(span.last) or around.commutes(span.first) or (own == "from" and stays_put(around, span)):
        return False
    if around.here(span.first) and own == "from":
        return around.before(span.first, 1)[0].startswith("tann") and around.moves(span.first)
    if around.comes_from(span.first, span.last) or is_from_there(around, span.first, span.entry):
        return False
    beside = [other for other in spans[max(0, at - 1) : at + 2] if abs(other.first - span.first) <= 3]
    roles = {_role(around, other) for other in beside if around.same_sentence(other.first, span.first)}
    return own is not None and ({"from", "to"} <= roles or around.moves(span.first))


def _role(around: Surroundings, span: Span) -> "Optional[str]":
    return around.role(span.first, span.entry.case, moving=True)


def _sentence(around: Surroundings, span: Span) -> "list[str]":
    """Folded words near the name in the same sentence, up to a word that turns to another matter."""
    low, high = span.first, span.last
    while low > max(0, span.first - 9) and _goes_on(around, low - 1, span):
        low -= 1
    while high + 1 < min(len(around.folded), span.last + 9) and _goes_on(around, high + 1, span):
        high += 1
    return around.folded[low : high + 1]


def _goes_on(around: Surroundings, at: int, span: Span) -> bool:
    return around.folded[at] not in TURNS and around.same_sentence(at, span.first)
