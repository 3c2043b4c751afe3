"""Erase a conversation everywhere: at its owner's word, or when its time is up."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from actions.privacy.rules import erased_before

log = logging.getLogger(__name__)

ERASED_AT_ONCE = 100

type OnErase = Callable[[str], Awaitable[None]]
"""Something else that forgets a conversation: held meeting times are released, dialogue state goes."""


class Conversations(Protocol):
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
    async def commit(self) -> None: ...
    async def erase(self, conversation_id: str) -> None: ...
    async def idle_since(self, before: datetime, limit: int) -> list[str]: ...


async def erase_conversation(
    conversation_id: str, elsewhere: Sequence[OnErase], book: Callable[[], Conversations]
) -> None:
    """Forget it elsewhere first: if a part is down nothing is lost here, and the same call may come again."""
    for forget in elsewhere:
        await forget(conversation_id)
    async with book() as conversations:
        await conversations.erase(conversation_id)
        await conversations.commit()
    log.info("conversation erased", extra={"conversation": conversation_id})


async def erase_outdated(
    now: datetime, keep_days: int, elsewhere: Sequence[OnErase], book: Callable[[], Conversations]
) -> int:
    """Erase the conversations whose time is up; how many were erased."""
    before = erased_before(now, keep_days)
    if before is None:
        return 0
    async with book() as conversations:
        outdated = await conversations.idle_since(before, ERASED_AT_ONCE)
    for conversation_id in outdated:
        await erase_conversation(conversation_id, elsewhere, book)
    return len(outdated)
