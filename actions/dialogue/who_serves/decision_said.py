"""A decision in words: each of its chapters a message, the first with the decision itself."""

from collections.abc import Collection, Iterator
from hashlib import blake2b

from actions.dialogue.reply import Say
from actions.jurisdiction.usecases import Answer


def decision_said(found: Answer, known: Collection[str] = ()) -> Iterator[Say]:
    """The chapters that are not `known` by their marks; in one line that the body is the same, where it is."""
    who, *rest = found.chapters
    if mark(who) in known:
        stays = {"body": str(found.decision["body"]["name"])}
        yield Say("utter_decision_stays", stays, topic="who_serves", decision=found.decision)
    else:
        yield Say("utter_decision", {"text": who}, topic="who_serves", decision=found.decision)
    for chapter in rest:
        if mark(chapter) not in known:
            yield Say("utter_decision", {"text": chapter}, topic="who_serves")


def mark(chapter: str) -> str:
    """What a chapter is known by later, in place of its text."""
    return blake2b(chapter.encode(), digest_size=8).hexdigest()
