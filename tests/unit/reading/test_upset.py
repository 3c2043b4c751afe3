"""Swearing at us, and words that only look like it."""

import pytest

from reading.upset import swears_at_us


@pytest.mark.parametrize(
    "text",
    [
        "du e dum",
        "ni är ju helt värdelösa",
        "fuck off",
        "vafan ska man göra när ni int svarar",
        "jävla robot",
        "dum bot",
        "oot tyhmä",
        "sä oot ihan turha",
        "tyhmä botti",
        "vittu miks ette vastaa",
        "haista paska",
        "saatanan kone",
    ],
)
def test_swearing_is_heard(text: str) -> None:
    assert swears_at_us(text)


@pytest.mark.parametrize(
    "text",
    [
        "onko tyhmä kysymys jos kysyn tukea",
        "det är dumt att fråga men hur söker jag",
        "jag har dålig rygg",
        "fanns det kurser",
        "mulla on huono selkä",
        "turha reissu toimistolle, se oli kiinni",
        "olet ollut avuksi",
        "du är snäll",
        "skidor på jobbet",
    ],
)
def test_other_words_are_not(text: str) -> None:
    assert not swears_at_us(text)
