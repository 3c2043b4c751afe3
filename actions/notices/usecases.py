"""Reading and tidying the outbox."""

from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from actions.notices.rules import Draft, Notice


class Outbox(Protocol):
    """Notices waiting to be sent. `put` writes the draft in words."""

    async def put(self, draft: Draft, now: datetime) -> None: ...
    async def latest(self, limit: int) -> list[Notice]: ...
    async def forget_before(self, moment: datetime) -> int: ...


class UnitOfWork(AbstractAsyncContextManager[object], Protocol):
    @property
    def outbox(self) -> Outbox: ...
    async def commit(self) -> None: ...


async def list_notices(uow: UnitOfWork, limit: int = 50) -> list[Notice]:
    """The latest notices, newest first; for the demo's outbox page."""
    async with uow:
        return await uow.outbox.latest(limit)


async def forget_notices(before: datetime, uow: UnitOfWork) -> int:
    """Delete notices created before `before`; gives how many there were."""
    async with uow:
        count = await uow.outbox.forget_before(before)
        await uow.commit()
    return count
