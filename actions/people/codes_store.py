"""The queries of one-time codes."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from actions.people.recognition import OneTimeCode
from actions.people.store import CodeRow


class SqlCodes:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def lock(self, reference: str, conversation_id: str) -> None:
        await _lock_words(self._session, reference, conversation_id)

    async def asked(self, reference: str, conversation_id: str, since: datetime) -> Sequence[datetime]:
        mine = or_(CodeRow.reference == reference, CodeRow.conversation_id == conversation_id)
        moments = await self._session.scalars(
            select(CodeRow.created_at).where(mine, CodeRow.created_at > since)
        )
        return moments.all()

    async def add(self, code: OneTimeCode) -> None:
        self._session.add(
            CodeRow(
                conversation_id=code.conversation_id,
                reference=code.reference,
                jobseeker_id=code.jobseeker_id,
                sealed=code.sealed,
                created_at=code.created_at,
                attempts=code.attempts,
                used=code.used,
            )
        )

    async def latest(self, reference: str, conversation_id: str) -> OneTimeCode | None:
        mine = CodeRow.reference == reference, CodeRow.conversation_id == conversation_id
        row = await self._session.scalar(select(CodeRow).where(*mine).order_by(CodeRow.id.desc()).limit(1))
        return _code(row) if row else None

    async def guesses(self, conversation_id: str, since: datetime) -> int:
        mine = CodeRow.conversation_id == conversation_id, CodeRow.created_at > since
        return await self._session.scalar(select(func.sum(CodeRow.attempts)).where(*mine)) or 0

    async def save(self, code: OneTimeCode) -> None:
        changes = update(CodeRow).where(CodeRow.id == code.id)
        await self._session.execute(changes.values(attempts=code.attempts, used=code.used))

    async def unlink(self, conversation_id: str) -> None:
        mine = update(CodeRow).where(CodeRow.conversation_id == conversation_id)
        await self._session.execute(mine.values(conversation_id=None))

    async def forget_before(self, moment: datetime) -> int:
        old = delete(CodeRow).where(CodeRow.created_at < moment).returning(CodeRow.id)
        return len((await self._session.scalars(old)).all())


async def _lock_words(session: AsyncSession, *words: str) -> None:
    """Hold these words until the transaction ends; SQLite's writer is alone anyway."""
    if session.get_bind().dialect.name != "postgresql":
        return
    for word in sorted(words):
        await session.execute(
            text("SELECT pg_advisory_xact_lock(hashtextextended(:word, 0))"), {"word": word}
        )


def _code(row: CodeRow) -> OneTimeCode:
    return OneTimeCode(
        conversation_id=row.conversation_id or "",
        reference=row.reference,
        jobseeker_id=row.jobseeker_id,
        sealed=row.sealed,
        created_at=row.created_at,
        attempts=row.attempts,
        used=row.used,
        id=row.id,
    )
