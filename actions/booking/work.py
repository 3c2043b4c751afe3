"""One unit of work over people, meetings and notices, so that a booking is one transaction."""

from collections.abc import Callable
from datetime import date, datetime
from types import TracebackType

from sqlalchemy.ext.asyncio import AsyncSession

from actions.booking.free_days import public_holidays
from actions.booking.letters import CalendarLetters
from actions.booking.store import SqlMeetings
from actions.db.engine import Sessions
from actions.notices.store import SqlOutbox
from actions.notices.texts import notice_texts
from actions.people.codes_store import SqlCodes
from actions.people.store import SqlAudit, SqlCallBacks, SqlPeople


class SqlWork:
    """Fulfils the units of work of booking, people and notices. One task at a time; entering opens a session."""

    def __init__(
        self, sessions: Sessions, holidays: Callable[[datetime], frozenset[date]] = public_holidays
    ) -> None:
        self._sessions = sessions
        self.holidays = holidays
        self.letters = CalendarLetters()

    async def __aenter__(self) -> "SqlWork":
        self._session = self._sessions()
        self._fit(self._session)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Whatever was not committed is rolled back."""
        await self._session.close()

    async def commit(self) -> None:
        await self._session.commit()

    def _fit(self, session: AsyncSession) -> None:
        self.people = SqlPeople(session)
        self.codes = SqlCodes(session)
        self.call_backs = SqlCallBacks(session)
        self.audit = SqlAudit(session)
        self.meetings = SqlMeetings(session)
        self.outbox = SqlOutbox(session, notice_texts())
