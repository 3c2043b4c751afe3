"""What a message means as it is served: the whole of it, what a greeting or a long story hides, its needs, what its parts name."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Callable, List, Pattern, Tuple

from bot.components.bands import NO_ANSWER, Reading
from bot.components.intent_reader import IntentReader
from bot.components.needs import FEWEST_WORDS, Need, heard_to_the_end, led_by, needs_in
from bot.components.parts import with_parts
from bot.components.phrases import any_of, plain

GREETING = "greet"


def understood(text: str, reader: IntentReader) -> Tuple[Reading, List[Need]]:
    """The reading that decides what happens, and the needs of a message that holds several; a message without a word is never sure."""
    whole = reader.read(text)
    if not any(sign.isalnum() for sign in text):
        return replace(whole, sure=False), []
    whole = heard_to_the_end(text, behind_a_greeting(text, whole, reader.read), reader.read)
    needs = needs_in(text, whole, reader.read)
    return (led_by(needs, whole) if needs else with_parts(text, whole, reader.read_by_terms)), needs


def behind_a_greeting(text: str, whole: Reading, read: Callable[[str], Reading]) -> Reading:
    """The reading of what follows a greeting, where that is sure of a topic and the whole is taken for the greeting."""
    line = plain(text)
    rest = _greeting().sub("", line) if whole.ranking[0][0] == GREETING else line
    if rest == line or len(rest.split()) < FEWEST_WORDS:
        return whole
    after = read(rest)
    return after if after.sure and after.ranking[0][0] not in NO_ANSWER | {"out_of_scope"} else whole


@lru_cache(maxsize=1)
def _greeting() -> Pattern[str]:
    return re.compile(rf"^{any_of('greeting')}[\s,.!]+")
