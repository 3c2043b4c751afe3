"""Records what a real Rasa asks of our server: python -m tests.contract.record [names], after `make train`.

A small server stands between the two and keeps each call; the essential of some is written to rasa_calls/.
"""

import json
import sys
import tempfile
import threading
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.live import Talk, running

CALLS = Path(__file__).parent / "rasa_calls"
EVENTS_KEPT = 6
MESSAGE = ("text", "intent", "entities", "intent_ranking", "needs", "beside", "metadata", "message_id")
EVENT = ("event", "name", "text", "metadata", "value", "policy", "confidence", "parse_data")


@dataclass
class Recorder:
    """Passes each call on to `target` and keeps it with its answer."""

    target: str = ""
    calls: list[dict[str, Any]] = field(default_factory=list)

    def pass_on(self, body: bytes, headers: Mapping[str, str]) -> bytes:
        request = urllib.request.Request(f"{self.target}/rasa/webhook", body, dict(headers))  # noqa: S310  our own address
        with urllib.request.urlopen(request, timeout=30) as response:  # noqa: S310  our own address
            answer: bytes = response.read()
        self.calls.append({"request": json.loads(body), "response": json.loads(answer)})
        return answer


@contextmanager
def listening(recorder: Recorder) -> Iterator[str]:
    """The recorder's address while it listens."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            passed = {name: self.headers[name] for name in ("Content-Type", "X-Polku-Secret")}
            answer = recorder.pass_on(body, passed)
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *args: object) -> None:
            """Says nothing on the console."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/rasa/webhook"
    finally:
        server.shutdown()


def converse(talk: Talk, recorder: Recorder) -> Iterator[tuple[str, dict[str, Any]]]:
    """One conversation; each named call is the one at that place among those a message made."""
    steps = (
        (lambda: talk.start(), ("start",)),
        (lambda: talk.say("Miten haen starttirahaa?"), ("topic_answer",)),
        (lambda: talk.say("entä jos laskutan kevytyrittäjänä?"), ("follow_up",)),
        (lambda: talk.say("Miten haen asumistukea ja mistä saan apua velkoihin?"), ("two_needs",)),
        (lambda: talk.say("Mistä saan apua velkoihin?"), ("unsure",)),
        (lambda: talk.choose("register"), ("choice",)),
        (lambda: talk.say("mikä taho palvelee minua"), ("form_activation",)),
        (lambda: talk.say("Muutin Turusta Espooseen"), ("form_answer", "form_done")),
        (lambda: talk.say("varaa aika valmentajalle"), ()),
        (lambda: talk.say("lopeta"), ("form_left", "form_cancelled")),
        (lambda: talk.say("xyzzy plugh qwerty"), ("out_of_scope",)),
        (lambda: talk.say("på svenska, tack"), ("language_changed",)),
        (lambda: talk.say("börja om från början"), ("reset",)),
    )
    for speak, names in steps:
        recorder.calls.clear()
        speak()
        yield from zip(names, recorder.calls, strict=False)


def trimmed(call: Mapping[str, Any]) -> dict[str, Any]:
    """The call without the domain, without most of the history, and with a neutral conversation id."""
    request = call["request"]
    tracker = request["tracker"]
    kept = {
        "sender_id": "conversation-1",
        "slots": {name: value for name, value in tracker["slots"].items() if value is not None},
        "latest_message": {name: tracker["latest_message"].get(name) for name in MESSAGE},
        "active_loop": tracker["active_loop"],
        "latest_action_name": tracker["latest_action_name"],
        "events": [_event(event) for event in tracker["events"][-EVENTS_KEPT:]],
    }
    return {
        "request": {
            "next_action": request["next_action"],
            "sender_id": "conversation-1",
            "version": request["version"],
            "tracker": kept,
        },
        "response": call["response"],
    }


def _event(event: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: event[name] for name in EVENT if event.get(name) is not None}
    if parsed := kept.pop("parse_data", None):
        kept["intent"] = parsed["intent"]
    return kept


def main() -> None:
    recorder = Recorder()
    CALLS.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        listening(recorder) as address,
        running(Path(folder), ACTIONS_URL=address) as product,
    ):
        recorder.target = product.url
        for name, call in converse(Talk(product.url), recorder):
            if sys.argv[1:] and name not in sys.argv[1:]:
                continue
            text = json.dumps(trimmed(call), ensure_ascii=False, indent=1)
            (CALLS / f"{name}.json").write_text(text + "\n", "utf-8")
            print(name, call["request"]["next_action"])


if __name__ == "__main__":
    main()
