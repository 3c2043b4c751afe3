"""The sentence of a guidance text that answers what a first question asks, to stand before the rest."""

import re
from collections.abc import Iterable, Mapping

from actions.dialogue.answering.narrow_questions import narrow_answer
from actions.dialogue.answering.sentences_about import PARTS, TELLS, keys, sentences_of, share
from actions.dialogue.turn import Turn
from actions.dialogue.words import Words
from actions.rules import Language
from reading.asking_on import HOW_LONG, HOW_MUCH
from reading.asks_for import WHO_PAYS, asks_for
from services_catalog.topics import Topic

POINTS_BACK: Mapping[Language, re.Pattern[str]] = {
    Language.FI: re.compile(
        r"(?:Se|Sen|Sitä|Siitä|Siihen|Sille|Ne|Ni(?:itä|istä|ille)|Näissä|Näin|Silloin|Muuten|Sama|Samalla|Tämä|Tätä|Tuki|Hän|Kuinka pitkä se)\b"
    ),
    Language.SV: re.compile(
        r"(?:Det|Den|De|Dem|Då|Annars|Samma|Detta|I de här|På samma|Stödet|Hen|Hur lång den)\b"
    ),
}
"""A sentence that opens so says of the one before it what it says: they stay together."""

NAMES: Mapping[Language, Mapping[str, re.Pattern[str]]] = {
    Language.FI: {
        HOW_LONG: re.compile(r"\bkestosta\b|\bkuinka (?:pitkä|kauan)\b|käsittelyajan", re.IGNORECASE),
        HOW_MUCH: re.compile(r"\bmäärästä\b", re.IGNORECASE),
        WHO_PAYS: re.compile(r"\bmaksaa\b", re.IGNORECASE),
    },
    Language.SV: {
        HOW_LONG: re.compile(r"\blängd\b|\bhur (?:lång|länge)\b|\bhandläggningstid", re.IGNORECASE),
        HOW_MUCH: re.compile(r"\bbelopp|\bhur stor\b", re.IGNORECASE),
        WHO_PAYS: re.compile(r"\bbetalar\b", re.IGNORECASE),
    },
}
"""What is asked, named itself: "Kysy määrästä, kestosta ja verosta Kelasta" needs no word of the question to answer it."""


CONDITION: Mapping[Language, re.Pattern[str]] = {
    Language.FI: re.compile(r"ehto", re.IGNORECASE),
    Language.SV: re.compile(r"villkor", re.IGNORECASE),
}
"""A condition's months are no answer to how long one is paid."""


def led(blanks: Mapping[str, str], topic: Topic, turn: Turn, words: Words) -> dict[str, str] | None:
    """The blanks of the guidance with what answers the question first, as `lead`, and the `rest`; None where that is not clear."""
    if turn.chosen:
        return None
    if answer := narrow_answer(turn.text, topic, turn.language, turn.service_date):
        return {"lead": answer, "rest": _joined(blanks[part] for part in PARTS)}
    kind = asks_for(turn.text, turn.language)
    if kind is None:
        return None
    told = _joined(blanks[part] for part in PARTS)
    untold = f"untold_{kind}"
    if words.has(untold) and not _tells_of(kind, told, turn.language):
        return {"lead": words.say(untold), "rest": told}
    return _answer_first(kind, blanks, turn.text, turn.language)


def _answer_first(
    kind: str, blanks: Mapping[str, str], text: str, language: Language
) -> dict[str, str] | None:
    """None too where the answer opens the guidance as it is."""
    parts = {part: told_together(blanks[part], language) for part in PARTS}
    found = _that_answer(kind, [each for part in parts.values() for each in part], text, language)
    if not found or parts["answer"][0] in found:
        return None
    rest = (" ".join(each for each in part if each not in found) for part in parts.values())
    return {"lead": " ".join(found), "rest": _joined(rest)}


def _tells_of(kind: str, told: str, language: Language) -> bool:
    names = NAMES[language].get(kind)
    return bool(re.search(TELLS[language][kind], told, re.IGNORECASE) or (names and names.search(told)))


def told_together(text: str, language: Language) -> list[str]:
    """The sentences, each with those after it that point back to it."""
    together: list[str] = []
    for sentence in sentences_of(text):
        if together and POINTS_BACK[language].match(sentence):
            together[-1] = f"{together[-1]} {sentence}"
        else:
            together.append(sentence)
    return together


def _that_answer(kind: str, told: list[str], text: str, language: Language) -> list[str]:
    """Those that tell the kind of thing and speak of what was asked, else the one that names it and says who knows."""
    tells, asked = re.compile(TELLS[language][kind], re.IGNORECASE), keys(text, language)
    about = [each for each in told if tells.search(each) and share(asked, keys(each, language))]
    if kind == HOW_LONG:
        about = [each for each in about if not CONDITION[language].search(each)]
    names = NAMES[language].get(kind)
    return about or [each for each in told if names is not None and names.search(each)][:1]


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part)
