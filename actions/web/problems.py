"""Errors as the contract names them: application/problem+json, in the caller's language, with no internals."""

import json
import logging
import math
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler

from actions.db.faults import is_database_down
from actions.people.office import Office
from actions.rules import DomainError, Language
from actions.web.assistant import DialogueUnavailable
from actions.web.conversations import rules as conversations
from actions.web.keys import LANGUAGE, OFFICE, TEXTS

log = logging.getLogger(__name__)

RETRY_SECONDS = 10
"""After how long a caller may try a part that was down."""


class Kind(StrEnum):
    MALFORMED_JSON = "malformed-json"
    NO_TOKEN = "no-token"  # noqa: S105  a name, not a secret
    NOT_FOUND = "not-found"
    METHOD_NOT_ALLOWED = "method-not-allowed"
    TIME_TAKEN = "time-taken"
    TOO_LONG = "too-long"
    TOO_LARGE = "too-large"
    NOT_JSON = "not-json"
    WRONG_FIELD = "wrong-field"
    NEEDS_FACTS = "needs-facts"
    TOO_MANY = "too-many"
    INTERNAL = "internal"
    ASSISTANT_DOWN = "assistant-down"
    MESSAGE_KEPT = "message-kept"
    DATABASE_DOWN = "database-down"


STATUS: Mapping[Kind, int] = {
    Kind.MALFORMED_JSON: 400,
    Kind.NO_TOKEN: 401,
    Kind.NOT_FOUND: 404,
    Kind.METHOD_NOT_ALLOWED: 405,
    Kind.TIME_TAKEN: 409,
    Kind.TOO_LONG: 413,
    Kind.TOO_LARGE: 413,
    Kind.NOT_JSON: 415,
    Kind.WRONG_FIELD: 422,
    Kind.NEEDS_FACTS: 422,
    Kind.TOO_MANY: 429,
    Kind.INTERNAL: 500,
    Kind.ASSISTANT_DOWN: 503,
    Kind.MESSAGE_KEPT: 503,
    Kind.DATABASE_DOWN: 503,
}


class Problem(Exception):
    """Raised by handlers and guards; the middleware below writes it down."""

    def __init__(
        self,
        kind: Kind,
        *,
        blanks: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(kind)
        self.kind = kind
        self.blanks = blanks or {}
        self.extra = extra or {}
        self.headers = headers or {}


def wrong_field(field: str, hint: str) -> Problem:
    """422: `field` is wrong, for the reason that texts.*.yml words under `hint`."""
    return Problem(Kind.WRONG_FIELD, blanks={"hint": hint}, extra={"field": field})


def too_many(seconds: float) -> Problem:
    wait = str(max(1, math.ceil(seconds)))
    return Problem(Kind.TOO_MANY, blanks={"seconds": wait}, headers={"Retry-After": wait})


def unavailable(kind: Kind) -> Problem:
    return Problem(kind, headers={"Retry-After": str(RETRY_SECONDS)})


def refused(error: DomainError) -> Problem:
    """A refusal of the conversation's rules in the contract's words."""
    match error:
        case conversations.UnknownConversation():
            return Problem(Kind.NOT_FOUND)
        case conversations.UnknownMessage():
            return wrong_field("after", error.key)
        case conversations.UnknownChoice():
            return wrong_field("choice", error.key)
        case conversations.KeyReused():
            return wrong_field("Idempotency-Key", error.key)
        case _:
            return wrong_field("request", "unknown-value")


@web.middleware
async def answer_problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Whatever goes wrong on the way is answered here, once."""
    try:
        return await handler(request)
    except web.HTTPException as error:
        if error.status < 400 or not _speaks_json(request):
            raise
        return write_problem(request, _of_aiohttp(error))
    except Exception as error:  # the edge: a fault is logged once and shows no internals
        return write_problem(request, _of_exception(request, error))


def write_problem(request: web.Request, problem: Problem) -> web.Response:
    language = request[LANGUAGE]
    texts = request.app[TEXTS][language]
    text = texts.problems[problem.kind]
    blanks = {**_office_blanks(request.app[OFFICE], language), **problem.blanks}
    blanks["field"] = str(problem.extra.get("field", ""))
    hint = problem.blanks.get("hint", "")
    blanks["hint"] = texts.hints.get(hint, hint)
    status = STATUS[problem.kind]
    body = {
        "type": f"/problems/{problem.kind}",
        "title": text.title,
        "status": status,
        "detail": text.detail.format(**blanks),
        **problem.extra,
    }
    return web.Response(
        status=status,
        body=json.dumps(body, ensure_ascii=False).encode(),
        content_type="application/problem+json",
        headers={"Content-Language": language.value, **problem.headers},
    )


def _of_exception(request: web.Request, error: Exception) -> Problem:
    if isinstance(error, Problem):
        return error
    if isinstance(error, DomainError):
        return refused(error)
    if isinstance(error, DialogueUnavailable):
        log.warning("dialogue unavailable", extra={"cause": type(error.__cause__).__name__})
        return unavailable(Kind.ASSISTANT_DOWN)
    if is_database_down(error):
        log.error("database unavailable", extra={"cause": type(error).__name__})
        return unavailable(Kind.DATABASE_DOWN)
    _log_fault(request, error)
    return Problem(Kind.INTERNAL)


def _log_fault(request: web.Request, error: Exception) -> None:
    """Where it happened, without the exception's own words: they may quote what a person wrote."""
    resource = request.match_info.route.resource
    place = error.__traceback__
    frames = []
    while place is not None:
        frames.append(f"{place.tb_frame.f_code.co_qualname}:{place.tb_lineno}")
        place = place.tb_next
    log.error(
        "fault",
        extra={
            "path": resource.canonical if resource else "",
            "kind": type(error).__name__,
            "at": " > ".join(frames[-6:]),
        },
    )


def _of_aiohttp(error: web.HTTPException) -> Problem:
    match error.status:
        case 405:
            return Problem(Kind.METHOD_NOT_ALLOWED, headers={"Allow": error.headers.get("Allow", "")})
        case 413:
            return Problem(Kind.TOO_LARGE)
        case 415:
            return Problem(Kind.NOT_JSON)
        case 404:
            return Problem(Kind.NOT_FOUND)
        case status if status < 500:
            return Problem(Kind.MALFORMED_JSON)
        case _:
            return Problem(Kind.INTERNAL)


def _speaks_json(request: web.Request) -> bool:
    return request.path.startswith(("/api/", "/rasa/", "/healthz", "/readyz"))


def _office_blanks(office: Office, language: Language) -> dict[str, str]:
    return {"phone": office.phone[language], "hours": office.hours_in_words[language]}
