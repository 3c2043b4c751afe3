"""The content that ships: every entry loads, speaks both languages and keeps the promises made about it."""

import shutil
from pathlib import Path
from string import Formatter

import pytest

from actions.rules import Language
from services_catalog.loading import SEED, SeedError, phrases, read_seed, topic_labels
from services_catalog.rules import Service
from services_catalog.topics import Topic

SERVICES = read_seed().services
LONGEST_SUMMARY = 140


def test_eighty_four_services_ship() -> None:
    assert len(SERVICES) == 84


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.id)
def test_every_service_speaks_both_languages_in_full(service: Service) -> None:
    for text in service.texts.values():
        assert len(text.keywords) >= 5
        assert len({keyword.casefold() for keyword in text.keywords}) == len(text.keywords)
        assert len(text.summary) <= LONGEST_SUMMARY
        assert text.summary.endswith(".")
        assert text.apply.endswith(".")


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.id)
def test_swedish_texts_say_fpa(service: Service) -> None:
    text = service.texts[Language.SV]

    assert "Kela" not in f"{text.name} {text.summary} {text.provider} {text.apply}"


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.id)
def test_only_a_service_that_was_read_has_a_day_of_checking(service: Service) -> None:
    assert (service.checked_on is not None) == service.source_checked
    assert service.url.startswith("https://")


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.id)
def test_every_service_fits_a_topic(service: Service) -> None:
    assert service.topics
    assert len(set(service.topics)) == len(service.topics)


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_its_own_name_in_both_languages(topic: Topic) -> None:
    labels = topic_labels()

    for language in Language:
        assert [each[language] for each in labels.values()].count(labels[topic][language]) == 1


@pytest.mark.parametrize("key", phrases())
def test_every_phrase_has_the_same_blanks_in_both_languages(key: str) -> None:
    blanks = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in phrases()[key].values()]

    assert blanks[0] == blanks[1]


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        ("guidance.fi.yaml", "debt:", "velka:", "no such topic"),
        ("guidance.sv.yaml", "debt:", "health:", "different number"),
        ("guidance.fi.yaml", "unverified: true", "unverified: false", "differs between the languages"),
        ("guidance.fi.yaml", "answer:", "anwser:", "no such field"),
        ("services.yaml", "sector: employment", "sector: employmnt", "tyonhakijaksi-ilmoittautuminen"),
        ("services.yaml", "id: velkaneuvonta", "id: velka", "no such service"),
        ("services.yaml", "id: alkuhaastattelu", "id: tyonhakijaksi-ilmoittautuminen", "stands twice"),
    ],
)
def test_a_mistake_in_the_content_is_named(
    tmp_path: Path, file: str, old: str, new: str, complaint: str
) -> None:
    folder = tmp_path / "seed"
    shutil.copytree(SEED, folder)
    text = (folder / file).read_text(encoding="utf-8")
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(SeedError, match=complaint):
        read_seed(folder)
