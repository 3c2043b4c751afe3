"""What every form does: take answers, answer questions in the middle, let go when asked to.

A form asks for one thing at a time and its server side names the next one, so Rasa's forms carry no list of
required slots. One webhook call a turn does it all: read, answer, ask again.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Protocol

from actions.dialogue.answering.answers import answer_needs, answer_topic
from actions.dialogue.deps import Deps
from actions.dialogue.distress import comes_back_to_form, distress_in_form, waits_on
from actions.dialogue.leaving import (
    LEAVING,
    MEETING_FORMS,
    SPOKEN_FREELY,
    SURE,
    VERY_SURE,
    answers,
    leaves,
    means_the_booking,
)
from actions.dialogue.outside_forms import in_place_of
from actions.dialogue.own_data import what_is_known
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Reply, Say
from actions.dialogue.small_talk import MISSES_BEFORE_A_PERSON, cancelled, language_changed
from actions.dialogue.topics import FORMS, topic_of
from actions.dialogue.turn import PLACES, Guess, Turn
from reading.choices import orders_stop
from reading.places.no_names import is_no_name
from services_catalog.topics import Topic

SURE_OF_A_QUESTION = 0.4
"""How sure the model must be that words typed into an open question are a question or a farewell instead."""

ANSWERED_IN_PASSING = ("why_ask", "help", "bot_challenge", "thanks", "greet", "change_language")
NEVER_AN_ANSWER = ("why_ask", "bot_challenge", "change_language")
"""Words about the talk itself, so that not even a question for free words takes them for an answer."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a message gave to a form: what to remember, and what to say before the next question; `whole` where it asks nothing else."""

    remember: Mapping[str, Any] = field(default_factory=dict)
    says: tuple[Say, ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """The slot asked for next and how it is asked; no slot when the form has all it needs."""

    slot: str | None
    says: tuple[Say, ...] = ()
    remember: Mapping[str, Any] = field(default_factory=dict)


class Form(Protocol):
    """One form's own side."""

    @property
    def name(self) -> str: ...

    async def opening(self, turn: Turn, deps: Deps) -> Read:
        """What to say and take from the message that opened the form."""

    async def read(self, turn: Turn, deps: Deps) -> Read | None:
        """What the message answers; None when nothing in it answers what was asked."""

    async def next_question(self, turn: Turn, deps: Deps) -> Question: ...


async def carry_on(form: Form, turn: Turn, deps: Deps) -> Reply:
    """One turn of a form, as Rasa's `validate_<form>` action."""
    if turn.form == form.name and (paused := distress_in_form(turn, deps)) is not None:
        return paused
    if (other := await in_place_of(form.name, turn, deps)) is not None:
        return other.in_place_of_form()
    if turn.form != form.name or turn.asked is None:  # just opened: nothing was asked yet
        return await _open(form, turn, deps)
    return await _go_on(form, turn, deps)


async def _go_on(form: Form, turn: Turn, deps: Deps) -> Reply:
    """Let go, answer or take the answer, and ask on."""
    unbooked = means_the_booking(form.name, turn)
    if not unbooked and leaves(form.name, turn):
        return Reply(rejects=True)
    if _orders_stop(turn) or (unbooked and turn.guess.intent == "appointment_cancel" and not answers(turn)):
        return await _stop(turn, deps)
    if (about_the_talk := _about_the_talk(turn, deps)) is not None:
        return await _ask_next(form, turn, Read({"misses": 0}, about_the_talk), deps)
    read = None if _is_aside(turn) else await form.read(turn, deps)
    if read is not None and (read.remember or not read.says):
        return await _ask_next(form, turn, await _with_question_beside(turn, read, deps), deps)
    if read is not None:
        return await _missed(form, turn, deps, read.says)
    passing = await _in_passing(turn, deps)
    if (paused := waits_on(turn, passing, deps)) is not None:
        return paused
    if passing:
        return await _ask_next(form, turn, Read({"misses": 0}, passing), deps)
    return await _missed(form, turn, deps, _no_place(turn) if turn.asked in PLACES else ())


def _no_place(turn: Turn) -> tuple[Say, ...]:
    """Ordinary words are no municipality that was not found: "hur mycket", "är du säker på det"."""
    return (Say("utter_place_not_in_it") if is_no_name(turn.text) else Say("utter_place_unknown"),)


async def answer_beside(form: Form, turn: Turn, says: tuple[Say, ...], rest: str, deps: Deps) -> Reply:
    """What the message asks is answered with `says`, and what `rest` of it answers is taken, before the form asks on."""
    read = await form.read(replace(turn, text=rest), deps) if rest else None
    heard = read if read and read.remember else Read()
    return await _ask_next(form, turn, Read(heard.remember, (*says, *heard.says)), deps)


async def _open(form: Form, turn: Turn, deps: Deps) -> Reply:
    """Answer what else the message asked, then begin; a second task of the message waits for its turn."""
    begun = _as_it_was_asked(form, turn)
    opening = await form.opening(begun, deps)
    waiting = next((asdict(task) for task in begun.tasks if FORMS[task.intent] != form.name), None)
    changed = {"waiting": waiting} if waiting != turn.slots.get("waiting") else {}
    says = (*answer_needs(begun.questions, begun, deps), *opening.says)
    return await _ask_next(form, begun, Read({**opening.remember, **changed}, says), deps)


def _as_it_was_asked(form: Form, turn: Turn) -> Turn:
    """The turn that asked for this form: an earlier one, where the form waited for another to end."""
    waited = turn.slots.get("waiting")
    if not waited or FORMS[waited["intent"]] != form.name or FORMS.get(turn.guess.intent) == form.name:
        return turn
    guess = Guess(waited["intent"], 1.0)
    return replace(turn, text=waited["text"], guess=guess, needs=(), said={}, chosen=False)


def then_what_waits(turn: Turn, reply: Reply) -> Reply:
    """The reply that ends a form, and after it the task that the same message asked for as well."""
    waited = turn.slots.get("waiting")
    return replace(reply, follow=FORMS[waited["intent"]]) if waited else reply


async def _ask_next(form: Form, turn: Turn, read: Read, deps: Deps) -> Reply:
    now_known = replace(turn, slots={**turn.slots, **read.remember}, said={})
    now_known = replace(now_known, slots={**now_known.slots, **_newly(turn, read)})
    question = await form.next_question(now_known, deps)
    remember = {"misses": 0, **read.remember, **question.remember, "requested_slot": question.slot}
    return Reply((*read.says, *question.says), remember)


def _newly(turn: Turn, read: Read) -> dict[str, Any]:
    return {name: value for name, value in turn.said.items() if name not in read.remember}


async def _stop(turn: Turn, deps: Deps) -> Reply:
    """End the form here; Rasa's own rule needs the intent `cancel`, and then waits for the next message."""
    return (await cancelled(turn, deps)).in_place_of_form()


def _orders_stop(turn: Turn) -> bool:
    """A short message that ends in the word we told people to stop with, however unsure the model is.

    Where a yes or a no is awaited it may as well be the answer.
    """
    return not turn.chosen and turn.asked != "confirm" and orders_stop(turn.text)


def _about_the_talk(turn: Turn, deps: Deps) -> tuple[Say, ...] | None:
    """What to say before the question comes again, to "in Swedish", "what did you say", "what do you know of me" and "let us go on"; None to the rest."""
    if comes_back_to_form(turn):
        return ()
    if known := what_is_known(turn, deps):
        return known
    if _asks_for_language(turn, deps):
        return (language_changed(turn, deps),)
    asks_again = turn.guess.intent == "repeat" and turn.guess.confidence >= _needed(turn)
    return () if asks_again else None


def _asks_for_language(turn: Turn, deps: Deps) -> bool:
    """ "På svenska, tack" where a name was asked is nobody's name, however unsure the model is."""
    return not turn.chosen and turn.asked in SPOKEN_FREELY and deps.asked_language(turn.text) is not None


def _is_aside(turn: Turn) -> bool:
    """Words that free questions would swallow though they answer nothing."""
    if turn.chosen:
        return False
    if turn.asked not in SPOKEN_FREELY:
        return False
    about_the_talk = turn.guess.intent in NEVER_AN_ANSWER and turn.guess.confidence >= _needed(turn)
    return about_the_talk or (turn.asked == "name" and "?" in turn.text)


def asks_else(turn: Turn) -> bool:
    """Whether what is no answer is surely a question, or a word that has an answer of its own."""
    topic = topic_of(turn.guess.intent)
    has_answer = turn.guess.intent in ANSWERED_IN_PASSING or topic not in (
        None,
        Topic.OUT_OF_SCOPE,
        Topic.APPOINTMENT,
    )
    return "?" in turn.text or (has_answer and turn.guess.confidence >= SURE)


async def _with_question_beside(turn: Turn, read: Read, deps: Deps) -> Read:
    """An answer may come with a question ("Espoo. What about benefits?"): both are heard."""
    if "?" not in turn.text or turn.chosen or read.whole:
        return read
    return replace(read, says=(*read.says, *(await _in_passing(turn, deps))))


async def _in_passing(turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """The answer to a question in the middle of a form; empty when the message is none."""
    intent = turn.guess.intent
    if not turn.chosen and turn.guess.confidence < _needed(turn):
        return ()
    if intent in ANSWERED_IN_PASSING:
        return (_word_in_passing(intent, turn, deps),)
    topic = topic_of(intent)
    if topic is None or topic is Topic.OUT_OF_SCOPE or _only_means_this_task(turn):
        return ()
    beside = [need for need in turn.needs if FORMS.get(need.intent) != turn.form]
    return answer_needs(beside, turn, deps) or answer_topic(topic, turn, deps)


def _only_means_this_task(turn: Turn) -> bool:
    """ "Senare", "siis sen tapaamisen" while a meeting is booked or changed: no question about how that is done."""
    of_meetings = LEAVING.get(turn.guess.intent) in MEETING_FORMS and turn.form in MEETING_FORMS
    return of_meetings and "?" not in turn.text and not turn.chosen


def _word_in_passing(intent: str, turn: Turn, deps: Deps) -> Say:
    match intent:
        case "change_language":
            return language_changed(turn, deps)
        case _:
            return Say(f"utter_{intent}")


def _needed(turn: Turn) -> float:
    if "?" in turn.text:
        return SURE_OF_A_QUESTION
    return VERY_SURE if turn.asked in SPOKEN_FREELY else SURE


async def _missed(form: Form, turn: Turn, deps: Deps, why: tuple[Say, ...] = ()) -> Reply:
    """Say so, or `why` where the form knows, and ask again; at the second miss in a row offer a person as well."""
    misses = int(turn.slots.get("misses") or 0) + 1
    says = why or (Say("utter_asked_again"),)
    if misses >= MISSES_BEFORE_A_PERSON:
        key = "utter_offer_person" if why else "utter_offer_person_after_misses"
        says = (*why, Say(key, person_blanks(turn.language, deps), topic="human"))
    reply = await _ask_next(form, turn, Read({}, says), deps)
    return replace(reply, remember={**reply.remember, "misses": misses % MISSES_BEFORE_A_PERSON})
