"""What the lookups ask of the other capabilities; fittings.py puts the real ones in."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from actions.rules import Language

type Shown = Mapping[str, Any]
"""An object of chat-api.md, ready to be written as JSON."""


class NeedsFacts(Exception):
    """The facts cannot decide yet; `needs` are those that would change the answer, with why each is asked."""

    def __init__(self, needs: Mapping[str, str]) -> None:
        super().__init__(*needs)
        self.needs = dict(needs)


class WrongFacts(Exception):
    """Facts that are wrong, each with a sentence that says how."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        super().__init__(*fields)
        self.fields = dict(fields)


@dataclass(frozen=True, slots=True)
class Window:
    """When a wanted start lies, both ends included, and the same in words."""

    starts: datetime
    ends: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """A search of the catalogue; blank words list what there is."""

    words: str
    language: Language
    sector: str | None
    municipality: str | None
    limit: int


@dataclass(frozen=True, slots=True)
class Guidance:
    """The same rules and the same catalogue as in the chat, without a conversation."""

    decide: Callable[[Mapping[str, Any], date, Language], Shown]
    """A decision from the facts as the caller wrote them. Raises NeedsFacts, WrongFacts."""
    municipalities: Callable[[str, Language, int], Sequence[Shown]]
    """Municipalities that may be meant, best first; `score` between 0 and 1."""
    find_municipality: Callable[[str], str | None]
    """The code of the one municipality that is clearly meant."""
    when: Callable[[str, Language, datetime], Window | None]
    sectors: Sequence[str]
    services: Callable[[Wanted], Awaitable[Sequence[Shown]]]
    service: Callable[[str, Language], Awaitable[Shown | None]]
    calendar: Callable[[str, Language | None], Awaitable[str | None]]
    """The .ics file of an appointment, in its own language unless told; None for an unknown reference."""
    outbox: Callable[[], Awaitable[Sequence[Shown]]]
    """The letters of the demo, newest first."""
