"""Save the spaCy pipelines of reading/pipelines.py under models/, for the environment that runs this.

Run from the root of the project, once in each environment:
    python -m tools.build_pipelines
After the project's texts have got new words, bring the list of words up to date first and commit it:
    python -m tools.build_pipelines --words
"""

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from reading.languages import LANGUAGES
from reading.pipeline_lemmas import dictionary_of
from reading.pipelines import FOLDER, build

ROOT = Path(__file__).resolve().parent.parent
_WORD = re.compile(r"[^\W\d_]{2,}")


def texts(language: str) -> Iterator[str]:
    """What the assistant is taught and what it tells: the words worth knowing in every form."""
    for path in (*ROOT.glob(f"data/{language}/*.yml"), *ROOT.glob("services_catalog/seed/**/*.y*ml")):
        yield path.read_text(encoding="utf-8")


def words(language: str, dictionary: Mapping[str, str]) -> list[str]:
    """Dictionary forms of the words in our texts, sorted."""
    typed = {word for text in texts(language) for word in _WORD.findall(text.lower())}
    lemmas = {dictionary[word] for word in typed if word in dictionary}
    return sorted(lemma for lemma in lemmas if _WORD.fullmatch(lemma) and lemma == lemma.lower())


def main() -> None:
    for language in LANGUAGES:
        dictionary = dictionary_of(language)
        if "--words" in sys.argv:
            listed = "\n".join(words(language, dictionary)) + "\n"
            (ROOT / "reading" / "data" / f"lemma_words.{language}.txt").write_text(listed, encoding="utf-8")
        (FOLDER / language).mkdir(parents=True, exist_ok=True)
        build(language, dictionary).to_disk(FOLDER / language)


if __name__ == "__main__":
    main()
