"""Loads the jurisdiction tables and sentences from the files beside this module."""

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType

import yaml

from actions.jurisdiction.rules_reference import (
    EmploymentArea,
    Municipality,
    Named,
    OtherBody,
    Reference,
    Succession,
    TeOffice,
    TrialArea,
)
from actions.jurisdiction.usecases import Wording
from actions.rules import Language

_HERE = Path(__file__).parent
_TABLES = _HERE / "reference"
_Line = Mapping[str, str]


@cache
def load_reference() -> Reference:
    """The tables in reference/, read once; ids are checked by the tests, not here."""
    municipalities = _by_id(_municipality(line) for line in _lines("municipalities"))
    return Reference(
        municipalities=municipalities,
        te_offices=_by_id(TeOffice(*_named(line)) for line in _lines("te_offices")),
        trial_areas=_by_id(_trial_area(line) for line in _lines("trial_areas")),
        employment_areas=_by_id(_employment_area(line) for line in _lines("employment_areas")),
        other_bodies=_by_id(OtherBody(*_named(line)) for line in _lines("other_bodies")),
        successions=MappingProxyType({line["code"]: _succession(line) for line in _lines("successions")}),
    )


@cache
def load_wording() -> Wording:
    """The sentences of wording.fi.yml and wording.sv.yml, read once, keyed `section.sentence`."""
    return Wording(MappingProxyType({language: _sentences(language) for language in Language}))


def _sentences(language: Language) -> Mapping[str, str]:
    sections = yaml.safe_load((_HERE / f"wording.{language}.yml").read_text(encoding="utf-8"))
    return MappingProxyType(
        {f"{section}.{key}": text for section, texts in sections.items() for key, text in texts.items()}
    )


def _lines(table: str) -> list[dict[str, str]]:
    with (_TABLES / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _by_id[T: Named](values: Iterable[T]) -> Mapping[str, T]:
    return MappingProxyType({value.id: value for value in values})


def _named(line: _Line, key: str = "id") -> tuple[str, str, str]:
    return line[key], line["name_fi"], line["name_sv"]


def _municipality(line: _Line) -> Municipality:
    return Municipality(
        *_named(line, "code"),
        language=line["language"],
        te_office_id=line["te_office_id"],
        trial_area_id=line["trial_area_id"] or None,
        employment_area_id=line["employment_area_id"] or None,
    )


def _trial_area(line: _Line) -> TrialArea:
    return TrialArea(*_named(line), line["te_office_id"], tuple(line["municipalities_fi"].split("|")))


def _employment_area(line: _Line) -> EmploymentArea:
    return EmploymentArea(
        *_named(line),
        organiser=line["organiser_fi"],
        verified=line["organiser_status"] == "verified",
        joint_authority=line["organiser_type"] == "kuntayhtymä",
    )


def _succession(line: _Line) -> Succession:
    return Succession(Named(*_named(line, "code")), line["successor"], date.fromisoformat(line["on"]))
