"""Recognising a jobseeker: what works, and what nobody can learn or guess."""

import asyncio
import re
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from actions.booking.usecases import forget_conversation
from actions.booking.work import SqlWork
from actions.db.engine import Sessions
from actions.notices.usecases import list_notices
from actions.people.recognition import CODE_LIFE, CodeRefused, TooManyCodes, TooManyGuesses
from actions.people.store import CodeRow
from actions.people.usecases import check_code, forget_codes, request_code
from tests.integration.booking.conftest import Work
from tests.unit.booking.builders import MONDAY_MORNING

NOW = MONDAY_MORNING
KNOWN, UNKNOWN = "PK-4F7K2X", "PK-222222"
QUARTER = timedelta(minutes=16)


async def _ask(work: Work, reference: str = KNOWN, talk: str = "talk", now: datetime = NOW) -> None:
    await request_code(talk, reference, work(), now)


async def _sent_code(work: Work) -> str:
    newest = (await list_notices(work()))[0]
    found = re.search(r"\d{6}", newest.body)
    assert found
    return found[0]


def _wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


async def test_the_code_from_the_letter_recognises_the_person(work: Work) -> None:
    await _ask(work)

    person = await check_code("talk", KNOWN, await _sent_code(work), work(), NOW)

    assert person.reference == KNOWN
    assert (await list_notices(work()))[0].to == person.contact.address


async def test_an_unknown_reference_looks_the_same_but_nothing_is_sent(work: Work) -> None:
    await _ask(work, UNKNOWN)

    with pytest.raises(CodeRefused):
        await check_code("talk", UNKNOWN, "012345", work(), NOW)
    assert await list_notices(work()) == []


async def test_a_code_works_once(work: Work) -> None:
    await _ask(work)
    code = await _sent_code(work)
    await check_code("talk", KNOWN, code, work(), NOW)

    with pytest.raises(CodeRefused):
        await check_code("talk", KNOWN, code, work(), NOW)


async def test_an_old_code_is_refused(work: Work) -> None:
    await _ask(work)

    with pytest.raises(CodeRefused):
        await check_code("talk", KNOWN, await _sent_code(work), work(), NOW + CODE_LIFE)


async def test_only_the_newest_code_works(work: Work) -> None:
    await _ask(work)
    first = await _sent_code(work)
    await _ask(work)
    second = await _sent_code(work)

    if first != second:
        with pytest.raises(CodeRefused):
            await check_code("talk", KNOWN, first, work(), NOW)
    assert await check_code("talk", KNOWN, second, work(), NOW)


@pytest.mark.parametrize(("talk", "reference"), [("other", KNOWN), ("talk", "PK-7H3M9R")])
async def test_a_code_is_for_one_conversation_and_one_reference(
    work: Work, talk: str, reference: str
) -> None:
    await _ask(work)

    with pytest.raises(CodeRefused):
        await check_code(talk, reference, await _sent_code(work), work(), NOW)


async def test_after_five_wrong_guesses_the_right_one_comes_too_late(work: Work) -> None:
    await _ask(work)
    code = await _sent_code(work)
    for _ in range(5):
        with pytest.raises(CodeRefused):
            await check_code("talk", KNOWN, _wrong(code), work(), NOW)

    with pytest.raises(CodeRefused):
        await check_code("talk", KNOWN, code, work(), NOW)


async def test_guesses_at_the_same_moment_are_counted_one_by_one(work: Work) -> None:
    await _ask(work)
    wrong = _wrong(await _sent_code(work))

    guesses = [check_code("talk", KNOWN, wrong, work(), NOW) for _ in range(12)]
    outcomes = await asyncio.gather(*guesses, return_exceptions=True)

    assert (
        sorted(type(outcome).__name__ for outcome in outcomes)
        == ["CodeRefused"] * 10 + ["TooManyGuesses"] * 2
    )


@pytest.mark.parametrize("reference", [KNOWN, UNKNOWN])
async def test_a_conversation_that_guesses_on_must_wait(work: Work, reference: str) -> None:
    await _ask(work, reference)
    for _ in range(10):
        with pytest.raises(CodeRefused):
            await check_code("talk", reference, "not a code", work(), NOW)

    with pytest.raises(TooManyGuesses):
        await check_code("talk", reference, "not a code", work(), NOW)


@pytest.mark.parametrize("reference", [KNOWN, UNKNOWN])
async def test_a_reference_is_sent_three_codes_a_quarter_whoever_asks(work: Work, reference: str) -> None:
    for talk in ("one", "two", "three"):
        await _ask(work, reference, talk)

    with pytest.raises(TooManyCodes):
        await _ask(work, reference, "four")
    await _ask(work, reference, "four", NOW + QUARTER)


async def test_a_conversation_may_not_try_one_reference_after_another(work: Work) -> None:
    for reference in (KNOWN, UNKNOWN, "PK-7H3M9R"):
        await _ask(work, reference)

    with pytest.raises(TooManyCodes):
        await _ask(work, "PK-2D8V5N")


async def test_codes_asked_for_at_the_same_moment_are_counted_one_by_one(work: Work) -> None:
    outcomes = await asyncio.gather(
        *(_ask(work, KNOWN, f"talk-{n}") for n in range(10)), return_exceptions=True
    )

    assert [type(outcome) for outcome in outcomes].count(TooManyCodes) == 7


async def test_erasing_a_conversation_does_not_lift_the_limit(work: Work) -> None:
    for _ in range(3):
        await _ask(work)
    await forget_conversation("talk", work())

    with pytest.raises(TooManyCodes):
        await _ask(work, talk="fresh talk")


async def test_codes_no_limit_looks_at_are_forgotten(work: Work, sessions: Sessions) -> None:
    await _ask(work)
    await _ask(work, UNKNOWN, "other", NOW + timedelta(hours=20))

    forgotten = await forget_codes(SqlWork(sessions), NOW + timedelta(hours=25))

    assert forgotten == 1
    async with sessions() as session:
        assert await session.scalar(select(func.count()).select_from(CodeRow)) == 1


async def test_no_code_is_stored_in_the_open(work: Work, sessions: Sessions) -> None:
    await _ask(work)
    code = await _sent_code(work)

    async with sessions() as session:
        sealed = await session.scalar(select(CodeRow.sealed))

    assert sealed
    assert code not in sealed
