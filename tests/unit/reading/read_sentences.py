"""What the pipelines read in a list of sentences: the same on both Pythons, or a test says where not.

Both tests compare with pipelines_expected.json, one sentence a line. After a wanted change write it anew, look at
the difference, and commit it: python -m tests.unit.reading.read_sentences
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

from reading.pipelines import read_text

EXPECTED = Path(__file__).with_name("pipelines_expected.json")
TODAY = date(2026, 11, 23)


def expected() -> "list[dict[str, Any]]":
    """The committed readings, each with its `language` and `text`."""
    told: list[dict[str, Any]] = json.loads(EXPECTED.read_text("utf-8"))
    return told


def reading(language: str, text: str) -> "dict[str, Any]":
    """All that a pipeline adds to a text, as plain JSON values."""
    doc = read_text(text, language, TODAY)
    found = {
        "language": language,
        "text": text,
        "words": [f"{token.text} {token.lemma_} {token._.key}" for token in doc],
        "municipalities": [vars(each) for each in doc._.municipalities],
        "entities": [[each.text, each.label_, each.kb_id_] for each in doc.ents],
        "facts": [vars(each) for each in doc._.facts],
        "masked": vars(doc._.masked),
    }
    plain: dict[str, Any] = json.loads(json.dumps(found))
    return plain


def main() -> None:
    lines = [json.dumps(reading(each["language"], each["text"]), ensure_ascii=False) for each in expected()]
    EXPECTED.write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8")


if __name__ == "__main__":
    main()
