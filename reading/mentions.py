"""Municipalities named in running text, in Finnish or Swedish, as people write them.

A name that is nothing but a name is found however it is written. A name that is also an ordinary word, or a
person's name, is found only when something says it is a place:

| the form is also | found when | score |
|---|---|---|
| nothing else | always | 0.85-1.0 |
| a rare word (`haminassa`) | a capital inside a sentence, an inner local case, `i` or `från` before it, or a frame such as `asun`, `kotikunta` | 0.9; 0.7 with only the case |
| one with another meaning there (`salossa`) | the same | 0.9; 0.6 with only the case |
| a common word (`kolarissa`, `sund`) | a capital inside a sentence, or words of living and moving | 0.8-0.9 |
| a person's name (`Kaarina`) | an inner local case, or a frame | 0.7-0.8 |

Whatever the form, a message that holds nothing but the name is an answer and counts (0.8). A place that is told to be
something else than the home (`homes/verdict.py`) scores 0.6 at most.
"""

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import Iterator, Optional

from reading.homes.judge import SecondOpinion
from reading.homes.moves import aimed_at, in_a_move
from reading.homes.verdict import homes
from reading.places.evidence import INNER_CASES, LOCAL_CASES, Surroundings
from reading.places.index import index
from reading.places.parts import after_its_town, in_the_town_named
from reading.places.readings import Span, beside_its_postal_code, in_parts, postal, readings
from reading.places.short_lines import (
    is_from_there,
    names_the_town_of_a_search,
    opens_a_search,
    opens_as_strangers_write,
    stands_between_marks,
    stands_last,
)
from reading.text import normalise_with_places, tokenise, words

NOT_HOME = 0.6
"""The score of a place that is told to be something else than the home: a question about the home may offer it."""
_LONGEST = 40
_MOST_PLACES = 20
"""So many of a message are weighed against each other; who lists more tells no home."""


@dataclass(frozen=True)
class Mention:
    """A municipality named in a text; `start` and `end` are places in the text as it was given.

    `kind` says how: name, colloquial, abbreviation, locality, spoken, demonym, typo or postal_code. `negated`
    is true where the person says it is not this one; `role` is "from" or "to" for one who moves, "planned" for where
    one will move or thinks of moving to, "other" for where somebody else is.
    """

    code: str
    start: int
    end: int
    surface: str
    score: float
    kind: str
    negated: bool = False
    role: Optional[str] = None


def find_municipalities(text: str, second: Optional[SecondOpinion] = None) -> list[Mention]:
    """Municipalities named in `text`, in order of appearance, none overlapping; time grows linearly with it.

    A `second` opinion helps to tell which of them is the home.
    """
    normal, places = normalise_with_places(text)
    around, spans = places_named(normal)
    told = homes(around, spans, second)
    spans = [
        span if each.home else replace(span, score=min(span.score, NOT_HOME))
        for span, each in zip(spans, told, strict=True)
    ]
    return [
        _mention(text, places, around, span, _role(around, spans, at, told[at].others))
        for at, span in enumerate(spans)
    ]


def places_named(normal: str) -> tuple[Surroundings, list[Span]]:
    """The words of a normalised text, and which of them name a place, whatever it is to the person."""
    around = Surroundings.of(normal, tokenise(normal))
    return around, in_the_town_named(around, list(islice(_accepted(around), _MOST_PLACES)))


def _mention(text: str, places: list[int], around: Surroundings, span: Span, role: Optional[str]) -> Mention:
    start, end = places[around.tokens[span.first].start], places[around.tokens[span.last].end]
    negated = around.denied(span.first, span.last)
    return Mention(span.entry.code, start, end, text[start:end], span.score, span.kind, negated, role)


def _role(around: Surroundings, spans: list[Span], at: int, others: bool) -> Optional[str]:
    span = spans[at]
    if aimed_at(around, span):
        return "planned"
    moving = around.role(span.first, span.entry.case, in_a_move(around, spans, at))
    return "other" if moving is None and others and span.score <= NOT_HOME else moving


def _accepted(around: Surroundings) -> Iterator[Span]:
    at = 0
    while at < len(around.tokens):
        span = _best_at(around, at)
        if span:
            yield span
            at = span.last + 1
        else:
            at += 1


def _best_at(around: Surroundings, at: int) -> Optional[Span]:
    word = around.tokens[at].word
    if len(word) > _LONGEST:
        return None
    if word.isdecimal():
        return postal(around, at)
    for last in range(min(at + 2, len(around.tokens) - 1), at, -1):
        span = in_parts(around, at, last)
        if span:
            return span
    for span in readings(around, at):
        judged = _judge(around, span)
        if judged:
            return judged
    return None


def _judge(around: Surroundings, span: Span) -> Optional[Span]:
    """The span as it may be believed, or None where the form is something else here."""
    like = span.entry.like
    if _addressed(around, span):
        return None
    if not like:
        return None if _newspaper(around, span) else span
    if after_its_town(around, span):
        return replace(span, score=min(span.score, 0.8))
    if around.alone(span.first, span.last) and _an_answer(around, span):
        return replace(span, score=min(span.score, 0.8))
    if like == "person":
        return _judge_person(around, span)
    return _judge_word(around, span)


def _addressed(around: Surroundings, span: Span) -> bool:
    """Part of an address on the net: `joensuu@`, `@vantaa`, `www.turku.fi`."""
    after = around.text[around.tokens[span.last].end :][:3]
    web = around.gap(span.first)[-1:] in ("@", "/") and "www" in around.folded
    return after[:1] == "@" or after == ".fi" or web


def _an_answer(around: Surroundings, span: Span) -> bool:
    """A locality called like a common word is an answer only with a capital: `Pohja`, yet not `kello`."""
    return span.entry.like != "common" or span.kind != "locality" or around.tokens[span.first].capital


def _newspaper(around: Surroundings, span: Span) -> bool:
    """Helsingin Sanomat is read, not lived in."""
    return span.entry.case == "gen" and any(word.startswith("sanom") for word in around.after(span.last, 1))


def _judge_person(around: Surroundings, span: Span) -> Optional[Span]:
    case = span.entry.case
    if case == "gen" and around.served_at(span.last):
        return replace(span, score=0.7)
    if around.part_of_a_name(span.first, span.last):
        return None
    if around.called(span.first, span.last) or (around.living(span.first, span.last) and case in LOCAL_CASES):
        return replace(span, score=0.8)
    if case in LOCAL_CASES and (around.greets(span.last) or around.asks(span.last)):
        return replace(span, score=0.7)
    if is_from_there(around, span.first, span.entry) or stands_last(around, span.first, span.entry):
        return replace(span, score=0.7)
    told = around.tokens[span.first].capital or around.moves(span.first)
    if case in ("ine", "ill") or (case == "ela" and told):
        return replace(span, score=0.7)
    if case == "nom" and _led_to(around, span):
        return replace(span, score=0.7)
    return None


def _led_to(around: Surroundings, span: Span) -> bool:
    """`asun Salla`, `bor i lovisa`, `i Kaarina`."""
    if around.verb_at_once(span.first) or around.swedish_place(span.first, span.last):
        return True
    if _is_one_from_there(around, span):
        return True
    told = around.tokens[span.first].capital or around.here(span.first)
    return told and _after_a_preposition(around, span)


_FROM_THERE = words("ar e kommer kom jag ja")
_WITHOUT_WORK = words("arbetslos jobblos permitterad uppsagd arbetssokande")


def _is_one_from_there(around: Surroundings, span: Span) -> bool:
    """`jag är från ingå`, `arbetslös i salla`: nothing but a place is told so, whatever else its name means."""
    before = around.before(span.first, 2)
    told = before[:1] == ["fran"] and before[1:] != [] and before[1] in _FROM_THERE
    without = before[:1] == ["i"] and before[1:] != [] and before[1] in _WITHOUT_WORK
    return span.entry.case == "nom" and (told or without)


def _after_a_preposition(around: Surroundings, span: Span) -> bool:
    """`i vasa`, `från kotka`, `till lappo`: Swedish leads to a place so, whatever its name means in Finnish."""
    return around.before(span.first, 1) in (["i"], ["fran"], ["till"], ["ti"])


def _judge_word(around: Surroundings, span: Span) -> Optional[Span]:
    local = span.entry.case in LOCAL_CASES
    if _roman_number(around, span):
        return None
    if around.called(span.first, span.last) or _capital_of_a_place(around, span, local):
        return replace(span, score=min(span.score, 0.9))
    if _framed(around, span, local) or _heads(around, span) or _is_one_from_there(around, span):
        return replace(span, score=min(span.score, 0.8))
    return _judge_rare_word(around, span) if span.entry.like == "word" and span.entry.kind in _NAMES else None


_NATIVE = re.compile(r"(kirjoilla|poika|poiki|poja|tytto|tyto|likka|likan|mies|miehe|emanta|isanta)")
""" "Kemin kirjoilla", "hangon pojalle"."""
_NAMES = ("name", "spoken")
_OUTSIDE = ("ruskol", "lopel", "multial")
"""Names whose outer cases say where: `ruskolla`. Nokia is a firm as well: `sain potkut nokialta`."""
_IN_THE_WOODS = words("salossa salosta saloon salos salost")


def _judge_rare_word(around: Surroundings, span: Span) -> Optional[Span]:
    """`saako haminassa`, `Hangosta kyselisin`, `hyresrum i vasa`: an ending or a preposition, and nothing to doubt it."""
    if span.entry.case == "nom":
        chemistry = around.tokens[span.first].word == "kemi"
        return replace(span, score=0.7) if _after_a_preposition(around, span) and not chemistry else None
    if span.entry.case not in LOCAL_CASES:
        return None
    word = around.tokens[span.first].word
    plain = word.startswith(_OUTSIDE) if span.entry.case not in INNER_CASES else word not in _IN_THE_WOODS
    if plain or around.tokens[span.first].capital:
        return replace(span, score=0.7)
    return replace(span, score=NOT_HOME) if around.being(span.first, span.last) else None


def _roman_number(around: Surroundings, span: Span) -> bool:
    """ "Kohta II": capitals all through in a message that is not all capitals."""
    if around.after(span.last, 1)[:1] == ["iii"] or around.folded[span.last + 1 : span.last + 2] == ["iii"]:
        return True
    return around.tokens[span.first].text == "II" and not around.shouted


def _capital_of_a_place(around: Surroundings, span: Span, local: bool) -> bool:
    """A capital inside a sentence that is not a surname's; `Maija Kolariin` has another capital before it."""
    if around.spoken_of_as_a_person(span.first):
        return False
    if not around.capital(span.first):
        return _beside_another(around, span)
    first_name = around.part_of_a_name(span.first, span.last)
    return not first_name or (local and not around.capital(span.first - 1))


def _beside_another(around: Surroundings, span: Span) -> bool:
    """A capital at the start of a sentence, and then a plain name: `Lovisa och Borgå`."""
    following = around.after(span.last)
    joined = following[:1] and following[0] in ("och", "ja", "eller", "tai")
    if not around.tokens[span.first].capital or len(following) < 2 or not joined:
        return False
    return any(entry.kind == "name" and not entry.like for entry in index().folded.get(following[1], ()))


def _framed(around: Surroundings, span: Span, local: bool) -> bool:
    if span.entry.case == "nom" and around.swedish_place(span.first, span.last):
        return True
    if span.entry.case == "nom" and around.here(span.first) and _after_a_preposition(around, span):
        return True
    learner = span.entry.case == "nom" and around.verb_at_once(span.first)
    if (local or around.tokens[span.first].capital) and around.referred_back(span.last):
        return True
    told = around.living(span.first, span.last) or around.told_of(span.last)
    return learner or is_from_there(around, span.first, span.entry) or (local and told)


def _heads(around: Surroundings, span: Span) -> bool:
    """`salo, 45 v`, `Liedosta hei`, `pori 28100`: a name that opens the message, or stands beside its postal code."""
    local = span.entry.case in LOCAL_CASES
    return (
        (around.opens(span.first, span.last) and _an_answer(around, span))
        or (local and (around.greets(span.last) or around.asks(span.last)))
        or beside_its_postal_code(around, span)
        or (span.entry.case == "gen" and around.served_at(span.last))
        or (span.entry.case == "gen" and any(map(_NATIVE.match, around.after(span.last, 1))))
        or opens_a_search(around, span.first, span.last, span.entry)
        or opens_as_strangers_write(around, span.first, span.last, span.entry)
        or stands_last(around, span.first, span.entry)
        or stands_between_marks(around, span.first, span.last, span.entry)
        or names_the_town_of_a_search(around, span.first, span.entry)
    )
