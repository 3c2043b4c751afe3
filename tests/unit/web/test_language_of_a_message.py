"""A word or two turn a talk only until the person has written its language."""

import pytest

from tests.unit.web.conftest import House


@pytest.mark.parametrize(
    ("said_before", "word", "language"),
    [
        ([], "Jag", "sv"),
        (["Ok"], "Jag", "sv"),
        (["Minä haen"], "Jag", "fi"),
        (["Jag har skulder"], "Minä", "sv"),
        (["Minä haen", "Jag har skulder", "Jag har lån"], "Minä", "sv"),
    ],
)
async def test_a_word_turns_the_talk_only_where_its_language_is_not_settled(
    house: House, said_before: list[str], word: str, language: str
) -> None:
    talk = await house.start(language="fi")
    for text in said_before:
        await talk.say(text)

    assert (await talk.say(word))["language"] == language


async def test_several_words_turn_it_at_any_time(house: House) -> None:
    talk = await house.start(language="fi")
    await talk.say("Minä haen")

    assert (await talk.say("Jag har skulder"))["language"] == "sv"


@pytest.mark.parametrize(
    ("said_before", "word", "language"),
    [
        (["Jag"], "Minä", "fi"),
        (["Minä haen", "Jag har skulder"], "Minä", "fi"),
        (["Jag har skulder"], "Minä", "sv"),
    ],
)
async def test_a_word_brings_a_talk_back_to_the_language_it_was_rather_held_in(
    house: House, said_before: list[str], word: str, language: str
) -> None:
    talk = await house.start(language="fi")
    for text in said_before:
        await talk.say(text)

    assert (await talk.say(word))["language"] == language
