"""Who answers: the port to the dialogue. Rasa stands behind it (rasa.py), a fake does in tests."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from actions.rules import Language

type Reply = Mapping[str, Any]
"""What the dialogue said: `text`, and what of topic, asks, choices, services, decision, slots and
appointment it has to show (chat-api.md); a choice carries its hidden `payload`, a lost race `conflict`."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What came back for one message, in order, and the language the talk is in from now on."""

    replies: tuple[Reply, ...]
    language: Language


class DialogueUnavailable(Exception):
    """The dialogue is down, too slow, or says what nobody can read."""


class Assistant(Protocol):
    """Every call raises DialogueUnavailable when no answer came."""

    async def start(self, conversation_id: str, language: Language, service_date: date) -> Heard: ...

    async def say(
        self, conversation_id: str, text: str, language: Language, service_date: date, *, message_id: str
    ) -> Heard:
        """Hear free words, never as a payload; `message_id` lets the dialogue see a repeat."""

    async def choose(
        self, conversation_id: str, payload: str, language: Language, service_date: date, *, message_id: str
    ) -> Heard: ...

    async def erase(self, conversation_id: str) -> None: ...

    async def is_alive(self) -> bool: ...
