"""What a catalogue holds, and the decisions on it: which text holds on a day, whom a service suits, what fits a topic."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from actions.rules import Language
from services_catalog.topics import Topic

MOST_SERVICES = 3
"""How many services one guidance text names at most, and how many the chat shows."""


class Sector(StrEnum):
    """The part of public service an entry belongs to; the values are given out by the API."""

    EMPLOYMENT = "employment"
    EDUCATION = "education"
    SOCIAL_HEALTH = "social_health"
    BENEFITS_ADVICE = "benefits_advice"


@dataclass(frozen=True, slots=True)
class ServiceText:
    """One language side of a service. `legal_basis` is None where the reference names no law."""

    name: str
    summary: str
    provider: str
    apply: str
    keywords: tuple[str, ...]
    legal_basis: str | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """One thing a jobseeker may be pointed to. Ages are whole years, both ends included."""

    id: str
    sector: Sector
    topics: tuple[Topic, ...]
    texts: Mapping[Language, ServiceText]
    url: str
    source_url: str
    source_checked: bool
    law_checked: bool
    checked_on: date | None
    min_age: int | None = None
    max_age: int | None = None
    target_groups: str | None = None
    referral: str | None = None
    note: str | None = None

    def fits_topic(self, topic: Topic) -> bool:
        return topic in self.topics


@dataclass(frozen=True, slots=True)
class Source:
    """What a text rests on; `url` is None for a section of law without an open page."""

    text: str
    url: str | None


@dataclass(frozen=True, slots=True)
class GuidanceText:
    """One language side of a guidance text."""

    answer: str
    who_decides: str
    where_to_go: str
    next_step: str | None
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Guidance:
    """What holds in a topic from `valid_from` to `valid_to`, both days included; None is open-ended."""

    topic: Topic
    valid_from: date | None
    valid_to: date | None
    checked_on: date
    unverified: bool
    services: tuple[str, ...]
    texts: Mapping[Language, GuidanceText]

    @property
    def id(self) -> str:
        return f"{self.topic}@{self.valid_from or 'always'}"

    def holds_on(self, day: date) -> bool:
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of the person when services are chosen; None is not known and rules nothing out."""

    age: int | None = None


class Unsuited(StrEnum):
    """Why a service does not suit a person."""

    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"


def assess(situation: Situation, service: Service) -> tuple[Unsuited, ...]:
    """The reasons against; none when the service suits, or when the deciding fact is not known."""
    if situation.age is None:
        return ()
    checks = {
        Unsuited.TOO_YOUNG: service.min_age is not None and situation.age < service.min_age,
        Unsuited.TOO_OLD: service.max_age is not None and situation.age > service.max_age,
    }
    return tuple(reason for reason, failed in checks.items() if failed)


def fitting(services: Iterable[Service], topic: Topic, situation: Situation) -> list[Service]:
    """Services of a topic that suit the person: those naming it first come first; ties keep catalogue order."""
    suited = (service for service in services if service.fits_topic(topic) and not assess(situation, service))
    return sorted(suited, key=lambda service: service.topics.index(topic))


def holding(variants: Sequence[Guidance], day: date) -> Guidance | None:
    """The text that holds on the day; None where the catalogue is silent about that time."""
    return next((variant for variant in variants if variant.holds_on(day)), None)


def overlapping(variants: Sequence[Guidance]) -> list[tuple[Guidance, Guidance]]:
    """Neighbours in time that both claim a day; a catalogue has none."""
    by_start = sorted(variants, key=lambda variant: variant.valid_from or date.min)
    return [(one, later) for one, later in pairwise(by_start) if one.holds_on(later.valid_from or date.min)]
