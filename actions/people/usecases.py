"""Recognising a jobseeker, finding their coach, and taking requests to be called back."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from actions.notices.rules import Draft, Kind
from actions.people import recognition
from actions.people.recognition import CodeRefused, OneTimeCode
from actions.people.rules import Coach, ContactUnclear, Jobseeker, choose_coach, read_contact
from actions.rules import Language


@dataclass(frozen=True, slots=True)
class CallBack:
    """Someone wants to be rung; a line in the coaches' queue."""

    name: str
    phone: str
    language: Language
    topic: str | None
    created_at: datetime
    id: int = 0


class People(Protocol):
    async def coaches(self) -> list[Coach]: ...
    async def coach(self, coach_id: int) -> Coach: ...
    async def by_reference(self, reference: str) -> Jobseeker | None: ...
    async def jobseeker(self, jobseeker_id: int) -> Jobseeker: ...


class Codes(Protocol):
    async def lock(self, reference: str, conversation_id: str) -> None:
        """Let nobody else ask or guess for these two until the transaction ends."""

    async def asked(self, reference: str, conversation_id: str, since: datetime) -> Sequence[datetime]: ...
    async def add(self, code: OneTimeCode) -> None: ...
    async def latest(self, reference: str, conversation_id: str) -> OneTimeCode | None: ...
    async def guesses(self, conversation_id: str, since: datetime) -> int: ...
    async def save(self, code: OneTimeCode) -> None: ...
    async def unlink(self, conversation_id: str) -> None: ...
    async def forget_before(self, moment: datetime) -> int: ...


class CallBacks(Protocol):
    async def add(self, wanted: CallBack) -> None: ...
    async def waiting(self, limit: int) -> list[CallBack]: ...


class Outbox(Protocol):
    async def put(self, draft: Draft, now: datetime) -> None: ...


class UnitOfWork(AbstractAsyncContextManager[object], Protocol):
    @property
    def people(self) -> People: ...
    @property
    def codes(self) -> Codes: ...
    @property
    def call_backs(self) -> CallBacks: ...
    @property
    def outbox(self) -> Outbox: ...
    async def commit(self) -> None: ...


async def coach_for(
    person: Jobseeker | None, municipality: str, language: Language, uow: UnitOfWork
) -> Coach:
    """One's own coach; for a newcomer the one who would become it. Raises `NoCoach`."""
    async with uow:
        if person:
            return await uow.people.coach(person.coach_id)
        return choose_coach(await uow.people.coaches(), municipality, language)


async def get_coach(coach_id: int, uow: UnitOfWork) -> Coach:
    async with uow:
        return await uow.people.coach(coach_id)


async def request_code(conversation_id: str, reference: str, uow: UnitOfWork, now: datetime) -> None:
    """Send a one-time code to the contact on file.

    An unknown reference looks the same from outside: same answer, same limits, same hashing, only no letter.
    Raises `TooManyCodes`.
    """
    code = recognition.new_code()
    async with uow:
        await uow.codes.lock(reference, conversation_id)
        asked = await uow.codes.asked(reference, conversation_id, now - recognition.LONGEST_WINDOW)
        recognition.check_request(asked, now)
        person = await uow.people.by_reference(reference)
        sealed = recognition.seal(code)
        known_as = person.id if person else None
        await uow.codes.add(OneTimeCode(conversation_id, reference, known_as, sealed, now))
        if person:
            await uow.outbox.put(
                Draft(Kind.CODE, person.contact.address, person.language, {"code": code}), now
            )
        await uow.commit()


async def check_code(
    conversation_id: str, reference: str, code: str, uow: UnitOfWork, now: datetime
) -> Jobseeker:
    """The person, when `code` is the latest one asked for this reference in this conversation.

    Raises `CodeRefused` for wrong, used, old and unknown alike, `TooManyGuesses` for too many in a row.
    """
    async with uow:
        await uow.codes.lock(reference, conversation_id)
        recent = now - recognition.GUESS_WINDOW
        recognition.check_guesses(await uow.codes.guesses(conversation_id, recent))
        sent = await uow.codes.latest(reference, conversation_id)
        fits = recognition.opens(sent.sealed if sent else recognition.NOBODYS_SEAL, code)
        person = await _person_behind(sent, uow, now) if fits else None
        if sent:
            await uow.codes.save(recognition.after_guess(sent, right=person is not None))
        await uow.commit()
    if person is None:
        raise CodeRefused
    return person


async def _person_behind(sent: OneTimeCode | None, uow: UnitOfWork, now: datetime) -> Jobseeker | None:
    if sent is None or sent.jobseeker_id is None or not sent.is_live(now):
        return None
    return await uow.people.jobseeker(sent.jobseeker_id)


async def forget_codes(uow: UnitOfWork, now: datetime) -> int:
    """Delete codes that no limit looks at any more; gives how many there were."""
    async with uow:
        count = await uow.codes.forget_before(now - recognition.LONGEST_WINDOW)
        await uow.commit()
    return count


async def request_call_back(
    name: str, phone: str, language: Language, topic: str | None, uow: UnitOfWork, now: datetime
) -> CallBack:
    """Put a request to be rung into the coaches' queue; `topic` is an id of topics.md.

    Raises `ContactUnclear` when `phone` holds no phone number.
    """
    number = read_contact(phone).phone
    if number is None:
        raise ContactUnclear
    wanted = CallBack(name.strip()[:200], number, language, topic, now)
    async with uow:
        await uow.call_backs.add(wanted)
        blanks = {"name": wanted.name, "phone": wanted.phone}
        await uow.outbox.put(Draft(Kind.CALL_BACK, wanted.phone, language, blanks), now)
        await uow.commit()
    return wanted


async def list_call_backs(uow: UnitOfWork, limit: int = 50) -> list[CallBack]:
    """Those who wait to be called, longest wait first."""
    async with uow:
        return await uow.call_backs.waiting(limit)
