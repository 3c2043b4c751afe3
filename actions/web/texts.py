"""What the API says outside the conversation: texts.fi.yml and texts.sv.yml."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from actions.rules import Language

FOLDER = Path(__file__).parent


class ProblemText(NamedTuple):
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Texts:
    """The sentences of one language."""

    problems: Mapping[str, ProblemText]
    hints: Mapping[str, str]
    notices: Mapping[str, str]


def load_texts() -> dict[Language, Texts]:
    return {language: _load(language) for language in Language}


def _load(language: Language) -> Texts:
    content: dict[str, Any] = yaml.safe_load((FOLDER / f"texts.{language}.yml").read_text(encoding="utf-8"))
    problems = {key: ProblemText(text["title"], text["detail"]) for key, text in content["problems"].items()}
    return Texts(problems=problems, hints=content["hints"], notices=content["notices"])
