"""When the words of a message turn a talk to our other language."""

from collections.abc import Sequence
from typing import Protocol

from actions.rules import Language
from actions.web.conversations.rules import Message, Sender


class DetectLanguage(Protocol):
    def __call__(
        self, text: str, current: Language, *, settled: bool = False, strayed: bool = False
    ) -> Language:
        """The language of a text in a talk in `current`; where that is `settled`, no word or two turn it, where it has `strayed`, one does."""


def turned(text: str, current: Language, before: Sequence[Message], detect: DetectLanguage) -> Language:
    """The talk's language, or the one the text turns it to, in the light of what was said `before`.

    Settled where the person has written the talk's language before; strayed where they have rather written the other.
    """
    found = detect(text, current, strayed=True)
    if found is current:
        return current
    said = [each.text for each in before if each.sender is Sender.USER]
    settled = any(detect(each, found) is current for each in said)
    began = before[0].language if before else current
    weights = {
        language: (began is language) + sum(detect(each, other, settled=True) is language for each in said)
        for language, other in ((found, current), (current, found))
    }
    return detect(text, current, settled=settled, strayed=weights[found] > weights[current])
