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
_SOFT_LEAD = r"(?:(?:joo|juu|ja|jo|no|hei|hej|tass[aä]|se|det|de|on|ar|e|mun|minun|min|mitt|puh\w*|p|nro|numero\w*|tel|telefon\w*|nummer|numret|num|tack|kiitos|olkaa hyva|varsagod)\W+)*"
_NUMBER_ALONE = re.compile(rf"\W*{_SOFT_LEAD}(?:\+|0)[\d\s()./-]{{5,20}}\d\W*(?:(?:kiitos|tack)\W*)?")
_WRONG_NUMBER = re.compile(
    r"\b(?:vaar\w*|vika|ei (?:tuo|toi|se)|eiku\w*|ei kun|fel|nej|inte|utan|oikea|ratt|siis|alltsa|sori|sorry|korja\w*|rattar?)\b"
)


def asks_to_be_called(text: str) -> bool:
    """Whether a short text wants that somebody rings: "soita mulle", "ring upp mig på 040 1234567"."""
    return len(text) <= LONGEST and _CALL_ME.search(fold(text)) is not None


def is_number_alone(text: str) -> bool:
    """Whether a text is a telephone number and hardly a word more: "0401234567", "numeroni on 040 123 4567"."""
    return len(text) <= LONGEST and _NUMBER_ALONE.fullmatch(fold(text)) is not None


def puts_right(text: str) -> bool:
    """Whether a short text says that what was understood is wrong: "väärä numero", "nej, fel namn", "eiku"."""
    return len(text) <= LONGEST and _WRONG_NUMBER.search(fold(text)) is not None
