"""Is it alive, and can it answer? For whoever keeps it running."""

import logging

from aiohttp import web
from sqlalchemy import text

from actions.web.answers import write_json
from actions.web.keys import DESK, SESSIONS
from actions.web.problems import Kind, unavailable

log = logging.getLogger(__name__)


async def is_alive(_: web.Request) -> web.Response:
    return write_json({"status": "ok"})


async def is_ready(request: web.Request) -> web.Response:
    """200 when both the database and the dialogue answer, else 503."""
    async with request.app[SESSIONS]() as session:
        await session.execute(text("SELECT 1"))
    if not await request.app[DESK].assistant.is_alive():
        raise unavailable(Kind.ASSISTANT_DOWN)
    return write_json({"status": "ok", "database": "up", "dialogue": "up"})
