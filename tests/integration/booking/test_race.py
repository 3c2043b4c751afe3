"""Two people never have the same time: not through the use cases, nor past them."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from actions.booking.ports import Meeting
from actions.booking.rules import (
    AlreadyBusy,
    Appointment,
    Booking,
    MeetingTime,
    Status,
    TimeTaken,
    new_reference,
)
from actions.booking.store import AppointmentRow
from actions.booking.usecases import book_meeting, hold_time
from actions.rules import Language
from tests.integration.booking.conftest import Work
from tests.unit.booking.builders import MONDAY_MORNING, a_newcomer, a_time, an_appointment

ATTEMPTS = 50


async def _count(work: Work) -> int:
    async with work() as uow:
        return await uow._session.scalar(select(func.count()).select_from(AppointmentRow)) or 0


def _check_one_winner(outcomes: list[Meeting | BaseException], wanted: MeetingTime) -> None:
    refused = [outcome for outcome in outcomes if isinstance(outcome, TimeTaken)]
    assert [type(outcome) for outcome in outcomes if outcome not in refused] == [Meeting]
    assert len(refused) == ATTEMPTS - 1
    assert all(len(refusal.fresh) == 3 for refusal in refused)
    assert not any(fresh.busy.overlaps(wanted.busy) for refusal in refused for fresh in refusal.fresh)


async def test_of_fifty_who_hold_the_same_time_one_wins_and_the_rest_hear_of_fresh_times(work: Work) -> None:
    wanted = a_time()

    outcomes = await asyncio.gather(
        *(hold_time(wanted, f"talk-{n}", Language.FI, work(), MONDAY_MORNING) for n in range(ATTEMPTS)),
        return_exceptions=True,
    )

    _check_one_winner(outcomes, wanted)
    assert await _count(work) == 1


async def test_of_fifty_who_book_the_same_time_one_wins_and_the_rest_hear_of_fresh_times(work: Work) -> None:
    wanted = a_time()
    wishes = [Booking(wanted, f"talk-{n}", a_newcomer(), Language.SV) for n in range(ATTEMPTS)]

    outcomes = await asyncio.gather(
        *(book_meeting(wish, work(), MONDAY_MORNING) for wish in wishes), return_exceptions=True
    )

    _check_one_winner(outcomes, wanted)
    assert await _count(work) == 1


def _another(**changes: object) -> Appointment:
    unlike = {"reference": new_reference(), "uid": new_reference(), "jobseeker_id": None, "id": 0}
    return an_appointment(**(unlike | changes))


@pytest.mark.parametrize("minutes", [-45, -1, 0, 1, 59])
async def test_the_database_itself_refuses_an_overlap_for_one_coach(work: Work, minutes: int) -> None:
    near = replace(a_time(), starts_at=a_time().starts_at + timedelta(minutes=minutes))
    async with work() as uow:
        await uow.meetings.add(_another(status=Status.HELD))

        with pytest.raises(TimeTaken):
            await uow.meetings.add(_another(time=near))


@pytest.mark.parametrize("minutes", [-60, 60])
async def test_the_database_lets_meetings_stand_a_pause_apart(work: Work, minutes: int) -> None:
    near = replace(a_time(), starts_at=a_time().starts_at + timedelta(minutes=minutes))
    async with work() as uow:
        await uow.meetings.add(_another())

        await uow.meetings.add(_another(time=near))
        await uow.commit()

    assert await _count(work) == 2


async def test_the_database_refuses_moving_onto_a_taken_time(work: Work) -> None:
    async with work() as uow:
        await uow.meetings.add(_another())
        other = await uow.meetings.add(_another(time=a_time(clock="12:00")))

        with pytest.raises(TimeTaken):
            await uow.meetings.save(replace(other, time=a_time()))


async def test_the_database_refuses_one_person_two_meetings_at_once(work: Work) -> None:
    async with work() as uow:
        await uow.meetings.add(_another(jobseeker_id=1))

        with pytest.raises(AlreadyBusy):
            await uow.meetings.add(_another(jobseeker_id=1, time=replace(a_time(), coach_id=2)))


async def test_a_cancelled_meeting_holds_nothing(work: Work) -> None:
    async with work() as uow:
        await uow.meetings.add(_another(status=Status.CANCELLED))

        await uow.meetings.add(_another())
        await uow.commit()

    assert await _count(work) == 2
