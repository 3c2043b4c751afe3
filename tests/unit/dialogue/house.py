"""The dialogue's dependencies as in the product, over a small catalogue and a given database."""

from pathlib import Path

from actions.booking.usecases import release_hold
from actions.booking.work import SqlWork
from actions.db.base import Base
from actions.db.engine import Sessions, open_engine, open_sessions
from actions.dialogue.deps import Deps
from actions.dialogue.registry import ACTIONS
from actions.dialogue.words import load_words
from actions.jurisdiction.store import load_reference, load_wording
from actions.people.office import office
from actions.people.seeding import seed_demo
from actions.rules import Language
from reading.languages import Detector, asks_for_language
from tests.unit.dialogue.builders import MONDAY, the_small_catalogue

DETECTOR = Detector()


async def seed(file: Path) -> None:
    """Write the demo's people into a new SQLite file that is complete without its journal."""
    engine = open_engine(f"sqlite+aiosqlite:///{file}")
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    await seed_demo(open_sessions(engine))
    async with engine.connect() as connection:
        await connection.exec_driver_sql("COMMIT")
        await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    await engine.dispose()


def the_deps(sessions: Sessions) -> Deps:
    """The real law, words and people."""
    catalogue = the_small_catalogue()

    async def let_go(conversation_id: str) -> None:
        await release_hold(conversation_id, SqlWork(sessions))

    return Deps(
        actions=ACTIONS,
        now=lambda: MONDAY,
        words=load_words(),
        catalogue=lambda: catalogue,
        reference=load_reference(),
        wording=load_wording(),
        office=office(),
        new_work=lambda: SqlWork(sessions),
        public_url="https://polku.example",
        foreign=DETECTOR.foreign,
        asked_language=_asked_language,
        release_hold=let_go,
    )


def _asked_language(text: str) -> Language | None:
    asked = asks_for_language(text)
    return Language(asked) if asked else None
