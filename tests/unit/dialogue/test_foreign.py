"""To those who write a third language: in it, with an interpreter's way and the place they named."""

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.foreign import in_foreign_language
from actions.dialogue.small_talk import did_you_mean
from actions.dialogue.turn import Guess
from actions.rules import Language
from tests.unit.dialogue.builders import a_turn

PHONES = {Language.FI: "09 0000 0001", Language.SV: "09 0000 0002"}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("lost job in Vaasa", "905", ("interpreter", "Va")),
        ("я потерял работу", "091", ("переводчика", "Hels")),
        ("втратила роботу, де знайти допомогу", "837", ("перекладача", "Tam")),
        ("Tere, ma otsin tööd Helsingis", "091", ("tõlgi", "Hels")),
    ],
)
def test_an_interpreter_and_the_place_are_named(
    text: str, place: str, words: tuple[str, ...], language: Language, deps: Deps
) -> None:
    said = in_foreign_language(a_turn(text, language=language, places=(place,)), deps)

    assert said is not None
    assert all(word in said.blanks["text"] for word in (*words, PHONES[language]))


def test_without_a_place_none_is_noted(deps: Deps) -> None:
    said = in_foreign_language(a_turn("I lost my job, please help"), deps)

    assert said is not None
    assert "noted" not in said.blanks["text"]


def test_our_own_languages_are_not_foreign(deps: Deps) -> None:
    assert in_foreign_language(a_turn("jäin työttömäksi Vaasassa"), deps) is None
    assert in_foreign_language(a_turn("ja blev arbetslös i Vasa"), deps) is None


async def test_a_home_told_in_english_is_answered_in_it_and_then_decided(deps: Deps) -> None:
    told = {"said": {"municipality": "092"}, "places": ("092",)}
    turn = a_turn("I live in Vantaa", "nlu_fallback", ranking=(Guess("who_serves", 0.6),), **told)

    reply = await did_you_mean(turn, deps)

    assert [said.key for said in reply.says] == ["utter_foreign_language"]
    assert reply.follow == "decision_form"
