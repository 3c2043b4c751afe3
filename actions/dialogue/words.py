"""Words for the blanks of replies and the labels of choices, in both languages."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from actions.rules import Language

HELSINKI = ZoneInfo("Europe/Helsinki")


class Words:
    """The words of one language."""

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._phrases = phrases

    def say(self, key: str, **blanks: object) -> str:
        """The phrase with its blanks filled; KeyError for a key that does not exist."""
        return self._phrases[key].format(**blanks)

    def has(self, key: str) -> bool:
        return key in self._phrases

    def clock(self, moment: datetime) -> str:
        """Like "tiistai 24.11.2026 klo 9.30", in Helsinki time."""
        local = moment.astimezone(HELSINKI)
        weekday = self._phrases["weekdays"].split()[local.weekday()]
        parts = {"day": local.day, "month": local.month, "year": local.year, "hour": local.hour}
        return self.say("at_clock", weekday=weekday, minute=f"{local.minute:02d}", **parts)

    @staticmethod
    def day(when: date) -> str:
        """Like "24.11.2026", the way both languages write it in Finland."""
        return f"{when.day}.{when.month}.{when.year}"


def load_words() -> dict[Language, Words]:
    """Both word lists, read from words.fi.yml and words.sv.yml."""
    folder = Path(__file__).parent
    return {
        language: Words(yaml.safe_load((folder / f"words.{language}.yml").read_text("utf-8")))
        for language in Language
    }
