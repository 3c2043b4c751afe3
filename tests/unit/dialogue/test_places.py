"""Where one lives, asked for: what is offered, guessed, refused, denied, and what is said where no municipality is named."""

import pytest

from actions.dialogue.deps import Deps
from tests.unit.dialogue.builders import FormTalk

HELSINKI, TAMPERE, ESPOO = "091", "837", "049"


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "decision_form", "action_decide")


async def test_two_places_close_to_what_was_written_are_offered(talk: FormTalk) -> None:
    await talk.say("kuka palvelee", "who_serves")

    await talk.say("Pyhä")

    which = talk.says[-1]
    assert which.key == "utter_question_municipality_which"
    assert which.asks == "municipality"
    assert len(which.choices) >= 2
    assert all(choice.facts.keys() == {"municipality"} for choice in which.choices)


async def test_the_place_chosen_of_two_is_the_answer(talk: FormTalk) -> None:
    await talk.say("kuka palvelee", "who_serves")
    await talk.say("Pyhä")
    chosen = talk.says[-1].choices[0].facts["municipality"]

    await talk.choose(municipality=chosen)

    assert talk.slots["municipality"] == chosen
    assert talk.slots["places"] is None
    assert talk.asked is None


async def test_a_place_named_in_passing_is_offered_as_the_home(talk: FormTalk) -> None:
    await talk.say("käyn Espoossa töissä, kuka mua palvelee", "who_serves", named=(ESPOO,))

    asked = talk.said("utter_question_municipality_named")
    assert asked.blanks == {"municipality": "Espoo"}
    assert [choice.label for choice in asked.choices] == ["Espoo", "Jokin muu kunta"]
    assert talk.slots.get("municipality") is None
    await talk.say("joo", "affirm")
    assert talk.slots["municipality"] == ESPOO
    assert talk.slots["places"] is None
    assert talk.asked is None


async def test_a_place_that_is_not_the_home_is_not_offered_again(talk: FormTalk) -> None:
    await talk.say("käyn Espoossa töissä, kuka mua palvelee", "who_serves", named=(ESPOO,))

    await talk.choose("deny")

    assert talk.keys == ["utter_question_municipality"]
    await talk.say("en tiedä", "inform", named=(ESPOO,))
    assert talk.keys == ["utter_place_not_in_it", "utter_question_municipality"]


async def test_another_place_may_be_named_with_the_no(talk: FormTalk) -> None:
    await talk.say("käyn Espoossa töissä, kuka mua palvelee", "who_serves", named=(ESPOO,))

    await talk.say("ei vaan Helsingissä", "deny", municipality=HELSINKI)

    assert talk.slots["municipality"] == HELSINKI


async def test_a_home_that_is_denied_is_forgotten_and_asked_for(talk: FormTalk) -> None:
    await talk.say("asun Espoossa, kuka palvelee", "who_serves", municipality=ESPOO)

    await talk.say("Espoo ei oo mun kotikunta", "inform", denied=(ESPOO,))

    assert talk.slots["municipality"] is None
    assert talk.keys == ["utter_question_municipality"]


@pytest.mark.parametrize("written", ["väärä kunta", "en asu siellä", "fel kommun", "jag bor inte där längre"])
async def test_a_home_is_denied_without_its_name(written: str, talk: FormTalk) -> None:
    await talk.say("asun Espoossa, kuka palvelee", "who_serves", municipality=ESPOO)

    await talk.say(written, "inform")

    assert talk.slots["municipality"] is None
    assert talk.keys == ["utter_question_municipality"]


async def test_two_places_as_the_answer_are_asked_about(talk: FormTalk) -> None:
    await talk.say("kuka palvelee", "who_serves")

    await talk.say("Espoo tai Helsinki", "inform", municipality=HELSINKI, places=(ESPOO, HELSINKI))

    assert talk.keys == ["utter_question_municipality_which"]
    assert [choice.facts["municipality"] for choice in talk.says[0].choices] == [ESPOO, HELSINKI]


@pytest.mark.parametrize(
    "written", ["mamma bor där, inte jag", "ingendera", "äiti asuu siellä", "nej", "en annan kommun"]
)
async def test_a_place_offered_is_refused_in_many_words(written: str, talk: FormTalk) -> None:
    await talk.say("käyn Espoossa, kuka mua palvelee", "who_serves", named=(ESPOO,))

    await talk.say(written)

    assert talk.keys == ["utter_question_municipality"]


async def test_of_several_places_named_each_can_be_chosen(talk: FormTalk) -> None:
    await talk.say("Espoon ja Helsingin väliä kuljen", "who_serves", named=(ESPOO, HELSINKI))

    asked = talk.said("utter_question_municipality")
    assert [choice.facts for choice in asked.choices] == [{"municipality": ESPOO}, {"municipality": HELSINKI}]
    await talk.say("en kummassakaan", "deny")
    assert talk.keys == ["utter_question_municipality"]
    assert not talk.said("utter_question_municipality").choices


@pytest.mark.parametrize("written", ["espoosa", "02100", "Esbo", "049"])
async def test_a_place_is_known_however_it_is_written(written: str, talk: FormTalk) -> None:
    await talk.say("kuka palvelee", "who_serves")

    await talk.say(written)

    assert talk.slots["municipality"] == ESPOO


async def test_no_place_at_all_is_asked_again(talk: FormTalk) -> None:
    await talk.say("kuka palvelee", "who_serves")

    await talk.say("qwertyuiop")

    assert talk.keys == ["utter_place_unknown", "utter_question_municipality"]


async def test_a_refused_place_is_not_offered_when_it_is_named_again(talk: FormTalk) -> None:
    await talk.say("käyn Espoossa töissä, kuka mua palvelee", "who_serves", named=(ESPOO,))
    await talk.choose("deny")

    await talk.say("pappa asuu Espoossa", named=(ESPOO,), places=(ESPOO,))

    assert "utter_question_municipality_named" not in talk.keys
    assert talk.slots["not_home"] == [ESPOO]
    await talk.say("no Espoo sitten", municipality=ESPOO)
    assert talk.slots["municipality"] == ESPOO


@pytest.mark.parametrize(
    ("written", "intent", "told_why"),
    [
        ("en tiedä", "dont_know", "utter_place_help"),
        ("Lapissa", "inform", "utter_place_region"),
        ("bor i Södra Österbotten", "inform", "utter_place_region"),
        ("asun Virossa", "inform", "utter_place_abroad"),
        ("Sverige", "change_language", "utter_place_abroad"),
        ("Narnian takana", "inform", "utter_place_abroad"),
        ("höpön löpön", "inform", "utter_place_unknown"),
    ],
)
async def test_what_names_no_municipality_is_told_why(
    written: str, intent: str, told_why: str, talk: FormTalk
) -> None:
    await talk.say("kuka palvelee", "who_serves")

    await talk.say(written, intent)

    assert talk.keys == [told_why, "utter_question_municipality"]
    await talk.say(written, intent)
    assert talk.keys == [told_why, "utter_offer_person", "utter_question_municipality"]


async def test_places_refused_one_after_the_other_are_all_kept(talk: FormTalk) -> None:
    await talk.say("käyn Espoossa töissä, kuka mua palvelee", "who_serves", named=(ESPOO,))
    await talk.choose("deny")
    await talk.say("asun Helsingissä", municipality=HELSINKI)

    await talk.say("väärä kunta")

    assert talk.slots["not_home"] == [ESPOO, HELSINKI]
