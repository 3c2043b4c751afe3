"""Every setting, read once from the environment; .env.example says what each is for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ON = {"1", "on", "true", "yes"}
OFF = {"0", "off", "false", "no", ""}


class SettingsError(ValueError):
    """A setting that cannot be used; the message is one sentence for whoever keeps Polku running."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How often one conversation or one address may call. Per minute; 0 means no limit."""

    messages_per_minute: int = 60
    messages_burst: int = 60
    conversations_per_minute: int = 60
    requests_per_minute: int = 600


@dataclass(frozen=True, slots=True)
class Settings:
    database_url: str = "sqlite+aiosqlite:///var/polku.db"
    host: str = "127.0.0.1"
    port: int = 8080
    public_url: str = ""
    rasa_url: str = "http://127.0.0.1:5005"
    rasa_secret: str = field(default="", repr=False)
    rasa_timeout_seconds: float = 10.0
    demo: bool = False
    allow_service_date: bool = False
    allowed_origins: tuple[str, ...] = ()
    frame_ancestors: str = "'self'"
    trust_forwarded_for: bool = False
    retention_days: int = 90
    limits: Limits = field(default_factory=Limits)


def read_settings(env: Mapping[str, str]) -> Settings:
    """The settings of this environment. Raises SettingsError for a value that cannot be used."""
    usual = Settings()
    demo = _switch(env, "DEMO", default=True)
    return Settings(
        database_url=env.get("DATABASE_URL") or usual.database_url,
        host=env.get("HOST") or usual.host,
        port=_number(env, "PORT", usual.port),
        public_url=env.get("PUBLIC_URL", "").rstrip("/"),
        rasa_url=(env.get("RASA_URL") or usual.rasa_url).rstrip("/"),
        rasa_secret=_rasa_secret(env),
        rasa_timeout_seconds=_number(env, "RASA_TIMEOUT_SECONDS", int(usual.rasa_timeout_seconds)),
        demo=demo,
        allow_service_date=_switch(env, "ALLOW_SERVICE_DATE", default=demo),
        allowed_origins=tuple(env.get("ALLOWED_ORIGINS", "").replace(",", " ").split()),
        frame_ancestors=env.get("FRAME_ANCESTORS") or usual.frame_ancestors,
        trust_forwarded_for=_switch(env, "TRUST_FORWARDED_FOR", default=False),
        retention_days=_number(env, "RETENTION_DAYS", usual.retention_days),
        limits=_limits(env, demo=demo),
    )


def _limits(env: Mapping[str, str], *, demo: bool) -> Limits:
    """A demo is tried, tested and loaded from one address, so its limits per address are a hundredfold."""
    usual, factor = Limits(), 100 if demo else 1
    return Limits(
        messages_per_minute=_number(env, "MESSAGES_PER_MINUTE", usual.messages_per_minute),
        messages_burst=_number(env, "MESSAGES_BURST", usual.messages_burst),
        conversations_per_minute=_number(
            env, "CONVERSATIONS_PER_MINUTE", usual.conversations_per_minute * factor
        ),
        requests_per_minute=_number(env, "REQUESTS_PER_MINUTE", usual.requests_per_minute * factor),
    )


def _rasa_secret(env: Mapping[str, str]) -> str:
    """The secret itself, or the content of the file that holds it; empty when there is neither."""
    if secret := env.get("RASA_SECRET", "").strip():
        return secret
    file = Path(env.get("RASA_SECRET_FILE") or "var/secret")
    try:
        return file.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise SettingsError(f"The secret file {file} cannot be read: {error.strerror}.") from error


def _switch(env: Mapping[str, str], name: str, *, default: bool) -> bool:
    value = env.get(name)
    if value is None:
        return default
    if value.strip().lower() not in ON | OFF:
        raise SettingsError(f"{name} must be on or off, not “{value}”.")
    return value.strip().lower() in ON


def _number(env: Mapping[str, str], name: str, default: int) -> int:
    value = env.get(name, "").strip()
    if not value:
        return default
    if not (value.isascii() and value.isdigit()):
        raise SettingsError(f"{name} must be a whole number, not “{value}”.")
    return int(value)
