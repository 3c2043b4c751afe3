"""A time told by the ones talked of: an earlier one, the second of the days, the other Tuesday, the week after, and not in the morning."""

from __future__ import annotations

import re

from reading.text import fold

MOST_WORDS = 9
"""More of them are a story."""
_EARLIER = re.compile(
    r"\b(?:aikasemm\w*|aikaisemm\w*|aiemm\w*|tidigare|for sent|liian (?:myoha\w*|kaukana)|forr)\b"
)
_LATER = re.compile(r"\b(?:myohemm\w*|myohasemm\w*|myohaisemm\w*|senare|for tidigt|liian aika\w*)\b")
_NOT_SO = re.compile(r"\b(?:ei|inte|int|ej|en)\b (?:\w+ )?(?:aikasemm|aikaisemm|tidigare|myohemm|senare)")
_NTH_DAY = re.compile(
    r"\b(?:(?P<first>eka\w*|ensimmai\w*|forsta)|(?P<second>toka\w*|toise\w*|andra)|(?P<third>kolma\w*|kolmante\w*|tredje)|(?P<last>viimei\w*|vika\w*|sista)) (?:paiva\w*|dag\w*)\b"
)
_WEEKDAY = r"(?:ma+nan?tai|tiista|tistai|keskivii|torsta|perjanta|mandag|tisda|onsda|torsda|freda)\w*"
_OTHER_WEEKDAY = re.compile(
    rf"\b(?:tois(?:ta|en|ena|essa)|toinen|toka\w*|seuraav\w*|ensi|andra|nasta|foljande|kommande)\W+{_WEEKDAY}|\b{_WEEKDAY} (?:efter|darpa|sen jalkeen|veckan (?:efter|darpa))\b"
)
_WEEK_AFTER = re.compile(
    r"\b(?:veckan (?:efter|darpa|darefter|dar efter)|(?:en )?vecka (?:senare|framat)|viikkoa (?:myohem\w+|eteenpain)|viikolla eteenpain|(?:sita |siita )?seuraava\w* viik\w+|foljande vecka|viikon paasta siita)\b"
)
_FORENOON = r"(?:aamu\w*|morgonen\w*|morronen|formiddag\w*|morgnar\w*)"
_AFTERNOON = r"(?:iltapaiv\w*|eftermiddag\w*)"
_NO = r"(?:ei|en|inte|int|ej|paitsi|utom)"
_GOES = r"(?:kay|sovi|onnistu|paase|ehdi|passar|gar|funkar|hinner|kan)"
_PART_REFUSED = {
    name: re.compile(
        rf"\b(?:paitsi |utom |forutom )?{_NO}(?: (?:kiitos|sit|sitten|nyt|kuitenkaan|heti|pa|ihan|niin|ainakaan|{_GOES}))* {part}"
        rf"|\b(?:pa )?{part} (?:ei|en|{_GOES} (?:inte|int|ej))(?: {_GOES}\w*)?\b"
    )
    for name, part in (("fm", _FORENOON), ("em", _AFTERNOON))
}


def earlier_or_later(text: str) -> str | None:
    """`earlier` or `later` than what is talked of: "tidigare på dan", "onko myöhemmin"; None where a text asks for neither."""
    plain = fold(text)
    if len(plain.split()) > MOST_WORDS or _NOT_SO.search(plain):
        return None
    earlier, later = _EARLIER.search(plain) is not None, _LATER.search(plain) is not None
    return None if earlier == later else "earlier" if earlier else "later"


def is_relative(text: str) -> bool:
    """Whether a text tells a time by those talked of."""
    return earlier_or_later(text) is not None or means_the_week_after(text) or refused_part(text) is not None


def nth_day(text: str, count: int) -> int | None:
    """Which of `count` days talked of a short text names: "tokana päivänä" is 1; None where it names none."""
    found = _NTH_DAY.search(fold(text)) if len(text.split()) <= MOST_WORDS else None
    kind = found.lastgroup if found else None
    index = {"first": 0, "second": 1, "third": 2, "last": count - 1}.get(kind or "")
    return index if index is not None and 0 <= index < count else None


def means_the_other_weekday(text: str) -> bool:
    """Whether a weekday named is the one after that talked of: "toista tiistaita", "andra tisdagen"."""
    return _OTHER_WEEKDAY.search(fold(text[:200])) is not None


def means_the_week_after(text: str) -> bool:
    """Whether a text means the week after the one talked of: "veckan efter", "viikkoa myöhemmäksi"."""
    return _WEEK_AFTER.search(fold(text[:200])) is not None


def refused_part(text: str) -> tuple[str, str] | None:
    """The part of the day that a text rules out, `fm` or `em`, and the rest of its words: "huomenna, ei aamulla"; else None."""
    plain = fold(text[:200])
    for part, pattern in _PART_REFUSED.items():
        if found := pattern.search(plain):
            return part, f"{plain[: found.start()]} {plain[found.end() :]}".strip()
    return None
