"""One-time codes: how a known jobseeker proves who they are, and how guessing is kept hopeless."""

import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from actions.rules import DomainError

CODE_LIFE = timedelta(minutes=10)
ATTEMPTS_PER_CODE = 5
REQUEST_LIMITS = ((timedelta(minutes=15), 3), (timedelta(days=1), 10))
"""How many codes one reference, or one conversation, may ask for in how long."""
GUESS_WINDOW = timedelta(minutes=15)
GUESSES_PER_CONVERSATION = 10
LONGEST_WINDOW = timedelta(days=1)
"""How far back the limits look; older codes can be deleted."""

_ROUNDS = 20_000
"""Some ten milliseconds: the code lives ten minutes, so the hash only has to outlast a glance."""


class CodeRefused(DomainError):
    """The code was wrong, too old, used, or for nobody we know: one answer for all of them."""

    key = "utter_code_refused"


class TooManyCodes(DomainError):
    """Codes were asked for too often; the same for known and unknown references."""

    key = "utter_too_many_codes"


class TooManyGuesses(DomainError):
    """This conversation has guessed too often and must wait a quarter of an hour."""

    key = "utter_too_many_guesses"


@dataclass(frozen=True, slots=True)
class OneTimeCode:
    """A code that was sent, or seemingly sent: `jobseeker_id` is None for a reference nobody has."""

    conversation_id: str
    reference: str
    jobseeker_id: int | None
    sealed: str
    created_at: datetime
    attempts: int = 0
    used: bool = False
    id: int = 0

    def is_live(self, now: datetime) -> bool:
        fresh = now < self.created_at + CODE_LIFE
        return fresh and not self.used and self.attempts < ATTEMPTS_PER_CODE


def new_code() -> str:
    """Six digits."""
    return f"{secrets.randbelow(1_000_000):06d}"


def seal(code: str) -> str:
    """A salted hash, `salt$hash` in hex."""
    salt = secrets.token_bytes(16)
    return f"{salt.hex()}${_digest(code, salt)}"


def opens(sealed: str, code: str) -> bool:
    salt, digest = sealed.split("$")
    return hmac.compare_digest(digest, _digest(code, bytes.fromhex(salt)))


def _digest(code: str, salt: bytes) -> str:
    return hashlib.pbkdf2_hmac("sha256", code.encode(), salt, _ROUNDS).hex()


NOBODYS_SEAL = seal(new_code())
"""Compared with when there is no code, so that the work is the same."""


def read_code(text: str) -> str:
    """The six digits in `text`, spaces and dashes forgiven; empty when there are not exactly six."""
    digits = re.sub(r"[\s-]", "", text)
    found = re.findall(r"(?<!\d)\d{6}(?!\d)", digits)
    return found[0] if len(found) == 1 else ""


def check_request(asked: Sequence[datetime], now: datetime) -> None:
    """`asked`: when codes were asked for before. Raises `TooManyCodes` past `REQUEST_LIMITS`."""
    for window, most in REQUEST_LIMITS:
        if sum(moment > now - window for moment in asked) >= most:
            raise TooManyCodes


def check_guesses(guesses: int) -> None:
    """`guesses`: those of this conversation within `GUESS_WINDOW`."""
    if guesses >= GUESSES_PER_CONVERSATION:
        raise TooManyGuesses


def after_guess(sent: OneTimeCode, *, right: bool) -> OneTimeCode:
    """The code with this guess counted; a right guess uses it up."""
    return replace(sent, attempts=sent.attempts + 1, used=sent.used or right)
