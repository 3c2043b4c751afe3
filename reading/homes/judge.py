"""Which of the places named is the home, judged by all that is said around them.

Tables know what they list (homes/verdict.py): who lives there, works there, visits, lived there once. People tell it in
more ways than tables hold. A logistic regression weighs the words around a name together with what the tables say of it and
of the other places; it is fitted by tools/build_home_judge.py on messages whose places were marked by hand. Where it
is in doubt the tables decide. Who has a reader of whole sentences (bot/components/home_layers.py) gives it as a second opinion.
"""

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Iterator, Mapping, NamedTuple, Optional, Protocol, Sequence, Tuple

from reading.homes.clauses import Clause
from reading.places.evidence import Surroundings
from reading.places.readings import Span

MODEL = Path(__file__).parent.parent / "data" / "home_judge.json"
BIAS = "bias"
_NEAR = 3
_BEGINNING = 5
_APART = 100
"""Of two homes the judge's surer one, if by more than this: "Turussa ja Kaarinassa" are equals. Two that are told may both
be so, as the place one lives in and the home municipality."""

SHARE_OF_ITS_OWN = 0.8
"""Of the judge's own log odds beside a second opinion."""
_SURE = 300
"""Hundredths of log odds from which on no second opinion is asked."""
_DOUBT, _DOUBT_WHERE_TOLD = 30, 200
"""Hundredths of log odds on either side of even: no more than that leaves a place to the tables, without a second opinion;
more where they know the words beside the name."""
_DOUBT_OF_BOTH = 50
"""Hundredths of log odds under even: no more than that leaves a home of the tables one, with a second opinion."""

_HOME_MUNICIPALITY = re.compile(r"(kotikun|hemkommun)")


class SecondOpinion(Protocol):
    """Somebody who reads whole sentences."""

    def log_odds(self, text: str, places: "Sequence[Tuple[int, int]]") -> "Sequence[float]":
        """For each place, from start to end in `text` and in order, the log odds that it is the home."""


class Verdict(NamedTuple):
    """What the tables say of a place: whether it may be the home, how plainly it is called so, whether it is left or
    elsewhere, whether one will move there, whether one has done so or will move from there, and how plainly another is there."""

    home: bool
    told: int
    away: bool
    aimed: bool
    moves: bool
    others: int


def judged(
    around: Surroundings,
    spans: "Sequence[Span]",
    clauses: "Sequence[Clause]",
    verdicts: "Sequence[Verdict]",
    second: "Optional[SecondOpinion]" = None,
) -> "list[bool]":
    """For each place named, in order, whether it is taken for the home.

    With a second opinion the sum of both decides, and the tables where it is even. Without one a lone name with nothing beside it is
    left to the tables, and so are moves, made or still to come.
    """
    seen = marks(around, spans, clauses, verdicts)
    odds = [_log_odds(each) if any(words_of) else 0 for each, words_of in zip(seen, clauses, strict=True)]
    if second is None or not _in_doubt(odds):
        return _surest(odds, _beside_the_tables(odds, verdicts), verdicts)
    told_twice = _registered_elsewhere(around, verdicts)
    others = second.log_odds(around.text, _ends(around, spans))
    both = [
        own if told_twice and verdict.told > 1 else round(SHARE_OF_ITS_OWN * own + 100 * other)
        for own, other, verdict in zip(odds, others, verdicts, strict=True)
    ]
    kept = [
        found > (-_DOUBT_OF_BOTH if verdict.home else 0)
        for found, verdict in zip(both, verdicts, strict=True)
    ]
    return _surest(both, kept, verdicts)


def _in_doubt(odds: "Sequence[int]") -> bool:
    """A name with nothing beside it is, where others stand in the message."""
    return any(abs(found) < _SURE for found in odds if found or len(odds) > 1)


def _beside_the_tables(odds: "Sequence[int]", verdicts: "Sequence[Verdict]") -> "list[bool]":
    """What the judge says alone; beside a place that is plainly called the home none is that is not."""
    kept = [_decided(found, verdict) for found, verdict in zip(odds, verdicts, strict=True)]
    lived_in = any(keep and verdict.told > 1 for keep, verdict in zip(kept, verdicts, strict=True))
    return [keep and (verdict.told > 0 or not lived_in) for keep, verdict in zip(kept, verdicts, strict=True)]


def _decided(odds: int, verdict: Verdict) -> bool:
    doubt = _DOUBT_WHERE_TOLD if verdict.told or verdict.away else _DOUBT
    return verdict.home if verdict.aimed or verdict.moves or abs(odds) <= doubt else odds > 0


def _surest(odds: "Sequence[int]", kept: "Sequence[bool]", verdicts: "Sequence[Verdict]") -> "list[bool]":
    """Of several homes those that are about as sure as the surest, and of those told all."""
    most = max((found for found, keep in zip(odds, kept, strict=True) if keep), default=0)
    least = [min(0, most - _APART) if verdict.told else most - _APART for verdict in verdicts]
    return [keep and found >= bound for found, keep, bound in zip(odds, kept, least, strict=True)]


def _registered_elsewhere(around: Surroundings, verdicts: "Sequence[Verdict]") -> bool:
    """ "Min hemkommun är Mariehamn men jag bor i Åbo": both are told, and the tables know that both may be so."""
    told = sum(verdict.home and verdict.told > 1 for verdict in verdicts)
    return told > 1 and any(map(_HOME_MUNICIPALITY.match, around.folded))


def _ends(around: Surroundings, spans: "Sequence[Span]") -> "list[Tuple[int, int]]":
    return [(around.tokens[span.first].start, around.tokens[span.last].end) for span in spans]


def marks(
    around: Surroundings, spans: "Sequence[Span]", clauses: "Sequence[Clause]", verdicts: "Sequence[Verdict]"
) -> "list[frozenset[str]]":
    """What the judge looks at, for each place, as `kind:what`: the name's form, the words of its clause, those of the message,
    and what the tables say of it and of the other places."""
    codes = [span.entry.code for span in spans]
    return [
        frozenset(
            (
                *_of_the_name(around, span, len(spans)),
                *_of_the_clause(span.entry.case, words_of),
                *_of_the_message(around, span),
                *_of_the_tables(codes, verdicts, at),
            )
        )
        for at, (span, words_of) in enumerate(zip(spans, clauses, strict=True))
    ]


def _of_the_name(around: Surroundings, span: Span, places: int) -> Iterator[str]:
    end = len(around.folded) - 1
    yield f"case:{span.entry.case}"
    yield f"kind:{span.kind}"
    yield f"like:{span.entry.like}"
    yield f"score:{span.score}"
    yield f"only:{places == 1}"
    yield f"start:{span.first == 0}"
    yield f"end:{span.last == end}"
    yield f"words:{min(end // 5, 4)}"
    yield f"sign before:{around.gap(span.first).strip()[-1:]}"
    yield f"sign after:{_sign(around.text[around.tokens[span.last].end :])}"
    yield f"asks:{'?' in around.text}"


def _of_the_clause(case: str, words_of: Clause) -> Iterator[str]:
    for side, words in zip(("before", "after"), words_of, strict=True):
        for place, word in enumerate(words):
            beginning = word[:_BEGINNING]
            yield f"{side}:{beginning}"
            yield f"clause:{word[:3]}"
            yield f"in {case}:{word[:4]}"
            if place < _NEAR:
                yield f"near {side}:{beginning}"
                yield f"ending {side}:{word[-2:]}"
                yield f"ending {side}:{word[-3:]}"
        next_word = words[0][:_BEGINNING] if words else ""
        yield f"next {side}:{next_word}"
        yield f"next {side}, {case}:{next_word[:4]}"


def _of_the_message(around: Surroundings, span: Span) -> Iterator[str]:
    for word in {*around.folded[: span.first], *around.folded[span.last + 1 :]}:
        yield f"anywhere:{word[:_BEGINNING]}"


def _of_the_tables(codes: "Sequence[str]", verdicts: "Sequence[Verdict]", at: int) -> Iterator[str]:
    own, code = verdicts[at], codes[at]
    others = [verdict for verdict, other in zip(verdicts, codes, strict=True) if other != code]
    another = any(each.home for each in others)
    plainest = max((each.told for each in others), default=0)
    yield f"tables home:{own.home}"
    yield f"tables told:{own.told}"
    yield f"tables away:{own.away}"
    yield f"tables aimed:{own.aimed}"
    yield f"tables all:{own.home} {own.told} {own.away} {own.aimed}"
    yield f"tables another:{another}"
    yield f"tables beside:{own.home} {own.told} {another} {plainest}"
    yield f"tables order:{min(at, 2)} of {min(len(set(codes)), 3)}"
    yield f"tables again:{codes.count(code) > 1}"


def _log_odds(seen: "frozenset[str]") -> int:
    weights = _weights()
    return weights[BIAS] + sum(weights.get(mark, 0) for mark in seen)


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, int]:
    """In hundredths of log odds, by mark."""
    weights: "dict[str, int]" = json.loads(MODEL.read_text("utf-8"))
    return weights


def _sign(rest: str) -> str:
    """The mark right after a name; of a word that follows only that one does."""
    first = rest.lstrip()[:1]
    return "word" if first.isalnum() else first
