"""Who the people are: coaches, jobseekers, how to reach them, and which coach serves whom."""

import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from actions.rules import DomainError, Language
from reading.references import SIGNS

EVERYWHERE = "*"
"""Among a coach's municipalities: serves people from all of them."""


class Mode(StrEnum):
    """How a jobseeker and a coach meet."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"


class NoCoach(DomainError):
    """Nobody in the office serves this municipality in this language."""

    key = "utter_no_coach"


class ContactUnclear(DomainError):
    """Neither an email address nor a phone number could be read."""

    key = "utter_contact_unclear"


@dataclass(frozen=True, slots=True)
class Hours:
    """One stretch of a coach's working week, in Helsinki clock time; Monday is 0."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Coach:
    """`load` is how many jobseekers the coach has now."""

    id: int
    name: str
    languages: frozenset[Language]
    municipalities: frozenset[str]
    modes: tuple[Mode, ...]
    hours: tuple[Hours, ...]
    place: Mapping[Language, str]
    load: int = 0

    def serves(self, municipality: str, language: Language) -> bool:
        reaches = bool(self.municipalities & {municipality, EVERYWHERE})
        return reaches and language in self.languages


@dataclass(frozen=True, slots=True)
class Contact:
    """Where a person can be reached; at least one of the two is known."""

    email: str | None = None
    phone: str | None = None

    @property
    def address(self) -> str:
        """Where notices go: the email when there is one, else the phone."""
        return self.email or self.phone or ""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What a person tells when booking for the first time."""

    name: str
    contact: Contact
    municipality: str


@dataclass(frozen=True, slots=True)
class Jobseeker:
    """A person with a coach. `reference` is how the office names them; it is not a secret."""

    id: int
    reference: str
    name: str
    contact: Contact
    municipality: str
    language: Language
    coach_id: int


def choose_coach(coaches: Iterable[Coach], municipality: str, language: Language) -> Coach:
    """The coach for a new customer: of one's own municipality first, then the lightest load, then id.

    Raises `NoCoach` when nobody serves the municipality in the language.
    """
    fitting = [coach for coach in coaches if coach.serves(municipality, language)]
    if not fitting:
        raise NoCoach
    return min(fitting, key=lambda coach: (municipality not in coach.municipalities, coach.load, coach.id))


def new_customer_reference() -> str:
    """Like `PK-4F7K2X`: easy to read aloud; proves nothing without a one-time code."""
    return f"PK-{random_letters(6)}"


def random_letters(count: int) -> str:
    """`count` of the `SIGNS` of references, five bits of chance each."""
    return "".join(secrets.choice(SIGNS) for _ in range(count))


def read_contact(text: str) -> Contact:
    """The email address, phone number or both in `text`; raises `ContactUnclear` when there is neither."""
    contact = Contact(email=_email_in(text), phone=_phone_in(text))
    if not contact.address:
        raise ContactUnclear
    return contact


def _email_in(text: str) -> str | None:
    found = re.search(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+", text)
    return found[0].rstrip(".").lower() if found else None


def _phone_in(text: str) -> str | None:
    """A phone number with its country code; a number that starts with 0 is Finnish."""
    for found in re.finditer(r"(?<![\w@.])(?:\+|0)[\d\s()./-]{5,22}\d", text):
        digits = re.sub(r"[^\d+]", "", found[0])
        number = (
            re.sub(r"^(00|\+)", "+", digits)
            if digits[:2] in {"00"} or digits[0] == "+"
            else f"+358{digits[1:]}"
        )
        if 8 <= len(number) <= 16:
            return number
    return None
