"""Meeting times and appointments as the chat API shows them (chat-api.md)."""

from datetime import datetime

from actions.booking.rules import Appointment, MeetingTime
from actions.notices.texts import HELSINKI, phrases
from actions.people.rules import Coach, Mode
from actions.rules import Language


def slot_view(time: MeetingTime, coach: Coach) -> dict[str, str]:
    """A `slots` item; its id reads back with `rules.read_time_id`."""
    return {
        "id": time.id,
        "starts_at": rfc3339(time.starts_at),
        "ends_at": rfc3339(time.ends_at),
        "mode": time.mode,
        "coach": coach.name,
    }


def appointment_view(
    appointment: Appointment, coach: Coach, base_url: str, language: Language
) -> dict[str, str]:
    """An `appointment`. The calendar address is as hard to guess as the reference in it: 40 bits."""
    time = appointment.time
    path = f"/api/v1/appointments/{appointment.reference}.ics?language={language}"
    return {
        "reference": appointment.reference,
        "status": appointment.status,
        "starts_at": rfc3339(time.starts_at),
        "ends_at": rfc3339(time.ends_at),
        "mode": time.mode,
        "coach": coach.name,
        "place": place_of(time.mode, coach, language),
        "language": language,
        "ics_url": base_url.rstrip("/") + path,
    }


def place_of(mode: Mode, coach: Coach, language: Language) -> str:
    """Where to be: the coach's office, by the phone, or before a screen."""
    match mode:
        case Mode.IN_PERSON:
            return coach.place[language]
        case Mode.PHONE | Mode.VIDEO:
            return phrases(language).places[mode]


def rfc3339(moment: datetime) -> str:
    """With Helsinki's offset on that day."""
    return moment.astimezone(HELSINKI).isoformat(timespec="seconds")
