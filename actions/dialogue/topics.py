"""From what the model says to what the catalogue knows."""

from collections.abc import Mapping

from services_catalog.topics import Topic

FORMS: Mapping[str, str] = {
    "who_serves": "decision_form",
    "appointment": "booking_form",
    "appointment_cancel": "change_form",
    "appointment_move": "change_form",
}
"""Intents that are carried out by asking, each with its form; the other topics are answered at once."""


def topic_of(intent: str) -> Topic | None:
    """The topic of an intent; the four appointment intents are one topic."""
    if intent.startswith("appointment"):
        return Topic.APPOINTMENT
    return Topic(intent) if intent in Topic else None
