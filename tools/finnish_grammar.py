"""How a Finnish place name takes its case endings: enough grammar for the names of municipalities and places.

Only the build of the word lists uses this; nothing inflects at run time. A name comes with its stem in
short notation, `strong/weak`: `lahte/lahde` for Lahti. `+` before the stem marks a plural name
(`+virtoi/virroi`), a bar begins the part that vowel harmony looks at (`heinä|vete/heinä|vede`), and a space
joins parts that both inflect (`uute/uude kaupunki/kaupungi`).
"""

from typing import NamedTuple

VOWELS = set("aeiouyäöå")


class Stem(NamedTuple):
    """The strong stem (illative, essive, partitive) and the weak one (the other cases); `a` is a or ä by harmony."""

    nominative: str
    strong: str
    weak: str
    a: str
    plural: bool = False


# Last part of a compound name: how much of the nominative to take away, then the strong and weak ends.
_LAST_PARTS: tuple[tuple[str, str, str], ...] = (
    ("järvi", "järve", "järve"),
    ("joki", "joke", "joe"),
    ("vesi", "|vete", "|vede"),
    ("niemi", "|nieme", "|nieme"),
    ("salmi", "salme", "salme"),
    ("lahti", "lahte", "lahde"),
    ("lampi", "lampe", "lamme"),
    ("mäki", "mäke", "mäe"),
    ("koski", "koske", "koske"),
    ("nummi", "numme", "numme"),
    ("saari", "saare", "saare"),
    ("lehti", "|lehte", "|lehde"),
    ("harju", "harju", "harju"),
    ("kangas", "kankaa", "kankaa"),
    ("kaupunki", "kaupunki", "kaupungi"),
    ("ranta", "ranta", "ranna"),
    ("virta", "|virta", "|virra"),
    ("lanka", "lanka", "langa"),
    ("kumpu", "kumpu", "kummu"),
    ("mutka", "mutka", "mutka"),
    ("suvanto", "suvanto", "suvanno"),
    ("pelto", "pelto", "pello"),
    ("hovi", "hovi", "hovi"),
    ("vuori", "vuore", "vuore"),
    ("luoto", "luoto", "luodo"),
    ("lehto", "|lehto", "|lehdo"),
    ("hauta", "hauta", "hauda"),
    ("huhta", "huhta", "huhda"),
    ("haka", "haka", "haa"),
    ("selkä", "selkä", "selä"),
    ("kivi", "|kive", "|kive"),
    ("rinne", "|rintee", "|rintee"),
    ("tehdas", "|tehtaa", "|tehtaa"),
)


def guess(nominative: str) -> str:
    """The stem notation of a name nobody has written one for: by its last part, else by its last letters."""
    name = nominative.casefold()
    for ending, strong, weak in _LAST_PARTS:
        if name.endswith(ending):
            head = name[: -len(ending)]
            return f"{head}{strong}/{head}{weak}"
    if name.endswith("nen"):
        return f"{name[:-3]}se/{name[:-3]}se"
    if name[-1] == "e" and name[-2] not in VOWELS:
        return f"{name}e/{name}e"
    if name[-1] not in VOWELS:
        return f"{name}i/{name}i"
    weak = _weakened(name)
    return f"{name}/{weak}"


def _weakened(name: str) -> str:
    """The double consonant before the last vowel made single (Loppi, Juuka and others are written out)."""
    for double, single in (("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("lt", "ll"), ("nt", "nn")):
        if name[-3:-1] == double:
            return name[:-3] + single + name[-1]
    return name


def inflect(nominative: str, notation: str) -> dict[str, list[str]]:
    """Every case of the name in small letters, with side forms that people also use."""
    stems = [_stem(part, note) for part, note in _parts(nominative, notation)]
    tables = [_cases(stem) for stem in stems]
    whole: dict[str, list[str]] = {}
    for case in tables[0]:
        whole[case] = [""]
        for table in tables:
            whole[case] = [begun + ending for begun in whole[case] for ending in table[case]]
    return whole


def _parts(nominative: str, notation: str) -> list[tuple[str, str]]:
    notes = notation.split(" ")
    if len(notes) == 1:
        return [(nominative.casefold(), notation)]
    last = notes[1].split("/")[0]
    name = nominative.casefold()
    cut = next(at for at in range(2, len(name)) if last.startswith(name[at : at + 4]))
    return [(name[:cut], notes[0]), (name[cut:], notes[1])]


def _stem(nominative: str, notation: str) -> Stem:
    strong, _, weak = notation.lstrip("+").replace("|", "").partition("/")
    harmony = notation.partition("/")[0].rpartition("|")[2]
    return Stem(
        nominative, strong, weak or strong, "a" if _is_back(harmony) else "ä", notation.startswith("+")
    )


def _cases(stem: Stem) -> dict[str, list[str]]:
    weak, a = stem.weak, stem.a
    return {
        "nom": [stem.nominative],
        "gen": _genitives(stem),
        "part": _partitives(stem),
        "ill": _illatives(stem),
        "ess": [stem.strong + "n" + a],
        "ine": [weak + "ss" + a],
        "ela": [weak + "st" + a],
        "ade": [weak + "ll" + a],
        "abl": [weak + "lt" + a],
        "all": [weak + "lle"],
        "tra": [weak + "ksi"],
    }


def spoken(cases: dict[str, list[str]]) -> dict[str, list[str]]:
    """The clipped forms of speech: Turus, Turust, Tampereel, Espoosee, Turu."""
    clipped = {"ine": -2, "ela": -1, "ade": -2, "abl": -1, "ill": -1, "gen": -1}
    return {
        case: [
            form[:cut]
            for form in cases[case]
            if len(form) + cut >= (4 if case == "gen" else 5)
            and (case not in ("ill", "gen") or form[-1] == "n")
        ]
        for case, cut in clipped.items()
    }


def _is_back(stem: str) -> bool:
    """Vowel harmony looks at the last back or front vowel; e and i are neutral, and alone they are front."""
    for letter in reversed(stem):
        if letter in "aouå":
            return True
        if letter in "äöy":
            return False
    return False


def _genitives(stem: Stem) -> list[str]:
    if not stem.plural:
        return [stem.weak + "n"]
    if stem.strong.endswith("si"):
        return [stem.strong[:-2] + "sten", stem.strong + "en"]
    return [stem.strong[:-1] + "jen"]


def _partitives(stem: Stem) -> list[str]:
    strong, a = stem.strong, stem.a
    if stem.plural:
        return [strong + a] if strong.endswith("si") else [strong[:-1] + "j" + a]
    if (stem.nominative[-1] in "ns" and strong[-1] != "i") or strong.endswith("kse"):
        return [_consonant_stem(stem) + "t" + a]
    if strong.endswith(("vete", "uute")):
        return [strong[:-2] + "tt" + a]
    if strong.endswith("saare"):
        return [strong[:-1] + "t" + a, strong + a]
    if strong[-2] not in VOWELS:
        return [strong + a]
    if strong.endswith("ee") and stem.nominative != strong:
        return [strong[:-1] + "tt" + a]
    return [strong + "t" + a] if strong[-2] == strong[-1] else [strong + "t" + a, strong + a]


def _consonant_stem(stem: Stem) -> str:
    """Nurmes-ta, Kaustis-ta, Alavut-ta, Punkalaidun-ta."""
    if stem.nominative.endswith("nen"):
        return stem.strong[:-1]
    return stem.strong[:-1] if stem.strong.endswith("te") else stem.nominative


def _illatives(stem: Stem) -> list[str]:
    strong = stem.strong
    if stem.plural:
        return [strong + "in"] if strong.endswith("si") else [strong + "hin"]
    last = strong[-1]
    if strong[-2] == last or strong[-2:] in ("uo", "yö", "ie"):
        return [strong + "seen", f"{strong}h{last}n"]
    return [strong + last + "n"]
