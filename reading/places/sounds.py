"""Names as somebody hears them who does not know how they are spelt: long sounds, w, x and ck, Swedish dialects."""

from functools import lru_cache
from typing import Dict, Iterable, Optional, Tuple

from reading.places.index import Entry, index
from reading.text import fold

_SOUNDS = (("w", "v"), ("x", "ks"), ("ck", "k"), ("c", "k"), ("z", "s"), ("q", "k"))
_OPEN_VOWELS = str.maketrans("åäy", "oei")


def as_heard(folded: str) -> str:
    """The sounds of a word for those who do not hear which are long: `hamenlinasa`; and w, x, ck as they sound: `malaks`."""
    sounds = folded
    for letters, sound in _SOUNDS:
        sounds = sounds.replace(letters, sound)
    return "".join(letter for at, letter in enumerate(sounds) if at == 0 or sounds[at - 1] != letter)


@lru_cache(maxsize=None)
def by_sound() -> Dict[str, Entry]:
    """Names by their sounds, where those name one municipality alone."""
    heard = _of_one_town(
        (as_heard(key), entry)
        for key, entries in index().folded.items()
        for entry in entries
        if _may_be_misheard(entry, key)
    )
    return {sound: entry for sound, entry in heard.items() if len(sound) >= 6}


def as_swedish_sounds(word: str) -> str:
    """How a Swedish name sounds, whoever writes it: `Sundåm`, `Taklaks`, `Gerbi`, `Dragsfjär`, `Kvivlax`, `Jeepo`."""
    open_vowels = word.translate(_OPEN_VOWELS)
    return as_heard(fold(open_vowels)).removesuffix("d")


@lru_cache(maxsize=None)
def by_swedish_sound() -> Dict[str, Entry]:
    """Swedish names of towns and villages by how they sound, where that names one municipality alone."""
    return _of_one_town(
        (as_swedish_sounds(key), entry)
        for key, entries in index().exact.items()
        for entry in entries
        if len(key) >= 4 and entry.language == "sv" and entry.case == "nom"
    )


def _of_one_town(heard: Iterable[Tuple[str, Entry]]) -> Dict[str, Entry]:
    """The first name of each sound, but for sounds that name several municipalities."""
    found: Dict[str, Optional[Entry]] = {}
    for sound, entry in heard:
        known = found.setdefault(sound, entry)
        if known is None or known.code != entry.code:
            found[sound] = None
    return {sound: entry for sound, entry in found.items() if entry}


def _may_be_misheard(entry: Entry, key: str) -> bool:
    return not entry.like and (
        (entry.kind == "name" and len(key) >= 5) or (entry.kind == "locality" and len(key) >= 7)
    )
