"""Whether a place named is where the person lives, or where they work, visit, lived once, or somebody else lives.

A name with nothing around it is taken for the home ("Tampere, 24 v, työtön"). By the tables it is not, where the words
beside it tell something else, or where another place in the message is plainly called the home. What they say is
weighed with everything else around the name by the judge of homes (`homes/judge.py`).
"""

import itertools
from typing import NamedTuple, Optional, Sequence

from reading.homes.clauses import Clause, clause, places_of
from reading.homes.errands import any_of, elsewhere, pairs_of, seeks_a_home_there, thought_of, wished
from reading.homes.judge import SecondOpinion, Verdict, judged
from reading.homes.longer_names import compared, in_a_name
from reading.homes.moves import aimed_at, moved_away, settled, settled_oneself, to_be_left
from reading.homes.own_home import own_there
from reading.homes.people import SURE, of_others, sent_from
from reading.homes.put_right import put_right, until_the_move
from reading.homes.register import registered_in
from reading.homes.told import LIVES, got_a_home, home_told, is_called_home
from reading.homes.words import (
    BACK,
    COTTAGE,
    DENIED,
    DWELL,
    ELSEWHERE,
    FOR_GOOD,
    LIVED,
    NEAR,
    NEAR_AFTER,
    NOT_DWELL,
    ONCE,
    SET_OFF,
    STILL,
    STOOD,
)
from reading.homes.workplaces import town_that_employs
from reading.places.evidence import LOCAL_CASES, Surroundings
from reading.places.readings import Span
from reading.text import words

_EQUALS = words("ja och a o seka tai eller")
_FAR = 20
"""Words after a name among which it may be said that one does not live there."""


class Told(NamedTuple):
    """Of a place: whether it may be taken for the person's home, and whether somebody else is told to be there."""

    home: bool
    others: bool


def homes(
    around: Surroundings, spans: "Sequence[Span]", second: "Optional[SecondOpinion]" = None
) -> "list[Told]":
    """What is told of each place named, in order."""
    if not spans:
        return []
    clauses, verdicts = weighed(around, spans)
    kept = judged(around, spans, clauses, verdicts, second)
    kept = [
        keep
        and not (verdict.away and (verdict.others == SURE or _only_near(span, each[0])))
        and not (verdict.told == 0 and seeks_a_home_there(span, each))
        for keep, verdict, span, each in zip(kept, verdicts, spans, clauses, strict=True)
    ]
    kept = until_the_move(around, spans, kept, [verdict.aimed for verdict in verdicts])
    others = [verdict.others > 0 for verdict in verdicts]
    if registered := registered_in(around, spans, clauses, others):
        kept = [span.entry.code == registered for span in spans]
    elsewhere_told = [verdict.away or verdict.others > 0 for verdict in verdicts]
    if instead := put_right(around, spans, kept, elsewhere_told):
        kept = [span.entry.code == instead for span in spans]
    for at in range(1, len(spans)):
        equals = verdicts[at - 1].home and verdicts[at].home and _joined(around, spans[at - 1], spans[at])
        if equals:
            kept[at - 1] = kept[at] = kept[at - 1] or kept[at]
    return [Told(*each) for each in zip(kept, others, strict=True)]


def weighed(around: Surroundings, spans: "Sequence[Span]") -> "tuple[list[Clause], list[Verdict]]":
    """The clause of each place named, and what the tables say of it: what the judge of homes learns from."""
    clauses = _clauses(around, spans)
    aimed = [aimed_at(around, span) for span in spans]
    said = [_said(around, spans, at, words_of) for at, words_of in enumerate(clauses)]
    codes = {span.entry.code for span, aim in zip(spans, aimed, strict=True) if aim}
    others = of_others(around, spans, clauses)
    denied = {span.entry.code for at, span in enumerate(spans) if _lives_not_there(around, spans, at)}
    away = [
        spans[at].entry.code in denied or _is_away(around, spans, at, words_of, said[at], others[at])
        for at, words_of in enumerate(clauses)
    ]
    kept = _kept(around, spans, said, away, [span.entry.code in codes for span in spans])
    moves = [settled_oneself(around, span) or to_be_left(around, span) for span in spans]
    return clauses, [Verdict(*each) for each in zip(kept, said, away, aimed, moves, others, strict=True)]


def _kept(
    around: Surroundings,
    spans: "Sequence[Span]",
    said: "Sequence[int]",
    away: "Sequence[bool]",
    aimed: "Sequence[bool]",
) -> "list[bool]":
    kept: "list[bool]" = []
    for at, is_away in enumerate(away):
        follows = at > 0 and not said[at] and _coordinated(around, spans, at)
        kept.append(not is_away and not (follows and not kept[-1]))
    if any(keep and not aim for keep, aim in zip(kept, aimed, strict=True)):
        kept = [keep and not aim for keep, aim in zip(kept, aimed, strict=True)]
    most = max((claim for claim, keep in zip(said, kept, strict=True) if keep), default=0)
    called = [claim == most for claim in said] if most else _first(around, spans, kept)
    return [keep and (called[at] or _set_off(around, spans[at])) for at, keep in enumerate(kept)]


def _clauses(around: Surroundings, spans: "Sequence[Span]") -> "list[Clause]":
    taken = places_of(spans)
    return [clause(around, span, taken) for span in spans]


def _said(around: Surroundings, spans: "Sequence[Span]", at: int, words_of: Clause) -> int:
    span = spans[at]
    back = _called_back(around, spans, at) and not moved_away(around, span)
    if settled(around, span) or back:
        return LIVES
    return 0 if aimed_at(around, span) else home_told(around, span, words_of)


def _is_away(
    around: Surroundings,
    spans: "Sequence[Span]",
    at: int,
    words_of: Clause,
    claim: int,
    others: int,
) -> bool:
    span = spans[at]
    if _of_the_next(around, spans, at):
        return True
    plain = around.here(span.first) or settled_oneself(around, span) or own_there(around, span, words_of)
    left = moved_away(around, span) and not got_a_home(words_of)
    if plain or (_called_back(around, spans, at) and not left):
        return in_a_name(around, span, words_of[1], claim > 0) or compared(around, span)
    return left or _told_away(around, span, words_of, others > 0, claim > 0)


def _of_the_next(around: Surroundings, spans: "Sequence[Span]", at: int) -> bool:
    """ "Tuusulan Kellokoskelta": the town only says where the village is."""
    following = spans[at + 1 : at + 2]
    return (
        spans[at].entry.case == "gen"
        and following != []
        and following[0].first == spans[at].last + 1
        and following[0].entry.code == spans[at].entry.code
    )


def _called_back(around: Surroundings, spans: "Sequence[Span]", at: int) -> bool:
    """ "Mieheni on töissä Vaasassa ja me asumme siellä": one's own verb of living points back to it, none named between."""
    end = len(around.folded)
    if _between(around, spans[at]):
        return False
    following_places = (
        span for span in itertools.islice(spans, at + 1, at + 4) if not _between(around, span)
    )
    later = next(following_places, None)
    if later:
        end = later.first - (2 if around.here(later.first) else 0)
    following = around.folded[spans[at].last + 1 : min(end, spans[at].last + 14)]
    if any(pair in pairs_of(following[:6]) for pair in _HERE_WITH_US):
        return True
    return any(
        DWELL.match(word)
        and any(near in BACK for near in following[max(0, place - 2) : place + 4])
        and not any(near in DENIED for near in following[max(0, place - 2) : place + 3])
        for place, word in enumerate(following)
    )


def _lives_not_there(around: Surroundings, spans: "Sequence[Span]", at: int) -> bool:
    """ "En firma i Närpes fast man int bor där", "töissä Raumalla mutta en asu siellä", "sen jälkeen olen asunut muualla"."""
    later = itertools.islice(spans, at + 1, at + _FAR)
    others = (span.first for span in later if span.entry.code != spans[at].entry.code)
    following = around.folded[
        spans[at].last + 1 : min(next(others, len(around.folded)), spans[at].last + _FAR)
    ]
    return any(
        NOT_DWELL.match(word)
        and _not_there(following[max(0, place - 2) : place], following[place + 1 : place + 4])
        for place, word in enumerate(following)
    )


def _not_there(before: "list[str]", after: "list[str]") -> bool:
    """What "ei" denies is somebody else's."""
    denied = any(near in DENIED and near != "ei" for near in before)
    return any(near in (BACK if denied else ELSEWHERE) for near in after)


def _first(around: Surroundings, spans: "Sequence[Span]", kept: "list[bool]") -> "list[bool]":
    """Where no home is said it is the first named: "Himangalta, onko Kalajoella palvelua vai Ylivieskassa?".

    Of two joined by "and" or "or" neither comes before the other.
    """
    first: "list[bool]" = []
    code = ""
    for at, keep in enumerate(kept):
        joined = at > 0 and first[-1] and _joined(around, spans[at - 1], spans[at])
        first.append(keep and (joined or spans[at].entry.code == code or not code))
        code = code or (spans[at].entry.code if keep else "")
    return first


def _was_once(near: "list[str]") -> bool:
    """ "Ennen Helsingissä", but not "Toijalassa oli ennen toimisto", which was there and nobody's home."""
    return any_of(ONCE, near) and not any_of(STOOD, near)


def _told_away(around: Surroundings, span: Span, words_of: Clause, of_another: bool, home_said: bool) -> bool:
    before, after = words_of
    if is_called_home(before):
        return False
    named = in_a_name(around, span, after, home_said) or compared(around, span) or town_that_employs(after)
    if named or _only_near(span, before):
        return True
    if span.entry.case == "gen" and _near_follows(around, span):
        return True
    near = [*before, *after[:5]]
    if of_another:
        return True
    if (
        span.kind != "demonym"
        and (any_of(LIVED, near) or _was_once(near) or ("det", "fore") in pairs_of(before))
        and not any_of(STILL, near)
    ):
        return True
    if not to_be_left(around, span) and (thought_of(span, near) or wished(near)):
        return True
    if sent_from(span, before, after) or _adjective(around, span, after) or _another_address(before, near):
        return True
    return not home_said and elsewhere(around, span, before, after)


def _only_near(span: Span, before: "list[str]") -> bool:
    """ "Asun lähellä Turkua", "mellan Åbo och Salo"."""
    return before[:1] != [] and before[0] in NEAR and span.entry.case not in LOCAL_CASES


_HERE_WITH_US = (("taalla", "meilla"), ("meilla", "taalla"), ("taal", "meil"), ("har", "hos"))
_OLD_ADDRESS = (("adressen", "gamla"), ("adress", "gammal"), ("osoite", "vanha"), ("osoitteeni", "vanha"))
_OF_SOMETHING = ("sessa", "sesta", "seen")


def _another_address(before: "list[str]", near: "list[str]") -> bool:
    """ "Lainaa mökistä Puumalassa", "gamla adressen i Kervo"."""
    cottage = any_of(COTTAGE, near) and not (any_of(DWELL, near) or any_of(FOR_GOOD, near))
    return cottage or any(pair in pairs_of(before) for pair in _OLD_ADDRESS)


def _adjective(around: Surroundings, span: Span, after: "list[str]") -> bool:
    """ "Lappeenrantalaisessa hoivakodissa": something of the town, not a dweller."""
    return span.kind == "demonym" and around.folded[span.last].endswith(_OF_SOMETHING) and after != []


def _between(around: Surroundings, span: Span) -> bool:
    """ "Mellan Kotka och Lovisa", "Kotkan ja Loviisan välissä"."""
    if span.entry.case == "gen":
        return _near_follows(around, span)
    return "mellan" in around.before(span.first, 3)


def _near_follows(around: Surroundings, span: Span) -> bool:
    """ "Vaasan lähellä", "Kotkan ja Loviisan välissä"."""
    following = around.folded[span.last + 1 : span.last + 4]
    beside = following[2:] if following[:1] and following[0] in _EQUALS else following[:1]
    return any(word in NEAR_AFTER for word in beside)


def _coordinated(around: Surroundings, spans: "Sequence[Span]", at: int) -> bool:
    """ "Turusta ja Helsingistä", "Esbo, Vanda": both in one case beside each other."""
    one, other = spans[at - 1], spans[at]
    if _of_the_next(around, spans, at - 1):
        return False
    return one.last + 1 == other.first or _joined(around, one, other)


def _joined(around: Surroundings, one: Span, other: Span) -> bool:
    """One word between them, "and" or "or"."""
    between = around.folded[one.last + 1 : other.first]
    return len(between) == 1 and between[0] in _EQUALS


def _set_off(around: Surroundings, span: Span) -> bool:
    """A correction or an addition: `siis Hervannassa`, `nyt Raisio`."""
    return any(word in SET_OFF for word in around.folded[max(0, span.first - 3) : span.first])
