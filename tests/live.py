"""The whole product on free ports, with a database of its own: for conversation tests, page tests, benchmarks."""

import json
import os
import secrets
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
RASA_PYTHON = ROOT / ".tools" / "rasa" / "bin" / "python"
SERVER_PYTHON = ROOT / ".tools" / "server" / "bin" / "python"
MODEL = ROOT / "models" / "polku.tar.gz"
START_SECONDS = 180


@dataclass(frozen=True)
class Product:
    """Where it answers, where its files are, and its two processes."""

    url: str
    folder: Path
    server: subprocess.Popen[bytes]
    rasa: subprocess.Popen[bytes]


class Refused(Exception):
    """An answer other than 2xx: its status and its problem."""

    def __init__(self, status: int, problem: Any) -> None:
        super().__init__(status, problem)
        self.status = status
        self.problem = problem


@dataclass
class Talk:
    """One conversation as a client sees it; keeps every message."""

    url: str
    language: str = "fi"
    service_date: str | None = None
    messages: list[dict[str, Any]] = field(default_factory=list)
    latest: list[dict[str, Any]] = field(default_factory=list)
    id: str = ""
    token: str = ""

    def start(self) -> "Talk":
        wanted = {"language": self.language} | (
            {"service_date": self.service_date} if self.service_date else {}
        )
        begun = call("POST", f"{self.url}/api/v1/conversations", wanted)
        self.id, self.token = begun["conversation_id"], begun["token"]
        self._keep(begun["messages"])
        return self

    def say(self, text: str) -> list[dict[str, Any]]:
        return self._send({"text": text})

    def choose(self, choice_id: str) -> list[dict[str, Any]]:
        return self._send({"choice": choice_id})

    def history(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = call("GET", self._address("messages"), None, self.token)["messages"]
        return found

    def erase(self) -> None:
        call("DELETE", self._address(""), None, self.token)

    @property
    def asks(self) -> str | None:
        return next((m["asks"] for m in reversed(self.latest) if m["asks"]), None)

    @property
    def text(self) -> str:
        return "\n".join(message["text"] for message in self.latest)

    def _send(self, body: Mapping[str, str]) -> list[dict[str, Any]]:
        answer = call("POST", self._address("messages"), body, self.token)
        self.language = answer["language"]
        return self._keep(answer["messages"])

    def _keep(self, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
        self.latest = messages
        self.messages += messages
        return messages

    def _address(self, rest: str) -> str:
        return f"{self.url}/api/v1/conversations/{self.id}/{rest}".rstrip("/")


def call(method: str, url: str, body: Any, token: str | None = None, headers: Mapping[str, str] = {}) -> Any:
    """One JSON call; raises Refused for anything but 2xx."""
    request = urllib.request.Request(url, method=method, headers=dict(headers))  # noqa: S310  our own address
    data = None
    if body is not None:
        data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    try:
        with urllib.request.urlopen(request, data, timeout=60) as response:  # noqa: S310  our own address
            content = response.read()
    except urllib.error.HTTPError as error:
        content = error.read()
        raise Refused(error.code, json.loads(content) if content else None) from None
    return json.loads(content) if content else None


def missing() -> str | None:
    """Why the product cannot be started here; None when it can."""
    if not RASA_PYTHON.exists():
        return "Rasa's environment is not installed (make setup)"
    model = Path(os.environ.get("POLKU_TEST_MODEL") or MODEL)
    return None if model.exists() else "no model is trained (make train)"


@contextmanager
def running(folder: Path, **settings: str) -> Iterator[Product]:
    """The product started in `folder`, ready to answer, and stopped again."""
    port, rasa_port = _free_port(), _free_port()
    environment = _environment(folder, port, rasa_port) | settings
    for step in ("migrate", "seed"):
        subprocess.run([SERVER_PYTHON, "-m", "actions", step], cwd=ROOT, env=environment, check=True)  # noqa: S603
    with (folder / "rasa.log").open("wb") as rasa_log, (folder / "server.log").open("wb") as server_log:
        rasa = subprocess.Popen(_rasa(rasa_port), cwd=ROOT, env=environment, stdout=rasa_log, stderr=rasa_log)  # noqa: S603
        server = subprocess.Popen(  # noqa: S603
            [SERVER_PYTHON, "-m", "actions"], cwd=ROOT, env=environment, stdout=server_log, stderr=server_log
        )
        product = Product(f"http://127.0.0.1:{port}", folder, server, rasa)
        try:
            _wait_until_ready(product)
            yield product
        finally:
            for process in (server, rasa):
                process.terminate()
            for process in (server, rasa):
                process.wait(timeout=30)


def _environment(folder: Path, port: int, rasa_port: int) -> dict[str, str]:
    secret = secrets.token_hex(16)
    return dict(os.environ) | {
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'polku.db'}",
        "TRACKER_URL": f"sqlite:///{folder / 'dialogue.db'}",
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "RASA_URL": f"http://127.0.0.1:{rasa_port}",
        "RASA_SECRET": secret,
        "ACTIONS_URL": f"http://127.0.0.1:{port}/rasa/webhook",
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "ignore",
        "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "MESSAGES_PER_MINUTE": "0",
    }


def _rasa(port: int) -> list[str]:
    model = os.environ.get("POLKU_TEST_MODEL") or str(MODEL)
    files = ["--endpoints", "bot/endpoints.yml", "--credentials", "bot/credentials.yml"]
    address = ["--interface", "127.0.0.1", "--port", str(port)]
    return [str(RASA_PYTHON), "-m", "bot", "run", "--model", model, *files, *address]


def _wait_until_ready(product: Product) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if product.server.poll() is not None or product.rasa.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{product.url}/readyz", timeout=5):  # noqa: S310  our own address
                return
        except OSError:
            time.sleep(0.5)
    logs = "\n".join(
        (product.folder / name).read_text(errors="replace")[-3000:] for name in ("rasa.log", "server.log")
    )
    raise RuntimeError(f"the product did not start:\n{logs}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def chromium() -> str | None:
    """A system Chromium, or None."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
