"""What strangers, slips and attacks send: each gets the answer that chat-api.md names, and nothing leaks."""

import json
from typing import Any

import pytest

from tests.unit.web.conftest import House

PROBLEM = "application/problem+json"

WRONG_MESSAGES: list[tuple[Any, int, str | None]] = [
    ({"text": ""}, 422, "text"),
    ({"text": " \n\t\u200b\ufeff"}, 422, "text"),
    ({"text": "\u0000"}, 422, "text"),
    ({"text": "x" * 2001}, 413, "text"),
    ({"text": 5}, 422, "text"),
    ({"text": ["x"]}, 422, "text"),
    ({"text": None}, 422, "text"),
    ({}, 422, "text"),
    ({"text": "x", "choice": "debt"}, 422, "text"),
    ({"choice": "no such"}, 422, "choice"),
    ({"choice": ""}, 422, "choice"),
    ({"choice": 1}, 422, "choice"),
    (["text"], 422, "body"),
    ("text", 422, "body"),
    (None, 422, "body"),
]


@pytest.mark.parametrize(("body", "status", "field"), WRONG_MESSAGES)
async def test_a_wrong_message_is_refused_by_name(
    house: House, body: Any, status: int, field: str | None
) -> None:
    talk = await house.start()

    response = await house.client.post(
        f"{talk.path}/messages",
        data=json.dumps(body),
        headers={**talk.pass_, "Content-Type": "application/json"},
    )

    problem = await response.json()
    assert (response.status, response.content_type) == (status, PROBLEM)
    assert problem["field"] == field
    assert problem["status"] == status
    assert house.assistant.heard == []
    assert len(await talk.history()) == 1


@pytest.mark.parametrize(
    "text",
    [
        "x" * 2000,
        "😀😀",
        "<script>alert(1)</script>",
        "'; DROP TABLE messages; --",
        "half \ud800 a pair",
        "zero \u0000 byte",
        "/restart",
        "   /inform{}",
    ],
)
async def test_odd_text_is_only_text(house: House, text: str) -> None:
    talk = await house.start()

    response = await house.client.post(
        f"{talk.path}/messages",
        data=json.dumps({"text": text}),
        headers={**talk.pass_, "Content-Type": "application/json"},
    )

    assert response.status == 200
    assert house.assistant.heard[0][0] == "text"


@pytest.mark.parametrize(
    ("data", "content_type", "status"),
    [
        (b'{"text": ', "application/json", 400),
        (b"", "application/json", 400),
        (b"\xff\xfe\xfa", "application/json", 400),
        (b"[" * 60_000, "application/json", 400),
        (b'{"text": NaN}', "application/json", 400),
        (b'{"text": ' + b"9" * 5000 + b"}", "application/json", 400),
        (b'{"text": "hei"}', "text/plain", 415),
        (b"text=hei", "application/x-www-form-urlencoded", 415),
        (b'{"text": "' + b"x" * 70_000 + b'"}', "application/json", 413),
        (b'{"text": "hei"}', "application/json; charset=utf-8", 200),
        (b'\xef\xbb\xbf{"text": "hei"}', "application/json", 200),
        (b'{"text": "hei", "more": {"unknown": 1}}', "application/json", 200),
    ],
)
async def test_a_body_must_be_json_of_a_bearable_size(
    house: House, data: bytes, content_type: str, status: int
) -> None:
    talk = await house.start()

    response = await house.client.post(
        f"{talk.path}/messages", data=data, headers={**talk.pass_, "Content-Type": content_type}
    )

    assert response.status == status
    assert response.content_type == ("application/json" if status == 200 else PROBLEM)


async def test_a_large_body_in_pieces_is_refused_too(house: House) -> None:
    talk = await house.start()

    async def pieces() -> Any:
        for _ in range(40):
            yield b"x" * 4096

    response = await house.client.post(
        f"{talk.path}/messages", data=pieces(), headers={**talk.pass_, "Content-Type": "application/json"}
    )

    assert response.status == 413


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"language": "en"}, "language"),
        ({"language": 1}, "language"),
        ({"service_date": "10.6.2022"}, "service_date"),
        ({"service_date": "2022-13-01"}, "service_date"),
        ({"service_date": "20220610"}, "service_date"),
        ({"service_date": "1822-06-10"}, "service_date"),
        ({"service_date": "9999-12-31"}, "service_date"),
        ({"service_date": 20220610}, "service_date"),
    ],
)
async def test_a_conversation_cannot_start_from_a_wrong_field(
    house: House, body: dict[str, Any], field: str
) -> None:
    response = await house.client.post("/api/v1/conversations", json=body)

    assert response.status == 422
    assert (await response.json())["field"] == field


@pytest.mark.parametrize("key", ["x" * 65, "ä"])
async def test_a_key_has_at_most_64_plain_signs(house: House, key: str) -> None:
    talk = await house.start()

    response = await talk.post(text="Hei", headers={"Idempotency-Key": key})

    assert response.status == 422
    assert (await response.json())["field"] == "Idempotency-Key"


@pytest.mark.parametrize("after", ["nothing", "äö", "00000000000000"])
async def test_history_goes_on_only_after_a_message_of_the_conversation(house: House, after: str) -> None:
    talk, other = await house.start(), await house.start()
    foreign = other.opened["messages"][0]["id"]

    for asked in (after, foreign):
        response = await house.client.get(
            f"{talk.path}/messages", params={"after": asked}, headers=talk.pass_
        )
        assert response.status == 422
        assert (await response.json())["field"] == "after"


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_a_title_is_in_the_conversations_language(house: House, language: str) -> None:
    talk = await house.start(language=language)

    response = await talk.post(text="")

    titles = {"fi": "Tarkista kenttä", "sv": "Kontrollera fältet"}
    assert (await response.json())["title"] == titles[language]
    assert response.headers["Content-Language"] == language


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/v1/nothing", 404),
        ("GET", "/api/v2/conversations", 404),
        ("PUT", "/api/v1/conversations", 405),
        ("GET", "/api/v1/conversations", 405),
    ],
)
async def test_an_unknown_call_is_a_problem_too(house: House, method: str, path: str, status: int) -> None:
    response = await house.client.request(method, path, headers={"Accept-Language": "sv"})

    assert (response.status, response.content_type) == (status, PROBLEM)
    assert (await response.json())["title"] in ("Hittades inte", "Anropet går inte")


async def test_a_fault_shows_no_internals_and_logs_no_words(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    talk = await house.start()

    async def break_down(*_: Any, **__: Any) -> None:
        raise RuntimeError("secret words of a person")

    monkeypatch.setattr(house.assistant, "say", break_down)

    response = await talk.post(text="Olen surullinen")

    written = await response.text()
    assert response.status == 500
    assert "RuntimeError" not in written
    assert "secret words" not in caplog.text + written
    assert "surullinen" not in caplog.text
    assert [record.message for record in caplog.records].count("fault") == 1
