"""What the hostile tests do over and over: calls as they go over the wire, and looks into every file."""

import http.client
import json
import re
import sqlite3
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.live import ROOT, Product, Refused, Talk, call

RASA_STARTS_IN = 120
RESTARTED: list[subprocess.Popen[bytes]] = []


def address_of(talk: Talk) -> str:
    return f"{talk.url}/api/v1/conversations/{talk.id}/messages"


def headers_of(talk: Talk) -> dict[str, str]:
    return {"Content-Type": "application/json", "Authorization": f"Bearer {talk.token}"}


def send_raw(talk: Talk, body: bytes, headers: dict[str, str]) -> tuple[int, Any, dict[str, str]]:
    """Status, problem or answer, and headers of one call as it goes over the wire."""
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(talk.url).netloc, timeout=60)
    connection.request("POST", f"/api/v1/conversations/{talk.id}/messages", body, headers)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    shown = {name.lower(): value for name, value in answer.getheaders()}
    return answer.status, json.loads(content), shown


def seen_by_stranger(product: Product, method: str, conversation_id: str, token: str) -> tuple[Any, ...]:
    """All that a stranger sees: status, body, and every header but those of the moment."""
    rest = "" if method == "DELETE" else "/messages"
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(product.url).netloc, timeout=60)
    body = b'{"text": "hei"}' if method == "POST" else None
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    connection.request(method, f"/api/v1/conversations/{conversation_id}{rest}", body, headers)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    shown = sorted(
        (name.lower(), value)
        for name, value in answer.getheaders()
        if name.lower() not in ("date", "x-request-id")
    )
    return answer.status, content, shown


def say_with_key(talk: Talk, text: str, key: str) -> Any:
    return call("POST", address_of(talk), {"text": text}, talk.token, {"Idempotency-Key": key})


def status_refused(act: Callable[[], Any]) -> int:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.status


def files_holding(product: Product, words: re.Pattern[bytes]) -> list[str]:
    """Files of the product, databases with their journals and logs, that hold these words."""
    files = [path for path in product.folder.rglob("*") if path.is_file()]
    return [path.name for path in files if words.search(path.read_bytes())]


def count_rows(product: Product, table: str, column: str, value: str) -> int:
    with closing(sqlite3.connect(product.folder / "polku.db")) as database:
        found = database.execute(
            f"SELECT count(*) FROM {table} WHERE {column} = ?",  # noqa: S608  our own names
            (value,),
        )
        return int(found.fetchone()[0])


def count_events(product: Product, conversation_id: str) -> int:
    with closing(sqlite3.connect(product.folder / "dialogue.db")) as database:
        found = database.execute("SELECT count(*) FROM events WHERE sender_id = ?", (conversation_id,))
        return int(found.fetchone()[0])


def talk_with_times(product: Product) -> Talk:
    """A conversation to which times are offered."""
    talk = Talk(product.url).start()
    talk.choose("appointment")
    talk.choose("reference=none")
    talk.say("Tampere")
    talk.say("työnhaku")
    talk.choose("mode=in_person")
    talk.say("kahden viikon päästä")
    return talk


def talk_that_holds(product: Product) -> Talk:
    talk = talk_with_times(product)
    talk.choose(next(m["slots"][0]["id"] for m in talk.latest if m["slots"]))
    return talk


def talk_that_booked(product: Product) -> Talk:
    talk = talk_that_holds(product)
    talk.say("Testi Testinen")
    talk.say("testi@esimerkki.example")
    talk.choose("confirm=true")
    return talk


def readiness(product: Product) -> int:
    try:
        with urllib.request.urlopen(f"{product.url}/readyz", timeout=10) as answer:  # noqa: S310  our own address
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def wait_until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + RASA_STARTS_IN
    while not true():
        assert time.monotonic() < until, "Rasa did not come back"
        time.sleep(0.5)


def how_to_restart(process: subprocess.Popen[bytes]) -> Callable[[], None]:
    """Starts the same process again, in the same environment; `stop_what_was_restarted` ends it."""
    pairs = Path(f"/proc/{process.pid}/environ").read_bytes().decode().split("\0")
    environment = dict(pair.split("=", 1) for pair in pairs if pair)

    def start() -> None:
        RESTARTED.append(subprocess.Popen(process.args, env=environment, cwd=ROOT))  # noqa: S603  as it was before

    return start


def stop_what_was_restarted() -> None:
    while RESTARTED:
        process = RESTARTED.pop()
        process.terminate()
        process.wait(timeout=30)
