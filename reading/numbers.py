"""Numbers and ordinals as people write them in Finnish and Swedish, on letters without dots and rings."""

import re
import unicodedata
from functools import lru_cache
from itertools import product
from typing import Mapping

_SPECIAL = {"ø": "o", "æ": "a", "ß": "s", "đ": "d", "ł": "l"}


@lru_cache(maxsize=1024)
def fold_letter(letter: str) -> str:
    """One character in lower case without accents; nothing for an invisible one; may be longer than one."""
    if letter.isascii():
        return letter.lower()
    plain = unicodedata.normalize("NFKD", letter).lower()
    kept = (sign for sign in plain if unicodedata.category(sign) not in ("Mn", "Me", "Cf"))
    return "".join(_SPECIAL.get(sign, sign) for sign in kept)


def fold(text: str) -> str:
    """`text` in lower case without accents and invisible characters, so that "Päivää" meets "paivaa"."""
    return "".join(fold_letter(letter) for letter in unicodedata.normalize("NFC", text))


# Finnish ones: the forms used in compounds and alone, and the stem that takes case endings.
_FI_BASE = {
    1: ("yksi", "yks"),
    2: ("kaksi", "kaks", "kax"),
    3: ("kolme", "kol", "kolm"),
    4: ("nelja", "nel", "nelj"),
    5: ("viisi", "viis"),
    6: ("kuusi", "kuus"),
    7: ("seitseman", "seitteman", "seitsema", "seittema", "seit", "seits", "seiska"),
    8: ("kahdeksan", "kaheksan", "kahdeksa", "kaheksa", "kaheks", "kahdeks", "kasi"),
    9: ("yhdeksan", "yheksan", "yhdeksa", "yheksa", "yheks", "yhdeks", "ysi"),
}
_FI_STEM = {
    1: ("yhde", "yhe"),
    2: ("kahde", "kahe"),
    3: ("kolme",),
    4: ("nelja",),
    5: ("viide", "vide"),
    6: ("kuude",),
    7: ("seitsema", "seittema", "seiska"),
    8: ("kahdeksa", "kaheksa", "kasi"),
    9: ("yhdeksa", "yheksa", "ysi"),
    10: ("kymmene", "kympi"),
}
_FI_OTHER = {
    1: ("yhta", "yhteen", "yhtena"),
    2: ("kahta", "kahteen", "kahtena"),
    3: ("kolmea", "kolmeen"),
    4: ("neljaa", "neljaan"),
    5: ("viitta", "viiteen", "viitena"),
    6: ("kuutta", "kuuteen", "kuutena"),
    7: ("seitsemaa", "seitsemaan"),
    8: ("kahdeksaa", "kahdeksaan"),
    9: ("yhdeksaa", "yhdeksaan"),
    10: ("kymmenen", "kymmenta", "kymmeneen", "kymppi", "kymppia"),
}
_FI_SLANG = {2: "kakkose", 3: "kolmose", 4: "nelose", 5: "vitose", 6: "kutose"}
_FI_ENDINGS = ("n", "na", "sta", "lla", "lle", "ksi", "ssa", "lta", "lt")
_FI_TENS = ("kymmenta", "kymment", "kymmen", "kyta", "kyt", "kytta", "kymmenen")
_NOT_ALONE = {"kol", "nel", "nelj", "kolm", "seit", "seits", "kaheks", "kahdeks", "yheks", "yhdeks"}

_SV_UNITS = {
    1: ("en", "ett"),
    2: ("tva",),
    3: ("tre",),
    4: ("fyra",),
    5: ("fem",),
    6: ("sex",),
    7: ("sju",),
    8: ("atta",),
    9: ("nio", "nie"),
}
_SV_TEENS = {
    10: ("tio", "tie"),
    11: ("elva",),
    12: ("tolv",),
    13: ("tretton",),
    14: ("fjorton",),
    15: ("femton",),
    16: ("sexton",),
    17: ("sjutton",),
    18: ("arton", "aderton"),
    19: ("nitton",),
}
_SV_TENS = {
    20: ("tjugo", "tjuge", "tjuga"),
    30: ("trettio", "tretti"),
    40: ("fyrtio", "fyrti", "forti"),
    50: ("femtio", "femti"),
    60: ("sextio", "sexti"),
    70: ("sjuttio", "sjutti"),
    80: ("attio", "atti"),
    90: ("nittio", "nitti"),
}


def _finnish_stems() -> "dict[str, int]":
    stems = {stem: value for value, all_ in _FI_STEM.items() for stem in all_}
    return {**stems, **{stem: value for value, stem in _FI_SLANG.items()}}


def _finnish() -> "dict[str, int]":
    found = {"nolla": 0}
    cased = {stem + end: value for (stem, value), end in product(_finnish_stems().items(), _FI_ENDINGS)}
    plain = {form: value for value, forms in _FI_BASE.items() for form in forms}
    other = {form: value for value, forms in _FI_OTHER.items() for form in forms}
    teens = {**plain, **{form: value for form, value in cased.items() if value < 10}}
    found.update(
        {form + end: 10 + value for (form, value), end in product(teens.items(), ("toista", "toist"))}
    )
    genitives = {stem + "n": value for value, stems in _FI_STEM.items() if value < 10 for stem in stems}
    tens = {
        form + end: 10 * value for (form, value), end in product({**plain, **genitives}.items(), _FI_TENS)
    }
    found.update({form: value for form, value in tens.items() if value > 10})
    found.update({ten + one: tens[ten] + plain[one] for ten, one in product(tens, plain) if tens[ten] > 10})
    found.update(
        {form: value for form, value in {**cased, **other, **plain}.items() if form not in _NOT_ALONE}
    )
    return found


def _swedish() -> "dict[str, int]":
    units = {form: value for value, forms in _SV_UNITS.items() for form in forms}
    tens = {form: value for value, forms in _SV_TENS.items() for form in forms}
    found = {"noll": 0, **{form: value for form, value in units.items() if value > 1}, **tens}
    found.update({form: value for value, forms in _SV_TEENS.items() for form in forms})
    found.update({ten + one: tens[ten] + units[one] for ten, one in product(tens, units)})
    found.update({"trettiett": 31, "tjuett": 21})
    return found


NUMBERS: "Mapping[str, int]" = {**_finnish(), **_swedish()}
"""Folded word -> value, 0-99. "en" and "ett" are left out: "en" is Finnish for "I do not"."""

AT_HOUR: "Mapping[str, int]" = {
    word: value
    for word, value in _finnish().items()
    if value <= 24 and word.endswith(("lta", "lt", "ltatoista"))
}
"""Finnish words that name an hour by their case alone ("kymmeneltä", "kahdelta", "ysiltä")."""

_FI_NTH = {
    1: ("ensimmainen", "ensimmaisena", "ensimmaista", "eka", "ekana"),
    2: ("toinen", "toisena", "toista", "toka", "tokana"),
    **{
        value: (stem + "s", stem + "ntena", stem + "tta")
        for value, stem in enumerate(
            ("kolma", "nelja", "viide", "kuude", "seitsema", "kahdeksa", "yhdeksa", "kymmene"), start=3
        )
    },
}
_FI_NTH_STEMS = {1: "yhde", 2: "kahde", 3: "kolma", 4: "nelja", 5: "viide", 6: "kuude", 7: "seitsema"}
_FI_NTH_STEMS.update({8: "kahdeksa", 9: "yhdeksa"})
_SV_NTH_WORDS = (
    "forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde elfte tolfte trettonde fjortonde"
    " femtonde sextonde sjuttonde artonde nittonde tjugonde"
)
_SV_NTH = _SV_NTH_WORDS.split()


def _ordinals() -> "dict[str, int]":
    found = {form: value for value, forms in _FI_NTH.items() for form in forms}
    for value, stem in _FI_NTH_STEMS.items():
        found.update({stem + "stoista": 10 + value, stem + "ntenatoista": 10 + value})
    for tens, stem in ((20, "kahdes"), (30, "kolmas")):
        found.update({stem + "kymmenes": tens, stem.rstrip("s") + "ntenakymmenentena": tens})
        found.update(
            {f"{stem}kymmenes{forms[0]}": tens + value for value, forms in _FI_NTH.items() if value < 10}
        )
    found.update({word: value for value, word in enumerate(_SV_NTH, start=1)})
    found.update({"tjugo" + word: 20 + value for value, word in enumerate(_SV_NTH[:9], start=1)})
    found.update({"trettionde": 30, "trettioforsta": 31})
    return {word: value for word, value in found.items() if value <= 31}


ORDINALS: "Mapping[str, int]" = _ordinals()
"""Folded word -> value, 1-31, for days of a month ("kolmas", "kolmantena", "tredje", "tjugofjärde")."""


def read_number(word: str) -> "int | None":
    """The value of one written number, in digits or in words of either language; None when it is none."""
    folded = fold(word).strip()
    if folded.isdigit() and folded.isascii() and len(folded) <= 9:
        return int(folded)
    return 1 if folded in ("en", "ett") else NUMBERS.get(folded)


_CENTURIES = {
    "nittonhundra": 1900, "nittonhundrade": 1900, "tjugohundra": 2000, "tvatusen": 2000, "tuhatyhdeksansataa": 1900,
    "tuhatyheksansataa": 1900, "tuhattayhdeksansataa": 1900, "kaksituhatta": 2000, "kakstuhatta": 2000,
}  # fmt: skip
_CENTURY = re.compile(f"({'|'.join(sorted(_CENTURIES, key=len, reverse=True))})([a-z]+)")


def year_of(word: str) -> "int | None":
    """A year written out: "nittonhundraåttiofem", "tuhatyhdeksänsataakuusikymmentäkaksi"."""
    match = _CENTURY.fullmatch(word)
    rest = NUMBERS.get(match[2]) if match else None
    return _CENTURIES[match[1]] + rest if match and rest and rest < 100 else None


_AGED = re.compile(r"([a-z]{3,24}?)(vuotias|vuotiaana|vuotiaalla|arig|ariga|aring)")
_SPOKEN_TENS = {
    "kaks": 20, "kakkos": 20, "kax": 20, "kolme": 30, "kolm": 30, "kolmos": 30, "kol": 30, "neli": 40, "nelja": 40, "nelos": 40, "viis": 50, "vitos": 50,
    "viitos": 50, "viisi": 50, "kuus": 60, "kutos": 60, "kuutos": 60, "seiska": 70,
}  # fmt: skip
_SPOKEN_ONES = {
    "ykkonen": 1, "kakkonen": 2, "kolmonen": 3, "nelonen": 4, "viitonen": 5, "vitonen": 5, "kutonen": 6, "kuutonen": 6, "seiska": 7, "seitsikko": 7,
    "kasi": 8, "kahdeksikko": 8, "ysi": 9,
}  # fmt: skip
_SPOKEN_AGES = {
    tens + ones: (str(_SPOKEN_TENS[tens] + _SPOKEN_ONES[ones]), "v")
    for tens, ones in product(_SPOKEN_TENS, _SPOKEN_ONES)
}
_AGED_ENDS = ("vuotias", "vuotiaana", "vuotiaalla", "arig", "ariga", "aring")


def age_in_words(word: str) -> "tuple[str, str] | None":
    """An age that is one word, as its number and what follows: "femtioåring", "viiskakkonen" (52)."""
    if not word.endswith(_AGED_ENDS):
        return _SPOKEN_AGES.get(word)
    match = _AGED.fullmatch(word)
    value = NUMBERS.get(match[1]) if match else None
    return (str(value), match[2]) if match and value is not None else None


def joined(tens: int, ones: int) -> "int | None":
    """Two words that are one number ("kaksikymmentä neljä", "tjugo fyra"); None when they are not."""
    return tens + ones if tens >= 20 and tens % 10 == 0 and 1 <= ones <= 9 else None
