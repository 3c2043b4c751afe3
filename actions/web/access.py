"""Who may call what: each route names one of these, and the guard asks before the handler runs."""

import hmac
import re
from enum import StrEnum

from aiohttp import web
from aiohttp.typedefs import Handler

from actions.rules import Language
from actions.web.conversations.rules import hash_token, is_owner
from actions.web.keys import CONVERSATION, DESK, LANGUAGE, SETTINGS
from actions.web.problems import Kind, Problem

BEARER = re.compile(r"Bearer +(\S+)\s*", re.IGNORECASE)
POSSIBLE_ID = re.compile(r"[\w-]{1,64}", re.ASCII)
NO_ID = "-"


class Access(StrEnum):
    OPEN = "open"
    CONVERSATION = "conversation"
    RASA = "rasa"


def guarded(handler: Handler, access: Access) -> Handler:
    """The handler behind its guard."""

    async def behind_guard(request: web.Request) -> web.StreamResponse:
        match access:
            case Access.OPEN:
                pass
            case Access.CONVERSATION:
                await _admit_owner(request)
            case Access.RASA:
                _admit_rasa(request)
        return await handler(request)

    return behind_guard


async def _admit_owner(request: web.Request) -> None:
    """401 without a token; 404, with the same work and words, for what is not there and what is not yours."""
    token = BEARER.fullmatch(request.headers.get("Authorization", ""))
    if token is None:
        raise Problem(Kind.NO_TOKEN, headers={"WWW-Authenticate": "Bearer"})
    asked = request.match_info["conversation_id"]
    conversation_id = asked if POSSIBLE_ID.fullmatch(asked) else NO_ID
    async with request.app[DESK].book() as book:
        found = await book.owned(conversation_id, hash_token(token[1]))
    if not is_owner(found, token[1]) or found is None:
        raise Problem(Kind.NOT_FOUND)
    request[CONVERSATION] = found
    request[LANGUAGE] = Language(found.language)


def _admit_rasa(request: web.Request) -> None:
    expected = request.app[SETTINGS].rasa_secret
    shown = request.headers.get("X-Polku-Secret", "")
    if not expected or not hmac.compare_digest(expected.encode(), shown.encode("utf-8", "replace")):
        raise Problem(Kind.NOT_FOUND)
