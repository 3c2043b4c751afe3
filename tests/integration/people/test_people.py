"""Coaches, loads, the demo's seed and the queue of those who wait for a call."""

import pytest

from actions.booking.work import SqlWork
from actions.db.engine import Sessions
from actions.notices.rules import Kind
from actions.notices.usecases import forget_notices, list_notices
from actions.people.rules import ContactUnclear
from actions.people.seeding import seed_demo
from actions.people.usecases import coach_for, get_coach, list_call_backs, request_call_back
from actions.rules import Language
from tests.integration.booking.conftest import Work
from tests.unit.booking.builders import MONDAY_MORNING, a_newcomer

NOW = MONDAY_MORNING


async def test_the_seed_may_run_again(work: Work, sessions: Sessions) -> None:
    await seed_demo(sessions)

    async with work() as uow:
        coaches = await uow.people.coaches()
    assert [coach.id for coach in coaches] == [1, 2, 3, 4, 5, 6]
    assert sum(coach.load for coach in coaches) == 8


@pytest.mark.parametrize(
    ("municipality", "language", "name"),
    [
        ("091", Language.FI, "Farid Mäkelä"),
        ("837", Language.FI, "Riitta Oksanen"),
        ("837", Language.SV, "Linnea Sandvik"),
        ("853", Language.FI, "Oskar Nyholm"),
        ("905", Language.SV, "Oskar Nyholm"),
        ("564", Language.FI, "Aino Kettunen"),
    ],
)
async def test_a_newcomer_is_given_a_coach_by_place_language_and_load(
    work: Work, municipality: str, language: Language, name: str
) -> None:
    coach = await coach_for(None, municipality, language, work())

    assert coach.name == name


async def test_a_customer_keeps_the_coach_even_when_another_has_less_to_do(work: Work) -> None:
    async with work() as uow:
        person = await uow.people.admit(a_newcomer(municipality="853"), Language.FI, 4)
        await uow.commit()

    coach = await coach_for(person, "853", Language.FI, work())

    assert coach.id == 4
    assert (await get_coach(4, work())).name == coach.name


async def test_a_request_to_be_called_waits_in_the_queue(work: Work) -> None:
    await request_call_back(" Matti ", "040 123 4567", Language.SV, "debt", work(), NOW)

    (waiting,) = await list_call_backs(work())
    (letter,) = await list_notices(work())
    assert (waiting.name, waiting.phone, waiting.topic) == ("Matti", "+358401234567", "debt")
    assert (letter.kind, letter.to, letter.language) == (Kind.CALL_BACK, "+358401234567", Language.SV)


async def test_a_call_needs_a_number(work: Work) -> None:
    with pytest.raises(ContactUnclear):
        await request_call_back("Matti", "matti@mallila.example", Language.FI, None, work(), NOW)

    assert await list_call_backs(work()) == []


async def test_old_letters_are_forgotten(work: Work, sessions: Sessions) -> None:
    await request_call_back("Matti", "0401234567", Language.FI, None, work(), NOW)

    assert await forget_notices(NOW, SqlWork(sessions)) == 0
    assert await forget_notices(NOW.replace(hour=10), SqlWork(sessions)) == 1
    assert await list_notices(work()) == []
