"""Services and guidance as they are shown to a person."""

from datetime import date

import pytest

from actions.rules import Language
from services_catalog.rules import MOST_SERVICES, Situation
from services_catalog.topics import Topic
from services_catalog.usecases import get_service, guidance_for, services_for_topic
from tests.unit.services_catalog.builders import a_catalogue, a_guidance, a_service, the_seed_catalogue


def test_a_service_has_the_shape_of_the_chat_api() -> None:
    service = get_service(a_catalogue(a_service("palkkatuki")), "palkkatuki", Language.FI)

    assert service is not None
    assert service.as_json() == {
        "id": "palkkatuki",
        "name": "Palvelu",
        "summary": "Yhteenveto.",
        "sector": "employment",
        "provider": "kunta",
        "url": "https://example.fi",
        "why": [],
        "checked_on": "2026-02-28",
        "apply": "Soita.",
        "legal_basis": "laki 1/2000",
        "unverified": False,
        "note": None,
    }


@pytest.mark.parametrize(
    ("language", "law", "word"),
    [(Language.FI, "(vahvistamatta)", "vahvistettu"), (Language.SV, "(obekräftad)", "obekräftad")],
)
def test_what_nobody_has_confirmed_says_so(language: Language, law: str, word: str) -> None:
    unread = a_service(source_checked=False, law_checked=False, checked_on=None)

    service = get_service(a_catalogue(unread), unread.id, language)

    assert service is not None
    assert service.unverified
    assert service.legal_basis == f"laki 1/2000 {law}"
    assert word in (service.note or "")
    assert service.as_json()["checked_on"] is None


def test_an_unknown_service_is_none() -> None:
    assert get_service(a_catalogue(), "olematon", Language.FI) is None


def test_services_of_a_topic_say_that_they_belong_to_it_and_for_whom_they_are() -> None:
    catalogue = a_catalogue(a_service(topics=(Topic.YOUTH,), max_age=29))

    found = services_for_topic(catalogue, Topic.YOUTH, Language.FI)

    assert found[0].why == ("kuuluu aiheeseen: Nuorten palvelut", "alle 30-vuotiaille")


def test_someone_over_the_age_gets_other_services_of_the_topic() -> None:
    young, older = (
        [
            each.id
            for each in services_for_topic(
                the_seed_catalogue(), Topic.YOUTH, Language.FI, situation=Situation(age=age)
            )
        ]
        for age in (20, 40)
    )

    assert "ohjaamo" in young
    assert "ohjaamo" not in older


def test_guidance_is_that_of_the_day_in_ones_own_language() -> None:
    then, now = (
        guidance_for(the_seed_catalogue(), Topic.REGISTER, Language.SV, day)
        for day in (date(2022, 6, 10), date(2026, 11, 22))
    )

    assert then is not None
    assert "TE-byrån" in then.text.who_decides
    assert then.holds_for_trial_years
    assert now is not None
    assert "TE-byrån" not in now.text.who_decides
    assert not now.holds_for_trial_years


def test_guidance_names_its_services_in_its_order() -> None:
    held = guidance_for(the_seed_catalogue(), Topic.DEBT, Language.FI, date(2026, 11, 22))

    assert held is not None
    assert held.services[0].id == "velkaneuvonta"
    assert len(held.services) <= MOST_SERVICES


def test_silence_about_a_time_is_none() -> None:
    catalogue = a_catalogue(guidance=(a_guidance(valid_from=date(2025, 1, 1)),))

    assert guidance_for(catalogue, Topic.DEBT, Language.FI, date(2024, 12, 31)) is None
    assert guidance_for(catalogue, Topic.HEALTH, Language.FI, date(2026, 1, 1)) is None
