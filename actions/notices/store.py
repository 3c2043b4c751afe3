"""The outbox's table and its queries."""

from datetime import datetime

from sqlalchemy import String, Text, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from actions.db.base import Base, UtcDateTime
from actions.notices.rules import Draft, Kind, Notice, Texts, write
from actions.rules import Language


class NoticeRow(Base):
    __tablename__ = "notices"

    id: Mapped[int] = mapped_column(primary_key=True)
    to: Mapped[str] = mapped_column(String(254))
    language: Mapped[str] = mapped_column(String(2))
    kind: Mapped[str] = mapped_column(String(20))
    subject: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    calendar: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class SqlOutbox:
    def __init__(self, session: AsyncSession, texts: Texts) -> None:
        self._session = session
        self._texts = texts

    async def put(self, draft: Draft, now: datetime) -> None:
        notice = write(draft, self._texts, now)
        self._session.add(
            NoticeRow(
                to=notice.to,
                language=notice.language,
                kind=notice.kind,
                subject=notice.subject,
                body=notice.body,
                calendar=notice.calendar,
                created_at=notice.created_at,
            )
        )

    async def latest(self, limit: int) -> list[Notice]:
        newest = select(NoticeRow).order_by(NoticeRow.id.desc()).limit(limit)
        return [_notice(row) for row in await self._session.scalars(newest)]

    async def forget_before(self, moment: datetime) -> int:
        old = delete(NoticeRow).where(NoticeRow.created_at < moment).returning(NoticeRow.id)
        return len((await self._session.scalars(old)).all())


def _notice(row: NoticeRow) -> Notice:
    return Notice(
        to=row.to,
        language=Language(row.language),
        kind=Kind(row.kind),
        subject=row.subject,
        body=row.body,
        created_at=row.created_at,
        calendar=row.calendar,
        id=row.id,
    )
