"""A greeting hides nothing of what it opens."""

import pytest

from bot.components.bands import Reading
from bot.components.understood import behind_a_greeting
from tests.bot.test_needs import read


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Moi, mistä apua velkoihin?", "debt"),
        ("hej boka tid", "appointment"),
        ("moi vaan", "greet"),
        ("moi moi kaikille", "greet"),
    ],
)
def test_a_greeting_does_not_hide_what_it_opens(text: str, intent: str) -> None:
    assert behind_a_greeting(text, Reading([("greet", 0.7)], sure=True), read).ranking[0][0] == intent
