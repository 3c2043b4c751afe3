"""The conversation as browsers call it: start, say, read, erase (chat-api.md)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from aiohttp import web

from actions.privacy.usecases import erase_conversation
from actions.web.answers import write_json
from actions.web.assistant import DialogueUnavailable
from actions.web.bodies import date_of, language_of, read_json, text_of
from actions.web.callers import address_of, let_call
from actions.web.conversations.rules import is_blank
from actions.web.conversations.usecases import Answer, Said, read_history, say, start_conversation
from actions.web.keys import (
    CONVERSATION,
    CREATION_LIMIT,
    DESK,
    LANGUAGE,
    MESSAGE_LIMIT,
    ON_ERASE,
    SETTINGS,
)
from actions.web.messages import HELSINKI, is_conflict, show_all
from actions.web.problems import Kind, Problem, unavailable, wrong_field

LONGEST_KEY = 64


async def create_conversation(request: web.Request) -> web.Response:
    let_call(request.app[CREATION_LIMIT], address_of(request))
    body = await read_json(request, may_be_empty=True)
    request[LANGUAGE] = language_of(body, request[LANGUAGE])
    opened = await start_conversation(request[LANGUAGE], _service_date(request, body), request.app[DESK])
    talk = opened.conversation
    shown = {
        "conversation_id": talk.id,
        "token": opened.token,
        "language": talk.language.value,
        "service_date": talk.service_date.isoformat(),
        "messages": show_all(opened.greeting, request.app[SETTINGS].public_url),
    }
    return write_json(shown, status=201, headers={"Location": f"/api/v1/conversations/{talk.id}/messages"})


async def post_message(request: web.Request) -> web.Response:
    talk = request[CONVERSATION]
    let_call(request.app[MESSAGE_LIMIT], talk.id)
    said = _said(await read_json(request), _key(request))
    try:
        answer = await say(talk.id, said, request.app[DESK])
    except DialogueUnavailable as error:
        raise unavailable(Kind.MESSAGE_KEPT) from error
    request[LANGUAGE] = answer.language
    return _write_answer(answer, request.app[SETTINGS].public_url)


async def list_messages(request: web.Request) -> web.Response:
    after = request.query.get("after") or None
    if after is not None and not (after.isascii() and after.isalnum()):
        raise wrong_field("after", "unknown-message")
    messages = await read_history(request[CONVERSATION].id, after, request.app[DESK])
    return write_json({"messages": show_all(messages, request.app[SETTINGS].public_url)})


async def delete_conversation(request: web.Request) -> web.Response:
    desk, talk = request.app[DESK], request[CONVERSATION]
    async with desk.locks.of(talk.id):
        await erase_conversation(talk.id, [*request.app[ON_ERASE], desk.assistant.erase], desk.book)
    return web.Response(status=204)


def _write_answer(answer: Answer, public_url: str) -> web.Response:
    """200 with what was answered; 409, as a problem that carries the same and fresh times, after a lost race."""
    messages = show_all(answer.messages, public_url)
    shown = {"messages": messages, "language": answer.language.value}
    if not any(is_conflict(message) for message in answer.messages):
        return write_json(shown)
    fresh = [time for message in messages for time in message["slots"]]
    raise Problem(Kind.TIME_TAKEN, extra={"slots": fresh, **shown})


def _said(body: Mapping[str, Any], key: str | None) -> Said:
    """Words or a choice, exactly one of them."""
    text, choice = text_of(body, "text"), text_of(body, "choice")
    if text is not None and choice is not None:
        raise wrong_field("text", "both")
    if text is None and choice is None:
        raise wrong_field("text", "neither")
    if text is not None and is_blank(text):
        raise wrong_field("text", "empty")
    return Said(text=text, choice=choice, key=key)


def _key(request: web.Request) -> str | None:
    key = request.headers.get("Idempotency-Key", "").strip()
    if len(key) > LONGEST_KEY or not (key.isascii() and key.isprintable()):
        raise wrong_field("Idempotency-Key", "bad-key")
    return key or None


def _service_date(request: web.Request, body: Mapping[str, Any]) -> date:
    """The day asked about: today, unless the operator lets callers choose another."""
    today = request.app[DESK].clock().astimezone(HELSINKI).date()
    wanted = date_of(body, "service_date") or today
    if wanted != today and not request.app[SETTINGS].allow_service_date:
        raise wrong_field("service_date", "date-not-allowed")
    return wanted
