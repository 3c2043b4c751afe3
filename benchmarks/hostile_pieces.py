"""Whether every reader of `reading` takes a long hostile message as fast as a short one: time per character.

    make setup && .tools/server/bin/python -m benchmarks.hostile_pieces

Method: each public function of `reading` that reads a text reads each of the pieces below, repeated to 500 and to 2,000
characters (the longest message let in) with an end that keeps a pattern from matching; the best of three. A line for
each reader: its slowest piece, the milliseconds at 2,000, and the time per character at 2,000 divided by that at 500. A
pattern that tries everything with everything shows 4, one that tries every way of parting the text never ends.
`tests/unit/reading/test_hostile.py` reads the same pieces by the same readers.
"""

import importlib
import inspect
import pkgutil
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import reading

SHORT, LONG = 500, 2000
ROUNDS = 3
ENDS = (" x", " 2022 x")
WORTH_TELLING = 2.0
"""Milliseconds: what takes less at the longest is not shown, whatever its ratio."""
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Helsinki"))
ASKED_WITH = {
    "language": "fi",
    "today": NOW.date(),
    "now": NOW,
    "known": {"age": 45, "municipality": "049"},
    "goes_on": True,
    "asked": True,
    "count": 3,
    "start": 0,
    "end": 4,
    "mentions": (),
}
"""What a reader is given beside the text, by the name of its parameter."""
NAMES_OF_A_TEXT = ("text", "query", "said", "folded")
PIECES = (
    *("a", "1", " ", "\n", ". ", ", ", "? ", "! ", "( ", "-", "1 ", "9.9.", "kl. 9-", "@", "a.", "https://a.fi/a?b=c&", "a\u200b"),
    *("\u202etyö ", "😀", "(((", "ä", "AP-", "ap-b_", "131052-308T ", "FI21 ", "+358 ", "työööö ", "ÄLKÄÄ ", "aana", "ig"),
    # Small words of both languages, of which patterns let any number stand before or behind what they look for.
    *("ja ", "no ", "na ", "och ", "o ", "men ", "mut ", "sen ", "siis ", "eli ", "hei ", "jo ", "joo ", "ok ", "ei ", "nej "),
    *("eiku ", "en ", "inte ", "jag ", "jag har ", "jos ", "om ", "vem ", "kuka ", "har ", "de ", "vi ", "min ", "mun ", "kiitos ", "nu "),
    *("da ", "sitten ", "vaikka ", "tack hej ", "ja och ", "utan ", "nimi on ", "heter ", "puh ", "kanske ", "ma ", "se ", "nat "),
    *("k s", "t mu", "taman sama ", "neuvonnan puhelin ", "telefon", "kasssans nr ", "na vaikutta", "byt k", "boka ", "peru "),
    *("olen 24 ja 25 ", "synt. 1.1.", "en ole enka inte ", "i stallet for ", "mutta ei ", "ei viela ", "ma ti ", "vuonna ", "palveli "),
    *("Turusta ", "espo salo ii ", "Turku ja Espoo ", "Aino Nieminen ", "muutan ", "asun ", "bor i ", "flytta till ", "lapsi ", "barn "),
)  # fmt: skip


def main() -> None:
    print(f"| reader | slowest piece | {LONG} characters, ms | per character, ratio |\n|---|---|---|---|")
    for name, read in readers():
        slowest = max(PIECES, key=lambda piece: taken(read, hostile(piece, LONG)[0]))
        short, long = (min(taken(read, text) for text in hostile(slowest, size)) for size in (SHORT, LONG))
        if long >= WORTH_TELLING:
            print(f"| {name} | {slowest!r} | {long:.1f} | {long / LONG / (short / SHORT):.2f} |", flush=True)


def readers() -> Iterator[tuple[str, Callable[[str], object]]]:
    """Every public function of `reading` whose first parameter is a text, with its other parameters given.

    Raises `KeyError` where a function asks for something that `ASKED_WITH` does not name.
    """
    for found in pkgutil.walk_packages(reading.__path__, "reading."):
        module = importlib.import_module(found.name)
        for name, function in vars(module).items():
            if (
                not name.startswith("_")
                and getattr(function, "__module__", "") == found.name
                and callable(function)
            ):
                asked = reads_a_text(function)
                if asked is not None:
                    yield (
                        f"{found.name}.{name}",
                        partial(function, **{each: ASKED_WITH[each] for each in asked}),
                    )


def reads_a_text(function: Callable[..., object]) -> list[str] | None:
    """The names of the other parameters that must be given; None where the first is no text."""
    if inspect.isclass(function):
        return None
    asked = list(inspect.signature(function).parameters.values())
    if not asked or asked[0].name not in NAMES_OF_A_TEXT or asked[0].annotation not in (str, "str"):
        return None
    return [each.name for each in asked[1:] if each.default is each.empty]


def hostile(piece: str, size: int) -> list[str]:
    """The piece over and over, with each of the `ENDS` that keep a pattern which takes any number of it from ending there."""
    return [(piece * size)[: size - len(end)] + end for end in ENDS]


def taken(read: Callable[[str], object], text: str) -> float:
    """Milliseconds of the fastest of `ROUNDS` readings."""
    best = float("inf")
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        read(text)
        best = min(best, time.perf_counter() - begun)
    return best * 1000


if __name__ == "__main__":
    main()
