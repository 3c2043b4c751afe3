"""Distress is heard early, and what only sounds like it is read for what it is."""

import numpy as np
import pytest

from bot.components.bands import Bands, judge
from bot.components.intent_reader import IntentReader


class HearsGoodbyes:
    """A model that hears distress in "lopullisesti" and "kaiken", a move in everything else."""

    intents = ("crisis", "moving")
    compares_vectors = False

    def rows(self, texts):
        return texts

    def probabilities(self, rows):
        heard = [any(word in text for word in ("lopullisesti", "kaiken", "itsetuhoinen")) for text in rows]
        return np.array([[0.6, 0.4] if each else [0.0, 1.0] for each in heard])


READER = IntentReader(HearsGoodbyes(), Bands())


@pytest.mark.parametrize(
    ("text", "intent", "beside"),
    [
        ("muutan pois Suomesta lopullisesti", "moving", ()),
        ("lähden täältä lopullisesti", "crisis", ()),
        ("haluan lopettaa kaiken tän hakemisen", "moving", ("crisis",)),
        ("haluan lopettaa kaiken", "crisis", ()),
        ("en oo itsetuhoinen", "crisis", ()),
        ("en oo itsetuhoinen, muutan Vaasaan", "moving", ()),
        ("vill sluta med allt", "moving", ("crisis",)),
        ("muutan Vaasaan", "moving", ()),
    ],
)
def test_a_message_that_only_sounds_like_distress_is_read_without_those_words(text, intent, beside) -> None:
    reading = READER.read(text)

    assert (reading.ranking[0][0], reading.beside) == (intent, beside)


@pytest.mark.parametrize(
    ("probabilities", "beside"),
    [
        ({"debt": 0.95, "crisis": 0.05}, ("crisis",)),
        ({"debt": 0.97, "crisis": 0.03}, ()),
        ({"debt": 0.5, "housing": 0.4, "crisis": 0.1}, ("crisis",)),
        ({"debt": 0.75, "crisis": 0.25}, ()),
    ],
)
def test_where_a_little_distress_is_heard_it_stands_beside(probabilities, beside) -> None:
    assert judge(probabilities, Bands(beside=0.5)).beside == beside
