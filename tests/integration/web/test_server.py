"""Conversations over a real database and real HTTP to a stand-in for Rasa."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from actions.db.engine import open_sessions
from actions.privacy.usecases import erase_outdated
from actions.web.conversations.store import ConversationBook
from tests.integration.web.conftest import Server


async def test_a_conversation_from_greeting_to_erasure(server: Server) -> None:
    path, owner = await server.start()

    said = await server.client.post(path, json={"text": "Minulla on velkoja"}, headers=owner)
    chosen = await server.client.post(path, json={"choice": "debt"}, headers=owner)
    history = (await (await server.client.get(path, headers=owner)).json())["messages"]
    erased = await server.client.delete(path.removesuffix("/messages"), headers=owner)

    assert (said.status, chosen.status, erased.status) == (200, 200, 204)
    assert [m["text"] for m in history] == ["Hei!", "Minulla on velkoja", "Selvä.", "Velat", "Selvä."]
    assert [m["id"] for m in history] == sorted(m["id"] for m in history)
    assert [heard["text"] for heard in server.rasa.heard] == ["Minulla on velkoja", "/debt"]
    assert len(server.rasa.erased) == 1
    async with server.engine.connect() as connection:
        for table in ("conversations", "messages", "idempotency_keys"):
            assert await connection.scalar(text(f"SELECT count(*) FROM {table}")) == 0  # noqa: S608  our own names


@pytest.mark.parametrize(
    ("words", "heard"),
    [("/restart", "restart"), (" \u200b//inform{}", "inform{}"), ("///", "?"), ("Hei /debt", "Hei /debt")],
)
async def test_words_are_never_a_command_to_rasa(server: Server, words: str, heard: str) -> None:
    path, owner = await server.start()

    await server.client.post(path, json={"text": words}, headers=owner)

    assert server.rasa.heard[0]["text"] == heard


@pytest.mark.parametrize(("status", "delay"), [(500, 0.0), (403, 0.0), (200, 4.0)])
async def test_an_ill_rasa_is_a_kind_503_and_loses_nothing(server: Server, status: int, delay: float) -> None:
    path, owner = await server.start()
    server.rasa.status, server.rasa.delay = status, delay

    response = await server.client.post(path, json={"text": "Apua"}, headers=owner)

    assert response.status == 503
    assert "09 0000 0001" in (await response.json())["detail"]
    history = (await (await server.client.get(path, headers=owner)).json())["messages"]
    assert [m["text"] for m in history] == ["Hei!", "Apua"]


async def test_a_repeat_after_a_failure_is_the_same_message(server: Server) -> None:
    path, owner = await server.start()
    keyed = {**owner, "Idempotency-Key": "k"}
    server.rasa.status = 500
    await server.client.post(path, json={"text": "Apua"}, headers=keyed)
    server.rasa.status = 200

    again = await server.client.post(path, json={"text": "Apua"}, headers=keyed)
    once_more = await server.client.post(path, json={"text": "Apua"}, headers=keyed)

    assert await again.json() == await once_more.json()
    assert len({heard["message_id"] for heard in server.rasa.heard}) == 1


async def test_ten_repeats_at_once_are_one_message(server: Server) -> None:
    path, owner = await server.start()
    keyed = {**owner, "Idempotency-Key": "k"}

    calls = (server.client.post(path, json={"text": "Varaa"}, headers=keyed) for _ in range(10))
    responses = await asyncio.gather(*calls)
    answers = [await response.json() for response in responses]

    assert [response.status for response in responses] == [200] * 10
    assert all(answer == answers[0] for answer in answers), answers
    assert len(server.rasa.heard) == 1


async def test_repeats_that_reach_two_servers_are_one_message(server: Server) -> None:
    path, owner = await server.start()
    keyed = {**owner, "Idempotency-Key": "k"}
    clients = [server.client, server.second] * 4

    calls = (client.post(path, json={"text": "Varaa"}, headers=keyed) for client in clients)
    responses = await asyncio.gather(*calls)
    answers = [await response.json() for response in responses]

    assert [response.status for response in responses] == [200] * 8
    assert all(answer == answers[0] for answer in answers), answers
    assert len(server.rasa.heard) == 1


async def test_a_personal_code_reaches_neither_the_database_nor_rasa(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    path, owner = await server.start()

    answer = await (await server.client.post(path, json={"text": "Olen 131052-308T"}, headers=owner)).json()

    assert "henkilötunnuksen" in answer["messages"][0]["text"]
    async with server.engine.connect() as connection:
        stored = (await connection.execute(text("SELECT body FROM messages"))).scalars().all()
    assert "131052" not in f"{stored} {server.rasa.heard} {caplog.text}"


async def test_odd_signs_are_stored_or_left_out(server: Server) -> None:
    path, owner = await server.start()

    response = await server.client.post(
        path,
        data=b'{"text": "nolla \\u0000 puolikas \\ud800 \\ud83d\\ude00"}',
        headers={**owner, "Content-Type": "application/json"},
    )

    assert response.status == 200
    history = (await (await server.client.get(path, headers=owner)).json())["messages"]
    assert history[1]["text"] == "nolla  puolikas ? 😀"


async def test_what_is_past_its_days_is_erased_and_no_more(server: Server) -> None:
    await server.start()
    later = datetime.now(UTC) + timedelta(days=100)
    sessions = open_sessions(server.engine)

    async def forget(_: str) -> None: ...

    kept = await erase_outdated(later, 0, [forget], lambda: ConversationBook(sessions))
    young = await erase_outdated(later, 101, [forget], lambda: ConversationBook(sessions))
    old = await erase_outdated(later, 99, [forget], lambda: ConversationBook(sessions))

    assert (kept, young, old) == (0, 0, 1)


async def test_ready_only_with_rasa(server: Server) -> None:
    ready = await server.client.get("/readyz")
    server.rasa.status = 500
    unready = await server.client.get("/readyz")

    assert (ready.status, unready.status) == (200, 503)


async def test_a_database_that_goes_away_is_a_503(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    if server.engine.dialect.name != "sqlite":
        pytest.skip("a lock on the whole database is SQLite's own")
    path, owner = await server.start()
    monkeypatch.setattr("actions.web.problems.RETRY_SECONDS", 7)
    locker = sqlite3.connect(str(server.engine.url.database), isolation_level=None, check_same_thread=False)
    with closing(locker):
        # in a thread: the server's own clean-up may hold the lock, and needs this loop to give it back
        await asyncio.to_thread(locker.execute, "BEGIN EXCLUSIVE")

        response = await server.client.post(path, json={"text": "Hei"}, headers=owner)

    assert (response.status, response.headers["Retry-After"]) == (503, "7")
    assert (await server.client.post(path, json={"text": "Hei"}, headers=owner)).status == 200


@pytest.mark.parametrize("secret", ["", "wrong"])
async def test_the_webhook_is_rasas_alone(server: Server, secret: str) -> None:
    response = await server.client.post("/rasa/webhook", json={}, headers={"X-Polku-Secret": secret})

    assert response.status == 404
