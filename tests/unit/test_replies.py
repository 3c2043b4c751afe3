"""What the bot says: every sentence in both languages, every key and blank known to code and content alike."""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from string import Formatter
from typing import Any

import pytest
import yaml

import actions
from actions.rules import DomainError, Language

ROOT = Path(__file__).parents[2]
DIALOGUE = ROOT / "bot" / "dialogue"
SOURCES = sorted((ROOT / "actions" / "dialogue").rglob("*.py"))
UNDERSTANDING = yaml.safe_load((DIALOGUE / "understanding.yml").read_text("utf-8"))
FORMS = yaml.safe_load((DIALOGUE / "forms.yml").read_text("utf-8"))

ASKED = {
    "decision": (
        *("municipality", "stays_in", "age", "status", "days_until_unemployed", "earnings_related"),
        *("mother_tongue", "immigrant", "temporary_protection", "has_home_municipality"),
        *("was_trial_customer", "dismissed"),
    ),
    "booking": (
        "reference",
        "code",
        "municipality",
        "need",
        "mode",
        "interpreter",
        "when",
        "name",
        "contact",
    ),
}
"""Slots whose question is `utter_question_<slot>`."""

SPOKEN_AS = {
    "crisis",
    "none_of_these",
    "cancel",
    "repeat",
}
"""Small talk whose key is named in the code rather than built from the intent."""

NEVER_SHOWN = {
    "utter_already_busy": "book_meeting and change_meeting say that the time is taken",
    "utter_other_coach": "book_meeting and change_meeting say that the time is taken",
    "utter_no_such_meeting": "change_meeting says utter_appointment_unknown",
    "utter_already_cancelled": "change_meeting says utter_appointment_unknown",
    "utter_meeting_over": "change_meeting says utter_appointment_unknown",
    "utter_no_coach": "book_meeting says utter_no_free_times",
    "utter_contact_unclear": "each form asks for the contact again in its own words",
    "utter_code_refused": "recognise says utter_code_wrong",
    "utter_too_many_guesses": "recognise says utter_too_many_codes",
    "facts_invalid": "the decision API answers with a problem; the chat asks for one fact at a time",
    "fact_unknown_municipality": "the decision API answers with a problem; the chat knows its places",
}
"""Refusals that the dialogue answers with another reply, and with which."""


@cache
def replies(language: str) -> Mapping[str, list[dict[str, Any]]]:
    content: dict[str, Any] = yaml.safe_load((DIALOGUE / f"replies.{language}.yml").read_text("utf-8"))
    found: Mapping[str, list[dict[str, Any]]] = content["responses"]
    return found


KEYS = sorted({*replies("fi"), *replies("sv")})


def blanks(text: str) -> set[str]:
    return {blank for _, blank, _, _ in Formatter().parse(text) if blank}


def payloads(key: str, language: str) -> list[str]:
    return [button["payload"] for variant in replies(language)[key] for button in variant.get("buttons", ())]


def texts(key: str, language: str) -> str:
    return " ".join(variant["text"] for variant in replies(language)[key])


@pytest.mark.parametrize("key", KEYS)
def test_every_reply_speaks_both_languages_with_the_same_blanks_and_buttons(key: str) -> None:
    assert blanks(texts(key, "fi")) == blanks(texts(key, "sv"))
    assert [_meaning(p) for p in payloads(key, "fi")] == [_meaning(p) for p in payloads(key, "sv")]


def _meaning(payload: str) -> str:
    """What a button means whatever the language: `need` and `when` carry words."""
    name, _, _ = payload.partition("=")
    return name if name in ("need", "when") else payload


@pytest.mark.parametrize("language", Language)
def test_no_reply_is_written_twice(language: Language) -> None:
    """YAML keeps the last of two without a word."""
    lines = (DIALOGUE / f"replies.{language}.yml").read_text("utf-8").splitlines()
    written = [line.strip(" :") for line in lines if line.startswith("  utter_")]

    assert written == list(replies(language))


@pytest.mark.parametrize("language", Language)
def test_every_button_says_what_rasa_understands(language: Language) -> None:
    said = {payload for key in KEYS for payload in payloads(key, language)}
    intents = {payload[1:] for payload in said if payload.startswith("/")}
    entities = {payload.partition("=")[0] for payload in said if not payload.startswith("/")}

    assert intents <= set(UNDERSTANDING["intents"])
    assert entities <= set(UNDERSTANDING["entities"])
    assert not [payload for payload in said if not payload.startswith("/") and not payload.partition("=")[2]]


@pytest.mark.parametrize("key", KEYS)
def test_swedish_replies_name_the_authorities_of_finland(key: str) -> None:
    said = texts(key, "sv") + " ".join(payloads(key, "sv"))

    assert not re.search(
        r"\b(Kela|Arbetsförmedlingen|Försäkringskassan|Socialstyrelsen|Skatteverket)\b", said
    )


def named_in_code() -> Iterator[tuple[str, str]]:
    """Every literal reply key in the dialogue's code, with the file that says it."""
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and re.fullmatch(r"utter_\w*[a-z]", str(node.value)):
                yield str(node.value), source.name


@pytest.mark.parametrize(("key", "source"), sorted(set(named_in_code())))
def test_every_key_the_code_names_has_a_reply(key: str, source: str) -> None:
    assert key in replies("fi")


def test_every_slot_that_is_asked_for_has_a_question() -> None:
    questions = {f"utter_question_{slot}" for slots in ASKED.values() for slot in slots}

    assert questions <= set(KEYS)
    assert {slot for slots in ASKED.values() for slot in slots} <= set(FORMS["slots"])


def test_every_small_talk_of_the_rules_has_a_reply() -> None:
    rules = yaml.safe_load((ROOT / "data" / "rules.yml").read_text("utf-8"))["rules"]
    intents = {
        entry["intent"]
        for rule in rules
        if {"action": "action_small_talk"} in rule["steps"]
        for step in rule["steps"]
        for entry in step.get("or", (step,))
        if "intent" in entry
    }

    assert {f"utter_{intent}" for intent in intents - SPOKEN_AS} <= set(KEYS)


def refusals() -> set[type[DomainError]]:
    """Every refusal of the server, its web part aside: those are answered as HTTP problems."""
    for module in walk_packages(actions.__path__, "actions."):
        if not module.name.startswith(("actions.web", "actions.db.migrations", "actions.__main__")):
            import_module(module.name)
    return {each for each in _heirs(DomainError) if not each.__module__.startswith("actions.web")}


def _heirs(kind: type[DomainError]) -> set[type[DomainError]]:
    return {kind, *(heir for child in kind.__subclasses__() for heir in _heirs(child))}


def test_every_refusal_has_a_reply_or_a_reason_for_none() -> None:
    keys = {refusal.key for refusal in refusals()}

    assert {key for key in keys if key not in KEYS} == set(NEVER_SHOWN)
    assert all(instead.split()[-1] in KEYS for instead in NEVER_SHOWN.values() if "utter_" in instead)


FILLED = {
    "utter_repeat": {"text"},
    "utter_foreign_language": {"text"},
    "utter_decision": {"text"},
    "utter_decision_stays": {"body"},
    "utter_other_ways": {"coach", "mode"},
    "utter_offer_person": {"office", "phone", "hours"},
    "utter_offer_person_after_misses": {"office", "phone", "hours"},
    "utter_upset": {"office", "phone", "hours"},
    "utter_offer_call_at_number": {"own", "office", "phone", "hours"},
    "utter_refused": {"phone"},
    "utter_guidance": {"answer", "who_decides", "where_to_go", "source"},
    "utter_guidance_led": {"lead", "rest", "source"},
    "utter_guidance_today": {"date"},
    "utter_follow_up": {"topic", "knower", "call", "who_decides", "where_to_go", "source"},
    "utter_term": {"text"},
    "utter_shorter": {"short"},
    "utter_simpler": {"short"},
    "utter_sure": {"source", "knower"},
    "utter_follow_up_found": {"topic", "found", "source"},
    "utter_services": {"names"},
    "utter_understood_facts": {"facts"},
    "utter_question_municipality_named": {"municipality"},
    "utter_supposed_home": {"municipality"},
    "utter_supposing": {"municipality"},
    "utter_supposed_facts": {"facts"},
    "utter_known_here": {"facts"},
    "utter_home_of_another": {"municipality"},
    "utter_another_needs_more": {"municipality"},
    "utter_fact_taken_back": {"facts"},
    "utter_what_is_wrong": {"facts"},
    "utter_home_stays": {"municipality"},
    "utter_past_year_depends": {"year", "municipality"},
    "utter_after_the_move": {"municipality", "body"},
    "utter_too_many_codes": {"phone"},
    "utter_recognised": {"name", "coach"},
    "utter_question_slot": {"coach", "times"},
    "utter_question_slot_nearest": {"coach", "times"},
    "utter_time_held": {"time", "mode", "coach"},
    "utter_question_confirm": {"time", "mode", "coach", "place", "need"},
    "utter_question_confirm_newcomer": {
        "time",
        "mode",
        "coach",
        "place",
        "need",
        "municipality",
        "name",
        "contact",
    },
    "utter_booked": {"time", "mode", "coach", "place", "reference"},
    "utter_customer_reference": {"reference"},
    "utter_appointment_unknown": {"phone"},
    "utter_reference_where": {"office", "phone", "hours"},
    "utter_without_reference": {"office", "phone", "hours"},
    "utter_call_back_off": {"own", "office", "phone", "hours"},
    "utter_call_back_who": {"own", "office", "phone", "hours"},
    "utter_call_back_when": {"own", "office", "phone", "hours"},
    "utter_no_contact": {"office", "phone", "hours"},
    "utter_meeting_is_cancelled": {"time", "mode", "coach"},
    "utter_question_way_confirm": {"time", "mode", "coach", "old_time"},
    "utter_question_change": {"time", "mode", "coach"},
    "utter_question_cancel_confirm": {"time", "mode", "coach"},
    "utter_meeting_cancelled": {"time", "mode", "coach", "reference"},
    "utter_meeting_kept": {"time", "mode", "coach", "reference"},
    "utter_meeting_moved": {"time", "mode", "coach", "reference"},
    "utter_question_move_confirm": {"time", "mode", "coach", "old_time"},
    "utter_meeting_told": {"time", "mode", "coach", "place", "reference"},
    "utter_meeting_length": {"minutes"},
    "utter_meeting_cost": {"office", "phone", "hours"},
    "utter_meeting_company": {"office", "phone", "hours"},
    "utter_meeting_papers": {"office", "phone", "hours"},
    "utter_meeting_interpreter": {"office", "phone", "hours"},
    "utter_meeting_coach": {"coach"},
    "utter_meeting_place": {"place"},
    "utter_no_booking_on_aland": {"municipality", "body"},
    "utter_call_back_noted": {"name", "phone", "hours"},
}
"""The blanks that the dialogue's code fills, by reply; tests/unit/dialogue hold the code to them."""


@pytest.mark.parametrize("key", KEYS)
def test_every_blank_of_a_reply_is_filled_by_the_code(key: str) -> None:
    assert blanks(texts(key, "fi")) <= FILLED.get(key, set())


def test_the_words_are_the_same_in_both_languages() -> None:
    fi, sv = (
        yaml.safe_load((ROOT / "actions" / "dialogue" / f"words.{language}.yml").read_text("utf-8"))
        for language in Language
    )

    assert list(fi) == list(sv)
    assert {key: blanks(text) for key, text in fi.items()} == {key: blanks(text) for key, text in sv.items()}
    assert "Kela" not in " ".join(sv.values())


def test_no_reply_lies_unused() -> None:
    code = {key for key, _ in named_in_code()}
    built = {f"utter_{intent}" for intent in UNDERSTANDING["intents"]}
    asked = {f"utter_question_{slot}" for slots in ASKED.values() for slot in slots}

    assert set(KEYS) - code - built - asked == UNUSED


UNUSED = {
    "utter_refused",  # the reply of a refusal that has no words of its own
}


@pytest.mark.parametrize(
    "name",
    re.findall(
        r'env(?:\.get)?\(?\[?"([A-Z_]+)"|env, "([A-Z_]+)"',
        (ROOT / "actions" / "settings.py").read_text("utf-8"),
    ),
)
def test_every_setting_is_in_the_example(name: tuple[str, str]) -> None:
    setting = name[0] or name[1]

    assert re.search(rf"^#?{setting}=", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE)
