"""Meetings as calendar files (RFC 5545), so that they land in the person's own calendar."""

from datetime import UTC, datetime

from icalendar import Calendar, Event, vCalAddress, vText

from actions.booking.rules import Appointment, Status
from actions.booking.views import place_of
from actions.notices.texts import HELSINKI, phrases
from actions.people.office import office
from actions.people.rules import Coach
from actions.rules import Language


def calendar_entry(
    meeting: Appointment, coach: Coach, now: datetime, language: Language | None = None
) -> str:
    """An .ics text: PUBLISH for a meeting that stands, CANCEL for a cancelled one.

    The UID stays the same for the meeting's life and SEQUENCE grows, so that a calendar replaces the old entry.
    `language` is the meeting's own unless told.
    """
    spoken = language or meeting.language
    off = meeting.status is Status.CANCELLED
    calendar = Calendar()
    calendar.add("prodid", "-//Polku Stigen//booking//FI")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if off else "PUBLISH")
    calendar.add_component(_event(meeting, coach, now, spoken))
    calendar.add_missing_timezones()
    content: bytes = calendar.to_ical()
    return content.decode("utf-8")


def _event(meeting: Appointment, coach: Coach, now: datetime, language: Language) -> Event:
    words = phrases(language).calendar
    off = meeting.status is Status.CANCELLED
    event = Event()
    event.add("uid", f"{meeting.uid}@polku")
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", meeting.time.starts_at.astimezone(HELSINKI))
    event.add("dtend", meeting.time.ends_at.astimezone(HELSINKI))
    event.add("summary", words["summary"].format(coach=coach.name))
    event.add("description", words["description"].format(reference=meeting.reference))
    event.add("location", place_of(meeting.time.mode, coach, language))
    event.add("status", "CANCELLED" if off else "CONFIRMED")
    event.add("organizer", _organizer(coach))
    return event


def _organizer(coach: Coach) -> vCalAddress:
    address = vCalAddress(f"mailto:{office().email}")
    address.params["cn"] = vText(coach.name)
    return address
