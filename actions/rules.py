"""What every capability's rules share: the two languages and the word for a refusal."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Language(StrEnum):
    """The languages Polku speaks; the values are ISO 639-1 codes."""

    FI = "fi"
    SV = "sv"


class DomainError(Exception):
    """A refusal: the rules said no. `key` names the reply to show, `blanks` fill its gaps."""

    key = "utter_refused"

    def __init__(self, blanks: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(self.key)
        self.blanks = blanks
