"""Swearing at the talk itself, which asks for no topic: "du e dum", "fuck off", "vafan svarar ni int"."""

import re

from reading.text import fold

_LONGEST = 300
_MOST_WORDS = 12
_SWEARS = re.compile(
    r"\b(?:vittu\w*|vitu[nt]\w*|vitut\w*|saatana\w*|perkele\w*|helvet\w*|paska\w*|paskoja|jumalauta|kusipaa\w*|aalio\w*|idioot\w*|urpo\w*|mulkku\w*|runkku\w*|haista|turpa kiinni"
    r"|fan|vafan|fy fan|javla\w*|javel|javlar|skit\w*|idiot\w*|hall kaften|kaften|fitta\w*|dra at|fuck\w*|shit|wtf|bullshit|stupid|asshole)\b"
)
_NAMES = r"(?:tyhma|typera|pollo|holmo|surkea|hyodyton|turha|vammanen|pelle|sekopaa|dum|korkad|usel|vardelos|dalig|kass|trottsam|urusel|useless|dumb)"
_YOU = re.compile(
    rf"\b(?:sa|sina|oot|olet|te|ootte|olette|botti|robotti|kone|du|ni|bot|boten|roboten|you)\b(?: \w+){{0,3}} {_NAMES}\w{{0,3}}\b|^(?:\w+ )?{_NAMES}\w{{0,3}} (?:botti|kone|robotti|bot|robot|maskin)\b"
)
_SHORT_OF_SWEARING = re.compile(r"\b(?:fan club|skitsofreni\w*|skidor)\b")


def swears_at_us(text: str) -> bool:
    """Whether a short message swears, or calls us names."""
    plain = fold(text[:_LONGEST])
    if len(plain.split()) > _MOST_WORDS or _SHORT_OF_SWEARING.search(plain):
        return False
    return _SWEARS.search(plain) is not None or _YOU.search(plain) is not None
