"""People's tables, and the queries of coaches, jobseekers, call-backs and the audit trail."""

from datetime import datetime, time
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from actions.db.base import Base, UtcDateTime
from actions.people.rules import Coach, Contact, Hours, Jobseeker, Mode, Newcomer, new_customer_reference
from actions.people.usecases import CallBack
from actions.rules import Language


class CoachRow(Base):
    __tablename__ = "coaches"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    languages: Mapped[list[str]] = mapped_column(JSON)
    municipalities: Mapped[list[str]] = mapped_column(JSON)
    modes: Mapped[list[str]] = mapped_column(JSON)
    hours: Mapped[list[list[Any]]] = mapped_column(JSON)
    place: Mapped[dict[str, str]] = mapped_column(JSON)


class AbsenceRow(Base):
    __tablename__ = "absences"

    id: Mapped[int] = mapped_column(primary_key=True)
    coach_id: Mapped[int] = mapped_column(ForeignKey("coaches.id"), index=True)
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)


class JobseekerRow(Base):
    __tablename__ = "jobseekers"

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(String(20), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    email: Mapped[str | None] = mapped_column(String(254))
    phone: Mapped[str | None] = mapped_column(String(20))
    municipality: Mapped[str] = mapped_column(String(3))
    language: Mapped[str] = mapped_column(String(2))
    coach_id: Mapped[int] = mapped_column(ForeignKey("coaches.id"), index=True)


class CodeRow(Base):
    """An erased conversation's codes stay for a day without it, so that erasing does not lift the limits."""

    __tablename__ = "recognition_codes"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str | None] = mapped_column(String(64), index=True)
    reference: Mapped[str] = mapped_column(String(20), index=True)
    jobseeker_id: Mapped[int | None] = mapped_column(ForeignKey("jobseekers.id"))
    sealed: Mapped[str] = mapped_column(String(200))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    attempts: Mapped[int]
    used: Mapped[bool]


class CallBackRow(Base):
    __tablename__ = "call_backs"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str] = mapped_column(String(20))
    language: Mapped[str] = mapped_column(String(2))
    topic: Mapped[str | None] = mapped_column(String(40))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class AuditRow(Base):
    """Who changed what of a person's record, and when; names the record, never its content."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    who: Mapped[str] = mapped_column(String(100))
    what: Mapped[str] = mapped_column(String(40))
    record: Mapped[str] = mapped_column(String(100), index=True)


class SqlPeople:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def coaches(self) -> list[Coach]:
        """All coaches by id, each with today's load."""
        rows = (await self._session.scalars(select(CoachRow).order_by(CoachRow.id))).all()
        loads = await self._loads()
        return [_coach(row, loads.get(row.id, 0)) for row in rows]

    async def coach(self, coach_id: int) -> Coach:
        return _coach(await self._session.get_one(CoachRow, coach_id))

    async def lock_coach(self, coach_id: int) -> Coach | None:
        """The coach, kept from other bookings until the transaction ends; None when there is none."""
        locked = select(CoachRow).where(CoachRow.id == coach_id).with_for_update(key_share=True)
        row = (await self._session.scalars(locked)).one_or_none()
        return _coach(row) if row else None

    async def by_reference(self, reference: str) -> Jobseeker | None:
        row = await self._session.scalar(select(JobseekerRow).where(JobseekerRow.reference == reference))
        return _jobseeker(row) if row else None

    async def jobseeker(self, jobseeker_id: int) -> Jobseeker:
        return _jobseeker(await self._session.get_one(JobseekerRow, jobseeker_id))

    async def lock_jobseeker(self, jobseeker_id: int) -> Jobseeker:
        """The person, kept from other bookings until the transaction ends."""
        locked = select(JobseekerRow).where(JobseekerRow.id == jobseeker_id).with_for_update(key_share=True)
        return _jobseeker((await self._session.scalars(locked)).one())

    async def admit(self, newcomer: Newcomer, language: Language, coach_id: int) -> Jobseeker:
        """Give a new customer a reference and their coach."""
        row = JobseekerRow(
            reference=new_customer_reference(),
            name=newcomer.name,
            email=newcomer.contact.email,
            phone=newcomer.contact.phone,
            municipality=newcomer.municipality,
            language=language,
            coach_id=coach_id,
        )
        self._session.add(row)
        await self._session.flush()
        return _jobseeker(row)

    async def _loads(self) -> dict[int, int]:
        counts = select(JobseekerRow.coach_id, func.count()).group_by(JobseekerRow.coach_id)
        return {coach_id: count for coach_id, count in await self._session.execute(counts)}


class SqlCallBacks:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, wanted: CallBack) -> None:
        self._session.add(
            CallBackRow(
                name=wanted.name,
                phone=wanted.phone,
                language=wanted.language,
                topic=wanted.topic,
                created_at=wanted.created_at,
            )
        )

    async def waiting(self, limit: int) -> list[CallBack]:
        unserved = (
            select(CallBackRow).where(CallBackRow.done_at.is_(None)).order_by(CallBackRow.id).limit(limit)
        )
        return [_call_back(row) for row in await self._session.scalars(unserved)]


class SqlAudit:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def note(self, who: str, what: str, record: str, now: datetime) -> None:
        self._session.add(AuditRow(at=now, who=who, what=what, record=record))


def _coach(row: CoachRow, load: int = 0) -> Coach:
    return Coach(
        id=row.id,
        name=row.name,
        languages=frozenset(map(Language, row.languages)),
        municipalities=frozenset(row.municipalities),
        modes=tuple(map(Mode, row.modes)),
        hours=tuple(Hours(day, time.fromisoformat(a), time.fromisoformat(b)) for day, a, b in row.hours),
        place={Language(language): words for language, words in row.place.items()},
        load=load,
    )


def _jobseeker(row: JobseekerRow) -> Jobseeker:
    return Jobseeker(
        id=row.id,
        reference=row.reference,
        name=row.name,
        contact=Contact(row.email, row.phone),
        municipality=row.municipality,
        language=Language(row.language),
        coach_id=row.coach_id,
    )


def _call_back(row: CallBackRow) -> CallBack:
    return CallBack(row.name, row.phone, Language(row.language), row.topic, row.created_at, row.id)
