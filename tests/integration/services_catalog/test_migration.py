"""The first migration makes the tables that the models describe, and takes them away again."""

import asyncio
from pathlib import Path

from sqlalchemy import Connection, inspect

from actions.db.engine import open_engine
from actions.db.migrate import downgrade, upgrade
from services_catalog import tables

OURS = (
    tables.ServiceRow,
    tables.ServiceTextRow,
    tables.KeywordRow,
    tables.GuidanceRow,
    tables.GuidanceTextRow,
    tables.CatalogueStateRow,
)


def described(url: str) -> dict[str, dict[str, bool]]:
    """Each of our tables in the database: its columns, and whether they may be empty."""

    def read(connection: Connection) -> dict[str, dict[str, bool]]:
        found = inspect(connection)
        ours = (table.__tablename__ for table in OURS if found.has_table(table.__tablename__))
        return {name: {each["name"]: each["nullable"] for each in found.get_columns(name)} for name in ours}

    async def ask() -> dict[str, dict[str, bool]]:
        engine = open_engine(url)
        async with engine.connect() as connection:
            told = await connection.run_sync(read)
        await engine.dispose()
        return told

    return asyncio.run(ask())


def test_the_migration_and_the_models_agree_up_down_and_up_again(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'polku.db'}"
    modelled = {
        table.__tablename__: {each.name: bool(each.nullable) for each in table.__table__.columns}
        for table in OURS
    }

    upgrade(url, "0001")
    up = described(url)
    downgrade(url, "base")
    down = described(url)
    upgrade(url, "0001")

    assert up == modelled
    assert down == {}
    assert described(url) == modelled
