"""Which of the facts that are remembered a short message takes back: "en oo lomautettu", "jag är inte 24", "lomautus loppui"."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Mapping

from reading.facts.tongue_names import TONGUES
from reading.kin import KIN
from reading.text import fold

LONGEST = 80
"""Letters of what is still a correction and no story."""
_NO = (
    r"\b(?:(?:enpas|enpa|en|ei|emme|eivat) (?:(?:ole|oo|enaa|ma|mina|mie|nyt|siis|ollut|edes|ees|mikaan) ){0,4}"
    r"|(?:inte|int|ej) (?:(?:langre|mera|mer|nu|jag|ja|e|ar|en|ett|nan|nagon|alls) ){0,4})"
)
_LAID_OFF = r"lomaut\w*|permitter\w*"
_AT_WORK_AGAIN = (
    r"(?:palasin|paasin|menin|palattiin) (?:\w+ ){0,2}(?:toihin|duuniin)|sain (?:\w+ )?(?:toita|tyota|tyopaikan|vakipaikan|vakituisen|duunia|duunin)|aloitin (?:\w+ )?(?:tyossa|toissa|duunissa)"
    r"|(?:gick|kom|atervande) (?:\w+ )?(?:till|ti) (?:jobbet|arbetet)|har fatt (?:\w+ )?jobb|fick (?:ett |nytt |fast )?jobb(?:et)?|borjade jobba"
)
_LAY_OFF_OVER = (
    r"lomautus(?:ni)? (?:loppui|paattyi|on ohi)|permitteringen (?:tog slut|ar (?:slut|over)|slutade)"
    r"|(?:eiku\w*|ei kun|ei ku|nej|na|utan|vaan|egentligen|oikeastaan|itse asiassa|faktiskt) (?:\w+ ){0,2}(?:irtisan\w*|uppsag\w*|sparkad)"
    rf"|{_AT_WORK_AGAIN}"
)
_OF = {
    ("status", "laid_off_full"): _LAID_OFF,
    ("status", "laid_off_reduced"): _LAID_OFF,
    ("status", "unemployed"): r"tyo(?:ton|ttom)\w*|arbetslos\w*",
    ("status", "employed"): r"toissa|toiss|toita|tyossa\w*|i (?:arbete|jobb)|jobba\w*|arbeta\w*",
    ("status", "startup_grant"): r"starttirah\w*|startpeng\w*",
    ("situation", "entrepreneur"): r"yrittaj\w*|foretagar\w*",
    ("situation", "studying"): r"opiskel\w*|student\w*|studer\w*",
    ("situation", "ill"): r"saira\w*|kipea|sjuk\w*",
    ("situation", "retired"): r"elakke\w*|pension\w*",
    ("situation", "on_leave"): r"\w*vapaalla|\w*ledig",
    ("status", "subsidised"): r"palkkatu\w*|(?:med |i )?lonesubvention\w*",
    (
        "status",
        "in_service",
    ): r"tyokokeilu\w*|palvelu\w*|valmennu\w*|kuntoutta\w*|(?:pa |i )?(?:arbetsprovning|service)\w*",
    ("status", "under_4h"): r"toissa|toita|tyossa\w*|i (?:arbete|jobb)",
    ("immigrant", True): r"maahanmuutt\w*|muuttanut suomeen|invandrare|flyttat (?:till|ti) finland",
    ("earnings_related", True): r"(?:\w*kassa\w* )?(?:jasen\w*|medlem\w*)|kassassa|med i \w*kassan?",
}
"""How each value is named in a denial; of others nothing is taken back by words."""
_ANY = {
    "dismissed": r"irtisanot\w*|irtisanonu\w*|uppsagd\w*|sparkad",
    "days_until_unemployed": r"lopu(?:kaan)?|paaty(?:kaan)?|slut",
}
"""The same of facts whose value nobody repeats."""
_OVER = {
    (
        "status",
        "laid_off_full",
    ): _LAY_OFF_OVER,
    (
        "status",
        "laid_off_reduced",
    ): _LAY_OFF_OVER,
    (
        "situation",
        "studying",
    ): r"valmistuin|(?:jag )?(?:blev klar|utexaminerades)|(?:studerar|gar) (?:inte|int|ej)",
    (
        "situation",
        "entrepreneur",
    ): r"lopetin (?:firman|yrityksen|toiminimen)|la(?:de|) ner (?:firman|foretaget)",
    ("status", "unemployed"): _AT_WORK_AGAIN,
    ("status", "employed"): r"(?:jobbar|arbetar) (?:inte|int|ej)",
}
_AGE = r"\b(?:ika (?:on )?vaarin|vaara ika|unohda (?:mun |minun )?ika|fel alder|aldern ar fel|glom (?:min )?alder)\b"
_ANOTHER_AGE = re.compile(
    r"\W*(?P<no>(?:(?:eiku|eikun|ei kun|ei ku|ei vaan|eiks|ei|nej|nae|siis|alltsa|sori|sorry|utan|vaan)\W*){1,3})?"
    r"(?:(?:oon|olen|ma oon|mina olen|jag ar|ja e|det ar) )?(?P<age>\d\d)(?: ?(?:v|vee|vuotta|vuotias|ar|arig))?\W*"
    r"(?P<not>(?:enka|eika|ei|inte|int|ej|och inte) (?P<old>\d\d)(?: ?(?:v|vee|vuotta|vuotias|ar|arig))?\W*)?"
)
_AGE_BUT_ANOTHER = re.compile(
    r"\W*(?:\w+\W+){0,3}?(?:en (?:ole|oo)|(?:e|ar) (?:inte|int|ej)) (?P<old>\d\d)\W+(?:(?:vaan|utan|men|mutta|ja|jag|e|ar|oon|olen|ma)\W+)*(?P<age>\d\d)\W*(?:v|vee|vuotta|ar)?\W*"
)
_WRONG = re.compile(
    r"\W*(?:(?:ei|nej|no|nae|na|kaikki|molemmat|allt|bagge|jotain|jokin|nagot|tuo|toi|se|det|de|tieto|tiedot|on|oli|ar|e|va|var|meni|blev|gick) )*"
    rf"(?:(?:vaarin|vaara tieto|fel)(?: meni| ymmarretty| forstatt)?|(?:se|det|de) (?:oli|on|va|var|ar|e) (?:mun|minun|min|mitt) (?:{KIN}))\W*"
)
_MOVED = re.compile(
    r"\W*(?:(?:no|joo|ja|mina|ma|mie|jag|vi|me|olen|oon|ollaan|olemme|har|jo|redan) )*"
    r"(?:muutin|muutimme|muutettiin|muuttanut|muuttanu|muuttaneet|muutettu|flyttat|flytta|flyttade|asun jo siella|asun siella jo|bor (?:redan|ju) dar|bor dar redan)(?: (?:jo|redan|sinne|dit))*\W*"
)
_STAYS = re.compile(
    r"\W*(?:(?:no|ei|eiku|eikun|ei kun|mut|mutta|joo|sittenkin|sittenkaan|mina|ma|mie|nej|nae|naj|men|jo|jag|ja|vi|me) )*"
    r"(?:en (?:ma |mina )?(?:muutakaan|muutakkaan|muuta|muuttanutkaan|muuttanu|muuttanut|oo muuttanut?|ole muuttanut|oo muuttamassa|ole muuttamassa)"
    r"|(?:jag |ja )?(?:flyttar|flytta|flyttade) (?:inte|int|ej)|(?:jag |ja )?(?:har|ska|sku) (?:inte|int|ej) (?:flytta|flyttat))"
    r"(?: (?:sittenkaan|sitten|viela|mihinkaan|minnekaan|anda|nagonstans|nanstans|annu|alls|sen))*\W*"
)


def denied_facts(text: str, known: Mapping[str, Any]) -> frozenset[str]:
    """The names of those facts in `known` (name and value) that the text says not to hold; none of a question or a story."""
    if "?" in text or len(text) > LONGEST:
        return frozenset()
    said = fold(text)
    return frozenset(name for name, value in known.items() if _is_denied(said, name, value))


def _is_denied(said: str, name: str, value: Any) -> bool:
    if name == "age":
        return re.search(rf"{_AGE}|{_NO}{value}\b(?!\d)", said) is not None
    if name == "mother_tongue":
        named = "|".join(word for word, code in TONGUES.items() if code == value)
        return speaks_of_a_tongue(said) and named != "" and _says_no_to(named, said)
    if name in _ANY:
        return _says_no_to(_ANY[name], said)
    if isinstance(value, (dict, list)):
        return False
    words, over = _OF.get((name, value)), _OVER.get((name, value))
    return any(
        re.search(pattern, said) is not None
        for pattern in (words and rf"{_NO}(?:{words})\b", over and rf"\b(?:{over})\b")
        if pattern
    )


def _says_no_to(words: str, said: str) -> bool:
    return re.search(rf"{_NO}(?:{words})\b", said) is not None


def speaks_of_a_tongue(said: str) -> bool:
    """Whether a folded text names the mother tongue as such; "inte svenska utan finska" wishes for another language."""
    return "aidinkiel" in said or "modersmal" in said


_NOT_LAID_OFF = re.compile(rf"{_NO}(?:{_LAID_OFF})\b|\b(?:{_LAY_OFF_OVER})\b")


def says_not_laid_off(text: str) -> bool:
    """ "En ole lomautettu vaan irtisanottu", "eller egentligen är jag uppsagd", however long, and also in a question."""
    return _NOT_LAID_OFF.search(fold(text)) is not None


def says_something_is_wrong(text: str) -> bool:
    """Whether a short text says that something is wrong, and not what: "väärin", "allt är fel", "nä de va min bror"."""
    return _WRONG.fullmatch(fold(text[:LONGEST])) is not None


def says_one_has_moved(text: str) -> bool:
    """Whether a short text says that one has moved, and names no place: "olen jo muuttanut", "jag har redan flyttat dit"."""
    return _MOVED.fullmatch(fold(text[:LONGEST])) is not None


def says_one_stays(text: str) -> bool:
    """Whether a short text says that one does not move after all, and names no place: "eiku en muutakaan", "jag flyttar inte ändå"."""
    return _STAYS.fullmatch(fold(text[:LONGEST])) is not None


_ANOTHER_YEAR = re.compile(
    r"\W*(?P<no>(?:(?:eiku|eikun|ei kun|ei ku|ei|nej|nae|na|siis|alltsa|sori|sorry|utan|vaan|oj|hups|oho)\W*){1,3})?"
    r"(?:(?:jag|ja|ma|mina|det|se)\W*)*(?:(?:e|ar|on|oon|olen|skulle|ska|sku|piti|pitaa)\W*(?:vara|va|olla|olis\w*)?\W*)?(?:fodd|synt\w+|syntymavuosi)?\W*(?P<year>19\d\d|20[01]\d)\W*(?P<meant>.*)"
)
_MEANT = re.compile(
    r"\b(?:menar|menade|mena|skrev fel|fel|typo|slant|tarkoitin|tarkoitan|meinasin|kirjoitin vaarin|vaarin|virhe|piti olla|skulle vara|ska vara|tarkotin)\b"
)


def _year_instead(said: str, today: date) -> "int | None":
    """The age of a birth year put right: "nä 1986 menar ja, skrev fel", "eiku 1986"."""
    match = _ANOTHER_YEAR.fullmatch(said)
    if match is None:
        return None
    corrects = _MEANT.search(said) or (match["no"] and not match["meant"].strip(" .!,"))
    return today.year - int(match["year"]) if corrects else None


def age_instead(text: str, known: object, today: "date | None" = None) -> "int | None":
    """The age told in place of the one known: "nej 34", "42 enkä 24", or by the year; None where none is known or none told so."""
    said = fold(text[:LONGEST])
    if known is not None and today is not None and (by_year := _year_instead(said, today)) is not None:
        return by_year if by_year != known else None
    match = _AGE_BUT_ANOTHER.fullmatch(said) or _ANOTHER_AGE.fullmatch(said)
    if match is None or known is None or not (match["old"] or match["no"]):
        return None
    age = int(match["age"])
    return age if age != known and (match["old"] is None or int(match["old"]) == known) else None
