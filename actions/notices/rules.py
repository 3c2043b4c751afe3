"""What a notice is and how it is written from a text with blanks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from actions.rules import Language


class Kind(StrEnum):
    """Why a notice is sent; the values are the keys of texts.*.yml."""

    CODE = "code"
    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    CALL_BACK = "call_back"


@dataclass(frozen=True, slots=True)
class Text:
    """A subject and a body, with blanks like `{time}`."""

    subject: str
    body: str


type Texts = Mapping[Language, Mapping[Kind, Text]]


@dataclass(frozen=True, slots=True)
class Draft:
    """A notice before its words are filled in. `calendar` is an .ics file's text."""

    kind: Kind
    to: str
    language: Language
    blanks: Mapping[str, str] = field(default_factory=dict)
    calendar: str | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """A message in the outbox, ready to send."""

    to: str
    language: Language
    kind: Kind
    subject: str
    body: str
    created_at: datetime
    calendar: str | None = None
    id: int = 0


def write(draft: Draft, texts: Texts, now: datetime) -> Notice:
    """The draft in words; a blank without a value is a fault (KeyError)."""
    text = texts[draft.language][draft.kind]
    return Notice(
        to=draft.to,
        language=draft.language,
        kind=draft.kind,
        subject=text.subject.format_map(draft.blanks),
        body=text.body.format_map(draft.blanks),
        created_at=now,
        calendar=draft.calendar,
    )
