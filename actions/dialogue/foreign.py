"""What is said to those who write neither Finnish nor Swedish: which languages are served, how an interpreter is got, what was heard."""

from dataclasses import replace

from actions.dialogue.deps import Deps
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from reading.municipalities import municipality_name
from services_catalog.topics import Topic


def in_foreign_language(turn: Turn, deps: Deps, topic: Topic | None = None) -> Say | None:
    """What to say, in that language, to such a message; None to one in a language of ours."""
    foreign = deps.foreign(turn.text)
    return None if foreign is None else said_in(foreign, turn, deps, topic)


def with_foreign_word(reply: Reply, turn: Turn, deps: Deps) -> Reply:
    """The reply, opened by that word where a message in another language is answered in ours, or begins a form."""
    begins = turn.action.startswith("validate_") and turn.asked is None
    if turn.chosen or not (begins or turn.action == "action_answer"):
        return reply
    if (
        any(said.key == "utter_foreign_language" for said in reply.says)
        or (word := in_foreign_language(turn, deps)) is None
    ):
        return reply
    return replace(reply, says=(word, *reply.says))


def said_in(foreign: str, turn: Turn, deps: Deps, topic: Topic | None = None) -> Say:
    """The same in the language with this code; a place that was named is said back, for it is remembered."""
    words = deps.words[turn.language]
    text = words.say(f"foreign_{foreign}", phone=person_blanks(turn.language, deps)["phone"])
    if turn.places:
        place = municipality_name(turn.places[-1], turn.language)
        text = f"{text}\n{words.say(f'noted_{foreign}', place=place)}"
    return Say("utter_foreign_language", {"text": text}, topic=topic.value if topic else None)
