"""What stops a start is one clear sentence and exit code 1."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from actions.__main__ import main


def run(command: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'polku.db'}",
        "RASA_SECRET": "s",
        **settings,
    }
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "actions", command],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def complaint(result: subprocess.CompletedProcess[str]) -> str:
    """The one line that it said on the error stream."""
    lines = result.stderr.strip().splitlines()
    assert result.returncode == 1, result.stderr
    assert len(lines) == 1, result.stderr
    return lines[0]


def test_a_port_in_use(tmp_path: Path) -> None:
    run("migrate", tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        said = complaint(run("serve", tmp_path, PORT=str(port)))

    assert (
        said
        == f"polku: Polku cannot listen on port {port} on 127.0.0.1: Address already in use; free it or set PORT."
    )


def test_a_database_without_tables(tmp_path: Path) -> None:
    assert "run `python -m actions migrate`" in complaint(run("serve", tmp_path))


@pytest.mark.parametrize("command", ["serve", "migrate", "seed"])
def test_a_broken_database(tmp_path: Path, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "polku.db").write_text("this is no database, only words " * 100)
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path / 'polku.db'}")
    monkeypatch.setenv("RASA_SECRET", "s")

    with pytest.raises(SystemExit, match="file is not a database"):
        main([command])


@pytest.mark.parametrize(
    ("settings", "part"),
    [
        ({"DATABASE_URL": "postgresql+asyncpg://root:hush@127.0.0.1:1/none"}, "root:***@127.0.0.1:1"),
        ({"DATABASE_URL": "nonsense"}, "DATABASE_URL"),
        ({"DATABASE_URL": "nosuch://x"}, "DATABASE_URL"),
        ({"PORT": "many"}, "PORT must be a whole number"),
        ({"DEMO": "perhaps"}, "DEMO must be on or off"),
    ],
)
def test_a_setting_that_cannot_be_used(
    tmp_path: Path, settings: dict[str, str], part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)

    with pytest.raises(SystemExit, match="polku: ") as stopped:
        main(["migrate"])

    assert part in str(stopped.value)
    assert "hush" not in str(stopped.value)


def test_an_unknown_command() -> None:
    with pytest.raises(SystemExit, match="there is no command “fly”"):
        main(["fly"])
