"""The words of notices, calendar entries and times, read from texts.fi.yml and texts.sv.yml."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from actions.notices.rules import Kind, Text, Texts
from actions.rules import Language

HELSINKI = ZoneInfo("Europe/Helsinki")
_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's words besides the notices themselves."""

    places: dict[str, str]
    calendar: dict[str, str]
    weekdays: list[str]
    time: str


@cache
def notice_texts() -> Texts:
    """The subject and body of every kind of notice, by language."""
    return {language: _notices(_content(language)) for language in Language}


@cache
def phrases(language: Language) -> Phrases:
    content = _content(language)
    return Phrases(content["places"], content["calendar"], content["weekdays"], content["time"])


def time_in_words(moment: datetime, language: Language) -> str:
    """Like `tiistai 24.11.2026 klo 9.30`, in Helsinki time."""
    local = moment.astimezone(HELSINKI)
    words = phrases(language)
    return words.time.format(
        weekday=words.weekdays[local.weekday()],
        day=local.day,
        month=local.month,
        year=local.year,
        hour=local.hour,
        minute=f"{local.minute:02d}",
    )


def _notices(content: dict[str, Any]) -> dict[Kind, Text]:
    texts = content["notices"]
    return {kind: Text(texts[kind]["subject"], texts[kind]["body"]) for kind in Kind}


@cache
def _content(language: Language) -> dict[str, Any]:
    text = (_HERE / f"texts.{language}.yml").read_text(encoding="utf-8")
    content: dict[str, Any] = yaml.safe_load(text)
    return content
