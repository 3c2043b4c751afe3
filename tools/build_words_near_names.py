"""Write reading/data/words_near_names.txt: the words of Finnish, Swedish and English that are a slip away from a municipality's name.

From the root of the project, after changing municipalities.tsv or what counts as a slip (reading/places/slips.py):
    .tools/server/bin/python -m tools.build_words_near_names

Every word that simplemma knows is tried, four million of them, in four minutes. Words with a capital are left out: they are names themselves.
"""

from collections.abc import Iterator
from pathlib import Path

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from reading.places.index import index, is_elsewhere
from reading.places.slips import close
from reading.text import fold

TARGET = Path(__file__).resolve().parent.parent / "reading" / "data" / "words_near_names.txt"
LANGUAGES = ("fi", "sv", "en")
SHORTEST = 4


def near_names() -> set[str]:
    """The folded words that a slip would make one town's name, those left alone anyway not among them."""
    tried = {fold(word) for word in _words() if len(word) >= SHORTEST and word.isalpha() and word.islower()}
    new = (word for word in tried if word not in index().folded and not is_elsewhere(word))
    return {word for word in new if len(close(word)[1]) == 1}


def _words() -> Iterator[str]:
    """Every form and every dictionary form."""
    for language in LANGUAGES:
        for pair in DefaultDictionaryFactory().get_dictionary(language).items():
            yield from (word.decode() if isinstance(word, bytes) else word for word in pair)


if __name__ == "__main__":
    found = sorted(near_names())
    TARGET.write_text("\n".join(found) + "\n", "utf-8")
    print(f"{TARGET.name}: {len(found)} words")  # a person runs this by hand
