"""Booking a meeting with one's own coach: who, about what, how, when, and a time held while we talk."""

from dataclasses import dataclass, replace

from actions.booking import usecases as booking
from actions.booking.views import appointment_view
from actions.dialogue.deps import Deps
from actions.dialogue.forms import Question, Read, then_what_waits
from actions.dialogue.meetings import confirm_meeting, times
from actions.dialogue.meetings import newcomer_details as newcomer
from actions.dialogue.meetings.booking_answers import READERS, change_of_mind, with_wishes_beside
from actions.dialogue.meetings.meeting_forms import carry_on_answering
from actions.dialogue.meetings.newcomer_home import (
    BEFORE_A_COACH,
    beside_the_answer,
    corrected_home,
    no_booking_on_aland,
)
from actions.dialogue.meetings.words import meeting_blanks, place_in_words
from actions.dialogue.reply import Reply, Say
from actions.dialogue.small_talk import cancelled
from actions.dialogue.turn import Turn
from actions.dialogue.who_serves.places import ask_place
from actions.people import usecases as people
from actions.people.rules import Coach, NoCoach
from reading.booked_talk import orders_cancelling
from reading.booking_talk import calls_off
from reading.choices import read_mode

FREE_OR_FINAL = ("need", "confirm")
"""Questions at which what stands beside a small question is no answer."""
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
        if not turn.chosen and calls_off(turn.text):
            return Read({**FORGOTTEN, "ended": True}, (Say("utter_deny"),))
        intro = Say("utter_book_intro", topic="appointment")
        wish = {} if turn.chosen else times.wish_in(turn) | {"mode": read_mode(turn.text)}
        return Read({**FORGOTTEN, **wish, **newcomer.told_at_once(turn)}, (intro,))

    async def read(self, turn: Turn, deps: Deps) -> Read | None:
        if not turn.chosen and (calls_off(turn.text) or _drops_it(turn)):
            return Read({"ended": True}, (await cancelled(turn, deps)).says)
        if changed := await change_of_mind(turn, deps):
            return changed
        corrected = corrected_home(turn, deps)
        if corrected and turn.asked not in BEFORE_A_COACH:
            return corrected
        reader = READERS.get(turn.asked or "")
        answer = await reader(turn, deps) if reader else None
        beside = with_wishes_beside(turn, answer, deps)
        return beside_the_answer(corrected, turn, beside)

    async def next_question(self, turn: Turn, deps: Deps) -> Question:
        known = turn.slots
        if known.get("ended") or known.get("booked"):
            return Question(None)
        if known.get("customer") is None and (
            missing := _first_missing(turn, ("reference", "code", "municipality"))
        ):
            return ask_place(missing, turn, deps) if missing == "municipality" else _plain(missing)
        if elsewhere := no_booking_on_aland(turn, deps):
            await deps.release_hold(turn.conversation_id)
            return elsewhere
        if missing := _first_missing(turn, ("need", "mode", "interpreter", "when")):
            return _plain(missing)
        if known.get("held") is None:
            return await _offer(turn, deps)
        if known.get("customer") is None and (missing := _first_missing(turn, ("name", "contact"))):
            return newcomer.ask_contact(turn) if missing == "contact" else _plain(missing)
        if newcomer.lacks_a_number(turn):
            return newcomer.ask_contact(turn)
        return confirm_meeting.question(turn, await coach_of(turn, deps), deps)


def _drops_it(turn: Turn) -> bool:
    """ "Ta bort hela skiten" while nothing is booked yet; a number or a need may be skipped as well."""
    return turn.asked not in ("reference", "code", "need") and orders_cancelling(turn.text)


async def validate(turn: Turn, deps: Deps) -> Reply:
    return await carry_on_answering(BookingForm(), turn, deps, FREE_OR_FINAL)


async def booked(turn: Turn, deps: Deps) -> Reply:
    """The booked meeting with its reference, and for a newcomer the customer reference."""
    reference = turn.slots.get("booked")
    if reference is None:
        return then_what_waits(turn, Reply(remember=FORGOTTEN))
    meeting = await booking.find_meeting(str(reference), deps.new_work())
    place = place_in_words(meeting, turn.language, deps)
    blanks = {**meeting_blanks(meeting.appointment.time, meeting.coach, turn, deps), "place": place}
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
