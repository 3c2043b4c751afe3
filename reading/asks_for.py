"""What kind of thing a whole question asks for: a length, a sum, a number of times, a last day, who pays.

reading/asking_on.py reads the same of a few small words; here they stand among the words of a matter.
"""

from __future__ import annotations

import re
from typing import Dict, Optional, Pattern, Tuple

from reading.asking_on import HOW_LONG, HOW_MUCH, HOW_OFTEN, WHEN
from reading.text import fold

WHO_PAYS = "who_pays"
LONGEST = 160
"""Letters of a message that asks one thing."""

_WHO_SERVES = re.compile(
    r"\b(?:kuka|mika|ketka|kenen|vem|vilken|vilka)\b.{0,40}?\b(?:palvelee|palvelis\w*|betjanar|betjanas|hoitaa (?:mun|minun|mua|minua|asia\w*)|skoter (?:mig|mej|mitt|mina))\b"
)
_KINDS: Dict[str, Tuple[Tuple[str, str], ...]] = {
    "fi": (
        (WHO_PAYS, r"(?:kuka|mika taho|kelta|kenelta) (?:\w+ )?(?:maksaa|maksaisi|korvaa|kustantaa)|maksaako (?:sen |mulle |minulle )?(?:kela|kassa|kunta|tyonantaja|valtio)"),
        (HOW_OFTEN, r"(?:kuinka|miten|kui) usein|(?:montako|kuinka monta|monta) kertaa"),
        (HOW_LONG, r"kauanko|kauanks|(?:kuinka|miten|kui) (?:kauan|kau|pitkaan|pitka\b|pitkaksi)|(?:montako|kuinka monta|monta) (?:paivaa|viikkoa|kuukautta|vuotta|tuntia|kk\b|vkoa)|kuinka monen (?:paivan|viikon|kuukauden)"),
        (WHEN, r"mihin mennes\w*|missa ajassa|viimeistaan milloin|milloin viimeistaan|mika on (?:maaraaika|takaraja)|(?:kuinka|miten) (?:nopeasti|pian)"),
        (HOW_MUCH, r"paljonko|paljonks|(?:kuinka|miten|kui) paljon|(?:montako|kuinka monta)\b|kuinka (?:iso|suuri)|paljon(?:ko)? (?:se )?maksaa"),
    ),
    "sv": (
        (WHO_PAYS, r"\bvem (?:som )?(?:\w+ )?(?:betalar|ersatter|star for)|betalar (?:fpa|kassan|kommunen|arbetsgivaren|staten)"),
        (HOW_OFTEN, r"hur ofta|hur manga ganger"),
        (HOW_LONG, r"hur (?:lange|langt|lang)\b|hur manga (?:dagar|veckor|manader|ar|timmar)\b"),
        (WHEN, r"nar senast|senast nar|vilken dag senast|hur (?:snabbt|snart)|vad ar (?:sista dag|tidsfrist)\w*|inom vilken tid"),
        (HOW_MUCH, r"hur (?:mycket|mycke|myki|myket|manga|stor|stort)\b|va[d]? kostar"),
    ),
}  # fmt: skip
_ASKS: Dict[str, Tuple[Tuple[str, Pattern[str]], ...]] = {
    language: tuple((kind, re.compile(rf"(?<!\w)(?:{asks})")) for kind, asks in kinds)
    for language, kinds in _KINDS.items()
}


def asks_for(text: str, language: str) -> Optional[str]:
    """The first kind that the message asks for; None where it asks for none of them or tells a story."""
    if len(text) > LONGEST:
        return None
    folded = fold(text)
    return next((kind for kind, asks in _ASKS[language] if asks.search(folded)), None)


def asks_who_serves(text: str) -> bool:
    """Whether it is asked who serves the writer: "vem betjänar mig nu", whatever else the message is about."""
    return _WHO_SERVES.search(fold(text)) is not None
