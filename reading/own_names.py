"""The name that somebody gives for themselves, and what is written in its place and is none."""

from __future__ import annotations

import re

from reading.mentions import find_municipalities
from reading.text import fold

LONGEST = 80
"""Letters kept of a name."""
MOST_WORDS = 5
"""More of them are a sentence."""
_LED = re.compile(
    r"^\W*(?:(?:eiku\w*|ei ku\w*|ei vaan|ei|nej|nä|nää|siis|no|sori|sorry|anteeksi|ursäkta|förlåt|alltså|utan|joo|jo)\b\W*)+",
    re.IGNORECASE,
)
_NAME_IS = re.compile(
    r"^\W*(?i:(?:(?:minun|mun|min|mitt)\s+)?(?:nimeni|nimi|namnet|namn)\s*(?::|\b(?:on|är|e)\b)|(?:jag|ja)\s+heter|(?:mä\s+)?(?:olen|oon)(?=\s+(?-i:[A-ZÅÄÖ])))\s*"
)
_NAME = r"[A-ZÅÄÖ][a-zåäöéüß]+(?:-[A-ZÅÄÖ][a-zåäö]+)?"
_WHOLE_NAME = rf"({_NAME}(?:\s+{_NAME}){{1,2}})(?=\W|$)"
_CALLED = re.compile(
    rf"\b(?i:nimeni on|nimi on|nimi|jag heter|ja heter|mitt namn är|namn|terveisin|terv|hälsningar|hälsar|mvh|t(?=\.))\b[\s:.,]*{_WHOLE_NAME}"
)
_I_AM = re.compile(rf"\b(?i:olen|oon|jag är|ja e)\s+{_WHOLE_NAME}(?=[.,;!]|\s*$|\s(?i:ja|och|puh|tel)\b)")
""" "Olen Nina Niemi, puh ...", which may also name a place: "olen Helsingin Kalliosta"."""
_NEVER_FIRST = frozenset(
    [
        "en",
        "ei",
        "et",
        "onks",
        "onko",
        "onk",
        "mita",
        "mitahan",
        "mika",
        "miks",
        "miksi",
        "miten",
        "missa",
        "milloin",
        "koska",
        "kuka",
        "kenen",
        "voiko",
        "voinko",
        "voiks",
        "voinks",
        "saako",
        "saanko",
        "saaks",
        "paljonko",
        "maksaako",
        "pitaako",
        "tarviiko",
        "tarvitseeko",
        "asun",
        "asunkin",
        "asumme",
        "olen",
        "oon",
        "oo",
        "ole",
        "ma",
        "maa",
        "mina",
        "mulla",
        "mun",
        "minulla",
        "haluan",
        "haluun",
        "haluaisin",
        "haluisin",
        "vaihda",
        "vaihdetaan",
        "muuta",
        "muutetaan",
        "siirra",
        "peru",
        "peruuta",
        "jatka",
        "ohita",
        "lopeta",
        "joo",
        "juu",
        "ok",
        "okei",
        "kylla",
        "ja",
        "mutta",
        "enta",
        "entas",
        "ehka",
        "kiitos",
        "tama",
        "tuo",
        "se",
        "toi",
        "inte",
        "int",
        "ej",
        "jag",
        "vad",
        "hur",
        "nar",
        "varfor",
        "var",
        "vem",
        "kan",
        "far",
        "maste",
        "ska",
        "vill",
        "bor",
        "byt",
        "byta",
        "andra",
        "avboka",
        "flytta",
        "hoppa",
        "nej",
        "okej",
        "tack",
        "kanske",
        "det",
        "den",
        "skriv",
        "skippa",
        "skip",
        "pass",
    ]
)


def own_name(text: str) -> str | None:
    """The name told in an answer to what one is called, without the words that lead to it; None where it is a question or a sentence."""
    if "?" in text or any(sign.isdigit() for sign in text):
        return None
    words = _plain(text).split()
    if not 1 <= len(words) <= MOST_WORDS or not any(sign.isalpha() for word in words for sign in word):
        return None
    capitals = len(words) > 1 and all(word[:1].isupper() for word in words)
    return " ".join(words)[:LONGEST] if capitals or fold(words[0]) not in _NEVER_FIRST else None


def name_put_right(text: str) -> str | None:
    """The name told in place of another, where none was asked: "eiku nimi on Kaisa Mäkinen", "nej, Nina Niemi"."""
    named = _NAME_IS.match(_LED.sub("", text, count=1)) is not None
    words = _plain(text).split()
    put_right = _LED.match(text) is not None and len(words) > 1
    capitals = bool(words) and all(word[:1].isupper() for word in words)
    return own_name(text) if capitals and (named or put_right) else None


def name_told(text: str) -> str | None:
    """The whole name that a longer message tells of its writer: "varaa aika, nimeni on Nina Niemi, puh ..."; None where it tells none."""
    called, is_so = _CALLED.search(text), _I_AM.search(text)
    if called:
        return called[1][:LONGEST]
    return is_so[1][:LONGEST] if is_so and not find_municipalities(is_so[0]) else None


def _plain(text: str) -> str:
    return _NAME_IS.sub("", _LED.sub("", text, count=1), count=1).strip(" .,!;")
