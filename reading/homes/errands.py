"""Whether the clause of a place tells of work, school, a journey or an errand there, or of a move only thought of."""

import itertools
import re
from typing import Sequence

from reading.homes.words import AWAY, DWELLING, LEFT, ONLY_THOUGHT_OF, OUT_OF_WORK, SEEK, SOUGHT
from reading.homes.work_words import DONE, EVENT, ISLANDS, RESERVED, SEEKING, VESSELS, WAS, WORK
from reading.homes.workplaces import branch_in_the_town, workplace_there
from reading.places.evidence import Surroundings
from reading.places.readings import Span

_IF_I = (("jag", "om"), ("ja", "om"), ("vi", "om"), ("man", "om"))
"""Pairs as they stand in the words before a name, nearest first."""


_WITHOUT_WORK = (
    ("jobb", "utan"),
    ("arbete", "utan"),
    ("jobbet", "utan"),
    ("utan", "jobb"),
    ("utan", "arbete"),
    ("int", "jobb"),
    ("inte", "jobb"),
)


_NOT_AWAY = (("anstalld", "en"), ("en", "anstalld"), ("ni", "jobbar"), ("jobbar", "ni"), ("ni", "arbetar"))
""" "Eget bageri i Nyslott med en anställd", "jobbar ni också i Malax": as read from the name, on either side of it."""


def any_of(pattern: "re.Pattern[str]", listed: "Sequence[str]") -> bool:
    """Whether any of the words begins so."""
    return any(pattern.match(word) for word in listed)


def pairs_of(near: "Sequence[str]") -> "list[tuple[str, str]]":
    """Words beside each other, as they stand in the list."""
    return list(itertools.pairwise(near))


def wished(near: "list[str]") -> bool:
    """ "Drömmer om att bo på Kökar", "haluaisin asua Porissa"; and the old home, "gamla hemorten"."""
    wished = any(pair in pairs_of(near) for pair in _TO_LIVE)
    return wished or ("asua" in near and any_of(ONLY_THOUGHT_OF, near))


_TO_LIVE = (("bo", "att"), ("bo", "vill"), ("bo", "kunna"), ("hemorten", "gamla"), ("hemort", "gamla"))


def thought_of(span: Span, near: "list[str]") -> bool:
    """A move that is only thought of: `funderar på att flytta till Åbo`, `jos muutan Ouluun`."""
    if "hor" in near or "kuulun" in near:
        return False
    to_there = span.entry.case in ("ill", "all") or "till" in near or "ti" in near
    if_i = any(pair in pairs_of(near) for pair in _IF_I)
    return to_there and (if_i or any_of(ONLY_THOUGHT_OF, near))


def elsewhere(around: Surroundings, span: Span, before: "list[str]", after: "list[str]") -> bool:
    """Work, school, journeys, errands; `på Masku`, which is how Swedish names a shop or a firm; `uppsagd från X`."""
    near = [*before, *after[:5]]
    if _of_the_town_itself(around, span):
        return True
    if workplace_there(around, span, after) or branch_in_the_town(around, span) or _on_the_way(span, before):
        return True
    if _not_yet(near) or (before[:1] == ["fran"] and any_of(LEFT, before)):
        return True
    if without_work(near):
        return False
    if _passed_through(before) or any(pair in pairs_of(near) for pair in _FOR_A_VISIT):
        return True
    return _at_work(span, before, near) or _named_with_on(around, span)


def seeks_a_home_there(span: Span, words_of: "tuple[list[str], list[str]]") -> bool:
    """ "Etin kämppää Turusta", "söker lägenhet i Åbo": where one would live."""
    near = [*words_of[0][:4], *words_of[1][:4]]
    there = span.entry.case in ("ela", "abl") or words_of[0][:1] == ["i"]
    return there and any_of(SEEK, near) and any_of(_A_HOME, near)


_A_HOME = re.compile(
    r"(asunto|kamppa|yksio|kaksio|vuokra-?asun|lagenhet|bostad\b|lya\b|hyreslag|hyresbost|etta\b|tvaa\b)"
)


def _of_the_town_itself(around: Surroundings, span: Span) -> bool:
    """ "Sää Joensuussa", "onko kirjasto auki Vaasassa": what is asked of a town by whoever goes there."""
    near = [token.word for token in around.tokens[max(0, span.first - 5) : span.last + 4]]
    return any(word in _WEATHER for word in near) or (
        any(map(_HOUSE_WITH_HOURS.match, near)) and any(word in _OPEN for word in near)
    )


_WEATHER = frozenset(("sää", "sään", "säätila", "keli", "kelit", "väder", "vädret", "väderleken"))
_HOUSE_WITH_HOURS = re.compile(
    r"(kirjasto|uimahalli|kauppa|apteekki|alko|museo|bibliotek|simhall|butik|apotek|muse|affär)"
)
_OPEN = frozenset(("auki", "avoinna", "aukioloajat", "aukioloaika", "öppet", "öppen", "öppettider", "öppna"))


def without_work(near: "list[str]") -> bool:
    """ "Sitter i Vasa utan jobb", "Kemissä työttömänä": there is no work that one goes there for."""
    return any_of(OUT_OF_WORK, near) or any(pair in pairs_of(near) for pair in _WITHOUT_WORK)


_FOR_A_VISIT = (
    ("till", "for"),
    ("ti", "for"),
    ("till", "ska"),
    ("ti", "ska"),
    ("till", "far"),
    ("ti", "far"),
    ("till", "bussen"),
    ("till", "bussar"),
    ("ti", "bussen"),
)


def _at_work(span: Span, before: "list[str]", near: "list[str]") -> bool:
    if any_of(DONE, near) or (any_of(EVENT, near) and any_of(WAS, near)):
        return True
    if before[:1] == ["i"] and any(word in SEEKING for word in before) and any_of(WORK, before):
        return False
    if any_of(AWAY, near) and not any(pair in pairs_of(near) for pair in _NOT_AWAY):
        return True
    if span.entry.case in ("ine", "ade") or not any_of(SEEK, near):
        return False
    return span.entry.case in ("ill", "all") or any_of(SOUGHT, near)


def _named_with_on(around: Surroundings, span: Span) -> bool:
    """ "På Masku", "var på Nokia": no town, if not an island."""
    return around.before(span.first, 1) == ["pa"] and around.folded[span.last] not in ISLANDS


def _on_the_way(span: Span, before: "list[str]") -> bool:
    """ "Båten från Nådendal", "laivalla Helsingistä": where a way begins; "från Rimito går bussen" is from home."""
    if span.entry.case in ("ela", "abl"):
        return before[:1] != [] and before[0] in VESSELS
    return before[:1] == ["fran"] and any(word in VESSELS for word in before[1:3])


def _not_yet(near: "list[str]") -> bool:
    """ "Lägenhet bokad i Åbo"."""
    return any_of(DWELLING, near) and any(word in RESERVED for word in near)


def _passed_through(before: "list[str]") -> bool:
    """ "Vi flydde via Åbo", "har varit i Vasa på möte"."""
    return before[:1] == ["via"] or before[:2] == ["i", "varit"]
