"""Before the start: are the ports free and does the database answer? Then writes what the processes share.

Each thing that is wrong is one clear sentence and a non-zero exit. `var/run.env` holds the addresses and the
secret between Rasa and the server; it is made anew at every start and the secret is kept.
"""

import os
import secrets
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from actions.settings import Settings, SettingsError, read_settings

VAR = Path("var")


def main() -> None:
    try:
        settings = read_settings(os.environ)
    except SettingsError as error:
        sys.exit(f"polku: {error}")
    VAR.mkdir(exist_ok=True)
    rasa = urlsplit(settings.rasa_url)
    refuse_taken(settings.host, settings.port, "PORT")
    refuse_taken(rasa.hostname or "127.0.0.1", rasa.port or 5005, "RASA_URL")
    shared = shared_environment(settings, keep_secret())
    (VAR / "run.env").write_text("".join(f"{name}={value}\n" for name, value in shared.items()), "utf-8")
    (VAR / "run.env").chmod(0o600)


def refuse_taken(host: str, port: int, setting: str) -> None:
    """End with one sentence when something else already listens there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            sys.exit(
                f"polku: port {port} on {host} cannot be used ({error.strerror}); free it or set {setting}."
            )


def keep_secret() -> str:
    """The secret of var/secret, made on the first start."""
    file = VAR / "secret"
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(32), "utf-8")
    return file.read_text("utf-8").strip()


def shared_environment(settings: Settings, secret: str) -> Mapping[str, str]:
    """What Rasa and the server must agree on; one's own environment wins.

    PORT is said even when it is the default: honcho would give the server 5000 of its own.
    """
    rasa = urlsplit(settings.rasa_url)
    return {
        "PORT": str(settings.port),
        "RASA_SECRET": settings.rasa_secret or secret,
        "RASA_HOST": rasa.hostname or "127.0.0.1",
        "RASA_PORT": str(rasa.port or 5005),
        "ACTIONS_URL": f"http://127.0.0.1:{settings.port}/rasa/webhook",
        "TRACKER_URL": os.environ.get("TRACKER_URL") or tracker_url(settings.database_url),
        "PYTHONPATH": ".",
        "PYTHONWARNINGS": "ignore",
        "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "LOG_LEVEL": os.environ.get("LOG_LEVEL", "WARNING"),
    }


def tracker_url(database_url: str) -> str:
    """Rasa keeps its memory beside ours: the same PostgreSQL, else a SQLite file of its own."""
    if database_url.startswith("sqlite"):
        return "sqlite:///var/dialogue.db"
    return database_url.replace("postgresql+asyncpg://", "postgresql://", 1)


if __name__ == "__main__":
    main()
