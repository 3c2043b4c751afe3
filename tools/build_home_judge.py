"""Fit the judge of homes (reading/homes/judge.py) and write reading/data/home_judge.json.

Run from the root of the project, in Rasa's environment, which has scikit-learn:
    .tools/rasa/bin/python -m tools.build_home_judge            # fit and write
    .tools/rasa/bin/python -m tools.build_home_judge --check    # five-fold figures only

It learns from messages written for it, data/places/fi.txt and sv.txt, whose places are marked by hand: `{Porissa}` is the writer's home,
`[Porissa]` is not; and, at a smaller weight because the tables were mended by them, from the development half of the
messages with facts (tests/understanding/facts.dev.*.yml).
"""

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import yaml
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

from reading.homes.judge import BIAS, MODEL, marks
from reading.homes.verdict import weighed
from reading.mentions import places_named
from reading.municipalities import MERGED_INTO
from reading.text import normalise

PLACES = Path("data") / "places"
FACTS = Path("tests") / "understanding"
FOR_THE_JUDGE, ALL_MARKED = "??.txt", "*.txt"
"""Files of a language; of others only the encoder's layers learn (tools/build_home_layers.py)."""
STRENGTH = 0.5
"""C of scikit-learn's logistic regression."""
SHARES = {"anywhere": 0.4, "clause": 0.7, "in": 0.7, "ending": 0.5, "tables": 1.5, "like": 1.5, "score": 1.5}
"""How much a kind of marks weighs while it is fitted: less of what is less often so. Others weigh 1."""
TRUST = 0.3
"""Of a place in the messages with facts, beside one of those written for the judge."""
TOLD = re.compile(r"([{\[])([^{}\[\]]+)[}\]]")
FOLDS = 5


class Place(NamedTuple):
    """What the judge sees of a place, whether it is the home, the message, where the name stands in it, and how much it counts."""

    marks: frozenset[str]
    home: bool
    message: str
    start: int
    end: int
    trust: float = 1.0


class Named(NamedTuple):
    """A municipality's code, and where its name stands."""

    code: str
    start: int
    end: int


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--check", action="store_true", help="five-fold figures only; nothing is written")
    check = asked.parse_args().check
    places = [*from_marked(), *from_facts()]
    if check:
        print(checked(places))
        return
    weights = fitted(places)
    MODEL.write_text(json.dumps(weights, ensure_ascii=False, indent=0, sort_keys=True) + "\n", "utf-8")
    print(f"{MODEL.name}: {len(weights)} weights from {len(places)} places")


def checked(places: Sequence[Place]) -> str:
    """How well judges that have not seen them tell the places written for it, beside what the tables say alone."""
    written = [each for each in places if each.trust == 1]
    homes = np.array([each.home for each in written])
    odds = out_of_fold(places)[: len(written)]
    tables = np.array(["tables home:True" in each.marks for each in written])
    return (
        f"{len(written)} places written for it, {homes.sum()} of them homes; told rightly {np.mean((odds > 0) == homes):.1%},"
        f" by the tables alone {np.mean(tables == homes):.1%}; area under the curve {roc_auc_score(homes, odds):.3f}"
    )


def fitted(places: Sequence[Place]) -> dict[str, int]:
    """Hundredths of log odds by mark, and the bias."""
    columns = DictVectorizer()
    judge = _judge(columns.fit_transform(map(_row, places)), places)
    weights = {BIAS: round(100 * judge.intercept_[0])}
    for mark, weight in zip(columns.get_feature_names_out(), judge.coef_[0], strict=True):
        hundredths = round(100 * weight * share_of(mark))
        if hundredths:
            weights[mark] = hundredths
    return weights


def out_of_fold(places: Sequence[Place]) -> np.ndarray:
    """Each place's log odds of being the home, by a judge that has not seen its message."""
    rows = DictVectorizer().fit_transform(map(_row, places))
    odds = np.zeros(len(places))
    for seen, held in GroupKFold(FOLDS).split(rows, groups=[each.message for each in places]):
        odds[held] = _judge(rows[seen], [places[at] for at in seen]).decision_function(rows[held])
    return odds


def _judge(rows: csr_matrix, places: Sequence[Place]) -> LogisticRegression:
    judge = LogisticRegression(C=STRENGTH, max_iter=3000)
    return judge.fit(rows, [each.home for each in places], sample_weight=[each.trust for each in places])


def _row(place: Place) -> dict[str, float]:
    return {mark: share_of(mark) for mark in sorted(place.marks)}


def share_of(mark: str) -> float:
    """What a mark weighs while the judge is fitted."""
    return SHARES.get(re.split("[: ]", mark, maxsplit=1)[0], 1.0)


def from_marked(files: str = FOR_THE_JUDGE) -> Iterator[Place]:
    """The places of the messages that were written for the judge."""
    for file in sorted(PLACES.glob(files)):
        for line in file.read_text("utf-8").splitlines():
            text, told = unmarked(line)
            for named, seen in seen_in(text):
                home = next(
                    (home for start, end, home in told if start < named.end and named.start < end), None
                )
                if home is not None:
                    yield Place(seen, home, text, named.start, named.end)


def seen_in(text: str) -> Iterator[tuple[Named, frozenset[str]]]:
    """The places of a normalised text, and what the judge sees of each."""
    around, spans = places_named(text)
    for span, seen in zip(spans, marks(around, spans, *weighed(around, spans)), strict=True):
        start, end = around.tokens[span.first].start, around.tokens[span.last].end
        yield Named(span.entry.code, start, end), seen


def today(code: str | None) -> str | None:
    """The municipality that one is part of by now."""
    return MERGED_INTO.get(code, code) if code else None


def unmarked(line: str) -> tuple[str, list[tuple[int, int, bool]]]:
    """A message without its marks, and where each marked name stands in it and whether it is the home."""
    line = normalise(line)
    text, told, end = "", [], 0
    for found in TOLD.finditer(line):
        text += line[end : found.start()]
        told.append((len(text), len(text) + len(found[2]), found[1] == "{"))
        text += found[2]
        end = found.end()
    return text + line[end:], told


def from_facts() -> Iterator[Place]:
    """The places of the development messages with facts: the one stated is the home, the others are not."""
    for file in sorted(FACTS.glob("facts.dev.*.yml")):
        for each in yaml.safe_load(file.read_text("utf-8")):
            home = today((each["facts"] or {}).get("municipality"))
            text = normalise(each["text"])
            for named, seen in seen_in(text):
                yield Place(seen, today(named.code) == home, text, named.start, named.end, TRUST)


if __name__ == "__main__":
    main()
