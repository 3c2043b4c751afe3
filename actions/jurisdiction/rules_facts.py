"""What we may know of a person: the facts a decision can rest on, and what is presumed of those not told."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

YOUNG_UNDER = 30
CHANGE_SECURITY_AGE = 55
NATIONAL_LANGUAGES = frozenset({"fi", "sv", "fin", "swe", "se", "sme", "smn", "sms", "smi", "sma", "smj"})
"""Finnish, Swedish and the Sámi languages (Act 1269/2020 section 2, item 3), in ISO 639 codes of 2 or 3 letters."""


class Fact(StrEnum):
    """The facts by their names in the chat API, in the order in which asking ends soonest.

    Being out of the target groups ends the questions at once, then youth does. The right to an
    earnings-related allowance settles more cases than age but costs a person more effort to find out.
    tests/unit/jurisdiction/test_order_of_asking.py compares this order with every other.
    """

    MUNICIPALITY = "municipality"
    HAS_HOME_MUNICIPALITY = "has_home_municipality"
    STAYS_IN = "stays_in"
    TEMPORARY_PROTECTION = "temporary_protection"
    STATUS = "status"
    DAYS_UNTIL_UNEMPLOYED = "days_until_unemployed"
    AGE = "age"
    EARNINGS_RELATED = "earnings_related"
    MOTHER_TONGUE = "mother_tongue"
    IMMIGRANT = "immigrant"
    DISMISSED = "dismissed"
    WAS_TRIAL_CUSTOMER = "was_trial_customer"
    SEARCH_BEGAN = "search_began"


class Status(StrEnum):
    """Where a jobseeker stands in working life, by the names of the chat API."""

    UNEMPLOYED = "unemployed"
    LAID_OFF_FULL = "laid_off_full"
    LAID_OFF_REDUCED = "laid_off_reduced"
    EMPLOYED = "employed"
    UNDER_4H = "under_4h"
    SUBSIDISED = "subsidised"
    STARTUP_GRANT = "startup_grant"
    IN_SERVICE = "in_service"


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A dismissal, as far as it is known; `age` is on the dismissal day, `years` with that employer."""

    on: date | None = None
    age: int | None = None
    years: float | None = None
    production_or_financial: bool | None = None


NOT_DISMISSED = Dismissal(production_or_financial=False)
NO_END_IN_SIGHT = 3650
NEW_SEARCH = date.max


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a person on the day asked about; None is unknown.

    Municipalities are three-digit codes, `mother_tongue` an ISO 639 code. `trial_customer_of` is the trial
    municipality whose customer the person has been, where it is known; it implies `was_trial_customer`.
    """

    municipality: str | None = None
    age: int | None = None
    status: Status | None = None
    days_until_unemployed: int | None = None
    earnings_related: bool | None = None
    mother_tongue: str | None = None
    immigrant: bool | None = None
    temporary_protection: bool | None = None
    has_home_municipality: bool | None = None
    stays_in: str | None = None
    was_trial_customer: bool | None = None
    dismissed: Dismissal | None = None
    trial_customer_of: str | None = None
    search_began: date | None = None

    def knows(self, fact: Fact) -> bool:
        return getattr(self, fact) is not None

    def told(self, fact: Fact, value: object) -> "Facts":
        """These facts with one more."""
        return replace(self, **{fact.value: value})  # type: ignore[arg-type]  # the names are Facts' own fields


PRESUMED: Mapping[Fact, object] = MappingProxyType(
    {
        Fact.HAS_HOME_MUNICIPALITY: True,
        Fact.DAYS_UNTIL_UNEMPLOYED: NO_END_IN_SIGHT,
        Fact.IMMIGRANT: False,
        Fact.DISMISSED: NOT_DISMISSED,
        Fact.WAS_TRIAL_CUSTOMER: False,
        Fact.SEARCH_BEGAN: NEW_SEARCH,
    }
)
"""What holds of most people, so that a rare fact need not be asked of everyone."""

API_PRESUMES = frozenset({*PRESUMED, Fact.STAYS_IN})
"""A caller of the API who leaves these out gets a decision that says what it presumed."""

CHAT_PRESUMES = frozenset({Fact.HAS_HOME_MUNICIPALITY, Fact.STAYS_IN, Fact.SEARCH_BEGAN})
"""In the chat the rest is asked, but only of those whose answer it can change."""

EXAMPLES_PRESUME = frozenset({*API_PRESUMES, Fact.STATUS, Fact.MOTHER_TONGUE, Fact.AGE})
"""The defaults of the worked examples in rules.md section 6."""

SETTLED: Mapping[Fact, object] = MappingProxyType(
    {
        **PRESUMED,
        Fact.TEMPORARY_PROTECTION: False,
        Fact.STATUS: Status.UNEMPLOYED,
        Fact.AGE: 30,
        Fact.EARNINGS_RELATED: True,
        Fact.MOTHER_TONGUE: "fi",
    }
)
"""What stands in for facts that no longer matter: the values least likely to give a ground not told."""


def implied(facts: Facts) -> Facts:
    """The facts with what follows from them.

    A permit for temporary protection makes an immigrant, and nobody is younger than on the day of dismissal.
    """
    if facts.temporary_protection and facts.immigrant is None:
        facts = replace(facts, immigrant=True)
    if facts.trial_customer_of and facts.was_trial_customer is None:
        facts = replace(facts, was_trial_customer=True)
    if facts.age is None and facts.dismissed and (facts.dismissed.age or 0) >= YOUNG_UNDER:
        facts = replace(facts, age=facts.dismissed.age)
    return facts


def contradicts_itself(facts: Facts) -> bool:
    """Whether nobody can be all this: younger than on the day of their dismissal."""
    dismissed = facts.dismissed
    return bool(dismissed and dismissed.age and facts.age and facts.age < dismissed.age)


def presumed(facts: Facts, presume: frozenset[Fact]) -> Facts:
    """The facts with the presumptions named; one who has temporary protection may well lack a home municipality."""
    facts = implied(facts)
    for fact in presume:
        if not facts.knows(fact) and fact in SETTLED and not _is_doubtful(fact, facts):
            facts = facts.told(fact, SETTLED[fact])
    if Fact.STAYS_IN in presume and facts.stays_in is None:
        facts = replace(facts, stays_in=facts.municipality)
    return facts


def settled(facts: Facts) -> Facts:
    """The facts with every gap filled; only for gaps that no longer change the body."""
    for fact, value in SETTLED.items():
        if not facts.knows(fact):
            facts = facts.told(fact, value)
    return replace(facts, stays_in=facts.stays_in or facts.municipality)


def _is_doubtful(fact: Fact, facts: Facts) -> bool:
    return fact is Fact.HAS_HOME_MUNICIPALITY and facts.temporary_protection is True
