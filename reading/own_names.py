"""The name that somebody gives for themselves, and what is written in its place and is none."""

from __future__ import annotations

import re
from typing import Sequence

from reading.mentions import find_municipalities
from reading.pipelines import lemmas
from reading.places.index import first_names, index, key_of
from reading.text import fold, lower, words

LONGEST = 80
"""Letters kept of a name."""
_LONGEST_ANSWER = 300
"""Letters of a message that tells a name and little else."""
MOST_WORDS = 5
"""More of them are a sentence."""
MOST_IN_SMALL_LETTERS = 3
"""More of them after a first name in small letters are a sentence too."""
_LED = re.compile(
    r"^\W*(?:(?:eiku\w*|ei ku\w*|ei vaan|ei|nej|nä|nää|siis|no|sori|sorry|anteeksi|ursäkta|förlåt|alltså|utan|joo|jo)\b\W*)+",
    re.IGNORECASE,
)
_NAME_IS = re.compile(
    r"^\W*(?i:(?:(?:minun|mun|min|mitt)\s+)?(?:nimeni|nimi|namnet|namne|namn)\s*(?::|\b(?:onkin|onki|on|är|e|ska(?:ll)? (?:vara|va))\b)"
    r"|(?:(?:jag|ja)\s+)?heter|(?:mä\s+)?(?:olen|oon)(?=\s+(?-i:[A-ZÅÄÖ]))|(?:nimi|namn)(?=\s+(?-i:[A-ZÅÄÖ])))\s*"
)
_SPEAKS_OF_A_NAME = re.compile(r"\b(?:nimi\w*|nime\w*|namn\w*|heter)\b", re.IGNORECASE)
_NAME = r"[A-ZÅÄÖ][a-zåäöéüß]+(?:-[A-ZÅÄÖ][a-zåäö]+)?"
_WHOLE_NAME = rf"({_NAME}(?:\s+{_NAME}){{1,2}})(?=\W|$)"
_WHOLE = re.compile(rf"\b{_WHOLE_NAME}")
_CALLED = re.compile(
    rf"\b(?i:nimeni(?: on(?:kin)?)?|nimi(?: on(?:kin)?)?|(?:(?:jag|ja) )?heter|mitt namn (?:är|e)|namn(?:et)?|terveisin|terv|hälsningar|hälsar|mvh|t(?=\.))"
    rf"[\s:.,]+{_WHOLE_NAME}"
)
_I_AM = re.compile(rf"\b(?i:olen|oon|jag är|ja e)\s+{_WHOLE_NAME}(?=[.,;!]|\s*$|\s(?i:ja|och|puh|tel)\b)")
""" "Olen Nina Niemi, puh ...", which may also name a place: "olen Helsingin Kalliosta"."""
_REACHED_AT = re.compile(r"(?<!\S)[^\s@]*@\S*|[+(]?\d[\d\s()./-]*")
_LEADS_TO_A_NUMBER = re.compile(
    r"\W*(?:(?:puh\w*|nro|numero\w*|tel|telefon\w*|nummer|numret|num|mobil|e-?post\w*|sähköposti\w*|s-posti|email|mail|meili|mejl|mitt|min|mun|minun|ja|och|å|on|är|e)\W*)?",
    re.IGNORECASE,
)
_AND = re.compile(r"\W*(?:ja|och|å)", re.IGNORECASE)
_ALSO_FIRST = words(
    "onni rauha lahja armi impi usko sulo tuuli meri lumi pyry taika lempi oiva sade pilvi sampo voitto veli lina mina amin saga lovisa tuva kaarina"
)
"""First names that are also words or towns, folded: none to look for in a sentence, but one where a name is asked."""
_FIRST_WITH_A_CAPITAL = words("olle ole")
"""First names that in small letters are words one says, folded."""
_SPELT = re.compile(
    r"[\s,(]*\b(?:utan|ilman)\s+(?:prickar\w*|pistei\w*|ääkkös\w*)\W*$|,\s*(?:mutta|mut|men|fast)\b.*$",
    re.IGNORECASE,
)
"""What is said of a name behind it: how it is spelt, or who it is that writes: "Aino Mäkelä, mutta minä olen Sanna"."""
_SURNAME = re.compile(
    r"(?:nen|berg|borg|str[oö]m|lund|[qk]vist|holm|sson|gren|roos|fors|dahl|lind|stedt|man)$"
)
_PARTICLES = words("af av von van der den de del di da la le dos el al bin ibn y")
_ASKS = re.compile(r"(?:aa|ee|ii|oo|uu|yy)ko$")
_SAYS = words(
    # Finnish: what opens a question, what one does not say or will do, and small words
    """en ei et emme eivat onks onko onk onkos mita mitahan mika miks miksi miten missa mista mihin minne milloin millon koska kuka ketka kenen
    kuinka paljonko montako voiko voinko voiks voinks voisko voisinko saako saanko saaks saisko maksaako pitaako pitaaks tarviiko tarviinko
    tarvitseeko taytyyko oletko ootko asun asunkin asumme olen oon oo ole olla oli olis olisi on ollut ma maa mina minun mulla mun mulle minulla
    minulle sa sina sun te teidan me han se sita siita sen siina tama taa tata tan tuo toi ne noi nama haluan haluun haluaisin haluisin halua haluu
    haluais vaihda vaihdetaan muuta muutetaan siirra peru peruuta jatka ohita lopeta joo juu jep ok okei kylla kyl eikai ja mutta mut vaan vai tai enta
    entas ehka kiitos kiitti moi moikka hei hej heippa terve kerro sano tiia tieda tieda emt pitaa taytyy tarvii tarvitsen tarviin saa saan sais voi voin
    voisin voitte kun jos etta koska sitten sit niin nii nyt jo viela viel vasta ihan vahan liian eri joku jotain jokin eka toka vika kolmas ennen jalkeen
    kanssa ilman puhelin puhelimella videolla soita soittakaa soitatte soittaa maksaa kestaa testi asia asiaa numero numeroni osoite nimi nimeni etunimi
    sukunimi sama tieto ilmanen ilmainen ilmaista haista vittu paska"""
    # Swedish, as it is written and as it is spoken
    """inte int ej inga ingen inget ingenting jag ja vad va vaa hur nar varfor var vart vem vilken vilket kan far fa maste mast mast ska sku skulle vill
    ville bor byt byta andra avboka flytta hoppa nej nae na okej tack kanske det de he den denna dom dem di ni nu skriv skippa skip pass ar e a i pa till
    fran for med me om och o eller men utan att som sa so da dar har har hade ha haft vara vari bli blir gor gora ge ger ga gar komma kommer kostar kosta
    saga sager vet veta tycker behover heter hette mig mej min mitt mina dig dej din ditt er ert era oss vi han hon hen man nan nagon nat nagot nasta fel
    ratt fint bra hejsan hejda halla snalla ring ringa ringer telefon namn namnet namne fornamn efternamn nummer numret adress adressen hemligt anonym
    gratis aning ids lust"""
)
"""Folded words that stand in a sentence and, in small letters, in no name."""


def own_name(text: str) -> str | None:
    """The name told in an answer to what one is called, without the words that lead to it; None where it is a question, a sentence or a word.

    "bo" and "maija mäkinen" are names, "va kostar det", "karenssi" and "Vasa" are none.
    """
    if "?" in text or len(text) > _LONGEST_ANSWER or any(sign.isdigit() for sign in text):
        return None
    plain = _plain(text)
    said = plain.lower() if plain.isupper() and len(plain) > 1 else plain  # capitals all over tell nothing
    if not any(sign.isalpha() for sign in said) or not _is_name(said.split()):
        return None
    return " ".join(plain.split())[:LONGEST]


def name_put_right(text: str) -> str | None:
    """The name told in place of another, where none was asked: "eiku nimi on Kaisa Mäkinen", "nej, Nina Niemi", "namne e fel, ja heter Lisa Berg"."""
    if len(text) > _LONGEST_ANSWER:
        return None
    bare = _LED.sub("", text, count=1)
    named = _NAME_IS.match(bare) is not None
    told = _plain(text).split()
    put_right = bare != text and len(told) > 1
    whole = _are_capitals(told) or (len(told) > 1 and _is_first(told[0]))
    if whole and (named or put_right):
        return own_name(text)
    return _in_a_sentence(bare) if _SPEAKS_OF_A_NAME.search(bare) and "?" not in text else None


def name_told(text: str) -> str | None:
    """The whole name that a longer message tells of its writer: "varaa aika, nimeni on Nina Niemi, puh ..."; None where it tells none."""
    called, is_so = _CALLED.search(text), _I_AM.search(text)
    if called:
        return called[1][:LONGEST]
    return is_so[1][:LONGEST] if is_so and not find_municipalities(is_so[0]) else None


def without_contact(text: str) -> str:
    """What is left of "Mikko Mallikas puh 0401112223" without the number or the address and the words that lead to it."""
    left = _REACHED_AT.sub(" ", text).split()
    while left and _LEADS_TO_A_NUMBER.fullmatch(left[-1]):
        left.pop()
    if len(left) > 1 and _AND.fullmatch(left[0]) and left[1][0].isupper():
        left = left[1:]
    return " ".join(left).strip(" .,:;")


def _in_a_sentence(text: str) -> str | None:
    found = [each[1] for each in _WHOLE.finditer(text)]
    told = [each for each in found if not _SPEAKS_OF_A_NAME.search(each) and own_name(each)]
    return told[-1][:LONGEST] if told else None


def _is_name(told: Sequence[str]) -> bool:
    if not 1 <= len(told) <= MOST_WORDS:
        return False
    plain = [fold(word.strip(".,'’")) for word in told]
    if len(told) == 1:
        return _is_name_alone(told[0], plain[0])
    says = [word for word in plain if word in _SAYS and not _is_first(word)]
    if _are_capitals(told):  # "Kan Li", but not "Vad Kostar Det"
        return not says or any(
            _is_first(bare) or not _is_known(word) for word, bare in zip(told, plain, strict=True)
        )
    if says:
        return False
    return _begins_with_a_name(told, plain)


def _is_name_alone(word: str, plain: str) -> bool:
    """A first name, a letter for one, or what is no word, question or town."""
    capital = word[:1].isupper()
    if _is_first(plain) or (capital and (len(word) == 1 or plain in _FIRST_WITH_A_CAPITAL)):
        return True
    return not (plain in _SAYS or _ASKS.search(plain) or _is_word(word) or _is_town(word))


def _begins_with_a_name(told: Sequence[str], plain: Sequence[str]) -> bool:
    """ "satu salo", "salo satu", "zainab hussein" and "aamu virtanen", but not "työkkärin asia"."""
    if _is_first(plain[0]):
        return len(told) <= MOST_IN_SMALL_LETTERS
    if _SURNAME.search(plain[-1]) and not _is_word(told[-1]):
        return True
    known = [word for word, bare in zip(told, plain, strict=True) if _is_word(word) and not _is_first(bare)]
    return not known or (_is_first(plain[-1]) and known[0] is not told[0])


def _are_capitals(told: Sequence[str]) -> bool:
    """Whether each word begins with a capital, but for particles between two that do."""
    inner = [word for word in told[1:-1] if word not in _PARTICLES]
    return bool(told) and all(word[:1].isupper() for word in (told[0], *inner, told[-1]))


def _is_first(word: str) -> bool:
    plain = fold(word)
    parts = plain.split("-")
    return plain in _ALSO_FIRST or all(part in first_names() for part in parts)


def _is_known(word: str) -> bool:
    return fold(word) in _SAYS or _is_word(word)


def _is_word(word: str) -> bool:
    """Whether one of our texts in either language has this word in some form."""
    small = lower(word).strip(".,'’")
    return any(small in lemmas(language).table for language in ("fi", "sv"))


def _is_town(word: str) -> bool:
    """Whether a word alone names a municipality, in any case, and is no name of people ("Kaarina")."""
    key = key_of(word)
    forms = index().exact.get(key) or index().folded.get(fold(key)) or ()
    return any(entry.kind != "locality" and entry.like != "person" for entry in forms)


def _plain(text: str) -> str:
    bare = _SPELT.sub("", _LED.sub("", text, count=1))
    return _NAME_IS.sub("", bare, count=1).strip(" .,!;")
