"""A coach's free times, and which three of them to offer. Rules: standard library only."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby, islice
from zoneinfo import ZoneInfo

from actions.booking.rules import MEETING, MeetingTime, NoFreeTimes, Span, TimeTaken
from actions.people.rules import Coach, Hours, Mode

HELSINKI = ZoneInfo("Europe/Helsinki")
GRID = timedelta(minutes=30)
HORIZON = timedelta(days=60)
DAY_ENDS = time(16)
"""Who books later than this, or on a free day, is not seen by the coach before the next working morning."""
AFTER_A_MORNING = time(12)
OFFERED = 3


class Obstacle(StrEnum):
    """Why nothing is free when it was wished for."""

    TOO_SOON = "too_soon"
    TOO_FAR = "too_far"
    CLOSED = "closed"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Diary:
    """Everything that decides when a coach is free. `taken` are others' held and booked times with pauses."""

    coach: Coach
    taken: tuple[Span, ...]
    absences: tuple[Span, ...]
    holidays: frozenset[date]


@dataclass(frozen=True, slots=True)
class Wish:
    """The window in which the meeting should start; a clock time when both ends are the same.

    Without a window: as soon as possible. `hours` limits each day of a window of several days, in Helsinki
    time; `avoid` are days ruled out. `seen` are ids of times that were offered already.
    """

    mode: Mode
    earliest: datetime | None = None
    latest: datetime | None = None
    hours: tuple[time, time] | None = None
    avoid: frozenset[date] = frozenset()
    seen: frozenset[str] = frozenset()

    def allows(self, wanted: MeetingTime) -> bool:
        """Whether hours and days ruled out leave the time possible."""
        local = wanted.starts_at.astimezone(HELSINKI)
        in_hours = self.hours is None or self.hours[0] <= local.time() <= self.hours[1]
        return in_hours and local.date() not in self.avoid


@dataclass(frozen=True, slots=True)
class Offer:
    """Up to three times, best first. With an `obstacle` they are the nearest ones to what was wished."""

    times: tuple[MeetingTime, ...]
    obstacle: Obstacle | None = None

    @property
    def as_wished(self) -> bool:
        return self.obstacle is None


def free_times(diary: Diary, mode: Mode, now: datetime) -> list[MeetingTime]:
    """All bookable times in order, from the minimum notice to the horizon."""
    return list(_free(diary, mode, earliest_start(now, diary.holidays), now + HORIZON))


def earliest_start(now: datetime, holidays: frozenset[date]) -> datetime:
    """Minimum notice: the next working day, from noon when the coach had gone home already."""
    local = now.astimezone(HELSINKI)
    seen_today = is_working_day(local.date(), holidays) and local.time() < DAY_ENDS
    day = local.date() + timedelta(days=1)
    while not is_working_day(day, holidays):
        day += timedelta(days=1)
    return datetime.combine(day, time(0) if seen_today else AFTER_A_MORNING, HELSINKI)


def is_working_day(day: date, holidays: frozenset[date]) -> bool:
    return day.weekday() < 5 and day not in holidays


def check_free(wanted: MeetingTime, diary: Diary, now: datetime) -> None:
    """Raises `TimeTaken` for a time that is not among the coach's free ones, for whatever reason."""
    first, last = earliest_start(now, diary.holidays), now + HORIZON
    start = wanted.starts_at
    if not first <= start <= last or wanted not in _free(diary, wanted.mode, start, start):
        raise TimeTaken


def offer(diary: Diary, wish: Wish, now: datetime) -> Offer:
    """The times to offer for `wish`; where none is within its hours, the nearest ones outside them.

    Raises `NoFreeTimes` when there are none until the horizon.
    """
    free = [wanted for wanted in free_times(diary, wish.mode, now) if wish.allows(wanted)]
    if not free and wish.hours is not None:
        return replace(offer(diary, replace(wish, hours=None), now), obstacle=Obstacle.FULL)
    unseen = [wanted for wanted in free if wanted.id not in wish.seen] or free
    if not unseen:
        raise NoFreeTimes
    if wish.earliest is None or wish.latest is None:
        return Offer(_spread(_first_days(unseen)))
    if wish.earliest == wish.latest:
        return _near(wish.earliest, unseen, diary, now)
    return _within(wish.earliest, wish.latest, unseen, diary, now)


def nearest(free: Sequence[MeetingTime], moment: datetime) -> tuple[MeetingTime, ...]:
    """Three times, the nearest first; of two equally near ones the earlier."""
    return tuple(sorted(free, key=_distance_from(moment))[:OFFERED])


def _near(moment: datetime, free: list[MeetingTime], diary: Diary, now: datetime) -> Offer:
    exact = any(wanted.starts_at == moment for wanted in free)
    return Offer(nearest(free, moment), None if exact else _obstacle(moment, moment, diary, now))


def _within(
    earliest: datetime, latest: datetime, free: list[MeetingTime], diary: Diary, now: datetime
) -> Offer:
    inside = [wanted for wanted in free if earliest <= wanted.starts_at <= latest]
    if inside:
        return Offer(_spread(inside))
    after = [wanted for wanted in free if wanted.starts_at > latest]
    return Offer(tuple(after[:OFFERED]) or nearest(free, latest), _obstacle(earliest, latest, diary, now))


def _obstacle(earliest: datetime, latest: datetime, diary: Diary, now: datetime) -> Obstacle:
    if latest < earliest_start(now, diary.holidays):
        return Obstacle.TOO_SOON
    if earliest > now + HORIZON:
        return Obstacle.TOO_FAR
    first, last = (moment.astimezone(HELSINKI).date() for moment in (earliest, latest))
    days = (first + timedelta(days=count) for count in range((last - first).days + 1))
    return Obstacle.FULL if any(is_working_day(day, diary.holidays) for day in days) else Obstacle.CLOSED


def _first_days(free: list[MeetingTime]) -> list[MeetingTime]:
    by_day = groupby(free, key=lambda wanted: wanted.starts_at.astimezone(HELSINKI).date())
    return [wanted for _, day in islice(by_day, OFFERED) for wanted in day]


def _spread(free: list[MeetingTime]) -> tuple[MeetingTime, ...]:
    """The first, the middle and the last, so that the choice is a real one."""
    if len(free) <= OFFERED:
        return tuple(free)
    return (free[0], free[len(free) // 2], free[-1])


def _distance_from(moment: datetime) -> Callable[[MeetingTime], tuple[timedelta, datetime]]:
    return lambda wanted: (abs(wanted.starts_at - moment), wanted.starts_at)


def _free(diary: Diary, mode: Mode, first: datetime, last: datetime) -> Iterator[MeetingTime]:
    """Free times that start between `first` and `last`, both included."""
    for wanted in _working_times(diary, mode, first, last):
        meeting = Span(wanted.starts_at, wanted.ends_at)
        taken = any(wanted.busy.overlaps(span) for span in diary.taken)
        if not taken and not any(meeting.overlaps(span) for span in diary.absences):
            yield wanted


def _working_times(diary: Diary, mode: Mode, first: datetime, last: datetime) -> Iterator[MeetingTime]:
    if mode not in diary.coach.modes:
        return
    day = first.astimezone(HELSINKI).date()
    while day <= last.astimezone(HELSINKI).date():
        if is_working_day(day, diary.holidays):
            for hours in diary.coach.hours:
                yield from _times_of(diary.coach, mode, day, hours, first, last)
        day += timedelta(days=1)


def _times_of(
    coach: Coach, mode: Mode, day: date, hours: Hours, first: datetime, last: datetime
) -> Iterator[MeetingTime]:
    """The grid of one stretch of work, laid in UTC so that no clock change bends it."""
    if hours.weekday != day.weekday():
        return
    start = datetime.combine(day, hours.opens, HELSINKI).astimezone(UTC)
    closes = datetime.combine(day, hours.closes, HELSINKI).astimezone(UTC)
    while start + MEETING <= closes:
        if first <= start <= last:
            yield MeetingTime(coach.id, start, mode)
        start += GRID
