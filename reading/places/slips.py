"""Names with a slip of the keyboard in them, or of the ear: one letter left out, added, changed or swapped with its neighbour.

How much is forgiven depends on what stands around the word:

| around it | forgiven |
|---|---|
| nothing that wants a place | a name of six letters or more in a local case, of eight as it is, one that begins with a capital or stands alone; letters held down |
| a place is likely: a capital, `finns kurser i`, a heading | other dots; letters heard wrong; long names of villages |
| nothing but a place can come: `asun`, `kotikunta`, `bor i` | names of four letters or more, also those that are words; two slips in nine letters or more; Swedish dialects |

What a dictionary knows is no slip (`municipal_not_places.tsv`, `words_near_names.txt`, reading/data/README.md).
"""

import re
from functools import lru_cache
from typing import Callable, Dict, Iterator, List, Tuple

from rapidfuzz.distance import OSA

from reading.places.evidence import LOCAL_CASES, Surroundings
from reading.places.index import (
    Entry,
    dots_left_out,
    first_names,
    index,
    is_another_place,
    is_elsewhere,
    words_near_names,
)
from reading.places.short_lines import stands_between_marks, stands_last
from reading.places.sounds import as_heard, as_swedish_sounds, by_sound, by_swedish_sound
from reading.text import words

_FORGIVEN, _HELD_DOWN = 0.7, 0.8
_SWEDISH_LEADS = words("i fran fra ifran till ti")
_TWO_SLIPS = 9
"""Letters from which on two slips are forgiven where nothing but a place can come."""
_FIRST_IS_RIGHT = 5
"""Letters up to which the first one is taken to be right."""
_SHORT = 6
_LONG_ENOUGH_ANYWHERE, _LONG_ENOUGH_BARE = 6, 8
_LOCAL = re.compile(r"(.+?)(?:ssa|sta|lla|lta|lle|[aeiouy]n|[sl])")
_MORE_BEHIND = ("kaan", "kin")
WORDS_REMEMBERED = 20_000
"""Words whose readings by their letters alone are kept."""
_Buckets = Dict[str, List[str]]


def misspelt(around: Surroundings, at: int, word: str, plain: str) -> Iterator[Tuple[Entry, float]]:
    """What one token that `may_be_misspelt` may be with a slip, and how much to believe it."""
    named = around.capital(at) and _led(around, at)
    if is_another_place(plain) if named else is_elsewhere(plain):
        return
    if len(plain) >= 6:
        yield from _anywhere(around, at, word, plain)
    if (
        plain in index().folded
        or (plain in words_near_names() and not named)
        or _begins_a_compound(around, at)
    ):
        return
    spoken = by_swedish_sound().get(as_swedish_sounds(word)) if _led(around, at) else None
    if spoken and (around.capital(at) or len(plain) >= _SHORT):
        yield spoken._replace(like=""), _FORGIVEN
        return
    slips, found = close(plain)
    if len(found) == 1 and (
        _awaited(around, at, found[0]) or (slips == 1 and _stands_free(around, at, found[0]))
    ):
        yield found[0]._replace(like=""), _FORGIVEN


@lru_cache(maxsize=WORDS_REMEMBERED)
def may_be_misspelt(word: str, plain: str) -> bool:
    """Whether a word may be a name with a slip, wherever it stands: most words are none, and come again and again."""
    if len(plain) < 4:
        return False
    if len(plain) >= 6 and (plain in index().folded or _calmed(plain) in index().folded or _near(plain)):
        return True
    return (
        as_heard(plain) in by_sound()
        or as_swedish_sounds(word) in by_swedish_sound()
        or bool(close(plain)[1])
    )


def _anywhere(around: Surroundings, at: int, word: str, plain: str) -> Iterator[Tuple[Entry, float]]:
    calm = _calmed(plain)
    if calm != plain and calm in index().folded:
        yield from ((entry, _HELD_DOWN) for entry in index().folded[calm] if not entry.like)
        return
    likely = _a_place_is_likely(around, at)
    if plain in index().folded:
        yield from _wrongly_dotted(word, plain) if likely else ()
        return
    for key in _near(plain):
        entry = next((one for one in index().folded[key] if _is_forgiven(one, key)), None)
        if entry and (likely or _long_local(entry, key)):
            yield entry, _FORGIVEN
            return
    heard = by_sound().get(as_heard(plain))
    if heard and (around.capital(at) if heard.kind == "locality" else likely):
        yield heard, _FORGIVEN


def _a_place_is_likely(around: Surroundings, at: int) -> bool:
    return (
        around.capital(at)
        or around.place_awaited(at)
        or around.led_to(at)
        or around.told_of(at)
        or around.alone(at, at)
        or around.verb_follows(at)
        or around.opens(at, at)
        or around.greets(at)
    )


def _begins_a_compound(around: Surroundings, at: int) -> bool:
    """`Stor-Helsingfors`, `Keski-Suomi`."""
    return around.text[around.tokens[at].end :].startswith("-")


def _awaited(around: Surroundings, at: int, entry: Entry) -> bool:
    """Whether a name in that form can come there: `bor i ikalis`, `kotikunta hamia`, `hangostta asun`, `olen simosat`."""
    if around.place_awaited(at) or around.verb_follows(at) or _led(around, at):
        return True
    here = around.led_to(at) or around.opens(at, at) or around.greets(at) or around.here(at)
    return here and entry.case != "nom"


def _led(around: Surroundings, at: int) -> bool:
    """`i`, `från`, `till` before it, or `på` before what has a capital."""
    led = around.before(at, 1)[:1]
    return led != [] and (led[0] in _SWEDISH_LEADS or (led[0] == "pa" and around.capital(at)))


def _stands_free(around: Surroundings, at: int, entry: Entry) -> bool:
    """Whether a name in that form may stand just anywhere: a local case (`porvosta`), a long one, one with a capital (`Ljoo, 29`)."""
    plain = around.folded[at]
    if entry.case != "nom":
        return len(plain) >= _LONG_ENOUGH_ANYWHERE and not _of_a_person(plain)
    if plain in first_names() or around.part_of_a_name(at, at):
        return False
    capital = around.tokens[at].capital and (at == 0 or len(plain) >= _SHORT) and not around.shouted
    alone = stands_last(around, at, entry) or stands_between_marks(around, at, at, entry)
    long = len(plain) >= (_SHORT if around.opens(at, at) else _LONG_ENOUGH_BARE)
    return capital or alone or long


def _of_a_person(plain: str) -> bool:
    """`liisalle`, or a word with more behind its case: `töitäkään`."""
    named = _LOCAL.fullmatch(plain)
    return plain.endswith(_MORE_BEHIND) or (named is not None and named[1] in first_names())


def _wrongly_dotted(word: str, plain: str) -> Iterator[Tuple[Entry, float]]:
    """`Nårpes`, `Seinajöki`: the letters of a name with other dots and rings."""
    for entry in index().folded[plain]:
        if _is_forgiven(entry, plain) and not dots_left_out(word, entry.key):
            yield entry, _FORGIVEN


def close(plain: str) -> Tuple[int, List[Entry]]:
    """The names fewest slips away, one or where they are long two, whatever else they mean, one per town; and how many slips."""
    names = _names_by_their_ends()
    short = _short_names_by_their_first() if len(plain) <= _SHORT + 1 else {}
    near = [*names.get(plain[:2], ()), *names.get(plain[-3:] + "$", ()), *short.get(plain[0], ())]
    found: Dict[int, List[str]] = {}
    for key in dict.fromkeys(near):
        if len(key) > _FIRST_IS_RIGHT or key[0] == plain[0]:
            most = 2 if len(key) >= _TWO_SLIPS else 1
            slips = OSA.distance(plain, key, score_cutoff=most)
            if slips <= most:
                found.setdefault(slips, []).append(key)
    if not found:
        return 0, []
    nearest = found[min(found)]
    swapped = [key for key in nearest if sorted(key) == sorted(plain)]
    alike = swapped or [key for key in nearest if as_heard(key) == as_heard(plain)] or nearest
    entries = [entry for key in alike for entry in index().folded[key] if _is_a_name(entry)]
    return min(found), list({entry.code: entry for entry in reversed(entries)}.values())


def _is_a_name(entry: Entry) -> bool:
    return entry.kind == "name" and (entry.case in LOCAL_CASES or entry.case == "nom")


@lru_cache(maxsize=None)
def _names_by_their_ends() -> _Buckets:
    """Folded names of four letters or more, bare or in a local case, by their first two and their last three letters."""
    return _buckets(lambda entry, _: _is_a_name(entry), least=4, first=2, last=3)


@lru_cache(maxsize=None)
def _short_names_by_their_first() -> _Buckets:
    """A slip among the first letters of a short name leaves neither end whole."""
    first: _Buckets = {}
    for key in dict.fromkeys(key for keys in _names_by_their_ends().values() for key in keys):
        if len(key) <= _SHORT:
            first.setdefault(key[0], []).append(key)
    return first


def _near(plain: str) -> List[str]:
    buckets = _typo_buckets()
    candidates = [*buckets.get(plain[:3], ()), *buckets.get(plain[-5:] + "$", ())]
    found = {key for key in candidates if one_slip_apart(plain, key)}
    swapped = plain[:2] + plain[3] + plain[2] + plain[4:]
    if swapped in buckets.get(swapped[:3], ()):
        found.add(swapped)
    codes = {index().folded[key][0].code for key in found}
    return sorted(found) if len(codes) == 1 else []


@lru_cache(maxsize=None)
def _typo_buckets() -> _Buckets:
    """Folded forms of six letters or more by their first three and their last five letters."""
    return _buckets(_is_forgiven, least=6, first=3, last=5)


def _buckets(fits: Callable[[Entry, str], bool], least: int, first: int, last: int) -> _Buckets:
    """One slip leaves either the beginning or the end of a word whole, so a slip is looked for among few."""
    buckets: _Buckets = {}
    for key, entries in index().folded.items():
        if len(key) >= least and any(fits(entry, key) for entry in entries):
            buckets.setdefault(key[:first], []).append(key)
            buckets.setdefault(key[-last:] + "$", []).append(key)
    return buckets


def _is_forgiven(entry: Entry, key: str) -> bool:
    """Whether a slip in this form is forgiven: names, and long forms of places and of speech."""
    if entry.like:
        return False
    return entry.kind == "name" or (entry.kind in ("locality", "spoken") and len(key) >= 13)


def _long_local(entry: Entry, key: str) -> bool:
    return len(key) >= 10 and entry.case in (*LOCAL_CASES, "gen")


def _calmed(plain: str) -> str:
    """Letters held down too long made single: `helsinkiiiii`."""
    kept = [
        letter for at, letter in enumerate(plain) if at < 2 or not letter == plain[at - 1] == plain[at - 2]
    ]
    return "".join(kept)


def one_slip_apart(written: str, meant: str) -> bool:
    """Whether one letter was left out, added, changed or swapped with its neighbour."""
    return written != meant and OSA.distance(written, meant, score_cutoff=1) == 1
