"""Stand-ins for the ports of the web: a dialogue, a book of conversations, a clock, the other capabilities."""

import asyncio
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from types import TracebackType
from typing import Any, Self

from actions.rules import Language
from actions.web.assistant import DialogueUnavailable, Heard, Reply
from actions.web.conversations.rules import Conversation, Key, Message, MessageIds, Sender, Standing
from actions.web.conversations.usecases import Desk, Locks
from actions.web.ports import Guidance, NeedsFacts, Wanted, Window, WrongFacts

MONDAY_MORNING = datetime(2026, 11, 23, 7, 15, tzinfo=UTC)

HELLO: Reply = {
    "text": "Hei!",
    "choices": [{"id": "debt", "label": "Velat", "topic": "debt", "payload": "/debt"}],
}
DEBTS: Reply = {"text": "Velkaneuvonta auttaa.", "topic": "debt"}
TAKEN: Reply = {
    "text": "Aika ehti mennä.",
    "asks": "slot",
    "conflict": True,
    "slots": [
        {
            "id": "s-1",
            "starts_at": "2026-11-24T09:00:00+02:00",
            "ends_at": "2026-11-24T09:45:00+02:00",
            "mode": "in_person",
            "coach": "Aino",
            "payload": '/inform{"slot":"s-1"}',
        }
    ],
}
CANCELLED: Reply = {
    "text": "Tapaaminen on peruttu.",
    "topic": "appointment",
    "appointment": {
        "reference": "T-ABCD2345",
        "status": "cancelled",
        "starts_at": "2026-11-24T09:00:00+02:00",
        "ends_at": "2026-11-24T09:45:00+02:00",
        "mode": "phone",
        "coach": "Aino",
        "place": "Puhelin",
        "language": "fi",
    },
}


@dataclass
class FakeAssistant:
    """Answers every message with `replies`, and keeps what it was asked."""

    replies: tuple[Reply, ...] = (DEBTS,)
    language: Language | None = None
    down: bool = False
    gate: asyncio.Event | None = None
    heard: list[tuple[str, str, Language, date]] = field(default_factory=list)
    message_ids: list[str] = field(default_factory=list)
    erased: list[str] = field(default_factory=list)
    most_at_once: int = 0
    _at_once: int = 0

    async def start(self, conversation_id: str, language: Language, service_date: date) -> Heard:
        self._check()
        return Heard((HELLO,), language)

    async def say(
        self, conversation_id: str, text: str, language: Language, service_date: date, *, message_id: str
    ) -> Heard:
        return await self._hear(("text", text, language, service_date), message_id)

    async def choose(
        self, conversation_id: str, payload: str, language: Language, service_date: date, *, message_id: str
    ) -> Heard:
        return await self._hear(("choice", payload, language, service_date), message_id)

    async def erase(self, conversation_id: str) -> None:
        self._check()
        self.erased.append(conversation_id)

    async def is_alive(self) -> bool:
        return not self.down

    async def _hear(self, what: tuple[str, str, Language, date], message_id: str) -> Heard:
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        await (self.gate.wait() if self.gate else asyncio.sleep(0))
        self._at_once -= 1
        self.message_ids.append(message_id)
        self._check()
        self.heard.append(what)
        return Heard(self.replies, self.language or what[2])

    def _check(self) -> None:
        if self.down:
            raise DialogueUnavailable


@dataclass
class Shelf:
    """What a FakeBook has committed."""

    conversations: dict[str, Conversation] = field(default_factory=dict)
    messages: dict[str, list[Message]] = field(default_factory=dict)
    keys: dict[tuple[str, str], Key] = field(default_factory=dict)

    def book(self) -> "FakeBook":
        return FakeBook(self)


class FakeBook:
    """A unit of work in memory: what is not committed is gone."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    async def __aenter__(self) -> Self:
        self._draft = deepcopy(self._shelf)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        del self._draft

    async def commit(self) -> None:
        vars(self._shelf).update(vars(deepcopy(self._draft)))

    async def conversation(self, conversation_id: str) -> Conversation | None:
        return self._draft.conversations.get(conversation_id)

    async def owned(self, conversation_id: str, token_hash: str) -> Conversation | None:
        found = self._draft.conversations.get(conversation_id)
        return found if found and found.token_hash == token_hash else None

    async def put(self, conversation: Conversation) -> None:
        self._draft.conversations[conversation.id] = conversation

    async def erase(self, conversation_id: str) -> None:
        self._draft.conversations.pop(conversation_id, None)
        self._draft.messages.pop(conversation_id, None)

    async def idle_since(self, before: datetime, limit: int) -> list[str]:
        return [c.id for c in self._draft.conversations.values() if c.last_active_at < before][:limit]

    async def messages(self, conversation_id: str, after: str = "") -> list[Message]:
        return [m for m in self._draft.messages.get(conversation_id, []) if m.id > after]

    async def message(self, conversation_id: str, message_id: str) -> Message | None:
        return next((m for m in await self.messages(conversation_id) if m.id == message_id), None)

    async def latest_of_bot(self, conversation_id: str, limit: int) -> list[Message]:
        bot = [m for m in await self.messages(conversation_id) if m.sender is Sender.BOT]
        return bot[::-1][:limit]

    async def add(self, conversation_id: str, messages: Sequence[Message]) -> None:
        self._draft.messages.setdefault(conversation_id, []).extend(messages)

    async def stand(self, message_id: str, standing: Standing) -> None:
        for talk in self._draft.messages.values():
            talk[:] = [replace(m, standing=standing) if m.id == message_id else m for m in talk]

    async def key(self, conversation_id: str, key: str) -> Key | None:
        return self._draft.keys.get((conversation_id, key))

    async def add_key(self, conversation_id: str, key: Key) -> None:
        self._draft.keys[conversation_id, key.key] = key

    async def save_key(self, conversation_id: str, key: Key) -> None:
        self._draft.keys[conversation_id, key.key] = key


@dataclass
class FakeClock:
    now: datetime = MONDAY_MORNING

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass(frozen=True)
class FakeMasked:
    text: str
    kinds: tuple[str, ...]


def fake_mask(text: str) -> FakeMasked:
    hidden = text.replace("131052-308T", "[•••]")
    return FakeMasked(hidden, ("identity_code",) if hidden != text else ())


def fake_detect(text: str, current: Language, *, settled: bool = False, strayed: bool = False) -> Language:
    """Swedish begins with "Jag", Finnish with "Minä"; a word alone turns no talk that is settled, but one that has strayed."""
    if settled and " " not in text and not strayed:
        return current
    begins = {"Jag": Language.SV, "Minä": Language.FI}
    return next((language for word, language in begins.items() if text.startswith(word)), current)


def a_desk(assistant: FakeAssistant, shelf: Shelf, clock: FakeClock | None = None) -> Desk:
    return Desk(
        book=shelf.book,
        assistant=assistant,
        detect=fake_detect,
        mask=fake_mask,
        masked_notice=lambda language: f"masked ({language})",
        clock=clock or FakeClock(),
        ids=MessageIds(),
        locks=Locks(),
    )


SERVICE: dict[str, Any] = {
    "id": "palkkatuki",
    "name": "Palkkatuki",
    "summary": "Työnantaja voi saada tukea palkkaasi.",
    "sector": "employment",
    "provider": "Työllisyysalue",
    "url": "https://tyomarkkinatori.fi",
    "why": [],
    "checked_on": "2026-10-01",
}
DECISION: dict[str, Any] = {
    "valid_on": "2026-11-23",
    "body": {"id": "EA20", "kind": "employment_area", "name": "Tampereen seutu", "municipality": None},
    "rules": ["P1"],
    "reasons": ["Kotikuntasi kuuluu tähän alueeseen."],
    "sources": [{"text": "L 380/2023 17 §", "url": "https://finlex.fi"}],
    "discretion": [],
}
TAMPERE: dict[str, Any] = {
    "code": "837",
    "name": "Tampere",
    "name_fi": "Tampere",
    "name_sv": "Tammerfors",
    "score": 1.0,
}


def _decide(body: Mapping[str, Any], today: date, language: Language) -> dict[str, Any]:
    written = body.get("municipality")
    if written is None:
        raise NeedsFacts({"municipality": "Kunta ratkaisee."})
    if find_municipality(written) is None:
        raise WrongFacts({"municipality": "Kuntaa ei löydy."})
    return {**DECISION, "valid_on": body.get("date") or today.isoformat()}


def find_municipality(written: str) -> str | None:
    return TAMPERE["code"] if written.lower().startswith(("tamp", "837")) else None


def _when(words: str, language: Language, now: datetime) -> Window | None:
    if "tiistai" not in words:
        return None
    start = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
    return Window(start, start + timedelta(hours=4), "tiistaina 24.11.2026 klo 8–12")


async def _services(wanted: Wanted) -> list[dict[str, Any]]:
    return [SERVICE][: wanted.limit]


async def _service(service_id: str, language: Language) -> dict[str, Any] | None:
    return SERVICE if service_id == SERVICE["id"] else None


async def _calendar(reference: str, language: Language | None) -> str | None:
    return "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" if reference == "T-ABCD2345" else None


async def _outbox() -> list[dict[str, Any]]:
    return [
        {
            "subject": "<b>Aika</b>",
            "to": "a@b.example",
            "sent_at": "2026-11-22T08:00:00+00:00",
            "language": "fi",
            "text": "Tervetuloa",
        }
    ]


def some_guidance() -> Guidance:
    return Guidance(
        decide=_decide,
        municipalities=lambda words, language, limit: [TAMPERE] if find_municipality(words) else [],
        find_municipality=find_municipality,
        when=_when,
        sectors=("employment", "education"),
        services=_services,
        service=_service,
        calendar=_calendar,
        outbox=_outbox,
    )
