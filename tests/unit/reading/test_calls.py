"""Wishes to be rung up, and numbers that stand alone."""

import pytest

from reading.calls import asks_to_be_called, is_number_alone, puts_right


@pytest.mark.parametrize(
    "text",
    [
        *(
            "soita mulle 0401231234",
            "soittakaa 0401231234 nimi Kalle Kinnunen",
            "joo soittakaa",
            "haluan että mulle soitetaan",
        ),
        *(
            "ring upp mig på 0401234567",
            "kan ni ringa upp mig",
            "ring 0401234567",
            "jag vill att någon ringer mig",
        ),
    ],
)
def test_a_call_is_wanted(text: str) -> None:
    assert asks_to_be_called(text)


@pytest.mark.parametrize(
    "text",
    [
        "keneen voin soittaa",
        "voinko soittaa teille",
        "kassa soitti mulle",
        "vart kan jag ringa",
        "ringde igår",
        "ring",
    ],
)
def test_no_call_is_wanted(text: str) -> None:
    assert not asks_to_be_called(text)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("0401231234", True),
        ("+358 40 1234567", True),
        ("numeroni on 040 123 4567", True),
        ("de e 0401112223", True),
        ("00530", False),
        ("15.12. klo 10", False),
        ("soita 0401234567", False),
        ("Bengt Ek 0401234567", False),
    ],
)
def test_a_number_alone(text: str, alone: bool) -> None:
    assert is_number_alone(text) is alone


def test_something_is_said_to_be_wrong() -> None:
    assert puts_right("fel nummer, de e 0401112223")
    assert puts_right("väärä numero, se on 0401112223")
    assert not puts_right("0401112223")
