"""Calls that a real Rasa made (record.py), answered by our webhook in the words Rasa documents."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from jsonschema import validate

from actions.db.engine import open_engine, open_sessions
from actions.dialogue.deps import DIALOGUE
from actions.dialogue.webhook import run_action
from tests.unit.dialogue.house import seed, the_deps

CALLS = sorted((Path(__file__).parent / "rasa_calls").glob("*.json"))

SLOT = {
    "type": "object",
    "required": ["event", "name", "value"],
    "properties": {"event": {"const": "slot"}, "name": {"type": "string"}},
}
RESET = {"type": "object", "properties": {"event": {"const": "reset_slots"}}, "required": ["event"]}
REJECTED = {
    "type": "object",
    "required": ["event", "name"],
    "properties": {"event": {"const": "action_execution_rejected"}, "name": {"type": "string"}},
}
ANSWER = {
    "type": "object",
    "required": ["events", "responses"],
    "additionalProperties": False,
    "properties": {
        "events": {"type": "array", "items": {"oneOf": [SLOT, RESET, REJECTED]}},
        "responses": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["response"],
                "properties": {
                    "response": {"type": "string", "pattern": "^utter_"},
                    "custom": {"type": "object"},
                },
            },
        },
    },
}
"""https://rasa.com/docs/rasa/pages/action-server-api (events and responses), narrowed to what we send."""


@pytest.fixture
async def dialogue(tmp_path: Path) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    await seed(tmp_path / "polku.db")
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'polku.db'}")
    app = web.Application()
    app[DIALOGUE] = the_deps(open_sessions(engine))
    app.router.add_post("/rasa/webhook", run_action)
    async with TestClient(TestServer(app)) as client:
        yield client
    await engine.dispose()


def recorded(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        (Path(__file__).parent / "rasa_calls" / f"{name}.json").read_text("utf-8")
    )
    return found


async def answered(dialogue: TestClient[web.Request, web.Application], name: str) -> dict[str, Any]:
    response = await dialogue.post("/rasa/webhook", json=recorded(name)["request"])
    assert response.status == 200
    answer: dict[str, Any] = await response.json()
    return answer


def keys(answer: dict[str, Any]) -> list[str]:
    return [said["response"] for said in answer["responses"]]


@pytest.mark.parametrize("file", CALLS, ids=lambda file: file.stem)
async def test_every_recorded_call_is_answered_as_rasa_expects(
    file: Path, dialogue: TestClient[web.Request, web.Application]
) -> None:
    answer = await answered(dialogue, file.stem)

    validate(answer, ANSWER)


@pytest.mark.parametrize("file", CALLS, ids=lambda file: file.stem)
def test_what_was_answered_then_had_the_same_shape(file: Path) -> None:
    validate(recorded(file.stem)["response"], ANSWER)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("start", ["utter_start"]),
        ("follow_up", ["utter_no_services"]),
        ("two_needs", ["utter_no_services", "utter_guidance", "utter_services"]),
        ("unsure", ["utter_did_you_mean"]),
        ("form_activation", ["utter_who_serves_intro", "utter_question_municipality"]),
        ("form_answer", []),
        ("form_cancelled", ["utter_cancelled"]),
        ("form_left", []),
        ("out_of_scope", ["utter_out_of_scope"]),
        ("language_changed", ["utter_language_changed"]),
        ("reset", ["utter_started_again"]),
    ],
)
async def test_the_dialogue_says_what_fits_the_call(
    name: str, said: list[str], dialogue: TestClient[web.Request, web.Application]
) -> None:
    assert keys(await answered(dialogue, name)) == said


async def test_the_last_answer_of_a_form_ends_it_and_the_decision_follows(
    dialogue: TestClient[web.Request, web.Application],
) -> None:
    """ "Muutin Turusta Espooseen": Espoo is the home, however many places were named."""
    answer = await answered(dialogue, "form_answer")
    done = await answered(dialogue, "form_done")

    assert {"event": "slot", "name": "municipality", "value": "049"} in answer["events"]
    assert {"event": "slot", "name": "requested_slot", "value": None} in answer["events"]
    assert keys(done)[:2] == ["utter_understood_facts", "utter_decision"]


async def test_leaving_a_form_hands_the_message_back(
    dialogue: TestClient[web.Request, web.Application],
) -> None:
    answer = await answered(dialogue, "form_left")

    assert {"event": "action_execution_rejected", "name": "booking_form"} in answer["events"]


async def test_starting_again_resets_every_slot(dialogue: TestClient[web.Request, web.Application]) -> None:
    assert (await answered(dialogue, "reset"))["events"] == [{"event": "reset_slots"}]


def test_the_recorded_calls_name_nobody() -> None:
    for file in CALLS:
        call = recorded(file.stem)["request"]
        assert call["sender_id"] == call["tracker"]["sender_id"] == "conversation-1"
