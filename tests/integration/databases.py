"""Databases made for one test and thrown away after it: a SQLite file, or a database on a local PostgreSQL."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from secrets import token_hex

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from actions.db.engine import open_engine

POSTGRES = os.environ.get("POLKU_TEST_POSTGRES", "postgresql+asyncpg://root@127.0.0.1:5432/test")
PATIENCE_SECONDS = 3

_unreachable: dict[str, str] = {}
"""Why PostgreSQL was found missing, so that only the first test waits for it."""


@asynccontextmanager
async def sqlite_engine(folder: Path) -> AsyncIterator[AsyncEngine]:
    """An empty SQLite database in `folder`."""
    engine = open_engine(f"sqlite+aiosqlite:///{folder / 'polku.db'}")
    try:
        yield engine
    finally:
        await engine.dispose()


@asynccontextmanager
async def postgres_engine() -> AsyncIterator[AsyncEngine]:
    """An empty database on the PostgreSQL of POLKU_TEST_POSTGRES; skips the test when there is none."""
    name = f"polku_test_{token_hex(6)}"
    await _create(name)
    engine = open_engine(make_url(POSTGRES).set(database=name).render_as_string(hide_password=False))
    try:
        yield engine
    finally:
        await engine.dispose()
        await _tell_server(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


async def _create(name: str) -> None:
    if not _unreachable:
        try:
            await _tell_server(f'CREATE DATABASE "{name}"')
        except (OSError, TimeoutError, DBAPIError) as error:
            _unreachable["why"] = type(error).__name__
    if _unreachable:
        why = f"NO POSTGRESQL ({_unreachable['why']}): this promise was not tested there; set POLKU_TEST_POSTGRES"
        pytest.skip(why)


async def _tell_server(statement: str) -> None:
    async with _server().connect() as connection:
        await connection.execute(text(statement))


def _server() -> AsyncEngine:
    return create_async_engine(
        POSTGRES, isolation_level="AUTOCOMMIT", poolclass=NullPool, connect_args={"timeout": PATIENCE_SECONDS}
    )
