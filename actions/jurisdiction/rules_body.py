"""The rows of rules.md that choose the body, with their dates: the first row that fits decides."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any

from actions.jurisdiction.rules_dates import (
    AREAS_START,
    AT_RISK_FROM,
    CHANGE_SECURITY_FROM,
    DAY_BEFORE_TRIAL,
    OLD_SEARCHES_END,
    PROTECTED_FROM,
    TRIAL_STARTS,
)
from actions.jurisdiction.rules_facts import (
    CHANGE_SECURITY_AGE,
    NATIONAL_LANGUAGES,
    YOUNG_UNDER,
    Dismissal,
    Fact,
    Facts,
    Status,
)
from actions.jurisdiction.rules_reference import AMS, Municipality, Reference

AT_RISK_DAYS = 14
CHANGE_SECURITY_YEARS = 5
IN_TARGET_GROUP = frozenset(Status) - {Status.EMPLOYED, Status.LAID_OFF_REDUCED}


class Kind(StrEnum):
    """The kinds of body, by their names in the chat API; MUNICIPALITY is used in integration matters alone."""

    TE_OFFICE = "te_office"
    MUNICIPAL_TRIAL = "municipal_trial"
    EMPLOYMENT_AREA = "employment_area"
    ALAND_AMS = "aland_ams"
    MUNICIPALITY = "municipality"


@dataclass(frozen=True, slots=True)
class Body:
    """The body that serves; `municipality` is the serving municipality's code in the trial."""

    id: str
    kind: Kind
    municipality: str | None = None


class Unknown(Exception):
    """The rules came to a fact that is not known: a gap, not a fault."""

    def __init__(self, fact: Fact) -> None:
        super().__init__(fact)
        self.fact = fact


@dataclass(frozen=True, slots=True)
class Case:
    """A person on a day. `home` is None without a home municipality; `place` is the municipality that counts."""

    facts: Facts
    on: date
    home: Municipality | None
    place: Municipality


@dataclass(frozen=True, slots=True)
class Row:
    """A dated rule: from the day `starts` to the day `ends`, both included; None is open."""

    rule: str
    starts: date | None
    ends: date | None
    fits: Callable[[Case], bool]
    body: Callable[[Case], Body]

    def holds_on(self, on: date) -> bool:
        return (self.starts is None or self.starts <= on) and (self.ends is None or on <= self.ends)


@dataclass(frozen=True, slots=True)
class Ruling:
    """The body, and the row that chose it."""

    rule: str
    body: Body
    case: Case


def rule_on(facts: Facts, on: date, reference: Reference) -> Ruling:
    """The body that serves on that day. Raises Unknown at the first missing fact, UnknownMunicipality."""
    case = _open_case(facts, on, reference)
    row = next(row for row in _rows_on(on) if row.fits(case))
    return Ruling(row.rule, row.body(case), case)


@lru_cache(maxsize=512)
def _rows_on(on: date) -> tuple[Row, ...]:
    return tuple(row for row in ROWS if row.holds_on(on))


def is_foreign_language(mother_tongue: str) -> bool:
    return mother_tongue not in NATIONAL_LANGUAGES


def is_at_risk(facts: Facts, on: date) -> bool:
    """Still at work, but unemployed within two weeks: counted from 2.5.2022."""
    return (
        on >= AT_RISK_FROM
        and facts.status not in IN_TARGET_GROUP
        and (_known(facts, Fact.DAYS_UNTIL_UNEMPLOYED) <= AT_RISK_DAYS)
    )


def _known(facts: Facts, fact: Fact) -> Any:
    value = getattr(facts, fact)
    if value is None:
        raise Unknown(fact)
    return value


def _open_case(facts: Facts, on: date, reference: Reference) -> Case:
    if not _known(facts, Fact.HAS_HOME_MUNICIPALITY):
        return Case(facts, on, None, reference.municipality(_known(facts, Fact.STAYS_IN), on))
    home = reference.municipality(_known(facts, Fact.MUNICIPALITY), on)
    if not home.is_aland or on < AREAS_START:
        return Case(facts, on, home, home)
    return Case(facts, on, home, reference.municipality(_known(facts, Fact.STAYS_IN), on))


def _on_aland(case: Case) -> bool:
    return case.place.is_aland


def _by_main_stay(case: Case) -> bool:
    return case.home is None or case.home.is_aland


def _outside_the_trial(case: Case) -> bool:
    """T1; a person without a home municipality is outside too, but for temporary protection (T6)."""
    if case.place.trial_area_id is None:
        return True
    if case.home is not None:
        return False
    return case.on < PROTECTED_FROM or not _known(case.facts, Fact.TEMPORARY_PROTECTION)


def _searched_before(case: Case) -> bool:
    return bool(_known(case.facts, Fact.SEARCH_BEGAN) <= DAY_BEFORE_TRIAL)


def _has_change_security(case: Case) -> bool:
    dismissed = case.facts.dismissed
    if dismissed is not None:
        return _gives_change_security(dismissed, case.on)
    if _known(case.facts, Fact.AGE) < CHANGE_SECURITY_AGE:
        return False
    raise Unknown(Fact.DISMISSED)


def _gives_change_security(dismissed: Dismissal, on: date) -> bool:
    checks = (
        dismissed.production_or_financial,
        None if dismissed.on is None else CHANGE_SECURITY_FROM <= dismissed.on <= on,
        None if dismissed.age is None else dismissed.age >= CHANGE_SECURITY_AGE,
        None if dismissed.years is None else dismissed.years >= CHANGE_SECURITY_YEARS,
    )
    if False in checks:
        return False
    if None in checks:
        raise Unknown(Fact.DISMISSED)
    return True


def _moved_as_customer(case: Case) -> bool:
    return case.facts.trial_customer_of not in (None, case.place.id)


def _was_customer(case: Case) -> bool:
    return bool(_known(case.facts, Fact.WAS_TRIAL_CUSTOMER))


def _outside_target_groups(case: Case) -> bool:
    return _known(case.facts, Fact.STATUS) not in IN_TARGET_GROUP and not is_at_risk(case.facts, case.on)


def _is_protected_without_home(case: Case) -> bool:
    return case.home is None


def _is_young_or_from_abroad(case: Case) -> bool:
    """T3: one ground is enough, whatever is unknown of the others."""
    facts = case.facts
    grounds = {
        Fact.AGE: None if facts.age is None else facts.age < YOUNG_UNDER,
        Fact.MOTHER_TONGUE: None if facts.mother_tongue is None else is_foreign_language(facts.mother_tongue),
        Fact.IMMIGRANT: facts.immigrant,
    }
    if True in grounds.values():
        return True
    for fact, ground in grounds.items():
        if ground is None:
            raise Unknown(fact)
    return False


def _lacks_earnings_related(case: Case) -> bool:
    return not _known(case.facts, Fact.EARNINGS_RELATED)


def _always(_: Case) -> bool:
    return True


def _te_office(case: Case) -> Body:
    return Body(case.place.te_office_id, Kind.TE_OFFICE)


def _municipality(case: Case) -> Body:
    area = case.place.trial_area_id
    if area is None:
        raise AssertionError("T1 has already sent the others to the TE office")
    return Body(area, Kind.MUNICIPAL_TRIAL, case.place.id)


def _employment_area(case: Case) -> Body:
    area = case.place.employment_area_id
    if area is None:
        raise AssertionError("every mainland municipality of 2025 has an employment area")
    return Body(area, Kind.EMPLOYMENT_AREA)


def _ams(_: Case) -> Body:
    return Body(AMS, Kind.ALAND_AMS)


ROWS = (
    Row("AX1", None, None, _on_aland, _ams),
    Row("P2", AREAS_START, None, _by_main_stay, _employment_area),
    Row("P1", AREAS_START, None, _always, _employment_area),
    Row("T0", None, DAY_BEFORE_TRIAL, _always, _te_office),
    Row("T1", TRIAL_STARTS, None, _outside_the_trial, _te_office),
    Row("T0b", TRIAL_STARTS, OLD_SEARCHES_END, _searched_before, _te_office),
    Row("T7", CHANGE_SECURITY_FROM, None, _has_change_security, _te_office),
    Row("T10", TRIAL_STARTS, None, _moved_as_customer, _municipality),
    Row("T9", TRIAL_STARTS, None, _was_customer, _municipality),
    Row("T4", TRIAL_STARTS, None, _outside_target_groups, _te_office),
    Row("T6", PROTECTED_FROM, None, _is_protected_without_home, _municipality),
    Row("T3", TRIAL_STARTS, None, _is_young_or_from_abroad, _municipality),
    Row("T2", TRIAL_STARTS, None, _lacks_earnings_related, _municipality),
    Row("T5", TRIAL_STARTS, None, _always, _te_office),
)
