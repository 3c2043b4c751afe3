"""Whether a talk is about somebody else just now: what is told then is theirs, and the town too."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

from reading.kin import asks_for_another, is_about_another, is_about_oneself, lives_there_oneself
from reading.text import fold

LONGEST = 60
"""Letters of what goes on about the one spoken of before: "bor i Larsmo", "Lempäälässä", "kuka palvelee"."""
FURTHEST = 4
"""Messages that may lie between."""


class Another(StrEnum):
    """Whether this message itself is about somebody else, or only goes on about the one before."""

    TOLD = "told"
    GOES_ON = "goes_on"


def asked_for_another(tracker: Mapping[str, Any]) -> Another | None:
    """How the latest message is about somebody else; None where it is about oneself, or is said in a form that is one's own."""
    if (tracker.get("active_loop") or {}).get("name") not in (None, "decision_form"):
        return None
    now, *earlier = [text for text, _ in _messages(tracker)]
    found = _about_another(now)
    if found is None and len(now) <= LONGEST:
        return Another.GOES_ON if _was_about_another(earlier) else None
    if not found or (_answers_of_oneself(tracker, now) and not _was_about_another(earlier)):
        return None
    return Another.TOLD


def _was_about_another(earlier: Sequence[str]) -> bool:
    """By the last message that says of whom it is."""
    return next((about for text in earlier[:FURTHEST] if (about := _about_another(text)) is not None), False)


def _answers_of_oneself(tracker: Mapping[str, Any], text: str) -> bool:
    """ "Isä asuu Salossa", where one's own home is asked, asks for nobody's."""
    return tracker["slots"].get("requested_slot") is not None and not asks_for_another(fold(text))


def for_another(entities: Sequence[Mapping[str, Any]], told: Another | None) -> Sequence[Mapping[str, Any]]:
    """The entities with the town as the other one's; of a message that only goes on, no other fact is one's own."""
    if told is None:
        return entities
    if told is Another.TOLD and any(each.get("role") == "other" for each in entities):
        return entities
    towns = [
        {**each, "role": each.get("role") or "other"} for each in entities if each["entity"] == "municipality"
    ]
    others = [each for each in entities if each["entity"] != "municipality"]
    return towns if told is Another.GOES_ON else [*towns, *others]


def town_of_another(tracker: Mapping[str, Any]) -> str | None:
    """The town that was told last of somebody else, in the messages before the latest."""
    return next(iter(_towns(tracker)), None)


def _about_another(text: str) -> bool | None:
    """None of a message that names nobody."""
    if text.startswith("/"):
        return False
    folded = fold(text)
    if lives_there_oneself(folded):
        return False
    if asks_for_another(folded) or is_about_another(folded):
        return True
    return False if is_about_oneself(folded) else None


def _messages(tracker: Mapping[str, Any]) -> Iterator[tuple[str, Sequence[Mapping[str, Any]]]]:
    """The texts of the person's messages with what was read in them, the newest first, since the talk began anew."""
    latest = tracker["latest_message"]
    yield latest.get("text") or "", latest.get("entities") or ()
    spoken = [each for each in _since_the_start(tracker["events"]) if each["event"] == "user"]
    for event in reversed(spoken[:-1]):
        yield event.get("text") or "", (event.get("parse_data") or {}).get("entities") or ()


def _since_the_start(events: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    begun = [at for at, each in enumerate(events) if each["event"] == "reset_slots"]
    return events[begun[-1] :] if begun else events


def _towns(tracker: Mapping[str, Any]) -> Iterator[str]:
    """Back to the message that is about oneself."""
    for text, entities in list(_messages(tracker))[1 : FURTHEST + 1]:
        about = _about_another(text)
        for each in entities:
            if each["entity"] == "municipality" and (each.get("role") == "other" or about is not False):
                yield str(each["value"])
        if about is False:
            return
