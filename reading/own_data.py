"""What somebody says of the things they have told in this talk: that they be forgotten, or what of them is known."""

from __future__ import annotations

import re

from reading.text import fold

_LONGEST = 60
"""Letters of what is an order or a question, and no story."""
_ELSEWHERE = re.compile(
    r"rekister|register|jarjestelm|system|kela|fpa|kassa|tyomarkkinatori|jobbmarknad|asiantuntija|handlaggar|coach|valmentaja"
)
"""Data that somebody else keeps: the article on data protection tells of those."""
_FORGET = re.compile(
    r"\b(?:unohda|unohtakaa|poista|poistakaa|pyyhi|tuhoa|nollaa)\b.*\b(?:tiedot|tietoni|tietoja|kerroin|kertonu\w*|kertomani|sanoin|minut|mut)\b"
    r"|\b(?:glom|radera|ta bort|sudda|forstor)\b.*\b(?:uppgifter\w*|data|info\w*|berattade|beratta(?:t)?|sade|sagt|mig|mej)\b"
)
_KNOWN = re.compile(
    r"\bmita (?:\w+ )?(?:tiedat|tiedatte|muistat|muistatte|tiiat|oot tallentanu\w*|olet tallentanut|oot merkannu\w*)\b(?! (?:tyo|pal|kun|etuu))"
    r"|\b(?:minka|mika|mita|missa) (?:kunnan?|kotikunnan?|ian|paikkakunnan?|tietoja) (?:\w+ )?(?:sanoin|kerroin|olen sanonut|olen kertonut|oon sanonu|oon kertonu|muistat)\b"
    r"|\bmita (?:ma |mina )?(?:olen|oon) (?:sulle |sinulle |tassa |jo )*(?:kerto\w+|sanon\w+)|\bmita (?:ma |mina )(?:kerroin|sanoin)(?: sulle| sinulle)?\W*$"
    r"|\b(?:vilken|va for|vad for) (?:hem)?kommun (?:sa|sade|skrev|berattade|namnde|har) (?:jag|ja)\b"
    r"|\b(?:vad|va) har (?:jag|ja) (?:beratt\w+|sagt|skrivit)\b|\b(?:vad|va) (?:sa|sade|berattade) (?:jag|ja)(?: (?:at|till) (?:dig|dej|er)| om mig| tidigare)?\W*$"
    r"|\b(?:vad|va) (?:vet|minns|kommer) (?:du|ni)\b(?: ihag)?(?: \w+)? ?(?:om (?:mig|mej))?\W*$|\b(?:vad|va) har (?:du|ni) (?:sparat|antecknat)\b"
)


def asks_to_forget(text: str) -> bool:
    """Whether a short text orders to forget what was told here: "unohda mun tiedot", "glöm mina uppgifter"."""
    return _is_short(text) and _FORGET.search(fold(text)) is not None


def asks_what_is_known(text: str) -> bool:
    """Whether a short text asks what was noted of the writer here: "mitä tiedät minusta", "va vet du om mej"."""
    return _is_short(text) and _KNOWN.search(fold(text)) is not None


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST and _ELSEWHERE.search(fold(text)) is None
