"""What every form does, tried on one with a free-text question, a question with a format and a plain one."""

from dataclasses import dataclass
from typing import Any

import pytest

from actions.dialogue.deps import Deps
from actions.dialogue.forms import Form, Question, Read, carry_on
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Turn
from tests.unit.dialogue.builders import a_turn

DEBT: dict[str, Any] = {"intent": "debt", "confidence": 0.9}


@dataclass(frozen=True, slots=True)
class ShoppingForm:
    """Asks for a need in free words, then for an age in digits."""

    name: str = "shopping_form"

    async def opening(self, turn: Turn, deps: Deps) -> Read:
        return Read({"need": None}, (Say("utter_opening"),))

    async def read(self, turn: Turn, deps: Deps) -> Read | None:
        if turn.asked in ("need", "name"):
            return Read({turn.asked: turn.text})
        return Read({"age": int(turn.text[:2])}, (Say("utter_heard"),)) if turn.text[:2].isdigit() else None

    async def next_question(self, turn: Turn, deps: Deps) -> Question:
        missing = next((slot for slot in ("need", "age") if turn.slots.get(slot) is None), None)
        return Question(missing, (Say(f"utter_question_{missing}", asks=missing),) if missing else ())


FORM: Form = ShoppingForm()


async def carried_on(deps: Deps, text: str, intent: str = "inform", asked: str = "age", **told: Any) -> Reply:
    slots = {"requested_slot": asked, "need": "leipä" if asked == "age" else None} | told.pop("slots", {})
    return await carry_on(FORM, a_turn(text, intent, form=FORM.name, asked=asked, slots=slots, **told), deps)


def keys(reply: Reply) -> list[str]:
    return [said.key for said in reply.says]


@pytest.mark.parametrize("form", [None, "shopping_form"], ids=["not yet active", "active, nothing asked"])
async def test_an_opening_form_says_what_it_is_for_and_asks_its_first_question(
    form: str | None, deps: Deps
) -> None:
    reply = await carry_on(FORM, a_turn("hei", form=form, slots={"need": "vanha"}), deps)

    assert keys(reply) == ["utter_opening", "utter_question_need"]
    assert reply.remember == {"misses": 0, "need": None, "requested_slot": "need"}


async def test_an_answer_is_remembered_and_the_next_question_follows(deps: Deps) -> None:
    reply = await carried_on(deps, "leipä", asked="need")

    assert keys(reply) == ["utter_question_age"]
    assert reply.remember == {"misses": 0, "need": "leipä", "requested_slot": "age"}


async def test_the_last_answer_ends_the_form(deps: Deps) -> None:
    reply = await carried_on(deps, "31")

    assert keys(reply) == ["utter_heard"]
    assert reply.remember == {"misses": 0, "age": 31, "requested_slot": None}


async def test_a_question_in_passing_is_answered_and_the_forms_own_comes_back(deps: Deps) -> None:
    reply = await carried_on(deps, "mistä apua velkoihin", **DEBT)

    assert keys(reply) == ["utter_guidance", "utter_services", "utter_question_age"]
    assert reply.says[0].topic == "debt"
    assert reply.remember["requested_slot"] == "age"


async def test_an_answer_with_a_question_beside_it_gives_both(deps: Deps) -> None:
    reply = await carried_on(deps, "31. Mistä saan apua velkoihin?", **DEBT)

    assert keys(reply) == ["utter_heard", "utter_guidance", "utter_services"]
    assert reply.remember["age"] == 31


@pytest.mark.parametrize("intent", ["why_ask", "help", "bot_challenge", "thanks", "greet"])
async def test_small_talk_in_passing_is_answered_too(intent: str, deps: Deps) -> None:
    reply = await carried_on(deps, "miksi", intent)

    assert keys(reply) == [f"utter_{intent}", "utter_question_age"]


async def test_asking_for_a_person_is_answered_without_losing_the_form(deps: Deps) -> None:
    reply = await carried_on(deps, "haluan puhua ihmiselle", "human")

    assert keys(reply) == ["utter_offer_person", "utter_question_age"]
    assert reply.says[0].blanks["phone"] == "09 0000 0001"


@pytest.mark.parametrize("intent", ["out_of_scope", "inform", "affirm", "goodbye"])
async def test_what_is_no_answer_and_no_question_is_asked_again(intent: str, deps: Deps) -> None:
    reply = await carried_on(deps, "jaa", intent)

    assert keys(reply) == ["utter_asked_again", "utter_question_age"]
    assert reply.remember["misses"] == 1


async def test_an_unsure_guess_is_no_question(deps: Deps) -> None:
    reply = await carried_on(deps, "velka", "debt", confidence=0.49)

    assert keys(reply) == ["utter_asked_again", "utter_question_age"]


async def test_the_second_miss_in_a_row_offers_a_person_and_counts_anew(deps: Deps) -> None:
    reply = await carried_on(deps, "hmm", slots={"misses": 1})

    assert keys(reply) == ["utter_offer_person_after_misses", "utter_question_age"]
    assert reply.says[0].topic == "human"
    assert reply.remember["misses"] == 0


async def test_an_answer_forgets_the_misses(deps: Deps) -> None:
    reply = await carried_on(deps, "31", slots={"misses": 1})

    assert reply.remember["misses"] == 0


@pytest.mark.parametrize(
    "intent",
    ["cancel", "start_again", "appointment", "appointment_cancel", "appointment_move", "call_back"],
)
async def test_an_order_to_stop_or_another_task_leaves_the_form(intent: str, deps: Deps) -> None:
    reply = await carried_on(deps, "lopeta, aloita alusta", intent, confidence=0.5)

    assert reply == Reply(rejects=True)


async def test_an_unsure_farewell_does_not_leave(deps: Deps) -> None:
    reply = await carried_on(deps, "lopeta", "cancel", confidence=0.49)

    assert not reply.rejects


@pytest.mark.parametrize(("confidence", "leaves"), [(0.79, False), (0.8, True)])
async def test_free_words_are_not_taken_for_a_farewell_too_easily(
    confidence: float, leaves: bool, deps: Deps
) -> None:
    """ "Haluan lopettaa koulun" is a need before it is an order to stop."""
    reply = await carried_on(deps, "haluan lopettaa koulun", "cancel", asked="need", confidence=confidence)

    assert reply.rejects is leaves


async def test_a_button_leaves_whatever_was_asked(deps: Deps) -> None:
    reply = await carried_on(deps, "/cancel", "cancel", asked="need", confidence=0.0, chosen=True)

    assert reply.rejects


async def test_a_topics_words_in_free_words_are_the_answer(deps: Deps) -> None:
    reply = await carried_on(deps, "velat ja raha", "debt", asked="need", confidence=0.99)

    assert keys(reply) == ["utter_question_age"]
    assert reply.remember["need"] == "velat ja raha"


async def test_an_answer_asked_as_a_question_is_both_remembered_and_answered(deps: Deps) -> None:
    reply = await carried_on(deps, "Miten pääsen veloista?", asked="need", **DEBT)

    assert keys(reply) == ["utter_guidance", "utter_services", "utter_question_age"]
    assert reply.remember["need"] == "Miten pääsen veloista?"


@pytest.mark.parametrize("asked", ["need", "name", "age"])
async def test_distress_is_heard_before_any_answer(asked: str, deps: Deps) -> None:
    reply = await carried_on(deps, "en jaksa enää elää", "crisis", asked=asked, confidence=0.6)

    assert keys(reply) == ["utter_crisis", "utter_form_waits"]
    assert [service["id"] for service in reply.says[0].services] == ["kriisipuhelin", "mielenterveyspalvelut"]
    assert "en jaksa enää elää" not in reply.remember.values()


@pytest.mark.parametrize("asked", ["need", "name"])
@pytest.mark.parametrize("intent", ["why_ask", "bot_challenge"])
async def test_a_question_about_the_question_is_no_answer_to_it(intent: str, asked: str, deps: Deps) -> None:
    reply = await carried_on(deps, "Miksi kysyt?", intent, asked=asked)

    assert keys(reply) == [f"utter_{intent}", "utter_question_need"]
    assert reply.remember.get(asked) is None


async def test_a_question_is_nobodys_name(deps: Deps) -> None:
    reply = await carried_on(deps, "Mistä saan apua velkoihin?", asked="name", **DEBT)

    assert keys(reply)[0] == "utter_guidance"
    assert "name" not in reply.remember


@pytest.mark.parametrize("asked", ["age", "need", "name"])
async def test_changing_the_language_is_no_answer(asked: str, deps: Deps) -> None:
    reply = await carried_on(deps, "på svenska, tack", "change_language", asked=asked)

    assert keys(reply)[0] == "utter_language_changed"
    assert reply.remember.get(asked) is None
