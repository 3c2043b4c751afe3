"""Opening the database: SQLite in a file by default, PostgreSQL by setting."""

from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

BUSY_SECONDS = 5
"""How long a SQLite writer waits for another before it gives up."""

type Sessions = async_sessionmaker[AsyncSession]


def open_engine(url: str) -> AsyncEngine:
    """An engine for `sqlite+aiosqlite:///path` or `postgresql+asyncpg://…`."""
    if url.startswith("sqlite"):
        return _open_sqlite(url)
    return create_async_engine(url, pool_pre_ping=True, pool_size=10, max_overflow=20)


def open_sessions(engine: AsyncEngine) -> Sessions:
    return async_sessionmaker(engine, expire_on_commit=False)


def _open_sqlite(url: str) -> AsyncEngine:
    engine = create_async_engine(url, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin_immediately)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves, below
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()


def _begin_immediately(connection: Any) -> None:
    """Take the write lock at once: a reader that turns writer halfway would fail without waiting."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
