"""What the intent model is made of: written form, n-grams, bands, and vectors only where there is doubt."""

import numpy as np
import pytest

from bot.components import intent_reader, sentence_vectors
from bot.components.bands import Bands, judge
from bot.components.intent_model import hardest
from bot.components.intent_reader import IntentReader, train_reader
from bot.components.likeness import Nearness, SharedTerms, near
from bot.components.ngrams import Ngrams, beginning_terms, company_terms, runs, word_terms
from bot.components.ridge import solve
from bot.components.sentence_vectors import Cached
from bot.components.written import written

EXAMPLES = {
    "debt": ("apua velkoihin", "velat painavat", "skulder och lån", "velkaneuvonta auttaa"),
    "housing": ("asunto puuttuu", "etsin asuntoa", "jag söker bostad", "vuokra-asunto"),
    "greet": ("hei", "moi", "hej", "terve"),
}
TEXTS = [text for texts in EXAMPLES.values() for text in texts]
INTENTS = [intent for intent, texts in EXAMPLES.items() for _ in texts]


class CountingVectors:
    """An engine that knows one thing: whether a text speaks of money."""

    def __init__(self, calls: int = 1000) -> None:
        self.asked: list[str] = []
        self.calls_left = calls

    def of(self, texts):
        """One number a text; killed, as a training may be, when its calls are used up."""
        if not self.calls_left:
            raise InterruptedError
        self.calls_left -= 1
        self.asked += texts
        return np.array([[1.0, "euro" in text or "vel" in text, 0.3] for text in texts], np.float32)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Mä oon työtön", "minä olen työtön"),
        ("ja sku behöva", "jag skulle behöva"),
        ("voiks hakea?", "voinko hakea ?"),
        ("15 000 euroa 2025", "0 0 euroa 0000"),
        ("heiiiii", "heii"),
        ("ve​lka", "velka"),
        ("", ""),
    ],
)
def test_spoken_words_are_read_as_written(text: str, form: str) -> None:
    assert written(text) == form


def test_terms_are_runs_inside_words_words_with_their_neighbours_and_beginnings_with_their_company() -> None:
    assert runs(2, 3)("ab") == [" a", "ab", "b ", " ab", "ab "]
    assert word_terms("en ole , vielä") == ["en", "ole", "vielä", "en ole", "ole vielä"]
    assert beginning_terms("velkaneuvonta auttaa !") == ["velk", "autt"]
    assert company_terms("velka auttaa") == company_terms("auttaa velkaa") == ["autt|velk"]


def test_rows_have_the_length_of_their_kinds_and_forget_what_is_not_kept() -> None:
    features = Ngrams(3, 5)
    rows = features.fit_transform(TEXTS)

    features.keep(np.arange(10))

    kinds = 0.7**2, 0.5**2, 0.5**2, 0.8**2
    squares = np.asarray(rows.power(2).sum(axis=1))
    assert squares.min() == pytest.approx(kinds[1])  # a word that nothing else shares
    assert squares.max() <= sum(kinds) + 1e-4
    assert features.transform(["velat painavat", "qqq", ""]).shape == (3, 10)


def test_products_by_shared_terms_and_by_nearness_are_those_of_the_whole_tables(monkeypatch) -> None:
    """The tables are never written down whole; here they are small enough to be."""
    monkeypatch.setattr("bot.components.likeness.BLOCK", 7)
    rows = Ngrams(3, 5).fit_transform([*TEXTS, *(text.replace("e", "w", 1) for text in TEXTS)])
    weights = np.random.default_rng(1).standard_normal((rows.shape[0], 3)).astype(np.float32)
    vectors = rows.toarray() / np.linalg.norm(rows.toarray(), axis=1, keepdims=True)

    assert np.allclose(SharedTerms(rows) @ weights, rows @ (rows.T @ weights), atol=1e-4)
    assert np.allclose(Nearness(vectors) @ weights, near(vectors @ vectors.T) @ weights, atol=1e-4)


def test_vectors_are_compared_with_the_examples_that_terms_explain_least_and_with_all_of_a_small_intent() -> (
    None
):
    wanted = np.repeat(np.eye(2, dtype=np.float32), [1000, 100], axis=0)
    strain = np.arange(1100.0)

    kept = hardest(strain, wanted, 0.6)

    assert kept.tolist() == [*range(400, 1000), *range(1000, 1100)]


@pytest.mark.parametrize("number", [20, 400])
def test_the_solver_explains_all_in_as_many_steps_as_there_are_directions(number: int) -> None:
    random = np.random.default_rng(number)
    table = random.standard_normal((number, 30)).astype(np.float32)
    likeness, wanted = table @ table.T, random.standard_normal((number, 2)).astype(np.float32)

    weights = solve(likeness, wanted, 0.5, steps=40)

    left = wanted - (likeness @ weights + 0.5 * weights)
    assert (np.linalg.norm(left, axis=0) <= 0.01 * np.linalg.norm(wanted, axis=0)).all()


@pytest.mark.parametrize(
    ("probabilities", "first", "sure"),
    [
        ({"debt": 0.9, "housing": 0.1}, "debt", True),
        ({"debt": 0.6, "housing": 0.4}, "debt", False),
        ({"appointment": 0.3, "appointment_move": 0.6, "debt": 0.1}, "appointment_move", True),
        ({"crisis": 0.25, "health": 0.75}, "crisis", True),
        ({"crisis": 0.1, "health": 0.9}, "health", True),
        ({"thanks": 0.75, "debt": 0.25}, "thanks", True),
        ({"out_of_scope": 0.55, "debt": 0.45}, "out_of_scope", False),
    ],
)
def test_bands_decide_by_topic_and_hear_distress_early(probabilities, first, sure) -> None:
    reading = judge(probabilities, Bands(topic=0.85, small_talk=0.7, of={"crisis": 0.2, "out_of_scope": 0.6}))

    assert (reading.ranking[0][0], reading.sure) == (first, sure)


@pytest.mark.parametrize("told", ["{story} velkaneuvonta auttaa", "velkaneuvonta auttaa {story}"])
def test_a_long_story_is_read_where_it_says_what_is_wanted(told: str, monkeypatch) -> None:
    monkeypatch.setattr(intent_reader, "PART_OF_STORY", 20)
    reader = train_reader({}, TEXTS, INTENTS, None)

    reading = reader.read(told.format(story="qwz fgh jkl " * 60))

    assert (reading.ranking[0][0], reading.sure) == ("debt", True)


def test_the_engine_is_asked_only_where_ngrams_leave_a_doubt(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    reader = train_reader({}, TEXTS, INTENTS, engine := CountingVectors())
    engine.asked.clear()

    reader.read("velkaneuvonta auttaa")
    known = list(engine.asked)
    reader.read("euroja ei ole")

    assert (known, engine.asked) == ([], ["euroja ei ole"])


def test_a_model_with_vectors_answers_without_the_engine(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    trained = train_reader({}, TEXTS, INTENTS, CountingVectors())

    reader = IntentReader(trained.model, trained.bands)

    assert reader.read("etsin asuntoa").ranking[0][0] == "housing"


def test_the_cache_asks_for_new_texts_only(tmp_path) -> None:
    engine = CountingVectors()
    cache = Cached(engine, tmp_path / "vectors.npz")
    cache.of(["yksi", "kaksi"])

    rows = cache.of(["kaksi", "kolme euroa"])

    assert engine.asked == ["yksi", "kaksi", "kolme euroa"]
    assert rows.shape == (2, 3)


def test_a_full_cache_forgets_the_oldest(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(sentence_vectors, "MOST_KEPT", 2)
    engine = CountingVectors()
    cache = Cached(engine, tmp_path / "vectors.npz")
    cache.of(["yksi", "kaksi"])

    cache.of(["kolme"])
    engine.asked.clear()
    cache.of(["kaksi", "kolme", "yksi"])

    assert engine.asked == ["yksi"]


def test_what_was_computed_before_a_training_was_cut_off_is_kept(tmp_path) -> None:
    texts = [f"viesti numero {number}" for number in range(20 * sentence_vectors.BATCH)]
    engine = CountingVectors(calls=4)
    with pytest.raises(InterruptedError):
        Cached(engine, tmp_path / "vectors.npz").of(texts)
    known = len(engine.asked)

    again = CountingVectors()
    rows = Cached(again, tmp_path / "vectors.npz").of(texts)

    assert known > 0
    assert len(again.asked) == len(texts) - known
    assert len(rows) == len(texts)


@pytest.mark.parametrize(
    ("probabilities", "beside"),
    [
        ({"debt": 0.97, "housing": 0.02, "youth": 0.009, "family": 0.005}, ("housing", "youth")),
        ({"debt": 0.999, "housing": 0.001}, ()),
        ({"debt": 0.6, "housing": 0.4}, ()),
        ({"debt": 0.97, "thanks": 0.02, "out_of_scope": 0.01}, ()),
        ({"debt": 0.97, "appointment": 0.002, "appointment_move": 0.028}, ("appointment",)),
        ({"out_of_scope": 0.97, "housing": 0.03}, ()),
        ({"out_of_scope": 0.94, "housing": 0.06}, ("housing",)),
        ({"thanks": 0.97, "housing": 0.03}, ()),
        ({"who_serves": 0.97, "housing": 0.03}, ()),
    ],
)
def test_beside_a_sure_answer_the_next_likeliest_topics_are_offered(probabilities, beside) -> None:
    assert judge(probabilities, Bands(beside=0.003)).beside == beside
