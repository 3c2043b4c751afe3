"""One-time codes: their seal, their life and the limits on asking and guessing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from actions.people import recognition
from actions.people.recognition import CODE_LIFE, OneTimeCode, TooManyCodes, TooManyGuesses
from tests.unit.booking.builders import MONDAY_MORNING

NOW = MONDAY_MORNING
SENT = OneTimeCode("talk", "PK-4F7K2X", 1, "salt$hash", NOW)


def test_a_sealed_code_opens_to_itself_alone() -> None:
    sealed = recognition.seal("012345")

    assert recognition.opens(sealed, "012345")
    assert not recognition.opens(sealed, "012346")
    assert "012345" not in sealed


def test_the_same_code_is_sealed_differently_each_time() -> None:
    assert recognition.seal("012345") != recognition.seal("012345")


def test_a_new_code_reads_back() -> None:
    code = recognition.new_code()

    assert recognition.read_code(code) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("012345", "012345"),
        ("012 345", "012345"),
        ("koodi on 012-345.", "012345"),
        ("12345", ""),
        ("1234567", ""),
        ("", ""),
    ],
)
def test_a_code_is_read_from_a_persons_own_words(text: str, code: str) -> None:
    assert recognition.read_code(text) == code


@pytest.mark.parametrize(
    ("changes", "later", "live"),
    [
        ({}, CODE_LIFE - timedelta(seconds=1), True),
        ({}, CODE_LIFE, False),
        ({"used": True}, timedelta(0), False),
        ({"attempts": 4}, timedelta(0), True),
        ({"attempts": 5}, timedelta(0), False),
    ],
)
def test_a_code_lives_ten_minutes_one_use_and_five_guesses(
    changes: dict[str, int], later: timedelta, live: bool
) -> None:
    assert replace(SENT, **changes).is_live(NOW + later) is live  # type: ignore[arg-type]  # a table of fields


@pytest.mark.parametrize(
    ("minutes_ago", "refused"),
    [
        ([], False),
        ([1, 2], False),
        ([1, 2, 3], True),
        ([1, 2, 16], False),
        ([60 * n for n in range(1, 10)], False),
        ([60 * n for n in range(1, 11)], True),
        ([60 * 24] * 10, False),
    ],
)
def test_codes_are_sent_three_a_quarter_and_ten_a_day(minutes_ago: list[int], refused: bool) -> None:
    asked = [NOW - timedelta(minutes=minutes) for minutes in minutes_ago]

    if refused:
        with pytest.raises(TooManyCodes):
            recognition.check_request(asked, NOW)
    else:
        recognition.check_request(asked, NOW)


def test_the_eleventh_guess_must_wait() -> None:
    recognition.check_guesses(9)
    with pytest.raises(TooManyGuesses):
        recognition.check_guesses(10)


def test_a_right_guess_uses_the_code_up_and_a_wrong_one_counts() -> None:
    assert recognition.after_guess(SENT, right=True).used
    wrong = recognition.after_guess(SENT, right=False)
    assert (wrong.used, wrong.attempts) == (False, 1)
