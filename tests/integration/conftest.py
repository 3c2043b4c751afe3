"""Every integration test that asks for `engine` or `sessions` runs on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.db.base import Base
from actions.db.engine import Sessions, open_sessions
from tests.integration.databases import postgres_engine, sqlite_engine


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
async def empty_engine(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    """A database without tables."""
    opened = sqlite_engine(tmp_path) if request.param == "sqlite" else postgres_engine()
    async with opened as engine:
        yield engine


@pytest.fixture
async def engine(empty_engine: AsyncEngine) -> AsyncEngine:
    """A database with the tables of every store imported so far."""
    async with empty_engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    return empty_engine


@pytest.fixture
def sessions(engine: AsyncEngine) -> Sessions:
    return open_sessions(engine)
