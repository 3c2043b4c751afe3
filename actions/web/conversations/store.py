"""The conversations' tables and the unit of work over them."""

from collections.abc import Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Any, Self

from sqlalchemy import JSON, CheckConstraint, Date, ForeignKey, Index, String, delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from actions.db.base import Base, UtcDateTime
from actions.db.engine import Sessions
from actions.rules import Language
from actions.web.conversations.rules import Conversation, Key, Message, Sender, Standing
from actions.web.conversations.usecases import KeyTaken

ID = String(64)


class ConversationRow(Base):
    __tablename__ = "conversations"
    __table_args__ = (CheckConstraint("language IN ('fi', 'sv')", name="language"),)

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    token_hash: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(String(2))
    service_date: Mapped[date] = mapped_column(Date)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    last_active_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class MessageRow(Base):
    """Ids sort in the order of the talk, so the index on both columns serves every reading."""

    __tablename__ = "messages"
    __table_args__ = (
        CheckConstraint("sender IN ('user', 'bot', 'staff')", name="sender"),
        Index("ix_messages_conversation_id_id", "conversation_id", "id"),
    )

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    sent_at: Mapped[datetime] = mapped_column(UtcDateTime)
    sender: Mapped[str] = mapped_column(String(5))
    language: Mapped[str] = mapped_column(String(2))
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    answers: Mapped[str | None] = mapped_column(ID)
    standing: Mapped[str | None] = mapped_column(String(10))


class KeyRow(Base):
    """One message per key: the primary key keeps two servers from hearing the same message twice."""

    __tablename__ = "idempotency_keys"

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[str] = mapped_column(ID, primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    message_id: Mapped[str] = mapped_column(ID)
    tried_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ConversationBook:
    """`usecases.Book` over SQLAlchemy."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    async def __aenter__(self) -> Self:
        self._session: AsyncSession = self._sessions()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._session.close()

    async def commit(self) -> None:
        await self._session.commit()

    async def conversation(self, conversation_id: str) -> Conversation | None:
        row = await self._session.get(ConversationRow, conversation_id)
        return _conversation(row) if row else None

    async def owned(self, conversation_id: str, token_hash: str) -> Conversation | None:
        query = select(ConversationRow).where(
            ConversationRow.id == conversation_id, ConversationRow.token_hash == token_hash
        )
        row = await self._session.scalar(query)
        return _conversation(row) if row else None

    async def put(self, conversation: Conversation) -> None:
        await self._session.merge(_conversation_row(conversation))
        await self._session.flush()

    async def erase(self, conversation_id: str) -> None:
        await self._session.execute(delete(ConversationRow).where(ConversationRow.id == conversation_id))

    async def idle_since(self, before: datetime, limit: int) -> list[str]:
        query = select(ConversationRow.id).where(ConversationRow.last_active_at < before).limit(limit)
        return list(await self._session.scalars(query))

    async def messages(self, conversation_id: str, after: str = "") -> list[Message]:
        query = select(MessageRow).where(MessageRow.conversation_id == conversation_id, MessageRow.id > after)
        return [_message(row) for row in await self._session.scalars(query.order_by(MessageRow.id))]

    async def message(self, conversation_id: str, message_id: str) -> Message | None:
        row = await self._session.get(MessageRow, message_id)
        return _message(row) if row and row.conversation_id == conversation_id else None

    async def latest_of_bot(self, conversation_id: str, limit: int) -> list[Message]:
        query = select(MessageRow).where(
            MessageRow.conversation_id == conversation_id, MessageRow.sender == Sender.BOT.value
        )
        rows = await self._session.scalars(query.order_by(MessageRow.id.desc()).limit(limit))
        return [_message(row) for row in rows]

    async def add(self, conversation_id: str, messages: Sequence[Message]) -> None:
        self._session.add_all(_message_row(conversation_id, message) for message in messages)
        await self._session.flush()

    async def stand(self, message_id: str, standing: Standing) -> None:
        change = update(MessageRow).where(MessageRow.id == message_id)
        await self._session.execute(change.values(standing=standing.value))

    async def key(self, conversation_id: str, key: str) -> Key | None:
        row = await self._session.get(KeyRow, (conversation_id, key))
        return Key(row.key, row.fingerprint, row.message_id, row.tried_at) if row else None

    async def add_key(self, conversation_id: str, key: Key) -> None:
        """Insert, never update: what another server put in between our look and our write must stand."""
        self._session.add(_key_row(conversation_id, key))
        try:
            await self._session.flush()
        except IntegrityError as error:
            raise KeyTaken from error

    async def save_key(self, conversation_id: str, key: Key) -> None:
        await self._session.merge(_key_row(conversation_id, key))


def _key_row(conversation_id: str, key: Key) -> KeyRow:
    return KeyRow(
        conversation_id=conversation_id,
        key=key.key,
        fingerprint=key.fingerprint,
        message_id=key.message_id,
        tried_at=key.tried_at,
    )


def _conversation(row: ConversationRow) -> Conversation:
    return Conversation(
        row.id, row.token_hash, Language(row.language), row.service_date, row.created_at, row.last_active_at
    )


def _conversation_row(conversation: Conversation) -> ConversationRow:
    return ConversationRow(
        id=conversation.id,
        token_hash=conversation.token_hash,
        language=conversation.language.value,
        service_date=conversation.service_date,
        created_at=conversation.created_at,
        last_active_at=conversation.last_active_at,
    )


def _message(row: MessageRow) -> Message:
    return Message(
        id=row.id,
        sent_at=row.sent_at,
        sender=Sender(row.sender),
        language=Language(row.language),
        body=row.body,
        answers=row.answers,
        standing=Standing(row.standing) if row.standing else None,
    )


def _message_row(conversation_id: str, message: Message) -> MessageRow:
    return MessageRow(
        id=message.id,
        conversation_id=conversation_id,
        sent_at=message.sent_at,
        sender=message.sender.value,
        language=message.language.value,
        body=dict(message.body),
        answers=message.answers,
        standing=message.standing.value if message.standing else None,
    )
