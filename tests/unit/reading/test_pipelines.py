"""The spaCy pipelines on the server's Python; tests/bot/test_pipelines.py holds Rasa's to the same."""

from datetime import date

import pytest

pytest.importorskip("spacy", reason="the pipelines need spaCy")

from reading.pipeline_lemmas import Lemmas, forms_of, read, written
from reading.pipelines import FOLDER, lemmas, load, read_text
from tests.unit.reading.read_sentences import expected, reading

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("told", expected(), ids=lambda told: f"{told['language']}: {told['text'][:40]}")
def test_a_sentence_reads_the_same_on_either_python(told: dict[str, object]) -> None:
    assert reading(str(told["language"]), str(told["text"])) == told


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("fi", ["velka", "velan", "velkaa", "velkoja", "VELOISTA"]),
        ("fi", ["työttömyys", "työttömyyden", "tyottomyyden", "työt\u00adtömyyttä"]),
        ("fi", ["työ", "työtä", "töitä", "töihin", "työssäni"]),
        ("sv", ["skuld", "skulder", "skulderna", "SKULDEN"]),
        ("fi", ["hakemus", "hakemukseni", "hakemuksesi", "hakemuksenne"]),
        ("sv", ["kassa", "kassan", "kassor"]),
    ],
)
def test_all_forms_of_a_word_have_one_lemma_and_one_key(language: str, forms: list[str]) -> None:
    words = lemmas(language)

    assert {words.lemma(form) for form in forms} == {forms[0]}
    assert len({words.key(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("language", "form", "lemma"),
    [("fi", "vuokravelkojen", "vuokravelka"), ("sv", "hyresskulderna", "hyresskuld")],
)
def test_an_unknown_compound_follows_its_last_part(language: str, form: str, lemma: str) -> None:
    assert lemmas(language).lemma(form) == lemma


@pytest.mark.parametrize(
    ("language", "word"),
    [("fi", "qwertyx"), ("fi", "kouvolasta"), ("sv", "employment"), ("fi", "työ" * 1_000)],
)
def test_an_unknown_word_stays_as_it_is(language: str, word: str) -> None:
    assert lemmas(language).lemma(word.capitalize()) == word


def test_what_is_denied_is_no_entity_but_is_still_mentioned() -> None:
    doc = read_text("en asu Turussa vaan Raisiossa", "fi", TODAY)

    assert [each.text for each in doc.ents] == ["Raisiossa"]
    assert [(each.surface, each.negated) for each in doc._.municipalities] == [
        ("Turussa", True),
        ("Raisiossa", False),
    ]


def test_without_the_day_asked_about_no_facts_are_read() -> None:
    assert read_text("olen syntynyt 1988", "fi")._.facts == ()


def test_a_pipeline_is_loaded_once() -> None:
    assert load("fi") is load("fi")
    assert load("fi") is load("fi", FOLDER)


def test_a_table_of_forms_survives_being_written() -> None:
    dictionary = {
        "velat": "velka",
        "velka": "velka",
        "työ": "sinä",
        "töitä": "työ",
        "sinut": "sinä",
        "Aho": "Aho",
    }

    table = forms_of(frozenset({"velka", "työ", "sinä", "Aho"}), "fi", dictionary)

    assert read(written(table)) == table
    assert Lemmas("fi", table).lemma("työ") == "työ"
    assert "Aho" not in table


@pytest.mark.parametrize("text", ["", " \n\t", "a" * 5_000, "\u202e\u200b", "🙂" * 500, "työ-" * 1_000])
def test_odd_texts_are_read_without_a_fault(text: str) -> None:
    doc = read_text(text, "fi", TODAY)

    assert doc.text == text
