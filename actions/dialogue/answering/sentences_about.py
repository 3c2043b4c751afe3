"""Which sentences of a guidance text speak of what was asked on: by its words, or by what kind of thing it asks."""

import re
from collections.abc import Callable, Iterable, Mapping

from actions.rules import Language
from reading.asking_on import AGE, HOW_LONG, HOW_MUCH, HOW_OFTEN, ME, MUST, WHEN, WHERE, WHO, WHY
from reading.asks_for import WHO_PAYS
from services_catalog.words import WEAK_WORDS, content_words, key

PARTS = ("answer", "who_decides", "where_to_go")
"""The parts of the guidance that are looked through, in the order said."""
PART_OF_COMPOUND = 5
"""Letters that a word has at least to be looked for inside longer ones."""
HYPHENATED = re.compile(r"(?<![\w-])[^\W\d_]+(?:-[^\W\d_]+)+")
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ0-9])")

ONE_MATTER: Mapping[Language, tuple[tuple[str, ...], ...]] = {
    Language.FI: (
        ("osaaik", "osapaiv", "keikk", "keiko", "sovitel", "sovittel", "sivut", "lyhennet", "tuntity"),
        ("opiskel", "opinno", "opinto", "koulussa"),
        ("saira",),
        ("yrittaj", "yrity", "toiminim", "firma", "kevytyrit"),
        ("irtisan", "potku"),
        ("kokoaik", "kokopaiv"),
        ("lomaut",),
    ),
    Language.SV: (
        ("deltid", "jamk", "gig", "inhopp", "extrajobb", "bisyssl", "timanst"),
        ("studer", "studi", "plugg"),
        ("sjuk",),
        ("foretag", "egenforetag", "lattforetag", "firma"),
        ("uppsag", "sparken"),
        ("heltid",),
        ("permitter",),
    ),
}
"""Beginnings of folded words that name one matter in several ways: "osa-aikainen", "osa-aikatyössä"; a person says "keikka"
where the guidance adjusts a benefit. Words that only begin alike ("työttömyyskassa", "työttömyysturva") are two matters."""

TELLS: Mapping[Language, Mapping[str, str]] = {
    Language.FI: {
        WHEN: r"viimeistään|mennessä|kuluessa|\bennen\b|\bheti\b|määräa[ij]|\d\.\d|alkaen|ensimmäi|jälkeen|\bvasta\b|välein|etukäteen|ajoin\b|tänään|voimassa",
        HOW_LONG: r"(?<!täyttänyt )\b\d+ (?:työ)?(?:päiv|viik|kuukau|vuo)|enintään|toistaiseksi|\bkest(?:o|ää)|voimassa|lyhyt aika|sovitun ajan",
        HOW_OFTEN: r"välein|kuukaudessa|viikossa|vuodessa",
        HOW_MUCH: r"\beuro|€|\d ?%|maksuton|suuru|\bmäär(?:ä|än|ästä|äsi)\b|(?<![\d.])\b\d{1,3} (?!\w*(?:päiv|viik|kuukau|vuo))\w",
        MUST: r"\bpitää|täyty|\bpakko|velvolli|edellyt|\b(?:ei|et|eikä|etkä) tarvitse|vapaaehto|\behdo[nt]|\bvasta\b|\bmuuten\b",
        WHO_PAYS: r"\bmaksaa\b|\bmaksaja",
        AGE: r"\b\d\d vuo|\d\d-vuoti|ikäraj|täyttän",
        WHY: r"\bkoska\b|\bsillä\b|\bjotta\b|\bsiksi\b|\bjoten\b|\blaki\b|ratkais|peruste",
    },
    Language.SV: {
        WHEN: r"senast|\binom\b|\bföre\b|innan|genast|tidsfrist|\d\.\d|\bfrån \d|\befter\b|på förhand|i god tid|i dag\b|var tredje|besvärstid",
        HOW_LONG: r"(?<!fyllt )(?<!under )\b\d+ (?:arbets)?(?:dag|veck|månad|år)|högst|\btills\b|\blängd|kort tid|avtalad tid",
        HOW_OFTEN: r"mellanrum|i månaden|i veckan|om året|var tredje|på 3 månader",
        HOW_MUCH: r"\beuro|€|\d ?%|gratis|avgiftsfri|\bbelopp|hur stor|\bantal|(?<![\d.])\b\d{1,3} (?!\w*(?:dag|veck|månad|år))\w",
        MUST: r"\bmåste|\bska du|\bdu ska\b|krävs|skyldig|behöver (?:du )?(?:inte|ingen)|inte behöver|frivillig|villkor|\bannars\b|först efter",
        WHO_PAYS: r"\bbetalar",
        AGE: r"\b\d\d år|åldersgräns|fyllt",
        WHY: r"eftersom|därför|\bför att\b|\bför det krävs|\blagen\b|avgör",
    },
}  # fmt: skip
_WHOLE_PARTS = {WHO: "who_decides", WHERE: "where_to_go"}


def sentences_about(text: str, guidance: Mapping[str, str], language: Language) -> str:
    """The sentences that share a word with the message, then the rest of who decides; "" where none does.

    A word that no sentence shares is met by its matter: "entä jos olen osa-aikainen?" finds "Haet 4 työmahdollisuutta,
    myös osa-aikatyössä."
    """
    asked = keys(text, language)
    told = keys(" ".join(guidance[part] for part in PARTS), language)
    unmet = [word for word in content_words(text, language) if not share(keys(word, language), told)]
    matters = _matters(unmet, language)

    def speaks(sentence: str) -> bool:
        said = content_words(sentence, language)
        return share(asked, keys(sentence, language)) or not matters.isdisjoint(_matters(said, language))

    return _with_who_decides(speaks, guidance)


def sentences_that_tell(asked: str, guidance: Mapping[str, str], language: Language) -> str:
    """The sentences that answer a question of small words (reading/asking_on.py); "" where none does.

    Who decides and where to turn are parts of the guidance; a time, a sum, a duty and a reason are told by their words.
    """
    if asked in _WHOLE_PARTS:
        return guidance[_WHOLE_PARTS[asked]]
    if asked == ME:
        return "\n\n".join(guidance[part] for part in ("answer", "who_decides"))
    tells = re.compile(TELLS[language][asked], re.IGNORECASE)
    return _with_who_decides(lambda sentence: tells.search(sentence) is not None, guidance)


def sentences_with(figures: Iterable[str], guidance: Mapping[str, str]) -> str:
    """The sentences that say one of the figures; "" where none does."""
    said = re.compile("|".join(rf"(?<![\d.]){figure}(?!\.?\d)" for figure in figures))
    return _with_who_decides(lambda sentence: said.search(sentence) is not None, guidance)


def _with_who_decides(speaks: Callable[[str], bool], guidance: Mapping[str, str]) -> str:
    sentences = {part: sentences_of(guidance[part]) for part in PARTS}
    found = [each for part in sentences.values() for each in part if speaks(each)]
    rest = [each for each in sentences["who_decides"] if each not in found]
    return "\n\n".join(" ".join(each) for each in (found, rest) if each) if found else ""


def sentences_of(text: str) -> list[str]:
    return SENTENCE_END.split(text)


def keys(text: str, language: Language) -> set[str]:
    """What each word is met by, the parts of a hyphenated one too."""
    said = (*content_words(text, language), *_parts(text, language))
    return {key(word, language) for word in said if word not in WEAK_WORDS[language]}


def _matters(said: Iterable[str], language: Language) -> set[str]:
    """The matters that have several names and are named here, each by the first of them."""
    return {names[0] for word in said for names in ONE_MATTER[language] if word.startswith(names)}


def _parts(text: str, language: Language) -> list[str]:
    """ "vuokra-asunto" is a home that one rents: both its parts are looked for, but not "osa" and "te"."""
    parts = " ".join(" ".join(found.split("-")) for found in HYPHENATED.findall(text))
    return [word for word in content_words(parts, language) if len(word) >= PART_OF_COMPOUND]


def share(asked: Iterable[str], said: set[str]) -> bool:
    """Whether a word asked is said, also as a part of a longer one."""
    return any(
        word in said or (len(word) >= PART_OF_COMPOUND and any(word in each for each in said))
        for word in asked
    )
