"""The places and bodies the jurisdiction rules choose from, as values; store.py fills them from the tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from actions.rules import DomainError, Language

AMS = "AX-AMS"


class UnknownMunicipality(DomainError):
    """No municipality has this code."""

    key = "fact_unknown_municipality"


@dataclass(frozen=True, slots=True)
class Named:
    """Something with an id and a name in both languages."""

    id: str
    name_fi: str
    name_sv: str

    def name(self, language: Language) -> str:
        return self.name_fi if language is Language.FI else self.name_sv


@dataclass(frozen=True, slots=True)
class Municipality(Named):
    """`id` is Statistics Finland's three-digit code; `language` is fi, sv, bi-fi or bi-sv."""

    language: str
    te_office_id: str
    trial_area_id: str | None
    employment_area_id: str | None

    @property
    def is_aland(self) -> bool:
        return self.te_office_id == AMS


@dataclass(frozen=True, slots=True)
class TeOffice(Named):
    """A TE office; its last day was 31.12.2024."""


@dataclass(frozen=True, slots=True)
class TrialArea(Named):
    """An area of Act 1269/2020 section 3; the name is a list of its members."""

    te_office_id: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EmploymentArea(Named):
    """An employment area of 2025; `organiser` may be shown to people only when `verified`."""

    organiser: str
    verified: bool
    joint_authority: bool


@dataclass(frozen=True, slots=True)
class OtherBody(Named):
    """A body that pays, states or serves beside the three kinds above: Kela, KEHA, AMS and others."""


@dataclass(frozen=True, slots=True)
class Succession:
    """A municipality that became part of another from the day `on`."""

    former: Named
    successor: str
    on: date


@dataclass(frozen=True, slots=True)
class Reference:
    """All tables, by id. Ids never clash, so one look-up names any of them."""

    municipalities: Mapping[str, Municipality]
    te_offices: Mapping[str, TeOffice]
    trial_areas: Mapping[str, TrialArea]
    employment_areas: Mapping[str, EmploymentArea]
    other_bodies: Mapping[str, OtherBody]
    successions: Mapping[str, Succession]

    def municipality(self, code: str, on: date) -> Municipality:
        """The municipality of that code on that day: a merged one gives the one it merged into."""
        merger = self.successions.get(code)
        if merger is not None and (on >= merger.on or code not in self.municipalities):
            code = merger.successor
        if code not in self.municipalities:
            raise UnknownMunicipality({"municipality": code})
        return self.municipalities[code]

    def name(self, value: str, language: Language) -> str:
        """The name of the municipality or body with this id; any other text as it is."""
        named = self._named(value)
        return named.name(language) if named else value

    def _named(self, value: str) -> Named | None:
        tables: tuple[Mapping[str, Named], ...] = (
            self.municipalities,
            self.te_offices,
            self.trial_areas,
            self.employment_areas,
            self.other_bodies,
        )
        found = next((table[value] for table in tables if value in table), None)
        merger = self.successions.get(value)
        return found or (merger.former if merger else None)
