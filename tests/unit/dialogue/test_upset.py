"""Anger is met calmly, and with a person."""

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.turn import Turn
from actions.dialogue.upset import upset
from actions.rules import Language
from tests.unit.dialogue.builders import a_turn


@pytest.mark.parametrize(
    ("text", "intent", "language"),
    [
        ("du e dum", "out_of_scope", Language.SV),
        ("vafan ska man göra när ni int svarar", "why_ask", Language.SV),
        ("oot tyhmä", "out_of_scope", Language.FI),
        ("vittu miks ette vastaa", "nlu_fallback", Language.FI),
    ],
)
def test_who_swears_at_us_gets_a_calm_line_and_a_person(
    text: str, intent: str, language: Language, deps: Deps
) -> None:
    reply = upset(a_turn(text, intent, language=language), deps)

    assert reply is not None
    (said,) = reply.says
    assert (said.key, said.topic) == ("utter_upset", "human")
    assert said.blanks["phone"] == deps.office.phone[language]


@pytest.mark.parametrize(
    "turn",
    [
        a_turn("missä vitussa mun päiväraha viipyy", "benefit_apply"),
        a_turn("vittu", "nlu_fallback", form="booking_form", asked="name"),
        a_turn("mikä sää on", "out_of_scope"),
        a_turn("vittu asun Vaasassa", "nlu_fallback", said={"municipality": "905"}),
    ],
)
def test_a_matter_is_answered_however_it_swears(turn: Turn, deps: Deps) -> None:
    assert upset(turn, deps) is None
