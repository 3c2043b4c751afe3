"""When a coach is free, and which three times are offered."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from actions.booking.free_days import public_holidays
from actions.booking.offers import (
    HORIZON,
    Obstacle,
    Wish,
    check_free,
    earliest_start,
    free_times,
    offer,
)
from actions.booking.rules import MEETING, MeetingTime, NoFreeTimes, Span, TimeTaken
from actions.people.rules import Mode
from tests.unit.booking.builders import (
    HELSINKI,
    MONDAY_MORNING,
    TUESDAY,
    a_coach,
    a_diary,
    a_time,
    at,
    busy,
    hours,
)

NOW = MONDAY_MORNING


def _clock(times: list[MeetingTime] | tuple[MeetingTime, ...]) -> list[str]:
    return [f"{time.starts_at.astimezone(HELSINKI):%d.%m. %H:%M}" for time in times]


def _on(day: date, diary_now: datetime = NOW, **changes: object) -> list[str]:
    free = free_times(a_diary(**changes), Mode.PHONE, diary_now)
    return [
        f"{time.starts_at.astimezone(HELSINKI):%H:%M}"
        for time in free
        if time.starts_at.astimezone(HELSINKI).date() == day
    ]


def test_a_working_day_is_a_grid_of_half_hours_that_end_before_closing() -> None:
    coach = a_coach(hours=hours(1, opens="08:00", closes="10:30"))

    assert _on(TUESDAY, coach=coach) == ["08:00", "08:30", "09:00", "09:30"]


def test_a_meeting_takes_the_times_before_and_after_it_with_the_pause() -> None:
    coach = a_coach(hours=hours(1, opens="08:00", closes="12:00"))

    free = _on(TUESDAY, coach=coach, taken=(busy(TUESDAY, "09:30"),))

    assert free == ["08:00", "08:30", "10:30", "11:00"]


def test_an_absence_needs_no_pause() -> None:
    coach = a_coach(hours=hours(1, opens="08:00", closes="12:00"))
    away = Span(at(TUESDAY, "08:45"), at(TUESDAY, "10:30"))

    assert _on(TUESDAY, coach=coach, absences=(away,)) == ["08:00", "10:30", "11:00"]


def test_nothing_is_free_on_holidays_and_weekends() -> None:
    coach = a_coach(hours=hours(0, 1, 2, 3, 4, 5, 6))

    for day in (date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 6), date(2026, 11, 28)):
        assert _on(day, coach=coach, holidays=public_holidays(NOW)) == []


def test_a_coach_who_does_not_meet_that_way_has_nothing_free() -> None:
    assert free_times(a_diary(), Mode.VIDEO, NOW) == []


def test_booking_reaches_sixty_days_ahead() -> None:
    free = free_times(a_diary(), Mode.PHONE, NOW)

    assert free[-1].starts_at <= NOW + HORIZON
    assert free[-1].starts_at > NOW + HORIZON - timedelta(days=4)


@pytest.mark.parametrize(
    ("asked", "earliest"),
    [
        ("2026-11-23T08:00", "2026-11-24T00:00"),
        ("2026-11-23T15:59", "2026-11-24T00:00"),
        ("2026-11-23T16:00", "2026-11-24T12:00"),
        ("2026-11-27T10:00", "2026-11-30T00:00"),
        ("2026-11-27T20:00", "2026-11-30T12:00"),
        ("2026-11-29T10:00", "2026-11-30T12:00"),
        ("2026-12-23T10:00", "2026-12-28T00:00"),
        ("2026-12-24T10:00", "2026-12-28T12:00"),
    ],
)
def test_the_coach_sees_a_booking_before_it_begins(asked: str, earliest: str) -> None:
    now = datetime.fromisoformat(asked).replace(tzinfo=HELSINKI)

    first = earliest_start(now, public_holidays(now))

    assert first == datetime.fromisoformat(earliest).replace(tzinfo=HELSINKI)


@pytest.mark.parametrize(
    ("now", "day", "first_in_utc"),
    [
        ("2026-10-22T09:00", "2026-10-23", "05:00"),
        ("2026-10-22T09:00", "2026-10-26", "06:00"),
        ("2027-03-24T09:00", "2027-03-25", "06:00"),
        ("2027-03-24T09:00", "2027-03-30", "05:00"),
    ],
)
def test_eight_is_eight_on_both_sides_of_a_clock_change(now: str, day: str, first_in_utc: str) -> None:
    free = free_times(a_diary(), Mode.PHONE, datetime.fromisoformat(now).replace(tzinfo=HELSINKI))

    first = next(time.starts_at for time in free if time.starts_at.date() == date.fromisoformat(day))

    assert f"{first.astimezone(UTC):%H:%M}" == first_in_utc


def test_meetings_in_the_night_of_the_clock_change_still_last_their_time() -> None:
    """No coach works then; the rule is right all the same."""
    night = date(2026, 10, 25)
    time = MeetingTime(1, datetime(2026, 10, 25, 3, 30, tzinfo=HELSINKI).astimezone(UTC), Mode.PHONE)

    assert time.starts_at.astimezone(HELSINKI).date() == night
    assert time.ends_at - time.starts_at == MEETING


def test_without_a_wish_the_first_three_days_give_a_choice() -> None:
    offered = offer(a_diary(), Wish(Mode.PHONE), NOW)

    assert _clock(offered.times) == ["24.11. 08:00", "25.11. 11:30", "26.11. 15:00"]
    assert offered.as_wished


def test_a_window_is_spread_over() -> None:
    wish = Wish(Mode.PHONE, at(TUESDAY, "08:00"), at(TUESDAY, "12:00"))

    offered = offer(a_diary(), wish, NOW)

    assert _clock(offered.times) == ["24.11. 08:00", "24.11. 10:00", "24.11. 12:00"]
    assert offered.as_wished


def test_a_free_clock_time_comes_first_and_its_neighbours_after() -> None:
    ten = at(TUESDAY, "10:00")

    offered = offer(a_diary(), Wish(Mode.PHONE, ten, ten), NOW)

    assert _clock(offered.times) == ["24.11. 10:00", "24.11. 09:30", "24.11. 10:30"]
    assert offered.as_wished


def test_a_taken_clock_time_gives_the_nearest() -> None:
    ten = at(TUESDAY, "10:00")

    offered = offer(a_diary(taken=(busy(TUESDAY, "10:00"),)), Wish(Mode.PHONE, ten, ten), NOW)

    assert _clock(offered.times) == ["24.11. 09:00", "24.11. 11:00", "24.11. 08:30"]
    assert offered.obstacle is Obstacle.FULL


@pytest.mark.parametrize(
    ("start", "end", "obstacle", "first"),
    [
        (("2026-11-28", "08:00"), ("2026-11-29", "16:00"), Obstacle.CLOSED, "30.11. 08:00"),
        (("2026-12-24", "08:00"), ("2026-12-26", "16:00"), Obstacle.CLOSED, "28.12. 08:00"),
        (("2026-11-23", "12:00"), ("2026-11-23", "16:00"), Obstacle.TOO_SOON, "24.11. 08:00"),
        (("2026-11-20", "08:00"), ("2026-11-20", "16:00"), Obstacle.TOO_SOON, "24.11. 08:00"),
        (("2026-11-25", "17:00"), ("2026-11-25", "20:00"), Obstacle.FULL, "26.11. 08:00"),
        (("2027-03-01", "08:00"), ("2027-03-01", "16:00"), Obstacle.TOO_FAR, "22.01. 09:00"),
    ],
)
def test_an_empty_window_says_why_and_gives_the_nearest(
    start: tuple[str, str], end: tuple[str, str], obstacle: Obstacle, first: str
) -> None:
    diary = a_diary(holidays=public_holidays(NOW))

    offered = offer(diary, Wish(Mode.PHONE, at(*start), at(*end)), NOW)

    assert offered.obstacle is obstacle
    assert _clock(offered.times)[0] == first
    assert len(offered.times) == 3


def test_asking_for_others_leaves_out_what_was_seen() -> None:
    first = offer(a_diary(), Wish(Mode.PHONE), NOW)

    second = offer(a_diary(), Wish(Mode.PHONE, seen=frozenset(time.id for time in first.times)), NOW)

    assert not set(first.times) & set(second.times)


def test_a_coach_with_nothing_free_is_said_so() -> None:
    with pytest.raises(NoFreeTimes):
        offer(a_diary(coach=a_coach(hours=())), Wish(Mode.PHONE), NOW)


def test_every_free_time_passes_the_check_that_booking_makes() -> None:
    diary = a_diary(taken=(busy(TUESDAY, "10:00"),), holidays=public_holidays(NOW))

    for wanted in free_times(diary, Mode.PHONE, NOW):
        check_free(wanted, diary, NOW)


@pytest.mark.parametrize("clock", ["10:00", "09:30", "10:15", "07:30", "15:30"])
def test_a_time_that_is_not_free_fails_the_check(clock: str) -> None:
    with pytest.raises(TimeTaken):
        check_free(a_time(clock=clock), a_diary(taken=(busy(TUESDAY, "10:00"),)), NOW)


def test_where_nothing_is_free_within_the_hours_wished_the_nearest_outside_them_are_offered() -> None:
    diary = a_diary(coach=a_coach(hours=hours(1, opens="08:00", closes="10:30")))
    week = Wish(
        Mode.PHONE, at(TUESDAY, "00:00"), at(TUESDAY + timedelta(days=6), "00:00"), (time(13), time(16))
    )

    found = offer(diary, week, NOW)

    assert found.obstacle is Obstacle.FULL
    assert _clock(found.times)[0].endswith("08:00")
