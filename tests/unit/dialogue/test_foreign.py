"""To those who write a third language: in it, with an interpreter's way and the place they named."""

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.foreign import in_foreign_language, with_foreign_word
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
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
        ("Tere, ma otsin tööd Helsingis", "091", ("tõlki", "Hels")),
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


@pytest.mark.parametrize("action", ["action_answer", "validate_decision_form"])
def test_what_is_answered_in_our_language_is_opened_in_theirs(action: str, deps: Deps) -> None:
    turn = a_turn("I live in Vantaa", "who_serves", action=action, places=("092",))

    reply = with_foreign_word(Reply((Say("utter_guidance"),)), turn, deps)

    assert [said.key for said in reply.says] == ["utter_foreign_language", "utter_guidance"]


@pytest.mark.parametrize(
    ("reply", "turn"),
    [
        (Reply((Say("utter_guidance"),)), a_turn("asun Vantaalla")),
        (Reply((Say("utter_foreign_language"),)), a_turn("I live in Vantaa")),
        (
            Reply((Say("utter_question_name"),)),
            a_turn("I live in Vantaa", action="validate_booking_form", asked="name"),
        ),
        (Reply(follow="decision_form"), a_turn("I live in Vantaa", action="action_did_you_mean")),
    ],
)
def test_elsewhere_no_word_opens_it(reply: Reply, turn: Turn, deps: Deps) -> None:
    assert with_foreign_word(reply, turn, deps) == reply
