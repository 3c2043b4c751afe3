"""What the checker of the examples refuses: small lists with one thing wrong in each."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from tests.understanding.leaks import copies, grams, leaks
from tests.understanding.strangers import strangers

LEARNT = [
    ("benefit_apply", "Mihin mennessä minun pitää hakea rahaa kassasta tässä kuussa?"),
    ("benefit_apply", "När måste jag senast söka pengar från kassan den här månaden?"),
    ("housing", "vuokra rästissä"),
    ("housing", "hyran obetald"),
    ("crisis", "en jaksa enää"),
    ("crisis", "orkar inte mer"),
    ("greet", "moi"),
    ("greet", "hej"),
    ("thanks", "kiitos paljon avusta"),
    ("thanks", "tack för hjälpen"),
    ("out_of_scope", "Missä uimahalli?"),
    ("out_of_scope", "Var finns simhallen?"),
    ("debt", "Mistä saan apua velkoihin?"),
    ("debt", "Var får jag hjälp med skulder?"),
]
DEBT = {
    "fi": [("debt", "mistä saan apua laskuihin"), ("debt", "ulosotto vie puolet palkasta")],
    "sv": [("debt", "var får jag hjälp med räkningar"), ("debt", "utsökningen tar halva lönen")],
}


@pytest.mark.parametrize(
    ("intent", "text"),
    [
        ("housing", "VUOKRA RÄSTISSÄ!!"),
        ("housing", "vuokra  rastissa"),
        ("housing", "Hyran, obetald?"),
        ("out_of_scope", "missa uimahalli"),
        ("out_of_scope", "var finns simhallen"),
        ("crisis", "En jaksa enää..."),
        ("crisis", "ORKAR INTE MER"),
        ("thanks", "Kiitos paljon avusta!"),
        ("thanks", "tack for hjalpen"),
    ],
)
def test_an_exact_copy_is_refused_however_it_is_typed(intent: str, text: str) -> None:
    assert copies([(intent, text)], LEARNT)


@pytest.mark.parametrize("text", ["moi", "Hej!"])
def test_small_talk_of_a_word_or_two_is_everybodys(text: str) -> None:
    assert not leaks([("greet", text)], LEARNT)


@pytest.mark.parametrize(
    "text",
    [
        "mennessä mihin minun pitää hakea rahaa kassasta tässä kuussa",
        "Mihin mennessä minun täytyy hakea päivärahaa kassasta tässä kuussa?",
        "mihin mennesä minun pitää hakee rahaa kassasta tässä kuussa",
        "måste när jag senast söka pengar från kassan den här månaden",
        "När måste jag senast anhålla om pengar från kassan denna månaden?",
        "när måst jag senast söka pengar frå kassan den här månan",
    ],
)
def test_a_sentence_with_words_swapped_replaced_or_mistyped_is_refused(text: str) -> None:
    assert leaks([("benefit_apply", text)], LEARNT)


@pytest.mark.parametrize(
    ("intent", "text"),
    [
        ("benefit_apply", "Mihin mennessä kurssille on ilmoittauduttava, jos aion aloittaa syksyllä?"),
        ("benefit_apply", "När måste man senast anmäla sig till kursen som börjar i höst?"),
        ("health", "mistä saan apua selkään"),
        ("health", "var får jag hjälp med ryggen"),
        ("housing", "vuokra ja rästit"),
        ("housing", "obetald hyra"),
    ],
)
def test_another_message_on_the_same_matter_is_none(intent: str, text: str) -> None:
    assert not leaks([(intent, text)], LEARNT)


def test_nearly_any_two_words_in_seven_to_ten_may_be_others() -> None:
    told = [text for _, text in LEARNT if len(text.split()) >= 7]

    mutants = [mutant for text in told for mutant in with_two_others(text)]

    found = sum(bool(leaks([("benefit_apply", text)], LEARNT)) for text in mutants)
    assert found >= 0.9 * len(mutants)


def with_two_others(text: str) -> Iterator[str]:
    words = text.split()
    for one, other in combinations(range(len(words)), 2):
        swapped = {one: "keikka", other: "lääkäriltä"}
        yield " ".join(swapped.get(at, word) for at, word in enumerate(words))


def test_words_that_change_places_change_no_grams() -> None:
    assert grams("hakea rahaa kassasta") == grams("Kassasta hakea rahaa")


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (
            "fi",
            ["jag kan inte betala min hyra", "vem hjälper mig med skulder", "var söker man skuldrådgivning"],
        ),
        ("fi", ["I cannot pay my bills", "where do I get help with debts"]),
        ("sv", ["en pysty maksamaan laskuja", "kuka auttaa veloissa", "mistä haetaan velkaneuvontaa"]),
        ("sv", ["I cannot pay my bills", "where do I get help with debts"]),
    ],
)
def test_each_sentence_in_another_language_is_found(language: str, texts: list[str]) -> None:
    mutated = [*DEBT[language], *(("debt", text) for text in texts)]

    assert [text for _, text in strangers(mutated, language)] == texts


@pytest.mark.parametrize(
    ("language", "intent", "text"),
    [
        ("fi", "debt", "mul on faktura från Kela ja en tajuu mitä tää on"),
        ("sv", "debt", "ja fick en lasku från ulosotto, va e de"),
        ("fi", "change_language", "på svenska tack så mycket"),
        ("sv", "change_language", "voinko puhua suomea täällä"),
        ("fi", "out_of_scope", "where can I buy a boat"),
        ("sv", "out_of_scope", "where can I buy a boat"),
        ("fi", "debt", "debt advice"),
    ],
)
def test_who_mixes_two_languages_writes_their_own(language: str, intent: str, text: str) -> None:
    assert not strangers([(intent, text)], language)
