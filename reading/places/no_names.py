"""Whether an answer to "which municipality" is no failed name at all: ordinary words, a question, a farewell; and a name among small words."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from reading.text import fold, tokenise, words

_DATA = Path(__file__).parents[1] / "data"
_LONGEST = 200
"""Letters of a message that is an answer at all."""
_MOST_WORDS = 3
"""So many words may be a name that nobody knows: "Uusi Kaarlepyyn kylä"; a sentence is none."""
_SMALL = words(
    "ar e va var det de du jag ja mej mig men och o a att hur vad vem nar varfor dar har da nu ju vill int inte ej nej jo tack hej ok okej saker sakert mycket manga pengar peng tider tid sant"
    " on se sa mina ma me mita mika kuka miten miksi miks milloin missa paljonko paljo raha rahaa rahat ootko oletko varma kiitos kiitti moi hei joo juu en ei nyt no okei halua haluu tai vai eika"
)
_FILLERS = re.compile(
    r"^\W*(?:(?:no|ja|jo|joo|nå|na|ok|siis|alltså|alltsa|kai|vaikka|kanske|väl|val|eh|hm+|öö|tja)\W+)+|(?<!\W)(?:\W+(?:då|da|nu|va|ju|väl|val|kai|sitten|sit|nyt|vaikka|siis|alltså|alltsa|i alla fall|kanske|tack|kiitos))+\W*$",
    re.IGNORECASE,
)
_FAREWELL = re.compile(
    r"\W*(?:(?:ok|okej|okei|no|jaa|men)\W+)*(?:(?:kiitos|kiitti|kiitoksia|tack|tackar|tackar)\W+(?:(?:ja|och|o|a|sa mycket|paljon)\W+)?(?:moi|moikka|hei|heippa|hej|hejda|hej da)"
    r"|hej da|hejda|hei hei|moi moi|moikka|heippa|nakemiin|adjo|vi hors|nahdaan|nakyillaan)\W*"
)


def without_fillers(text: str) -> str:
    """ "Vasa då" is Vasa, "no vaikka Oulu" Oulu; what is nothing but such words stays as it is."""
    return text if len(text) > _LONGEST else _FILLERS.sub("", text).strip() or text


def is_no_name(text: str) -> bool:
    """Whether nobody could mean a place by it, so that it is not told that no municipality was found."""
    said = [fold(token.text) for token in tokenise(text)]
    ordinary = any(word in _SMALL for word in said) or all(word in _known() for word in said)
    return "?" in text or len(said) > _MOST_WORDS or ordinary


def is_farewell(text: str) -> bool:
    """ "Tack hej", "kiitti moi", "hej då"."""
    return len(text) <= _LONGEST and _FAREWELL.fullmatch(fold(text)) is not None


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """The ordinary words of our own texts, folded."""
    lists = ((_DATA / f"lemma_words.{language}.txt").read_text("utf-8") for language in ("fi", "sv"))
    return frozenset(fold(word) for each in lists for word in each.split())
