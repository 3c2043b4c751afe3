"""Facts told beside a question are said back with its answer, so that they can be corrected."""

from typing import Any

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.facts_said import in_words, with_facts_said
from actions.dialogue.reply import Choice, Reply, Say
from actions.jurisdiction.rules_facts import NO_END_IN_SIGHT
from actions.rules import Language
from tests.unit.dialogue.builders import a_turn

TOLD = {"municipality": "564", "age": 24}
ANSWER = Say("utter_guidance", topic="debt")
CARDS = Say("utter_services", topic="debt", services=({"id": "velkaneuvonta"},))
OFFER = Say("utter_other_topics", choices=(Choice("topic=youth", "Nuorten palvelut"),))


def keys(reply: Reply) -> list[str]:
    return [said.key for said in reply.says]


@pytest.mark.parametrize(
    ("language", "facts"),
    [(Language.FI, "kotikunta Oulu, 24 vuotta"), (Language.SV, "hemkommun Uleåborg, 24 år")],
)
def test_they_stand_after_the_answer_and_before_what_can_be_pressed(
    language: Language, facts: str, deps: Deps
) -> None:
    reply = with_facts_said(Reply((ANSWER, OFFER, CARDS)), TOLD, a_turn(language=language), deps)

    assert keys(reply) == ["utter_guidance", "utter_understood_facts", "utter_other_topics", "utter_services"]
    assert reply.says[1].blanks == {"facts": facts}


def test_an_answer_alone_comes_first(deps: Deps) -> None:
    reply = with_facts_said(Reply((ANSWER,)), {"situation": "studying"}, a_turn(), deps)

    assert keys(reply) == ["utter_guidance", "utter_understood_facts"]
    assert reply.says[1].blanks == {"facts": "opiskelija"}


@pytest.mark.parametrize(
    ("reply", "told", "turn"),
    [
        (Reply((ANSWER,)), {}, {}),
        (Reply((ANSWER,)), TOLD, {"chosen": True}),
        (Reply((ANSWER,), follow="decision_form"), TOLD, {}),
        (Reply((ANSWER,), rejects=True), TOLD, {}),
        (Reply((ANSWER,), forgets_all=True), TOLD, {}),
        (Reply((ANSWER,)), TOLD, {"action": "validate_decision_form"}),
        (Reply((ANSWER,)), {"age": 24}, {"asked": "age"}),
        (Reply((Say("utter_crisis", distress="life"),)), TOLD, {}),
        (Reply((Say("utter_understood_facts", {"facts": "24 vuotta"}),)), TOLD, {}),
    ],
)
def test_nothing_is_said_back_twice_or_where_it_would_disturb(
    reply: Reply, told: dict[str, Any], turn: dict[str, Any], deps: Deps
) -> None:
    assert with_facts_said(reply, told, a_turn(**turn), deps) == reply


@pytest.mark.parametrize(
    ("days", "language", "words"),
    [
        (0, Language.FI, "työ loppuu tai keskeytyy tänään"),
        (1, Language.FI, "työ loppuu tai keskeytyy huomenna"),
        (5, Language.FI, "työ loppuu tai keskeytyy 28.11.2026"),
        (0, Language.SV, "jobbet tar slut eller avbryts i dag"),
        (1, Language.SV, "jobbet tar slut eller avbryts i morgon"),
    ],
)
def test_the_nearest_days_have_words_of_their_own(
    days: int, language: Language, words: str, deps: Deps
) -> None:
    reply = with_facts_said(
        Reply((ANSWER,)), {"days_until_unemployed": days}, a_turn(language=language), deps
    )

    assert reply.says[1].blanks == {"facts": words}


@pytest.mark.parametrize(
    ("facts", "language", "words"),
    [
        (
            {"dismissed": {"on": "2026-08-15", "age": None, "years": 7, "production_or_financial": True}},
            Language.FI,
            "irtisanottu tuotannollisista tai taloudellisista syistä (15.8.2026, 7 v. samalla työnantajalla)",
        ),
        (
            {"dismissed": {"on": "2026-08-15", "age": None, "years": None, "production_or_financial": None}},
            Language.SV,
            "uppsagd (15.8.2026)",
        ),
        (
            {"dismissed": True},
            Language.SV,
            "uppsagd av produktionsorsaker eller ekonomiska orsaker",
        ),
    ],
)
def test_a_dismissal_is_said_back_with_all_that_was_told_of_it(
    facts: dict[str, Any], language: Language, words: str, deps: Deps
) -> None:
    assert in_words(a_turn(language=language, slots=facts), deps) == words


@pytest.mark.parametrize("facts", [{"dismissed": False}, {"days_until_unemployed": NO_END_IN_SIGHT}])
def test_what_is_not_so_has_no_words(facts: dict[str, Any], deps: Deps) -> None:
    assert in_words(a_turn(slots=facts), deps) == ""
