"""What the processes of `make run` are told, as honcho tells it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from actions.settings import read_settings
from tools.preflight import shared_environment


@pytest.mark.parametrize(("told", "port"), [({}, "8080"), ({"PORT": "8181"}, "8181")])
def test_the_server_is_told_the_port_that_was_promised(
    told: dict[str, str], port: str, tmp_path: Path
) -> None:
    shared = shared_environment(read_settings(told), "secret")
    (tmp_path / "run.env").write_text("".join(f"{name}={value}\n" for name, value in shared.items()), "utf-8")
    (tmp_path / "Procfile").write_text("server: echo port $PORT\n", "utf-8")
    honcho = [str(Path(sys.executable).with_name("honcho")), "--no-colour", "-e", "run.env", "start"]

    without = {name: value for name, value in os.environ.items() if name != "PORT"}
    started = subprocess.run(honcho, cwd=tmp_path, env=without, capture_output=True, text=True, check=False)  # noqa: S603

    assert f"port {port}" in started.stdout
