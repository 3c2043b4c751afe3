"""What each question of a booking is answered with, and what is said in place of an answer."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from actions.booking import usecases as booking
from actions.booking.rules import Booking, MeetingTime, TimeTaken, TooManyMeetings, read_time_id
from actions.dialogue.deps import Deps
from actions.dialogue.facts_said import said_back
from actions.dialogue.forms import Read, asks_else
from actions.dialogue.meetings import confirm_meeting, times
from actions.dialogue.meetings import newcomer_details as newcomer
from actions.dialogue.meetings.meeting_forms import ASKED_OF_TIMES, confirmed
from actions.dialogue.meetings.newcomer_home import read_home
from actions.dialogue.meetings.recognise import read_code_answer, read_reference_answer
from actions.dialogue.meetings.words import meeting_blanks
from actions.dialogue.reply import Say
from actions.dialogue.turn import FACTS, Turn
from actions.people.rules import Mode, Newcomer, read_contact
from actions.rules import DomainError
from reading.booking_talk import anything_goes, cannot_come, says_not_knowing
from reading.choices import (
    asks,
    changes_mode,
    only_wishes,
    read_mode,
    refuses_mode,
    wants_another_time,
)
from reading.days_wished import refuses_days
from reading.facts import read_answer
from reading.own_names import own_name

LONGEST_NEED = 200
WORDS_OF_A_WISH = 9
ASKED_BEFORE_WISHES = ("reference", "municipality", "mode", "interpreter")
"""Before what a time or a way to meet may be told too early; a need is told in free words, in which they may mean something else."""


async def change_of_mind(turn: Turn, deps: Deps) -> Read | None:
    """Another way to meet, or no longer that one, said while a time is being chosen or confirmed."""
    known = turn.slots.get("mode")
    if turn.chosen or known is None:
        return None
    mode = _mode_said(turn)
    if mode == known and changes_mode(turn.text) and turn.asked in ASKED_OF_TIMES:
        return _the_same_way(turn)
    if mode not in (None, known):
        kept = await _held_in_another_way(str(mode), turn, deps)
        return kept or Read({**_time_said(turn), **_in_another_way(mode, turn)}, whole=True)
    gone = turn.asked in ASKED_OF_TIMES and refuses_mode(turn.text) == known
    return Read(_in_another_way(None, turn)) if gone else None


def _mode_said(turn: Turn) -> str | None:
    """What a question names with a way to meet, such as a telephone number, is no wish for it.

    Where one's name or number is asked it must be wished for in so many words.
    """
    if turn.asked in ASKED_OF_TIMES and not asks(turn.text):
        return read_mode(turn.text)
    return changes_mode(turn.text) if turn.asked in (*ASKED_OF_TIMES, "name", "contact") else None


def _the_same_way(turn: Turn) -> Read | None:
    """ "Voisko puhelimella?" where that is how it will be; with a time in it, it is a wish for the time."""
    return None if _time_said(turn) else Read({"mode": turn.slots["mode"]}, whole=True)


def _time_said(turn: Turn) -> dict[str, object]:
    wish = times.wish_in(turn) if turn.asked in ("when", "meeting_time") else {}
    return {name: value for name, value in wish.items() if value is not None}


async def _held_in_another_way(mode: str, turn: Turn, deps: Deps) -> Read | None:
    """The time held, kept for another way to meet, where the coach is free for it then and no other time is said."""
    held = read_time_id(str(turn.slots.get("held")))
    if held is None or times.wish_in(turn)["when"] is not None:
        return None
    wanted = replace(held, mode=Mode(mode))
    try:
        await booking.hold_time(wanted, turn.conversation_id, turn.language, deps.new_work(), turn.now)
    except TimeTaken:
        return None
    return Read({"mode": mode, "held": wanted.id}, whole=True)


def _in_another_way(mode: str | None, turn: Turn) -> dict[str, object]:
    return {"mode": mode, "held": None, "offered": None, "coach": turn.slots.get("coach")}


def with_wishes_beside(turn: Turn, answer: Read | None, deps: Deps) -> Read | None:
    """A time or a way to meet that is told before it is asked for, or a fact: it is noted, and not asked for later."""
    if turn.asked not in ASKED_BEFORE_WISHES or turn.chosen:
        return answer
    facts = {name: value for name, value in turn.said.items() if name in FACTS}
    if answer is None and facts and not asks_else(turn):
        return Read(facts, said_back(facts, turn, deps))
    told = {**times.wish_in(turn), "mode": read_mode(turn.text)}
    new = {name: value for name, value in told.items() if value is not None and name != turn.asked}
    if answer is None:
        wishes = only_wishes(turn.text.rstrip(" ?")) or changes_mode(turn.text) or _says_little_else(turn)
        return Read(new, (Say("utter_wish_noted"),), whole=True) if new and wishes else None
    beside = {name: value for name, value in new.items() if turn.slots.get(name) is None}
    return Read({**beside, **answer.remember}, answer.says, answer.whole)


def _says_little_else(turn: Turn) -> bool:
    """Few words with a wish in them, which the model takes for one about a meeting and which ask nothing."""
    of_a_meeting = turn.guess.intent.startswith("appointment") and not asks_else(turn)
    return of_a_meeting and len(turn.text.split()) <= WORDS_OF_A_WISH


async def _read_need(turn: Turn, deps: Deps) -> Read | None:
    """In free words; "på telefon hellre" is a wish for the way to meet, noted for later."""
    if not turn.chosen and (mode := changes_mode(turn.text)):
        return Read({"mode": mode}, (Say("utter_wish_noted"),), whole=True)
    if not turn.chosen and _tells_no_need(turn):
        return (
            Read({"misses": 0})
            if "municipality" in turn.said
            else Read({"need": deps.words[turn.language].say("need_unsaid")})
        )
    said = turn.said.get("need") or turn.text.strip()
    return Read({"need": str(said)[:LONGEST_NEED]}) if said else None


def _tells_no_need(turn: Turn) -> bool:
    """The home town told once more, or "en tiiä, milloin teillä on vapaata": what the meeting is about stays unsaid."""
    home = turn.slots.get("municipality")
    town = home is not None and turn.said.get("municipality") == home and len(turn.text.split()) == 1
    return town or says_not_knowing(turn.text)


async def _read_mode(turn: Turn, deps: Deps) -> Read | None:
    """ "Video eller telefon spelar ingen roll" leaves it to us: the telephone, for which nobody has to travel."""
    mode = turn.said.get("mode") or read_mode(turn.text)
    if mode is None and not turn.chosen and anything_goes(turn.text):
        return Read({"mode": Mode.PHONE.value}, (Say("utter_any_way"),), whole=True)
    return Read({"mode": mode}) if mode else None


async def _read_interpreter(turn: Turn, deps: Deps) -> Read | None:
    wanted = turn.said.get("interpreter", read_answer("interpreter", turn.text, turn.service_date))
    return Read({"interpreter": wanted}) if isinstance(wanted, bool) else None


async def _read_when(turn: Turn, deps: Deps) -> Read | None:
    wish = times.wish_in(turn)
    if wish["when"] or refuses_days(turn.text):
        return Read(wish)
    return None if asks_else(turn) else Read({}, (Say("utter_when_unclear"),))


async def _read_slot(turn: Turn, deps: Deps) -> Read | None:
    """One of the offered times, another wish, or no thanks to all of them."""
    if chosen := times.chosen_among(turn):
        return await _hold(chosen, turn, deps)
    return times.instead_of_a_pick(turn)


async def _hold(time: MeetingTime, turn: Turn, deps: Deps) -> Read:
    try:
        meeting = await booking.hold_time(
            time, turn.conversation_id, turn.language, deps.new_work(), turn.now
        )
    except TimeTaken as refused:
        return times.taken(refused, turn, deps)
    held = Say("utter_time_held", meeting_blanks(time, meeting.coach, turn, deps))
    return Read({"held": time.id, "confirm": None}, (held,))


async def _read_name(turn: Turn, deps: Deps) -> Read | None:
    """Words that are no name may pick another of the offered times, or put right what the meeting is about."""
    if turn.chosen or own_name(turn.text) is not None:
        return newcomer.read_name_answer(turn)
    if need := confirm_meeting.need_said(turn):
        return Read(need)
    if not newcomer.tells_a_contact(turn) and (chosen := times.chosen_among(turn)):
        return await _hold(chosen, turn, deps)
    if turn.guess.intent in ("affirm", "deny") and turn.text.islower():
        return None
    return newcomer.read_name_answer(turn)


async def _read_confirm(turn: Turn, deps: Deps) -> Read | None:
    if put_right := {**newcomer.put_right(turn), **confirm_meeting.need_said(turn)}:
        return Read(put_right)
    if wrong := confirm_meeting.said_wrong(turn):
        return Read({wrong: None})
    if not turn.chosen and (wants_another_time(turn.text) or cannot_come(turn.text)):
        return Read(newcomer.ANOTHER_TIME)
    wished = times.wish_in(turn)["when"]
    if wished and not times.is_of_the_held(wished, turn):
        return Read({"when": wished, "held": None, "offered": None}, whole=True)
    return await _yes_or_no(turn, deps)


async def _yes_or_no(turn: Turn, deps: Deps) -> Read | None:
    """Only a plain yes books: "joo mut maksaako tää" and "ja hinner int" are none."""
    match confirmed(turn):
        case True:
            return await _book(turn, deps)
        case False:
            return Read({"when": None, "held": None, "offered": None})
        case _:
            return None


async def _book(turn: Turn, deps: Deps) -> Read:
    time = read_time_id(str(turn.slots["held"]))
    if time is None:
        return Read({"held": None})
    wanted = Booking(time, turn.conversation_id, _customer(turn), turn.language)
    try:
        meeting = await booking.book_meeting(wanted, deps.new_work(), turn.now)
    except TimeTaken as refused:
        return times.taken(refused, turn, deps)
    except TooManyMeetings:
        return Read({"ended": True}, (Say("utter_too_many_meetings"),))
    except DomainError:
        return Read({"held": None, "when": None}, (Say("utter_time_taken"),))
    return Read({"booked": meeting.appointment.reference, "confirm": True})


def _customer(turn: Turn) -> int | Newcomer:
    known = turn.slots.get("customer")
    if known is not None:
        return int(known)
    contact = read_contact(str(turn.slots["contact"]))
    return Newcomer(str(turn.slots["name"]), contact, str(turn.slots["municipality"]))


READERS: Mapping[str, Callable[[Turn, Deps], Awaitable[Read | None]]] = {
    "reference": read_reference_answer,
    "code": read_code_answer,
    "municipality": read_home,
    "need": _read_need,
    "mode": _read_mode,
    "interpreter": _read_interpreter,
    "when": _read_when,
    "meeting_time": _read_slot,
    "name": _read_name,
    "contact": newcomer.read_contact_answer,
    "confirm": _read_confirm,
}
