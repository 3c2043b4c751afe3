"""Who is angry with us gets a calm line, and a person."""

from actions.dialogue.corrections import OPEN_TALK
from actions.dialogue.deps import Deps
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from reading.upset import swears_at_us

NO_MATTER = (
    "out_of_scope",
    "why_ask",
    "nlu_fallback",
    "bot_challenge",
    "none_of_these",
    "deny",
    "greet",
    "help",
    "dont_know",
)
"""What such a message is taken for when it names no matter; one that does is answered, however it swears."""


def upset(turn: Turn, deps: Deps) -> Reply | None:
    """The answer to a message that only swears; None to every other."""
    if turn.form is not None or turn.chosen or turn.action not in OPEN_TALK:
        return None
    if turn.guess.intent not in NO_MATTER or turn.newly_said or not swears_at_us(turn.text):
        return None
    return Reply((Say("utter_upset", person_blanks(turn.language, deps), topic="human"),), {"misses": 0})
