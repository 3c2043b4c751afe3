"""Who may call what: strangers are refused everywhere, and learn nothing from how."""

import pytest

from actions.settings import Settings
from actions.web.access import Access
from actions.web.routes import ROUTES, Route
from tests.unit.web.conftest import NO_LIMITS, House, OpenHouse

OWNED = [route for route in ROUTES if route.access is Access.CONVERSATION]
STRANGERS = {"Authorization": "Bearer guessed"}


def path_of(route: Route, conversation_id: str) -> str:
    return route.path.replace("{conversation_id}", conversation_id)


async def test_nothing_is_served_outside_the_table(house: House) -> None:
    app = house.client.server.app  # type: ignore[attr-defined]  # the test server has it
    served = {(route.method, route.resource.canonical) for route in app.router.routes()}

    table = {(route.method, route.path) for route in ROUTES}
    heads = {("HEAD", route.path) for route in ROUTES if route.method == "GET"}

    assert served - {("GET", "/static/{path}"), ("HEAD", "/static/{path}")} <= table | heads
    assert len(ROUTES) == len(table)


@pytest.mark.parametrize("route", OWNED, ids=lambda route: f"{route.method} {route.path}")
async def test_every_conversation_call_wants_a_token(house: House, route: Route) -> None:
    talk = await house.start()

    for headers in ({}, {"Authorization": "Basic eDp5"}, {"Authorization": "Bearer "}):
        response = await house.client.request(
            route.method, path_of(route, talk.id), json={"text": "x"}, headers=headers
        )
        assert response.status == 401
        assert response.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize("route", OWNED, ids=lambda route: f"{route.method} {route.path}")
async def test_not_there_and_not_yours_are_told_apart_by_nothing(house: House, route: Route) -> None:
    mine, theirs = await house.start(language="fi"), await house.start(language="sv")
    strange_ids = [theirs.id, "no-such-id", "x" * 500, "%00", "%F0%9F%98%80", "..%2F.."]

    answers = []
    for conversation_id in strange_ids:
        response = await house.client.request(
            route.method, path_of(route, conversation_id), json={"text": "x"}, headers=mine.pass_
        )
        headers = {k: v for k, v in response.headers.items() if k not in ("Date", "Content-Length")}
        answers.append((response.status, await response.text(), headers))

    assert all(answer == answers[0] for answer in answers)
    assert answers[0][0] == 404
    assert theirs.id in house.shelf.conversations


@pytest.mark.parametrize("secret", ["", "wrong", "secret"])
async def test_only_rasa_reaches_the_webhook(open_house: OpenHouse, secret: str) -> None:
    house = await open_house(Settings(rasa_secret="", limits=NO_LIMITS))

    response = await house.client.post("/rasa/webhook", json={}, headers={"X-Polku-Secret": secret})

    assert response.status == 404


async def test_the_token_is_kept_only_as_a_hash(house: House) -> None:
    talk = await house.start()

    assert talk.token not in str(vars(house.shelf))


async def test_every_answer_carries_safe_headers(house: House) -> None:
    for path in ("/api/v1/openapi.json", "/healthz", "/nothing", "/api/v1/nothing"):
        headers = (await house.client.get(path)).headers
        assert headers["Content-Security-Policy"].startswith("default-src 'self'")
        assert "frame-ancestors 'self'" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "Access-Control-Allow-Origin" not in headers


async def test_only_named_sites_may_call_from_the_browser(open_house: OpenHouse) -> None:
    house = await open_house(Settings(allowed_origins=("https://www.example.fi",), limits=NO_LIMITS))
    asks = {"Access-Control-Request-Method": "POST"}

    friend = await house.client.options(
        "/api/v1/conversations", headers={"Origin": "https://www.example.fi", **asks}
    )
    stranger = await house.client.options(
        "/api/v1/conversations", headers={"Origin": "https://evil.example", **asks}
    )

    assert friend.status == 204
    assert friend.headers["Access-Control-Allow-Origin"] == "https://www.example.fi"
    assert stranger.status == 405
    assert "Access-Control-Allow-Origin" not in stranger.headers


@pytest.mark.parametrize(
    "path", ["../keys.py", "..%2Fkeys.py", "%2e%2e/keys.py", "/etc/passwd", "%00", "no.js"]
)
async def test_static_files_end_at_their_folder(house: House, path: str) -> None:
    response = await house.client.get(f"/static/{path}")

    assert response.status == 404


async def test_the_outbox_is_for_demos_and_shows_letters_as_text(open_house: OpenHouse) -> None:
    demo, real = await open_house(Settings(demo=True)), await open_house(Settings(demo=False))

    shown = await demo.client.get("/demo/outbox")
    hidden = await real.client.get("/demo/outbox")

    assert (shown.status, hidden.status) == (200, 404)
    assert "&lt;b&gt;Aika" in await shown.text()
