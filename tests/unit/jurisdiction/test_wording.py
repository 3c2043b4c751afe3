"""Both languages say the same things, and every sentence the rules may name exists and is used."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from string import Formatter

import pytest

from actions.jurisdiction.facts_json import FactsInvalid, facts_from_json
from actions.jurisdiction.rules import Decision, decide
from actions.jurisdiction.rules_after import Matter, Said
from actions.jurisdiction.rules_facts import EXAMPLES_PRESUME, SETTLED, Dismissal, Fact, Facts, Status
from actions.jurisdiction.rules_law import LAWS, Certainty
from actions.jurisdiction.store import load_wording
from actions.jurisdiction.usecases import Answer, answer
from actions.rules import Language
from tests.unit.jurisdiction.builders import (
    ESPOO,
    HELSINKI,
    KAUNIAINEN,
    KUOPIO,
    MARIEHAMN,
    PERTUNMAA,
    REFERENCE,
    SEINAJOKI,
    SUUPOHJA_TOWN,
    a_jobseeker,
)

WORDING = load_wording()
SENTENCES = WORDING.sentences
KEYS = sorted({*SENTENCES[Language.FI], *SENTENCES[Language.SV]})
POINTERS = {Language.FI: "arkista", Language.SV: "ontrollera"}
DAYS = tuple(
    map(
        date.fromisoformat,
        [
            "2019-05-01",
            "2021-02-28",
            "2021-03-15",
            "2021-10-01",
            "2021-12-01",
            "2022-06-01",
            "2023-06-01",
            "2024-06-01",
            "2025-06-01",
            "2026-01-15",
            "2026-03-15",
            "2026-06-01",
            "2026-11-22",
        ],
    )
)
PLACES = (HELSINKI, KAUNIAINEN, KUOPIO, MARIEHAMN, PERTUNMAA, SEINAJOKI, ESPOO, SUUPOHJA_TOWN, "005")
SECURED = Dismissal(date(2023, 1, 10), age=56, years=6, production_or_financial=True)
PERSONS = (
    *(Facts(age=40, status=status, earnings_related=True, mother_tongue="fi") for status in Status),
    Facts(),
    Facts(age=20),
    Facts(age=20, mother_tongue="sv"),
    Facts(age=20, status=Status.EMPLOYED, days_until_unemployed=7, mother_tongue="ru", immigrant=True),
    Facts(age=20, status=Status.EMPLOYED),
    Facts(earnings_related=False),
    Facts(earnings_related=True),
    Facts(age=56, earnings_related=False),
    Facts(age=56, dismissed=SECURED),
    Facts(age=20, search_began=date(2021, 1, 1)),
    Facts(was_trial_customer=True, earnings_related=True),
    Facts(trial_customer_of="837"),
    Facts(has_home_municipality=False, temporary_protection=True),
    Facts(has_home_municipality=False, temporary_protection=False),
    a_jobseeker(stays_in=HELSINKI),
)


PRESUMABLE = frozenset({*SETTLED, Fact.STAYS_IN})
"""Whatever is asked in the chat may be answered with "I don't know"."""


def _decisions() -> Iterator[Decision]:
    for place, person, on in product(PLACES, PERSONS, DAYS):
        found = decide(replace(person, municipality=place), on, REFERENCE, EXAMPLES_PRESUME)
        if isinstance(found, Decision):
            yield found
    for place, person, on in product(PLACES, (Facts(), Facts(has_home_municipality=False)), DAYS):
        found = decide(replace(person, municipality=place), on, REFERENCE, PRESUMABLE)
        if isinstance(found, Decision):
            yield found


def _sentences(found: Decision) -> tuple[Said, ...]:
    told = (
        found.reasons,
        found.discretion,
        found.statements,
        found.first_contact,
        found.later,
        found.next_step,
    )
    return (found.payer, *(said for group in told for said in group), *(said for _, said in found.presumed))


def _blanks(text: str) -> set[str]:
    return {blank for _, blank, _, _ in Formatter().parse(text) if blank}


@pytest.mark.parametrize("key", KEYS)
def test_every_sentence_speaks_both_languages_with_the_same_blanks(key: str) -> None:
    texts = {language: SENTENCES[language].get(key) for language in Language}

    assert all(texts.values())
    assert _blanks(texts[Language.FI] or "") == _blanks(texts[Language.SV] or "")


def test_every_sentence_the_rules_name_is_there_and_its_blanks_are_given() -> None:
    for found in _decisions():
        for said in _sentences(found):
            assert _blanks(SENTENCES[Language.FI][said.key]) <= set(said.blanks), said


ONLY_BY_SECTION = {
    "name",
    "served",
    "answer",
    "why",
    "errors",
    "cite",
    "url",
    "employer",
    "integration",
    "matter",
}


def test_no_sentence_of_a_decision_lies_unused() -> None:
    said = {said.key for found in _decisions() for said in _sentences(found)}
    written = {key for key in KEYS if key.partition(".")[0] not in ONLY_BY_SECTION}

    assert written - said == set()


def test_every_fact_can_be_asked_with_a_reason_and_every_presumption_told() -> None:
    assert {key for key in KEYS if key.startswith("why.")} == {f"why.{fact}" for fact in Fact}
    assert {key for key in KEYS if key.startswith("presumed.")} == {f"presumed.{fact}" for fact in PRESUMABLE}


def test_every_matter_of_a_statement_has_a_sentence() -> None:
    assert {f"matter.{matter}" for matter in Matter} <= set(KEYS)


@pytest.mark.parametrize("language", Language)
def test_what_is_inferred_or_weak_points_to_where_it_can_be_checked(language: Language) -> None:
    unsure = {law.rule for law in LAWS if law.certainty is not Certainty.READ}
    texts = {key: text for key, text in SENTENCES[language].items() if key.partition(".")[2] in unsure}

    assert unsure == {"T8", "S4", "S6"}
    assert {key.partition(".")[2] for key in texts} == unsure
    assert all(POINTERS[language] in text for text in texts.values())


@pytest.mark.parametrize("language", Language)
def test_organisers_are_named_only_when_verified(language: Language) -> None:
    for area in REFERENCE.employment_areas.values():
        town = next(
            each.id for each in REFERENCE.municipalities.values() if each.employment_area_id == area.id
        )
        found = answer(Facts(town), DAYS[-1], language, REFERENCE, WORDING)
        assert isinstance(found, Answer)
        checked = POINTERS[language] in found.decision["next_step"][-1]
        assert checked is not area.verified


def test_swedish_says_fpa_and_never_kela() -> None:
    assert not [text for text in SENTENCES[Language.SV].values() if "Kela" in text or "kela" in text]


def test_every_wrong_field_has_a_sentence() -> None:
    wrong = {
        "municipality": "Atlantis",
        "age": 400,
        "status": "asleep",
        "mother_tongue": "suomi",
        "date": "2022-02-30",
        "immigrant": "yes",
    }

    with pytest.raises(FactsInvalid) as refused:
        facts_from_json(wrong, lambda _: None)

    assert {f"errors.{key}" for key in refused.value.fields.values()} == {
        key for key in KEYS if key.startswith("errors.")
    }
