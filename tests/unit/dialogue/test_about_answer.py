"""What is said of the answer before it and of the chat itself: it keeps the topic and names who knows."""

from dataclasses import replace
from typing import Any

import pytest

from actions.dialogue.answering.about_answer import about_answer
from actions.dialogue.answering.terms import explained
from actions.dialogue.deps import Deps
from actions.dialogue.turn import Guess, SaidBefore, Turn
from actions.rules import Language
from tests.unit.dialogue.builders import a_turn

FI, SV = Language.FI, Language.SV


def said(text: str, language: Language = FI, *, topic: str | None = "debt", **told: Any) -> Turn:
    slots = {"topic": topic} if topic else {}
    turn = a_turn(text, "nlu_fallback", language=language, slots=slots, action="action_did_you_mean")
    return replace(turn, **told)


async def keys(turn: Turn, deps: Deps) -> list[str]:
    reply = await about_answer(turn, deps)
    return [each.key for each in reply.says] if reply else []


@pytest.mark.parametrize(("text", "language"), [("sano lyhyemmin", FI), ("kortare tack", SV)])
async def test_shorter_is_the_first_sentence(text: str, language: Language, deps: Deps) -> None:
    reply = await about_answer(said(text, language), deps)

    assert reply is not None
    assert (reply.says[0].key, reply.says[0].topic) == ("utter_shorter", "debt")
    assert reply.says[0].blanks["short"] in ("Vastaus.", "Svar.")


async def test_what_was_decided_is_said_in_its_own_first_sentence(deps: Deps) -> None:
    decided = (
        SaidBefore("Sinua palvelee Helsingin kaupungin työllisyyspalvelut ja sen palvelupisteet. Syy."),
    )

    reply = await about_answer(said("lyhyemmin", topic="who_serves", answered=decided), deps)

    assert reply is not None
    assert reply.says[0].blanks["short"].startswith("Sinua palvelee Helsingin")


@pytest.mark.parametrize(("text", "language"), [("onko varma", FI), ("är du säker på det", SV)])
async def test_is_it_sure_names_the_source_and_who_confirms(
    text: str, language: Language, deps: Deps
) -> None:
    reply = await about_answer(said(text, language), deps)

    assert reply is not None
    assert reply.says[0].key == "utter_sure"
    assert "28.2.2026" in reply.says[0].blanks["source"]
    assert reply.says[0].blanks["knower"] in ("talous- ja velkaneuvonta", "ekonomi- och skuldrådgivningen")


@pytest.mark.parametrize("text", ["sano lyhyemmin", "en ymmärrä", "oletko varma"])
async def test_before_any_answer_they_mean_nothing(text: str, deps: Deps) -> None:
    assert await keys(said(text, topic=None), deps) == []


@pytest.mark.parametrize(
    ("text", "language", "topic", "expected"),
    [
        ("onko tää ilmainen", FI, None, ["utter_free"]),
        ("kostar det här nåt", SV, None, ["utter_free"]),
        ("vaikuttaako tää tukiin jos kysyn", FI, None, ["utter_harmless"]),
        ("kelan numero", FI, None, ["utter_number_kela"]),
        ("kassans nummer", SV, "benefit_apply", ["utter_number_fund"]),
        ("työttömyysturvaneuvonnan numero", FI, None, ["utter_number_advice"]),
        ("antakaa numero", FI, None, ["utter_offer_person"]),
        ("kenelle soitan", FI, "benefit_apply", ["utter_number_payer", "utter_offer_person"]),
        ("vem ringer jag då", SV, "benefit_sanction", ["utter_number_payer", "utter_offer_person"]),
        ("onko naapuri työtön", FI, None, ["utter_others_affairs"]),
        ("ketä te ootte", FI, None, ["utter_bot_challenge"]),
    ],
)
async def test_of_the_chat_itself(
    text: str, language: Language, topic: str | None, expected: list[str], deps: Deps
) -> None:
    assert await keys(said(text, language, topic=topic), deps) == expected


async def test_inside_a_form_the_form_listens(deps: Deps) -> None:
    assert await keys(said("antakaa numero", form="booking_form"), deps) == []


@pytest.mark.parametrize(
    ("text", "language", "begins"),
    [
        ("en ymmärrä sanaa lausunto", FI, "Lausunto on"),
        ("mikä on KEHA", FI, "KEHA-keskus on"),
        ("mikä se KEHA-keskus on", FI, "KEHA-keskus on"),
        ("mitä tarkoittaa karenssi", FI, "Karenssi on"),
        ("mitä se omavastuuaika tarkoittaa", FI, "Omavastuuaika on"),
        ("'utlåtande' vad det betyder", SV, "Ett utlåtande är"),
        ("va e UF-centret", SV, "UF-centret är"),
        ("vad betyder karens", SV, "Karens är"),
        ("jag förstår inte ordet jämkning", SV, "Jämkning betyder"),
    ],
)
def test_a_word_of_the_answers_is_explained(text: str, language: Language, begins: str) -> None:
    assert explained(text, language).startswith(begins)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mikä on karenssi", FI),
        ("mikä on yleistuki", FI),
        ("mikä on työkokeilu", FI),
        ("en ymmärrä kassan päätöstä", FI),
        ("vad är karens", SV),
        ("vad är det", SV),
        ("vad betyder beslutet för mig", SV),
    ],
)
def test_a_topic_of_its_own_keeps_its_article(text: str, language: Language) -> None:
    assert explained(text, language) == ""


@pytest.mark.parametrize(("text", "language"), [("saanko tulkin", FI), ("får jag tolk", SV)])
async def test_in_doubt_the_likely_topic_that_answers_it_is_answered(
    text: str, language: Language, deps: Deps
) -> None:
    unsure = (Guess("nlu_fallback", 0.5), Guess("youth", 0.3), Guess("integration", 0.2))

    reply = await about_answer(said(text, language, topic=None, ranking=unsure), deps)

    assert reply is not None
    assert reply.remember == {"topic": "integration", "misses": 0}


async def test_in_doubt_a_narrow_question_that_names_no_matter_is_asked_about(deps: Deps) -> None:
    unsure = (Guess("nlu_fallback", 0.5), Guess("interview", 0.3))

    assert await about_answer(said("voiko hoitaa puhelimella", topic=None, ranking=unsure), deps) is None


async def test_what_was_found_is_shortened_without_its_opening(deps: Deps) -> None:
    found = (
        SaidBefore(
            "Pysytään tässä aiheessa: Velat. Ohjeessa on tämä:\n\nSovi ensin kaikista maksuista velkojien ja perijöiden kanssa. Toinen.\n\nLähde: Laki."
        ),
    )

    reply = await about_answer(said("lyhyemmin", answered=found), deps)

    assert reply is not None
    assert reply.says[0].blanks["short"] == "Sovi ensin kaikista maksuista velkojien ja perijöiden kanssa."


async def test_what_came_first_before_the_guidance_is_the_short_answer(deps: Deps) -> None:
    led = (
        SaidBefore(
            "Kuka maksaa, sitä ohjeeni ei kerro, ja siksi kysy sitä Kelasta.\n\nVastaus.\n\nLähde: Laki."
        ),
    )

    reply = await about_answer(said("lyhyemmin", answered=led), deps)

    assert reply is not None
    assert reply.says[0].blanks["short"].startswith("Kuka maksaa")


async def test_a_sentence_alone_cannot_be_shortened_again(deps: Deps) -> None:
    reply = await about_answer(said("lyhyemmin", answered=(SaidBefore("Lyhyesti: Vastaus."),)), deps)

    assert reply is not None
    assert reply.says[0].blanks["short"] == "Vastaus."
