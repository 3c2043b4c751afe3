"""What is answered to one who names a language: the one wanted, never the one refused."""

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.reply import Say
from actions.dialogue.small_talk import change_language
from actions.rules import Language
from tests.unit.dialogue.builders import a_turn


@pytest.mark.parametrize(
    ("text", "language", "to"),
    [
        ("ja förstår int finska", Language.SV, Language.SV),
        ("jag kan inte finska", Language.FI, Language.SV),
        ("varför är det här på finska", Language.SV, Language.SV),
        ("det här kom på finska, vill ha svenska", Language.SV, Language.SV),
        ("en ymmärrä ruotsia", Language.FI, Language.FI),
        ("en osaa ruotsia", Language.SV, Language.FI),
        ("miksi tää on ruotsiksi", Language.FI, Language.FI),
        ("jag förstår inte svenska", Language.SV, Language.FI),
        ("svenska", Language.FI, Language.SV),
        ("olen ruotsinkielinen mutta kirjoitan suomeksi", Language.FI, Language.FI),
        ("olen ruotsinkielinen", Language.FI, Language.FI),
        ("jag är finskspråkig", Language.SV, Language.SV),
        ("mitt modersmål är finska men jag skriver på svenska", Language.SV, Language.SV),
    ],
)
async def test_a_language_refused_is_left_for_the_other(
    text: str, language: Language, to: Language, deps: Deps
) -> None:
    reply = await change_language(a_turn(text, "change_language", language=language), deps)

    assert reply.says == (Say("utter_language_changed", language=to),)
