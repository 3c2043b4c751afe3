"""Who is calling, for the limits: an address, or the one that our own proxy names."""

from aiohttp import web
from aiohttp.typedefs import Handler

from actions.web.keys import REQUEST_LIMIT, SETTINGS
from actions.web.limits import Buckets
from actions.web.problems import too_many


def address_of(request: web.Request) -> str:
    """The caller's address; behind a trusted proxy the last entry of X-Forwarded-For, which it wrote itself."""
    if request.app[SETTINGS].trust_forwarded_for:
        named = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
        if named:
            return named
    return request.remote or ""


def let_call(limit: Buckets, caller: str) -> None:
    """Raises 429 when `caller` calls too often."""
    if seconds := limit.take(caller):
        raise too_many(seconds)


@web.middleware
async def limit_addresses(request: web.Request, handler: Handler) -> web.StreamResponse:
    if request.path.startswith("/api/"):
        let_call(request.app[REQUEST_LIMIT], address_of(request))
    return await handler(request)
