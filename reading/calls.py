"""A wish to be rung up, and a telephone number that stands alone."""

from __future__ import annotations

import re

from reading.text import fold

LONGEST = 160
"""Letters of what is still a request and no story."""
_CALL_ME = re.compile(
    r"\bsoit(?!ti\b|tivat\b|ettiin\b|in\b)\w+ (?:\w+ )?(?:mulle|minulle|mul|meille|takaisin|takas)\b|\bsoitt(?:akaa|aisitteko|akaapa)\b|\bsoitatte\w*|\bsoittopyynt\w*"
    r"|\b(?:haluan|haluun|haluaisin|haluisin|toivon|pyydan) (?:etta )?(?:\w+ ){0,2}soit(?:etaan|taisi|tais|atte)\b|\bvoitteko (?:\w+ )?soittaa\b"
    r"|\bring\w* (?:ni |nan |nagon |garna )*(?:upp )?(?:mig|mej)\b|\b(?:ring|ringa) (?:ni )?upp\b|\b(?:soita|ring|ringa)\b(?: \w+){0,3} \W*[+0]\d"
)
_CALL_OFF = re.compile(
    r"\b(?:alka\w*|ala|ei tarvi\w*|en halua\w*|ei tarvitse) (?:\w+ )?soit\w+\b|\b(?:peru\w*|perukaa) (?:\w+ )?soit\w+|\bring(?:a|er)? (?:inte|int|ej)\b|\b(?:inte|int|ej) (?:ringa|ringas)\b|\bbehover (?:inte|int) ringa\b"
)
_WHO_CALLS = re.compile(r"\b(?:kuka|ketka|kukahan) (?:\w+ ){0,2}soit\w+|\bvem (?:\w+ ){0,3}ring\w*")
_NO_CONTACT = re.compile(
    r"\b(?:ei|eika|en)\b(?: \w+){0,3} (?:sahkoposti\w*|puhelin\w*|puhelinta|numero\w*|kannykka\w*|meili\w*|kumpaakaan)\b"
    r"|\b(?:ingen|inget|inte|int|varken|utan)\b(?: \w+){0,3} (?:e-?post\w*|mejl\w*|mail\w*|telefon\w*|num(?:mer|ret)|mobil\w*|lur)\b"
)
_SOFT_LEAD = r"(?:(?:joo|juu|ja|jo|no|hei|hej|tass[aä]|se|det|de|on|ar|e|mun|minun|min|mitt|puh\w*|p|nro|numero\w*|tel|telefon\w*|nummer|numret|num|tack|kiitos|olkaa hyva|varsagod)\W+)*"
_NUMBER_ALONE = re.compile(rf"\W*{_SOFT_LEAD}(?:\+|0)[\d\s()./-]{{5,20}}\d\W*(?:(?:kiitos|tack)\W*)?")
_WRONG_NUMBER = re.compile(
    r"\b(?:vaar\w*|vika|ei (?:tuo|toi|se)|eiku\w*|ei kun|fel|nej|inte|utan|oikea|ratt|siis|alltsa|sori|sorry|korja\w*|rattar?)\b"
)


def asks_to_be_called(text: str) -> bool:
    """Whether a short text wants that somebody rings: "soita mulle", "ring upp mig på 040 1234567"."""
    return len(text) <= LONGEST and _CALL_ME.search(fold(text)) is not None


def asks_of_the_call(text: str) -> str | None:
    """What a short text says of a call that is noted: `off` it is not wanted, `who` will ring; else None."""
    plain = fold(text[:LONGEST])
    if _CALL_OFF.search(plain):
        return "off"
    return "who" if _WHO_CALLS.search(plain) else None


def has_no_contact(text: str) -> bool:
    """Whether a short text says that one has no telephone or e-mail: "ei mulla oo sähköpostia", "har ingen telefon"."""
    return len(text) <= LONGEST and _NO_CONTACT.search(fold(text)) is not None


def is_number_alone(text: str) -> bool:
    """Whether a text is a telephone number and hardly a word more: "0401234567", "numeroni on 040 123 4567"."""
    return len(text) <= LONGEST and _NUMBER_ALONE.fullmatch(fold(text)) is not None


def puts_right(text: str) -> bool:
    """Whether a short text says that what was understood is wrong: "väärä numero", "nej, fel namn", "eiku"."""
    return len(text) <= LONGEST and _WRONG_NUMBER.search(fold(text)) is not None
