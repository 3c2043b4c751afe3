"""What is written to a person about a meeting: the blanks of the notice and the calendar entry."""

from datetime import datetime

from actions.booking.calendar import calendar_entry
from actions.booking.rules import Appointment
from actions.booking.views import place_of
from actions.notices.rules import Draft, Kind
from actions.notices.texts import time_in_words
from actions.people.rules import Coach, Jobseeker


class CalendarLetters:
    def about(
        self, kind: Kind, meeting: Appointment, coach: Coach, person: Jobseeker, now: datetime
    ) -> Draft:
        """A draft in the meeting's language with its .ics file."""
        blanks = {
            "time": time_in_words(meeting.time.starts_at, meeting.language),
            "coach": coach.name,
            "place": place_of(meeting.time.mode, coach, meeting.language),
            "reference": meeting.reference,
            "customer": person.reference,
        }
        entry = calendar_entry(meeting, coach, now)
        return Draft(kind, person.contact.address, meeting.language, blanks, entry)
