"""All migrations together: up, down and up again, ending where the tables of every store say."""

import asyncio

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.db import migrate
from actions.db.base import Base


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, Base.metadata))


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


async def test_up_down_and_up_again_ends_where_the_tables_say(
    empty_engine: AsyncEngine, database_url: str
) -> None:
    migrate.load_tables()

    await asyncio.to_thread(migrate.upgrade, database_url)
    await asyncio.to_thread(migrate.downgrade, database_url)
    async with empty_engine.connect() as connection:
        assert await connection.run_sync(tables) == {"alembic_version"}
    await asyncio.to_thread(migrate.upgrade, database_url)

    assert await migrate.current(empty_engine) == migrate.newest()
    async with empty_engine.connect() as connection:
        assert await connection.run_sync(differences) == []
