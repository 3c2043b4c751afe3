"""A conversation through the API: start, say, choose, read, erase."""

import asyncio
from datetime import date

import pytest

from actions.rules import Language
from actions.settings import Limits, Settings
from tests.unit.web.conftest import NO_LIMITS, House, OpenHouse
from tests.unit.web.fakes import CANCELLED, DEBTS, TAKEN

MESSAGE_KEYS = {
    "id", "sent_at", "from", "language", "text", "topic", "asks",
    "choices", "services", "decision", "slots", "appointment",
}  # fmt: skip


async def test_a_conversation_opens_with_its_greeting(house: House) -> None:
    talk = await house.start(language="sv", service_date="2022-06-10")

    assert talk.opened["language"] == "sv"
    assert talk.opened["service_date"] == "2022-06-10"
    assert talk.opened["messages"][0]["text"] == "Hei!"
    assert len(talk.token) >= 43


async def test_every_message_has_every_key_and_no_hidden_one(house: House) -> None:
    talk = await house.start()
    await talk.say("Minulla on velkoja")

    messages = await talk.history()

    assert all(set(message) == MESSAGE_KEYS for message in messages)
    assert messages[0]["choices"] == [{"id": "debt", "label": "Velat", "topic": "debt"}]


async def test_an_empty_request_starts_a_finnish_conversation_today(house: House) -> None:
    response = await house.client.post("/api/v1/conversations")

    opened = await response.json()
    assert (response.status, opened["language"], opened["service_date"]) == (201, "fi", "2026-11-23")


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("sv-FI,sv;q=0.9,fi;q=0.8", "sv"),
        ("en-GB,en;q=0.9,sv;q=0.4,fi;q=0.3", "sv"),
        ("fi;q=0.2,sv;q=0.1", "fi"),
        ("sv;q=0", "fi"),
        ("sv;q=nonsense", "fi"),
        ("en", "fi"),
        ("", "fi"),
    ],
)
async def test_the_browser_names_the_language_when_the_request_does_not(
    house: House, header: str, language: str
) -> None:
    response = await house.client.post("/api/v1/conversations", headers={"Accept-Language": header})

    assert (await response.json())["language"] == language


async def test_a_message_is_answered_and_both_are_history(house: House) -> None:
    talk = await house.start()

    answer = await talk.say("Minulla on velkoja")

    assert [m["text"] for m in answer["messages"]] == ["Velkaneuvonta auttaa."]
    assert [(m["from"], m["text"]) for m in await talk.history()] == [
        ("bot", "Hei!"),
        ("user", "Minulla on velkoja"),
        ("bot", "Velkaneuvonta auttaa."),
    ]


async def test_history_can_go_on_after_a_message(house: House) -> None:
    talk = await house.start()
    await talk.say("Minulla on velkoja")

    rest = await talk.history(after=talk.opened["messages"][0]["id"])

    assert [m["from"] for m in rest] == ["user", "bot"]


async def test_the_assistant_hears_words_language_and_day(house: House) -> None:
    talk = await house.start(service_date="2022-06-10")

    await talk.say("Jag har skulder")

    assert house.assistant.heard == [("text", "Jag har skulder", Language.SV, date(2022, 6, 10))]


async def test_the_language_follows_the_user_and_stays(house: House) -> None:
    talk = await house.start(language="fi")
    await talk.say("Jag har skulder")

    answer = await talk.say("Ok")

    assert answer["language"] == "sv"
    assert [m["language"] for m in await talk.history()] == ["fi", "sv", "sv", "sv", "sv"]


async def test_the_answers_language_wins(house: House) -> None:
    talk = await house.start(language="fi")
    house.assistant.language = Language.SV

    answer = await talk.say("På svenska tack")

    assert answer["language"] == "sv"
    assert answer["messages"][0]["language"] == "sv"


async def test_a_choice_says_its_hidden_payload_and_reads_as_its_label(house: House) -> None:
    talk = await house.start()

    response = await talk.post(choice="debt")

    assert response.status == 200
    assert house.assistant.heard[0][:2] == ("choice", "/debt")
    assert (await talk.history())[1]["text"] == "Velat"


async def test_an_older_choice_still_holds(house: House) -> None:
    talk = await house.start()
    await talk.say("Odota")

    response = await talk.post(choice="debt")

    assert response.status == 200


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("jäin työttömäksi", ("choice", "/register")),
        ("Jäin työttömäksi!", ("choice", "/register")),
        ("Jäin työttömäksi eilen", ("text", "Jäin työttömäksi eilen")),
        ("Ensi viikolla", ("text", "Ensi viikolla")),
        ("Velat", ("text", "Velat")),
    ],
)
async def test_the_label_of_a_choice_that_opens_something_does_the_same_when_typed(
    house: House, text: str, heard: tuple[str, str]
) -> None:
    talk = await house.start()
    choices = [
        {"id": "register", "label": "Jäin työttömäksi", "topic": None, "payload": "/register"},
        {"id": "when", "label": "Ensi viikolla", "topic": None, "payload": '/inform{"when":"ensi viikolla"}'},
    ]
    house.assistant.replies = ({"text": "Miten jatketaan?", "choices": choices},)
    await talk.say("Moi vaan")

    await talk.say(text)

    assert house.assistant.heard[-1][:2] == heard


async def test_a_meeting_time_is_a_choice_too(house: House) -> None:
    talk = await house.start()
    house.assistant.replies = (TAKEN,)
    await talk.post(text="Otan ajan")
    house.assistant.replies = (DEBTS,)

    response = await talk.post(choice="s-1")

    assert response.status == 200
    assert house.assistant.heard[-1][:2] == ("choice", '/inform{"slot":"s-1"}')


async def test_a_lost_race_is_a_conflict_with_fresh_times(house: House) -> None:
    talk = await house.start()
    house.assistant.replies = (TAKEN,)

    response = await talk.post(text="Otan ajan")

    problem = await response.json()
    assert (response.status, response.content_type) == (409, "application/problem+json")
    assert problem["slots"][0]["id"] == "s-1"
    assert "payload" not in problem["slots"][0]
    assert problem["messages"][0]["text"] == "Aika ehti mennä."
    assert [m["text"] for m in await talk.history()][-1] == "Aika ehti mennä."


async def test_an_appointment_leads_to_its_calendar_file(house: House) -> None:
    talk = await house.start()
    house.assistant.replies = (CANCELLED,)

    answer = await talk.say("Peru aika")

    file = await house.client.get(answer["messages"][0]["appointment"]["ics_url"])
    assert (file.status, file.content_type) == (200, "text/calendar")


async def test_a_repeated_key_returns_the_first_answer(house: House) -> None:
    talk = await house.start()
    key = {"Idempotency-Key": "k-1"}
    first = await (await talk.post(text="Varaa aika", headers=key)).json()

    second = await (await talk.post(text="Varaa aika", headers=key)).json()

    assert second == first
    assert len(house.assistant.heard) == 1
    assert len(await talk.history()) == 3


async def test_a_repeat_while_the_first_is_under_way_waits_for_it(house: House) -> None:
    talk = await house.start()
    key = {"Idempotency-Key": "k-1"}
    house.assistant.gate = asyncio.Event()
    calls = [asyncio.create_task(talk.post(text="Varaa aika", headers=key)) for _ in range(3)]
    asyncio.get_running_loop().call_later(0.05, house.assistant.gate.set)

    answers = [await (await call).json() for call in calls]

    assert answers[0] == answers[1] == answers[2]
    assert len(house.assistant.heard) == 1


async def test_a_key_belongs_to_one_message(house: House) -> None:
    talk = await house.start()
    key = {"Idempotency-Key": "k-1"}
    await talk.post(text="Varaa aika", headers=key)

    response = await talk.post(text="Peru aika", headers=key)

    assert response.status == 422
    assert (await response.json())["field"] == "Idempotency-Key"


async def test_one_conversation_is_heard_one_message_at_a_time(house: House) -> None:
    talk = await house.start()

    await asyncio.gather(*(talk.post(text=f"Viesti {n}") for n in range(5)))

    assert house.assistant.most_at_once == 1
    assert [m["from"] for m in (await talk.history())[1:]] == ["user", "bot"] * 5


async def test_erasing_erases_everywhere(house: House) -> None:
    talk = await house.start()
    await talk.say("Minulla on velkoja")

    response = await house.client.delete(talk.path, headers=talk.pass_)

    assert response.status == 204
    assert house.assistant.erased == house.erased_elsewhere == [talk.id]
    assert not house.shelf.conversations
    assert not house.shelf.messages
    gone = await house.client.get(f"{talk.path}/messages", headers=talk.pass_)
    assert gone.status == 404


async def test_what_cannot_be_erased_everywhere_is_kept_for_another_try(house: House) -> None:
    talk = await house.start()
    house.assistant.down = True

    response = await house.client.delete(talk.path, headers=talk.pass_)

    assert response.status == 503
    assert talk.id in house.shelf.conversations


async def test_a_personal_code_is_masked_everywhere_and_the_person_told(house: House) -> None:
    talk = await house.start()

    answer = await talk.say("Tunnukseni on 131052-308T")

    assert [m["text"] for m in answer["messages"]] == ["masked (fi)", "Velkaneuvonta auttaa."]
    assert house.assistant.heard[0][1] == "Tunnukseni on [•••]"
    assert (await talk.history())[1]["text"] == "Tunnukseni on [•••]"
    assert "131052" not in str(vars(house.shelf))


async def test_when_the_assistant_is_down_the_message_is_kept_and_the_office_named(house: House) -> None:
    talk = await house.start(language="sv")
    house.assistant.down = True

    response = await talk.post(text="Hjälp")

    problem = await response.json()
    assert (response.status, response.headers["Retry-After"]) == (503, "10")
    assert "09 0000 0002" in problem["detail"]
    assert "vardagar kl. 9–15" in problem["detail"]
    assert (await talk.history())[-1]["text"] == "Hjälp"


async def test_the_same_key_tries_again_after_the_assistant_was_down(house: House) -> None:
    talk = await house.start()
    key = {"Idempotency-Key": "k-1"}
    house.assistant.down = True
    await talk.post(text="Apua", headers=key)
    house.assistant.down = False

    response = await talk.post(text="Apua", headers=key)

    assert response.status == 200
    assert [m["text"] for m in await talk.history()] == ["Hei!", "Apua", "Velkaneuvonta auttaa."]
    assert len(set(house.assistant.message_ids)) == 1


async def test_no_conversation_starts_while_the_assistant_is_down(house: House) -> None:
    house.assistant.down = True

    response = await house.client.post("/api/v1/conversations", json={})

    assert response.status == 503
    assert not house.shelf.conversations


async def test_the_day_is_today_where_the_operator_says_so(open_house: OpenHouse) -> None:
    house = await open_house(Settings(allow_service_date=False, limits=NO_LIMITS))

    other = await house.client.post("/api/v1/conversations", json={"service_date": "2022-06-10"})
    today = await house.client.post("/api/v1/conversations", json={"service_date": "2026-11-23"})

    assert (other.status, today.status) == (422, 201)
    assert (await other.json())["field"] == "service_date"


async def test_today_is_helsinkis(house: House) -> None:
    house.clock.now = house.clock.now.replace(hour=22, minute=30)

    talk = await house.start()

    assert talk.opened["service_date"] == "2026-11-24"


async def test_too_many_messages_are_told_when_to_go_on(open_house: OpenHouse) -> None:
    house = await open_house(Settings(limits=Limits(30, 3, 0, 0)))
    talk = await house.start()

    responses = [await talk.post(text="Hei") for _ in range(4)]

    assert [r.status for r in responses] == [200, 200, 200, 429]
    assert int(responses[-1].headers["Retry-After"]) in (1, 2)


async def test_an_address_may_open_so_many_conversations(open_house: OpenHouse) -> None:
    house = await open_house(Settings(limits=Limits(0, 0, 2, 0)))

    responses = [await house.client.post("/api/v1/conversations") for _ in range(3)]

    assert [r.status for r in responses] == [201, 201, 429]
