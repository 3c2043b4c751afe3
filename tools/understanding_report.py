"""The figures of understanding as text for people: tables in Markdown, lists of what goes wrong."""

from collections.abc import Mapping, Sequence

from tools.understanding_figures import (
    Bin,
    Figures,
    Judged,
    by_topic,
    calibration,
    confusions,
    percent,
    worst,
)

LOSS = ("accuracy", "answered_or_offered", "asked", "confidently_wrong", "out_of_scope_refused", "small_talk")
PAIRS = 20
NONE = "-"


def figures_table(found: Mapping[str, Figures]) -> str:
    rows = rows_of(found)
    names = next(iter(rows.values()))
    return _table(
        ["percent", *rows], [[name, *(f"{row[name]:g}" for row in rows.values())] for name in names]
    )


def topic_table(judged: Mapping[str, Sequence[Judged]]) -> str:
    """Weakest topic first; reached is answered rightly or offered."""
    everything = [each for group in judged.values() for each in group]
    heading = ["topic", *(f"{language} {name}" for language in judged for name in ("accuracy", "reached"))]
    return _table(
        heading,
        [
            [topic, *(cell for group in judged.values() for cell in _topic_cells(group, topic))]
            for topic in by_topic(everything)
        ],
    )


def _topic_cells(judged: Sequence[Judged], topic: str) -> list[str]:
    group = [each for each in judged if each.topic == topic]
    if not group:
        return [NONE, NONE]
    return [f"{percent(each.right for each in group):.0f}", f"{percent(each.reached for each in group):.0f}"]


def calibration_table(judged: Mapping[str, Sequence[Judged]]) -> str:
    """How often the likeliest intent is right, by how sure the model is of it."""
    heading = ["confidence", *(f"{language} {name}" for language in judged for name in ("messages", "right"))]
    bins = [calibration(group) for group in judged.values()]
    rows = [
        [f"{each[0].least}-{each[0].least + 10} %", *(cell for one in each for cell in _bin_cells(one))]
        for each in zip(*bins, strict=True)
    ]
    return _table(heading, rows)


def _bin_cells(each: Bin) -> list[str]:
    return [str(each.messages), f"{each.right:.0f}" if each.messages else NONE]


def loss_table(clean: Mapping[str, Figures], noisy: Mapping[str, Figures]) -> str:
    """What typing slips cost: the noisy twin beside the clean figures, and the difference."""
    before, after = rows_of(clean), rows_of(noisy)
    heading = ["percent", *(f"{language}{name}" for language in before for name in ("", " noisy", " change"))]
    return _table(
        heading,
        [
            [name, *(cell for each in before for cell in _pair(before[each], after[each], name))]
            for name in LOSS
        ],
    )


def _pair(before: Mapping[str, float], after: Mapping[str, float], name: str) -> list[str]:
    return [f"{before[name]:g}", f"{after[name]:g}", f"{after[name] - before[name]:+.1f}"]


def mistakes(judged: Sequence[Judged]) -> str:
    pairs = [f"  {times:3} {true} -> {guessed}" for (true, guessed), times in confusions(judged)[:PAIRS]]
    messages = [
        f"  {each.confidence:.2f} {each.language} {each.topic} -> {each.guessed}: {each.text}"
        for each in worst(judged)
    ]
    return "\n".join(
        [
            "Most confused (true -> guessed):",
            *pairs,
            "",
            f"The worst {len(messages)} messages (surest and wrong):",
            *messages,
        ]
    )


def rows_of(found: Mapping[str, Figures]) -> dict[str, dict[str, float]]:
    return {language: each.as_row() for language, each in found.items()}


def _table(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    width = max(len(row[0]) for row in [heading, *rows])
    lines = [f"| {row[0]:{width}} | {' | '.join(row[1:])} |" for row in [heading, *rows]]
    return "\n".join([lines[0], "|---" * len(heading) + "|", *lines[1:]])
