"""Written text made comparable: one spelling, no invisible marks, words with their places."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Iterator, List, Tuple

# Soft hyphen, zero-width characters, direction marks and isolates, and the byte order mark.
_INVISIBLE = dict.fromkeys(
    [0x00AD, 0x061C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)]
)
_DASHES = dict.fromkeys([0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212], "-")
_QUOTES = dict.fromkeys([0x2018, 0x2019, 0x02BC, 0x00B4, 0x0060], "'")
_LETTERS = {"ø": "o", "æ": "a", "ß": "ss", "đ": "d", "ł": "l", "ı": "i", "þ": "th", "ð": "d"}
_FOLDED = str.maketrans({"ä": "a", "å": "a", "ö": "o", "é": "e", "ü": "u", "š": "s", "ž": "z", **_LETTERS})
_WORD = re.compile(r"[^\W_]+")
_NOTHING_TO_NORMALISE = re.compile(r"[\n -_a-~äöåéÄÖÅÉ]*")
"""What nearly every message is made of: there the general way would cost most of the time of reading it."""


@dataclass(frozen=True)
class Token:
    """One word or number; `start` and `end` are its places in the text that was read."""

    text: str
    start: int
    end: int
    word: str
    """The word in small letters."""

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


def normalise(text: str) -> str:
    """The text as NFKC, without invisible marks, with plain dashes and apostrophes; case is kept."""
    if _NOTHING_TO_NORMALISE.fullmatch(text):
        return text
    composed = unicodedata.normalize("NFKC", text.translate(_INVISIBLE))
    return composed.translate(_INVISIBLE).translate(_DASHES).translate(_QUOTES)


def normalise_with_places(text: str) -> Tuple[str, List[int]]:
    """`normalise`d text, and for each place in it (its end too) the place in `text` it came from."""
    normal = normalise(text)
    if len(normal) == len(text):
        return normal, list(range(len(text) + 1))
    parts: List[str] = []
    places: List[int] = []
    for start, end in _clusters(text):
        part = normalise(text[start:end])
        parts.append(part)
        places.extend(min(start + at, end - 1) for at in range(len(part)))
    return "".join(parts), [*places, len(text)]


def _clusters(text: str) -> Iterator[Tuple[int, int]]:
    """Runs of a character and the combining marks after it, which compose only together."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not unicodedata.combining(text[at]):
            yield start, at
            start = at


def lower(text: str) -> str:
    """The text in small letters and one spelling, ready for comparing."""
    small = normalise(text).casefold()
    return small if _NOTHING_TO_NORMALISE.fullmatch(small) else unicodedata.normalize("NFKC", small)


def fold(text: str) -> str:
    """Small letters without the dots and rings that people leave out: `Jyväskylä` gives `jyvaskyla`."""
    small = lower(text)
    if small.isascii():
        return small
    plain = small.translate(_FOLDED)
    if plain.isascii():
        return plain
    decomposed = unicodedata.normalize("NFD", plain)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))


def squeeze(text: str) -> str:
    """Letters and digits only, folded, so that `Mänttä-Vilppula` and `mantta vilppula` agree."""
    return "".join(_WORD.findall(fold(text)))


def tokenise(text: str) -> List[Token]:
    """Words and numbers with their places in `text`, in one pass; give it `normalise`d text."""
    return [
        Token(found.group(), found.start(), found.end(), found.group().casefold())
        for found in _WORD.finditer(text)
    ]


def words(listed: str) -> frozenset[str]:
    """A set of the words in a line, for word lists in code."""
    return frozenset(listed.split())
