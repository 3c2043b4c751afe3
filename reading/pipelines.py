"""One spaCy pipeline a language, the same for the server and for Rasa: words, municipalities, facts, codes.

Each is a blank spaCy language with our own components, so that both Pythons and both releases of spaCy that they
take give the same. `tools/build_pipelines.py` saves them; `load` brings a saved one.

| component | what it adds |
|---|---|
| polku_lemmas | each token's `lemma_`, and `_.key`, which all forms of a word share |
| polku_municipalities | `doc._.municipalities` (Mention); the same as `doc.spans["municipalities"]` and entities, `kb_id_` the code |
| polku_facts | `doc._.facts` (Fact), when the day asked about is told in `doc._.today` |
| polku_personal_data | `doc._.masked` (Masked): the text without personal codes |
"""

# mypy: disable-error-code="import-not-found, untyped-decorator"

from datetime import date
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, Mapping, Optional

import spacy
from spacy.attrs import LANG
from spacy.language import Language
from spacy.tokens import Doc, Span, Token
from spacy.util import ensure_path, filter_spans

from reading.facts import find_facts
from reading.homes.judge import SecondOpinion
from reading.municipalities import find_municipalities
from reading.personal_data import mask
from reading.pipeline_lemmas import Lemmas, dictionary_of, forms_of, read, words_of, written

MUNICIPALITY = "MUNICIPALITY"
SPANS = "municipalities"
_COMPONENTS = ("polku_lemmas", "polku_municipalities", "polku_facts", "polku_personal_data")
_TABLE = "forms.txt"

FOLDER = (
    Path(__file__).resolve().parent.parent / "models" / f"spacy-{'.'.join(version('spacy').split('.')[:2])}"
)
"""Where this environment's pipelines are saved: what one release of spaCy saves, another need not read."""

for _extended, _name, _default in (
    (Token, "key", ""),
    (Doc, "municipalities", ()),
    (Doc, "facts", ()),
    (Doc, "today", None),
    (Doc, "second", None),
    (Doc, "masked", None),
):
    _extended.set_extension(_name, default=_default, force=True)


@Language.factory("polku_lemmas", assigns=["token.lemma", "token._.key"])
class LemmaReader:
    """Writes each word's dictionary form and key; the table of forms is saved with the pipeline."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.lemmas = Lemmas(str(nlp.lang), {})

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            is_word = any(sign.isalpha() for sign in token.text)
            token.lemma_ = self.lemmas.lemma(token.text) if is_word else token.text
            token._.key = self.lemmas.key(token.text) if is_word else token.text
        return doc

    def to_disk(self, path: Any, exclude: Any = ()) -> None:
        folder = ensure_path(path)
        folder.mkdir(exist_ok=True)
        (folder / _TABLE).write_text("\n".join(written(self.lemmas.table)), "utf-8")

    def from_disk(self, path: Any, exclude: Any = ()) -> "LemmaReader":
        lines = (ensure_path(path) / _TABLE).read_text("utf-8").splitlines()
        self.lemmas = Lemmas(self.lemmas.language, read(lines))
        return self


@Language.component("polku_municipalities", assigns=["doc._.municipalities", "doc.spans", "doc.ents"])
def read_municipalities(doc: Doc) -> Doc:
    """Municipalities that the person does not deny, as `find_municipalities` gives them; all of them in `_`."""
    found = find_municipalities(doc.text, doc._.second)
    doc._.municipalities = tuple(found)
    spans = [_span(doc, each.start, each.end, each.code) for each in found if not each.negated]
    doc.spans[SPANS] = spans
    doc.ents = filter_spans(spans)
    return doc


@Language.component("polku_facts", assigns=["doc._.facts"])
def read_facts(doc: Doc) -> Doc:
    """Facts as of `doc._.today`; an age told by a birth year depends on it, so without a day none are read."""
    if doc._.today is not None:
        doc._.facts = tuple(find_facts(doc.text, date.fromisoformat(doc._.today)))
    return doc


@Language.component("polku_personal_data", assigns=["doc._.masked"])
def read_personal_data(doc: Doc) -> Doc:
    """The text as it may be stored."""
    doc._.masked = mask(doc.text)
    return doc


def build(language: str, dictionary: "Optional[Mapping[str, str]]" = None) -> Language:
    """A new pipeline for `fi` or `sv`, its forms from `dictionary`, or from simplemma (some seconds)."""
    nlp = spacy.blank(language)
    for name in _COMPONENTS:
        nlp.add_pipe(name)
    known = dictionary_of(language) if dictionary is None else dictionary
    table = forms_of(words_of(language), language, known)
    _lemma_reader(nlp).lemmas = Lemmas(language, table)
    return nlp


def load(language: str, folder: Path = FOLDER, without: "tuple[str, ...]" = ()) -> Language:
    """The saved pipeline of `fi` or `sv`, loaded once a process, `without` components that nobody there asks; OSError where it was not built."""
    return _loaded(folder / language, without)


@lru_cache(maxsize=None)
def _loaded(path: Path, without: "tuple[str, ...]") -> Language:
    # the tokenizer is that of the language itself, which stands there already
    nlp = spacy.load(path, exclude=["tokenizer", *without])
    vocab: Any = (
        nlp.vocab
    )  # what each new word is like (a number, an address): nobody asks, and it takes a tenth of reading
    vocab.lex_attr_getters = {LANG: vocab.lex_attr_getters[LANG]}
    return nlp


def lemmas(language: str) -> Lemmas:
    """The words of the saved pipeline, for one who needs single words rather than texts."""
    return _lemma_reader(load(language)).lemmas


def read_text(
    text: str,
    language: str,
    today: "Optional[date]" = None,
    folder: Path = FOLDER,
    second: "Optional[SecondOpinion]" = None,
    without: "tuple[str, ...]" = (),
) -> Doc:
    """`text` through the pipeline of its language, `without` some components; `today` is the day that ages are counted for.

    A `second` opinion helps to tell which place is the home.
    """
    nlp = load(language, folder, without)
    doc = nlp.make_doc(text)
    doc._.today = today.isoformat() if today else None
    doc._.second = second
    return nlp(doc)


def _lemma_reader(nlp: Language) -> LemmaReader:
    found: Any = nlp.get_pipe("polku_lemmas")
    reader: LemmaReader = found
    return reader


def _span(doc: Doc, start: int, end: int, code: str) -> Span:
    span: Any = doc.char_span(start, end, label=MUNICIPALITY, kb_id=code, alignment_mode="expand")
    found: Span = span
    return found
