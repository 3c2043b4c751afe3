"""Booking a meeting with one's own coach: who, about what, how, when, and a time held while we talk."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from actions.booking import usecases as booking
from actions.booking.rules import Booking, MeetingTime, TimeTaken, TooManyMeetings, read_time_id
from actions.booking.views import appointment_view
from actions.dialogue import confirm_meeting
from actions.dialogue import meeting_times as times
from actions.dialogue import newcomer_details as newcomer
from actions.dialogue.deps import Deps
from actions.dialogue.facts_said import said_back
from actions.dialogue.forms import Question, Read, asks_else, carry_on, then_what_waits
from actions.dialogue.newcomer_home import (
    BEFORE_A_COACH,
    beside_the_answer,
    corrected_home,
    read_home,
)
from actions.dialogue.places import ask_place
from actions.dialogue.recognise import read_code_answer, read_reference_answer
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import FACTS, Turn
from actions.people import usecases as people
from actions.people.rules import Coach, Newcomer, NoCoach, read_contact
from actions.rules import DomainError
from reading.choices import only_wishes, read_mode, wants_another_time
from reading.facts import read_answer

LONGEST_NEED = 200
ASKED_BEFORE_WISHES = ("reference", "municipality", "mode", "interpreter")
"""Before what a time or a way to meet may be told too early; a need is told in free words, in which they may mean something else."""
FORGOTTEN = dict.fromkeys(
    (
        "need",
        "mode",
        "when",
        "offered",
        "held",
        "confirm",
        "interpreter",
        "booked",
        "ended",
        "code_for",
        "code",
    )
)
"""What a new booking starts without; who the person is stays known."""


@dataclass(frozen=True, slots=True)
class BookingForm:
    name: str = "booking_form"

    async def opening(self, turn: Turn, deps: Deps) -> Read:
        """A wish for a time or a way to meet, a name or a contact in the first message is not asked for again."""
        intro = Say("utter_book_intro", topic="appointment")
        wish = {} if turn.chosen else times.wish_in(turn) | {"mode": read_mode(turn.text)}
        return Read({**FORGOTTEN, **wish, **newcomer.told_at_once(turn)}, (intro,))

    async def read(self, turn: Turn, deps: Deps) -> Read | None:
        if changed := _change_of_mind(turn):
            return changed
        corrected = corrected_home(turn, deps)
        if corrected and turn.asked not in BEFORE_A_COACH:
            return corrected
        reader = READERS.get(turn.asked or "")
        answer = await reader(turn, deps) if reader else None
        beside = _with_wishes_beside(turn, answer, deps)
        return beside_the_answer(corrected, turn, beside)

    async def next_question(self, turn: Turn, deps: Deps) -> Question:
        known = turn.slots
        if known.get("ended") or known.get("booked"):
            return Question(None)
        if known.get("customer") is None and (
            missing := _first_missing(turn, ("reference", "code", "municipality"))
        ):
            return ask_place(missing, turn, deps) if missing == "municipality" else _plain(missing)
        if missing := _first_missing(turn, ("need", "mode", "interpreter", "when")):
            return _plain(missing)
        if known.get("held") is None:
            return await _offer(turn, deps)
        if known.get("customer") is None and (missing := _first_missing(turn, ("name", "contact"))):
            return _plain(missing)
        return confirm_meeting.question(turn, await coach_of(turn, deps), deps)


async def validate(turn: Turn, deps: Deps) -> Reply:
    return await carry_on(BookingForm(), turn, deps)


async def booked(turn: Turn, deps: Deps) -> Reply:
    """The booked meeting with its reference, and for a newcomer the customer reference."""
    reference = turn.slots.get("booked")
    if reference is None:
        return then_what_waits(turn, Reply(remember=FORGOTTEN))
    meeting = await booking.find_meeting(str(reference), deps.new_work())
    place = times.place_in_words(meeting, turn.language, deps)
    blanks = {**times.blanks(meeting.appointment.time, meeting.coach, turn, deps), "place": place}
    view = appointment_view(meeting.appointment, meeting.coach, deps.public_url, turn.language)
    said = Say("utter_booked", {**blanks, "reference": str(reference)}, appointment=view)
    known = {"customer": meeting.person.id, "coach": meeting.coach.id} if meeting.person else {}
    says = (said, *_customer_reference(turn, meeting.person))
    here = [*(turn.slots.get("booked_here") or ()), str(reference)]
    remembered = {**FORGOTTEN, **known, "booked_here": here, "topic": "appointment"}
    return then_what_waits(turn, Reply(says, remembered))


async def coach_of(turn: Turn, deps: Deps) -> Coach:
    """One's own coach; for a newcomer the one who would become it."""
    if turn.slots.get("coach") is not None:
        return await people.get_coach(int(turn.slots["coach"]), deps.new_work())
    return await people.coach_for(None, str(turn.slots["municipality"]), turn.language, deps.new_work())


def _customer_reference(turn: Turn, person: object) -> tuple[Say, ...]:
    reference = getattr(person, "reference", None)
    if turn.slots.get("customer") is not None or reference is None:
        return ()
    return (Say("utter_customer_reference", {"reference": reference}),)


def _first_missing(turn: Turn, names: tuple[str, ...]) -> str | None:
    return next((name for name in names if turn.slots.get(name) is None and _matters(name, turn)), None)


def _matters(name: str, turn: Turn) -> bool:
    """A code only after a reference; an interpreter only for someone whose language is neither of ours."""
    match name:
        case "code":
            return turn.slots.get("reference") not in (None, "none")
        case "interpreter":
            return turn.slots.get("mother_tongue") not in (None, "fi", "sv", "se")
        case _:
            return True


def _plain(slot: str) -> Question:
    return Question(slot, (Say(f"utter_question_{slot}", asks=slot),))


async def _offer(turn: Turn, deps: Deps) -> Question:
    try:
        coach = await coach_of(turn, deps)
    except NoCoach:
        return times.no_times()
    possible = turn.slots["mode"] in coach.modes
    question = await times.question(coach, turn, deps) if possible else times.other_ways(coach, turn, deps)
    return replace(question, remember={**question.remember, "coach": coach.id})


def _change_of_mind(turn: Turn) -> Read | None:
    """Another way to meet, said while a time is being chosen or confirmed."""
    if turn.asked not in ("meeting_time", "confirm", "when", "name", "contact") or turn.chosen:
        return None
    mode = read_mode(turn.text)
    if mode is None or mode == turn.slots.get("mode") or (turn.asked in ("name", "contact")):
        return None
    return Read({"mode": mode, "held": None, "offered": None, "coach": turn.slots.get("coach")})


def _with_wishes_beside(turn: Turn, answer: Read | None, deps: Deps) -> Read | None:
    """A time or a way to meet that is told before it is asked for, or a fact: it is noted, and not asked for later."""
    if turn.asked not in ASKED_BEFORE_WISHES or turn.chosen:
        return answer
    facts = {name: value for name, value in turn.said.items() if name in FACTS}
    if answer is None and facts and not asks_else(turn):
        return Read(facts, said_back(facts, turn, deps))
    told = {**times.wish_in(turn), "mode": read_mode(turn.text)}
    new = {name: value for name, value in told.items() if value is not None and name != turn.asked}
    if answer is None:
        return Read(new, (Say("utter_wish_noted"),)) if new and only_wishes(turn.text) else None
    beside = {name: value for name, value in new.items() if turn.slots.get(name) is None}
    return replace(answer, remember={**beside, **answer.remember})


async def _read_need(turn: Turn, deps: Deps) -> Read | None:
    said = turn.said.get("need") or turn.text.strip()
    return Read({"need": str(said)[:LONGEST_NEED]}) if said else None


async def _read_mode(turn: Turn, deps: Deps) -> Read | None:
    mode = turn.said.get("mode") or read_mode(turn.text)
    return Read({"mode": mode}) if mode else None


async def _read_interpreter(turn: Turn, deps: Deps) -> Read | None:
    wanted = turn.said.get("interpreter", read_answer("interpreter", turn.text, turn.service_date))
    return Read({"interpreter": wanted}) if isinstance(wanted, bool) else None


async def _read_when(turn: Turn, deps: Deps) -> Read | None:
    wish = times.wish_in(turn)
    if wish["when"]:
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
    held = Say("utter_time_held", times.blanks(time, meeting.coach, turn, deps))
    return Read({"held": time.id, "confirm": None}, (held,))


async def _read_name(turn: Turn, deps: Deps) -> Read | None:
    """Words in small letters that pick another of the offered times, or say yes or no, are no name."""
    if turn.text.islower() and (chosen := times.chosen_among(turn)):
        return await _hold(chosen, turn, deps)
    if turn.text.islower() and turn.guess.intent in ("affirm", "deny"):
        return None
    return newcomer.read_name_answer(turn)


async def _read_confirm(turn: Turn, deps: Deps) -> Read | None:
    if put_right := newcomer.put_right(turn):
        return Read(put_right)
    if wrong := confirm_meeting.said_wrong(turn):
        return Read({wrong: None})
    if wants_another_time(turn.text) and not turn.chosen:
        return Read(newcomer.ANOTHER_TIME)
    if chosen := times.wish_in(turn)["when"]:
        return Read({"when": chosen, "held": None, "offered": None})
    match turn.said.get("confirm", read_answer("confirm", turn.text, turn.service_date)):
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
