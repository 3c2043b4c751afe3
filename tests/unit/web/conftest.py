"""The real application over fakes, with every limit off unless a test sets one."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient
from pytest_aiohttp.plugin import AiohttpClient

from actions.db.engine import open_engine, open_sessions
from actions.settings import Limits, Settings
from actions.web.application import Parts, build_application, fit
from actions.web.conversations.usecases import Desk
from tests.unit.web.fakes import FakeAssistant, FakeClock, Shelf, a_desk, some_guidance

NO_LIMITS = Limits(0, 0, 0, 0)


@dataclass
class House:
    """A running server and what stands behind it."""

    client: TestClient[web.Request, web.Application]
    assistant: FakeAssistant
    shelf: Shelf
    clock: FakeClock
    erased_elsewhere: list[str]

    async def start(self, **body: Any) -> "Talk":
        response = await self.client.post("/api/v1/conversations", json=body)
        assert response.status == 201, await response.text()
        opened = await response.json()
        return Talk(self, opened["conversation_id"], opened["token"], opened)


@dataclass
class Talk:
    """One conversation, as its owner calls it."""

    house: House
    id: str
    token: str
    opened: dict[str, Any]

    @property
    def path(self) -> str:
        return f"/api/v1/conversations/{self.id}"

    @property
    def pass_(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    async def post(self, headers: dict[str, str] | None = None, **body: Any) -> ClientResponse:
        return await self.house.client.post(
            f"{self.path}/messages", json=body, headers={**self.pass_, **(headers or {})}
        )

    async def say(self, text: str) -> dict[str, Any]:
        response = await self.post(text=text)
        assert response.status == 200, await response.text()
        answer: dict[str, Any] = await response.json()
        return answer

    async def history(self, after: str | None = None) -> list[dict[str, Any]]:
        params = {"after": after} if after else {}
        response = await self.house.client.get(f"{self.path}/messages", params=params, headers=self.pass_)
        assert response.status == 200, await response.text()
        messages: list[dict[str, Any]] = (await response.json())["messages"]
        return messages


type OpenHouse = Callable[..., Awaitable[House]]


@pytest.fixture
def open_house(aiohttp_client: AiohttpClient) -> OpenHouse:
    async def opened(settings: Settings | None = None, desk: Callable[[Desk], Desk] = lambda d: d) -> House:
        assistant, shelf, clock, erased = FakeAssistant(), Shelf(), FakeClock(), list[str]()

        async def forget(conversation_id: str) -> None:
            erased.append(conversation_id)

        app = build_application(settings or Settings(allow_service_date=True, limits=NO_LIMITS))
        sessions = open_sessions(open_engine("sqlite+aiosqlite://"))
        fit(app, Parts(desk(a_desk(assistant, shelf, clock)), some_guidance(), sessions, (forget,)))
        client = await aiohttp_client(app)
        return House(client, assistant, shelf, clock, erased)

    return opened


@pytest.fixture
async def house(open_house: OpenHouse) -> House:
    return await open_house()
