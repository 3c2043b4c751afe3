"""Bringing a database to the newest migration, and telling whether it is there."""

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, make_url
from sqlalchemy.ext.asyncio import AsyncEngine

MIGRATIONS = Path(__file__).parent / "migrations"

STORES = (
    "services_catalog.store",
    "actions.people.store",
    "actions.booking.store",
    "actions.notices.store",
    "actions.web.conversations.store",
)


def load_tables() -> None:
    """Make every capability's tables known to `Base.metadata`."""
    for store in STORES:
        if find_spec(store) is not None:
            import_module(store)


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database to `revision`; makes the folder of a SQLite file. Not to be called from a loop."""
    make_folder(url)
    command.upgrade(_config(url), revision)


def downgrade(url: str, revision: str = "base") -> None:
    command.downgrade(_config(url), revision)


def newest() -> str | None:
    """The id of the last migration in this code."""
    return ScriptDirectory(str(MIGRATIONS)).get_current_head()


async def current(engine: AsyncEngine) -> str | None:
    """The id of the last migration in this database; None before the first."""
    async with engine.connect() as connection:
        return await connection.run_sync(_current)


def make_folder(url: str) -> None:
    """A SQLite file needs its folder."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database and parsed.database != ":memory:":
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _config(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["url"] = url
    return config
