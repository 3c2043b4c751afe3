"""Takes identity codes, bank accounts and payment cards out of a text before anything is stored or logged."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Iterator

MASK = "[•••]"
"""What stands in the place of a hidden code; it needs no translation."""

IDENTITY_CODE = "identity_code"
BANK_ACCOUNT = "bank_account"
PAYMENT_CARD = "payment_card"

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad"
_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"
# The signs of the century in force since 2023: decree 690/2022 on the population information system.
_CODE = re.compile(
    r"(?=(?P<whole>(?P<day>\d\d)[. ]?(?P<month>\d\d)[. ]?(?:19|20)?(?P<year>\d\d)"
    r"(?P<gap> {0,2})(?P<sign>[-+A-FU-Y]?) {0,2}(?P<number>\d\d\d) ?(?P<check>[0-9A-Z])))"
)
_UNITS = "EHKVM"  # 100 e, 100 h, 100 k, 100 v, 100 m
_NAMED = re.compile(r"HETU|HENKIL.?.?TUNN|SOTU|SOSIAALITURVATUNN|PERSONBETECKN|PERSONNUMMER|SIGNUM")
_FINNISH_IBAN = re.compile(r"FI[ -]?\d\d(?:[ -]?\d){14}(?!\d)")
_OTHER_IBAN = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d\d(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])")
_CARD = re.compile(r"(?<!\d)[2-6](?:[ -]?\d){12,18}(?!\d)")


@dataclass(frozen=True)
class Masked:
    """A text without personal codes, and the kinds of code that were in it, each once, in order."""

    text: str
    kinds: "tuple[str, ...]"


@dataclass(frozen=True)
class _Found:
    kind: str
    start: int
    end: int


def mask(text: str) -> Masked:
    """`text` with every personal code replaced by `MASK`; the rest of it stays to the letter.

    A code is hidden even when its check character is wrong, if its shape is clear. Phone numbers,
    dates, postal codes and our own references are left alone.
    """
    plain, places = _plain(text)
    found = sorted(_find(plain), key=lambda hit: (hit.start, -hit.end))
    parts, kinds, done = [], [], 0
    for hit in found:
        start, end = places[hit.start], places[hit.end - 1] + 1
        if end <= done:
            continue
        parts += [text[done:start], MASK] if start >= done else []
        done = end
        kinds.append(hit.kind)
    return Masked("".join(parts) + text[done:], tuple(dict.fromkeys(kinds)))


def _plain(text: str) -> "tuple[str, list[int]]":
    """Capitals, ASCII digits and hyphens without invisible characters, and where each came from."""
    signs, places = [], []
    for place, sign in enumerate(text):
        for letter in _plain_sign(sign):
            signs.append(letter)
            places.append(place)
    return "".join(signs), places


@lru_cache(maxsize=1024)
def _plain_sign(sign: str) -> str:
    if sign in _DASHES and sign != "\u00ad":
        return "-"
    if unicodedata.category(sign) in ("Cf", "Mn", "Me"):
        return ""
    if sign.isspace():
        return " "
    digit = unicodedata.decimal(sign, None)
    return str(digit) if digit is not None else unicodedata.normalize("NFKC", sign).upper()


def _find(plain: str) -> "Iterator[_Found]":
    named = _NAMED.search(plain) is not None
    for match in _CODE.finditer(plain):
        if _is_identity_code(match, plain, named=named):
            yield _Found(IDENTITY_CODE, match.start("whole"), match.end("whole"))
    for match in _FINNISH_IBAN.finditer(plain):
        yield _Found(BANK_ACCOUNT, match.start(), match.end())
    for match in _OTHER_IBAN.finditer(plain):
        if _is_iban(match.group()):
            yield _Found(BANK_ACCOUNT, match.start(), match.end())
    for match in _CARD.finditer(plain):
        if _passes_luhn(match.group()):
            yield _Found(PAYMENT_CARD, match.start(), match.end())


def _is_identity_code(match: "re.Match[str]", plain: str, *, named: bool) -> bool:
    if not (1 <= int(match["day"]) <= 31 and 1 <= int(match["month"]) <= 12):
        return False
    valid = _check_is_right(match)
    before = plain[match.start("whole") - 1 : match.start("whole")]
    after = plain[match.end("whole") : match.end("whole") + 1]
    alone = not before.isdigit() and not after.isalnum()
    if match["sign"] in ("", "-", "+") and match["check"].isdigit():
        return alone and (named or _cannot_be_phone(match, valid=valid))
    if match["sign"]:
        return valid or alone
    may_be_unit = " " in match["whole"] and match["check"] in _UNITS and not named
    return valid or (alone and not may_be_unit)


def _cannot_be_phone(match: "re.Match[str]", *, valid: bool) -> bool:
    """Ten digits are a phone number more often than a code: a sign or a right check must tell."""
    starts_like_phone = match["day"][0] == "0"
    if not match["sign"]:
        return valid and not starts_like_phone
    return valid or not starts_like_phone


def _check_is_right(match: "re.Match[str]") -> bool:
    digits = match["day"] + match["month"] + match["year"] + match["number"]
    return _CHECK[int(digits) % 31] == match["check"]


def _is_iban(written: str) -> bool:
    compact = written.replace(" ", "")
    return (
        15 <= len(compact) <= 34
        and int("".join(str(int(c, 36)) for c in compact[4:] + compact[:4])) % 97 == 1
    )


def _passes_luhn(written: str) -> bool:
    digits = [int(sign) for sign in reversed(written) if sign.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0
