"""Reads the facts of a decision from JSON, and names every field that is wrong."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from actions.jurisdiction.rules_facts import NOT_DISMISSED, Dismissal, Facts, Status
from actions.rules import DomainError

FindMunicipality = Callable[[str], str | None]
"""Gives the three-digit code of a municipality written in any form, or None."""

_AGES = (13, 120)
_DAYS = (0, 3650)
_YEARS = (0, 80)
_LANGUAGE_CODE = re.compile(r"([a-z]{2,3})([-_][a-z]+)*", re.IGNORECASE)
_BAD_DATE, _WRONG_TYPE, _OUT_OF_RANGE = "fact_bad_date", "fact_wrong_type", "fact_out_of_range"


class FactsInvalid(DomainError):
    """Some fields are wrong: `fields` gives for each its reply key (the sentences are `errors.*` in the wording)."""

    key = "facts_invalid"

    def __init__(self, fields: Mapping[str, str]) -> None:
        super().__init__()
        self.fields = fields


def facts_from_json(body: Mapping[str, Any], find_municipality: FindMunicipality) -> Facts:
    """The facts of POST /api/v1/decisions; null and missing are unknown. Raises FactsInvalid.

    Fields we do not know are left alone. `dismissed` may be false: then the person was not dismissed.
    """
    read = _Reader(body, find_municipality)
    facts = _read_facts(read)
    read.day("date")
    read.refuse_if_wrong()
    return facts


def question_from_json(
    body: Mapping[str, Any], find_municipality: FindMunicipality, today: date
) -> tuple[Facts, date]:
    """The facts and the day asked about, `today` when it is not given. Raises FactsInvalid."""
    facts = facts_from_json(body, find_municipality)
    return facts, _Reader(body, find_municipality).day("date") or today


@dataclass(slots=True)
class _Reader:
    """Reads field by field and keeps what is wrong, so that all of it can be named at once."""

    body: Mapping[str, Any]
    find_municipality: FindMunicipality
    prefix: str = ""
    wrong: dict[str, str] = field(default_factory=dict)

    def refuse_if_wrong(self) -> None:
        if self.wrong:
            raise FactsInvalid(self.wrong)

    def flag(self, name: str) -> bool | None:
        value = self.body.get(name)
        if value is None or isinstance(value, bool):
            return value
        return self._refuse(name, _WRONG_TYPE)

    def number[T: (int, float)](self, name: str, kind: type[T], limits: tuple[int, int]) -> T | None:
        value = self.body.get(name)
        if value is None:
            return None
        accepted = (int,) if kind is int else (int, float)
        if isinstance(value, bool) or not isinstance(value, accepted):
            return self._refuse(name, _WRONG_TYPE)
        if not limits[0] <= value <= limits[1]:
            return self._refuse(name, _OUT_OF_RANGE)
        return kind(value)

    def text(self, name: str) -> str | None:
        value = self.body.get(name)
        if value is None or isinstance(value, str):
            return value
        return self._refuse(name, _WRONG_TYPE)

    def day(self, name: str) -> date | None:
        value = self.text(name)
        if value is None:
            return None
        try:
            return (
                date.fromisoformat(value)
                if len(value) == len("2021-03-01")
                else self._refuse(name, _BAD_DATE)
            )
        except ValueError:
            return self._refuse(name, _BAD_DATE)

    def status(self, name: str) -> Status | None:
        value = self.text(name)
        if value is None or value in set(Status):
            return None if value is None else Status(value)
        return self._refuse(name, "fact_unknown_status")

    def municipality(self, name: str) -> str | None:
        value = self.text(name)
        if value is None:
            return None
        return self.find_municipality(value) or self._refuse(name, "fact_unknown_municipality")

    def language(self, name: str) -> str | None:
        value = self.text(name)
        match = _LANGUAGE_CODE.fullmatch(value) if value is not None else None
        if value is not None and match is None:
            return self._refuse(name, "fact_unknown_language")
        return match[1].lower() if match else None

    def dismissal(self, name: str) -> Dismissal | None:
        value = self.body.get(name)
        if value is None:
            return None
        if value is False:
            return NOT_DISMISSED
        if not isinstance(value, Mapping):
            return self._refuse(name, _WRONG_TYPE)
        return _read_dismissal(_Reader(value, self.find_municipality, f"{name}.", self.wrong))

    def _refuse[T](self, name: str, key: str) -> T | None:
        """Notes what is wrong; the field itself stays unknown."""
        self.wrong[self.prefix + name] = key
        return None


def _read_facts(read: _Reader) -> Facts:
    return Facts(
        municipality=read.municipality("municipality"),
        age=read.number("age", int, _AGES),
        status=read.status("status"),
        days_until_unemployed=read.number("days_until_unemployed", int, _DAYS),
        earnings_related=read.flag("earnings_related"),
        mother_tongue=read.language("mother_tongue"),
        immigrant=read.flag("immigrant"),
        temporary_protection=read.flag("temporary_protection"),
        has_home_municipality=read.flag("has_home_municipality"),
        stays_in=read.municipality("stays_in"),
        was_trial_customer=read.flag("was_trial_customer"),
        dismissed=read.dismissal("dismissed"),
        trial_customer_of=read.municipality("trial_customer_of"),
        search_began=read.day("search_began"),
    )


def _read_dismissal(read: _Reader) -> Dismissal:
    return Dismissal(
        on=read.day("on"),
        age=read.number("age", int, _AGES),
        years=read.number("years", float, _YEARS),
        production_or_financial=read.flag("production_or_financial"),
    )
