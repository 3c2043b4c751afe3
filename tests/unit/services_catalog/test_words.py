"""Words made comparable: folding, inflection, consonant grades, words without meaning."""

import pytest

from actions.rules import Language
from services_catalog.words import content_words, fold, key, words


@pytest.mark.parametrize(
    ("typed", "folded"),
    [("TYÖTTÖMYYS", "tyottomyys"), ("Åland", "aland"), ("café", "cafe"), ("skuld", "skuld")],
)
def test_case_and_diacritics_do_not_matter(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_punctuation_parts_words_and_a_hyphen_joins_them() -> None:
    assert words("Te-toimisto?? (asia: vuokra!)") == ["tetoimisto", "asia", "vuokra"]


@pytest.mark.parametrize(
    "forms",
    [
        ["velka", "velan", "velkaa", "velat", "velkoja", "veloista"],
        ["häätö", "häädön", "häätöä", "häädöstä"],
        ["vuokra", "vuokran", "vuokraa", "vuokrat"],
        ["työttömyys", "työttömyyden", "tyottomyyden"],
        ["luotto", "luoton", "luottoa"],
        ["kurssi", "kurssit", "kursseja", "kurssille"],
    ],
)
def test_forms_of_a_finnish_word_share_a_key(forms: list[str]) -> None:
    assert len({key(fold(form), Language.FI) for form in forms}) == 1


@pytest.mark.parametrize(
    "forms",
    [
        ["skuld", "skulder", "skulderna", "skulden"],
        ["jobb", "jobbet", "jobben"],
        ["hyra", "hyran"],
        ["utbildning", "utbildningar", "utbildningen"],
    ],
)
def test_forms_of_a_swedish_word_share_a_key(forms: list[str]) -> None:
    assert len({key(fold(form), Language.SV) for form in forms}) == 1


@pytest.mark.parametrize(("one", "other"), [("palkka", "paluu"), ("velka", "vuokra"), ("koti", "koulu")])
def test_different_words_keep_different_keys(one: str, other: str) -> None:
    assert key(one, Language.FI) != key(other, Language.FI)


@pytest.mark.parametrize(
    ("text", "language", "left"),
    [
        ("Mistä minä saan töitä?", Language.FI, ["toita"]),
        ("Hur kan jag få jobb?", Language.SV, ["jobb"]),
        ("moi", Language.FI, []),
    ],
)
def test_only_words_that_say_what_is_looked_for_are_left(
    text: str, language: Language, left: list[str]
) -> None:
    assert content_words(text, language) == left
