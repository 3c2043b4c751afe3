"""What booking a meeting and changing one have in common: small questions in between, and a yes that is a plain yes."""

from collections.abc import Collection

from actions.dialogue.deps import Deps
from actions.dialogue.forms import Form, answer_beside, carry_on
from actions.dialogue.meetings.questions import meeting_answer
from actions.dialogue.reply import Reply
from actions.dialogue.turn import Turn
from reading.booking_talk import says_yes
from reading.days_wished import refuses_days
from reading.facts import read_answer
from reading.meeting_questions import without_question

ASKED_OF_TIMES = ("when", "meeting_time", "confirm")
"""Questions at which the way to meet alone names another one."""


async def carry_on_answering(form: Form, turn: Turn, deps: Deps, final: Collection[str]) -> Reply:
    """One turn of the form; a small question about the meeting is answered before what the message may be besides.

    At a `final` question what stands beside it is no answer: a yes with a question behind it books nothing.
    """
    under_way = turn.form == form.name and turn.asked is not None
    if under_way and (says := await meeting_answer(turn, deps)):
        rest = "" if turn.asked in final else without_question(turn.text)
        return await answer_beside(form, turn, says, rest, deps)
    return await carry_on(form, turn, deps)


def confirmed(turn: Turn, orders: str = "") -> bool | None:
    """Whether what was shown is agreed to: only a plain yes, or one of the `orders` to do it, is; None where it is neither yes nor no."""
    if turn.chosen or "confirm" in turn.said:
        said = turn.said.get("confirm")
        return said if isinstance(said, bool) else None
    if says_yes(turn.text, orders):
        return True
    refuses = read_answer("confirm", turn.text, turn.service_date) is False or refuses_days(turn.text)
    return False if refuses else None
