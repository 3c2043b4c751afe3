"""What the judge of homes learns from is not what it is measured by."""

import pytest

from tests.understanding.place_leaks import leaking, learnt, measured


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_measured_message_is_among_those_learnt_from(language: str) -> None:
    number = len(leaking(learnt(language), measured(language)))  # the number alone: nobody is to read them

    assert number == 0, "lines of data/places to take away"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            "oon töissä [Porissa] mutta asun {Raumalla}, kuka mua palvelee",
            "Oon töissä Turussa mutta asun Liedossa, kuka mua palvelee?",
        ),
        (
            "jobbar i [Vasa] men bor i {Korsholm}, vem betjänar mig",
            "jobbar i Åbo men bor i Lundo, vem betjänar mig?",
        ),
        ("asun {Raumalla} nyt", "Asun Raumalla nyt!"),
        ("bor i {Korsholm}", "bor i Korsholm."),
    ],
)
def test_a_message_with_another_place_is_the_same_message(line: str, text: str) -> None:
    assert leaking([line], [text]) == {line}


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            "oon töissä [Porissa] mutta asun {Raumalla}, kuka mua palvelee",
            "muutan ensi kuussa Porista Raumalle, vaihtuuko virkailija",
        ),
        (
            "jobbar i [Vasa] men bor i {Korsholm}, vem betjänar mig",
            "flyttar från Vasa till Korsholm i maj, byts handläggaren",
        ),
        ("asun {Raumalla}", "Asun Porissa"),
        ("{Vasa}", "Vasa"),
    ],
)
def test_another_message_with_the_same_places_is_not(line: str, text: str) -> None:
    assert not leaking([line], [text])
