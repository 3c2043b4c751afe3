"""What a place named is to somebody whose home is known: one only asked about, or one they would rather be served by."""

from collections.abc import Mapping, Sequence
from typing import Any

from reading.homes.answers import names_only_where_to, only_asks_about, wonders_about


def as_meant(
    message: Mapping[str, Any], slots: Mapping[str, Any], *, place_asked: bool
) -> Sequence[Mapping[str, Any]]:
    """The entities; a place of which somebody with a home only asks ("entä Vaasa?") is one where they may move, and one they wonder about
    ("eikö Lohja") no place of theirs, unless a place is what was asked.
    """
    found: Sequence[Mapping[str, Any]] = message.get("entities") or ()
    text = message.get("text") or ""
    if slots.get("municipality") is None or text[:1] == "/":
        return found
    meant = []
    for each in found:
        role = _role(each, text, slots, place_asked) if each["entity"] == "municipality" else None
        meant.append({**each, "role": role} if role else each)
    return meant


def _role(entity: Mapping[str, Any], text: str, slots: Mapping[str, Any], place_asked: bool) -> str | None:
    """Why a place named is no new home; None where its own role holds, or it may be one."""
    if not place_asked and wonders_about(text, entity["start"], entity["end"]):
        return "wondered"
    return "planned" if _only_asked_about(entity, text, slots) else None


def _only_asked_about(entity: Mapping[str, Any], text: str, slots: Mapping[str, Any]) -> bool:
    """Also a place put right after one that was only thought of: "eiku Kokkolaan"."""
    home = slots["municipality"]
    if entity["value"] == home or entity.get("role"):
        return False
    where = (text, entity["start"], entity["end"])
    put_right = slots.get("might_move_to") is not None and names_only_where_to(*where)
    return put_right or only_asks_about(*where)
