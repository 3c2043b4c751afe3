"""Whether a town only tells where a firm, a workplace or a school lies: `Wärtsilä i Vasa`, `Porin satama`, `ABB Vasa`."""

from typing import Sequence

from reading.homes.work_words import (
    A_PLACE,
    APPLIED,
    COMES_BEFORE_A_FIRM,
    EMPLOYS,
    HAD_TO_DO_WITH,
    IN_A_TOWN,
    ITSELF,
    NO_FIRM,
    WORKPLACE,
)
from reading.places.evidence import Surroundings
from reading.places.index import first_names, index
from reading.places.readings import Span
from reading.text import fold

_COMPANIES = ("oy", "oyj", "ab", "ky", "tmi")


def workplace_there(around: Surroundings, span: Span, after: "Sequence[str]") -> bool:
    """ "Sökt till Wärtsilä i Vasa", "Kesko i Vanda permitterar", "uppsagd från sågen i Kristinestad"."""
    near = around.before(span.first, 6)
    if near[:1] != ["i"] or len(near) < 2:
        return False
    if WORKPLACE.match(near[1]) and any(word in HAD_TO_DO_WITH for word in near[2:]):
        return not any(word in ("mitt", "min", "eget", "egen") for word in near[2:])
    if not around.tokens[span.first - 2].capital or NO_FIRM.match(near[1]):
        return False
    led = len(near) > 2 and near[2] in COMES_BEFORE_A_FIRM
    named = {entry.code for entry in index().folded.get(near[1], ())}
    if named:
        return led and span.entry.code not in named
    applied = any(word in APPLIED for word in around.folded[max(0, span.first - 14) : span.first])
    return _employs(after) or applied or (led and _a_firm(around, span.first - 2))


def firm_of_the_town(around: Surroundings, span: Span, after: "Sequence[str]") -> bool:
    """ "Porin satamasta", "Helsingin Lihatukku", "Lapuan pelti oy": what the genitive of a town names."""
    if span.entry.case != "gen" or span.entry.language != "fi" or around.gap(span.last + 1) != " ":
        return False
    if IN_A_TOWN.match(after[0]) or any(word in _COMPANIES for word in after[1:3]):
        return True
    return _a_firm(around, span.last + 1) and not A_PLACE.match(after[0]) and not NO_FIRM.match(after[0])


def town_that_employs(after: "Sequence[str]") -> bool:
    """ "Turun kaupunki lomautti mut", "Åbo stad sade upp mig": the town is the employer."""
    if not after or not ITSELF.match(after[0]):
        return False
    said_up = any(word in ("sade", "sa") for word in after[1:4]) and "upp" in after[2:6]
    return said_up or any(map(EMPLOYS.match, after[1:4]))


def branch_in_the_town(around: Surroundings, span: Span) -> bool:
    """ "Billerud Korsnäs", "UPM Kymi": a name in capitals right before the town, inside a sentence."""
    if span.entry.case != "nom" or span.first < 2 or around.gap(span.first) != " ":
        return False
    at = span.first - 1
    return around.tokens[span.first].capital and _a_firm(around, at) and not NO_FIRM.match(around.folded[at])


def _a_firm(around: Surroundings, at: int) -> bool:
    """A word with a capital inside a sentence that is no place and no first name."""
    word = around.folded[at]
    if not around.capital(at) or len(word) < 3 or word in first_names():
        return False
    return not index().folded.get(word) and not index().folded.get(_bare(word))


def _bare(word: str) -> str:
    """The name a Finnish local case may be of."""
    return fold(word[:-3]) if word[-3:] in ("ssa", "sta", "lla", "lta", "lle") else word


def _employs(after: "Sequence[str]") -> bool:
    return any(map(EMPLOYS.match, after[:2]))
