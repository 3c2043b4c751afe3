"""Every address, who may call it, and what answers. Nothing is served outside this table."""

from dataclasses import dataclass

from aiohttp import web
from aiohttp.typedefs import Handler

from actions.dialogue import webhook
from actions.web import chat, health, lookups, openapi, pages
from actions.web.access import Access, guarded
from actions.web.keys import BEFORE_TURN


@dataclass(frozen=True, slots=True)
class Route:
    method: str
    path: str
    handler: Handler
    access: Access


async def run_action(request: web.Request) -> web.StreamResponse:
    """What Rasa calls, with the newest catalogue at hand."""
    if refresh := request.app[BEFORE_TURN]:
        await refresh()
    return await webhook.run_action(request)


ROUTES = (
    Route("POST", "/api/v1/conversations", chat.create_conversation, Access.OPEN),
    Route("POST", "/api/v1/conversations/{conversation_id}/messages", chat.post_message, Access.CONVERSATION),
    Route("GET", "/api/v1/conversations/{conversation_id}/messages", chat.list_messages, Access.CONVERSATION),
    Route("DELETE", "/api/v1/conversations/{conversation_id}", chat.delete_conversation, Access.CONVERSATION),
    Route("POST", "/api/v1/decisions", lookups.decide, Access.OPEN),
    Route("GET", "/api/v1/municipalities", lookups.list_municipalities, Access.OPEN),
    Route("GET", "/api/v1/when", lookups.read_when, Access.OPEN),
    Route("GET", "/api/v1/services", lookups.list_services, Access.OPEN),
    Route("GET", "/api/v1/services/{service_id}", lookups.show_service, Access.OPEN),
    Route("GET", "/api/v1/appointments/{reference}.ics", lookups.show_calendar, Access.OPEN),
    Route("GET", "/api/v1/openapi.json", openapi.show_openapi, Access.OPEN),
    Route("GET", "/healthz", health.is_alive, Access.OPEN),
    Route("GET", "/readyz", health.is_ready, Access.OPEN),
    Route("GET", "/", pages.show_front_page, Access.OPEN),
    Route("GET", "/static/{path:.+}", pages.show_static, Access.OPEN),
    Route("GET", "/demo/outbox", pages.show_outbox, Access.OPEN),
    Route("POST", "/rasa/webhook", run_action, Access.RASA),
)


def register(app: web.Application) -> None:
    for route in ROUTES:
        handler = guarded(route.handler, route.access)
        if route.method == "GET":
            app.router.add_get(route.path, handler)
        else:
            app.router.add_route(route.method, route.path, handler)
