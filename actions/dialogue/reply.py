"""What an action answers: reply keys with their blanks, structured fields, and what to remember."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from actions.rules import Language


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to press instead of typing. `intent` and `facts` are what pressing it says to Rasa."""

    id: str
    label: str
    intent: str = "inform"
    facts: Mapping[str, Any] = field(default_factory=dict)
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """One message: the reply `key` filled with `blanks`, and the chat API's structured fields.

    `distress` is its kind, by which the next messages are read. `again` are fields of an earlier message that is said once more, as Rasa kept them.
    """

    key: str
    blanks: Mapping[str, str] = field(default_factory=dict)
    topic: str | None = None
    asks: str | None = None
    choices: Sequence[Choice] = ()
    services: Sequence[Mapping[str, Any]] = ()
    decision: Mapping[str, Any] | None = None
    slots: Sequence[Mapping[str, Any]] = ()
    appointment: Mapping[str, Any] | None = None
    language: Language | None = None
    conflict: bool = False
    distress: str | None = None
    again: Mapping[str, Any] = field(default_factory=dict)

    def as_rasa(self) -> dict[str, Any]:
        custom = {
            "topic": self.topic,
            "asks": self.asks,
            "choices": [_as_choice(choice) for choice in self.choices],
            "services": list(self.services),
            "decision": self.decision,
            "slots": list(self.slots),
            "appointment": self.appointment,
            "language": self.language,
            "conflict": self.conflict,
            "distress": self.distress,
        }
        filled = {**self.again, **{name: value for name, value in custom.items() if value}}
        buttons = filled.pop("buttons", [])
        spoken = {
            "response": self.key,
            **self.blanks,
            "custom": filled,
            **({"buttons": buttons} if buttons else {}),
        }
        return {**spoken, "language": self.language} if self.language else spoken


@dataclass(frozen=True, slots=True)
class Reply:
    """What to say, what to remember (slots), and whether the form hands the message back to the rules.

    `follow` names the form or action that Rasa runs next, whatever its rules say.
    """

    says: tuple[Say, ...] = ()
    remember: Mapping[str, Any] = field(default_factory=dict)
    rejects: bool = False
    forgets_all: bool = False
    follow: str | None = None

    def in_place_of_form(self) -> "Reply":
        """The same where a form is under way or about to open: it gives way to this reply, and to what the reply leads to.

        One slot more than `requested_slot` is always told, else Rasa takes it that nothing answered the form, and keeps it.
        """
        remember = {"misses": 0, **self.remember, "requested_slot": None}
        return replace(self, remember=remember, follow=self.follow or "action_listen")

    def as_rasa(self, action: str, newly_said: Mapping[str, Any]) -> dict[str, Any]:
        """Rasa's webhook answer: events in order, then responses.

        `newly_said` are facts of this message, remembered whatever it was about.
        """
        remembered = {**({} if self.forgets_all else newly_said), **self.remember}
        events: list[dict[str, Any]] = [{"event": "reset_slots"}] if self.forgets_all else []
        events += [{"event": "slot", "name": name, "value": value} for name, value in remembered.items()]
        if self.rejects:
            form = action.removeprefix("validate_")
            events.append({"event": "action_execution_rejected", "name": form})
        if self.follow:
            events.append({"event": "followup", "name": self.follow})
        return {"events": events, "responses": [say.as_rasa() for say in self.says]}


def _as_choice(choice: Choice) -> dict[str, Any]:
    payload = f"/{choice.intent}{json.dumps(dict(choice.facts), ensure_ascii=False) if choice.facts else ''}"
    return {"id": choice.id, "label": choice.label, "topic": choice.topic, "payload": payload}
