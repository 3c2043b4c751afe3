"""Which function carries out which of Rasa's custom actions."""

from collections.abc import Awaitable, Callable, Mapping

from actions.dialogue import person, small_talk
from actions.dialogue.answering import answers, follow_up
from actions.dialogue.deps import Deps
from actions.dialogue.meetings import book_meeting, call_back, change_meeting
from actions.dialogue.reply import Reply
from actions.dialogue.turn import Turn
from actions.dialogue.who_serves import find_body

ACTIONS: Mapping[str, Callable[[Turn, Deps], Awaitable[Reply]]] = {
    "action_answer": answers.answer,
    "action_follow_up": follow_up.follow_up,
    "action_small_talk": small_talk.small_talk,
    "action_did_you_mean": small_talk.did_you_mean,
    "action_not_understood": small_talk.did_you_mean,
    "action_start_again": small_talk.start_again,
    "action_cancelled": small_talk.cancelled,
    "action_change_language": small_talk.change_language,
    "action_offer_person": person.offer_person,
    "validate_decision_form": find_body.validate,
    "action_decide": find_body.decide,
    "validate_booking_form": book_meeting.validate,
    "action_book": book_meeting.booked,
    "validate_change_form": change_meeting.validate,
    "action_change": change_meeting.changed,
    "validate_call_back_form": call_back.validate,
    "action_call_back": call_back.noted,
}
