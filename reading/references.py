"""Our own references in a text, however they are spaced or cased: an appointment's `AP-7K3M-9QXW`, a customer's `PK-4F7K2X`."""

import re
from typing import Optional

SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 signs that survive handwriting and a phone call: no 0 or O, no 1 or I."""

_SIGN = rf"[{SIGNS}][\s-]?"
_APPOINTMENT = re.compile(rf"\bAP[\s-]*((?:{_SIGN}){{8}})(?!\w)")
_CUSTOMER = re.compile(rf"\bPK[\s-]*((?:{_SIGN}){{6}})(?!\w)")
_LIKE_ONE = re.compile(
    r"\b[Aa][Pp]-?(?=[\w-]*\d)[A-Za-z0-9]{3,9}(?:-[A-Za-z0-9]{1,6}){0,2}\b|\bAP-[A-Z0-9]{2,6}(?:-[A-Z0-9]{0,6})?(?!\w)"
    r"|\b[Aa][Pp][\s-](?=\w*\d)(?=\w*[A-Za-z])\w{4}(?:[\s-]\w{1,6})?\b"
)
"""What was meant for an appointment's reference: "AP1234", "AP-7F3K-221Q"; not "ap 10", the forenoon."""
_ANY = re.compile(f"{_APPOINTMENT.pattern}|{_CUSTOMER.pattern}", re.IGNORECASE)
_TOLD_APART = re.compile(r"\d|-\w{4}-|^[A-Z]{2}-[^a-z]*$")
"""What no word or abbreviation has ("ap." is the forenoon in Finnish, "pk-seutu" the region of Helsinki): a digit, two dashes, or one and capitals."""


def appointment_reference(text: str) -> Optional[str]:
    """The appointment's reference in `text`, as it is kept; None when there is none."""
    found = _APPOINTMENT.search(text.upper())
    signs = _signs(found[1]) if found else ""
    return f"AP-{signs[:4]}-{signs[4:]}" if found else None


def like_appointment_reference(text: str) -> bool:
    """Whether `text` holds what was meant for an appointment's reference and cannot be one."""
    return appointment_reference(text) is None and _LIKE_ONE.search(text) is not None


def customer_reference(text: str) -> Optional[str]:
    """The customer's reference in `text`, as it is kept; None when there is none."""
    found = _CUSTOMER.search(text.upper())
    return f"PK-{_signs(found[1])}" if found else None


def without_references(text: str) -> str:
    """`text` as it says what the person wants: chance made a reference's letters, and they mean nothing."""
    return _ANY.sub(lambda found: " " if _TOLD_APART.search(found[0]) else found[0], text).strip()


def is_appointment_reference(text: str) -> bool:
    """Whether `text` is an appointment's reference and says nothing else."""
    alone = not any(sign.isalnum() for sign in without_references(text))
    return alone and appointment_reference(text) is not None


def _signs(found: str) -> str:
    return re.sub(r"[\s-]", "", found)
