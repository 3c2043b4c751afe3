"""A move beside the question who serves: asked in the same message, told after a decision, and who serves once one has moved."""

from actions.dialogue.corrections import OPEN_TALK
from actions.dialogue.deps import Deps
from actions.dialogue.leaving import SURE
from actions.dialogue.reply import Reply, Say
from actions.dialogue.topics import topic_of
from actions.dialogue.turn import Turn
from actions.dialogue.who_serves.decided import decided_by_home
from actions.jurisdiction.rules_dates import AREAS_START
from reading.asks_for import asks_who_serves
from reading.homes.answers import tells_where_one_lives
from reading.municipalities import municipality_name
from services_catalog.topics import Topic

ABOUT_A_MOVE = (None, Topic.WHO_SERVES, Topic.OUT_OF_SCOPE, Topic.MOVING, Topic.HOUSING, Topic.FAMILY)
"""What the model takes the telling of a move for; who asks of another topic is answered that."""


def decision_wanted(turn: Turn) -> Reply | None:
    """What leads to a decision: a town told with the question who serves, or a move told after a decision; None to the rest."""
    if turn.form or turn.chosen or turn.action not in OPEN_TALK or "municipality" not in turn.said:
        return None
    return (
        Reply(remember={"misses": 0}, follow="decision_form")
        if asks_who_serves(turn.text) or _has_moved(turn)
        else None
    )


def _has_moved(turn: Turn) -> bool:
    """ "Muutin äidille Hyvinkäälle viime viikolla", once who serves was said for another town."""
    known, told = turn.slots.get("municipality"), turn.said["municipality"]
    decided = turn.slots.get("topic") == Topic.WHO_SERVES and known not in (None, told)
    asks_else = topic_of(turn.guess.intent) not in ABOUT_A_MOVE and turn.guess.confidence >= SURE
    return decided and not asks_else and "?" not in turn.text and tells_where_one_lives(turn.text)


def after_the_move(turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """Who serves where the same message says that one will move: "muutan Joensuusta Kuopioon, kuka minua sitten palvelee"."""
    home = turn.slots.get("municipality")
    if not turn.planned or home in (None, turn.planned[-1]) or turn.service_date < AREAS_START:
        return ()
    found = decided_by_home(turn.planned[-1], None, turn, deps)
    if found is None:
        return ()
    blanks = {
        "municipality": municipality_name(turn.planned[-1], turn.language),
        "body": str(found.decision["body"]["name"]),
    }
    return (Say("utter_after_the_move", blanks, topic=Topic.WHO_SERVES.value),)
