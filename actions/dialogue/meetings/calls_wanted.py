"""A call asked for outside its form: with a number at once, by a yes to the offer, by a number alone, or put right after it was noted."""

from actions.dialogue.deps import Deps
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import SaidBefore, Turn
from actions.people.rules import ContactUnclear, read_contact
from reading.booking_talk import says_yes
from reading.calls import asks_of_the_call, asks_to_be_called, is_number_alone, puts_right
from reading.choices import only_wishes
from reading.own_names import name_put_right
from reading.when import read_when

CALL_ME = "/call_back"
"""What the button says that is there wherever a call is offered."""
FORM = "call_back_form"


def call_wanted(turn: Turn, deps: Deps) -> Reply | None:
    """What leads to the call; None where the message asks for none."""
    if turn.chosen:
        return None
    phone = phone_told(turn.text)
    if call_told_at_once(turn) is not None:
        return Reply(follow=FORM)
    if puts_the_call_right(turn) or (turn.form is None and _takes_the_offer(turn)):
        return Reply(follow=FORM)
    offered = any(map(_offers_a_call, turn.answered))
    if phone and offered and (is_number_alone(turn.text) or puts_right(turn.text)):
        return Reply(follow=FORM)
    return _to_which_number(phone, turn, deps) if phone and is_number_alone(turn.text) else None


def about_the_call(turn: Turn, deps: Deps) -> Reply | None:
    """What is said of a call right after it was noted: no longer wanted, when, or by whom; nothing of it can be changed here."""
    if turn.chosen or not _is_noted(turn) or phone_told(turn.text) is not None:
        return None
    blanks = {**person_blanks(turn.language, deps), "own": str(turn.slots["contact"])}
    match asks_of_the_call(turn.text):
        case "off":
            said = Say("utter_call_back_off", blanks, topic="human")
        case "who":
            said = Say("utter_call_back_who", blanks, topic="human")
        case _ if only_wishes(turn.text) and read_when(turn.text, turn.language, turn.now):
            said = Say("utter_call_back_when", blanks, topic="human")
        case _:
            return None
    return Reply((said,), {"misses": 0})


def call_told_at_once(turn: Turn) -> Reply | None:
    """What leads to the call that is wanted with its number in one message: "soita mulle 0401231234"."""
    told = not turn.chosen and asks_to_be_called(turn.text) and phone_told(turn.text) is not None
    return Reply(follow=FORM) if told else None


def phone_told(text: str) -> str | None:
    """The telephone number in a text, with its country code."""
    try:
        return read_contact(text).phone
    except ContactUnclear:
        return None


def puts_the_call_right(turn: Turn) -> bool:
    """ "Eiku nimi on Mikko Mäkelä", "fel nummer, de e 0401112223", right after a call was noted."""
    if turn.chosen or not _is_noted(turn):
        return False
    number = phone_told(turn.text) is not None and (puts_right(turn.text) or is_number_alone(turn.text))
    return number or name_put_right(turn.text) is not None


def was_just_said(contact: str | None, turn: Turn) -> bool:
    """Whether the last answer named this number, so that the call may go there unasked."""
    return contact is not None and any(contact in said.text for said in turn.answered)


def _takes_the_offer(turn: Turn) -> bool:
    """ "Joo", "ja tack", "joo soittakaa", where a call was offered last."""
    agrees = turn.guess.intent == "affirm" or says_yes(turn.text) or asks_to_be_called(turn.text)
    return agrees and turn.answered != () and _offers_a_call(turn.answered[-1])


def _offers_a_call(said: SaidBefore) -> bool:
    return any(button.get("payload") == CALL_ME for button in said.fields.get("buttons") or ())


def _is_noted(turn: Turn) -> bool:
    """Whether the last message said that a call was noted: of a person it speaks, and it offers nothing."""
    fields = turn.answered[-1].fields if turn.answered else {}
    noted = fields.get("topic") == "human" and not fields.get("buttons")
    return noted and was_just_said(turn.slots.get("contact"), turn)


def _to_which_number(phone: str, turn: Turn, deps: Deps) -> Reply:
    """A number and nothing else: where a person answers, and whether to be called at it."""
    blanks = {**person_blanks(turn.language, deps), "own": phone}
    said = Say("utter_offer_call_at_number", blanks, topic="human")
    return Reply((said,), {"contact": phone, "misses": 0})
