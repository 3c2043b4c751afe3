"""From a fresh clone in an empty folder to the first answered message, and once more with everything in place.

    python3 -m benchmarks.first_answer [--keep-downloads]

Method: clones this repository's HEAD into a temporary folder and runs `make run` there on free ports. A client opens a
conversation and asks one question, again and again until it is answered. The clock runs from before the clone; the
second run starts in the same folder. Without --keep-downloads uv's cache is an empty one, so every package is
downloaded. Needs only the standard library.
"""

import argparse
import json
import os
import platform
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parent.parent
LONGEST = 1800


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep-downloads", action="store_true", help="use uv's usual cache")
    keep = parser.parse_args().keep_downloads
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "polku"
        environment = dict(os.environ) | ({} if keep else {"UV_CACHE_DIR": f"{folder}/cache"})
        begun = time.monotonic()
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)  # noqa: S603, S607
        first = until_answered(clone, environment, begun)
        second = until_answered(clone, environment, time.monotonic())
    downloads = "cached" if keep else "downloaded"
    print(f"machine: {platform.machine()}, {os.cpu_count()} cores; packages {downloads}")
    print(f"fresh clone to first answer: {first:.0f} s; again in the same folder: {second:.0f} s")


def until_answered(clone: Path, environment: dict[str, str], begun: float) -> float:
    """Seconds from `begun` until `make run` in the clone has answered one question."""
    port, rasa_port = free_port(), free_port()
    settings = environment | {"PORT": str(port), "RASA_URL": f"http://127.0.0.1:{rasa_port}"}
    with (clone.parent / "run.log").open("wb") as log:
        run = subprocess.Popen(
            ["make", "run"],  # noqa: S607
            cwd=clone,
            env=settings,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        try:
            while time.monotonic() - begun < LONGEST and run.poll() is None:
                if answered(f"http://127.0.0.1:{port}"):
                    return time.monotonic() - begun
                time.sleep(0.5)
        finally:
            os.killpg(run.pid, signal.SIGINT)
            run.wait(timeout=60)
    raise SystemExit((clone.parent / "run.log").read_text(errors="replace")[-3000:])


def answered(url: str) -> bool:
    try:
        begun = call(f"{url}/api/v1/conversations", {"language": "fi"}, None)
        address = f"{url}/api/v1/conversations/{begun['conversation_id']}/messages"
        return bool(call(address, {"text": "mikä taho minua palvelee?"}, begun["token"])["messages"])
    except OSError:
        return False


def call(url: str, body: dict[str, str], token: str | None) -> dict:  # type: ignore[type-arg]  # JSON as it comes
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)  # noqa: S310  our own address
    with urllib.request.urlopen(request, timeout=30) as response:  # noqa: S310  our own address
        found: dict = json.loads(response.read())  # type: ignore[type-arg]  # JSON as it comes
        return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    main()
