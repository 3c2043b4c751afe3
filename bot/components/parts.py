"""A second topic that a part of a message names, though the message as a whole is about another: it is offered beside the answer.

Needs that ask are split and both answered (`needs.py`). Others are named in passing, by a keyword, a comparison, a verb left out:
"cv kuntoon ja suomen kurssi", "palkkatuki vai oppisopimus". None of them is dropped, and none is answered unasked.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import Callable, Iterator, Pattern

from bot.components.bands import ASKS_BACK, CRISIS, MOST_BESIDE, NO_ANSWER, Reading, topic_of
from bot.components.phrases import any_of, plain
from bot.components.written import LONGEST

SHORTEST = 4
"""Words that a message needs to have parts, and letters that a part needs to name something."""
MOST_PARTS = 8
LIKELY = 3
"""How many of the whole message's likeliest topics the part's must be among: a part torn out may sound like anything."""
_NO_TOPIC = NO_ANSWER | {"out_of_scope"}
_SIGN = re.compile(r"[.!?;,:+/\n]+")


def with_parts(text: str, whole: Reading, read: Callable[[str], Reading]) -> Reading:
    """The reading with the topics beside it that parts of the message surely name; `read` reads a part, quickly."""
    about = topic_of(whole.ranking[0][0])
    if not whole.sure or about in _NO_TOPIC | ASKS_BACK:
        return whole
    likely = set(islice(dict.fromkeys(topic_of(intent) for intent, _ in whole.ranking), LIKELY)) - {about}
    named = (_named(read(part)) for part in islice(parts_of(text), MOST_PARTS))
    topics = [each for each in named if each in likely - _NO_TOPIC]
    others = [each for each in whole.beside if each != CRISIS]
    found = tuple(dict.fromkeys([*topics, *others]))[:MOST_BESIDE]
    return replace(whole, beside=found + tuple(each for each in whole.beside if each == CRISIS))


def parts_of(text: str) -> Iterator[str]:
    """What stands between signs and joining words; nothing where the message is too short, or one part."""
    line = plain(text[:LONGEST])
    parts = [part.strip() for clause in _SIGN.split(line) for part in _joints().split(f" {clause} ")]
    if len(line.split()) >= SHORTEST and len(parts) > 1:
        yield from (part for part in parts if len(part) >= SHORTEST)


def _named(reading: Reading) -> str:
    return topic_of(reading.ranking[0][0]) if reading.sure else ""


@lru_cache(maxsize=1)
def _joints() -> Pattern[str]:
    return re.compile(rf" (?:{any_of('joint')} )+")
