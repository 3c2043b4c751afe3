"""A year of the trial, 2021 to 2024, of which it is asked who served then."""

import re
from typing import Optional

from reading.text import fold

LONGEST = 80
"""Letters of a message that names little but a year."""
_YEAR = r"(?P<year>202[1-4])"
_SERVED_THEN = re.compile(
    rf"\b(?:palveli|palveltiin|hoiti|olinko|olin\w* asiak\w+|kuuluinko|kuuluin|betjanade|betjanades|skotte|horde jag|horde ja|va(?:r)? (?:jag|ja) kund|(?:jag|ja) va(?:r)? kund)\b.*\b{_YEAR}\b"
)
_AND_THEN = re.compile(
    rf"\W*(?:(?:ja|no|enta|entas|och|o|a|men|sen)\W+)*(?:(?:vuonna|ar|i)\W+)?{_YEAR}(?:\W+(?:da|sitten|sit))?\W*"
)
""" "Å 2023?", once who served was asked."""


def trial_year_asked(text: str, *, goes_on: bool) -> "Optional[int]":
    """The year; of a message that names little else only where the talk `goes_on` about who serves."""
    said = fold(text)
    goes_on = goes_on and len(said) <= LONGEST
    match = _SERVED_THEN.search(said) or (_AND_THEN.fullmatch(said) if goes_on else None)
    return int(match["year"]) if match else None
