"""Every topic has a guidance text, in both languages: they load together, so one list tells."""

from datetime import date

import pytest

from actions.rules import Language
from services_catalog.loading import missing_topics, read_seed
from services_catalog.rules import Guidance
from services_catalog.topics import Topic
from services_catalog.usecases import guidance_for
from tests.unit.services_catalog.builders import the_seed_catalogue

GUIDANCE = read_seed().guidance
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
