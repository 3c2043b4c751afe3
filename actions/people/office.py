"""The municipality's own office: phone and opening hours, from seed/office.yml."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from actions.people.rules import Hours
from actions.rules import Language

HELSINKI = ZoneInfo("Europe/Helsinki")
SEED = Path(__file__).parent / "seed"


@dataclass(frozen=True, slots=True)
class Office:
    """`demo` marks an office that does not exist; `hours` are the telephone service's."""

    demo: bool
    name: Mapping[Language, str]
    municipality: Mapping[Language, str]
    address: Mapping[Language, str]
    phone: Mapping[Language, str]
    email: str
    hours: tuple[Hours, ...]
    hours_in_words: Mapping[Language, str]

    def is_open(self, now: datetime) -> bool:
        """Whether someone answers the phone now; public holidays are the caller's to know."""
        local = now.astimezone(HELSINKI)
        today = (hours for hours in self.hours if hours.weekday == local.weekday())
        return any(hours.opens <= local.time() < hours.closes for hours in today)


@cache
def office() -> Office:
    content = yaml.safe_load((SEED / "office.yml").read_text(encoding="utf-8"))
    hours = tuple(Hours(day, time.fromisoformat(a), time.fromisoformat(b)) for day, a, b in content["hours"])
    words = {
        name: {Language(language): text for language, text in content[name].items()}
        for name in ("name", "municipality", "address", "phone", "hours_in_words")
    }
    return Office(demo=content["demo"], email=content["email"], hours=hours, **words)
