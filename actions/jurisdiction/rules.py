"""Which body serves a jobseeker on a day, and why: the dated rules T0-T14, P1-P7 and AX1, with S, U and I beside."""

from dataclasses import dataclass
from datetime import date

from actions.jurisdiction.rules_after import (
    Said,
    discretion,
    first_contact,
    later,
    next_step,
    payer,
    statements,
)
from actions.jurisdiction.rules_body import (
    Body,
    Kind,
    Ruling,
    is_at_risk,
    is_foreign_language,
    rule_on,
)
from actions.jurisdiction.rules_dates import AREAS_START, TRIAL_STARTS
from actions.jurisdiction.rules_facts import API_PRESUMES, YOUNG_UNDER, Fact, Facts, Status, presumed, settled
from actions.jurisdiction.rules_law import Citation, citations_on
from actions.jurisdiction.rules_needs import Needs, needed_facts, possible_bodies, samples
from actions.jurisdiction.rules_reference import Municipality, Reference

TABLES_START = date(2021, 1, 1)


@dataclass(frozen=True, slots=True)
class Decision:
    """The body of a day with all that is told of it; sentences are keys, ids stand for names.

    `rules` are the rows of rules.md that decided, in order; `told` are the S, U and T rows told beside.
    """

    valid_on: date
    body: Body
    rules: tuple[str, ...]
    reasons: tuple[Said, ...]
    citations: tuple[Citation, ...]
    discretion_rules: tuple[str, ...]
    discretion: tuple[Said, ...]
    presumed: tuple[tuple[Fact, Said], ...]
    payer: Said
    statements: tuple[Said, ...]
    first_contact_rules: tuple[str, ...]
    first_contact: tuple[Said, ...]
    later: tuple[Said, ...]
    next_step: tuple[Said, ...]
    place: Municipality


def decide(
    facts: Facts, on: date, reference: Reference, presume: frozenset[Fact] = API_PRESUMES
) -> Decision | Needs:
    """The body that serves on that day, or what must be asked first. Raises UnknownMunicipality."""
    needs = needed_facts(facts, on, reference, presume)
    if needs:
        return Needs(needs)
    known = presumed(facts, presume)
    ruling = rule_on(settled(known), on, reference)
    return _decision(facts, known, ruling, reference, presume)


def _decision(
    facts: Facts, known: Facts, ruling: Ruling, reference: Reference, presume: frozenset[Fact]
) -> Decision:
    """`facts` are as told, `known` with presumptions, the ruling's own with every gap filled."""
    on = ruling.case.on
    rules = _deciding_rules(ruling, facts)
    may = discretion(ruling)
    contact_rules, contact = first_contact(ruling)
    return Decision(
        valid_on=on,
        body=ruling.body,
        rules=rules,
        reasons=_reasons(rules, ruling, facts, reference),
        citations=citations_on((*rules, *(rule for rule, _ in may)), on),
        discretion_rules=tuple(rule for rule, _ in may),
        discretion=tuple(said for _, said in may),
        presumed=_presumptions(facts, ruling, reference, presume),
        payer=payer(known, on),
        statements=statements(ruling),
        first_contact_rules=contact_rules,
        first_contact=contact,
        later=later(ruling)[1],
        next_step=next_step(ruling, reference),
        place=ruling.case.place,
    )


def _deciding_rules(ruling: Ruling, facts: Facts) -> tuple[str, ...]:
    """The row that chose the body, and the rows that say why it holds although things have changed."""
    rule = ruling.rule
    if rule == "T9":
        return ("T8", "T9")
    if rule == "T1" and ruling.case.facts.was_trial_customer:
        return ("T1", "T10")
    if rule == "P1" and facts.status not in (None, Status.UNEMPLOYED):
        return ("P1", "P7")
    return (rule,)


def _reasons(rules: tuple[str, ...], ruling: Ruling, facts: Facts, reference: Reference) -> tuple[Said, ...]:
    blanks = {"municipality": ruling.case.place.id}
    keys = [*_merger_reason(facts, ruling, reference)]
    for rule in rules:
        keys += [Said(f"reason.{key}", blanks) for key in _reason_keys(rule, ruling)]
    if ruling.case.on < TABLES_START:
        keys.append(Said("reason.old_tables"))
    return tuple(keys)


def _reason_keys(rule: str, ruling: Ruling) -> list[str]:
    facts, home = ruling.case.facts, ruling.case.home
    match rule:
        case "T3":
            return _group_reasons(ruling)
        case "T2":
            return ["T2", *_risk_reason(ruling)]
        case "T4":
            return ["T4_reduced" if facts.status is Status.LAID_OFF_REDUCED else "T4_employed"]
        case "T1" if home is None:
            return ["T1_no_home"]
        case "P2":
            return ["P2_aland" if home else "P2_no_home"]
        case "AX1" if home is None:
            return ["AX1_stay"]
        case _:
            return [rule]


def _group_reasons(ruling: Ruling) -> list[str]:
    """The grounds of T3 that hold, one or more."""
    facts = ruling.case.facts
    grounds = {
        "T3_young": facts.age is not None and facts.age < YOUNG_UNDER,
        "T3_foreign_language": facts.mother_tongue is not None and is_foreign_language(facts.mother_tongue),
        "T3_immigrant": bool(facts.immigrant),
    }
    return [key for key, holds in grounds.items() if holds] + _risk_reason(ruling)


def _risk_reason(ruling: Ruling) -> list[str]:
    return ["at_risk"] if is_at_risk(ruling.case.facts, ruling.case.on) else []


def _merger_reason(facts: Facts, ruling: Ruling, reference: Reference) -> tuple[Said, ...]:
    """Names the merger when the municipality asked about is no longer one."""
    asked, place = facts.municipality or facts.stays_in, ruling.case.place
    merger = reference.successions.get(asked or "")
    if merger is None or merger.successor != place.id or asked == place.id:
        return ()
    return (Said("reason.merged", {"former": merger.former.id, "municipality": place.id}),)


def _presumptions(
    facts: Facts, ruling: Ruling, reference: Reference, presume: frozenset[Fact]
) -> tuple[tuple[Fact, Said], ...]:
    """The presumptions without which another body could serve, each with its sentence."""
    blanks = {"municipality": ruling.case.place.id}
    bare = [fact for fact in Fact if fact in presume and not presumed(facts, frozenset()).knows(fact)]
    return tuple(
        (fact, Said(f"presumed.{fact}", blanks)) for fact in bare if _would_matter(fact, ruling, reference)
    )


def _would_matter(fact: Fact, ruling: Ruling, reference: Reference) -> bool:
    case = ruling.case
    others = (case.facts.told(fact, value) for value in samples(fact, case.on, reference))
    return any(possible_bodies(each, case.on, reference) != {ruling.body} for each in others)


def employer_rules(body: Body, on: date) -> tuple[str, ...]:
    """The rules on who serves employers: the TE office in the trial years, any employment authority now (P6).

    On Åland its own authority (AX1).
    """
    if body.kind is Kind.ALAND_AMS:
        return ("AX1",)
    if on >= AREAS_START:
        return ("P6",)
    return ("T-employer",) if on >= TRIAL_STARTS else ("T0",)


def employer_body(municipality: str, on: date, reference: Reference) -> Body:
    """Where an employer in that municipality is served by default on that day. Raises UnknownMunicipality."""
    place = reference.municipality(municipality, on)
    if on < AREAS_START or place.is_aland:
        kind = Kind.ALAND_AMS if place.is_aland else Kind.TE_OFFICE
        return Body(place.te_office_id, kind)
    return Body(place.employment_area_id or "", Kind.EMPLOYMENT_AREA)


def trial_serves_employers_too(place: Municipality, on: date) -> bool:
    """Whether an employer could turn to the municipality as well as to the TE office: in the trial's own (section 1)."""
    return TRIAL_STARTS <= on < AREAS_START and place.trial_area_id is not None


def integration_rule(on: date, *, jobseeker: bool) -> str:
    """The row of rules.md section 5 that holds on that day."""
    if on < AREAS_START:
        return "I0"
    return "I1" if jobseeker else "I2"


def integration_body(
    facts: Facts,
    on: date,
    reference: Reference,
    *,
    jobseeker: bool,
    presume: frozenset[Fact] = API_PRESUMES,
) -> Body | Needs:
    """Who is responsible for integration: a jobseeker's own body, else the municipality (body id = its code)."""
    if jobseeker:
        decided = decide(facts, on, reference, presume)
        return decided if isinstance(decided, Needs) else decided.body
    code = facts.municipality or facts.stays_in
    if code is None:
        return Needs((Fact.MUNICIPALITY,))
    place = reference.municipality(code, on)
    return Body(place.id, Kind.MUNICIPALITY, place.id)
