"""Answers as the API and the chat give them."""

import json
from datetime import date

import pytest

from actions.jurisdiction.rules_after import Matter
from actions.jurisdiction.rules_facts import CHAT_PRESUMES, Facts, Status
from actions.jurisdiction.store import load_wording
from actions.jurisdiction.usecases import (
    Answer,
    FactsNeeded,
    answer,
    employer_answer,
    integration_answer,
    statement_answer,
)
from actions.rules import Language
from tests.unit.jurisdiction.builders import (
    ESPOO,
    HELSINKI,
    IN_TRIAL,
    KAUNIAINEN,
    MARIEHAMN,
    REFERENCE,
    TODAY,
    a_jobseeker,
)

WORDING = load_wording()
YOUNG = Facts(HELSINKI, age=24, status=Status.UNEMPLOYED)


def _answer(facts: Facts, on: date, language: Language = Language.FI) -> Answer:
    found = answer(facts, on, language, REFERENCE, WORDING)
    assert isinstance(found, Answer)
    return found


def test_a_decision_has_the_shape_of_the_contract() -> None:
    decision = _answer(YOUNG, IN_TRIAL, Language.SV).decision

    assert json.loads(json.dumps(decision)) == decision
    assert decision["valid_on"] == "2022-10-01"
    assert decision["body"] == {
        "id": "TA20",
        "kind": "municipal_trial",
        "name": "Helsingfors (kommunförsöket med sysselsättning)",
        "municipality": "091",
    }
    assert decision["rules"] == ["T3"]
    assert decision["sources"][0] == {
        "text": "L 1269/2020 4 § 1 mom. 2 punkten",
        "url": "https://www.finlex.fi/sv/lagstiftning/2020/1269",
    }


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("facts", "on"), [(YOUNG, IN_TRIAL), (Facts(ESPOO), TODAY), (Facts(MARIEHAMN), TODAY)]
)
def test_the_text_says_all_that_the_fields_hold(facts: Facts, on: date, language: Language) -> None:
    found = _answer(facts, on, language)
    told = found.decision
    lists = ("reasons", "discretion", "statements", "first_contact", "later", "next_step")

    said = [sentence for name in lists for sentence in told[name]]

    assert all(sentence in found.text for sentence in (*said, told["payer"], *told["presumed"].values()))
    assert all(source["text"] in found.text for source in told["sources"])


def test_the_answer_begins_with_the_body_and_the_day() -> None:
    assert _answer(Facts(ESPOO), TODAY).text.startswith(
        "Sinua palvelee työllisyysalue Espoo-Kauniainen. Tieto koskee päivää 22.11.2026.\n\n"
    )


def test_the_trial_names_the_municipality_and_not_the_list_of_the_area() -> None:
    text = _answer(Facts("743", age=24, status=Status.UNEMPLOYED), IN_TRIAL).text

    assert "Sinua palvelee Seinäjoki (työllisyyden kuntakokeilu)." in text
    assert "Ilmajoki" not in text


def test_what_is_missing_is_named_with_the_reason_for_asking() -> None:
    found = answer(Facts(HELSINKI, age=24), IN_TRIAL, Language.SV, REFERENCE, WORDING)

    assert isinstance(found, FactsNeeded)
    assert found.needs == ("status",)
    assert found.why["status"].startswith("Jag frågar om din arbetssituation")


def test_the_chat_may_ask_what_the_api_presumes() -> None:
    known = Facts(HELSINKI, 40, Status.UNEMPLOYED, earnings_related=True, mother_tongue="fi")

    found = answer(known, IN_TRIAL, Language.FI, REFERENCE, WORDING, CHAT_PRESUMES)

    assert isinstance(found, FactsNeeded)
    assert found.needs == ("immigrant", "was_trial_customer")
    assert set(_answer(known, IN_TRIAL).decision["presumed"]) == {"immigrant", "was_trial_customer"}


@pytest.mark.parametrize(
    ("municipality", "on", "says"),
    [
        (HELSINKI, IN_TRIAL, "Myös kunta (Helsinki)"),
        (KAUNIAINEN, IN_TRIAL, "Uudenmaan TE-toimisto"),
        (HELSINKI, date(2020, 1, 1), "Uudenmaan TE-toimisto"),
        (HELSINKI, TODAY, "mikä tahansa työllisyysalue"),
        (MARIEHAMN, TODAY, "AMS"),
    ],
)
def test_an_employer_gets_a_sentence_of_their_own(municipality: str, on: date, says: str) -> None:
    found = employer_answer(municipality, on, Language.FI, REFERENCE, WORDING)

    assert isinstance(found, Answer)
    assert says in found.text


def test_an_employer_is_asked_for_the_municipality() -> None:
    found = employer_answer(None, TODAY, Language.FI, REFERENCE, WORDING)

    assert isinstance(found, FactsNeeded)
    assert found.needs == ("municipality",)


@pytest.mark.parametrize(
    ("facts", "jobseeker", "on", "rule", "body"),
    [
        (Facts(KAUNIAINEN), False, TODAY, "I2", "235"),
        (Facts(KAUNIAINEN), True, TODAY, "I1", "EA01"),
        (YOUNG, True, IN_TRIAL, "I0", "TA20"),
        (YOUNG, False, IN_TRIAL, "I0", "091"),
        (Facts(MARIEHAMN), True, TODAY, "AX1", "AX-AMS"),
        (Facts(MARIEHAMN), False, TODAY, "AX1", "478"),
    ],
)
def test_integration_names_who_is_responsible(
    facts: Facts, jobseeker: bool, on: date, rule: str, body: str
) -> None:
    found = integration_answer(facts, on, Language.SV, REFERENCE, WORDING, jobseeker=jobseeker)

    assert isinstance(found, Answer)
    assert (found.decision["rules"], found.decision["body"]["id"]) == ([rule], body)


@pytest.mark.parametrize(
    ("facts", "on", "giver", "rules"),
    [
        (YOUNG, IN_TRIAL, "UUD-TT", ["U2"]),
        (a_jobseeker(municipality=ESPOO), TODAY, "KEHA26", ["U3"]),
        (Facts(MARIEHAMN), IN_TRIAL, "AX-AMS", []),
    ],
)
def test_a_statement_names_its_giver(facts: Facts, on: date, giver: str, rules: list[str]) -> None:
    found = statement_answer(facts, Matter.CONDUCT, on, Language.FI, REFERENCE, WORDING)

    assert isinstance(found, Answer)
    assert (found.decision["giver"], found.decision["rules"]) == (giver, rules)
    assert REFERENCE.name(giver, Language.FI) in found.text


def test_statement_and_integration_ask_first_too() -> None:
    nothing = Facts()

    stated = statement_answer(nothing, Matter.SEARCH, TODAY, Language.FI, REFERENCE, WORDING)
    integrated = integration_answer(nothing, TODAY, Language.FI, REFERENCE, WORDING, jobseeker=False)

    assert isinstance(stated, FactsNeeded)
    assert isinstance(integrated, FactsNeeded)
