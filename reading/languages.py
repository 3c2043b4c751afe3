"""Which language a short text is in: Finnish, Swedish, or one that we do not serve but can name."""

import json
import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any, Iterator, Mapping

from reading.language_wishes import asks_for_language as asks_for_language
from reading.office_words import only_office_words
from reading.references import without_references

LANGUAGES = ("fi", "sv")
"""Those that we serve."""

_DATA = Path(__file__).parent / "data"
_MODEL = _DATA / "language_ngrams.json"
_PLACES = _DATA / "language_places.txt"
_LONGEST = 600
_WORD = re.compile(r"[^\W\d_]{1,40}")
_NO_WORD = re.compile(
    r"(?:https?://|www\.)\S{1,300}|\b[\w.-]{1,60}\.(?:fi|com|ax|org|net|eu|info)\b(?:/\S{0,300})?|\S{0,40}[\d@]\S{0,60}",
    re.IGNORECASE,
)
"""Links, codes and addresses: letters, but in no language."""
_INNER_CAPITAL = re.compile(r"(?<=[^\W\d_][ ,]) ?[A-ZÅÄÖÉ][a-zåäöéü]{1,40}(?![^\W_])")
_LONGEST_GRAM = 4
_SURE = 1.2
"""Evidence (log odds) below which the language of the talk stays as it is."""
_SURE_OF_ONE_WORD = 2.0


def _listed(name: str) -> "frozenset[str]":
    return frozenset((_DATA / name).read_text("utf-8").split())


_OF_NEITHER = _listed("small_words.neither.txt")
"""Words of both languages, of neither, or typed in any: they never turn the talk."""
_FUNCTION_WORDS = {code: _listed(f"small_words.{code}.txt") for code in LANGUAGES}
"""Small words of one language that the other lacks: who writes them writes that language, whatever it calls an office."""
_FEWEST_SMALL = 2
"""Small words of ours that a text has which is in our language though some of its words are English or Estonian as well."""
_SEVERAL = 3
"""Words that a message must have to turn a talk whose language is settled; as many tell a language where none is small."""


class Detector:
    """Tells Finnish from Swedish; `lingua` is asked only about texts of other languages, when installed."""

    def __init__(self, model: "Mapping[str, int] | None" = None) -> None:
        self._weights = model if model is not None else _load(_MODEL)
        self._places = frozenset(_PLACES.read_text("utf-8").splitlines())

    def detect(self, text: str, current: str, *, settled: bool = False, strayed: bool = False) -> str:
        """ "fi" or "sv": the language `text` is clearly in, else `current`, the language of the talk.

        A foreign term between the talk's own small words ("va e palkkatuki") does not turn it. Where the person has
        written that language before, so that it is `settled`, no name or term alone does either, only several words;
        an office's name alone never does, nor does a third language. Where the person has rather written the other
        one, so that the talk has `strayed`, any of its words brings it back.
        """
        score, words = self._score(text)
        if abs(score) < (_SURE if words > 1 else _SURE_OF_ONE_WORD):
            return current
        found = "fi" if score > 0 else "sv"
        if found == current or _speaks_still(text, current, found) or self._is_third(text, found):
            return current
        too_little = (settled and not _is_several(text, words, found)) or self._names_offices(text, found)
        return current if too_little and not strayed else found

    def guess(self, text: str) -> str:
        """The likelier of the two languages, however unsure: for a first message and for measuring."""
        return "fi" if self._score(text)[0] >= 0 else "sv"

    def foreign(self, text: str) -> "str | None":
        """ISO 639-1 code (en, ru, uk, ar, et, so) of a text clearly in neither of ours; None otherwise."""
        return _by_script(text) or self._by_words(text)

    def _score(self, text: str) -> "tuple[float, int]":
        """Log odds of Finnish, and how many words spoke."""
        spoken = _without_names(_NO_WORD.sub(" ", without_references(text[:_LONGEST])))
        said = (word for word in words_of(spoken) if not _is_held_down(word))
        words = [word for word in said if word not in _OF_NEITHER and not self._is_place(word)]
        if _looks_like_name(spoken, words):
            return 0.0, 0
        total = sum(self._weights.get(gram, 0) for word in words for gram in grams(word))
        return total / 100, len(words)

    def _is_third(self, text: str, found: str) -> bool:
        """Whether a text is in a third language, however much of it looks like `found`."""
        small = sum(word in _FUNCTION_WORDS[found] for word in words_of(text))
        return small < _FEWEST_SMALL and self.foreign(text) is not None

    def _names_offices(self, text: str, found: str) -> bool:
        said = [word for word in words_of(text) if word not in _OF_NEITHER and not self._is_place(word)]
        return only_office_words(said, found)

    def _is_place(self, word: str) -> bool:
        """A municipality's name, or one with a case ending: no sign of any language."""
        return any(
            word[: len(word) - rest] in self._places for rest in range(0, max(1, min(5, len(word) - 3)))
        )

    def _by_words(self, text: str) -> "str | None":
        words = words_of(text)
        sure = {"en": len(_I_IN_ENGLISH.findall(text[:_LONGEST]))}
        for code, marks in _FOREIGN_WORDS.items():
            hits = sum(word in marks for word in words) + sure.get(code, 0)
            if hits >= 2 and 3 * hits >= len(words):
                return code
        return _by_lingua(text) if len(words) >= 4 else None


def small_words(language: str) -> "frozenset[str]":
    """The small words of a language of ours that the other lacks."""
    return _FUNCTION_WORDS[language]


def words_of(text: str) -> "list[str]":
    """Lower-case words of at most the first 600 characters, composed, without invisible characters."""
    shown = "".join(sign for sign in text[:_LONGEST] if unicodedata.category(sign) != "Cf")
    return _WORD.findall(unicodedata.normalize("NFC", shown).lower())


def _speaks_still(text: str, current: str, other: str) -> bool:
    """Whether the small words of a text are rather those of the talk's language."""
    said = words_of(text)
    still = sum(word in _FUNCTION_WORDS[current] for word in said)
    return still > 0 and still >= sum(word in _FUNCTION_WORDS[other] for word in said)


def _is_held_down(word: str) -> bool:
    """ "aaaaaaa": a key held down, in no language."""
    return len(word) > 2 and len(set(word)) == 1


def _is_several(text: str, told: int, other: str) -> bool:
    """Whether a text is more than a name, a term or a "no niin"; `told` of its words are of a language."""
    said = words_of(_NO_WORD.sub(" ", text[:_LONGEST]))
    has_small = not _FUNCTION_WORDS[other].isdisjoint(said)
    return len(said) >= _SEVERAL and (has_small or told >= _SEVERAL)


def _without_names(text: str) -> str:
    """The text without words that have a capital inside a sentence ("nimi on Lars Lindström"), where any small word is left."""
    bare = _INNER_CAPITAL.sub(" ", text)
    return bare if any(word.islower() for word in _WORD.findall(bare)) else text


def _looks_like_name(text: str, words: "list[str]") -> bool:
    """ "Matti Meikäläinen": two or three words, each with a capital of its own."""
    return 2 <= len(words) <= 3 and all(word.istitle() for word in _WORD.findall(text[:_LONGEST]))


def grams(word: str) -> "Iterator[str]":
    """The word itself and its stretches of one to four letters, its edges marked."""
    edged = f"_{word}_"
    yield f"={word}"
    for size in range(1, _LONGEST_GRAM + 1):
        for start in range(len(edged) - size + 1):
            yield edged[start : start + size]


def _load(path: Path) -> "dict[str, int]":
    return {str(gram): int(weight) for gram, weight in json.loads(path.read_text("utf-8")).items()}


_UKRAINIAN = frozenset("іїєґ")
_RUSSIAN = frozenset("ыэёъ")
_UKRAINIAN_WORDS = frozenset(
    ("робота", "роботу", "роботи", "допомога", "допомогу", "де", "як", "дякую", "привіт", "немає")
)


def _by_script(text: str) -> "str | None":
    letters = [sign for sign in text[:_LONGEST].lower() if sign.isalpha()]
    cyrillic = [sign for sign in letters if "\u0400" <= sign <= "\u04ff"]
    arabic = [sign for sign in letters if "\u0600" <= sign <= "\u06ff"]
    if letters and 2 * len(arabic) > len(letters):
        return "ar"
    if not letters or 2 * len(cyrillic) <= len(letters):
        return None
    if _RUSSIAN.intersection(cyrillic):
        return "ru"
    return (
        "uk" if _UKRAINIAN.intersection(cyrillic) or _UKRAINIAN_WORDS.intersection(words_of(text)) else "ru"
    )


_I_IN_ENGLISH = re.compile(
    r"\b(?:I|i) (?:am|was|have|need|want|lost|don'?t|dont|do not|can'?t|cannot|didn'?t|work|worked|speak|moved|came|got|would|think|understand|know)\b|(?:^|(?<=[.!?] ))i live\b|\bI live\b"
    r"|\b(?:no|not?|speak|in) english\b|\benglish,? please\b",
)
"""What nobody writes in our languages; "i", "in" and even "i live" are Swedish as well."""
_FOREIGN_WORDS = {
    path.suffixes[-2].lstrip("."): _listed(path.name) for path in sorted(_DATA.glob("words_of_third.*.txt"))
}
"""Common words of the languages that we do not serve but can name, a file a language."""
_LINGUA_NAMES = ("ENGLISH", "ESTONIAN", "SOMALI", "FINNISH", "SWEDISH")
_LINGUA_SURE = 0.9


def _by_lingua(text: str) -> "str | None":
    detector = _lingua()
    if detector is None:
        return None
    values = detector.compute_language_confidence_values(text[:_LONGEST])
    code = str(values[0].language.iso_code_639_1.name).lower()
    return code if values[0].value >= _LINGUA_SURE and code not in ("fi", "sv") else None


@lru_cache(maxsize=1)
def _lingua() -> Any:
    """The lingua detector, loaded at its first use; None where the package is not installed."""
    try:
        from lingua import Language, LanguageDetectorBuilder
    except ImportError:
        return None
    languages = [getattr(Language, name) for name in _LINGUA_NAMES]
    return LanguageDetectorBuilder.from_languages(*languages).build()
