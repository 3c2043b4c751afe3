"""A meeting in words: the blanks of its replies, and where it is."""

from actions.booking.ports import Meeting
from actions.booking.rules import MeetingTime
from actions.booking.views import place_of
from actions.dialogue.deps import Deps
from actions.dialogue.turn import Turn
from actions.people.rules import Coach, Mode
from actions.rules import Language


def meeting_blanks(time: MeetingTime, coach: Coach, turn: Turn, deps: Deps) -> dict[str, str]:
    words = deps.words[turn.language]
    return {"time": words.clock(time.starts_at), "mode": words.say(time.mode), "coach": coach.name}


def place_in_words(meeting: Meeting, language: Language, deps: Deps) -> str:
    return place_of_coach(meeting.appointment.time.mode, meeting.coach, language, deps)


def place_of_coach(mode: Mode, coach: Coach, language: Language, deps: Deps) -> str:
    """Like "Paikka: Palvelupiste Itä, Esimerkkikatu 12, Helsinki."."""
    place = place_of(mode, coach, language)
    return deps.words[language].say("place", place=place.rstrip("."))
