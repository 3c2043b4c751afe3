"""What this talk holds of the writer: shown to who asks for it, forgotten for who orders so."""

from actions.dialogue.corrections import OPEN_TALK
from actions.dialogue.deps import Deps
from actions.dialogue.facts_said import in_words
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from reading.own_data import asks_to_forget, asks_what_is_known

ELSEWHERE = Say("utter_data_elsewhere")
HEARD_IN = (*OPEN_TALK, "action_start_again", "action_cancelled")


async def about_own_data(turn: Turn, deps: Deps) -> Reply | None:
    """The answer to "unohda mun tiedot", which ends a form too, and to "va vet du om mej", which a form says itself; None to the rest."""
    if turn.chosen or not (turn.form or turn.action in HEARD_IN):
        return None
    if asks_to_forget(turn.text):
        await deps.release_hold(turn.conversation_id)
        return Reply((Say("utter_forgotten"), ELSEWHERE), forgets_all=True)
    known = () if turn.form else what_is_known(turn, deps)
    return Reply(known, remember={"misses": 0}) if known else None


def what_is_known(turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """What was noted here of who asks for it, and where the rest is; nothing to every other message."""
    if turn.chosen or not asks_what_is_known(turn.text):
        return ()
    facts = in_words(turn, deps)
    known = Say("utter_known_here", {"facts": facts}) if facts else Say("utter_nothing_known_here")
    return (known, ELSEWHERE)
