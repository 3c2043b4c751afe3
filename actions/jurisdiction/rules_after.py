"""What follows from the body: discretion, payment, statements, first contact, later changes and the next step."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from actions.jurisdiction.rules_body import Body, Kind, Ruling
from actions.jurisdiction.rules_dates import (
    AREAS_START,
    CENTRAL_FROM,
    GENERAL_SUPPORT_FROM,
    LAST_TRIAL_YEAR,
    MODEL_2026_FROM,
    MUNICIPAL_STATEMENTS_FROM,
    TRIAL_STARTS,
)
from actions.jurisdiction.rules_facts import Facts, Status
from actions.jurisdiction.rules_law import rules_among
from actions.jurisdiction.rules_reference import Municipality, Reference

CENTRAL_TE = "UUD-TT"


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence to say: its key in the wording, and what fills its blanks (ids are shown by their names)."""

    key: str
    blanks: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class Matter(StrEnum):
    """What a labour-policy statement is about."""

    SEARCH = "search"
    SERVICES = "services"
    STUDIES = "studies"
    ENTREPRENEURSHIP = "entrepreneurship"
    UNTRAINED_YOUNG = "untrained_young"
    CONDUCT = "conduct"


_OF_THE_MUNICIPALITY_2021 = frozenset({Matter.SERVICES, Matter.STUDIES})
_CENTRALISED = frozenset({Matter.STUDIES, Matter.ENTREPRENEURSHIP, Matter.UNTRAINED_YOUNG, Matter.CONDUCT})


def discretion(ruling: Ruling) -> tuple[tuple[str, Said], ...]:
    """What an authority may decide otherwise on request: rule ids and sentences. Never decided here."""
    match ruling.body.kind:
        case Kind.MUNICIPAL_TRIAL:
            found = _trial_discretion(ruling)
        case Kind.TE_OFFICE:
            found = (("T-choice", Said("discretion.T_choice")),)
        case Kind.EMPLOYMENT_AREA:
            found = (("P3", Said("discretion.P3")), ("P4", Said("discretion.P4")))
            found = found if ruling.rule == "P1" else found[1:]
        case _:
            found = ()
    held = rules_among((rule for rule, _ in found), ruling.case.on)
    return tuple((rule, said) for rule, said in found if rule in held)


def _trial_discretion(ruling: Ruling) -> tuple[tuple[str, Said], ...]:
    facts, place = ruling.case.facts, ruling.case.place
    office = {"te_office": place.te_office_id, "municipality": place.id}
    after = ("T12", Said("discretion.T12", office))
    if facts.was_trial_customer:
        return (after,)
    key = "discretion.T11_language" if _speaks_the_other_language(facts, place) else "discretion.T11"
    return (("T11", Said(key, office)), after)


def _speaks_the_other_language(facts: Facts, place: Municipality) -> bool:
    return facts.mother_tongue in ("sv", "swe") and place.language == "fi"


def payer(facts: Facts, on: date) -> Said:
    """U4: Kela or a fund pays, none of the serving bodies does; yleistuki from 1.5.2026 (S5)."""
    when = "S5" if on >= GENERAL_SUPPORT_FROM else "before"
    who = {True: "fund", False: "kela", None: "either"}[facts.earnings_related]
    return Said("payer.fund" if who == "fund" else f"payer.{who}_{when}")


def statement_giver(body: Body, te_office: str, on: date, matter: Matter) -> str:
    """The id of the body that gives the statement: a municipality's code, a body's id (U1-U3).

    `te_office` is the TE office of the person's area. On Åland the general conditions are AMS's.
    """
    if on >= AREAS_START:
        keha = "KEHA26" if on >= MODEL_2026_FROM else "KEHA"
        return keha if matter in _CENTRALISED else body.id
    if body.kind is Kind.ALAND_AMS:
        return body.id
    if on >= CENTRAL_FROM and matter in _CENTRALISED:
        return CENTRAL_TE
    return _municipal_giver(body, on, matter) or te_office


def _municipal_giver(body: Body, on: date, matter: Matter) -> str | None:
    early = on < MUNICIPAL_STATEMENTS_FROM
    return None if early and matter not in _OF_THE_MUNICIPALITY_2021 else body.municipality


def statement_rules(body: Body, on: date) -> tuple[str, ...]:
    """U1, U2 or U3 by the day; before the trial there is none."""
    return () if body.kind is Kind.ALAND_AMS else rules_among(("U1", "U2", "U3"), on)


def statements(ruling: Ruling) -> tuple[Said, ...]:
    """Who gives the statement that the payer waits for, in one or two sentences."""
    body, on = ruling.body, ruling.case.on
    if body.kind is Kind.ALAND_AMS:
        return (Said("statement.AX_from_2025" if on >= AREAS_START else "statement.AX"),)
    givers = {matter: statement_giver(body, ruling.case.place.te_office_id, on, matter) for matter in Matter}
    if on >= AREAS_START:
        return (Said("statement.area"), Said("statement.keha", {"giver": givers[Matter.CONDUCT]}))
    general = Said("statement.general", {"giver": givers[Matter.SEARCH]})
    if givers[Matter.CONDUCT] != givers[Matter.SEARCH]:
        return (general, Said("statement.centralised", {"giver": givers[Matter.CONDUCT]}))
    if givers[Matter.SERVICES] != givers[Matter.SEARCH]:
        return (general, Said("statement.services", {"giver": givers[Matter.SERVICES]}))
    return (general,)


_PART_TIME = frozenset({Status.EMPLOYED, Status.LAID_OFF_REDUCED})


def first_contact(ruling: Ruling) -> tuple[tuple[str, ...], tuple[Said, ...]]:
    """The S rows that hold on that day and their sentences, the reminder of one's own plan last."""
    if ruling.body.kind is Kind.ALAND_AMS:
        return (), (Said("first_contact.AX"),)
    rules = rules_among(("S1", "S2", "S2b", "S3", "S4", "S6"), ruling.case.on)
    keys = [f"first_contact.{rule}" for rule in rules]
    keys += _duty_by_status(rules, ruling.case.facts.status)
    return rules, tuple(Said(key) for key in (*keys, "first_contact.plan"))


def _duty_by_status(rules: tuple[str, ...], status: Status | None) -> list[str]:
    if "S2" in rules and status is Status.LAID_OFF_FULL:
        return ["first_contact.S2_laid_off"]
    if "S2" in rules and status in _PART_TIME:
        return ["first_contact.S2_part_time"]
    if "S3" in rules and status in _PART_TIME:
        return ["first_contact.S3_part_time"]
    return []


def later(ruling: Ruling) -> tuple[tuple[str, ...], tuple[Said, ...]]:
    """What happens when things change: rule ids and sentences."""
    wanted: list[str] = []
    if ruling.body.kind is Kind.MUNICIPAL_TRIAL:
        wanted += ["T8", "T8b", "T10", "T13"]
    if ruling.case.on >= LAST_TRIAL_YEAR and ruling.body.kind in (Kind.MUNICIPAL_TRIAL, Kind.TE_OFFICE):
        wanted.append("T14")
    if ruling.body.kind is Kind.EMPLOYMENT_AREA:
        wanted.append("P5")
    rules = rules_among(wanted, ruling.case.on)
    return rules, tuple(Said(f"later.{rule}") for rule in rules)


def next_step(ruling: Ruling, reference: Reference) -> tuple[Said, ...]:
    """What the person does now, and where our own facts are to be checked."""
    match ruling.body.kind:
        case Kind.EMPLOYMENT_AREA:
            return (Said("next_step.employment_area"), organiser(ruling.body, reference))
        case Kind.MUNICIPAL_TRIAL:
            key = (
                "next_step.customer" if ruling.case.facts.was_trial_customer else "next_step.municipal_trial"
            )
            return (Said(key, {"municipality": ruling.case.place.id}),)
        case Kind.ALAND_AMS:
            return (Said("next_step.aland_ams"),)
        case _:
            check = (
                "next_step.check_te_area" if ruling.case.on >= TRIAL_STARTS else "next_step.check_old_date"
            )
            return (Said("next_step.te_office"), Said(check))


def organiser(body: Body, reference: Reference) -> Said:
    """Who runs the employment area, when that is verified; else where it can be checked."""
    area = reference.employment_areas[body.id]
    if not area.verified:
        return Said("organiser.check")
    if area.joint_authority:
        return Said("organiser.joint_authority", {"organiser": area.organiser})
    host = next(each.id for each in reference.municipalities.values() if each.name_fi == area.organiser)
    return Said("organiser.municipality", {"organiser": host})
