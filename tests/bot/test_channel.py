"""The door between Rasa and our server."""

import asyncio
import json
from contextlib import asynccontextmanager
from types import SimpleNamespace

import pytest
from rasa.core.channels.channel import UserMessage
from rasa.core.tracker_store import FailSafeTrackerStore
from rasa.shared.core.domain import Domain

from bot.channel import PolkuInput, WholeReplies, _choice
from bot.memory import ErasableTrackerStore

SECRET = "between us"
CONTEXT = {"language": "fi", "service_date": "2026-11-23"}


class Store(ErasableTrackerStore):
    """Opens no database; keeps which conversations it was to forget."""

    def __init__(self) -> None:
        self.domain, self.event_broker = Domain.empty(), None
        self.erased = []

    async def erase(self, conversation_id) -> None:
        self.erased.append(conversation_id)


class Locks:
    @asynccontextmanager
    async def lock(self, conversation_id):
        yield


class Rasa:
    """Answers each message with `replies`, and keeps what it heard."""

    def __init__(self, *replies) -> None:
        self.replies = replies or ({"text": "Selvä.", "custom": {"topic": "debt"}},)
        self.heard = []

    async def __call__(self, message: UserMessage) -> None:
        self.heard.append(message)
        for reply in self.replies:
            await message.output_channel.send_response(message.sender_id, dict(reply))


class Door:
    """The channel's handlers by method and path, called as Sanic calls them."""

    def __init__(self, rasa) -> None:
        blueprint = PolkuInput(SECRET).blueprint(rasa)
        self.handlers = {
            (method, route.uri): route.handler
            for route in blueprint._future_routes
            for method in route.methods
        }
        self.store = Store()
        self.app = SimpleNamespace(
            ctx=SimpleNamespace(
                agent=SimpleNamespace(lock_store=Locks(), tracker_store=FailSafeTrackerStore(self.store))
            )
        )

    def call(self, method, what, body=None, secret=SECRET, talk="talk-1"):
        """One request; gives its status and its JSON."""
        headers = {"X-Polku-Secret": secret} if secret is not None else {}
        request = SimpleNamespace(headers=headers, json=body, app=self.app)
        handler = self.handlers[method, f"/conversations/<conversation_id:str>{what}"]
        response = asyncio.run(handler(request, conversation_id=talk))
        return response.status, json.loads(response.body) if response.body else None


@pytest.mark.parametrize("secret", [None, "", "guess", "between us "])
@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", "/messages"), ("POST", "/start"), ("DELETE", "")],
)
def test_a_stranger_is_refused(method, path, secret) -> None:
    rasa = Rasa()
    door = Door(rasa)

    status, _ = door.call(method, path, {"text": "hei", **CONTEXT}, secret)

    assert status == 403
    assert rasa.heard == []
    assert door.store.erased == []


@pytest.mark.parametrize("credentials", [None, {}, {"secret": ""}])
def test_without_a_secret_the_door_does_not_open(credentials) -> None:
    with pytest.raises(ValueError, match="RASA_SECRET is empty"):
        PolkuInput.from_credentials(credentials)


def test_a_talk_starts_with_the_greeting_in_its_language_and_day() -> None:
    rasa = Rasa()

    status, answer = Door(rasa).call("POST", "/start", CONTEXT)

    assert status == 200
    assert answer["language"] == "fi"
    assert [(heard.text, heard.sender_id, heard.metadata) for heard in rasa.heard] == [
        ("/start", "talk-1", CONTEXT)
    ]


def test_a_reply_keeps_its_text_its_fields_and_both_kinds_of_choices() -> None:
    pressed = {"id": "age=31", "label": "31", "topic": None, "payload": '/inform{"age": 31}'}
    rasa = Rasa(
        {
            "text": "Mikä?",
            "buttons": [{"title": "Velat", "payload": "/debt"}],
            "custom": {"asks": "age", "choices": [pressed]},
        }
    )

    _, answer = Door(rasa).call("POST", "/messages", {"text": "hei", **CONTEXT})

    debt = {"id": "debt", "label": "Velat", "topic": None, "payload": "/debt"}
    assert answer["replies"] == [{"text": "Mikä?", "asks": "age", "choices": [debt, pressed]}]


@pytest.mark.parametrize(
    ("payload", "notation"),
    [
        ("/debt", "/debt"),
        ("status=unemployed", '/inform{"status": "unemployed"}'),
        ("confirm=true", '/inform{"confirm": true}'),
        ("confirm=false", '/inform{"confirm": false}'),
        ("need=Raha ja tuet", '/inform{"need": "Raha ja tuet"}'),
    ],
)
def test_a_button_becomes_a_choice_in_rasas_notation(payload, notation) -> None:
    choice = _choice({"title": "Kyllä", "payload": payload})

    assert choice == {"id": payload.lstrip("/"), "label": "Kyllä", "topic": None, "payload": notation}


def test_a_message_sent_again_is_answered_once() -> None:
    rasa = Rasa()
    door = Door(rasa)
    body = {"text": "varaa", "message_id": "m-1", **CONTEXT}

    first, again = door.call("POST", "/messages", body), door.call("POST", "/messages", body)

    assert first == again
    assert len(rasa.heard) == 1


@pytest.mark.parametrize(
    ("message_id", "talk"), [("m-2", "talk-1"), ("m-1", "talk-2"), ("", "talk-1")], ids=["id", "talk", "none"]
)
def test_another_message_is_answered_anew(message_id, talk) -> None:
    rasa = Rasa()
    door = Door(rasa)
    door.call("POST", "/messages", {"text": "varaa", "message_id": "m-1", **CONTEXT})

    for _ in range(2):
        door.call("POST", "/messages", {"text": "varaa", "message_id": message_id, **CONTEXT}, talk=talk)

    assert len(rasa.heard) == (3 if message_id == "" else 2)


def test_an_answer_that_failed_is_tried_again() -> None:
    """Rasa says nothing at all when an action fails."""
    rasa = Rasa()
    rasa.replies = ()
    door = Door(rasa)
    body = {"text": "varaa", "message_id": "m-1", **CONTEXT}
    door.call("POST", "/messages", body)
    rasa.replies = ({"text": "Selvä."},)

    _, answer = door.call("POST", "/messages", body)

    assert answer["replies"] == [{"text": "Selvä.", "choices": []}]


def test_erasing_forgets_the_talk_and_its_answers_and_no_other() -> None:
    rasa = Rasa()
    door = Door(rasa)
    body = {"text": "varaa", "message_id": "m-1", **CONTEXT}
    for talk in ("talk-1", "talk-2"):
        door.call("POST", "/messages", body, talk=talk)

    status, _ = door.call("DELETE", "", talk="talk-1")
    for talk in ("talk-1", "talk-2"):
        door.call("POST", "/messages", body, talk=talk)

    assert status == 204
    assert door.store.erased == ["talk-1"]
    assert [heard.sender_id for heard in rasa.heard] == ["talk-1", "talk-2", "talk-1"]


def test_the_language_a_reply_changes_to_is_told_once() -> None:
    rasa = Rasa({"text": "Vi fortsätter.", "custom": {"language": "sv"}})

    _, answer = Door(rasa).call("POST", "/messages", {"text": "på svenska", **CONTEXT})

    assert answer == {"language": "sv", "replies": [{"text": "Vi fortsätter.", "choices": []}]}


def test_the_door_passes_a_slash_on_so_the_server_must_take_it_away() -> None:
    """Rasa reads "/restart" as a command; actions/web/rasa.py strips it from what people type."""
    rasa = Rasa()

    Door(rasa).call("POST", "/messages", {"text": "/restart", **CONTEXT})

    assert rasa.heard[0].text == "/restart"


def test_a_reply_without_words_has_an_empty_text() -> None:
    channel = WholeReplies()

    asyncio.run(channel.send_response("talk-1", {"custom": {"topic": "debt"}}))

    assert channel.replies == [{"text": "", "topic": "debt", "choices": []}]
