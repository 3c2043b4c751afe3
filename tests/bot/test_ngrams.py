"""Terms are counted in two ways, of all examples by tables and of a message one by one; both give the same row."""

import numpy as np
import pytest

from bot.components.ngrams import Ngrams, company_terms

TEXTS = [
    "olen työtön enkä tiedä mihin ilmoittaudun",
    "olen työtön mihin ilmoittaudun työtön",
    "jag är arbetslös vart anmäler jag mig",
    "vart anmäler jag mig jag är arbetslös",
    "olen lomautettu, mihin ilmoittaudun?",
    "työtön",
    "?",
    "",
]


def test_a_row_of_the_examples_is_the_row_of_the_message() -> None:
    terms = Ngrams(3, 5)

    learnt = terms.fit_transform(TEXTS)

    read = terms.transform(TEXTS)
    assert np.allclose(learnt.toarray(), read.toarray(), atol=1e-6)
    assert learnt.nnz > 0


def test_company_is_known_from_three_examples_on_whichever_word_comes_first() -> None:
    terms = Ngrams(3, 5)

    terms.fit_transform([*TEXTS, "ilmoittaudun mihin"])

    known = terms.as_arrays()["terms"].tobytes().decode().split("\n")
    pairs = {term for term in known if "|" in term}
    assert "ilmo|mihi" in pairs
    assert pairs <= {pair for text in TEXTS for pair in company_terms(text)}


@pytest.mark.parametrize("texts", [[""], ["hei"], ["?", "!"]])
def test_there_may_be_nothing_to_count(texts: "list[str]") -> None:
    rows = Ngrams(3, 5).fit_transform(texts)

    assert rows.shape[0] == len(texts)
