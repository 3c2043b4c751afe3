"""The words people use for times, both languages, folded, each with the symbol that the grammar reads."""

from functools import lru_cache
from typing import Mapping

from reading.numbers import AT_HOUR, NUMBERS, ORDINALS

PHRASES = (
    # Said in several words: the longer first, so that no part of one is taken for another.
    (r"puolen ?paivan jalkee\w*|efter (?:middag|lunch)\w*|lounaan jalkeen", " em "),
    (r"ennen (?:puolta ?paivaa|puolta paivaa|lounasta)|(?:fore|innan) (?:lunch\w*|middag\w*)", " fm "),
    (r"\b(e|f|a|i)\. ?([mp])\b\.?", r" \1\2 "),
    (r"\b(kl|klockan|klocka|halv|over|vid|efter|fore|innan) ett\b", r" \1 1 "),
    (r"\b(?:i ?)?over ?morgon\b|\bi ?over ?imorgon\b", " overmorrow "),
    (r"\b(?:i ?morgon|i ?morron|i ?morgn|imorn|i morn) ?(?:bitti|bittida)\b", " tomorrow fm "),
    (r"\bi ?(?:morgon|morron|morn)\b", " tomorrow "),
    (r"\bi ?dag\b", " today "),
    (r"\bi ?kvall\b", " today evening "),
    (r"\bi ?eftermiddag\b", " today em "),
    (r"\bi ?formiddag\b", " today fm "),
    (r"\bi ?(?:gar|forrgar)\b", " yesterday "),
    (
        r"\b(?:sa|niin) (?:snart|fort|snabbt|tidigt|pian) (?:som|kuin) (?:mojligt|mojlig|mahdollista)\b",
        " soon ",
    ),
    (r"\bmahdollisimman (?:pian|nopeasti|nopee|aikaisin|akkia|piakkoin)\b", " soon "),
    (r"\bniin pian kun? \w+", " soon "),
    (r"\b(?:ensimmainen|eka|seuraava|lahin) (?:mahdollinen|vapaa)\b", " soon "),
    (r"\b(?:forsta|narmaste) (?:lediga|mojliga)\b", " soon "),
    (
        r"\b(?:ihan|aivan|iha) ?(?:sama|sam)\b|\b(?:milloin|koska|millon|mika|joku|kelpaa) (?:vaan?|vain|tahansa)\b",
        " any ",
    ),
    (r"\b(?:nar|vilken tid|vilken dag|nar da) som helst\b|\bspelar ingen roll\b|\bgor det ?samma\b", " any "),
    (r"\b(?:mika|kaikki) (?:aika|paiva|ajat) (?:vaan?|vain|tahansa|kay|sopii)\b", " any "),
    (
        r"\b(?:joku|jokin|joskus|mika)? ?(?:muu|toinen|muuna) (?:paiva\w*|aika) kuin\b|\bpaitsi\b|\bmuulloin kuin\b",
        " except ",
    ),
    (r"\b(?:nagon )?annan (?:dag|tid) an\b|\b(?:for)?utom\b", " except "),
    (r"\b(?:eiku\w*|ei kun?|oikeastaan|tarkoitan|tarkoitin|menar|menade|snarare)\b", " fix "),
    (r"\b(?:den|det) har\b", " this "),
    (r"\bmitt pa dagen\b|\bkeskella paivaa\b|\bpuolilta ?paivin\b", " noon "),
    (r"\bett par\b|\bnagra\b|\bparin\b|\bmuutaman\b", " few "),
)

_DAYS = {
    0: ("maanantai", "manantai", "maanatai", "mandag", "mondag"),
    1: ("tiistai", "tistai", "tiistaa", "tisdag", "tisda", "tisdan"),
    2: ("keskiviik", "keskivik", "keskviik", "onsdag", "onsda", "onsdan"),
    3: ("torstai", "torsta", "torsdag", "torsda", "torsdan"),
    4: ("perjantai", "perjanta", "perjatai", "fredag", "freda", "fredan"),
    5: ("lauantai", "lauvantai", "lauanta", "lordag", "lorda", "lordan"),
    6: ("sunnuntai", "sununtai", "sunnunta", "sondag", "sonda", "sondan"),
}
_SHORT_DAYS = {
    "fi": {"ma": 0, "ti": 1, "ke": 2, "to": 3, "pe": 4, "la": 5, "su": 6},
    "sv": {"ma": 0, "ti": 1, "tis": 1, "on": 2, "ons": 2, "to": 3, "tor": 3, "tors": 3, "fr": 4}
    | {"fre": 4, "lor": 5, "son": 6},
}
_MONTHS = (
    ("tammi", "januari"),
    ("helmi", "februari"),
    ("maalis", "mars"),
    ("huhti", "april"),
    ("touko", "maj"),
    ("kesa", "juni"),
    ("heina", "juli"),
    ("elo", "augusti"),
    ("syys", "september"),
    ("loka", "oktober"),
    ("marras", "november"),
    ("joulu", "december"),
)
_SHORT_MONTHS = {"jan": 1, "feb": 2, "febr": 2, "apr": 4, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11}
_SHORT_MONTHS["dec"] = 12
_MONTH_ENDINGS = ("kuu", "kuun", "kuuta", "kuussa", "kuus", "kuus", "kuut", "kuulle", "kuulla")

_WORDS: "Mapping[str, str]" = {
    "today": "tanaan tanaa tana tanaas today idag",
    "tomorrow": "huomenna huomena huomen huomenn huomiseksi huominen huomiselle huomisen imorgon imorron imorgn tomorrow",
    "overmorrow": "ylihuomenna ylihuomena ylihuomen ylihuomiseksi overmorgon overmorrow",
    "yesterday": "eilen toissapaivana igar yesterday",
    "next": "ensi ens seuraava seuraavan seuraavana seuraavalla tuleva tulevan tulevana tulevalla nasta kommande",
    "this": "talla taman taa tan denna",
    "last": "viime viimme edellinen edellisella edellisena forra",
    "week": "viikko viikolla viikon viikossa viikoksi viikolle viikkoa viikoa viikol vko vkolla vkon vecka veckan veckor wk v vk",
    "day": "paiva paivan paivana pv dag dagen",
    "days": "paivaa paivassa dagar",
    "month": "kuu kuun kuussa kuulla kuus kuukausi kuukauden kuukautta kk manad manaden manader",
    "hour": "tunti tunnin tuntia timme timmar timma",
    "minute": "minuutti minuutin minuuttia min minut minuter minuten",
    "hence": "paasta paast paahan kuluttua kuluttuu framat",
    "om": "om",
    "one": "en ett yhden yhen",
    "few": "few pari muutama",
    "fm": "fm ap aamu aamulla aamusta aamuna aamul aamupaiva aamupaivalla aamupaivasta aamupaivan aamupaivaksi aamupaivaa "
    "aamupv formiddag formiddagen formiddags formiddan morgonen morgon morgnar morron",
    "em": "em ip iltapaiva iltapaivalla iltapaivasta iltapaivan iltapaivaksi iltapaivana iltapaivaa iltap iltapv "
    "iltapaivaan eftermiddag eftermiddagen eftermiddags eftermiddan",
    "evening": "evening ilta illalla iltana illasta kvall kvallen kvallstid",
    "noon": "noon keskipaivalla keskipaiva puoliltapaivin",
    "lunch": "lounasaikaan lounaalla lounasaika lunch lunchen lunchtid",
    "kl": "tasan klo kello kl klockan klocka kelo kll klock kla kloo klko",
    "half": "puoli puol pual halv",
    "quarter": "vartti varttia vartin varttii kvart",
    "past": "yli over",
    "to": "vaille vaile vailla vajaa i",
    "jalkeen": "jalkeen jalkee alkaen lahtien eteenpain",
    "after": "efter fran",
    "before": "ennen fore innan",
    "by": "mennessa asti saakka senast",
    "between": "valilla valissa mellan",
    "circa": "maissa aikaan aikoihin tienoilla paikkeilla tiden",
    "vid": "vid runt kring omkring ungefar",
    "soon": "soon heti pian piakkoin nopeasti akkia valittomasti snarast genast omgaende asap fort snart nu nyt",
    "any": "any milloinvaan koskavaan",
    "except": "except",
    "early": "early alussa alkupuolella alkuun alkuviikosta alkuviikolla borjan",
    "late": "late lopussa loppupuolella loppuun loppuviikosta loppuviikolla slutet",
    "mid": "puolivalissa puolessavalissa mitten",
    "weekend": "viikonloppu viikonloppuna viikonlopuksi helg helgen veckoslut veckoslutet",
    "not": "ei inte en emme eivat ingen et",
    "fix": "fix",
    "and": "ja tai och eller taikka seka",
    "den": "den",
    "suits": "sovi sopii sopisi sopiva kay kavis kaykaan passar gar ok",
    "able": "paase paasen paasisin ehdi ehtii ehdin kan hinner kommer",
}
_EXACT: "dict[str, str]" = {
    **{word: symbol for symbol, words in _WORDS.items() for word in words.split()},
    **{word: f"m{value}" for word, value in _SHORT_MONTHS.items()},
    **{stem + end: f"m{number}" for number, (stem, _) in enumerate(_MONTHS, 1) for end in _MONTH_ENDINGS},
    **{word: f"m{number}" for number, (_, word) in enumerate(_MONTHS, 1)},
}
_EXTRA = {"alkuviikosta": "early week", "alkuviikolla": "early week", "loppuviikosta": "late week"}
_EXTRA.update({"loppuviikolla": "late week", "viikonloppu": "weekend", "alkukuusta": "early month"})
_EXTRA.update({"loppukuusta": "late month", "loppukuussa": "late month", "huomisaamuna": "tomorrow fm"})
_EXTRA.update({"huomenaamulla": "tomorrow fm", "huomisiltapaivana": "tomorrow em", "puolkolme": "half #3"})
_STEMS = sorted(
    ((stem, day) for day, stems in _DAYS.items() for stem in stems), key=lambda pair: -len(pair[0])
)
_PARTS = (
    ("aamu", "fm"),
    ("formiddag", "fm"),
    ("morgon", "fm"),
    ("iltap", "em"),
    ("eftermiddag", "em"),
    ("ilta", "evening"),
    ("kvall", "evening"),
)
_PREFIXES = (("aamupaiva", "fm"), ("iltapaiva", "em"), ("aamu", "fm"), ("ilta", "evening"), ("puoli", "half"))


def symbols_of(word: str, language: str) -> str:
    """The grammar's symbols for one folded word, parted by spaces; "~" for a word that tells no time."""
    short = _SHORT_DAYS.get(language, _SHORT_DAYS["fi"]).get(word)
    return f"sd{short}" if short is not None else _symbols_of_any(word)


@lru_cache(maxsize=4096)
def _symbols_of_any(word: str) -> str:
    return (
        _EXTRA.get(word)
        or _EXACT.get(word)
        or _number(word)
        or _weekday(word)
        or _compound(word)
        or _near(word)
        or "~"
    )


def _number(word: str) -> str:
    if word in AT_HOUR:
        return f"@{AT_HOUR[word]}"
    if word in NUMBERS:
        return f"#{NUMBERS[word]}"
    return f"o{ORDINALS[word]}" if word in ORDINALS else ""


def _weekday(word: str) -> str:
    for stem, day in _STEMS:
        if word.startswith(stem):
            tail = word[len(stem) :]
            past = "last " if tail == "s" and stem.endswith("dag") else ""
            start = "start " if tail.endswith("sta") else ""
            part = next((f" {symbol}" for mark, symbol in _PARTS if mark in tail), "")
            return f"{past}{start}wd{day}{part}"
    return ""


def _compound(word: str) -> str:
    """ "aamukymmeneltä", "iltakuudelta", "puolikolme", "tretiden"."""
    if word.endswith("tiden") and word[:-5] in NUMBERS:
        return f"@{NUMBERS[word[:-5]]}"
    for prefix, symbol in _PREFIXES:
        number = _number(word[len(prefix) :]) if word.startswith(prefix) else ""
        if number:
            return f"{symbol} {number}"
    return ""


def _near(word: str) -> str:
    """The symbol of a long word that differs by one letter lost, added, changed or swapped."""
    if not 6 <= len(word) <= 24:
        return ""
    found = {symbol for cut in _cuts(word) for symbol in _NEAR.get(cut, ())}
    return found.pop() if len(found) == 1 else ""


def _cuts(word: str) -> "list[str]":
    return [word, *(word[:place] + word[place + 1 :] for place in range(len(word)))]


def _near_table() -> "dict[str, set[str]]":
    table: "dict[str, set[str]]" = {}
    full_days = {
        stem + end: f"wd{day}" for day, stems in _DAYS.items() for stem in stems[:1] for end in ("", "na")
    }
    full_days.update({"keskiviikko": "wd2", "keskiviikkona": "wd2"})
    known = {**{word: symbol for word, symbol in _EXACT.items() if symbol in _WORTH_A_GUESS}, **full_days}
    known.update(
        {word: symbol for word, symbol in _EXACT.items() if symbol[0] == "m" and symbol[1:].isdigit()}
    )
    for word, symbol in known.items():
        for cut in _cuts(word) if len(word) >= 6 else ():
            table.setdefault(cut, set()).add(symbol)
    return table


_WORTH_A_GUESS = {"today", "tomorrow", "overmorrow", "week", "fm", "em", "next", "soon"}
_NEAR = _near_table()
