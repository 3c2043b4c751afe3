"""Forgetting one conversation and no other."""

import asyncio

import pytest
from rasa.core.tracker_store import FailSafeTrackerStore, InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy import text

from bot.memory import ErasableTrackerStore, erasable


@pytest.fixture
def store(tmp_path):
    opened = ErasableTrackerStore(domain=Domain.empty(), dialect="sqlite", db=str(tmp_path / "dialogue.db"))
    yield opened
    opened.engine.dispose()


async def remember(store, conversation_id) -> None:
    tracker = DialogueStateTracker(conversation_id, [])
    tracker.update(UserUttered("hei"))
    await store.save(tracker)


def test_one_conversation_is_erased_and_the_others_stay(store) -> None:
    async def talk():
        await remember(store, "talk-1")
        await remember(store, "talk-2")
        await store.erase("talk-1")
        return await store.retrieve("talk-1"), await store.retrieve("talk-2")

    gone, kept = asyncio.run(talk())

    assert gone is None
    assert [event.text for event in kept.events if isinstance(event, UserUttered)] == ["hei"]


def test_erasing_what_is_not_there_is_no_error(store) -> None:
    asyncio.run(store.erase("nobody"))

    assert asyncio.run(store.retrieve("nobody")) is None


def test_readers_do_not_wait_for_a_writer(store) -> None:
    with store.engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 1


def test_our_own_store_is_found_inside_rasas_wrapper(store) -> None:
    assert erasable(FailSafeTrackerStore(store)) is store
    assert erasable(store) is store


def test_a_store_that_cannot_forget_is_refused() -> None:
    with pytest.raises(TypeError, match="cannot forget"):
        erasable(FailSafeTrackerStore(InMemoryTrackerStore(Domain.empty())))


def test_a_database_error_does_not_carry_what_was_said(store) -> None:
    assert store.engine.hide_parameters
