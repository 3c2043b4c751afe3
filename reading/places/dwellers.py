"""Who dwells where (`tamperelainen`, `raumlaine`, `hangöit`), and names as the dialects sound (`Ilimajoella`, `Vaasahan`)."""

import re
from functools import lru_cache
from typing import Iterator

from reading.places.index import Entries, Entry, index
from reading.places.slips import one_slip_apart
from reading.text import fold, words

_DWELLER = re.compile(r"(.{2,})l(?:ai|äi|ae|äe|aa|ää)(.+)")
"""What stands before the last -lai-; Savo says -lae-, Ostrobothnia -laa-."""
_ENDINGS = words(
    "nen ne sen sta stä sena senä seen seks seksi sessa sessä sesta sestä ses sest sella sellä sel selta seltä selt selle set"
    " sia siä sii sten sien sille silla sillä silta siltä sissa sissä sista sistä siin siksi sina sinä s"
)
_COMPOUND = re.compile(
    r"(.{2,}l[aä]i)s(?:-?)(mies|nais|nuor|perhe|äiti|äidi|isä|isi|pari|poika|poja|tyttö|tytö|opiskel|yrittäj|työ[nt]|duunar|eläkel|mamm|papp|rouva|herra)\w*"
)
""" "Jyväskyläläismies", "turkulaisperheen"."""
_PEOPLES = words(
    "suoma ruotsa virola karja norja tanska saksa ranska venaja lappa savo hama pohja etela islanti puola turki espanja englanti maa"
    " kansa paikka kylala kaupunki ulkoma maalla euroopa afrika aasia amerika vietnami somali kurdi"
)
_OF_WATER = re.compile(
    r"(.+(?:joki|jarvi|lahti|koski|lampi|salmi|ve[st]i))(?:nen|ne|set|sen|sta|sia|sten|siin|sena|seksi|seks|sella|selle|selta|sille|silla)"
)
_SWEDISH_ENDINGS = (
    "länningarna",
    "länningar",
    "länningen",
    "länning",
    "pojken",
    "pojke",
    "pojk",
    "flickan",
    "flicka",
    "kille",
    "gubbe",
    "gubben",
    "gumma",
    "kvinna",
    "mamma",
    "pappa",
    "mare",
    "tjej",
    "borna",
    "bons",
    "bor",
    "bon",
    "bo",
    "arna",
    "aren",
    "are",
    "iten",
    "iter",
    "it",
)
_NO_SWEDISH_DWELLERS = words("tjockare loppisarna storbyarna halvan")
_HELPING_VOWEL = re.compile(r"([aeiouyäö])([lrhn])\1(?=[mvjkphgfs])")
_LONG_ILLATIVE = re.compile(r"(.{4,})h([aeiouyäö]n)")
_REWRITTEN = (
    (re.compile(r"ij([oaäö])"), r"i\1"),
    (re.compile(r"uve(?=s|l)"), "ude"),
    (re.compile(r"([aeiouyäö])\1(?=s(?:t|sa|sä)?$)"), r"\1"),
    (re.compile(r"(?<=[aeiouyäö])s(?=[aä]$)"), "ss"),
    (re.compile(r"(?<=[aeiouyäö])l(?=[aä]$)"), "ll"),
    (re.compile(r"^isoo(?=[ns])"), "iso"),
    (re.compile(r"^pohoj"), "pohj"),
    (re.compile(r"jov(?=e)"), "jo"),
    (re.compile(r"(?<=jo|mä)je(?=l)"), "e"),
)
"""Kuopijossa, Varkauvessa, Kyröös, Oulusa, Isoos-, Seinäjojella: the spoken sound and the written letters."""


_NEIGHBOURHOOD = ("hållet", "trakten", "trakterna", "nejden", "regionen")


def dwellers(word: str) -> Entries:
    """The places whose dweller the word names."""
    return (*_finnish(word), *_swedish(word), *_of_a_water(word))


def around_there(word: str) -> Entries:
    """`jeppohållet`, `vasatrakten`: a place and what lies around it."""
    stem = next((word.removesuffix(end) for end in _NEIGHBOURHOOD if word.endswith(end)), "")
    return _named(stem) if len(stem) >= 3 else ()


def in_dialect(word: str) -> Iterator[Entry]:
    """Plain names of which the word is the dialect's form: Kuhumossa, Iisalamella, Kurikkahan, Kuopijossa."""
    if len(word) < 6:
        return
    for written in _as_written(word):
        found = index().exact.get(written, ()) if written != word else ()
        yield from (entry for entry in found if _is_said_so(entry, word))


def _is_said_so(entry: Entry, word: str) -> bool:
    if entry.kind == "locality":
        return not entry.like and word.endswith(("sa", "sä"))
    return entry.kind in ("name", "spoken") and entry.like != "person"


def _as_written(word: str) -> Iterator[str]:
    helped = _HELPING_VOWEL.sub(r"\1\2", word, count=1)
    yield helped
    long = _LONG_ILLATIVE.fullmatch(word)
    if long and long[1][-1] == long[2][0]:
        yield long[1] + long[2]
    for changed in dict.fromkeys((word, helped)):
        for sound, letters in _REWRITTEN:
            changed = sound.sub(letters, changed)
        yield changed


def _finnish(word: str) -> Entries:
    """Tamperelainen in all its cases and in the mouths of all regions; one slip is forgiven."""
    compound = _COMPOUND.fullmatch(word)
    parts = _DWELLER.fullmatch(compound[1] + "nen" if compound else word)
    if not parts or parts[2] not in _ENDINGS:
        return ()
    stem = fold(parts[1])
    known = index().demonyms
    found = known.get(parts[1]) or known.get(stem) or _clipped(stem) or _misspelt(stem)
    return tuple(entry for entry in found if entry.language == "fi")


def _clipped(stem: str) -> Entries:
    """`raumlaine`, `uurlaine`: the south-west leaves out the vowel before -lai-; `jyväskyläinen`: one -la- for two."""
    found = index().demonyms.get(stem + "a", ()) if len(stem) >= 4 else ()
    found = found or (index().demonyms.get(stem + "la", ()) if len(stem) >= 5 else ())
    return tuple(entry for entry in found if entry.kind == "name" and not entry.like)


def _of_a_water(word: str) -> Entries:
    """`ilmajokisena`, `pudasjärviset`, `kiuruvetinen`: dwellers of the places named after a water."""
    found = _OF_WATER.fullmatch(fold(word))
    named = re.sub("veti$", "vesi", found[1]) if found else ""
    entries = index().folded.get(named, ())
    return tuple(entry for entry in entries if entry.kind in ("name", "locality") and entry.case == "nom")


def _misspelt(stem: str) -> Entries:
    """`vantalainen`, `kajanilainen`; the peoples and tribes that are themselves a slip from a dweller are not."""
    if len(stem) < 5 or stem in _PEOPLES:
        return ()
    ends = _by_their_ends()
    near = sorted({*ends.get(stem[:2], ()), *ends.get(stem[-2:] + "$", ())})
    dwellers = [index().demonyms[key] for _, key in near if one_slip_apart(stem, key)]
    named = [entry for entries in dwellers for entry in entries if entry.kind == "name" and not entry.like]
    return tuple(named[:1]) if len({entry.code for entry in named}) == 1 else ()


@lru_cache(maxsize=1)
def _by_their_ends() -> "dict[str, list[tuple[int, str]]]":
    """Of five letters or more, by their first two and by their last two, with their place among all: one slip leaves one end whole."""
    ends: "dict[str, list[tuple[int, str]]]" = {}
    for at, key in enumerate(index().demonyms):
        if len(key) >= 5:
            ends.setdefault(key[:2], []).append((at, key))
            ends.setdefault(key[-2:] + "$", []).append((at, key))
    return ends


def _swedish(word: str) -> Entries:
    if word in _NO_SWEDISH_DWELLERS:
        return ()
    for ending in _SWEDISH_ENDINGS:
        if word.endswith(ending) and (found := _with_ending(ending, word)):
            return found
    return ()


def _with_ending(ending: str, word: str) -> Entries:
    stem = word[: -len(ending)] + ("land" if ending[0] == "l" else "")
    if len(stem) < 3 or (ending[0] == "i" and stem[-1] not in "öåo"):
        return ()
    found = index().demonyms.get(stem, ())
    named = tuple(entry for entry in found if entry.language == "sv" and entry.like != "common")
    if named or not ending.startswith("bo") or len(stem) < 4:
        return named
    return _named(stem) or (_named(f"{stem}by") if len(stem) >= 5 else ())  # "Dickursbo" of Dickursby


def _named(stem: str) -> Entries:
    """`ingåbo`, `kuusankoskibo`: who dwells in a place by its name in either language, whatever else the name means."""
    return tuple(entry._replace(like="") for entry in index().exact.get(stem, ()) if entry.case == "nom")
