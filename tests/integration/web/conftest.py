"""The whole server over a real database, with a stand-in for Rasa that speaks its channel."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from pytest_aiohttp.plugin import AiohttpClient
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.bootstrap import create_app
from actions.db import migrate
from actions.settings import Limits, Settings

SECRET = "between us"


@dataclass
class FakeRasa:
    """Answers as bot/channel.py does; `status` and `delay` make it ill."""

    replies: list[dict[str, Any]] = field(default_factory=lambda: [{"text": "Selvä.", "topic": "debt"}])
    status: int = 200
    delay: float = 0
    heard: list[dict[str, Any]] = field(default_factory=list)
    erased: list[str] = field(default_factory=list)

    def app(self) -> web.Application:
        app = web.Application()
        door = "/webhooks/polku"
        app.router.add_get(f"{door}/", self._health)
        app.router.add_post(f"{door}/conversations/{{id}}/start", self._start)
        app.router.add_post(f"{door}/conversations/{{id}}/messages", self._say)
        app.router.add_delete(f"{door}/conversations/{{id}}", self._erase)
        return app

    async def _health(self, _: web.Request) -> web.Response:
        return web.json_response({"status": "ok"}, status=self.status)

    async def _start(self, request: web.Request) -> web.Response:
        choice = {"id": "debt", "label": "Velat", "topic": "debt", "payload": "/debt"}
        return await self._answer(request, [{"text": "Hei!", "choices": [choice]}])

    async def _say(self, request: web.Request) -> web.Response:
        self.heard.append(await request.json())
        return await self._answer(request, self.replies)

    async def _answer(self, request: web.Request, replies: list[dict[str, Any]]) -> web.Response:
        assert request.headers["X-Polku-Secret"] == SECRET
        await asyncio.sleep(self.delay)
        body = {"language": (await request.json())["language"], "replies": replies}
        return web.json_response(body, status=self.status)

    async def _erase(self, request: web.Request) -> web.Response:
        self.erased.append(request.match_info["id"])
        return web.Response(status=204 if self.status == 200 else self.status)


@dataclass
class Server:
    """Two servers over one database and one Rasa, as behind a load balancer; most tests use the first."""

    client: TestClient[web.Request, web.Application]
    second: TestClient[web.Request, web.Application]
    rasa: FakeRasa
    engine: AsyncEngine

    async def start(self) -> tuple[str, dict[str, str]]:
        """A new conversation: the address of its messages, and its owner's headers."""
        response = await self.client.post("/api/v1/conversations", json={"language": "fi"})
        assert response.status == 201, await response.text()
        opened = await response.json()
        path = f"/api/v1/conversations/{opened['conversation_id']}/messages"
        return path, {"Authorization": f"Bearer {opened['token']}"}


@pytest.fixture
def database_url(empty_engine: AsyncEngine) -> str:
    return empty_engine.url.render_as_string(hide_password=False)


@pytest.fixture
async def rasa() -> AsyncIterator[tuple[FakeRasa, str]]:
    fake = FakeRasa()
    async with TestServer(fake.app()) as server:
        yield fake, str(server.make_url("")).rstrip("/")


@pytest.fixture
async def server(
    empty_engine: AsyncEngine, database_url: str, rasa: tuple[FakeRasa, str], aiohttp_client: AiohttpClient
) -> Server:
    await asyncio.to_thread(migrate.upgrade, database_url)
    fake, url = rasa
    settings = Settings(
        database_url=database_url,
        rasa_url=url,
        rasa_secret=SECRET,
        rasa_timeout_seconds=2,
        allow_service_date=True,
        limits=Limits(0, 0, 0, 0),
    )
    first, second = [await aiohttp_client(create_app(settings)) for _ in range(2)]
    return Server(first, second, fake, empty_engine)
