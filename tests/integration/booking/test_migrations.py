"""The migrations of people, booking and notices make what the tables say, and can be undone."""

import importlib
from collections.abc import Iterator
from contextlib import contextmanager

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.db.base import Base
from actions.db.migrate import load_tables

MIGRATIONS = [
    importlib.import_module(f"actions.db.migrations.versions.{name}")
    for name in ("0002_people", "0003_booking", "0004_notices")
]
OURS = {
    "coaches",
    "absences",
    "jobseekers",
    "recognition_codes",
    "call_backs",
    "audit",
    "appointments",
    "notices",
}
GUARDS = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
    "postgresql": "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'x' ORDER BY conname",
}


@contextmanager
def _operations(connection: Connection) -> Iterator[None]:
    with Operations.context(MigrationContext.configure(connection)):
        yield


def _up(connection: Connection) -> None:
    with _operations(connection):
        for migration in MIGRATIONS:
            migration.upgrade()


def _down(connection: Connection) -> None:
    with _operations(connection):
        for migration in reversed(MIGRATIONS):
            migration.downgrade()


def _differences(connection: Connection) -> list[object]:
    opts = {"include_object": lambda thing, name, kind, _there, _other: kind != "table" or name in OURS}
    context = MigrationContext.configure(connection, opts=opts)
    return list(compare_metadata(context, Base.metadata))


def _guards(connection: Connection) -> list[tuple[str, str]]:
    rows = connection.execute(text(GUARDS[connection.dialect.name]))
    return [(name, " ".join(definition.split())) for name, definition in rows]


def _our_tables(connection: Connection) -> set[str]:
    return OURS & set(inspect(connection).get_table_names())


async def test_up_down_and_up_again_ends_where_the_tables_say(empty_engine: AsyncEngine) -> None:
    load_tables()

    async with empty_engine.begin() as connection:
        await connection.run_sync(_up)
        await connection.run_sync(_down)
        assert await connection.run_sync(_our_tables) == set()
        await connection.run_sync(_up)

        assert await connection.run_sync(_differences) == []


async def test_the_migration_and_the_tables_forbid_the_same_overlaps(empty_engine: AsyncEngine) -> None:
    load_tables()

    async with empty_engine.begin() as connection:
        await connection.run_sync(_up)
        migrated = await connection.run_sync(_guards)
        await connection.run_sync(_down)

        await connection.run_sync(lambda it: Base.metadata.create_all(it))

        assert migrated == await connection.run_sync(_guards)
        assert len(migrated) >= 2
