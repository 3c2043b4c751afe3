"""What the application carries, each under a typed key."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from aiohttp import web

from actions.db.engine import Sessions
from actions.people.office import Office
from actions.privacy.usecases import OnErase
from actions.rules import Language
from actions.settings import Settings
from actions.web.conversations.rules import Conversation
from actions.web.conversations.usecases import Desk
from actions.web.limits import Buckets
from actions.web.ports import Guidance
from actions.web.texts import Texts

SETTINGS = web.AppKey("SETTINGS", Settings)
TEXTS = web.AppKey[Mapping[Language, Texts]]("TEXTS")
SESSIONS = web.AppKey[Sessions]("SESSIONS")
DESK = web.AppKey("DESK", Desk)
GUIDANCE = web.AppKey("GUIDANCE", Guidance)
ON_ERASE = web.AppKey[Sequence[OnErase]]("ON_ERASE")
BEFORE_TURN = web.AppKey[Callable[[], Awaitable[None]] | None]("BEFORE_TURN")
OFFICE = web.AppKey("OFFICE", Office)
OPENAPI = web.AppKey("OPENAPI", bytes)

MESSAGE_LIMIT = web.AppKey("MESSAGE_LIMIT", Buckets)
CREATION_LIMIT = web.AppKey("CREATION_LIMIT", Buckets)
REQUEST_LIMIT = web.AppKey("REQUEST_LIMIT", Buckets)

LANGUAGE = web.RequestKey("LANGUAGE", Language)
CONVERSATION = web.RequestKey("CONVERSATION", Conversation)
