"""Meeting times in the talk: the wish, the offer, the pick, and how a time is said."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from actions.booking import usecases as booking
from actions.booking.offers import Offer, Wish
from actions.booking.rules import MeetingTime, NoFreeTimes, TimeTaken, read_time_id
from actions.booking.views import slot_view
from actions.dialogue.deps import Deps
from actions.dialogue.forms import Question, Read
from actions.dialogue.meetings.relative_wishes import relative_wish
from actions.dialogue.meetings.times_in_hand import (
    OFFICE_CLOSES,
    OFFICE_OPENS,
    as_slot,
    day_in_hand,
    days_in_hand,
    days_wished,
    monday_of,
    offered_before,
)
from actions.dialogue.reply import Choice, Say
from actions.dialogue.turn import Turn
from actions.dialogue.words import HELSINKI
from actions.people.rules import Coach, Mode
from reading.booking_talk import anything_goes, cannot_come, without_urgency
from reading.choices import is_clock_alone, read_mode, read_ordinal, wants_another_time
from reading.days_wished import names_a_day, names_only_a_weekday, refuses_days, written_no
from reading.references import without_references
from reading.relative_times import means_the_other_weekday
from reading.when import Window, read_when

AS_SOON_AS_POSSIBLE = timedelta(days=13)
"""Words such as "heti" and "any time" mean the next two weeks: the first free days are offered then."""

TALKING_OF_TIMES = ("when", "meeting_time", "name", "contact", "confirm")
"""Slots that are asked for while times are talked of, so that a weekday or a clock time alone is meant among those."""
WORDS_OF_A_WISH = 5
"""So few words that wish for a time ask nothing else, though they be put as a question."""


def wish_in(turn: Turn) -> dict[str, Any]:
    """The window the message's words for time mean, as `when`; None when there are none."""
    # the AP of a reference would pass for "ap", the forenoon in Finnish
    words = written_no(without_references(str(turn.said.get("when") or ("" if turn.chosen else turn.text))))
    if words and (beside := relative_wish(words, turn)):
        return {"when": beside}
    window = read_when(words, turn.language, turn.now) if words else None
    return {"when": _as_talked_of(window, words, turn) if window else None}


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


def _as_talked_of(window: Window, words: str, turn: Turn) -> dict[str, Any]:
    """ "Vaikka klo 13" after three times of one day means that day, "onsdag" the week talked of, and "int måndag" the rest of the wish."""
    if turn.asked not in TALKING_OF_TIMES:
        return as_slot(window)
    if window.start == window.end and is_clock_alone(words) and (day := day_in_hand(turn)):
        start = datetime.combine(day, window.start.timetz(), HELSINKI)
        return as_slot(replace(window, start=start, end=start))
    if not names_a_day(words):
        return _at_that_part_of_the_day(window, words, turn)
    if not names_only_a_weekday(words):
        return as_slot(window)
    if window.avoid and window.end - window.start >= AS_SOON_AS_POSSIBLE:
        return _without_weekdays({day.weekday() for day in window.avoid}, window, turn)
    return as_slot(_in_the_week_in_hand(window, turn))


def _at_that_part_of_the_day(window: Window, words: str, turn: Turn) -> dict[str, Any]:
    """ "Iltapäivällä" alone is the afternoon of the day in hand, else of each day of the wish so far."""
    known, day = turn.slots.get("when"), day_in_hand(turn)
    if window.start.date() != window.end.date() or window.start == window.end:
        return as_slot(window)
    opens, closes = _whole_part(window, words, turn)
    if day is not None:
        start, end = (datetime.combine(day, at, HELSINKI) for at in (opens, closes))
        return as_slot(replace(window, start=start, end=end))
    if known is None or len(days_wished(turn)) < 2:
        return as_slot(window)
    return {**known, "hours": [opens.isoformat(), closes.isoformat()]}


def _whole_part(window: Window, words: str, turn: Turn) -> tuple[time, time]:
    """The hours that the words mean on any day; of today's a part may have gone by already."""
    midnight = datetime.combine(turn.now.date() + timedelta(days=1), time(), HELSINKI)
    whole = read_when(words, turn.language, midnight) or window
    return whole.start.time(), whole.end.time()


def _in_the_week_in_hand(window: Window, turn: Turn) -> Window:
    """The same weekday in the one week of the times offered, held or wished for, if that is later."""
    weeks = {monday_of(day) for day in days_in_hand(turn) or days_wished(turn)}
    later = weeks.pop() - monday_of(window.start.date()) if len(weeks) == 1 else timedelta()
    if later <= timedelta():
        return window
    return replace(window, start=_opens(window.start.date() + later, window), end=window.end + later)


def _opens(day: date, window: Window) -> datetime:
    """The beginning of the window on another day; a window of today begins now, and another day's with the office."""
    begins = window.start.timetz() if window.start == window.end or window.start.minute == 0 else OFFICE_OPENS
    return datetime.combine(day, begins, HELSINKI)


def _without_weekdays(refused: set[int], window: Window, turn: Turn) -> dict[str, Any]:
    """The wish so far without these weekdays; where they are all of it, the rest of its week."""
    known = turn.slots.get("when")
    wished = days_wished(turn)
    if known is None or not wished:
        return as_slot(window)
    if all(day.weekday() in refused for day in wished):
        monday = monday_of(wished[0])
        wished = [monday + timedelta(days=count) for count in range(5)]
        start, end = (
            datetime.combine(day, at, HELSINKI)
            for day, at in ((wished[0], OFFICE_OPENS), (wished[-1], OFFICE_CLOSES))
        )
        known = {**known, "start": start.isoformat(), "end": end.isoformat()}
    avoid = {day.isoformat() for day in wished if day.weekday() in refused}
    return {**known, "avoid": sorted({*known["avoid"], *avoid})}


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
    by_id = offered_before(turn)
    picked = read_time_id(str(turn.said.get("meeting_time")))
    if turn.chosen or picked:
        return picked
    index = None if means_the_other_weekday(turn.text) else read_ordinal(turn.text, len(by_id))
    if index is None and by_id and _takes_any(turn, len(by_id)):
        index = 0
    return by_id[index] if index is not None else _at_the_time_said(turn, by_id)


def _takes_any(turn: Turn, count: int) -> bool:
    """A yes to the only time offered, and "kaikki käy" to several, of which the first is taken; a time wished for beside it is no such."""
    if turn.guess.intent == "affirm" and count == 1:
        return True
    words = without_urgency(turn.text)
    return anything_goes(words) and not names_a_day(words) and read_mode(words) is None


def instead_of_a_pick(turn: Turn) -> Read | None:
    """What is said instead of one of the offered times: another wish, or no thanks to all of them."""
    wished = wish_in(turn)["when"]
    if wished:
        return Read({"when": wished, "offered": None}, whole=len(turn.text.split()) <= WORDS_OF_A_WISH)
    others = turn.guess.intent in ("deny", "none_of_these") or (not turn.chosen and _refuses(turn.text))
    if turn.said.get("meeting_time") == "other" or others:
        return Read({"when": None, "offered": None})
    return None


def is_of_the_held(window: dict[str, Any], turn: Turn) -> bool:
    """Whether a wish names the time that is held: "joo, tiistaina klo 10"."""
    held = read_time_id(str(turn.slots.get("held")))
    start, end = (datetime.fromisoformat(window[name]) for name in ("start", "end"))
    return held is not None and start <= held.starts_at <= end and end - start < timedelta(days=1)


def _refuses(text: str) -> bool:
    return wants_another_time(text) or refuses_days(text) or cannot_come(text)


def _at_the_time_said(turn: Turn, offered_times: list[MeetingTime]) -> MeetingTime | None:
    """The one offered time inside the window that was said, or the one with the clock time that was said."""
    window = wish_in(turn)["when"]
    if not window:
        return None
    start, end = (datetime.fromisoformat(window[name]) for name in ("start", "end"))
    if window["avoid"] and end - start > timedelta(days=1):
        return None  # a day was refused, and none wished for
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
