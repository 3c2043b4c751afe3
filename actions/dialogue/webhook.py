"""What Rasa calls: one address, one action a call, in Rasa's action server protocol."""

import logging
from collections.abc import Awaitable, Callable

from aiohttp import web

from actions.dialogue.answering.about_answer import about_answer
from actions.dialogue.corrections import correction
from actions.dialogue.deps import DIALOGUE, Deps
from actions.dialogue.distress import OPENS_A_FORM, stays_with_distress, with_gentle_word
from actions.dialogue.facts_said import with_facts_said
from actions.dialogue.foreign import with_foreign_word
from actions.dialogue.outside_forms import outside_forms
from actions.dialogue.own_data import about_own_data
from actions.dialogue.reply import Reply
from actions.dialogue.turn import Turn
from actions.dialogue.upset import upset
from actions.dialogue.who_serves.home_decides import home_decides
from actions.dialogue.who_serves.moves_told import decision_wanted
from actions.dialogue.who_serves.on_aland import for_aland
from actions.dialogue.who_serves.past_years import about_a_past_year

log = logging.getLogger(__name__)

type Action = Callable[[Turn, Deps], Awaitable[Reply]]


async def run_action(request: web.Request) -> web.Response:
    """Answer one call of https://rasa.com/docs/rasa/action-server/action-http-api/."""
    deps = request.app[DIALOGUE]
    call = await request.json()
    turn = Turn.from_rasa(call, deps.now())
    reply = await heard_first(turn, deps) or await deps.actions[turn.action](turn, deps)
    told = turn.newly_said
    reply = with_gentle_word(with_facts_said(reply, told, turn, deps), turn)
    said = for_aland(with_foreign_word(reply, turn, deps), turn, deps)
    return web.json_response(said.as_rasa(turn.action, told))


async def heard_first(turn: Turn, deps: Deps) -> Reply | None:
    """What is heard in a message before its action is asked, distress before all, in place of a form it goes on with or opens; None in most."""
    at_once = stays_with_distress(turn, deps) or upset(turn, deps) or home_decides(turn, deps)
    at_once = at_once or about_a_past_year(turn, deps) or decision_wanted(turn) or correction(turn, deps)
    at_once = at_once or await about_own_data(turn, deps) or await about_answer(turn, deps)
    heard = at_once or await outside_forms(turn, deps)
    return heard.in_place_of_form() if heard and turn.action.startswith(OPENS_A_FORM) else heard
