"""What the dialogue works with: the real law and words, a small catalogue, the demo's people in a database."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from actions.db.engine import Sessions, open_engine, open_sessions
from actions.dialogue.deps import Deps
from tests.unit.dialogue.house import seed, the_deps


@pytest.fixture(scope="session")
def seeded_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's people on disk; made once and copied for each test, which takes a millisecond."""
    file = tmp_path_factory.mktemp("dialogue") / "seeded.db"
    asyncio.run(seed(file))
    return file


@pytest.fixture
async def sessions(seeded_database: Path, tmp_path: Path) -> AsyncIterator[Sessions]:
    shutil.copy(seeded_database, tmp_path / "polku.db")
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'polku.db'}")
    yield open_sessions(engine)
    await engine.dispose()


@pytest.fixture
def deps(sessions: Sessions) -> Deps:
    return the_deps(sessions)
