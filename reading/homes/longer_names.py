"""Whether a place named is part of a longer name, of a firm, a ship, a person: `Vaasan leipomo`, `Eckerö Line`."""

import re
from typing import Sequence

from reading.homes.words import EMPLOYERS, INNS, INSTITUTION, NAMED, OF_ITS_OWN, ORGANISATION
from reading.homes.work_words import COACHES
from reading.homes.workplaces import firm_of_the_town
from reading.places.evidence import LOCAL_CASES, Surroundings
from reading.places.index import first_names, index
from reading.places.readings import Span
from reading.text import words


def in_a_name(around: Surroundings, span: Span, after: "list[str]", home_said: bool) -> bool:
    """Part of a longer name: `Helsinki-Vantaa`, `Purmo-element`, `Eckerö Line`, `Vaasan leipomo`, `Anna Nivala`."""
    if span.kind == "demonym":
        return bool(after) and (ORGANISATION.match(after[0]) is not None or after[0] == "marssi")
    if span.kind == "postal_code":
        return False
    if _hyphened(around, span) or _a_person(around, span, after) or _a_coach(after):
        return True
    if not after:
        return False
    if _an_employer(around, span, after) or (
        INSTITUTION.match(after[0]) and span.entry.case not in LOCAL_CASES
    ):
        return True
    if around.gap(span.last + 1) != " " or home_said:
        return False
    if span.entry.case == "gen":
        return OF_ITS_OWN.match(after[0]) is not None or firm_of_the_town(around, span, after)
    return span.entry.case == "nom" and _led_to_a_name(around, span)


def _an_employer(around: Surroundings, span: Span, after: "Sequence[str]") -> bool:
    """ "Fiskars irtisanoi minut", "ABB Vasa permitterade mig"; not "i Vasa permitterade de mig"."""
    led = around.before(span.first, 1) in (["i"], ["fran"])
    return span.entry.case == "nom" and not led and EMPLOYERS.match(after[0]) is not None


_IS_MY = words("on oli ar var mitt min mun minun mina ennen forr forut tidigare nyt nu")
_HYPHENED_HOME = re.compile(r"(bo|lai|seu|kun|kau|reg)")


def _a_person(around: Surroundings, span: Span, after: "Sequence[str]") -> bool:
    """ "Familjen Borgå", "nimi on Heikki Rauma", "Efternamnet mitt är Lahti", "Henrik Tammela här", "min vän Inari"."""
    near = around.before(span.first, 5)
    led = next((word for word in near[:3] if word not in _IS_MY), "")
    if led in NAMED and not (led == "perhe" and span.entry.case in LOCAL_CASES):
        return True
    if near[:1] and near[0] in INNS and around.tokens[span.first - 1].capital:
        return True
    if span.entry.case not in ("nom", "gen"):
        return False
    friend = near[1:2] == ["min"] and near[0] in ("van", "vaninna")
    return friend or "efternamn" in after or _after_a_first_name(around, span, near)


def _a_coach(after: "Sequence[str]") -> bool:
    """ "Hade Koski som coach"."""
    return after[:1] == ["som"] and any(map(COACHES.match, after[1:3]))


def _after_a_first_name(around: Surroundings, span: Span, near: "Sequence[str]") -> bool:
    """ "Heikki Rauma", in capitals and side by side; any word in capitals will do where a name is told of: "nimeni on"."""
    if not span.first or not around.tokens[span.first].capital or around.gap(span.first) != " ":
        return False
    known = near[0] in first_names() if near else False
    return around.tokens[span.first - 1].capital and (known or any(word in NAMED for word in near[1:4]))


def _hyphened(around: Surroundings, span: Span) -> bool:
    """A hyphen without spaces to another word, itself no ending of a dweller."""
    tokens = around.tokens
    if span.last + 1 < len(tokens) and around.gap(span.last + 1) == "-":
        return not _HYPHENED_HOME.match(around.folded[span.last + 1])
    return span.first > 0 and around.gap(span.first) == "-" and len(around.folded[span.first - 1]) > 2


def _led_to_a_name(around: Surroundings, span: Span) -> bool:
    """ "Töitä Kemi Linesilta", "åt Vasa Elektriska": a capital after the name that is no part of the town."""
    following = around.tokens[span.last + 1]
    if span.first == 0 or around.shouted or not following.capital:
        return False
    return not index().folded.get(around.folded[span.last + 1])


def compared(around: Surroundings, span: Span) -> bool:
    """ "Nuukasti ku laihialainen": like one from there."""
    words_before = around.before(span.first, 2)[::-1]
    like = any(word in ("kuin", "ku") for word in words_before) or (
        words_before[-1:] == ["som"] and words_before[0] not in ("jag", "ja", "mig", "vi")
    )
    return (span.kind == "demonym" and like) or _measured_against(words_before)


def _measured_against(words_before: "Sequence[str]") -> bool:
    """ "Billigare än i Vasa", "halvempi kuin Lahdessa"."""
    nearest = [word for word in words_before if word not in ("i", "en", "pa")]
    return nearest[-1:] in (["an"], ["kuin"])
