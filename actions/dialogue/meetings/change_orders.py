"""What somebody wants done with a booked meeting: to move it or to cancel it, by the words and by what the model makes of them."""

from actions.dialogue.turn import Turn
from reading.booked_talk import (
    asks_to_book,
    has_a_meeting_but_is_ill,
    only_sends_away,
    orders_cancelling,
    orders_moving,
)
from reading.booking_talk import cannot_come
from reading.references import is_appointment_reference, without_references

MOVE, CANCEL, KEEP = "move", "cancel", "keep"
ORDERS = {
    MOVE: "siirra siirtakaa siirretaan vaihda flytta flyttar byt",
    CANCEL: "peru perukaa perutaan peruuta avboka avbokar",
}
"""Words, folded, that order the very change that is to be confirmed."""
OF_INTENT = {"appointment_move": MOVE, "appointment_cancel": CANCEL}


def wanted(turn: Turn) -> str | None:
    """What the message that begins the change wants; None where it is a reference, or says only that one cannot come."""
    if turn.chosen:
        return OF_INTENT.get(turn.guess.intent, CANCEL)
    if orders_moving(turn.text):
        return MOVE
    if cannot_come(turn.text) or has_a_meeting_but_is_ill(turn.text) or is_appointment_reference(turn.text):
        return None
    return ordered(turn)


def the_other(turn: Turn) -> str | None:
    """What is ordered in so many words where the other is under way: "peru sittenkin", "eiku flytta den"; else None."""
    if turn.chosen or turn.slots.get("change") not in (MOVE, CANCEL):
        return None
    under_way = turn.slots["change"]
    if under_way == MOVE and orders_cancelling(turn.text):
        return CANCEL
    return MOVE if under_way == CANCEL and orders_moving(turn.text) else None


def ordered(turn: Turn) -> str | None:
    """Words for it go before the model's guess: "AP-... bort", "voiko sitä vielä vaihtaa"."""
    words = without_references(turn.text)
    if orders_cancelling(words) or (words != turn.text and only_sends_away(words)):
        return CANCEL
    return MOVE if orders_moving(words) else OF_INTENT.get(turn.guess.intent)


def meant_anew(turn: Turn) -> str | None:
    """What the wish is, told once more where a reference is asked for: "siis sen tapaamisen", "peru nyt se"."""
    if turn.chosen:
        return None
    of_the_meeting = turn.guess.intent == "appointment" and not asks_to_book(turn.text)
    return ordered(turn) or (turn.slots.get("change") if of_the_meeting else None)
