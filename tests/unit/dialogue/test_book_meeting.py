"""Booking a meeting: who is asked what, and what is kept, against the demo's coaches."""

import re
from typing import Any

import pytest

from actions.booking.usecases import find_meeting
from actions.dialogue.deps import Deps
from actions.notices.usecases import list_notices
from actions.people.usecases import request_code
from tests.unit.dialogue.booking import ANSWERS, FARID, HELSINKI, until
from tests.unit.dialogue.builders import MONDAY, FormTalk


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "booking_form", "action_book")


async def test_a_newcomer_is_asked_everything_once_and_in_order(talk: FormTalk) -> None:
    await talk.say("varaa aika", "appointment")
    asked = []
    answers: dict[str, Any] = {
        **dict(ANSWERS),
        "name": "Uusi Asiakas",
        "contact": "uusi@mallila.example, 040 123 1234",
    }
    while talk.asked and talk.asked != "confirm":
        asked.append(talk.asked)
        answer = answers.get(talk.asked) or {"meeting_time": talk.slots["offered"][0]}
        await (talk.choose(**answer) if isinstance(answer, dict) else talk.say(answer))

    assert asked == ["reference", "municipality", "need", "mode", "when", "meeting_time", "name", "contact"]
    assert talk.says[-1].key == "utter_question_confirm_newcomer"
    assert talk.says[-1].blanks["name"] == "Uusi Asiakas"
    assert talk.says[-1].blanks["coach"] == FARID
    assert talk.says[-1].blanks["need"] == "työnhaku"


async def test_a_yes_books_and_gives_both_references(talk: FormTalk) -> None:
    await until(talk, "confirm")

    await talk.say("kyllä", "affirm")

    assert talk.keys == ["utter_booked", "utter_customer_reference"]
    booked = talk.said("utter_booked")
    assert booked.appointment is not None
    assert booked.appointment["status"] == "booked"
    assert booked.appointment["reference"] == booked.blanks["reference"]
    meeting = await find_meeting(booked.blanks["reference"], talk.deps.new_work())
    assert meeting.person is not None
    assert meeting.person.name == "Uusi Asiakas"
    assert talk.said("utter_customer_reference").blanks == {"reference": meeting.person.reference}


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("nimi on väärin", "name"),
        ("korjaa nimi", "name"),
        ("jag heter Anna Berg", "confirm"),
        ("numeroni on 040 123 4567", "confirm"),
        ("fel e-post", "contact"),
        ("kyllä, nimi on oikein", None),
        ("ja, numret är rätt", None),
        ("mikä on teidän puhelinnumero?", "confirm"),
    ],
)
async def test_what_is_wrong_in_the_summary_is_asked_again(
    said: str, asked: str | None, talk: FormTalk
) -> None:
    await until(talk, "confirm")

    await talk.say(said)

    assert talk.asked == asked  # nothing more is asked where the words were a yes


async def test_a_name_that_is_wrong_may_be_said_where_the_contact_is_asked(talk: FormTalk) -> None:
    await until(talk, "contact")

    await talk.say("nimi on väärin")
    assert talk.asked == "name"

    await talk.say("Maija Virtanen")
    assert (talk.slots["name"], talk.asked) == ("Maija Virtanen", "contact")


async def test_after_booking_the_answers_are_forgotten_but_not_who_one_is(talk: FormTalk) -> None:
    await until(talk, "confirm")
    await talk.say("kyllä", "affirm")

    assert {
        talk.slots[name] for name in ("need", "mode", "when", "held", "offered", "booked", "confirm")
    } == {None}
    assert talk.slots["municipality"] == HELSINKI
    assert talk.slots["name"] == "Uusi Asiakas"


async def test_what_the_first_message_says_is_not_asked_again(talk: FormTalk) -> None:
    await talk.say("varaa puhelinaika 1.12. aamupäiväksi", "appointment", municipality=HELSINKI)

    assert talk.slots["mode"] == "phone"
    assert talk.slots["when"]["start"].startswith("2026-12-01T08:00")
    assert talk.slots["municipality"] == HELSINKI


async def test_a_name_and_a_contact_told_at_once_are_not_asked_for(talk: FormTalk) -> None:
    await talk.say(
        "varaa aika huomiseksi, olen Nina Niemi, puh 040 123 4567", "appointment", municipality=HELSINKI
    )

    assert (talk.slots["name"], talk.slots["contact"]) == ("Nina Niemi", "+358401234567")


async def test_a_known_jobseeker_is_recognised_and_asked_less(talk: FormTalk) -> None:
    await talk.say("varaa aika", "appointment")
    await talk.say("PK-4F7K2X")
    assert talk.keys == ["utter_code_sent", "utter_question_code"]
    code = await latest_code(talk.deps)

    await talk.say(code)

    assert talk.said("utter_recognised").blanks == {"name": "Matti Meikäläinen", "coach": FARID}
    asked = []
    for answer in ("työnhaku", {"mode": "video"}, "ensi viikolla"):
        asked.append(talk.asked)
        await (talk.choose(**answer) if isinstance(answer, dict) else talk.say(answer))
    await talk.choose(meeting_time=talk.slots["offered"][0])
    assert [*asked, talk.asked] == ["need", "mode", "when", "confirm"]

    await talk.choose(confirm=True)
    assert talk.keys == ["utter_booked"]


async def latest_code(deps: Deps) -> str:
    """The six digits of the newest letter in the outbox."""
    (letter,) = await list_notices(deps.new_work(), limit=1)
    found = re.search(r"\b\d{6}\b", letter.body)
    assert found is not None
    return found[0]


async def test_an_unknown_reference_looks_the_same_as_a_known_one(talk: FormTalk) -> None:
    await talk.say("varaa aika", "appointment")

    await talk.say("PK-ZZZZZZ")

    assert talk.keys == ["utter_code_sent", "utter_question_code"]


async def test_a_wrong_code_is_refused_and_asked_again(talk: FormTalk) -> None:
    await talk.say("varaa aika", "appointment")
    await talk.say("PK-ZZZZZZ")

    await talk.say("123456")

    assert talk.keys == ["utter_code_wrong", "utter_question_code"]


async def test_who_gets_no_code_goes_on_without_one(talk: FormTalk) -> None:
    await talk.say("varaa aika", "appointment")
    await talk.say("PK-4F7K2X")

    await talk.choose(reference="none")

    assert talk.asked == "municipality"
    assert talk.slots.get("customer") is None


async def test_too_many_codes_go_on_without_a_reference(talk: FormTalk) -> None:
    for _ in range(3):
        await request_code("talk-1", "PK-4F7K2X", talk.deps.new_work(), MONDAY)
    await talk.say("varaa aika", "appointment")

    await talk.say("PK-4F7K2X")

    assert talk.keys == ["utter_too_many_codes", "utter_question_municipality"]


@pytest.mark.parametrize(
    ("answer", "intent"), [("ei ole", "deny"), ("ei", "inform"), ("en tiedä", "dont_know")]
)
async def test_no_reference_is_fine(answer: str, intent: str, talk: FormTalk) -> None:
    await talk.say("varaa aika", "appointment")

    await talk.say(answer, intent)

    assert talk.asked == "municipality"


async def test_the_interpreter_is_asked_only_of_those_who_may_need_one(deps: Deps) -> None:
    asked = {}
    for tongue in ("fi", "sv", "se", "ru", None):
        talk = FormTalk(deps, "booking_form", "action_book", slots={"mother_tongue": tongue})
        await talk.say("varaa aika", "appointment")
        for answer in ({"reference": "none"}, {"municipality": HELSINKI}, {"need": "työ"}, {"mode": "phone"}):
            await talk.choose(**answer)
        asked[tongue] = talk.asked

    assert asked == {"fi": "when", "sv": "when", "se": "when", "ru": "interpreter", None: "when"}


@pytest.mark.parametrize(("answer", "wanted"), [("kyllä", True), ("en", False)])
async def test_the_interpreter_takes_a_plain_yes_or_no(answer: str, wanted: bool, deps: Deps) -> None:
    talk = FormTalk(deps, "booking_form", "action_book", slots={"mother_tongue": "ru"})
    await until_interpreter(talk)

    await talk.say(answer)

    assert talk.slots["interpreter"] is wanted
    assert talk.asked == "when"


async def until_interpreter(talk: FormTalk) -> None:
    await talk.say("varaa aika", "appointment")
    for answer in ({"reference": "none"}, {"municipality": HELSINKI}, {"need": "työ"}, {"mode": "phone"}):
        await talk.choose(**answer)
    assert talk.asked == "interpreter"


@pytest.mark.parametrize(
    ("answer", "mode"), [("soittamalla", "phone"), ("tulen paikan päälle", "in_person"), ("etänä", "video")]
)
async def test_the_way_to_meet_is_read_from_words(answer: str, mode: str, talk: FormTalk) -> None:
    await until(talk, "mode")

    await talk.say(answer)

    assert talk.slots["mode"] == mode


async def test_a_need_is_kept_as_it_was_said_but_not_endless(talk: FormTalk) -> None:
    await until(talk, "need")

    await talk.say("a" * 500)

    assert talk.slots["need"] == "a" * 200


@pytest.mark.parametrize(
    ("name", "kept"), [("  Anna   Maria ", "Anna Maria"), ("Ö", "Ö"), ("x" * 100, "x" * 80)]
)
async def test_a_name_is_kept_without_its_spaces_and_length(name: str, kept: str, talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say(name)

    assert talk.slots["name"] == kept


async def test_a_sentence_is_no_name(talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say("en minä sitä tähän ihan heti kerro", "nlu_fallback")

    assert (talk.keys, talk.asked) == (["utter_question_name_again", "utter_question_name"], "name")


async def test_digits_are_no_name(talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say("12345")

    assert talk.asked == "name"


@pytest.mark.parametrize("contact", ["uusi@mallila.example", "040 123 4567", "+358401234567"])
async def test_an_email_or_a_phone_number_is_a_contact(contact: str, talk: FormTalk) -> None:
    await until(talk, "contact")
    talk.slots["mode"] = "video"

    await talk.say(contact)

    assert talk.asked == "confirm"


async def test_who_is_to_be_rung_up_is_asked_for_a_number_beside_the_address(talk: FormTalk) -> None:
    await until(talk, "contact")

    await talk.say("uusi@mallila.example")
    assert (talk.keys, talk.asked) == (["utter_question_contact_phone"], "contact")
    await talk.say("040 123 4567")

    assert talk.asked == "confirm"
    assert talk.slots["contact"] == "uusi@mallila.example, +358401234567"


async def test_of_a_contact_only_the_address_and_the_number_are_kept(talk: FormTalk) -> None:
    await until(talk, "contact")

    await talk.say("voit laittaa vaikka uusi@mallila.example tai soittaa 040 123 4567 jos ehdit")

    assert talk.slots["contact"] == "uusi@mallila.example, +358401234567"


async def test_what_is_no_contact_is_asked_again_with_an_example(talk: FormTalk) -> None:
    await until(talk, "contact")

    await talk.say("en muista", "nlu_fallback")

    assert talk.keys == ["utter_question_contact_again", "utter_question_contact_phone"]


@pytest.mark.parametrize("intent", ["why_ask", "bot_challenge", "debt", "human"])
async def test_a_question_instead_of_a_contact_is_answered(intent: str, talk: FormTalk) -> None:
    await until(talk, "contact")

    await talk.say("miksi kysyt", intent)

    assert "utter_question_contact_again" not in talk.keys
    assert talk.keys[-1] == "utter_question_contact_phone"


@pytest.mark.parametrize("at", ["name", "contact", "confirm"])
async def test_another_time_is_no_name(at: str, talk: FormTalk) -> None:
    await until(talk, at)

    await talk.say("haluan toisen ajan", "nlu_fallback")

    assert (talk.slots["held"], talk.asked) == (None, "when")


async def test_a_home_told_where_the_name_is_asked_is_the_home(talk: FormTalk) -> None:
    await until(talk, "name")

    await talk.say("asunkin Espoossa", "inform", municipality="049")

    assert talk.slots["municipality"] == "049"
    assert talk.slots.get("name") is None


@pytest.mark.parametrize(
    ("said", "slot", "kept"),
    [
        ("eiku nimi on Kaisa Mäkinen", "name", "Kaisa Mäkinen"),
        ("fel nummer, ska vara 0401234567", "contact", "+358401234567"),
    ],
)
async def test_what_is_put_right_in_the_summary_is_taken(
    said: str, slot: str, kept: str, talk: FormTalk
) -> None:
    await until(talk, "confirm")

    await talk.say(said)

    assert (talk.slots[slot], talk.asked) == (kept, "confirm")
