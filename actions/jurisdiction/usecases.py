"""Answers who serves a jobseeker or an employer, in the person's language, ready for the API and for the chat."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from actions.jurisdiction import rules
from actions.jurisdiction.rules_after import Matter, Said, statement_giver, statement_rules
from actions.jurisdiction.rules_body import Body, Kind
from actions.jurisdiction.rules_facts import API_PRESUMES, Fact, Facts
from actions.jurisdiction.rules_law import Citation, citations_on
from actions.jurisdiction.rules_needs import Needs
from actions.jurisdiction.rules_reference import Reference
from actions.rules import Language

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of both languages, keyed `section.sentence`."""

    sentences: Mapping[Language, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """`decision` as in chat-api.md, with additions; `chapters` say it all, each one matter in short paragraphs.

    The first says who and why, a second how it starts, a third about money.
    """

    decision: Json
    chapters: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(self.chapters)

    @property
    def is_on_aland(self) -> bool:
        """Whether Åland's own authority serves, which has neither coaches nor registering here."""
        return bool(self.decision["body"]["kind"] == Kind.ALAND_AMS)


@dataclass(frozen=True, slots=True)
class FactsNeeded:
    """What to ask next, first things first, and for each a sentence that says why it is asked."""

    needs: tuple[str, ...]
    why: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Voice:
    """One language with the names and sentences in it."""

    language: Language
    reference: Reference
    wording: Wording

    def say(self, said: Said) -> str:
        names = {blank: self.reference.name(value, self.language) for blank, value in said.blanks.items()}
        return self.wording.sentences[self.language][said.key].format(**names)

    def say_all(self, sentences: Iterable[Said]) -> list[str]:
        return [self.say(said) for said in sentences]

    def fill(self, key: str, **blanks: str) -> str:
        return self.wording.sentences[self.language][key].format(**blanks)

    def body_name(self, body: Body) -> str:
        return self.reference.name(body.municipality or body.id, self.language)


def answer(
    facts: Facts,
    on: date,
    language: Language,
    reference: Reference,
    wording: Wording,
    presume: frozenset[Fact] = API_PRESUMES,
) -> Answer | FactsNeeded:
    """Which body serves the person on that day, and why; or what to ask first. Raises UnknownMunicipality."""
    voice = Voice(language, reference, wording)
    decided = rules.decide(facts, on, reference, presume)
    if isinstance(decided, Needs):
        return _facts_needed(decided, voice)
    told = _told(decided, voice)
    return Answer(told, _chapters(decided, told, voice))


def employer_answer(
    municipality: str | None, on: date, language: Language, reference: Reference, wording: Wording
) -> Answer | FactsNeeded:
    """Where an employer in that municipality is served on that day. Raises UnknownMunicipality."""
    voice = Voice(language, reference, wording)
    if municipality is None:
        return _facts_needed(Needs((Fact.MUNICIPALITY,)), voice)
    body = rules.employer_body(municipality, on, reference)
    ruled = rules.employer_rules(body, on)
    said = [Said(f"employer.{ruled[0]}", {"name": body.id})]
    place = reference.municipality(municipality, on)
    if rules.trial_serves_employers_too(place, on):
        said.append(Said("employer.municipality_too", {"municipality": place.id}))
    return _short_answer(body, ruled, said, on, voice)


def integration_answer(
    facts: Facts,
    on: date,
    language: Language,
    reference: Reference,
    wording: Wording,
    *,
    jobseeker: bool,
    presume: frozenset[Fact] = API_PRESUMES,
) -> Answer | FactsNeeded:
    """Who is responsible for a person's integration on that day (rules.md section 5)."""
    voice = Voice(language, reference, wording)
    body = rules.integration_body(facts, on, reference, jobseeker=jobseeker, presume=presume)
    if isinstance(body, Needs):
        return _facts_needed(body, voice)
    rule = rules.integration_rule(on, jobseeker=jobseeker)
    said = Said(
        _integration_key(body, rule, reference, jobseeker=jobseeker), {"name": body.municipality or body.id}
    )
    return _short_answer(body, ("AX1",) if said.key == "integration.AX1" else (rule,), [said], on, voice)


def statement_answer(
    facts: Facts,
    matter: Matter,
    on: date,
    language: Language,
    reference: Reference,
    wording: Wording,
    presume: frozenset[Fact] = API_PRESUMES,
) -> Answer | FactsNeeded:
    """Who gives Kela or the fund the statement on that matter; `giver` in the decision is its id."""
    voice = Voice(language, reference, wording)
    decided = rules.decide(facts, on, reference, presume)
    if isinstance(decided, Needs):
        return _facts_needed(decided, voice)
    giver = statement_giver(decided.body, decided.place.te_office_id, on, matter)
    said = [Said(f"matter.{matter}", {"giver": giver})]
    if decided.body.kind in (Kind.ALAND_AMS, Kind.EMPLOYMENT_AREA):
        said.append(Said("matter.check_giver"))
    short = _short_answer(decided.body, statement_rules(decided.body, on), said, on, voice)
    return Answer({**short.decision, "giver": giver}, short.chapters)


def _facts_needed(needs: Needs, voice: Voice) -> FactsNeeded:
    names = tuple(fact.value for fact in needs.facts)
    return FactsNeeded(names, {name: voice.fill(f"why.{name}") for name in names})


def _integration_key(body: Body, rule: str, reference: Reference, *, jobseeker: bool) -> str:
    place = reference.municipalities.get(body.municipality or "")
    if body.kind is Kind.ALAND_AMS or (place and place.is_aland):
        return "integration.AX1"
    if rule == "I0":
        return "integration.I0_jobseeker" if jobseeker else "integration.I0_other"
    return f"integration.{rule}"


def _body(body: Body, voice: Voice) -> Json:
    name = voice.fill(f"name.{body.kind}", name=voice.body_name(body))
    return {"id": body.id, "kind": body.kind.value, "name": name, "municipality": body.municipality}


def _short_answer(body: Body, ruled: tuple[str, ...], said: list[Said], on: date, voice: Voice) -> Answer:
    """An answer of a sentence or two: the decision's own fields and no more."""
    reasons = voice.say_all(said)
    sources = _sources(citations_on(ruled, on), voice)
    told = {
        "valid_on": on.isoformat(),
        "body": _body(body, voice),
        "rules": list(ruled),
        "reasons": reasons,
        "sources": sources,
        "discretion": [],
    }
    return Answer(told, (_join([[*reasons, _day(on, voice)], _law(sources, voice)]),))


def _told(decided: rules.Decision, voice: Voice) -> Json:
    return {
        "valid_on": decided.valid_on.isoformat(),
        "body": _body(decided.body, voice),
        "rules": list(decided.rules),
        "reasons": voice.say_all(decided.reasons),
        "sources": _sources(decided.citations, voice),
        "discretion": voice.say_all(decided.discretion),
        "discretion_rules": list(decided.discretion_rules),
        "presumed": {fact.value: voice.say(said) for fact, said in decided.presumed},
        "payer": voice.say(decided.payer),
        "statements": voice.say_all(decided.statements),
        "first_contact": voice.say_all(decided.first_contact),
        "first_contact_rules": list(decided.first_contact_rules),
        "later": voice.say_all(decided.later),
        "next_step": voice.say_all(decided.next_step),
    }


def _chapters(decided: rules.Decision, told: Json, voice: Voice) -> tuple[str, ...]:
    served = voice.fill(f"served.{decided.body.kind}", name=voice.body_name(decided.body))
    who = [
        [served, _day(decided.valid_on, voice)],
        told["reasons"],
        *([said] for said in told["discretion"]),
        list(told["presumed"].values()),
        _law(told["sources"], voice),
    ]
    start = [told["next_step"], told["first_contact"], told["later"]]
    money = [[told["payer"]], told["statements"]]
    return (_join(who), _join(start), _join(money))


def _join(paragraphs: Iterable[list[str]]) -> str:
    return "\n\n".join(" ".join(sentences) for sentences in paragraphs if sentences)


def _day(on: date, voice: Voice) -> str:
    return voice.fill("answer.day", day=f"{on.day}.{on.month}.{on.year}")


def _law(sources: list[Json], voice: Voice) -> list[str]:
    texts = "; ".join(dict.fromkeys(source["text"] for source in sources))
    return [voice.fill("answer.law", sources=texts)] if texts else []


def _sources(citations: Iterable[Citation], voice: Voice) -> list[Json]:
    return [{"text": _cite(citation, voice), "url": _url(citation, voice)} for citation in citations]


def _cite(citation: Citation, voice: Voice) -> str:
    if citation.url:
        return citation.statute
    kind, number = citation.statute.split(" ", 1)
    parts = [voice.fill(f"cite.{kind}", number=number)]
    for part in ("chapter", "section", "moment", "item"):
        value = getattr(citation, part)
        if value:
            parts.append(voice.fill(f"cite.{part}", **{part: value}))
    return " ".join(parts)


def _url(citation: Citation, voice: Voice) -> str:
    if citation.url:
        return citation.url
    kind, number = citation.statute.split(" ", 1)
    serial, year = number.split("/")
    return voice.fill(f"url.{kind}", year=year, serial=serial)
