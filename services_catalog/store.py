"""The catalogue in the database: loading the seed into it, and reading it whole.

The seed is loaded at every start. Each row keeps the hash of the seed entry it was made from (`seed_hash`) and when
the staff last edited it (`edited_at`). An entry whose hash has not changed is left alone; one that the staff has
edited is never written over; a text or service that left the seed is taken away only if nobody edited it.
`catalogue_state.version` goes up by one with every change, whoever makes it, and tells readers to read again.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from actions.db.engine import Sessions
from services_catalog.loading import Seed, phrases, topic_labels
from services_catalog.records import guidance_of, guidance_row, service_of, service_row
from services_catalog.rules import Guidance, Service
from services_catalog.tables import THE_STATE, CatalogueStateRow, GuidanceRow, ServiceRow
from services_catalog.usecases import Catalogue, build_catalogue


@dataclass(frozen=True, slots=True)
class Seeded:
    """What loading the seed did, by ids; `kept` were edited by the staff and left as they are."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]


async def seed(sessions: Sessions, content: Seed) -> Seeded:
    """Brings the database up to the shipped content; a second run changes nothing."""
    async with sessions.begin() as session:
        services = [(each.id, service_row(at, each)) for at, each in enumerate(content.services)]
        texts = [(each.id, guidance_row(at, each)) for at, each in enumerate(content.guidance)]
        of_services = await _load(session, ServiceRow, dict(services))
        of_texts = await _load(session, GuidanceRow, dict(texts))
        done = Seeded(
            of_services.written + of_texts.written,
            of_services.removed + of_texts.removed,
            of_services.kept + of_texts.kept,
        )
        await _start_versions(session)
        if done.written or done.removed:
            await bump_version(session)
    return done


async def bump_version(session: AsyncSession) -> None:
    """Tells every reader that the catalogue has changed; belongs in the transaction that changes it."""
    await session.execute(
        update(CatalogueStateRow)
        .where(CatalogueStateRow.id == THE_STATE)
        .values(version=CatalogueStateRow.version + 1)
    )


async def read_version(sessions: Sessions) -> int:
    """The catalogue's version; 0 before anything was loaded."""
    async with sessions() as session:
        return await _version(session)


async def load_catalogue(sessions: Sessions) -> Catalogue:
    """The whole catalogue as it stands, with its search indexes: some 0.2 s for a hundred services."""
    async with sessions() as session:
        version = await _version(session)
        services = await _services(session)
        guidance = await _guidance_texts(session)
    return build_catalogue(version, services, guidance, topic_labels(), phrases())


class LiveCatalogue:
    """The catalogue kept in memory, read again when its version has changed."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._held: Catalogue | None = None

    async def current(self) -> Catalogue:
        """The catalogue as it is now; costs one small query when nothing has changed."""
        if self._held is None or self._held.version != await read_version(self._sessions):
            self._held = await load_catalogue(self._sessions)
        return self._held


async def _load[Row: (ServiceRow, GuidanceRow)](
    session: AsyncSession, table: type[Row], wanted: Mapping[str, Row]
) -> Seeded:
    """Brings one table up to the wanted rows, leaving alone what is the same or the staff's."""
    held = {row.id: row for row in await session.scalars(select(table))}
    same = {each for each, row in held.items() if each in wanted and row.seed_hash == wanted[each].seed_hash}
    theirs = {each for each, row in held.items() if row.edited_at is not None or row.seed_hash is None} - same
    stale = [each for each in held if each not in same | theirs]
    session.expunge_all()
    await session.execute(delete(table).where(table.id.in_(stale)))
    new = [each for each in wanted if each not in same | theirs]
    session.add_all([wanted[each] for each in new])
    await session.flush()
    gone = tuple(each for each in stale if each not in wanted)
    return Seeded(tuple(new), gone, tuple(sorted(theirs & set(wanted))))


async def _start_versions(session: AsyncSession) -> None:
    if await session.get(CatalogueStateRow, THE_STATE) is None:
        session.add(CatalogueStateRow(id=THE_STATE, version=0))
        await session.flush()


async def _version(session: AsyncSession) -> int:
    held = select(CatalogueStateRow.version).where(CatalogueStateRow.id == THE_STATE)
    return await session.scalar(held) or 0


async def _services(session: AsyncSession) -> list[Service]:
    whole = selectinload(ServiceRow.texts), selectinload(ServiceRow.keywords)
    rows = await session.scalars(
        select(ServiceRow).options(*whole).order_by(ServiceRow.position, ServiceRow.id)
    )
    return [service_of(row) for row in rows]


async def _guidance_texts(session: AsyncSession) -> list[Guidance]:
    whole = select(GuidanceRow).options(selectinload(GuidanceRow.texts))
    rows = await session.scalars(whole.order_by(GuidanceRow.position, GuidanceRow.id))
    return [guidance_of(row) for row in rows]
