"""Every topic has a guidance text, in both languages: they load together, so one list tells."""

import re
from datetime import date

import pytest

from actions.rules import Language
from services_catalog.loading import missing_topics, read_seed
from services_catalog.rules import Guidance
from services_catalog.topics import Topic
from services_catalog.usecases import guidance_for
from tests.unit.services_catalog.builders import the_seed_catalogue

GUIDANCE = read_seed().guidance
ANNOUNCED = re.compile(r"(?P<fi>\d+\.\d+\.202[5-9]) alkaen|Från (?P<sv>\d+\.\d+\.202[5-9])")
"""A change to come, of the years in which texts are chosen by the day."""
TRIAL_AND_TODAY = (date(2022, 6, 10), date(2026, 11, 22))


def test_no_topic_is_without_a_text() -> None:
    assert missing_topics(GUIDANCE) == []


@pytest.mark.parametrize("day", TRIAL_AND_TODAY, ids=str)
@pytest.mark.parametrize("topic", [topic for topic in Topic if topic is not Topic.OUT_OF_SCOPE])
def test_every_topic_is_answered_in_the_trial_years_and_today(topic: Topic, day: date) -> None:
    for language in Language:
        assert guidance_for(the_seed_catalogue(), topic, language, day) is not None


@pytest.mark.parametrize("text", GUIDANCE, ids=lambda text: text.id)
def test_swedish_guidance_says_fpa(text: Guidance) -> None:
    side = text.texts[Language.SV]

    assert "Kela" not in f"{side.answer} {side.who_decides} {side.where_to_go} {side.next_step}"


@pytest.mark.parametrize("text", GUIDANCE, ids=lambda text: text.id)
@pytest.mark.parametrize("language", Language)
def test_a_change_is_announced_only_until_it_comes(text: Guidance, language: Language) -> None:
    side = text.texts[language]
    said = f"{side.answer} {side.who_decides} {side.where_to_go} {side.next_step}"
    days = [
        date(*(int(part) for part in reversed((found["fi"] or found["sv"]).split("."))))
        for found in ANNOUNCED.finditer(said)
    ]

    assert all(text.valid_to is not None and text.valid_to < day for day in days)


@pytest.mark.parametrize("topic", [Topic.BENEFIT_SANCTION, Topic.APPOINTMENT])
def test_seven_days_stand_in_one_sentence_with_what_they_follow(topic: Topic) -> None:
    for language, missed in (
        (Language.FI, "yhteydenoton väliin|tapaamiseen"),
        (Language.SV, "missar|uteblir"),
    ):
        held = guidance_for(the_seed_catalogue(), topic, language, TRIAL_AND_TODAY[1])
        assert held is not None
        sentences = re.split(r"(?<=[.!?])\s+", f"{held.text.answer} {held.text.who_decides}")
        told = [each for each in sentences if re.search(r"\b7 (?:päiv|dag)", each)]

        assert told
        assert all(re.search(missed, each) for each in told)
