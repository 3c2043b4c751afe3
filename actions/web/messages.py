"""A message as the contract shows it: every key always there, nothing hidden shown."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from actions.web.conversations.rules import HIDDEN_CHOICE_FIELDS, Message

HELSINKI = ZoneInfo("Europe/Helsinki")


def show(message: Message, public_url: str) -> dict[str, Any]:
    body = message.body
    return {
        "id": message.id,
        "sent_at": show_time(message.sent_at),
        "from": message.sender.value,
        "language": message.language.value,
        "text": message.text,
        "topic": body.get("topic"),
        "asks": body.get("asks"),
        "choices": _without_hidden(body.get("choices") or []),
        "services": list(body.get("services") or []),
        "decision": body.get("decision"),
        "slots": _without_hidden(body.get("slots") or []),
        "appointment": _appointment(body.get("appointment"), public_url),
    }


def show_all(messages: Iterable[Message], public_url: str) -> list[dict[str, Any]]:
    return [show(message, public_url) for message in messages]


def show_time(moment: datetime) -> str:
    """RFC 3339 with the offset of Europe/Helsinki."""
    return moment.astimezone(HELSINKI).isoformat(timespec="seconds")


def is_conflict(message: Message) -> bool:
    """The wanted meeting time was just taken: the message carries fresh ones."""
    return message.body.get("conflict") is True


def _without_hidden(offered: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    return [{k: v for k, v in one.items() if k not in HIDDEN_CHOICE_FIELDS} for one in offered]


def _appointment(appointment: Mapping[str, Any] | None, public_url: str) -> dict[str, Any] | None:
    """With the address of its calendar file made whole where this server has a public address."""
    if appointment is None:
        return None
    url = appointment.get("ics_url") or f"/api/v1/appointments/{appointment['reference']}.ics"
    return {**appointment, "ics_url": public_url + url if url.startswith("/") else url}
