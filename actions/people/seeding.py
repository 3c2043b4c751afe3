"""The demo's coaches and jobseekers, from seed/*.yml into the database."""

from typing import Any

import yaml
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from actions.db.engine import Sessions
from actions.people.office import SEED
from actions.people.store import CoachRow, JobseekerRow


async def seed_demo(sessions: Sessions) -> None:
    """Add what is missing and leave what is there, so that it may run at every start."""
    async with sessions.begin() as session:
        await _seed_coaches(session)
        await session.flush()
        await _seed_jobseekers(session)


async def _seed_coaches(session: AsyncSession) -> None:
    known = set(await session.scalars(select(CoachRow.name)))
    session.add_all(CoachRow(**coach) for coach in _content("coaches.yml") if coach["name"] not in known)


async def _seed_jobseekers(session: AsyncSession) -> None:
    coaches = {coach.name: coach.id for coach in await session.scalars(select(CoachRow))}
    known = set(await session.scalars(select(JobseekerRow.reference)))
    for person in _content("jobseekers.yml"):
        if person["reference"] not in known:
            coach_id = coaches[person.pop("coach")]
            session.add(JobseekerRow(**person, coach_id=coach_id))


def _content(name: str) -> list[dict[str, Any]]:
    content: list[dict[str, Any]] = yaml.safe_load((SEED / name).read_text(encoding="utf-8"))
    return content
