"""What the use cases of booking ask for."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from actions.booking.rules import Appointment, MeetingTime, Span
from actions.notices.rules import Draft, Kind
from actions.people.rules import Coach, Jobseeker, Newcomer
from actions.rules import Language


class People(Protocol):
    async def coach(self, coach_id: int) -> Coach: ...
    async def lock_coach(self, coach_id: int) -> Coach | None: ...
    async def jobseeker(self, jobseeker_id: int) -> Jobseeker: ...
    async def lock_jobseeker(self, jobseeker_id: int) -> Jobseeker: ...
    async def admit(self, newcomer: Newcomer, language: Language, coach_id: int) -> Jobseeker: ...


class Meetings(Protocol):
    async def taken(
        self, coach_id: int, now: datetime, *, besides: str | None, moving: int | None
    ) -> tuple[Span, ...]:
        """Held and booked times from `now` on with their pauses.

        Leaves out the holds of conversation `besides` and the appointment `moving`.
        """

    async def absences(self, coach_id: int, now: datetime) -> tuple[Span, ...]: ...
    async def release(self, conversation_id: str) -> None: ...
    async def drop_expired(self, coach_id: int, now: datetime) -> None: ...
    async def add(self, meeting: Appointment) -> Appointment: ...
    async def save(self, meeting: Appointment) -> None: ...
    async def held_by(self, conversation_id: str) -> Appointment | None: ...
    async def find(self, reference: str) -> Appointment | None: ...
    async def lock(self, reference: str) -> Appointment | None:
        """The same, kept from other changes until the transaction ends."""

    async def booked_in(self, conversation_id: str, wanted: MeetingTime) -> Appointment | None: ...
    async def upcoming(self, jobseeker_id: int, now: datetime) -> list[Appointment]: ...
    async def upcoming_in(self, conversation_id: str, now: datetime) -> list[Appointment]: ...
    async def unlink(self, conversation_id: str) -> None: ...


class Outbox(Protocol):
    async def put(self, draft: Draft, now: datetime) -> None: ...


class Audit(Protocol):
    async def note(self, who: str, what: str, record: str, now: datetime) -> None: ...


class Codes(Protocol):
    async def unlink(self, conversation_id: str) -> None: ...


class Letters(Protocol):
    """Turns a meeting into a draft with its calendar entry."""

    def about(
        self, kind: Kind, meeting: Appointment, coach: Coach, person: Jobseeker, now: datetime
    ) -> Draft: ...


class UnitOfWork(AbstractAsyncContextManager[object], Protocol):
    @property
    def people(self) -> People: ...
    @property
    def meetings(self) -> Meetings: ...
    @property
    def codes(self) -> Codes: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def letters(self) -> Letters: ...
    @property
    def holidays(self) -> Callable[[datetime], frozenset[date]]:
        """The public holidays of the year of a moment and of the next."""

    async def commit(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Meeting:
    """An appointment with whom and for whom; `person` is None while the time is only held."""

    appointment: Appointment
    coach: Coach
    person: Jobseeker | None = None
