"""What every answer carries: the caller's language, safe headers, and who else's pages may call."""

import logging
import time

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from actions.web.keys import LANGUAGE, SETTINGS
from actions.web.languages import preferred_language

log = logging.getLogger(__name__)

CONTENT_POLICY = (
    "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors "
)


@web.middleware
async def note_requests(request: web.Request, handler: Handler) -> web.StreamResponse:
    """One line per call: which route, never the address's query, in which people type."""
    request[LANGUAGE] = preferred_language(request.headers.get(hdrs.ACCEPT_LANGUAGE, ""))
    began = time.perf_counter()
    response = await handler(request)
    resource = request.match_info.route.resource
    log.info(
        "call",
        extra={
            "method": request.method,
            "path": resource.canonical if resource else "(unknown)",
            "status": response.status,
            "ms": round((time.perf_counter() - began) * 1000),
        },
    )
    return response


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Runs for every answer just before it leaves."""
    settings = request.app[SETTINGS]
    headers = response.headers
    headers["Content-Security-Policy"] = CONTENT_POLICY + settings.frame_ancestors
    headers["Server"] = "Polku"
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "no-referrer"
    headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
    if request.path.startswith("/api/"):
        headers.setdefault("Cache-Control", "no-store")
        _allow_origin(request, response)


@web.middleware
async def answer_preflights(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A browser asks first whether another site's page may call; only the sites of ALLOWED_ORIGINS may."""
    asks = request.method == hdrs.METH_OPTIONS and hdrs.ACCESS_CONTROL_REQUEST_METHOD in request.headers
    if asks and request.headers.get(hdrs.ORIGIN) in request.app[SETTINGS].allowed_origins:
        return web.Response(status=204)
    return await handler(request)


def _allow_origin(request: web.Request, response: web.StreamResponse) -> None:
    allowed = request.app[SETTINGS].allowed_origins
    if not allowed:
        return
    response.headers.add("Vary", "Origin")
    if request.headers.get(hdrs.ORIGIN) in allowed:
        response.headers.update(
            {
                "Access-Control-Allow-Origin": request.headers[hdrs.ORIGIN],
                "Access-Control-Allow-Methods": "GET, POST, DELETE",
                "Access-Control-Allow-Headers": "Authorization, Content-Type, Idempotency-Key",
                "Access-Control-Expose-Headers": "Retry-After, Location",
                "Access-Control-Max-Age": "600",
            }
        )
