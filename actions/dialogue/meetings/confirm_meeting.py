"""The last question before a meeting is booked: everything that was understood, and what of it is wrong."""

from actions.booking.rules import read_time_id
from actions.dialogue.deps import Deps
from actions.dialogue.forms import Question
from actions.dialogue.meetings.words import meeting_blanks, place_of_coach
from actions.dialogue.reply import Say
from actions.dialogue.turn import Turn
from actions.people.rules import Coach
from reading.booking_talk import need_put_right
from reading.choices import read_wrong_detail
from reading.municipalities import municipality_name


def question(turn: Turn, coach: Coach, deps: Deps) -> Question:
    """Time, way, coach and need; of a newcomer also the municipality, the name and the contact, which nobody has checked yet."""
    time = read_time_id(str(turn.slots["held"]))
    if time is None:
        raise ValueError("the held time cannot be read")
    need = turn.slots.get("need") or deps.words[turn.language].say("need_unsaid")
    place = place_of_coach(time.mode, coach, turn.language, deps)
    blanks = {**meeting_blanks(time, coach, turn, deps), "need": str(need), "place": place}
    if turn.slots.get("customer") is not None:
        return Question("confirm", (Say("utter_question_confirm", blanks, asks="confirm"),))
    own = {name: str(turn.slots[name]) for name in ("name", "contact")}
    own["municipality"] = municipality_name(str(turn.slots["municipality"]), turn.language)
    return Question("confirm", (Say("utter_question_confirm_newcomer", {**blanks, **own}, asks="confirm"),))


def said_wrong(turn: Turn) -> str | None:
    """`name` or `contact`, where a newcomer says that it is not right: it is asked for again."""
    if turn.chosen or turn.slots.get("customer") is not None:
        return None
    return read_wrong_detail(turn.text)


def need_said(turn: Turn) -> dict[str, str | None]:
    """What the meeting is about, told in place of what was said, or None where that is only wrong; nothing in every other message."""
    need = None if turn.chosen else need_put_right(turn.text)
    return {} if need is None else {"need": need or None}
