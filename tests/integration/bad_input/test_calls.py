"""Wrong calls and strangers: each gets the answer that chat-api.md names."""

import http.client
import json
import urllib.error
import urllib.parse
import urllib.request

import pytest

from tests.integration.bad_input.hostile import (
    headers_of,
    seen_by_stranger,
    send_raw,
)
from tests.live import Product, Talk


def test_a_ten_megabyte_body_is_refused_and_the_server_goes_on(product: Product, talk: Talk) -> None:
    host = urllib.parse.urlsplit(product.url).netloc
    connection = http.client.HTTPConnection(host, timeout=30)
    connection.putrequest("POST", f"/api/v1/conversations/{talk.id}/messages")
    for name, value in headers_of(talk).items():
        connection.putheader(name, value)
    connection.putheader("Content-Length", str(10 * 1024 * 1024))
    connection.endheaders(b'{"text": "' + b"x" * 65_536)

    answer = connection.getresponse()

    assert answer.status == 413
    assert answer.headers["Content-Type"].startswith("application/problem+json")
    connection.close()
    assert talk.say("hei")


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        (b'{"text": "hei"', "application/json", 400),
        (b"hei", "application/json", 400),
        (b"", "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b'["hei"]', "application/json", 422),
        (b'{"text": "hei", "choice": "who_serves"}', "application/json", 422),
        (b'{"text": {"a": 1}}', "application/json", 422),
        (b'{"text": "hei"}', "text/plain", 415),
        (b"text=hei", "application/x-www-form-urlencoded", 415),
    ],
)
def test_a_wrong_body_is_refused_as_the_contract_says(
    talk: Talk, body: bytes, content_type: str, status: int
) -> None:
    answered, problem, _ = send_raw(talk, body, {**headers_of(talk), "Content-Type": content_type})

    assert answered == status
    assert problem["type"]
    assert problem["title"]
    assert [m["from"] for m in talk.history()] == ["bot"]


def test_no_token_is_401(talk: Talk) -> None:
    status, problem, headers = send_raw(talk, b'{"text": "hei"}', {"Content-Type": "application/json"})

    assert status == 401
    assert "www-authenticate" in headers
    assert talk.token not in json.dumps(problem)


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_anothers_conversation_looks_exactly_like_none_at_all(product: Product, method: str) -> None:
    mine, another = Talk(product.url).start(), Talk(product.url).start()
    ids = {"another's": another.id, "nobody's": "A" * len(another.id), "odd": "..%2F..%2Fx"}

    answers = {name: seen_by_stranger(product, method, each, mine.token) for name, each in ids.items()}

    assert answers["another's"] == answers["nobody's"] == answers["odd"]
    assert answers["another's"][0] == 404
    assert another.say("hei")


def test_a_wrong_token_does_not_open_ones_own_conversation(talk: Talk) -> None:
    headers = {**headers_of(talk), "Authorization": f"Bearer {talk.token[:-1]}x"}

    status, _, _ = send_raw(talk, b'{"text": "hei"}', headers)

    assert status == 404
