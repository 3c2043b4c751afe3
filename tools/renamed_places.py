"""Other municipalities' names in the place of those in a message, each in the same case: for tools/build_home_layers.py.

Whether a place is the home is told by the words around it, not by which place it is. Who reads the same message with another
name each time learns the words.
"""

import random
from collections.abc import Sequence

from reading.text import lower
from tools.build_municipality_forms import rows

SHARE = 0.5
"""Of the messages read with other names each time."""


class OtherNames:
    """The names that may take another's place, by case and language; none that is also a word or a person."""

    def __init__(self) -> None:
        forms = rows("municipality_forms.tsv")
        self._known = {row["form"]: row for row in reversed(forms)}
        self._forms: dict[tuple[str, str], dict[str, str]] = {}
        doubtful = {row["code"] for row in forms if row["kind"] == "name" and row["like"]}
        for row in forms:
            if row["kind"] == "name" and row["code"] not in doubtful:
                self._forms.setdefault((row["language"], row["case"]), {}).setdefault(
                    row["code"], row["form"]
                )

    def instead(
        self, text: str, places: Sequence[tuple[int, int]], chance: random.Random
    ) -> tuple[str, list[tuple[int, int]]]:
        """The message with other names, and where they stand in it; a name that the table has not stays, and so may all.

        `places` are from start to end, in order. A municipality named twice is another one twice.
        """
        if chance.random() > SHARE:
            return text, list(places)
        chosen: dict[str, str] = {}
        written, found, at = "", [], 0
        for start, end in places:
            written += text[at:start]
            name = self._another(text[start:end], chosen, chance)
            found.append((len(written), len(written) + len(name)))
            written += name
            at = end
        return written + text[at:], found

    def _another(self, name: str, chosen: dict[str, str], chance: random.Random) -> str:
        row = self._known.get(lower(name))
        forms = self._forms.get((row["language"], row["case"])) if row else None
        if row is None or not forms:
            return name
        code = chosen.setdefault(row["code"], chance.choice(sorted(forms)))
        form = forms.get(code)
        if form is None:
            return name
        return form[0].upper() + form[1:] if name[0].isupper() else form
