"""One running product and one Chromium for all page tests of a run, and a server alone for the plain checks."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_aiohttp.plugin import AiohttpClient

from actions.bootstrap import create_app
from actions.db import migrate
from actions.settings import Limits, Settings
from tests.live import chromium, missing, running

type Client = TestClient[web.Request, web.Application]

QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync")
ALONE = ("--disable-background-networking", "--disable-component-update")
PHONE = {"width": 320, "height": 640}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        database_url=f"sqlite+aiosqlite:///{tmp_path / 'polku.db'}",
        rasa_url="http://127.0.0.1:1",
        rasa_secret="between us",
        demo=True,
        allow_service_date=True,
        limits=Limits(0, 0, 0, 0),
    )


@pytest.fixture
async def client(settings: Settings, aiohttp_client: AiohttpClient) -> Client:
    """The server without Rasa: enough for whatever is only a page."""
    await asyncio.to_thread(migrate.upgrade, settings.database_url)
    return await aiohttp_client(create_app(settings))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium per file: while it runs it holds the thread's event loop, which async tests of other files need."""
    executable = chromium()
    if executable is None:
        pytest.skip("SKIPPED LOUDLY: no Chromium is installed (apt-get install chromium)")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=executable, args=[*QUIET, *ALONE])
        yield started
        started.close()


@pytest.fixture(scope="session")
def product_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The whole product; POLKU_TEST_URL names one that runs already."""
    if url := os.environ.get("POLKU_TEST_URL"):
        yield url
        return
    why = missing()
    if why and not os.environ.get("POLKU_TEST_MODEL"):
        pytest.skip(f"SKIPPED LOUDLY: {why}")
    with running(tmp_path_factory.mktemp("product")) as started:
        yield started.url


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh browser on a desk; whatever the page itself complains of fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="fi-FI")
    context.set_default_timeout(10_000)
    opened, complaints = context.new_page(), []
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on(
        "console", lambda said: complaints.append(said.text) if is_fault(said.type, said.text) else None
    )
    yield opened
    context.close()
    assert not complaints


def is_fault(kind: str, text: str) -> bool:
    """Chromium notes every answer of 4xx and 5xx as an error; those are the tests' own doing."""
    return kind in {"error", "warning"} and not text.startswith("Failed to load resource")
