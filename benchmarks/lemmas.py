"""How well inflected words of work meet their dictionary forms: python -m benchmarks.lemmas

Over the 75 words a language of benchmarks/data/job_words.yaml: how many share a form with their dictionary form
(`together`), how many come out as it exactly, how long a word takes, and what loading costs. Voikko is tried where
the system has it (libvoikko, voikko-fi, and the Python package libvoikko).
"""

# mypy: disable-error-code="import-not-found"

from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import yaml

from reading.pipeline_lemmas import fold, stem

WORDS = Path(__file__).parent / "data" / "job_words.yaml"
Reader = Callable[[str], str]


def engines(language: str) -> Iterator[tuple[str, Callable[[], Reader]]]:
    """Each way of reading a word, by name; the second part loads it."""
    yield "stems", lambda: lambda word: stem(fold(word), language)
    yield "pipeline lemma", lambda: _pipeline(language, "lemma")
    yield "pipeline key", lambda: _pipeline(language, "key")
    yield "simplemma", lambda: _simplemma(language)
    if language == "fi":
        yield "voikko", _voikko


def _pipeline(language: str, name: str) -> Reader:
    from reading.pipelines import lemmas

    found: Reader = getattr(lemmas(language), name)
    return found


def _simplemma(language: str) -> Reader:
    from simplemma import lemmatize

    return lambda word: str(lemmatize(word, lang=language))


def _voikko() -> Reader:
    import libvoikko

    voikko = libvoikko.Voikko("fi")
    return lambda word: next((str(each["BASEFORM"]).lower() for each in voikko.analyze(word)), word)


def measured(load: Callable[[], Reader], pairs: dict[str, str]) -> str:
    """One engine's figures."""
    started = perf_counter()
    read = load()
    read("työ")
    loaded = perf_counter()
    found = {form: read(form) for form in pairs}
    each = 1e6 * (perf_counter() - loaded) / len(pairs)
    together = sum(found[form] == read(lemma) for form, lemma in pairs.items())
    exact = sum(found[form] == lemma for form, lemma in pairs.items())
    return f"together {together:2}/{len(pairs)}  exact {exact:2}  {each:5.1f} µs a word  load {loaded - started:.2f} s  {_memory():.0f} MB"


def _memory() -> float:
    """The memory of this process so far, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def main() -> None:
    told = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    for language, pairs in told.items():
        for name, load in engines(language):
            try:
                print(f"{language} {name:15} {measured(load, pairs)}")
            except (ImportError, OSError) as error:
                print(f"{language} {name:15} not here: {type(error).__name__}")


if __name__ == "__main__":
    main()
