"""Ways to meet, and a clock time that stands alone."""

import pytest

from reading.choices import changes_mode, is_clock_alone, read_mode, refuses_mode


@pytest.mark.parametrize(
    ("text", "wished", "refused"),
    [
        ("eiku en haluakaan videolla vaan paikan päällä", "in_person", "video"),
        ("en haluakaan videolla", None, "video"),
        ("inte per telefon utan på plats", "in_person", "phone"),
        ("int på video, hellre telefon", "phone", "video"),
        ("ei väliä vaikka puhelin", "phone", None),
        ("videolla tai puhelimella", None, None),
        ("mikä teidän puhelinnumero on", None, None),
        ("vad är ert telefonnummer", None, None),
        ("boka en telefontid åt mej nästa torsdag", "phone", None),
        ("en tid per telefon", "phone", None),
    ],
)
def test_the_way_wished_for_and_the_one_refused(text: str, wished: str | None, refused: str | None) -> None:
    assert (read_mode(text), refuses_mode(text)) == (wished, refused)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("kan ja byta till telefon?", "phone"),
        ("på telefon", "phone"),
        ("voisko sittenkin videolla", "video"),
        ("haluan puhua puhelimesta", None),
        ("työnhaku", None),
    ],
)
def test_a_change_of_the_way_is_told_in_so_many_words(text: str, mode: str | None) -> None:
    assert changes_mode(text) == mode


@pytest.mark.parametrize(
    "text",
    [
        "sopiiko klo 14",
        "sopiiko klo 14?",
        "passar kl 14",
        "går det kl 14.30",
        "vaikka klo 13",
        "oisko klo 13 vapaana?",
        "har ni kl 10 ledigt",
    ],
)
def test_a_clock_time_alone(text: str) -> None:
    assert is_clock_alone(text)
    assert not is_clock_alone("maanantaina klo 14")
