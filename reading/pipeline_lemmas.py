"""Dictionary forms of the words we meet, and a key that all forms of a word share.

The table of forms holds only words of our own texts (reading/data/lemma_words.*), in every form that simplemma
knows of them; simplemma itself is asked once, when the pipelines are built. A word that the table lacks is tried
as a compound, whose last part decides the form; any other word stays as it is.
"""

# mypy: disable-error-code="import-not-found"

import re
import unicodedata
from pathlib import Path
from typing import Callable, Dict, Iterable, Iterator, Mapping, Optional, Tuple

from snowballstemmer import stemmer

from reading.text import lower

_DATA = Path(__file__).parent / "data"
_PLAIN = str.maketrans("äåöéüšž", "aaoeusz")
_HEAD, _TAIL, _LONG_TAIL = 3, 4, 6
"""Letters that the parts of a compound have at least; a long end tells by itself."""
_LONGEST = 60
"""Letters of a word that is looked up; what is longer is no word, and would only take time."""
SHORTEST_KEY = 3
"""Letters a key keeps at least; a shorter rest would join words that have nothing to do with each other."""

_DOUBLED_AFTER_LIQUID = re.compile(r"[lr]kk")  # palkka keeps its k, velka loses it
_WEAK_GRADES = (
    ("yyd", "yys"), ("yyt", "yys"), ("yyks", "yys"), ("uud", "uus"), ("uut", "uus"), ("uuks", "uus"),
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("ss", "s"), ("nn", "nt"), ("mm", "mp"), ("ng", "nk"), ("ll", "lt"),
    ("rr", "rt"), ("lk", "l"), ("rk", "r"), ("ht", "h"), ("hd", "h"), ("ks", "s"), ("d", "t"), ("v", "p"),
)  # fmt: skip
"""Ends of stems that are one word in Finnish, and the one form both are given."""
_POSSESSIVE = re.compile(r"(?<=[^\W\d_]{4})(?:ni|si|mme|nne|ns[aä])$")
_FINNISH = stemmer("finnish")
_SWEDISH = stemmer("swedish")


class Lemmas:
    """The dictionary forms of one language's words; `table` has a lemma for each form in small letters."""

    def __init__(self, language: str, table: Mapping[str, str]) -> None:
        self.language = language
        self.table = dict(table)
        self._known: Dict[str, str] = dict(table)
        for form, lemma in table.items():
            self._known.setdefault(form.translate(_PLAIN), lemma)
        self._keys: Dict[str, str] = {}

    def lemma(self, word: str) -> str:
        """The dictionary form in small letters, also for a word without its dots; the word itself if unknown."""
        small = lower(word)
        if len(small) > _LONGEST:
            return small
        return self._find(small) or self._owned(small) or self._compound(small) or small

    def key(self, word: str) -> str:
        """What the inflected forms of a word have in common; plain letters, not a word to show."""
        found = self._keys.get(word)
        if found is None:
            folded = fold(self.lemma(word))
            found = stem(folded, self.language) if len(folded) <= _LONGEST else folded
            if len(self._keys) < 50_000:
                self._keys[word] = found
        return found

    def _find(self, word: str) -> "Optional[str]":
        return self._known.get(word) or self._known.get(word.translate(_PLAIN))

    def _owned(self, word: str) -> "Optional[str]":
        """A Finnish word with a possessive ending, which takes the place of a case's n or t: `hakemukseni`."""
        ending = _POSSESSIVE.search(word) if self.language == "fi" else None
        if ending is None:
            return None
        bare = word[: ending.start()]
        return self._find(bare) or self._find(bare + "n") or self._find(bare + "t")

    def _compound(self, word: str) -> "Optional[str]":
        """The longest known end decides, if it is long or what stands before it is a word: `vuokra|velkojen`."""
        for start in range(_HEAD, len(word) - _TAIL + 1):
            head, tail = word[:start], self._find(word[start:]) or self._owned(word[start:])
            sure = len(word) - start >= _LONG_TAIL or self._begins_compound(head)
            if tail is not None and len(tail) >= _TAIL and sure and head.isalpha():
                return head + tail
        return None

    def _begins_compound(self, head: str) -> bool:
        return self._find(head) is not None or (head.endswith("s") and self._find(head[:-1]) is not None)


def fold(text: str) -> str:
    """Lower case without diacritics: `Työttömyys` and `tyottomyys` are the same."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def stem(word: str, language: str) -> str:
    """A folded word without its ending, and for Finnish with its consonant grade levelled (velka, velat)."""
    return _STEMS[language](word)


def _finnish_stem(word: str) -> str:
    found: str = _FINNISH.stemWord(word)
    bare = found.rstrip("aeiouyj")
    if len(bare) < SHORTEST_KEY:
        return found
    return bare if _DOUBLED_AFTER_LIQUID.search(word) else _one_grade(bare)


def _one_grade(bare: str) -> str:
    for weak, common in _WEAK_GRADES:
        if bare.endswith(weak) and len(bare) - len(weak) + len(common) >= SHORTEST_KEY:
            return bare[: -len(weak)] + common
    return bare


def _swedish_stem(word: str) -> str:
    found: str = _SWEDISH.stemWord(word)
    for ending in ("et", "en", "an", "a", "e"):
        if found.endswith(ending) and len(found) - len(ending) >= SHORTEST_KEY:
            return found[: -len(ending)]
    return found


_STEMS: Dict[str, Callable[[str], str]] = {"fi": _finnish_stem, "sv": _swedish_stem}


def words_of(language: str) -> "frozenset[str]":
    """The dictionary forms whose inflection the table holds."""
    return frozenset(_lines(_DATA / f"lemma_words.{language}.txt"))


def forms_of(lemmas: "frozenset[str]", language: str, dictionary: Mapping[str, str]) -> "Dict[str, str]":
    """Each form of `lemmas` in a dictionary of forms, in small letters.

    A word that is itself the dictionary form of others is its own (Finnish `työ` is not an eastern `te`); the
    readings settled by hand in lemma_readings.tsv win over all.
    """
    table = {
        form: lemma for form, lemma in sorted(dictionary.items()) if lemma in lemmas and form == form.lower()
    }
    inflected = {lemma for form, lemma in table.items() if form != lemma}
    table.update({lemma: lemma for lemma in inflected})
    table.update(_readings(language))
    return table


def dictionary_of(language: str) -> Mapping[str, str]:
    """simplemma's dictionary: every form it knows with its lemma. Some seconds and 340 MB for Finnish."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    found: Mapping[str, str] = DefaultDictionaryFactory().get_dictionary(language)
    return found


def written(table: Mapping[str, str]) -> Iterator[str]:
    """The table as lines, a lemma and its forms in each, always in the same order."""
    forms: Dict[str, list[str]] = {}
    for form, lemma in sorted(table.items()):
        forms.setdefault(lemma, []).append(form)
    return (" ".join([lemma.replace(" ", "_"), *found]) for lemma, found in sorted(forms.items()))


def read(lines: Iterable[str]) -> "Dict[str, str]":
    """The table from its lines."""
    table: Dict[str, str] = {}
    for line in lines:
        lemma, *forms = line.split()
        table.update(dict.fromkeys(forms, lemma.replace("_", " ")))
    return table


def _readings(language: str) -> "Dict[str, str]":
    rows: "list[Tuple[str, ...]]" = [
        tuple(line.split("\t")) for line in _lines(_DATA / "lemma_readings.tsv") if not line.startswith("#")
    ]
    return {form: lemma for told, form, lemma in rows if told == language}


def _lines(path: Path) -> "list[str]":
    return path.read_text("utf-8").splitlines()
