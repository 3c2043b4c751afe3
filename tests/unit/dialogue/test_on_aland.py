"""Answers to those who live on Åland."""

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.reply import Reply, Say
from actions.dialogue.who_serves.on_aland import for_aland
from tests.unit.dialogue.builders import a_turn

MARIEHAMN, ESPOO = {"municipality": "478"}, {"municipality": "049"}
GUIDANCE = Reply((Say("utter_guidance", topic="debt"), Say("utter_services", topic="debt")))
PERSON = Reply((Say("utter_offer_person", topic="human"),))


def keys(reply: Reply) -> list[str]:
    return [said.key for said in reply.says]


async def test_who_serves_there_is_said_first_and_once(deps: Deps) -> None:
    reply = for_aland(GUIDANCE, a_turn("mistä apua velkoihin", slots=MARIEHAMN), deps)

    assert keys(reply) == ["utter_on_aland", "utter_guidance", "utter_services"]


async def test_this_office_is_not_theirs(deps: Deps) -> None:
    reply = for_aland(PERSON, a_turn("haluan puhua ihmiselle", slots=MARIEHAMN), deps)

    assert keys(reply) == ["utter_person_on_aland"]


@pytest.mark.parametrize("text", ["berör reformen oss ålänningar", "koskeeko tämä Ahvenanmaata"])
async def test_aland_by_its_name_is_enough(text: str, deps: Deps) -> None:
    assert keys(for_aland(GUIDANCE, a_turn(text), deps))[0] == "utter_on_aland"


@pytest.mark.parametrize(
    ("reply", "slots"),
    [
        (GUIDANCE, ESPOO),
        (GUIDANCE, {}),
        (PERSON, ESPOO),
        (GUIDANCE, {**MARIEHAMN, "stays_in": "853"}),
        (Reply((Say("utter_decision", topic="who_serves"),)), MARIEHAMN),
        (Reply((Say("utter_thanks"),)), MARIEHAMN),
    ],
)
async def test_every_other_answer_is_as_it_was(reply: Reply, slots: dict[str, str], deps: Deps) -> None:
    assert for_aland(reply, a_turn("kysyn muuta", slots=slots), deps) == reply
