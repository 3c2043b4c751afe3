"""What this talk holds of the writer: shown to who asks for it, forgotten for who orders so."""

from actions.dialogue.corrections import OPEN_TALK
from actions.dialogue.deps import Deps
from actions.dialogue.facts_said import in_words
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from reading.own_data import asks_to_forget, asks_what_is_known


async def about_own_data(turn: Turn, deps: Deps) -> Reply | None:
    """The answer to "unohda mun tiedot" and "va vet du om mej"; None to every other message, and inside a form."""
    if turn.form or turn.chosen or turn.action not in (*OPEN_TALK, "action_start_again", "action_cancelled"):
        return None
    elsewhere = Say("utter_data_elsewhere")
    if asks_to_forget(turn.text):
        await deps.release_hold(turn.conversation_id)
        return Reply((Say("utter_forgotten"), elsewhere), forgets_all=True)
    if asks_what_is_known(turn.text):
        facts = in_words(turn, deps)
        known = Say("utter_known_here", {"facts": facts}) if facts else Say("utter_nothing_known_here")
        return Reply((known, elsewhere), remember={"misses": 0})
    return None
