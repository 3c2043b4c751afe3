"""Examples that are in another language than their folder's."""

from collections.abc import Iterable

from reading.languages import Detector, small_words, words_of

Example = tuple[str, str]
FEWEST_WORDS = 3
"""Words from which a language is known: keywords of the offices are lent both ways."""
ANY_LANGUAGE = frozenset({"change_language", "inform"})
"""Asking for the other language is rightly done in it, and a fact may be a name alone."""
OUTSIDE = "out_of_scope"
"""What is asked in a third language is out of scope, whatever it asks."""

_detector = Detector()


def strangers(examples: Iterable[Example], language: str) -> list[Example]:
    """Those in another language, ours or a third. Who mixes two writes small words of their own between: it is theirs."""
    return [each for each in examples if is_strange(*each, language)]


def is_strange(intent: str, text: str, language: str) -> bool:
    if intent in ANY_LANGUAGE or len(text.split()) < FEWEST_WORDS:
        return False
    if small_words(language).intersection(words_of(text)):
        return False
    if _detector.detect(text, current=language) != language:
        return True
    return intent != OUTSIDE and _detector.foreign(text) is not None
