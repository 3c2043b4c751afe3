"""What the bot said before this message, as Rasa kept it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

LATEST = 3
"""Answers in which distress was heard that the talk still stays with."""


@dataclass(frozen=True, slots=True)
class SaidBefore:
    """A message of the bot's last answer: its words, its structured fields and its buttons, as Rasa kept them."""

    text: str
    fields: Mapping[str, Any] = field(default_factory=dict)


def answered(events: Sequence[Mapping[str, Any]]) -> tuple[SaidBefore, ...]:
    """What the bot put into words after the last message before this one that it answered."""
    said: list[SaidBefore] = []
    for event in reversed(_before_this_message(events)):
        if event["event"] == "user" and said:
            break
        if event["event"] == "bot" and event.get("text"):
            said.append(SaidBefore(event["text"], _fields(event)))
    return tuple(reversed(said))


def distress_heard(events: Sequence[Mapping[str, Any]]) -> str | None:
    """The kind of distress that one of the latest answers was given to, the newest first; None where none was."""
    messages = 0
    for event in reversed(_before_this_message(events)):
        messages += event["event"] == "user"
        if messages == LATEST or event["event"] == "reset_slots":
            break
        if event["event"] == "bot" and (kind := _fields(event).get("distress")):
            return str(kind)
    return None


def _before_this_message(events: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    places = [place for place, event in enumerate(events) if event["event"] == "user"]
    return events[: places[-1]] if places else events


def _fields(said: Mapping[str, Any]) -> Mapping[str, Any]:
    data = said.get("data") or {}
    return {**(data.get("custom") or {}), "buttons": data.get("buttons") or []}
