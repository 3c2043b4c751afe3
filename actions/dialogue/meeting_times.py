"""Meeting times in the talk: the wish, the offer, the pick, and how a time is said."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from actions.booking import usecases as booking
from actions.booking.offers import Offer, Wish
from actions.booking.ports import Meeting
from actions.booking.rules import MeetingTime, NoFreeTimes, TimeTaken, read_time_id
from actions.booking.views import place_of, slot_view
from actions.dialogue.deps import Deps
from actions.dialogue.forms import Question, Read
from actions.dialogue.reply import Choice, Say
from actions.dialogue.turn import Turn
from actions.dialogue.words import HELSINKI
from actions.people.rules import Coach, Mode
from actions.rules import Language
from reading.choices import is_clock_alone, read_ordinal, wants_another_time
from reading.references import without_references
from reading.when import Window, read_when

AS_SOON_AS_POSSIBLE = timedelta(days=13)
"""Words such as "heti" and "any time" mean the next two weeks: the first free days are offered then."""


def wish_in(turn: Turn) -> dict[str, Any]:
    """The window the message's words for time mean, as `when`; None when there are none."""
    # the AP of a reference would pass for "ap", the forenoon in Finnish
    words = without_references(str(turn.said.get("when") or ("" if turn.chosen else turn.text)))
    window = read_when(words, turn.language, turn.now) if words else None
    return {"when": _as_slot(window) if window else None}


def wish(turn: Turn) -> Wish:
    """What `wish_in` remembered, as booking understands it."""
    when = turn.slots["when"]
    start, end = (datetime.fromisoformat(when[name]) for name in ("start", "end"))
    hours = [time.fromisoformat(each) for each in when["hours"] or ()]
    free = Wish(
        Mode(turn.slots["mode"]),
        hours=(hours[0], hours[1]) if hours else None,
        avoid=frozenset(date.fromisoformat(each) for each in when["avoid"]),
    )
    return free if end - start >= AS_SOON_AS_POSSIBLE else replace(free, earliest=start, latest=end)


def _as_slot(window: Window) -> dict[str, Any]:
    return {
        "start": window.start.isoformat(),
        "end": window.end.isoformat(),
        "hours": [each.isoformat() for each in window.hours] if window.hours else None,
        "avoid": [each.isoformat() for each in window.avoid],
    }


async def question(coach: Coach, turn: Turn, deps: Deps) -> Question:
    """Which of the coach's free times near the wish; the form ends where there are none."""
    try:
        offer = await booking.offer_times(
            coach.id, wish(turn), turn.conversation_id, deps.new_work(), turn.now
        )
    except NoFreeTimes:
        return no_times()
    says = (offered(offer, coach, turn, deps),)
    return Question("meeting_time", says, {"offered": [time.id for time in offer.times]})


def other_ways(coach: Coach, turn: Turn, deps: Deps) -> Question:
    """The ways in which this coach meets people, where the wished one is none of them."""
    words = deps.words[turn.language]
    choices = [Choice(f"mode={way}", words.say(way).capitalize(), facts={"mode": way}) for way in coach.modes]
    blanks = {"coach": coach.name, "mode": words.say(turn.slots["mode"])}
    return Question("mode", (Say("utter_other_ways", blanks, asks="mode", choices=choices),), {"mode": None})


def no_times() -> Question:
    return Question(None, (Say("utter_no_free_times"),), {"ended": True})


def offered(offer: Offer, coach: Coach, turn: Turn, deps: Deps) -> Say:
    """The times as cards, as choices and in the text."""
    words = deps.words[turn.language]
    key = "utter_question_slot" if offer.as_wished else "utter_question_slot_nearest"
    said = "; ".join(words.clock(time.starts_at) for time in offer.times)
    choices = [Choice(t.id, words.clock(t.starts_at), facts={"meeting_time": t.id}) for t in offer.times]
    other = Choice("another_time", words.say("another_time"), facts={"meeting_time": "other"})
    views = [slot_view(time, coach) for time in offer.times]
    return Say(key, {"coach": coach.name, "times": said}, asks="slot", choices=(*choices, other), slots=views)


def chosen_among(turn: Turn) -> MeetingTime | None:
    """The offered time that a choice, "the second one" or its own day and hour names."""
    by_id = _offered_before(turn)
    picked = read_time_id(str(turn.said.get("meeting_time")))
    if turn.chosen or picked:
        return picked
    index = read_ordinal(turn.text, len(by_id))
    if index is None and turn.guess.intent == "affirm" and len(by_id) == 1:
        index = 0
    return by_id[index] if index is not None else _at_the_time_said(turn, by_id)


def instead_of_a_pick(turn: Turn) -> Read | None:
    """What is said instead of one of the offered times: another wish, or no thanks to all of them."""
    wished = wish_in(turn)["when"]
    if wished:
        return Read({"when": _on_the_day_offered(wished, turn), "offered": None})
    others = turn.guess.intent in ("deny", "none_of_these") or (
        not turn.chosen and wants_another_time(turn.text)
    )
    if turn.said.get("meeting_time") == "other" or others:
        return Read({"when": None, "offered": None})
    return None


def _offered_before(turn: Turn) -> list[MeetingTime]:
    return [time for each in turn.slots.get("offered") or () if (time := read_time_id(each))]


def _on_the_day_offered(window: dict[str, Any], turn: Turn) -> dict[str, Any]:
    """ "Vaikka klo 13" after three times of one day means that day."""
    days = {each.starts_at.astimezone(HELSINKI).date() for each in _offered_before(turn)}
    if len(days) != 1 or window["start"] != window["end"] or not is_clock_alone(turn.text):
        return window
    said = datetime.fromisoformat(window["start"]).astimezone(HELSINKI)
    start = datetime.combine(days.pop(), said.time(), HELSINKI).isoformat()
    return {**window, "start": start, "end": start}


def _at_the_time_said(turn: Turn, offered_times: list[MeetingTime]) -> MeetingTime | None:
    """The one offered time inside the window that was said, or the one with the clock time that was said."""
    window = wish_in(turn)["when"]
    if not window:
        return None
    start, end = (datetime.fromisoformat(window[name]) for name in ("start", "end"))
    fitting = [time for time in offered_times if start <= time.starts_at <= end]
    return fitting[0] if len(fitting) == 1 else _by_clock(offered_times, start, end)


def _by_clock(times: list[MeetingTime], start: datetime, end: datetime) -> MeetingTime | None:
    """ "Half past nine" alone names the offered time with that clock time, whatever its day."""
    if start != end:
        return None
    clock = start.astimezone(HELSINKI).time()
    same = [time for time in times if time.starts_at.astimezone(HELSINKI).time() == clock]
    return same[0] if len(same) == 1 else None


def taken(refused: TimeTaken, turn: Turn, deps: Deps) -> Read:
    """Someone was faster: say so; the next question offers fresh times near the lost one."""
    return Read({"held": None, "offered": None}, (Say("utter_time_taken", conflict=True),))


def blanks(time: MeetingTime, coach: Coach, turn: Turn, deps: Deps) -> dict[str, str]:
    words = deps.words[turn.language]
    return {"time": words.clock(time.starts_at), "mode": words.say(time.mode), "coach": coach.name}


def place_in_words(meeting: Meeting, language: Language, deps: Deps) -> str:
    place = place_of(meeting.appointment.time.mode, meeting.coach, language)
    return deps.words[language].say("place", place=place.rstrip("."))
