"""Start a conversation, say something in it, read it again."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import TracebackType
from typing import Any, Protocol, Self
from weakref import WeakValueDictionary

from actions.rules import Language
from actions.web.assistant import Assistant, DialogueUnavailable, Heard, Reply
from actions.web.conversations import rules
from actions.web.conversations.rules import Conversation, Key, Message, Sender, Standing
from actions.web.conversations.turning import DetectLanguage as DetectLanguage
from actions.web.conversations.turning import turned

log = logging.getLogger(__name__)

CHOICES_LOOKED_BACK = 30
"""How many of the latest bot messages a choice may come from."""

PAUSE_SECONDS = 0.1
"""Between looks at a message that another server is answering."""


class MaskedText(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def kinds(self) -> Sequence[str]: ...


type Mask = Callable[[str], MaskedText]


class KeyTaken(Exception):
    """Another server put the same key in between our look and our write."""


class Book(Protocol):
    """A unit of work over the conversations; leaving it without commit() keeps nothing."""

    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
    async def commit(self) -> None: ...
    async def conversation(self, conversation_id: str) -> Conversation | None: ...
    async def owned(self, conversation_id: str, token_hash: str) -> Conversation | None:
        """The conversation if this is its token; nothing of another's is read."""

    async def put(self, conversation: Conversation) -> None: ...
    async def erase(self, conversation_id: str) -> None: ...
    async def idle_since(self, before: datetime, limit: int) -> list[str]: ...
    async def messages(self, conversation_id: str, after: str = "") -> list[Message]: ...
    async def message(self, conversation_id: str, message_id: str) -> Message | None: ...
    async def latest_of_bot(self, conversation_id: str, limit: int) -> list[Message]: ...
    async def add(self, conversation_id: str, messages: Sequence[Message]) -> None: ...
    async def stand(self, message_id: str, standing: Standing) -> None: ...
    async def key(self, conversation_id: str, key: str) -> Key | None: ...
    async def save_key(self, conversation_id: str, key: Key) -> None: ...
    async def add_key(self, conversation_id: str, key: Key) -> None:
        """Raises KeyTaken."""


class Locks:
    """One conversation's messages are heard one after the other; a lock lives while someone holds it."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def of(self, conversation_id: str) -> asyncio.Lock:
        return self._locks.setdefault(conversation_id, asyncio.Lock())


@dataclass(frozen=True, slots=True)
class Desk:
    """What the use cases work with."""

    book: Callable[[], Book]
    assistant: Assistant
    detect: DetectLanguage
    mask: Mask
    masked_notice: Callable[[Language], str]
    clock: Callable[[], datetime]
    ids: rules.MessageIds
    locks: Locks


@dataclass(frozen=True, slots=True)
class Opened:
    conversation: Conversation
    token: str
    greeting: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What the user sent: free words, or the id of a choice; and the client's key, if any."""

    text: str | None = None
    choice: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    messages: tuple[Message, ...]
    language: Language


@dataclass(frozen=True, slots=True)
class _Turn:
    """A message on its way to the assistant."""

    conversation: Conversation
    message: Message
    payload: str | None
    masked: bool


async def start_conversation(language: Language, service_date: date, desk: Desk) -> Opened:
    """A new conversation with its greeting. Raises DialogueUnavailable, and then keeps nothing."""
    conversation, token = rules.new_conversation(language, service_date, desk.clock())
    heard = await desk.assistant.start(conversation.id, language, service_date)
    greeting = tuple(_heard_message(reply, heard.language, None, desk) for reply in heard.replies)
    async with desk.book() as book:
        await book.put(replace(conversation, language=heard.language))
        await book.add(conversation.id, greeting)
        await book.commit()
    log.info("conversation started", extra={"conversation": conversation.id})
    return Opened(replace(conversation, language=heard.language), token, greeting)


async def say(conversation_id: str, said: Said, desk: Desk) -> Answer:
    """What the assistant answers, in order; a repeated key gets the first answer again.

    Raises UnknownConversation, UnknownChoice, KeyReused; DialogueUnavailable when no answer came, and then
    the user's message is kept as unanswered and the same key may try again.
    """
    async with desk.locks.of(conversation_id):
        begun = await _begin(conversation_id, said, desk)
        if isinstance(begun, Answer):
            return begun
        try:
            heard = await _ask(begun, desk)
        except DialogueUnavailable:
            await _leave_unanswered(begun, desk)
            raise
        return await _finish(begun, heard, desk)


async def read_history(conversation_id: str, after: str | None, desk: Desk) -> list[Message]:
    """Every message, or those after one. Raises UnknownMessage when that one is not of this conversation."""
    async with desk.book() as book:
        if after is not None and await book.message(conversation_id, after) is None:
            raise rules.UnknownMessage
        return await book.messages(conversation_id, after or "")


async def _begin(conversation_id: str, said: Said, desk: Desk) -> _Turn | Answer:
    """The message, kept before anyone is asked; or the answer that it got the first time."""
    while True:
        try:
            async with desk.book() as book:
                begun = await _try_to_begin(conversation_id, said, book, desk)
        except KeyTaken:
            continue
        if begun is not None:
            return begun
        await asyncio.sleep(PAUSE_SECONDS)


async def _try_to_begin(conversation_id: str, said: Said, book: Book, desk: Desk) -> _Turn | Answer | None:
    """None while another server is answering the same message."""
    conversation = await book.conversation(conversation_id)
    if conversation is None:
        raise rules.UnknownConversation
    turn, fingerprint = await _read(conversation, said, book, desk)
    known = await book.key(conversation_id, said.key) if said.key else None
    if known is None:
        return await _keep(turn, said.key, fingerprint, book, desk)
    return await _repeat(turn, known, fingerprint, book, desk)


async def _read(conversation: Conversation, said: Said, book: Book, desk: Desk) -> tuple[_Turn, str]:
    """The turn that these words or this choice begin, and the print by which a repeat is known."""
    if choice := await _chosen(conversation, said, book):
        message = _user_message(choice.label, conversation.language, desk)
        return _Turn(conversation, message, choice.payload, masked=False), rules.fingerprint_of(
            "c", choice.id
        )
    masked = desk.mask(said.text or "")
    language = await _language_of(masked.text, conversation, book, desk)
    message = _user_message(masked.text, language, desk)
    turn = _Turn(conversation, message, None, masked=bool(masked.kinds))
    return turn, rules.fingerprint_of("t", masked.text)


async def _chosen(conversation: Conversation, said: Said, book: Book) -> rules.Choice | None:
    """The choice that was pressed, or whose label was typed: both do the same. Raises UnknownChoice."""
    offered = await book.latest_of_bot(conversation.id, CHOICES_LOOKED_BACK)
    if said.choice is not None:
        return rules.find_choice(said.choice, offered)
    return rules.typed_choice(said.text or "", offered)


async def _language_of(text: str, conversation: Conversation, book: Book, desk: Desk) -> Language:
    """The talk's language, or the one the text turns it to; what was said before is read only where it may turn."""
    current = conversation.language
    if desk.detect(text, current, strayed=True) is current:
        return current
    return turned(text, current, await book.messages(conversation.id), desk.detect)


async def _keep(turn: _Turn, key: str | None, fingerprint: str, book: Book, desk: Desk) -> _Turn:
    await book.add(turn.conversation.id, [turn.message])
    if key:
        await book.add_key(turn.conversation.id, Key(key, fingerprint, turn.message.id, desk.clock()))
    await book.commit()
    return turn


async def _repeat(turn: _Turn, known: Key, fingerprint: str, book: Book, desk: Desk) -> _Turn | Answer | None:
    """The first answer, or a second try under the first message's id; None while another server is at it."""
    if known.fingerprint != fingerprint:
        raise rules.KeyReused
    conversation = turn.conversation
    first = await book.message(conversation.id, known.message_id)
    if first is not None and first.standing is Standing.ANSWERED:
        answers = [m for m in await book.messages(conversation.id, first.id) if m.answers == first.id]
        return Answer(tuple(answers), answers[-1].language if answers else conversation.language)
    if first is None or not rules.may_try(first.standing, known, desk.clock()):
        return None
    await book.stand(first.id, Standing.ASKED)
    await book.save_key(conversation.id, replace(known, tried_at=desk.clock()))
    await book.commit()
    return replace(turn, message=first)


async def _ask(turn: _Turn, desk: Desk) -> Heard:
    talk, message = turn.conversation, turn.message
    if turn.payload is not None:
        return await desk.assistant.choose(
            talk.id, turn.payload, message.language, talk.service_date, message_id=message.id
        )
    return await desk.assistant.say(
        talk.id, message.text, message.language, talk.service_date, message_id=message.id
    )


async def _finish(turn: _Turn, heard: Heard, desk: Desk) -> Answer:
    notice: list[Reply] = [{"text": desk.masked_notice(heard.language)}] if turn.masked else []
    replies = [*notice, *heard.replies]
    messages = tuple(_heard_message(reply, heard.language, turn.message.id, desk) for reply in replies)
    async with desk.book() as book:
        if await book.conversation(turn.conversation.id) is None:
            raise rules.UnknownConversation
        await book.put(rules.active(turn.conversation, heard.language, desk.clock()))
        await book.add(turn.conversation.id, messages)
        await book.stand(turn.message.id, Standing.ANSWERED)
        await book.commit()
    log.info("message answered", extra={"conversation": turn.conversation.id, "replies": len(messages)})
    return Answer(messages, heard.language)


async def _leave_unanswered(turn: _Turn, desk: Desk) -> None:
    async with desk.book() as book:
        await book.stand(turn.message.id, Standing.UNANSWERED)
        await book.commit()
    log.warning("message left unanswered", extra={"conversation": turn.conversation.id})


def _user_message(text: str, language: Language, desk: Desk) -> Message:
    now = desk.clock()
    body: dict[str, Any] = {"text": text}
    return Message(desk.ids.next(now), now, Sender.USER, language, body, standing=Standing.ASKED)


def _heard_message(reply: Reply, language: Language, answers: str | None, desk: Desk) -> Message:
    now = desk.clock()
    return Message(desk.ids.next(now), now, Sender.BOT, language, dict(reply), answers=answers)
