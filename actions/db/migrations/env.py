"""Alembic's way in: every step in one transaction, on SQLite as on PostgreSQL."""

import asyncio

from alembic import context
from sqlalchemy import Connection

from actions.db.base import Base
from actions.db.engine import open_engine
from actions.db.migrate import load_tables


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        transactional_ddl=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def _open_and_run(url: str) -> None:
    engine = open_engine(url)
    try:
        async with engine.connect() as connection:
            await connection.run_sync(_run)
            await connection.commit()
    finally:
        await engine.dispose()


load_tables()
asyncio.run(_open_and_run(context.config.attributes["url"]))
