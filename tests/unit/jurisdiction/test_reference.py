"""The tables are whole: 309 and 308 municipalities, 25 trial areas with 118 members, 45 employment areas."""

from collections import Counter
from datetime import date

import pytest

from actions.jurisdiction.rules_reference import AMS, UnknownMunicipality
from actions.rules import Language
from tests.unit.jurisdiction.builders import MANTYHARJU, PERTUNMAA, REFERENCE

MUNICIPALITIES = REFERENCE.municipalities.values()
MAINLAND = [each for each in MUNICIPALITIES if not each.is_aland]


def test_309_municipalities_become_308_in_2025() -> None:
    in_2021 = {REFERENCE.municipality(each.id, date(2021, 3, 1)).id for each in MUNICIPALITIES}
    in_2025 = {REFERENCE.municipality(each.id, date(2025, 1, 1)).id for each in MUNICIPALITIES}

    assert len(in_2021) == 309
    assert len(in_2025) == 308


def test_the_25_trial_areas_have_118_municipalities_each_in_one() -> None:
    listed = [name for area in REFERENCE.trial_areas.values() for name in area.members]
    marked = {each.name_fi: each.trial_area_id for each in MUNICIPALITIES if each.trial_area_id}

    assert len(REFERENCE.trial_areas) == 25
    assert len(listed) == len(set(listed)) == 118
    assert set(listed) == set(marked)
    assert all(marked[name] == area.id for area in REFERENCE.trial_areas.values() for name in area.members)


def test_a_trial_area_lies_in_one_te_office_area() -> None:
    offices = {(each.trial_area_id, each.te_office_id) for each in MUNICIPALITIES if each.trial_area_id}

    assert offices == {(area.id, area.te_office_id) for area in REFERENCE.trial_areas.values()}


def test_the_45_employment_areas_hold_every_mainland_municipality_of_2025_once() -> None:
    sizes = Counter(each.employment_area_id for each in MAINLAND if each.id != PERTUNMAA)

    assert len(REFERENCE.employment_areas) == 45
    assert set(sizes) == set(REFERENCE.employment_areas)
    assert sum(sizes.values()) == 292


def test_every_mainland_municipality_has_one_of_the_15_te_offices() -> None:
    assert {each.te_office_id for each in MAINLAND} == set(REFERENCE.te_offices)
    assert len(REFERENCE.te_offices) == 15


def test_the_16_municipalities_of_aland_belong_to_ams_alone() -> None:
    aland = [each for each in MUNICIPALITIES if each.is_aland]

    assert len(aland) == 16
    assert all(each.trial_area_id is None and each.employment_area_id == AMS for each in aland)


@pytest.mark.parametrize(
    ("code", "on", "expected"),
    [
        (PERTUNMAA, date(2024, 12, 31), PERTUNMAA),
        (PERTUNMAA, date(2025, 1, 1), MANTYHARJU),
        ("099", date(2020, 12, 31), "214"),
        ("099", date(2022, 1, 1), "214"),
    ],
)
def test_a_merged_municipality_is_the_one_it_merged_into(code: str, on: date, expected: str) -> None:
    assert REFERENCE.municipality(code, on).id == expected


@pytest.mark.parametrize("code", ["", "000", "91", "Helsinki"])
def test_an_unknown_code_is_refused(code: str) -> None:
    with pytest.raises(UnknownMunicipality):
        REFERENCE.municipality(code, date(2022, 1, 1))


@pytest.mark.parametrize(
    ("value", "swedish"),
    [
        ("091", "Helsingfors"),
        ("TE12", "Österbottens arbets- och näringsbyrå"),
        ("EA01", "Esbo-Grankulla"),
        ("x", "x"),
    ],
)
def test_an_id_is_shown_by_its_name_and_other_text_as_it_stands(value: str, swedish: str) -> None:
    assert REFERENCE.name(value, Language.SV) == swedish


def test_no_two_tables_share_an_id() -> None:
    tables = (
        REFERENCE.municipalities,
        REFERENCE.te_offices,
        REFERENCE.trial_areas,
        REFERENCE.employment_areas,
        REFERENCE.other_bodies,
    )

    assert len({key for table in tables for key in table}) == sum(map(len, tables))
