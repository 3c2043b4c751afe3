"""A seeded demo database and fresh units of work over it."""

from collections.abc import Callable

import pytest

from actions.booking.work import SqlWork
from actions.db.engine import Sessions
from actions.people.seeding import seed_demo

type Work = Callable[[], SqlWork]


@pytest.fixture
async def work(sessions: Sessions) -> Work:
    """Opens a unit of work on the seeded demo database."""
    await seed_demo(sessions)
    return lambda: SqlWork(sessions)
