"""The appointments' table, the constraints that keep two people from one time, and the queries."""

from datetime import UTC, datetime

from sqlalchemy import (
    DDL,
    CheckConstraint,
    ColumnElement,
    ForeignKey,
    Index,
    String,
    and_,
    delete,
    event,
    or_,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from actions.booking.rules import (
    AlreadyBusy,
    Appointment,
    MeetingTime,
    Span,
    Status,
    TimeTaken,
)
from actions.db.base import Base, UtcDateTime
from actions.people.rules import Mode
from actions.people.store import AbsenceRow
from actions.rules import DomainError, Language


class AppointmentRow(Base):
    """`busy_from` and `busy_until` are minutes since 1970: the meeting and the coach's pause after it."""

    __tablename__ = "appointments"
    __table_args__ = (
        CheckConstraint("busy_from < busy_until", name="busy"),
        CheckConstraint("status IN ('held', 'booked', 'cancelled')", name="status"),
        Index("ix_appointments_coach_busy", "coach_id", "busy_from"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(String(20), unique=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    coach_id: Mapped[int] = mapped_column(ForeignKey("coaches.id"))
    jobseeker_id: Mapped[int | None] = mapped_column(ForeignKey("jobseekers.id"), index=True)
    conversation_id: Mapped[str | None] = mapped_column(String(64), index=True)
    status: Mapped[str] = mapped_column(String(10))
    mode: Mapped[str] = mapped_column(String(10))
    language: Mapped[str] = mapped_column(String(2))
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    busy_from: Mapped[int]
    busy_until: Mapped[int]
    held_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    sequence: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


COACH_FREE = "ex_appointments_coach"
PERSON_FREE = "ex_appointments_jobseeker"
REFUSALS: dict[str, type[DomainError]] = {COACH_FREE: TimeTaken, PERSON_FREE: AlreadyBusy}

_NO_OVERLAP = {
    COACH_FREE: ("coach_id", "status IN ('held', 'booked')"),
    PERSON_FREE: ("jobseeker_id", "status = 'booked' AND jobseeker_id IS NOT NULL"),
}
"""Whose times must not overlap, and which rows count."""

# The person and the minute share one number, person in the high half: so plain int8range will do, and no
# database needs the btree_gist extension or the right to create it.
_EXCLUDE = """
ALTER TABLE appointments ADD CONSTRAINT {name} EXCLUDE USING gist (
  int8range((CAST({who} AS bigint) << 32) + busy_from, (CAST({who} AS bigint) << 32) + busy_until) WITH &&
) WHERE ({counts})
"""

_TRIGGER = """
CREATE TRIGGER {name}_{verb} BEFORE {verb} ON appointments
WHEN EXISTS (
  SELECT 1 FROM (SELECT NEW.status AS status, NEW.jobseeker_id AS jobseeker_id) WHERE {counts}
) AND EXISTS (
  SELECT 1 FROM appointments WHERE {who} = NEW.{who} AND id IS NOT NEW.id AND {counts}
  AND busy_from < NEW.busy_until AND NEW.busy_from < busy_until
)
BEGIN SELECT RAISE(ABORT, '{name}'); END
"""


def _ddl(statement: str) -> DDL:
    return DDL(statement)  # type: ignore[no-untyped-call]  # SQLAlchemy 2.1 gives it no types


def _forbid_overlaps() -> None:
    table = AppointmentRow.__table__
    for name, (who, counts) in _NO_OVERLAP.items():
        exclude = _ddl(_EXCLUDE.format(name=name, who=who, counts=counts))
        event.listen(table, "after_create", exclude.execute_if(dialect="postgresql"))
        for verb in ("insert", "update"):
            trigger = _ddl(_TRIGGER.format(name=name, who=who, counts=counts, verb=verb))
            event.listen(table, "after_create", trigger.execute_if(dialect="sqlite"))


_forbid_overlaps()


class SqlMeetings:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def taken(
        self, coach_id: int, now: datetime, *, besides: str | None, moving: int | None
    ) -> tuple[Span, ...]:
        """Held and booked times from `now` on with their pauses; a hold whose time is up does not count."""
        kept = _live(now), AppointmentRow.coach_id == coach_id, AppointmentRow.busy_until > _minute(now)
        rows = await self._session.scalars(select(AppointmentRow).where(*kept))
        return tuple(_meeting(row).time.busy for row in rows if not _is_own(row, besides, moving))

    async def absences(self, coach_id: int, now: datetime) -> tuple[Span, ...]:
        ahead = AbsenceRow.coach_id == coach_id, AbsenceRow.ends_at > now
        rows = await self._session.scalars(select(AbsenceRow).where(*ahead))
        return tuple(Span(row.starts_at, row.ends_at) for row in rows)

    async def release(self, conversation_id: str) -> None:
        await self._session.execute(delete(AppointmentRow).where(*_holds_of(conversation_id)))

    async def drop_expired(self, coach_id: int, now: datetime) -> None:
        over = AppointmentRow.status == Status.HELD, AppointmentRow.held_until <= now
        await self._session.execute(delete(AppointmentRow).where(AppointmentRow.coach_id == coach_id, *over))

    async def add(self, meeting: Appointment) -> Appointment:
        """The meeting with its id. Raises `TimeTaken` or `AlreadyBusy` when the database finds an overlap."""
        row = AppointmentRow()
        _fill(row, meeting)
        self._session.add(row)
        await self._flush()
        return _meeting(row)

    async def save(self, meeting: Appointment) -> None:
        """Raises what `add` raises."""
        _fill(await self._session.get_one(AppointmentRow, meeting.id), meeting)
        await self._flush()

    async def held_by(self, conversation_id: str) -> Appointment | None:
        row = await self._session.scalar(select(AppointmentRow).where(*_holds_of(conversation_id)))
        return _meeting(row) if row else None

    async def find(self, reference: str) -> Appointment | None:
        row = await self._session.scalar(select(AppointmentRow).where(AppointmentRow.reference == reference))
        return _meeting(row) if row else None

    async def lock(self, reference: str) -> Appointment | None:
        """Like `find`, and nobody else changes the meeting until the transaction ends."""
        mine = select(AppointmentRow).where(AppointmentRow.reference == reference).with_for_update()
        row = await self._session.scalar(mine)
        return _meeting(row) if row else None

    async def booked_in(self, conversation_id: str, wanted: MeetingTime) -> Appointment | None:
        """The meeting at `wanted` that this conversation has booked already."""
        same = (
            AppointmentRow.conversation_id == conversation_id,
            AppointmentRow.status == Status.BOOKED,
            AppointmentRow.coach_id == wanted.coach_id,
            AppointmentRow.starts_at == wanted.starts_at,
        )
        row = await self._session.scalar(select(AppointmentRow).where(*same))
        return _meeting(row) if row else None

    async def upcoming(self, jobseeker_id: int, now: datetime) -> list[Appointment]:
        """The person's booked meetings that have not begun, soonest first."""
        return await self._ahead(AppointmentRow.jobseeker_id == jobseeker_id, now)

    async def upcoming_in(self, conversation_id: str, now: datetime) -> list[Appointment]:
        """The same for whatever was booked in one conversation."""
        return await self._ahead(AppointmentRow.conversation_id == conversation_id, now)

    async def unlink(self, conversation_id: str) -> None:
        mine = update(AppointmentRow).where(AppointmentRow.conversation_id == conversation_id)
        await self._session.execute(mine.values(conversation_id=None))

    async def _ahead(self, whose: ColumnElement[bool], now: datetime) -> list[Appointment]:
        booked = AppointmentRow.status == Status.BOOKED, AppointmentRow.starts_at > now
        ordered = select(AppointmentRow).where(whose, *booked).order_by(AppointmentRow.starts_at)
        return [_meeting(row) for row in await self._session.scalars(ordered)]

    async def _flush(self) -> None:
        try:
            await self._session.flush()
        except IntegrityError as error:  # someone took the time between our look and our write
            raise _refusal(error) from error


def _refusal(error: IntegrityError) -> Exception:
    """The refusal behind a broken constraint; any other constraint is a fault and stays one."""
    broken = (refusal for name, refusal in REFUSALS.items() if name in str(error.orig))
    return next(broken, lambda: error)()


def _live(now: datetime) -> ColumnElement[bool]:
    held = and_(AppointmentRow.status == Status.HELD, AppointmentRow.held_until > now)
    return or_(AppointmentRow.status == Status.BOOKED, held)


def _holds_of(conversation_id: str) -> tuple[ColumnElement[bool], ...]:
    return AppointmentRow.conversation_id == conversation_id, AppointmentRow.status == Status.HELD


def _is_own(row: AppointmentRow, besides: str | None, moving: int | None) -> bool:
    own_hold = besides is not None and row.conversation_id == besides and row.status == Status.HELD
    return own_hold or row.id == moving


def _minute(moment: datetime) -> int:
    return int(moment.timestamp()) // 60


def _fill(row: AppointmentRow, meeting: Appointment) -> None:
    row.reference, row.uid = meeting.reference, meeting.uid
    row.coach_id, row.jobseeker_id = meeting.time.coach_id, meeting.jobseeker_id
    row.conversation_id = meeting.conversation_id
    row.status, row.mode, row.language = meeting.status, meeting.time.mode, meeting.language
    row.starts_at, row.ends_at = meeting.time.starts_at, meeting.time.ends_at
    row.busy_from, row.busy_until = _minute(meeting.time.busy.starts_at), _minute(meeting.time.busy.ends_at)
    row.held_until, row.sequence, row.created_at = meeting.held_until, meeting.sequence, meeting.created_at


def _meeting(row: AppointmentRow) -> Appointment:
    return Appointment(
        reference=row.reference,
        uid=row.uid,
        time=MeetingTime(row.coach_id, row.starts_at.astimezone(UTC), Mode(row.mode)),
        status=Status(row.status),
        language=Language(row.language),
        created_at=row.created_at,
        jobseeker_id=row.jobseeker_id,
        conversation_id=row.conversation_id,
        held_until=row.held_until,
        sequence=row.sequence,
        id=row.id,
    )
