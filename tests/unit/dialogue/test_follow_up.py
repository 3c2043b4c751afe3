"""A follow-up is answered within the topic of the talk, in other words than the first time."""

from dataclasses import replace

import pytest

from actions.dialogue.answering.follow_up import follow_up
from actions.dialogue.deps import Deps
from actions.dialogue.reply import Reply
from actions.dialogue.turn import Guess, Turn
from actions.rules import Language
from services_catalog.rules import GuidanceText, Source
from services_catalog.topics import Topic
from tests.unit.dialogue.builders import TRIAL_DAY, a_turn, the_small_catalogue
from tests.unit.services_catalog.builders import a_guidance

TEXTS = {
    Language.FI: GuidanceText(
        answer="Sovi ensin maksuista. Yrittäjää auttaa Yritys-Suomi. Kela maksaa asumistukea.",
        who_decides="Käräjäoikeus päättää.",
        where_to_go="Varaa aika velkaneuvontaan.",
        next_step="Opiskelijan lainasta kysy Kelasta.",
        sources=(Source("Laki", None),),
    ),
    Language.SV: GuidanceText(
        answer="Kom överens om betalningarna. En företagare får hjälp av Företagsfinland.",
        who_decides="Tingsrätten beslutar.",
        where_to_go="Boka tid hos skuldrådgivningen.",
        next_step=None,
        sources=(Source("Lag", None),),
    ),
}


@pytest.fixture
def knowing(deps: Deps) -> Deps:
    """The small catalogue with a guidance text on debt that says something of entrepreneurs."""
    small = the_small_catalogue()
    debt = replace(a_guidance(Topic.DEBT, services=("sosiaalinen-luotto",)), texts=TEXTS)
    catalogue = replace(small, guidance={**small.guidance, Topic.DEBT: (debt,)})
    return replace(deps, catalogue=lambda: catalogue)


def asked_on(text: str, *guesses: Guess, topic: str = "debt", **told: object) -> Turn:
    return a_turn(
        text, "follow_up", slots={"topic": topic}, ranking=(Guess("follow_up", 1.0), *guesses), **told
    )


async def test_the_sentences_that_speak_of_it_are_said(knowing: Deps) -> None:
    reply = await follow_up(asked_on("entä jos olen yrittäjä?"), knowing)

    (said, *_) = reply.says
    assert (said.key, said.topic) == ("utter_follow_up_found", "debt")
    assert said.blanks["found"] == "Yrittäjää auttaa Yritys-Suomi.\n\nKäräjäoikeus päättää."
    assert reply.remember == {"topic": "debt", "misses": 0}


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("entä opiskelijana?", Language.FI, "Opiskelijan lainasta kysy Kelasta."),
        ("och som företagare?", Language.SV, "En företagare får hjälp av Företagsfinland."),
    ],
)
async def test_words_are_met_in_any_form_and_in_both_languages(
    text: str, language: Language, found: str, knowing: Deps
) -> None:
    (said, *_) = (await follow_up(asked_on(text, language=language), knowing)).says

    assert said.blanks["found"].startswith(f"{found}\n\n")


@pytest.mark.parametrize("text", ["entä jos oon sairaana?", "entä sitten?"])
async def test_where_the_guidance_is_silent_it_says_so_and_who_decides(text: str, knowing: Deps) -> None:
    (said,) = (await follow_up(asked_on(text), knowing)).says

    assert said.key == "utter_follow_up"
    assert said.blanks["where_to_go"].startswith("Varaa aika velkaneuvontaan.")


async def test_who_decides_is_not_said_twice(knowing: Deps) -> None:
    (said, *_) = (await follow_up(asked_on("entä jos käräjäoikeus päättää?"), knowing)).says

    assert said.blanks["found"] == "Käräjäoikeus päättää."


async def test_services_are_shown_only_where_the_words_find_them_in_the_topic(knowing: Deps) -> None:
    with_words = await follow_up(asked_on("entä jos on velkaa?"), knowing)

    assert [said.key for said in with_words.says][-1] == "utter_services"
    assert {service["id"] for service in with_words.says[-1].services} <= {
        *("velkaneuvonta", "sosiaalinen-luotto"),
    }


async def test_the_topic_it_would_have_been_is_offered_and_nothing_more(knowing: Deps) -> None:
    turn = asked_on("entä jos olen nuori?", Guess("debt", 0.4), Guess("youth", 0.3), Guess("family", 0.2))

    other = (await follow_up(turn, knowing)).says[1]

    assert (other.key, other.topic, other.asks) == ("utter_other_topics", None, None)
    assert [choice.id for choice in other.choices] == ["topic=youth"]


async def test_unlikely_topics_and_what_is_out_of_scope_are_not_offered(knowing: Deps) -> None:
    turn = asked_on("entä jos sataa?", Guess("out_of_scope", 0.6), Guess("youth", 0.1))

    assert [said.key for said in (await follow_up(turn, knowing)).says] == ["utter_follow_up"]


async def test_facts_told_after_a_decision_lead_to_a_new_one(deps: Deps) -> None:
    turn = asked_on("entä jos muutan Vaasaan?", topic="who_serves", said={"municipality": "905"})

    assert await follow_up(turn, deps) == Reply(remember={"misses": 0}, follow="decision_form")


@pytest.mark.parametrize(
    ("text", "language"), [("entä jos oisin 31?", Language.FI), ("å om ja e 31", Language.SV)]
)
async def test_a_fact_only_thought_of_after_a_decision_leads_to_a_new_one_too(
    text: str, language: Language, deps: Deps
) -> None:
    turn = asked_on(text, topic="who_serves", language=language, supposed={"age": 31})

    assert (await follow_up(turn, deps)).follow == "decision_form"


async def test_a_place_one_may_move_to_is_supposed_to_be_the_home(deps: Deps) -> None:
    turn = replace(asked_on("entä jos muutan Vaasaan?", topic="who_serves"), places=("049", "905"))

    reply = await follow_up(turn, deps)

    assert reply == Reply(remember={"misses": 0, "municipality": "905"}, follow="decision_form")


async def test_beside_a_home_that_is_known_it_is_left_to_the_decision(deps: Deps) -> None:
    turn = asked_on("entä jos muutan Vaasaan?", topic="who_serves", planned=("905",), places=("905",))

    reply = await follow_up(replace(turn, slots={**turn.slots, "municipality": "049"}), deps)

    assert reply == Reply(remember={"misses": 0}, follow="decision_form")


@pytest.mark.parametrize(("topic", "follows"), [("register", "decision_form"), ("moving", None)])
async def test_another_place_after_another_topic_is_asked_of_who_serves_where_that_was_told(
    topic: str, follows: str | None, deps: Deps
) -> None:
    turn = asked_on("entä jos asuisin Vaasassa?", topic=topic, planned=("905",), places=("905",))
    told = {**turn.slots, "municipality": "049", "chapters_told": ["a1"]}

    assert (await follow_up(turn, deps)).follow is None
    assert (await follow_up(replace(turn, slots=told), deps)).follow == follows


async def test_a_situation_alone_decides_nothing_anew(deps: Deps) -> None:
    turn = asked_on("entä jos olen yrittäjä?", topic="who_serves", said={"situation": "entrepreneur"})

    assert (await follow_up(turn, deps)).follow is None


async def test_a_text_of_today_says_so_on_a_day_of_the_trial(knowing: Deps) -> None:
    reply = await follow_up(asked_on("entä jos olen yrittäjä?", service_date=TRIAL_DAY), knowing)

    assert "utter_guidance_today" in [said.key for said in reply.says]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("kuka sen päättää", Language.FI, "Käräjäoikeus päättää."),
        ("vem bestämmer det", Language.SV, "Tingsrätten beslutar."),
        ("mistä sen saa", Language.FI, "Varaa aika velkaneuvontaan. Opiskelijan lainasta kysy Kelasta."),
        ("hur söker man", Language.SV, "Boka tid hos skuldrådgivningen."),
    ],
)
async def test_small_words_alone_are_answered_by_the_part_that_tells_it(
    text: str, language: Language, found: str, knowing: Deps
) -> None:
    turn = asked_on(text, Guess("youth", 0.6), language=language)

    (said,) = (await follow_up(turn, knowing)).says

    assert (said.key, said.topic, said.blanks["found"]) == ("utter_follow_up_found", "debt", found)


@pytest.mark.parametrize(("text", "language"), [("kauanko", Language.FI), ("varför då", Language.SV)])
async def test_what_the_guidance_does_not_tell_is_asked_where_it_is_decided(
    text: str, language: Language, knowing: Deps
) -> None:
    (said,) = (await follow_up(asked_on(text, language=language), knowing)).says

    assert said.key == "utter_follow_up"


@pytest.mark.parametrize(
    ("text", "language", "begins"),
    [("entä mua", Language.FI, "Sovi ensin"), ("å mej då", Language.SV, "Kom överens")],
)
async def test_the_same_for_oneself_is_the_answer_for_oneself(
    text: str, language: Language, begins: str, knowing: Deps
) -> None:
    (said,) = (await follow_up(asked_on(text, language=language), knowing)).says

    assert said.blanks["found"].startswith(begins)


@pytest.mark.parametrize(("text", "language"), [("ja mua", Language.FI), ("å mej då", Language.SV)])
async def test_after_who_serves_another_oneself_is_asked_for_the_facts(
    text: str, language: Language, deps: Deps
) -> None:
    reply = await follow_up(asked_on(text, topic="who_serves", language=language), deps)

    assert reply == Reply(remember={"misses": 0}, follow="decision_form")


@pytest.mark.parametrize("text", ["entä jos lapsi opiskelee?", "entä jos puolisoni on opiskelija?"])
async def test_what_is_asked_of_a_relative_is_not_told_of_oneself(text: str, knowing: Deps) -> None:
    (said, *_) = (await follow_up(asked_on(text), knowing)).says

    assert said.key == "utter_follow_up"
    assert said.blanks["knower"] == "talous- ja velkaneuvonta"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("eikö se oo 90 päivää?", None),
        ("saanko minä sitä vai en", None),
        ("mistä lomake", "Varaa aika velkaneuvontaan."),
    ],
)
async def test_a_figure_a_yes_or_no_and_a_form_keep_the_topic(
    text: str, found: str | None, knowing: Deps
) -> None:
    (said,) = (await follow_up(asked_on(text), knowing)).says

    assert (said.key == "utter_follow_up") is (found is None)
    assert found is None or said.blanks["found"].startswith(found)


async def test_a_figure_that_was_said_is_found_again(knowing: Deps) -> None:
    texts = {
        **TEXTS,
        Language.FI: replace(TEXTS[Language.FI], answer="Jos myöhästyt, odotat 7 päivää. Soita 17 kertaa."),
    }
    debt = replace(a_guidance(Topic.DEBT), texts=texts)
    catalogue = replace(knowing.catalogue(), guidance={Topic.DEBT: (debt,)})

    (said,) = (
        await follow_up(asked_on("miksi 7 päivää"), replace(knowing, catalogue=lambda: catalogue))
    ).says

    assert said.blanks["found"] == "Jos myöhästyt, odotat 7 päivää.\n\nKäräjäoikeus päättää."
