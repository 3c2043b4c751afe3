"""Who served in a year of the trial, asked today."""

from typing import Any

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.who_serves.past_years import about_a_past_year
from tests.unit.dialogue.builders import TRIAL_DAY, a_turn

HELSINKI, HAMINA = "091", "075"
DECIDED = {"topic": "who_serves"}


@pytest.mark.parametrize(
    ("text", "year", "slots"),
    [
        ("Var ja kund hos te-byrån eller staden 2022 när ja bodde i Helsingfors?", "2022", {}),
        ("kuka mua palveli vuonna 2023 Helsingissä", "2023", {}),
        ("å 2023?", "2023", DECIDED),
        ("entä vuonna 2021", "2021", DECIDED),
    ],
)
async def test_in_a_town_of_the_trial_it_is_told_what_it_depended_on(
    text: str, year: str, slots: dict[str, Any], deps: Deps
) -> None:
    reply = about_a_past_year(a_turn(text, "who_serves", slots=slots, named=(HELSINKI,)), deps)

    assert reply is not None
    assert [said.key for said in reply.says] == ["utter_past_year_depends"]
    assert reply.says[0].blanks["year"] == year


async def test_elsewhere_the_te_office_served(deps: Deps) -> None:
    turn = a_turn("kuka palveli minua 2022", "who_serves", slots={"municipality": HAMINA})

    reply = about_a_past_year(turn, deps)

    assert reply is not None
    assert "TE-toimisto" in reply.says[0].blanks["text"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("jobbet va slut 2024, vem betjänar mig", {}),
        ("sain potkut 2024, kuka palvelee", {}),
        ("å 2023?", {"slots": {}}),
        ("kuka palveli minua 2022", {"named": ()}),
        ("kuka palveli minua 2022", {"service_date": TRIAL_DAY}),
        ("kuka palveli minua 2022", {"action": "validate_booking_form"}),
        ("kuka palveli minua 2019", {}),
    ],
)
async def test_every_other_message_has_its_own_answer(text: str, told: dict[str, Any], deps: Deps) -> None:
    assert about_a_past_year(a_turn(text, "who_serves", **({"named": (HELSINKI,)} | told)), deps) is None
