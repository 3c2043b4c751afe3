"""`python -m actions` serves; `python -m actions migrate` and `python -m actions seed` prepare the database."""

import asyncio
import os
import sys
from collections.abc import Callable, Mapping

from aiohttp import web
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from actions.bootstrap import StartupError, cannot_use, create_app
from actions.db import migrate as migrations
from actions.db.engine import open_engine, open_sessions
from actions.people.seeding import seed_demo
from actions.settings import Settings, SettingsError, read_settings
from actions.web.logs import set_up_logs
from services_catalog.loading import read_seed
from services_catalog.store import seed as seed_catalogue


def serve(settings: Settings) -> None:
    print(f"polku: starting on http://{settings.host}:{settings.port}", flush=True)
    try:
        web.run_app(
            create_app(settings),
            host=settings.host,
            port=settings.port,
            print=None,
            access_log=None,
            shutdown_timeout=5,
        )
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        where = f"port {settings.port} on {settings.host}"
        raise StartupError(f"Polku cannot listen on {where}: {reason}; free it or set PORT.") from error


def migrate(settings: Settings) -> None:
    _with_database(settings, lambda: migrations.upgrade(settings.database_url))


def seed(settings: Settings) -> None:
    _with_database(settings, lambda: asyncio.run(_seed(settings)))


async def _seed(settings: Settings) -> None:
    engine = open_engine(settings.database_url)
    try:
        sessions = open_sessions(engine)
        await seed_catalogue(sessions, read_seed())
        if settings.demo:
            await seed_demo(sessions)
    finally:
        await engine.dispose()


def _with_database(settings: Settings, work: Callable[[], None]) -> None:
    try:
        work()
    except (ArgumentError, NoSuchModuleError) as error:
        raise StartupError(f"DATABASE_URL is not an address of a database: {error}.") from error
    except (DBAPIError, OSError) as error:
        raise StartupError(cannot_use(make_url(settings.database_url), error)) from error


COMMANDS: Mapping[str, Callable[[Settings], None]] = {"serve": serve, "migrate": migrate, "seed": seed}


def main(arguments: list[str]) -> None:
    """Runs one command; what stops it is one sentence and exit code 1."""
    name = arguments[0] if arguments else "serve"
    if name not in COMMANDS:
        sys.exit(f"polku: there is no command “{name}”; there are {', '.join(COMMANDS)}.")
    set_up_logs()
    try:
        COMMANDS[name](read_settings(os.environ))
    except (SettingsError, StartupError) as error:
        sys.exit(f"polku: {error}")


if __name__ == "__main__":
    main(sys.argv[1:])
