"""Which language a message is in, and when the talk should turn."""

import pytest

from reading.languages import Detector, asks_for_language

DETECTOR = Detector()


@pytest.mark.parametrize(
    "text",
    [
        "en",
        "ja",
        "on",
        "man",
        "kela",
        "ok",
        "joo",
        "Helsinki",
        "jakobstad",
        "Sipoosta",
        "Matti Meikäläinen",
        "24",
        "31.12.",
        "AP-ABCD-EFGH",
        "ap-abcd-efgh",
        "AP-Z6X9-8PY2",
        "😀",
        "",
        "moi",
    ],
)
@pytest.mark.parametrize("current", ["fi", "sv"])
def test_an_ambiguous_word_never_turns_the_talk(text: str, current: str) -> None:
    assert DETECTOR.detect(text, current) == current


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("jäin työttömäksi, mitä teen", "fi"),
        ("mä oon töis", "fi"),
        ("paljonko saan rahaa", "fi"),
        ("etsin tyota", "fi"),
        ("lomautettu", "fi"),
        ("jag blev arbetslös", "sv"),
        ("hur mycket får jag", "sv"),
        ("permitterad", "sv"),
        ("jag e arbetslos", "sv"),
        ("vem är min coach på te-byrån", "sv"),
        ("haluan varata ajan tack", "fi"),
    ],
)
def test_a_clear_text_turns_the_talk(text: str, language: str) -> None:
    other = "sv" if language == "fi" else "fi"

    assert DETECTOR.detect(text, other) == language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I lost my job, what should I do?", "en"),
        ("Я потерял работу", "ru"),
        ("Я втратила роботу, де знайти допомогу?", "uk"),
        ("فقدت عملي", "ar"),
        ("Tere, ma otsin tööd Helsingis", "et"),
        ("waxaan rabaa shaqo", "so"),
        ("Jag behöver hjälp", None),
        ("Tarvitsen apua työnhakuun", None),
        ("man kan inte logga in", None),
        ("I live in Vantaa", "en"),
        ("i dont speak finnish", "en"),
        ("va har ja gjort i live egentligen", None),
        ("I am nurse, jag vill lära mig svenska och jobba på sjukhus", None),
        ("olen suomessa 2 vuotta, I am sorry, saanko rahaa", None),
        ("help", None),
        ("", None),
    ],
)
def test_another_language_is_named(text: str, code: str | None) -> None:
    assert DETECTOR.foreign(text) == code


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("på svenska tack", "sv"),
        ("voiko jatkaa ruotsiksi", "sv"),
        ("can we switch to Swedish", "sv"),
        ("suomeksi kiitos", "fi"),
        ("kan vi ta det på finska", "fi"),
        ("haluan oppia ruotsia", None),
        ("vad heter palkkatuki på svenska", None),
        ("kurs på svenska", None),
        ("moi", None),
    ],
)
def test_a_wish_for_the_other_language(text: str, language: str | None) -> None:
    assert asks_for_language(text) == language


@pytest.mark.parametrize(
    ("text", "current"),
    [
        ("va e palkkatuki", "sv"),
        ("va e yleistuki", "sv"),
        ("Kuntouttava työtoiminta va e de", "sv"),
        ("betyder starttiraha nåt", "sv"),
        ("mikä on utkomststöd", "fi"),
        ("mitä tarkoittaa permittering", "fi"),
        ("onko mulla oikeus arbetsmarknadsstöd", "fi"),
        ("https://www.tyomarkkinatori.fi/etusivu", "sv"),
        ("www.fpa.fi/web/sv", "fi"),
        ("tyomarkkinatori.fi", "sv"),
        ("nimi on Lars Lindström", "fi"),
        ("namnet är Matti Johannes Virtanen", "sv"),
    ],
)
def test_a_foreign_term_a_link_or_a_name_between_the_talks_own_words_does_not_turn_it(
    text: str, current: str
) -> None:
    assert DETECTOR.detect(text, current) == current


@pytest.mark.parametrize(
    ("text", "current"),
    [
        *((text, "sv") for text in ("Olle", "no niin", "ei kiitos", "palkkatuki", "Hanna Korhonen", "kiitos paljon")),
        *((text, "fi") for text in ("Lindström", "tack", "ja tack", "utkomststöd", "Åsa Bergström", "nej tack")),
        ("kuntouttava työtoiminta Helsinki", "sv"),
    ],
)  # fmt: skip
def test_one_word_or_two_do_not_turn_a_settled_talk(text: str, current: str) -> None:
    assert DETECTOR.detect(text, current, settled=True) == current


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("oon lomautettu nyt", "fi"),
        ("jäin työttömäksi eilen", "fi"),
        ("mitä mun pitää tehdä", "fi"),
        ("jag e arbetslos", "sv"),
        ("jag blev permitterad från jobbet", "sv"),
        ("va ska ja göra", "sv"),
    ],
)
def test_several_words_turn_a_settled_talk(text: str, language: str) -> None:
    other = "sv" if language == "fi" else "fi"

    assert DETECTOR.detect(text, other, settled=True) == language


@pytest.mark.parametrize(
    ("text", "current"),
    [
        *((text, "sv") for text in ("lomautus", "toimeentulotuki?", "palkkatuki", "työkkäriin", "tyottomyysturva", "lomautus ja asumistuki Espoossa")),
        *((text, "fi") for text in ("permittering", "utkomststöd?", "arbetslöshetskassan", "karensdagar", "lönesubvention", "bostadsbidrag i Vasa")),
    ],
)  # fmt: skip
def test_an_offices_name_alone_turns_no_talk_but_brings_a_strayed_one_back(text: str, current: str) -> None:
    other = "sv" if current == "fi" else "fi"

    assert DETECTOR.detect(text, current) == current
    assert DETECTOR.detect(text, current, strayed=True) == other


@pytest.mark.parametrize("current", ["fi", "sv"])
@pytest.mark.parametrize(
    "text",
    [
        "i dont speak finnish",
        "I live in Vantaa",
        "no english?",
        "lost job in Vaasa",
        "Tere, kas te räägite eesti keelt?",
        "ma elan Helsingis ja otsin tööd",
        "waxaan rabaa shaqo",
        "мне нужна помощь в Хельсинки",
    ],
)
def test_a_third_language_chooses_neither_of_ours(text: str, current: str) -> None:
    assert DETECTOR.detect(text, current) == current
    assert DETECTOR.detect(text, current, strayed=True) == current


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ja e me i a-kassan å vill ha help", "sv"),
        ("jag har job interview på fredag", "sv"),
        ("mun cv on in english mut haen suomeks", "fi"),
    ],
)
def test_a_few_words_of_a_third_language_do_not_hide_ours(text: str, language: str) -> None:
    other = "sv" if language == "fi" else "fi"

    assert DETECTOR.detect(text, other) == language


@pytest.mark.parametrize("text", ["aaaaaaaaaaaaaaa", "jjjjjjjjj", "ööööö aaaaa"])
@pytest.mark.parametrize("current", ["fi", "sv"])
def test_a_key_held_down_turns_no_talk(text: str, current: str) -> None:
    assert Detector().detect(text, current) == current


def test_an_estonian_who_asks_for_help_is_heard_as_one() -> None:
    assert Detector().foreign("Tere, kaotasin töö, kust ma abi saan?") == "et"
    assert Detector().foreign("ma oon työtön, mistä ma saan apua") is None
