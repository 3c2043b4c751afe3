"""Which body serves somebody else, of whom only the town is told: "mun sisko asuu Kuopiossa, kuka häntä palvelee?"."""

from actions.dialogue.deps import Deps
from actions.dialogue.forms import Question
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Choice, Reply, Say
from actions.dialogue.turn import PLACES, Turn
from actions.dialogue.who_serves.decided import decided
from actions.dialogue.who_serves.decision_said import decision_said
from actions.jurisdiction.rules_facts import Facts
from actions.jurisdiction.usecases import Answer
from reading.kin import speaks_of_oneself
from reading.municipalities import municipality_name
from reading.text import fold
from services_catalog.topics import Topic


def home_of_another(turn: Turn) -> str | None:
    """The town of somebody else, when they are asked for; else None."""
    if turn.chosen or "municipality" in turn.said:
        return None
    if turn.of_another:
        return turn.others[-1] if turn.others else _told_before(turn)
    asks = turn.guess.intent == Topic.WHO_SERVES and not speaks_of_oneself(fold(turn.text))
    return turn.others[-1] if asks and turn.others else None


def _told_before(turn: Turn) -> str | None:
    """ "Kuka palvelee veljeäni", after the brother's town was told; not in the answer to the question for it."""
    return None if turn.asked in PLACES else turn.town_of_another


def asks_for_their_home(turn: Turn) -> bool:
    """Whether the town of somebody else is what is missing."""
    return turn.of_another and not turn.chosen and "municipality" not in turn.said


def question_for_their_home() -> Question:
    return Question("municipality", (Say("utter_question_home_of_another", asks="municipality"),))


def answer_for_another(turn: Turn, deps: Deps) -> Reply:
    """Who serves where the other one lives, by the usual case; nothing of it becomes a fact of one's own.

    Where the law of that day asks for more than the town, it is said what that is, and whom they may ask themselves.
    """
    code = turn.slots["home_of_another"]
    place = {"municipality": municipality_name(code, turn.language)}
    found = decided(Facts(municipality=code), turn, deps)
    mine = Choice("own_home", deps.words[turn.language].say("own_home"), facts={"municipality": code})
    if isinstance(found, Answer):
        says = (
            Say("utter_home_of_another", place),
            *decision_said(found),
            Say("utter_not_your_facts", choices=(mine,)),
        )
    else:
        person = Say("utter_offer_person", person_blanks(turn.language, deps), topic="human")
        says = (Say("utter_another_needs_more", place, choices=(mine,)), person)
    not_home = list(
        dict.fromkeys((*(turn.slots.get("not_home") or ()), code))
    )  # not offered as one's own next
    return Reply(says, {"topic": "who_serves", "home_of_another": None, "not_home": not_home})
