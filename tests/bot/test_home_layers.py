"""The encoder's layers that were tuned to tell homes, as `make setup` built them."""

from collections.abc import Sequence

import pytest

from benchmarks.facts import measure
from bot.components import home_layers
from bot.components.encoder import FIRST, LAST
from bot.components.home_layers import MOST_SIGNS, TUNED, HomeLayers, cut, open_home_layers
from reading.mentions import NOT_HOME
from reading.municipalities import find_municipalities
from reading.pipelines import read_text

# Least precision and recall in percent, a little under what is reached on the half that nothing is chosen by.
HELD = {"fi": (96.0, 96.0), "sv": (96.1, 96.5)}


@pytest.fixture(scope="module")
def layers() -> HomeLayers:
    opened = open_home_layers()
    if opened is None:
        pytest.skip("NO TUNED LAYERS were built here: homes are told by words alone")
    return opened


def odds(layers: HomeLayers, text: str, *names: str) -> Sequence[float]:
    return layers.log_odds(text, [(text.index(name), text.index(name) + len(name)) for name in names])


@pytest.mark.parametrize(
    ("text", "home", "other"),
    [
        ("Perheen koti on Kaarinassa, työmatka Turkuun on pitkä.", "Kaarinassa", "Turkuun"),
        ("Turkuun on pitkä työmatka, kun perheen koti on Kaarinassa.", "Kaarinassa", "Turkuun"),
        ("Vi har vårt hus i Kimito, till Åbo pendlar jag varje dag.", "Kimito", "Åbo"),
        ("Till Åbo pendlar jag varje dag, vårt hus står i Kimito.", "Kimito", "Åbo"),
    ],
)
def test_a_home_is_likelier_than_where_one_goes(layers: HomeLayers, text: str, home: str, other: str) -> None:
    names = sorted((home, other), key=text.index)
    told = dict(zip(names, odds(layers, text, *names), strict=True))

    assert told[home] > 0 > told[other]


@pytest.mark.parametrize(
    "text", ["min hemkommun är Mariehamn men jag bor i Åbo", "kotikunta on Maarianhamina mutta asun Turussa"]
)
def test_the_home_municipality_and_the_place_one_lives_in_are_both_told(
    layers: HomeLayers, text: str
) -> None:
    assert [each.score > NOT_HOME for each in find_municipalities(text, layers)] == [True, True]


def test_the_names_pieces_are_those_between_its_ends_with_marks_around_them() -> None:
    tokens, spans = cut(lambda text: list(text.encode()), "i Åbo, vi i Pargas", [(2, 5), (12, 18)])

    assert [bytes(tokens[first:end]).decode() for first, end in spans] == ["<Åbo>", "<Pargas>"]
    assert (tokens[0], tokens[-1]) == (FIRST, LAST)
    assert bytes(tokens[1:-1]).decode().endswith("i <Åbo>, vi i <Pargas>")


@pytest.mark.parametrize("text", ["Oulu", "x" * 5000 + " Oulu", "\x00 Oulu", "<s> Oulu </s>", "Oulu " * 900])
def test_any_text_is_read(layers: HomeLayers, text: str) -> None:
    (found,) = odds(layers, text, "Oulu")

    assert abs(found) < 100
    assert (found == 0) == (text.index("Oulu") >= MOST_SIGNS)


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_homes_are_told_as_well_as_before(layers: HomeLayers, language: str) -> None:
    least_precision, least_recall = HELD[language]

    score = measure("test", language, layers).scores["municipality"]

    assert score.precision >= least_precision
    assert score.recall >= least_recall


def test_without_the_layers_words_alone_tell(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home_layers, "FOLDER", tmp_path)

    assert open_home_layers() is None


class Sure:
    """Says of every place the same."""

    def __init__(self, says: float) -> None:
        self.says = says
        self.asked: list[str] = []

    def log_odds(self, text: str, places: Sequence[tuple[int, int]]) -> Sequence[float]:
        self.asked += [text[start:end] for start, end in places]
        return [self.says] * len(places)


def test_a_second_opinion_counts_in_what_rasa_reads() -> None:
    text = "Oulun suunnalla tarvitaan kuskia"

    read = {
        says: [each.score > NOT_HOME for each in read_text(text, "fi", second=Sure(says))._.municipalities]
        for says in (-9.0, 9.0)
    }

    assert read == {-9.0: [False], 9.0: [True]}


@pytest.mark.parametrize("text", ["Oulu", "moi", "", "Oulu!"])
def test_nobody_is_asked_about_a_name_alone(text: str) -> None:
    second = Sure(-9.0)

    find_municipalities(text, second)

    assert second.asked == []


def test_the_layers_are_small_enough_to_be_kept() -> None:
    assert TUNED.stat().st_size < 13_000_000
