"""Two needs in one message: both are answered, and a second task waits until the first is done."""

from typing import Any

from actions.dialogue.answering.answers import answer
from actions.dialogue.deps import Deps
from actions.dialogue.turn import Need, Turn
from tests.unit.dialogue.builders import MONDAY, FormTalk, a_call, a_turn

DEBT = Need("debt", "mistä saan apua velkoihin")
YOUTH = Need("youth", "missä on ohjaamo")
BOOK = Need("appointment", "haluan ajan ensi tiistaille")
WHO = Need("who_serves", "kuka mua palvelee")
PERSON = Need("human", "haluan puhua ihmiselle")


def topics(says: Any) -> list[str | None]:
    return list(dict.fromkeys(said.topic for said in says))


def test_needs_and_what_else_is_likely_are_read_from_the_call() -> None:
    call = a_call("...")
    call["tracker"]["latest_message"] |= {"needs": [{"intent": "debt", "text": "velat"}], "beside": ["youth"]}

    turn = Turn.from_rasa(call, MONDAY)

    assert turn.needs == (Need("debt", "velat"),)
    assert turn.beside == ("youth",)


async def test_both_questions_are_answered_in_the_order_told(deps: Deps) -> None:
    reply = await answer(a_turn("…", "youth", needs=(YOUTH, DEBT)), deps)

    assert topics(reply.says) == ["youth", "debt"]
    assert reply.remember == {"topic": "debt", "misses": 0}


async def test_each_question_finds_services_by_its_own_words(deps: Deps) -> None:
    reply = await answer(a_turn("velka ja ohjaamo", "youth", needs=(YOUTH, DEBT)), deps)

    shown = {said.topic: [service["id"] for service in said.services] for said in reply.says if said.services}
    assert shown["youth"] == ["ohjaamo"]
    assert set(shown["debt"]) == {"velkaneuvonta", "sosiaalinen-luotto"}


async def test_a_person_is_offered_beside_an_answer(deps: Deps) -> None:
    reply = await answer(a_turn("…", "debt", needs=(PERSON, DEBT)), deps)

    assert reply.says[0].key == "utter_offer_person"
    assert "debt" in topics(reply.says)


async def test_a_question_is_answered_before_a_form_begins_to_ask(deps: Deps) -> None:
    talk = FormTalk(deps, "booking_form", "action_book")

    await talk.say("varaa aika ja mistä apua velkoihin", "appointment", needs=(BOOK, DEBT))

    assert talk.keys[0] == "utter_guidance"
    assert talk.keys.index("utter_book_intro") > talk.keys.index("utter_guidance")
    assert talk.asked == "reference"


async def test_both_questions_are_answered_in_the_middle_of_a_form(deps: Deps) -> None:
    talk = FormTalk(deps, "decision_form", "action_decide")
    await talk.say("kuka mua palvelee", "who_serves")

    await talk.say("mistä apua velkoihin ja missä on ohjaamo?", "debt", needs=(DEBT, YOUTH))

    assert topics(talk.says)[:2] == ["debt", "youth"]
    assert talk.asked == "municipality"


async def test_another_task_in_the_middle_of_a_form_is_answered_in_words(deps: Deps) -> None:
    talk = FormTalk(deps, "booking_form", "action_book")
    await talk.say("varaa aika", "appointment")

    await talk.say("kuka mua palvelee ja mistä apua velkoihin?", "who_serves", needs=(WHO, DEBT))

    assert [said.topic for said in talk.says if said.key in ("utter_guidance", "utter_no_services")] == [
        *("who_serves", "debt"),
    ]
    assert talk.asked == "reference"


async def test_a_second_task_waits_and_follows_when_the_first_is_done(deps: Deps) -> None:
    talk = FormTalk(deps, "decision_form", "action_decide")
    await talk.say("kuka mua palvelee, ja haluan ajan", "who_serves", needs=(WHO, BOOK))
    assert talk.slots["waiting"] == {"intent": "appointment", "text": BOOK.text}

    await talk.say("Espoossa", municipality="049")

    assert "utter_decision" in talk.keys
    assert "utter_after_decision" not in talk.keys
    assert talk.followed == "booking_form"


async def test_the_task_that_waited_takes_its_own_words(deps: Deps) -> None:
    waiting = {"intent": "appointment", "text": BOOK.text}
    talk = FormTalk(deps, "booking_form", "action_book", slots={"waiting": waiting})

    await talk.say("Espoossa", municipality="049")

    assert talk.slots["waiting"] is None
    assert talk.slots["when"]
    assert talk.asked == "reference"


async def test_a_meeting_to_move_is_moved_though_it_waited(deps: Deps) -> None:
    waiting = {"intent": "appointment_move", "text": "siirtäisin aikaani"}
    talk = FormTalk(deps, "change_form", "action_change", slots={"waiting": waiting})

    await talk.say("Espoossa", municipality="049")

    assert talk.slots["change"] == "move"


async def test_newer_words_about_the_same_task_are_the_ones_heard(deps: Deps) -> None:
    waiting = {"intent": "appointment", "text": "joskus"}
    talk = FormTalk(deps, "booking_form", "action_book", slots={"waiting": waiting})

    await talk.say("varaa sittenkin aika keskiviikoksi", "appointment")

    assert talk.slots["waiting"] is None
    assert talk.slots["when"]["start"].startswith("2026-11-25")
