"""The web application from its parts: middlewares, limits, texts, routes. Opens nothing."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from aiohttp import web

from actions.db.engine import Sessions
from actions.people.office import office
from actions.privacy.usecases import OnErase
from actions.settings import Settings
from actions.web import keys
from actions.web.callers import limit_addresses
from actions.web.conversations.usecases import Desk
from actions.web.headers import add_headers, answer_preflights, note_requests
from actions.web.limits import Buckets
from actions.web.openapi import as_bytes, load_openapi
from actions.web.ports import Guidance
from actions.web.problems import answer_problems
from actions.web.routes import register
from actions.web.texts import load_texts

LARGEST_CALL = 16 * 1024 * 1024
"""Rasa sends the whole talk with each call; what browsers send is held to 64 KiB in bodies.py."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the handlers work with."""

    desk: Desk
    guidance: Guidance
    sessions: Sessions
    on_erase: Sequence[OnErase] = ()
    before_turn: Callable[[], Awaitable[None]] | None = None
    """Runs before each of Rasa's calls, so that it sees the newest catalogue."""


def build_application(settings: Settings) -> web.Application:
    """The application without its parts, which `fit` puts in when they are open."""
    app = web.Application(
        middlewares=[note_requests, answer_problems, limit_addresses, answer_preflights],
        client_max_size=LARGEST_CALL,
    )
    limits = settings.limits
    app[keys.SETTINGS] = settings
    app[keys.OFFICE] = office()
    app[keys.TEXTS] = load_texts()
    app[keys.OPENAPI] = as_bytes(load_openapi())
    app[keys.MESSAGE_LIMIT] = Buckets(limits.messages_per_minute, limits.messages_burst)
    app[keys.CREATION_LIMIT] = Buckets(limits.conversations_per_minute, limits.conversations_per_minute)
    app[keys.REQUEST_LIMIT] = Buckets(limits.requests_per_minute, limits.requests_per_minute)
    app.on_response_prepare.append(add_headers)
    register(app)
    return app


def fit(app: web.Application, parts: Parts) -> None:
    app[keys.DESK] = parts.desk
    app[keys.GUIDANCE] = parts.guidance
    app[keys.SESSIONS] = parts.sessions
    app[keys.ON_ERASE] = parts.on_erase
    app[keys.BEFORE_TURN] = parts.before_turn
