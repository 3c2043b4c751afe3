"""What a meeting is, when it may be booked, moved or cancelled, and why not."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from actions.people.rules import Jobseeker, Mode, Newcomer, random_letters
from actions.rules import DomainError, Language

MEETING = timedelta(minutes=45)
BUFFER = timedelta(minutes=15)
"""A coach's pause between two meetings."""
HOLD = timedelta(minutes=10)
MOST_UPCOMING = 2
"""How many future meetings one person may have."""


class Status(StrEnum):
    """A moved meeting stays booked: it keeps its reference, and its sequence grows."""

    HELD = "held"
    BOOKED = "booked"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Span:
    starts_at: datetime
    ends_at: datetime

    def overlaps(self, other: "Span") -> bool:
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


@dataclass(frozen=True, slots=True)
class MeetingTime:
    """A time with a coach that is free, held or booked; always `MEETING` long."""

    coach_id: int
    starts_at: datetime
    mode: Mode

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + MEETING

    @property
    def busy(self) -> Span:
        """The stretch during which the coach takes nobody else: the meeting and the pause after it."""
        return Span(self.starts_at, self.ends_at + BUFFER)

    @property
    def id(self) -> str:
        """Like `3-202611240730-phone`: the coach, the start in UTC, the mode."""
        return f"{self.coach_id}-{self.starts_at.astimezone(UTC):%Y%m%d%H%M}-{self.mode}"


@dataclass(frozen=True, slots=True)
class Appointment:
    """A held or booked time. Whoever has the `reference` may move and cancel it: 40 bits of chance."""

    reference: str
    uid: str
    time: MeetingTime
    status: Status
    language: Language
    created_at: datetime
    jobseeker_id: int | None = None
    conversation_id: str | None = None
    held_until: datetime | None = None
    sequence: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True)
class Booking:
    """What a person wants booked; `customer` is an id for someone recognised, else what they told."""

    wanted: MeetingTime
    conversation_id: str
    customer: int | Newcomer
    language: Language


class TimeTaken(DomainError):
    """The time is not free, or no longer; `fresh` are free times near it, nearest first."""

    key = "utter_time_taken"

    def __init__(self, fresh: tuple[MeetingTime, ...] = ()) -> None:
        super().__init__()
        self.fresh = fresh


class NoFreeTimes(DomainError):
    """The coach has nothing free for as long ahead as we book."""

    key = "utter_no_free_times"


class TooManyMeetings(DomainError):
    """The person already has as many future meetings as one may have."""

    key = "utter_too_many_meetings"


class AlreadyBusy(DomainError):
    """The person has another meeting at that time."""

    key = "utter_already_busy"


class OtherCoach(DomainError):
    """The time belongs to someone else's coach."""

    key = "utter_other_coach"


class NoSuchMeeting(DomainError):
    """No meeting has this reference."""

    key = "utter_no_such_meeting"


class AlreadyCancelled(DomainError):
    """The meeting was cancelled before."""

    key = "utter_already_cancelled"


class MeetingOver(DomainError):
    """The meeting has begun, so it can be neither moved nor cancelled."""

    key = "utter_meeting_over"


def new_reference() -> str:
    """Like `AP-7K3M-9QXW`."""
    return f"AP-{random_letters(4)}-{random_letters(4)}"


def read_time_id(text: str) -> MeetingTime | None:
    """The opposite of `MeetingTime.id`; None for anything else."""
    found = re.fullmatch(r"(\d{1,9})-(\d{12})-([a-z_]+)", text)
    if not found or found[3] not in set(Mode):
        return None
    try:
        starts_at = datetime.strptime(found[2], "%Y%m%d%H%M").replace(tzinfo=UTC)
    except ValueError:
        return None
    return MeetingTime(int(found[1]), starts_at, Mode(found[3]))


def check_person(upcoming: Iterable[Appointment], wanted: MeetingTime) -> None:
    """`upcoming`: the person's other future meetings. Raises `AlreadyBusy` or `TooManyMeetings`."""
    others = list(upcoming)
    if any(other.time.busy.overlaps(wanted.busy) for other in others):
        raise AlreadyBusy
    if len(others) >= MOST_UPCOMING:
        raise TooManyMeetings


def check_coach(person: Jobseeker, wanted: MeetingTime) -> None:
    """Raises `OtherCoach`: one books with one's own coach."""
    if person.coach_id != wanted.coach_id:
        raise OtherCoach


def check_changeable(meeting: Appointment | None, now: datetime) -> Appointment:
    """The meeting, when it can still be moved or cancelled; else the refusal that says why not."""
    if meeting is None or meeting.status is Status.HELD:
        raise NoSuchMeeting
    if meeting.status is Status.CANCELLED:
        raise AlreadyCancelled
    if meeting.time.starts_at <= now:
        raise MeetingOver
    return meeting


def held(hold: Appointment, now: datetime) -> Appointment:
    """The time kept for ten minutes from now."""
    return replace(hold, status=Status.HELD, held_until=now + HOLD)


def booked(hold: Appointment, person: Jobseeker, language: Language) -> Appointment:
    return replace(hold, status=Status.BOOKED, jobseeker_id=person.id, language=language, held_until=None)


def moved(meeting: Appointment, wanted: MeetingTime) -> Appointment:
    """The same meeting at another time: same reference and UID, next sequence."""
    return replace(meeting, time=wanted, sequence=meeting.sequence + 1)


def cancelled(meeting: Appointment) -> Appointment:
    return replace(meeting, status=Status.CANCELLED, sequence=meeting.sequence + 1)
