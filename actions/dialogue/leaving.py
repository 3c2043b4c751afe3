"""What ends a form that is under way: an order to stop or another task, and what only sounds like one."""

from actions.dialogue.turn import Turn
from reading.booked_talk import asks_to_book, names_a_change, orders_cancelling
from reading.booking_talk import changes_a_wish
from reading.choices import only_wishes
from reading.references import appointment_reference

SURE = 0.5
VERY_SURE = 0.8

LEAVING = {
    "cancel": None,
    "start_again": None,
    "appointment": "booking_form",
    "appointment_cancel": "change_form",
    "appointment_move": "change_form",
    "call_back": "call_back_form",
}
"""Intents that end a form, and the form each of them opens."""
MEETING_FORMS = ("booking_form", "change_form")
NOTHING_BOOKED_YET = {
    "booking_form": {
        "appointment_cancel": (),
        "appointment_move": ("reference", "code", "municipality"),
    }
}
"""Intents that mean the booking under way where no reference is named, no booking at all or another time for it, and the
questions, asked before a time is talked about, at which they do not."""
ANSWERS = {"change": ("cancel",)}
"""Intents that would end a form but answer one question of it: "peru" to "move or cancel?"."""
WISHES = ("when", "meeting_time", "name", "contact", "confirm")
"""Slots in whose place another time or way to meet may be told, whatever else the words remind of."""
SPOKEN_FREELY = ("need", "name")
"""Slots whose answers are free words, so that a topic's words in them are no question."""


def leaves(form: str, turn: Turn) -> bool:
    """Whether the message ends this form: an order to stop, or another task."""
    intent = turn.guess.intent
    if intent not in LEAVING or LEAVING[intent] == form or _gives_name(turn) or answers(turn):
        return False
    if _is_about_the_meeting_in_hand(form, turn):
        return False
    return turn.chosen or turn.guess.confidence >= (VERY_SURE if turn.asked in SPOKEN_FREELY else SURE)


def means_the_booking(form: str, turn: Turn) -> bool:
    """ "Avboka", or "keskiviikko on parempi" once a time is talked about, while a meeting is being booked."""
    too_early = NOTHING_BOOKED_YET.get(form, {}).get(turn.guess.intent)
    if too_early is None or turn.asked in too_early or turn.chosen:
        return False
    least = VERY_SURE if turn.asked in SPOKEN_FREELY else SURE
    return turn.guess.confidence >= least and appointment_reference(turn.text) is None


def answers(turn: Turn) -> bool:
    """Whether words that remind of another task answer what was asked."""
    if turn.chosen:
        return False
    wishes = turn.asked in ("when", "meeting_time") and only_wishes(turn.text)
    changes = turn.asked in WISHES and changes_a_wish(turn.text)
    return wishes or changes or turn.guess.intent in ANSWERS.get(turn.asked or "", ())


def _is_about_the_meeting_in_hand(form: str, turn: Turn) -> bool:
    """ "Siis sen tapaamisen" while one is cancelled books none, "peru nyt se" means that one, and "senare" while one is booked moves none."""
    if turn.chosen:
        return False
    match form, turn.guess.intent:
        case "change_form", "appointment":
            return not asks_to_book(turn.text)
        case "change_form", "cancel":
            return orders_cancelling(turn.text)
        case "booking_form", "appointment_move":
            return not names_a_change(turn.text)
        case _:
            return False


def _gives_name(turn: Turn) -> bool:
    """Two to four words with a capital each are a name where one was asked, whatever they remind of."""
    words = turn.text.split()
    return turn.asked == "name" and 2 <= len(words) <= 4 and all(word[0].isupper() for word in words)
