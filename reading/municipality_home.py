"""Whether a place named is where the person lives, or where they work, visit, lived once, or somebody else lives.

A name with nothing around it is taken for the home ("Tampere, 24 v, työtön"). It is not, where the words beside it
tell something else, or where another place in the message is plainly called the home.
"""

import itertools
import re
from typing import Sequence

from reading.municipality_evidence import Surroundings
from reading.municipality_home_words import (
    AWAY,
    BREAK,
    CHILDS,
    COMMUTING,
    JOINTS,
    LEFT,
    LIVED,
    LIVING,
    NEAR,
    NEAR_AFTER,
    ONESELF,
    ONLY_THOUGHT_OF,
    OTHERS,
    OUT_OF_WORK,
    OWN_TOWN,
    SEEK,
    SET_OFF,
    SOUGHT,
    STILL,
    TURNS,
    WITH,
)
from reading.municipality_longer_names import compared, in_a_name
from reading.municipality_readings import Span
from reading.text import words

_REACH = 8
_EQUALS = words("ja och a o seka tai eller")


def homes(around: Surroundings, spans: "Sequence[Span]") -> "list[bool]":
    """For each place named, in order, whether it may be taken for the person's home."""
    clauses = [_clause(around, span) for span in spans]
    said = [_home_said(around, span, clause) for span, clause in zip(spans, clauses, strict=True)]
    kept: "list[bool]" = []
    for at, (span, clause) in enumerate(zip(spans, clauses, strict=True)):
        away = _told_away(around, span, clause, said[at])
        if at and not said[at] and _coordinated(around, spans[at - 1], span):
            away = away or not kept[-1]
        kept.append(not away)
    plain = any(home and keep for home, keep in zip(said, kept, strict=True))
    called = said if plain else _first(around, spans, kept)
    return [
        keep and (called[at] or _set_off(around, spans[at]) or _is_destination(around, spans[at]))
        for at, keep in enumerate(kept)
    ]


def _first(around: Surroundings, spans: "Sequence[Span]", kept: "list[bool]") -> "list[bool]":
    """Where no home is said it is the first named: "Himangalta, onko Kalajoella palvelua vai Ylivieskassa?".

    Of two joined by "and" or "or" neither comes before the other.
    """
    first: "list[bool]" = []
    for at, keep in enumerate(kept):
        joined = at > 0 and first[-1] and _joined(around, spans[at - 1], spans[at])
        first.append(keep and (joined or not any(kept[:at])))
    return first


def _clause(around: Surroundings, span: Span) -> "tuple[list[str], list[str]]":
    """Folded words of the clause before the name, nearest first, and after it."""
    before: "list[str]" = []
    at = span.first
    while at > 0 and len(before) < _REACH and not _breaks(around, at, span.first):
        at -= 1
        if _is_joint(around, at) and not _shares_its_verb(around, at, before):
            break
        if not _hangs(around, at):
            before.append(around.folded[at])
    after: "list[str]" = []
    at = span.last
    while at + 1 < len(around.tokens) and len(after) < _REACH and not BREAK.search(around.gap(at + 1)):
        at += 1
        if _is_joint(around, at):
            break
        if not _hangs(around, at):
            after.append(around.folded[at])
    return before, after


def _breaks(around: Surroundings, at: int, first: int) -> bool:
    """A mark that ends a clause; a colon right before the name does not: "kodin sijainti: Espoo"."""
    gap = around.gap(at)
    return BREAK.search(gap) is not None and not (at == first and gap.strip() == ":")


def _hangs(around: Surroundings, at: int) -> bool:
    """ "Ex-kokki": no former spouse."""
    return around.folded[at] == "ex" and around.gap(at + 1) == "-"


def _is_joint(around: Surroundings, at: int) -> bool:
    """A word that joins clauses; the spoken `å` also stands for "att": "funderar på å flytta"."""
    if around.tokens[at].word in ("å", "o"):
        return at == 0 or around.folded[at - 1] not in ("pa", "om", "for", "av")
    return around.folded[at] in JOINTS


def _shares_its_verb(around: Surroundings, at: int, behind: "list[str]") -> bool:
    """ "asun ja työskentelen Vaasassa", "bor och jobbar i Vasa": the verb before the joint has the place too."""
    if around.folded[at] in TURNS:
        return False
    return at > 0 and LIVING.match(around.folded[at - 1]) is not None and _any(AWAY, behind[:3])


def _any(pattern: "re.Pattern[str]", listed: "Sequence[str]") -> bool:
    return any(pattern.match(word) for word in listed)


def _home_said(around: Surroundings, span: Span, clause: "tuple[list[str], list[str]]") -> bool:
    """Whether the name is said to be the home: `asun`, `hemort`, `tamperelainen`, `jag är från`, `bor där`.

    What one lives near is not: "bor i Jakobstad nära Vasa".
    """
    before, after = clause
    if before[:1] and before[0] in NEAR:
        return False
    if (after[:1] and OWN_TOWN.match(after[0])) or _is_asked_about(span, before):
        return True
    if span.kind == "demonym" or _any(LIVING, before) or _any(LIVING, after[:4]):
        return True
    if span.kind == "postal_code" or around.referred_back(span.last):
        return True
    return _comes_from(around, span, before, after)


def _is_asked_about(span: Span, before: "list[str]") -> bool:
    """`kuuluuko Muhos Ouluun`, `hör Kaskö ihop med Närpes`, `sköter Lojo oss i Sjundeå`, `kunta Pomarkku`."""
    if before[:2] == ["i", "oss"] or before[:1] in (["meita"], ["meidat"], ["meille"]):
        return True
    subject = span.entry.case == "nom" and before[:1] != []
    return subject and (before[0].startswith("kuuluu") or before[0] in ("hor", "kunta", "kunnan", "kommun"))


def _comes_from(around: Surroundings, span: Span, before: "list[str]", after: "list[str]") -> bool:
    """`olen Porista`, `Porista hei`, `Mäntyharjulta käyn Mikkelissä`, `pendlar till Esbo från Kyrkslätt`."""
    if span.entry.case in ("ela", "abl"):
        told = any(
            word in ("olen", "oon", "ollaan", "kotoisin", "lahtoisin") for word in before[:4] + after[:1]
        )
        return told or around.greets(span.last) or _any(COMMUTING, [*before, *after])
    if before[:1] != ["fran"]:
        return False
    return any(word in ("ar", "e", "kommer") for word in before[1:4]) or around.commutes(span.first)


def _told_away(
    around: Surroundings, span: Span, clause: "tuple[list[str], list[str]]", home_said: bool
) -> bool:
    before, after = clause
    if in_a_name(around, span, after, home_said) or compared(around, span):
        return True
    if span.entry.case == "gen" and after[:1] and after[0] in NEAR_AFTER:
        return True
    near = [*before, *after[:5]]
    if _of_someone_else(before, _without_oneself(span, after)):
        return True
    if (
        span.kind != "demonym"
        and (_any(LIVED, near) or ("det", "fore") in _pairs(before))
        and not _any(STILL, near)
    ):
        return True
    if _thought_of(span, near):
        return True
    return not home_said and _elsewhere(around, span, before, near)


def _without_oneself(span: Span, after: "list[str]") -> "list[str]":
    """ "Porilainen äiti", "Porissa asuva mummo": so people call themselves, though not "porilainen kaverini"."""
    of_oneself = span.kind == "demonym" or after[:1] == ["asuva"]
    if not of_oneself or any(word.endswith(("ni", "mme", "nsa")) for word in after):
        return after
    return [word for word in after if not OTHERS.match(word)]


def _of_someone_else(before: "list[str]", after: "list[str]") -> bool:
    """ "Poika asuu Helsingissä", "min syster bor i Borgå"; yet "bor hos mamma i Esbo" is one's own home."""
    near = [*before, *after]
    if any(word in ONESELF for word in near):
        return False
    return "asuu" in near or _a_person_in(before[::-1]) or _a_person_in(after)


def _a_person_in(spoken: "list[str]") -> bool:
    for at, word in enumerate(spoken):
        if spoken[max(0, at - 1) : at] in (["arig"], ["vuotias"], ["aring"], ["v"]):
            continue
        beside = [*spoken[max(0, at - 2) : at], *spoken[at + 1 : at + 2]]
        own = spoken[max(0, at - 1) : at + 1] in (["min", "man"], ["mun", "mies"], ["minun", "mies"])
        if own or (OTHERS.match(word) and not any(one in WITH or one in CHILDS for one in beside)):
            return True
    return False


_IF_I = (("jag", "om"), ("ja", "om"), ("vi", "om"), ("man", "om"))
"""Pairs as they stand in the words before a name, nearest first."""


_WITHOUT_WORK = (("jobb", "utan"), ("arbete", "utan"), ("jobbet", "utan"))


def _pairs(near: "list[str]") -> "list[tuple[str, str]]":
    return list(itertools.pairwise(near))


def _thought_of(span: Span, near: "list[str]") -> bool:
    """A move that is only thought of: `funderar på att flytta till Åbo`, `jos muutan Ouluun`."""
    if "hor" in near or "kuulun" in near:
        return False
    to_there = span.entry.case in ("ill", "all") or "till" in near
    if_i = any(pair in _pairs(near) for pair in _IF_I)
    return to_there and (if_i or _any(ONLY_THOUGHT_OF, near))


def _elsewhere(around: Surroundings, span: Span, before: "list[str]", near: "list[str]") -> bool:
    """Work, school, journeys, errands; `på Masku`, which is how Swedish names a shop or a firm; `uppsagd från X`."""
    if _any(OUT_OF_WORK, near) or any(pair in _pairs(near) for pair in _WITHOUT_WORK):
        return False
    if ("till", "for") in _pairs(near) or ("ti", "for") in _pairs(near):
        return True
    if _any(AWAY, near):
        return True
    if span.entry.case not in ("ine", "ade") and _any(SEEK, near) and _any(SOUGHT, near):
        return True
    if before[:1] == ["fran"] and _any(LEFT, before):
        return True
    return span.entry.language == "sv" and around.before(span.first, 1) == ["pa"]


def _coordinated(around: Surroundings, one: Span, other: Span) -> bool:
    """ "Turusta ja Helsingistä", "Esbo, Vanda": both in one case beside each other."""
    return one.last + 1 == other.first or _joined(around, one, other)


def _joined(around: Surroundings, one: Span, other: Span) -> bool:
    """One word between them, "and" or "or"."""
    between = around.folded[one.last + 1 : other.first]
    return len(between) == 1 and between[0] in _EQUALS


def _set_off(around: Surroundings, span: Span) -> bool:
    """A correction or an addition: `siis Hervannassa`, `nyt Raisio`."""
    return any(word in SET_OFF for word in around.folded[max(0, span.first - 3) : span.first])


def _is_destination(around: Surroundings, span: Span) -> bool:
    return around.role(span.first, span.entry.case, around.moves(span.first)) == "to"
