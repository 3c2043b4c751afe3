"""Of two places, one where somebody lives and one where they are registered, the register's is the home by law.

The home municipality is the one in the population register, not the street where one sleeps (rules.md of the reference,
the order of deciding, 2). It follows a move that is notified, so a notice given counts for where one lives.
"""

import re
from typing import Optional, Sequence

from reading.homes.clauses import Clause
from reading.homes.errands import any_of
from reading.homes.words import DENIED, ONCE, REGISTERED
from reading.places.evidence import Surroundings
from reading.places.readings import Span
from reading.text import words

_BESIDE = 4
"""Words between the place and the register."""
_PAST = words("olin oli ollut olleet va var varit vart tidigare ennen forr aiemmin aikaisemmin")
_NOTIFIED = re.compile(
    r"\b(?:muuttoilmoitu\w*(?: \w+){0,2} (?:tehty|tein|tehtiin|jatetty|jatin|laitettu|laitoin|lahetetty)"
    r"|(?:tein|jatin|laitoin|olen tehnyt|oon tehny|oon tehnyt)(?: \w+){0,2} muuttoilmoitu\w*"
    r"|flyttanmalan(?: \w+){0,2} (?:gjord|gjort|inlamnad|inskickad|klar)"
    r"|(?:gjort|gjorde|lamnat|lamnade|skickat|skickade)(?: \w+){0,3} flyttanmalan)"
)


def registered_in(
    around: Surroundings, spans: "Sequence[Span]", clauses: "Sequence[Clause]", others: "Sequence[bool]"
) -> "Optional[str]":
    """The code of the one municipality that somebody tells to be registered in; None where none is, or a move was notified.

    `others` tells of each place whether somebody else is there.
    """
    told = {
        span.entry.code
        for span, each, another in zip(spans, clauses, others, strict=True)
        if not another and _is_registered(each, around.before(span.first, _BESIDE + 2))
    }
    return told.pop() if len(told) == 1 and not _is_notified(around) else None


def _is_registered(words_of: Clause, before: "list[str]") -> bool:
    """Now, and not denied, which may be said further `before` the name than its own clause reaches."""
    own, after = words_of[0][:_BESIDE], words_of[1][:_BESIDE]
    near = [*before, *after]
    denied = any(word in DENIED or word in _PAST for word in near) or any_of(ONCE, near)
    return any_of(REGISTERED, [*own, *after]) and not denied


def _is_notified(around: Surroundings) -> bool:
    text = " ".join(around.folded)
    found = _NOTIFIED.search(text)
    return found is not None and not any(word in DENIED for word in found.group().split())
