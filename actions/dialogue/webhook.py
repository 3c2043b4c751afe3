"""What Rasa calls: one address, one action a call, in Rasa's action server protocol."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web

from actions.dialogue.deps import DIALOGUE, Deps
from actions.dialogue.facts_said import with_facts_said
from actions.dialogue.reply import Reply
from actions.dialogue.turn import FACTS, Turn

log = logging.getLogger(__name__)

WHO_ONE_IS = ("name", "contact")
"""Slots whose answers are a name or an address."""

type Action = Callable[[Turn, Deps], Awaitable[Reply]]


async def run_action(request: web.Request) -> web.Response:
    """Answer one call of https://rasa.com/docs/rasa/action-server/action-http-api/."""
    deps = request.app[DIALOGUE]
    call = await request.json()
    turn = Turn.from_rasa(call, deps.now())
    reply = await deps.actions[turn.action](turn, deps)
    told = newly_said(turn)
    return web.json_response(with_facts_said(reply, told, turn, deps).as_rasa(turn.action, told))


def newly_said(turn: Turn) -> Mapping[str, Any]:
    """Facts of this message that are not remembered yet, so that no question asks for them again.

    The answer to who one is holds none: "Kaarina Salo" lives elsewhere, and "mats.karis@..." too.
    """
    if turn.asked in WHO_ONE_IS:
        return {}
    return {
        name: turn.said[name]
        for name in FACTS
        if name in turn.said and turn.said[name] != turn.slots.get(name)
    }
