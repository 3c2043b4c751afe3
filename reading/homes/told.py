"""Whether the words beside a name say that it is the home, and how plainly: one lives there, or is from there."""

import re

from reading.homes.clauses import Clause
from reading.homes.errands import any_of
from reading.homes.own_home import joined_origin, own_there
from reading.homes.words import (
    AS_YET,
    ASKING,
    AWAY,
    COMMUTING,
    DWELLING,
    FORMER,
    GOT,
    HOME_PLACE,
    LIVING,
    NEAR,
    NOWADAYS,
    OWN_TOWN,
    REGISTERED,
)
from reading.places.evidence import LOCAL_CASES, Surroundings
from reading.places.readings import Span
from reading.text import words

_EMPLOYED_BY = (["av"], ["vid"], ["for"], ["hos"], ["at"])
_ASKS = words("fraga fragar undrar halsar hej")
_IS_FROM = words("olen oon ollaan kotoisin kotosin lahtoisin")
_ONE = (["mina"], ["ma"], ["mie"], ["itse"], ["ite"])
_DWELLER_IN = re.compile(r"asu(?:va|vi)")
""" "Nakkilassa asuvana kulkisin Poriin": where one goes from, not where one goes to."""
_I_MYSELF = words("meitsi meitsit meikalainen meika allekirjoittanut kysyja undertecknad")
OF_THERE, LIVES = 1, 2
"""How plainly a home is told: one is from there, or lives there, which outdoes it."""


def home_told(around: Surroundings, span: Span, words_of: Clause) -> int:
    """`LIVES`, `OF_THERE` or 0; what one lives near is not the home: "bor i Jakobstad nära Vasa"."""
    before, after = words_of
    if before[:1] and before[0] in NEAR and span.entry.case not in LOCAL_CASES:
        return 0
    if is_called_home(before) or _is_meant(span, before, after) or own_there(around, span, words_of):
        return LIVES
    if _is_origin(before) or _is_registered_as_yet(before[:3]):
        return OF_THERE
    if _is_lived_in(span, before, after) or span.kind == "postal_code" or around.here(span.first):
        return LIVES
    if _says_of_oneself(around, span, before, after):
        return LIVES
    if got_a_home(words_of) or _writes_from(around, span, before, after) or _is_nowadays(before, after):
        return LIVES
    from_there = _comes_from(span, before, after) or joined_origin(around, span)
    return OF_THERE if span.kind == "demonym" or from_there else 0


def _says_of_oneself(around: Surroundings, span: Span, before: "list[str]", after: "list[str]") -> bool:
    """ "Meitsi on 18 ja asuu Porvoossa", "Lopella asuu tämä kysyjä": the third person is the writer."""
    if before[:2] in (["asuu", "jos"], ["asuu", "kun"], ["asuu", "ku"]) or before[:2] == ["i", "bott"]:
        return True
    if before[:1] in (["asuu"], ["bor"]):
        return any(word in _I_MYSELF for word in around.folded[max(0, span.first - 9) : span.first])
    return after[:1] == ["asuu"] and any(word in _I_MYSELF for word in after[1:4])


def _is_meant(span: Span, before: "list[str]", after: "list[str]") -> bool:
    """ "Salon kaupunki", and what is asked about or put right."""
    employed = before[:1] in _EMPLOYED_BY and not any(word.startswith("anmal") for word in before)
    own_town = after[:1] and OWN_TOWN.match(after[0]) and not employed
    return bool(own_town) or _is_asked_about(span, before) or _is_put_right(before)


def _is_lived_in(span: Span, before: "list[str]", after: "list[str]") -> bool:
    """`asun`, `hemort`, `har bott i Raumo i fem år`; a dweller's name says less."""
    if before[:3] in (["i", "bott", "har"], ["pa", "bott", "har"]):
        return True
    near = [*before, *after[:5]]
    if span.entry.case in ("ill", "all"):
        near = [word for word in near if not _DWELLER_IN.match(word)]
    return span.kind != "demonym" and any_of(LIVING, near)


def _is_nowadays(before: "list[str]", after: "list[str]") -> bool:
    nowadays = any(word in NOWADAYS for word in [*before[:3], *after[:1]])
    return nowadays and not any_of(AWAY, [*before, *after[:3]])


def is_called_home(before: "list[str]") -> bool:
    """ "Kotikuntaani Vesilahdelle", "palasin kotiin Karstulaan", but not "gamla hemorten Kökar"."""
    return any_of(HOME_PLACE, before[:1]) and not any_of(FORMER, before[1:2])


def _is_origin(before: "list[str]") -> bool:
    """ "Bor i Raumo, men är hemma från Kimitoön": where one is from, though it says "hemma"."""
    return before[:2] == ["fran", "hemma"]


def _is_registered_as_yet(near: "list[str]") -> bool:
    """ "Asun Haapavedellä mut kirjoilla viel Oulussa": where one lives outdoes it."""
    return any_of(REGISTERED, near) and any(word in AS_YET for word in near)


def _is_put_right(before: "list[str]") -> bool:
    """ "Det står Esbo men ska vara Vanda", "pitäisi olla Vantaa"."""
    return before[:2] == ["vara", "ska"] or (
        before[:1] == ["olla"] and before[1:2] in (["pitaisi"], ["pitais"])
    )


def got_a_home(words_of: Clause) -> bool:
    """ "Sain asunnon Järvenpäästä", "köpte hus i Larsmo"."""
    near = [*words_of[0], *words_of[1][:3]]
    return any_of(DWELLING, near) and any_of(GOT, near)


def _is_asked_about(span: Span, before: "list[str]") -> bool:
    """`kuuluuko Muhos Ouluun`, `hör Kaskö ihop med Närpes`, `sköter Lojo oss i Sjundeå`, `kunta Pomarkku`."""
    if before[:2] == ["i", "oss"] or before[:1] in (["meita"], ["meidat"], ["meille"]):
        return True
    subject = span.entry.case == "nom" and before[:1] != []
    return subject and (before[0].startswith("kuuluu") or before[0] in ("hor", "kunta", "kunnan", "kommun"))


def _writes_from(around: Surroundings, span: Span, before: "list[str]", after: "list[str]") -> bool:
    """`Porista hei`, `Ulvilasta kyselen`, `Mäntyharjulta käyn Mikkelissä`, `pendlar till Esbo från Kyrkslätt`."""
    if span.entry.case in ("ela", "abl"):
        asks = any_of(ASKING, before[:2] + after[:2])
        return asks or around.greets(span.last) or any_of(COMMUTING, [*before, *after])
    if before[:1] != ["fran"]:
        return False
    return any(word in _ASKS for word in before[1:5]) or around.commutes(span.first)


def _comes_from(span: Span, before: "list[str]", after: "list[str]") -> bool:
    """`olen Porista`, `kotoisin Kemistä`, `minä Jokioisilta`, `jag är från Åbo`."""
    if span.entry.case in ("ela", "abl"):
        return before[:1] in _ONE or any(word in _IS_FROM for word in before[:4] + after[:1])
    if before[:1] != ["fran"]:
        return False
    return any(word in ("ar", "e", "kommer") for word in before[1:4])
