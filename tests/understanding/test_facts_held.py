"""Facts read from the test half of the hand-written messages: what was once reached is held."""

import pytest

from benchmarks.facts import SUM, measure

# Least precision and recall in percent, a little under what `benchmarks.facts --split test --words-alone` prints.
HELD = {
    ("fi", "municipality"): (95.0, 94.4),
    ("sv", "municipality"): (95.1, 95.2),
    ("fi", SUM): (93.9, 88.3),
    ("sv", SUM): (94.5, 92.1),
}


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_facts_are_read_as_well_as_before(language: str) -> None:
    scores = measure("test", language).scores

    fell = [
        f"{name} {kind}: {reached:.1f} under {least}"
        for (of, name), held in HELD.items()
        for kind, reached, least in zip(
            ("precision", "recall"), (scores[name].precision, scores[name].recall), held, strict=True
        )
        if of == language and reached < least
    ]

    assert fell == []
