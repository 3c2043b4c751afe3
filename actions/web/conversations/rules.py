"""What a conversation is, whose it is, and which words may enter it."""

import hmac
import re
import secrets
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any

from actions.rules import DomainError, Language

LONGEST_TEXT = 2_000
"""Characters in one message (chat-api.md, errors: 413)."""

STALE_AFTER = timedelta(seconds=30)
"""A message still unanswered after this long was dropped by a server that stopped; it may be said again."""

HIDDEN_CHOICE_FIELDS = frozenset({"payload"})


class UnknownConversation(DomainError):
    key = "not-found"


class UnknownMessage(DomainError):
    key = "unknown-message"


class UnknownChoice(DomainError):
    key = "unknown-choice"


class KeyReused(DomainError):
    """The same Idempotency-Key came with another message."""

    key = "key-reused"


class Sender(StrEnum):
    USER = "user"
    BOT = "bot"
    STAFF = "staff"


class Standing(StrEnum):
    """How far a user's message has come."""

    ASKED = "asked"
    ANSWERED = "answered"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Conversation:
    id: str
    token_hash: str
    language: Language
    service_date: date
    created_at: datetime
    last_active_at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """One message; `body` is what chat-api.md shows of it, with each choice's hidden payload."""

    id: str
    sent_at: datetime
    sender: Sender
    language: Language
    body: Mapping[str, Any]
    answers: str | None = None
    standing: Standing | None = None

    @property
    def text(self) -> str:
        return str(self.body["text"])


@dataclass(frozen=True, slots=True)
class Choice:
    id: str
    label: str
    payload: str


@dataclass(frozen=True, slots=True)
class Key:
    """A client's Idempotency-Key: which message it stood for, and when that was last tried."""

    key: str
    fingerprint: str
    message_id: str
    tried_at: datetime


def new_conversation(language: Language, service_date: date, now: datetime) -> tuple[Conversation, str]:
    """A conversation nobody can guess, and its token: the only place where the token is plain."""
    token = secrets.token_urlsafe(32)
    conversation_id = secrets.token_urlsafe(18)
    return Conversation(conversation_id, hash_token(token), language, service_date, now, now), token


def hash_token(token: str) -> str:
    return sha256(token.encode("utf-8", "replace")).hexdigest()


LEAST_WORDS_OF_A_LABEL = 2
_WORD = re.compile(r"[^\W_]+")

NOBODY = hash_token(secrets.token_urlsafe(32))
"""Compared against when there is no such conversation, so that both answers take the same work."""


def is_owner(conversation: Conversation | None, token: str) -> bool:
    expected = conversation.token_hash if conversation else NOBODY
    return hmac.compare_digest(expected, hash_token(token)) and conversation is not None


def active(conversation: Conversation, language: Language, now: datetime) -> Conversation:
    return replace(conversation, language=language, last_active_at=now)


def readable(text: str) -> str:
    """The text without what no database can hold or nobody can see: half a surrogate pair, control signs."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(sign for sign in whole if sign in "\n\t" or unicodedata.category(sign) != "Cc")


def is_blank(text: str) -> bool:
    """True when nothing in the text can be seen: spaces, joiners and the like."""
    return all(sign.isspace() or unicodedata.category(sign) in {"Cc", "Cf"} for sign in text)


def find_choice(choice_id: str, newest_first: Iterable[Message]) -> Choice:
    """The choice offered last under this id, among choices and meeting times. Raises UnknownChoice."""
    for message in newest_first:
        for offered in [*message.body.get("choices", []), *message.body.get("slots", [])]:
            if offered.get("id") == choice_id and "payload" in offered:
                return Choice(choice_id, _label(offered), str(offered["payload"]))
    raise UnknownChoice


def typed_choice(text: str, newest_first: Iterable[Message]) -> Choice | None:
    """The choice whose label was typed word for word, where it opens something; what answers a question is read by what asks now."""
    typed = _spoken(text)
    if len(typed) < LEAST_WORDS_OF_A_LABEL:
        return None
    for message in newest_first:
        for offered in message.body.get("choices", []):
            opens = "{" not in offered.get("payload", "{")
            if opens and _spoken(_label(offered)) == typed:
                return Choice(str(offered["id"]), _label(offered), str(offered["payload"]))
    return None


def _spoken(text: str) -> list[str]:
    """The words without capitals and signs."""
    return _WORD.findall(text.casefold())


def _label(offered: Mapping[str, Any]) -> str:
    return str(offered.get("label") or offered.get("starts_at") or offered["id"])


def fingerprint_of(kind: str, value: str) -> str:
    return sha256(f"{kind}\0{value}".encode("utf-8", "replace")).hexdigest()


def may_try(standing: Standing | None, key: Key, now: datetime) -> bool:
    """Whether a repeated message may be said again: its first try failed, or its server stopped."""
    return standing is Standing.UNANSWERED or now - key.tried_at > STALE_AFTER


class MessageIds:
    """Ids that sort in the order they were given, also within one microsecond and when the clock steps back."""

    def __init__(self) -> None:
        self._last = 0

    def next(self, now: datetime) -> str:
        self._last = max(self._last + 1, int(now.timestamp() * 1_000_000))
        return f"{self._last:014x}{secrets.token_hex(4)}"
