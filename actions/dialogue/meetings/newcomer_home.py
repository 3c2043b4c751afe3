"""The municipality of somebody new who books: said back when it is told, and another one taken in its place at any later question."""

from dataclasses import replace

from actions.dialogue.deps import Deps
from actions.dialogue.facts_said import said_back
from actions.dialogue.forms import Question, Read
from actions.dialogue.reply import Say
from actions.dialogue.turn import Turn
from actions.dialogue.who_serves.decided import decided_by_home
from actions.dialogue.who_serves.places import read_place, without_home
from reading.homes.answers import tells_where_one_lives
from reading.municipalities import municipality_name

TELLS_A_HOME = ("inform", "deny", "who_serves")
"""What the model takes a message for that corrects a home and says no more."""
WORDS_OF_A_CORRECTION = 3
BEFORE_A_COACH = ("need", "mode", "interpreter", "when")
"""Questions whose answer holds with any coach."""
ANOTHER_COACH = {"coach": None, "offered": None, "held": None}


async def read_home(turn: Turn, deps: Deps) -> Read | None:
    """The answer to the question for the municipality."""
    read = read_place(turn)
    home = read.remember.get("municipality") if read else None
    return replace(read, says=said_back({"municipality": home}, turn, deps)) if read and home else read


def corrected_home(turn: Turn, deps: Deps) -> Read | None:
    """A municipality told in place of the one remembered, with which the coach and the times are other ones; else None.

    Where a name or a contact is asked, a town's name may be somebody's own, unless one says that one lives there.
    """
    told, known = turn.said.get("municipality"), turn.slots.get("municipality")
    if turn.chosen or turn.slots.get("customer") is not None or known is None:
        return None
    if told is None and turn.denies_home:
        return Read({**without_home(turn), **ANOTHER_COACH})
    anywhere = turn.asked in (*BEFORE_A_COACH, "meeting_time", "confirm") or tells_where_one_lives(turn.text)
    if not anywhere or told in (None, known):
        return None
    return Read({"municipality": told, **ANOTHER_COACH}, said_back({"municipality": told}, turn, deps))


def no_booking_on_aland(turn: Turn, deps: Deps) -> Question | None:
    """Who is served by Åland's own authority, as the rules decide from home and stay, has no coach here."""
    home, stays = turn.slots.get("municipality"), turn.slots.get("stays_in")
    if turn.slots.get("customer") is not None or home is None:
        return None
    served = decided_by_home(home, stays, turn, deps)
    if served is None or not served.is_on_aland:
        return None
    blanks = {
        "municipality": municipality_name(home, turn.language),
        "body": str(served.decision["body"]["name"]),
    }
    return Question(None, (Say("utter_no_booking_on_aland", blanks, topic="appointment"),), {"ended": True})


def beside_the_answer(corrected: Read | None, turn: Turn, answer: Read | None) -> Read | None:
    """Both, where the message answers the question as well and the answer holds with any coach."""
    if corrected is None:
        return answer
    if answer is None or turn.denies_home or _says_no_more(turn):
        return corrected
    says = (said for said in answer.says if said.key != "utter_understood_facts")
    return Read({**answer.remember, **corrected.remember}, (*corrected.says, *says))


def _says_no_more(turn: Turn) -> bool:
    """ "Siis Salo", "nej, jag bor i Kristinestad" where one was asked what the meeting is about."""
    words = turn.text.split()
    opens = tells_where_one_lives(" ".join(words[:WORDS_OF_A_CORRECTION]))
    short = len(words) <= WORDS_OF_A_CORRECTION * (2 if opens else 1)
    return turn.asked == "need" and (short or turn.guess.intent in TELLS_A_HOME)
