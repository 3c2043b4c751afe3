"""Why the home municipality decides, to somebody who doubts the answer or would choose another place: "eikö Lohja", "kan ja välja
Jakobstad i stället"."""

from actions.dialogue.corrections import OPEN_TALK
from actions.dialogue.deps import Deps
from actions.dialogue.leaving import SURE
from actions.dialogue.reply import Choice, Reply, Say
from actions.dialogue.topics import topic_of
from actions.dialogue.turn import Turn
from actions.dialogue.who_serves.decided import decided
from actions.dialogue.who_serves.decision_said import mark
from actions.jurisdiction.rules_dates import AREAS_START
from actions.jurisdiction.rules_facts import Facts
from actions.jurisdiction.usecases import Answer
from reading.municipalities import municipality_name
from services_catalog.topics import Topic

ABOUT_THE_HOME = (
    None,
    Topic.WHO_SERVES,
    Topic.OUT_OF_SCOPE,
    Topic.MOVING,
    Topic.SERVICE_CONTACT,
    Topic.COACH_WHO,
)
"""What the model takes such words for; another topic that it is sure of is answered."""
HEARD_IN = (*OPEN_TALK, "validate_decision_form")


def home_decides(turn: Turn, deps: Deps) -> Reply | None:
    """The home stays what it is, and with it who serves, and who arranges the services there where that is wondered about; None to a
    message that wonders about no other place.

    In the trial years a TE office could be chosen, so that its own answer tells.
    """
    home = turn.slots.get("municipality")
    if home is None or not _wonders(turn) or turn.service_date < AREAS_START:
        return None
    found = decided(Facts(municipality=home, stays_in=turn.slots.get("stays_in")), turn, deps)
    if not isinstance(found, Answer):
        return None
    told = found.chapters[: 2 if home in turn.wondered else 1]
    known = [*(turn.slots.get("chapters_told") or ()), *map(mark, told)]
    remember = {"topic": Topic.WHO_SERVES.value, "misses": 0, "chapters_told": list(dict.fromkeys(known))}
    chapters = (Say("utter_decision", {"text": each}, topic="who_serves") for each in told)
    says = (Say("utter_home_decides"), *chapters, *_moved_there(home, turn, deps))
    return Reply(says, remember)


def _wonders(turn: Turn) -> bool:
    heard = turn.form in (None, "decision_form") and turn.action in HEARD_IN
    unsure = turn.guess.confidence < SURE or topic_of(turn.guess.intent) in ABOUT_THE_HOME
    return heard and unsure and bool(turn.wondered)


def _moved_there(home: str, turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """The home that is remembered, with a button for who lives in the other place by now."""
    label = deps.words[turn.language].say("moved")
    elsewhere = [code for code in turn.wondered if code != home][-1:]
    choices = tuple(Choice("moved", label, facts={"municipality": code}) for code in elsewhere)
    stays = {"municipality": municipality_name(home, turn.language)}
    return (Say("utter_home_stays", stays, choices=choices),)
