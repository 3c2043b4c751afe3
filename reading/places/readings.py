"""What a word, a few words or a number in a message may name, the likeliest first, before it is believed."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Iterator, Optional, Tuple

from reading.places.dwellers import around_there, dwellers, in_dialect
from reading.places.evidence import LOCAL_CASES, Surroundings
from reading.places.index import (
    Entries,
    Entry,
    dots_left_out,
    index,
    postal_codes,
)
from reading.places.short_lines import in_a_search
from reading.places.slips import WORDS_REMEMBERED, may_be_misspelt, misspelt
from reading.text import words

_CLITICS = (
    "kin",
    "kaan",
    "kään",
    "han",
    "hän",
    "ko",
    "kö",
    "kos",
    "kös",
    "ki",
    "kohan",
    "köhän",
    "pa",
    "pä",
    "ni",
    "mme",
    "nsa",
    "nsä",
)
# First parts of names that are ordinary words before the second: uusi kaupunki, joen suu, järven pää.
_ADJECTIVES = words(
    "uusi uuden uudessa uuteen uudesta uudella uudelle iso ison isossa isolla isoon joen järven pyhä pyhän musta mustan"
)
_LOCAL_ENDINGS = ("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle")
_LOCAL_ENDING = re.compile(rf"(.{{3,}}?)({'|'.join(_LOCAL_ENDINGS)})")
_CASES = {"ss": "ine", "st": "ela", "ll": "ade", "lt": "abl"}
_HELPING_I = re.compile(r"(.*[^aeiouyäöå])i")
_WORDS_WITH_AN_ENDING = words("flada koski kumo lahti luoto pojo skuru sökö vasa")
"""Words in Finnish with such an ending too, by simplemma: `vasassa`."""
_OTHER_VOWELS = str.maketrans("aä", "äa")
_AMOUNTS = words(
    "euroa euro euron eur e km kpl kr snt kronor kuukaudessa kk vuodessa henkilöä henkeä brutto netto"
)

_ADDRESS = re.compile(r"postin|postnum|osoit|adress")
_KIND_SCORES = {"name": 1.0, "colloquial": 0.9, "abbreviation": 0.9, "locality": 0.9, "spoken": 0.85}


@dataclass(frozen=True)
class Span:
    """What a stretch of tokens may name, before the surroundings have been asked."""

    entry: Entry
    first: int
    last: int
    score: float
    kind: str


_IN_NAMES = frozenset([" ", "-", ":", "'", ". ", "  ", " - "])
"""What stands between the parts of a name."""


def in_parts(around: Surroundings, first: int, last: int) -> Optional[Span]:
    """A name of several tokens: `S:t Karins`, `Mänttä Vilppula`, `hki:ssä`, and names split in two by mistake."""
    gaps = [around.gap(at) for at in range(first + 1, last + 1)]
    if not _IN_NAMES.issuperset(gaps):
        return None
    key = "".join([token.word for token in around.tokens[first : last + 1]])
    known = index()
    plain = "".join(around.folded[first : last + 1]) if len(key) > 4 else ""
    entries = known.exact.get(key) or known.folded.get(plain) or ()
    if not entries and key.endswith("bo"):
        dwelt = known.exact.get(key[:-2], ())
        return next((Span(one, first, last, 0.9, "demonym") for one in dwelt if one.in_parts), None)
    for entry in entries or _finnish_case(key) or _with_a_clitic(key):
        span = Span(entry, first, last, _KIND_SCORES[entry.kind], entry.kind)
        if entry.in_parts or (gaps == [":"] and entry.kind == "name" and entry.case in LOCAL_CASES):
            return replace(span, entry=entry._replace(like=""))
        if entry.kind == "name" and not entry.like and _mended(around, span, gaps):
            return replace(span, score=0.75, kind="typo")
    return None


def _mended(around: Surroundings, span: Span, gaps: list[str]) -> bool:
    """`Lappeen ranta` is a slip for a name only where a name is likely: `uusi kaupunki` is a new town."""
    parts = [token.word for token in around.tokens[span.first : span.last + 1]]
    if gaps != [" "] or min(map(len, parts)) < 3 or sum(map(len, parts)) < 8:
        return False
    likely = (
        around.capital(span.first) or around.verb_at_once(span.first) or around.alone(span.first, span.last)
    )
    return likely and parts[0] not in _ADJECTIVES


def readings(around: Surroundings, at: int) -> Iterator[Span]:
    """What one token may be, the likeliest first."""
    word, plain = around.tokens[at].word, around.folded[at]
    for entry, score, kind in _spelt(word, plain):
        yield Span(entry, at, at, score, kind)
    if may_be_misspelt(word, plain):
        yield from (Span(entry, at, at, score, "typo") for entry, score in misspelt(around, at, word, plain))


@lru_cache(maxsize=WORDS_REMEMBERED)
def _spelt(word: str, plain: str) -> Tuple[Tuple[Entry, float, str], ...]:
    """What a word names by its letters alone, with how much to believe it and how it names it."""
    return (*_named(word, plain), *_derived(word), *_clipped(word))


def _named(word: str, plain: str) -> Iterator[Tuple[Entry, float, str]]:
    for entry in index().exact.get(word, ()):
        yield entry, _KIND_SCORES[entry.kind], entry.kind
    if word not in index().exact:
        for entry in index().folded.get(plain, ()):
            if not dots_left_out(word, entry.key):
                continue
            entry = entry._replace(like="common") if plain in index().ordinary else entry
            yield entry, _KIND_SCORES[entry.kind] - 0.05, entry.kind


def _derived(word: str) -> Iterator[Tuple[Entry, float, str]]:
    for entry in dwellers(word):
        if not (entry.kind == "locality" and entry.like == "common"):
            yield entry._replace(like=""), 0.9, "demonym"
    if word not in index().exact:
        inflected = (*_swedish_genitive(word), *_finnish_case(word), *_other_harmony(word))
        yield from ((entry, 0.85, "name") for entry in inflected)
        yield from ((entry, 0.85, "spoken") for entry in in_dialect(word))
        yield from ((entry._replace(like=""), 0.85, "locality") for entry in around_there(word))
    yield from ((entry, 0.9, entry.kind) for entry in _with_a_clitic(word))


def _with_a_clitic(word: str) -> Tuple[Entry, ...]:
    """`Turussakin`, `Lahdessamme`; of a name that is a word too only where it is told in: `Kotkassako`, but no `perhoko`."""
    found = []
    for clitic in _CLITICS:
        if word.endswith(clitic) and len(word) - len(clitic) >= 4:
            for entry in index().exact.get(word[: -len(clitic)], ()):
                plain = not entry.like or entry.case in LOCAL_CASES
                if entry.language == "fi" and (entry.kind != "spoken" or clitic == "ki") and plain:
                    found.append(entry)
    return tuple(found)


def _clipped(word: str) -> Iterator[Tuple[Entry, float, str]]:
    """`asun kemis`, `soinis asun`: spoken Finnish without its last two sounds, where the form is also Swedish's genitive."""
    for ending in ("sa", "sä") if word.endswith("s") else ():
        for entry in index().exact.get(word + ending, ()):
            if entry.kind == "name" and entry.like and entry.case == "ine":
                yield entry._replace(like="common"), 0.85, "spoken"


def _finnish_case(word: str) -> Entries:
    """`Vandassa`, `Åbosta`, `Jeppiksessä`: a Swedish name with a Finnish ending; `Lahtissa`: an ending right after the name.

    What the bare name also means it does not mean so.
    """
    found = _LOCAL_ENDING.fullmatch(word) if word.endswith(_LOCAL_ENDINGS) else None
    if not found:
        return ()
    case = _CASES[found[2][0] + found[2][1]]
    bare = index().exact.get(found[1], ()) or index().exact.get(_HELPING_I.sub(r"\1", found[1]), ())
    ending_in_s = () if bare else index().exact.get(found[1].removesuffix("kse") + "s", ())
    return tuple(
        entry._replace(case=case, like="common" if found[1] in _WORDS_WITH_AN_ENDING else "")
        for entry in (*bare, *(entry for entry in ending_in_s if not entry.like))
        if entry.case == "nom" and (entry.language == "sv" or entry.kind == "name")
    )


def _other_harmony(word: str) -> Entries:
    """`joensuussä`: a learner's ending with the other vowel."""
    if not _LOCAL_ENDING.fullmatch(word):
        return ()
    found = index().exact.get(word[:-1] + word[-1].translate(_OTHER_VOWELS), ())
    return tuple(entry for entry in found if entry.kind == "name" and not entry.like)


def _swedish_genitive(word: str) -> Entries:
    """`riihimäkis handläggare`: a Finnish name as Swedish inflects it."""
    found = index().exact.get(word[:-1], ()) if word.endswith("s") and len(word) > 6 else ()
    named = (entry for entry in found if entry.case == "nom" and entry.kind == "name" and not entry.like)
    return tuple(entry._replace(case="gen") for entry in named)


def postal(around: Surroundings, at: int) -> Optional[Span]:
    """A five-digit postal code: known, standing alone, and looking like one from what is around it."""
    number = around.tokens[at].word
    code = postal_codes().get(number) if number.isascii() and len(number) == 5 else None
    if not code or _inside_a_number(around, at):
        return None
    following = around.after(at, 1)
    if following and following[0] in _AMOUNTS:
        return None
    span = Span(Entry(code, "nom", "fi", "postal_code", "", False, number), at, at, 0.9, "postal_code")
    likely = (
        number.startswith("0")
        or around.living(at, at)
        or around.called(at, at)
        or _beside_name(around, at, code)
        or (at == 0 and around.opens(at, at))
        or in_a_search(around, at)
    )
    beside = [*around.before(at, 3), *around.after(at, 1)]
    named = any(_ADDRESS.search(word) for word in beside)
    return span if likely or named or around.alone(span.first, span.last) else None


def _inside_a_number(around: Surroundings, at: int) -> bool:
    """Beside other digits, a sign of money, a plus or a hyphen: a phone number, a sum, an identity code."""
    token = around.tokens[at]
    before, after = around.text[: token.start][-2:], around.text[token.end :][:2]
    if any(letter.isdecimal() or letter in "€$+-_" for letter in before.strip()[-1:] + after.strip()[:1]):
        return True
    return (after[:1] in (".", ",") and after[1:].isdecimal()) or before[-1:] == ","


def _beside_name(around: Surroundings, at: int, code: str) -> bool:
    """`33100 tampere`, `pori 28100`: the name beside the number agrees with it."""
    beside = [*around.after(at, 1), *around.before(at, 1)]
    return any(entry.code == code for word in beside for entry in index().folded.get(word, ()))


def beside_its_postal_code(around: Surroundings, span: Span) -> bool:
    """Whether a postal code of the same municipality stands right before or after the name."""
    beside = [*around.after(span.last, 1), *around.before(span.first, 1)]
    return any(postal_codes().get(word) == span.entry.code for word in beside)
