"""Names that stand where people put their town without a word about it: at the end of a search, after the last sentence."""

import re

from reading.places.evidence import GREETINGS, HERE, Surroundings
from reading.places.index import Entry
from reading.text import words

_WORDS_OF_A_SEARCH = 5
_MONEY = re.compile(
    r"\w*(?:palk|laina|velka|velat|vela[ns]|hinta|maksa|eur|tulo|summa|lon\b|lan\b|skuld|kost|betal|inkomst|pris)"
)
_SERVICE = re.compile(
    r"(ohjaamo|navigator|tyo(?:nh|paj|kka|voi|lli)|syssels|palvelu|kela\b|fpa\b|te\b|toimisto|tetoimisto)"
)
_AFTER_A_TOWN = words("ar e och ligger kommun mina asua bor jag")
_LEFT = re.compile(r"(muutta|lahte|tull?u|siirty)")
_ENDED = re.compile(r"[.?!\n]\s|\($")
_MARK_BEFORE = re.compile(r"[.,;:?!]\s+$")
_MARK_AFTER = re.compile(r"\s*[.,;?!]")
_CLOSING = re.compile(r"kiit\w*|tack\w*|terv\w*|mvh|halsning\w*|yst|kuulemiin|t|hej|hei|moi|nimi\w*|namn\w*")


def in_a_search(around: Surroundings, at: int) -> bool:
    """ "Oppisopimus sähköasentaja 68600", "33720 mikä toimisto": the only number among a few words that name no sum of money."""
    others = around.folded[:at] + around.folded[at + 1 :]
    few = 0 < len(others) <= _WORDS_OF_A_SEARCH
    return few and not any(word.isdecimal() or _MONEY.match(word) for word in others)


def names_the_town_of_a_search(around: Surroundings, at: int, entry: Entry) -> bool:
    """ "Ohjaamo nurmes"."""
    return _few(around, at) and entry.case == "nom" and any(map(_SERVICE.match, around.folded[:at]))


def opens_a_search(around: Surroundings, at: int, last: int, entry: Entry) -> bool:
    """`hanko työnhaku`, `Vasa här, jag söker`, `Hamina tässä`: who opens a message so names a place."""
    following = around.after(last, 2)
    if at > 0 or entry.case != "nom" or not following:
        return False
    here = following[0] in HERE or following[0] == "har"
    greets = len(following) == 1 or following[1] in GREETINGS
    return _SERVICE.match(following[0]) is not None or (here and greets)


def opens_as_strangers_write(around: Surroundings, at: int, last: int, entry: Entry) -> bool:
    """`Somero och svenska`, `Virmo är litet`, `Salo minä nyt kaksi vuotta`, `Kotka asua`: Swedish does not know the Finnish word
    that the name is too, and a learner leaves the name as it is."""
    following = around.after(last, 1)
    if at > 0 or entry.case != "nom" or entry.like != "word" or not around.tokens[at].capital:
        return False
    return following != [] and following[0] in _AFTER_A_TOWN and around.folded[at] not in ("kemi", "aura")


def stands_last(around: Surroundings, at: int, entry: Entry) -> bool:
    """ "Miten valitan siit? Pori", "onko pakko. kaarinasta": a name alone after the last sentence, a capital only where others are.

    A first name there is a person's: "kiitos! Lovisa".
    """
    if at == 0 or at + 1 < len(around.tokens) or not _ENDED.search(around.gap(at)):
        return False
    if entry.case not in ("nom", "ela", "abl") or (entry.like == "person" and entry.case == "nom"):
        return False
    return around.tokens[at].capital or not around.tokens[0].capital


def stands_between_marks(around: Surroundings, at: int, last: int, entry: Entry) -> bool:
    """ "Kassa kysyy kuntaa. Hamina, vuokralla", "kesätyöt 2026, Salo, ikä 17": a name with a capital, alone between two marks.

    What is also called like a person is one there: "Voitteko auttaa? Kaarina", "vaimoni, Salla, on lomautettu".
    """
    if at == 0 or entry.case != "nom" or not around.tokens[at].capital or around.shouted:
        return False
    if entry.like == "person" or not _MARK_BEFORE.search(around.gap(at)):
        return False
    closed = last + 1 == len(around.tokens) or _MARK_AFTER.match(around.gap(last + 1)) is not None
    return closed and not _CLOSING.fullmatch(around.folded[at - 1])


def is_from_there(around: Surroundings, at: int, entry: Entry) -> bool:
    """ "Oon sallasta", "perhosta oon", but not "olen Turusta muuttanut"."""
    beside = [*around.before(at, 1), *around.after(at, 1)]
    from_there = entry.case in ("ela", "abl") and any(word in ("olen", "oon") for word in beside)
    return from_there and not any(map(_LEFT.match, around.after(at, 1)))


def _few(around: Surroundings, at: int) -> bool:
    return 0 < at <= _WORDS_OF_A_SEARCH and at + 1 == len(around.tokens)
