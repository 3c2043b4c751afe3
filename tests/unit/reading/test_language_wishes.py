"""A wish for a language is heard; what only speaks of one, or refuses it, is told apart."""

import pytest

from reading.language_wishes import asks_for_language, named_language, refused_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("hej, på svenska tack", "sv"),
        ("kan du, om det går, svara på finska", "fi"),
        ("jatketaan suomeksi, en osaa ruotsia", "fi"),
        ("int förstår jag finska, ta det på svenska", "sv"),
        ("kan vi inte ta det på svenska?", "sv"),
        ("inte på finska tack", "sv"),
        ("ei ruotsiksi kiitos", "fi"),
        ("en halua palvelua ruotsiksi", "fi"),
    ],
)
def test_the_clause_that_names_the_language_wishes_for_it_or_refuses_it(text: str, language: str) -> None:
    assert asks_for_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        *("min cv e på finska, kan nån översätta", "mun cv on ruotsiksi, voiko joku kääntää"),
        *("kan nån översätta min ansökan på finska", "voinko tehdä hakemuksen ruotsiksi"),
        *("kan jag få jobb på finska", "voinko hakea töitä ruotsiksi", "saanko päätöksen ruotsiksi"),
        *("det här kom på finska, vill ha svenska", "ja förstår int finska", "en ymmärrä ruotsia"),
        *("varför är det här på finska", "miksi tää on ruotsiksi"),
    ],
)
def test_a_paper_a_job_or_a_complaint_is_no_wish(text: str) -> None:
    assert asks_for_language(text) is None


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("ja förstår int finska", "fi"),
        ("jag kan inte finska", "fi"),
        ("kan inte finska, byt", "fi"),
        ("varför är det här på finska", "fi"),
        ("ja e dålig på finska", "fi"),
        ("en ymmärrä ruotsia", "sv"),
        ("en osaa ruotsia", "sv"),
        ("mun ruotsi on huono", "sv"),
        ("miksi tää on ruotsiksi", "sv"),
        ("en kurs i finska", None),
        ("ni svarar inte på svenska", None),
        ("puhutko suomea", None),
        ("byt språk", None),
    ],
)
def test_a_language_that_is_not_understood_is_refused(text: str, refused: str | None) -> None:
    assert refused_language(text) == refused


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("svenska", "sv"),
        ("suomi", "fi"),
        ("det här kom på finska, vill ha svenska", "sv"),
        ("ja förstår int finska", None),
        ("svenska vai suomi", None),
    ],
)
def test_a_language_refused_is_not_the_one_named(text: str, named: str | None) -> None:
    assert named_language(text) == named
