"""Every notice exists in both languages, with the same blanks, and says nothing of the person's situation."""

import re
from datetime import UTC, datetime

import pytest

from actions.notices.rules import Draft, Kind, write
from actions.notices.texts import notice_texts, phrases, time_in_words
from actions.rules import Language

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
BLANKS = {
    "code": "012345",
    "time": "tiistai",
    "coach": "Aino Esimerkki",
    "place": "Mallitori 1",
    "reference": "AP-7K3M-9QXW",
    "customer": "PK-4F7K2X",
    "name": "Matti",
    "phone": "+3589000000011",
}


def _blanks(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


@pytest.mark.parametrize("kind", Kind)
def test_a_notice_has_the_same_blanks_in_both_languages(kind: Kind) -> None:
    finnish, swedish = (notice_texts()[language][kind] for language in Language)

    assert _blanks(finnish.subject) == _blanks(swedish.subject)
    assert _blanks(finnish.body) == _blanks(swedish.body)
    assert finnish.body != swedish.body


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", Kind)
def test_a_notice_is_written_from_what_a_meeting_knows(kind: Kind, language: Language) -> None:
    notice = write(Draft(kind, "matti@mallila.example", language, BLANKS), notice_texts(), NOW)

    assert notice.subject
    assert "{" not in notice.subject + notice.body
    assert (notice.to, notice.kind, notice.created_at) == ("matti@mallila.example", kind, NOW)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", set(Kind) - {Kind.CODE})
def test_a_code_is_nowhere_but_in_the_letter_that_carries_it(kind: Kind, language: Language) -> None:
    assert "code" not in _blanks(notice_texts()[language][kind].body)


def test_the_code_is_not_in_the_subject_that_a_locked_screen_shows() -> None:
    for language in Language:
        assert not _blanks(notice_texts()[language][Kind.CODE].subject)


def test_what_a_person_wrote_is_never_read_as_a_text_with_blanks() -> None:
    draft = Draft(Kind.CALL_BACK, "+3589000000011", Language.FI, BLANKS | {"name": "{phone} {__class__}"})

    notice = write(draft, notice_texts(), NOW)

    assert "{phone} {__class__}" in notice.body


def test_both_languages_have_the_same_phrases() -> None:
    finnish, swedish = (phrases(language) for language in Language)

    assert finnish.places.keys() == swedish.places.keys()
    assert {key: _blanks(text) for key, text in finnish.calendar.items()} == {
        key: _blanks(text) for key, text in swedish.calendar.items()
    }
    assert len(finnish.weekdays) == len(swedish.weekdays) == 7


@pytest.mark.parametrize(
    ("language", "words"),
    [(Language.FI, "tiistai 24.11.2026 klo 9.05"), (Language.SV, "tisdag 24.11.2026 kl. 9.05")],
)
def test_a_time_is_said_in_full_in_helsinki_time(language: Language, words: str) -> None:
    assert time_in_words(datetime(2026, 11, 24, 7, 5, tzinfo=UTC), language) == words
