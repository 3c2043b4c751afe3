"""Messages as a hurried hand types them: a noisy twin of each, always the same one.

A hand slips on the keys (the next key, a letter left out, twice or too early; a compound split, two words joined),
and it has habits: no dots and rings over letters, no capitals, no punctuation.
"""

from collections.abc import Callable
from itertools import compress
from random import Random

ROWS = ("qwertyuiopå", "asdfghjklöä", "zxcvbnm")
"""The letters of the keyboard that Finland and Sweden share; each row stands half a key further right."""
FEWEST_LETTERS = 4
"""Shorter messages stay as they are: a slip would leave too little to read."""
LETTERS_PER_SLIP = 20
LONG_WORD = 10
SHORTEST_PART = 4
BARE_LETTERS = str.maketrans("äöåÄÖÅ", "aoaAOA")
BARE_LETTERS_SHARE = 0.3
LOWER_CASE_SHARE = 0.5
NO_PUNCTUATION_SHARE = 0.5
PUNCTUATION = str.maketrans("", "", ".,!?;:")

Slip = Callable[[str, Random], str]


def noisy(text: str, seed: int = 0) -> str:
    """The noisy twin of a message: its habits, and a slip for every twenty letters, at least one."""
    letters = len(_letters(text))
    if letters < FEWEST_LETTERS:
        return text
    chance = Random(f"{seed} {text}")  # noqa: S311  nothing secret: the same message must slip the same way
    typed = _with_habits(text, chance)
    for slip in chance.choices(list(SLIPS), list(SLIPS.values()), k=max(1, letters // LETTERS_PER_SLIP)):
        typed = slip(typed, chance)
    return typed if typed != text else drop(typed, chance)


def _with_habits(text: str, chance: Random) -> str:
    if chance.random() < BARE_LETTERS_SHARE:
        text = text.translate(BARE_LETTERS)
    if chance.random() < LOWER_CASE_SHARE:
        text = text.lower()
    if chance.random() < NO_PUNCTUATION_SHARE:
        text = text.translate(PUNCTUATION)
    return text


def hit_next_key(text: str, chance: Random) -> str:
    at = chance.choice(_letters(text))
    near = NEIGHBOURS.get(text[at].lower())
    return _replaced(text, at, chance.choice(near)) if near else drop(text, chance)


def drop(text: str, chance: Random) -> str:
    return _replaced(text, chance.choice(_letters(text)), "")


def double(text: str, chance: Random) -> str:
    at = chance.choice(_letters(text))
    return _replaced(text, at, text[at] * 2)


def swap(text: str, chance: Random) -> str:
    """Two letters of a word in the wrong order."""
    pairs = [at for at in _letters(text) if text[at + 1 : at + 2].isalpha() and text[at] != text[at + 1]]
    if not pairs:
        return drop(text, chance)
    at = chance.choice(pairs)
    return f"{text[:at]}{text[at + 1]}{text[at]}{text[at + 2 :]}"


def split_word(text: str, chance: Random) -> str:
    """A long word in two, as compounds are split; where there is none, a letter is dropped."""
    words = text.split(" ")
    long = [at for at, word in enumerate(words) if len(word) >= LONG_WORD and word.isalpha()]
    if not long:
        return drop(text, chance)
    at = chance.choice(long)
    cut = chance.randint(SHORTEST_PART, len(words[at]) - SHORTEST_PART)
    words[at] = f"{words[at][:cut]} {words[at][cut:]}"
    return " ".join(words)


def join_words(text: str, chance: Random) -> str:
    """Two words without the space between; where there is one word, a letter is dropped."""
    spaces = [at for at, sign in enumerate(text) if sign == " "]
    return _replaced(text, chance.choice(spaces), "") if spaces else drop(text, chance)


def _letters(text: str) -> list[int]:
    """Where the letters stand."""
    return list(compress(range(len(text)), map(str.isalpha, text)))


def _replaced(text: str, at: int, sign: str) -> str:
    return f"{text[:at]}{sign}{text[at + 1 :]}"


def _neighbours() -> dict[str, str]:
    """Each letter's neighbours: beside it in its row, and the two it touches in the rows above and below."""
    places = {letter: (row, at) for row, letters in enumerate(ROWS) for at, letter in enumerate(letters)}
    return {
        letter: "".join(other for other, place in places.items() if _touch((row, at), place))
        for letter, (row, at) in places.items()
    }


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    down, right = other[0] - one[0], other[1] - one[1]
    return (down, right) in {(0, -1), (0, 1), (1, -1), (1, 0), (-1, 0), (-1, 1)}


NEIGHBOURS = _neighbours()
SLIPS: dict[Slip, int] = {hit_next_key: 4, drop: 3, swap: 3, double: 2, split_word: 1, join_words: 1}
"""How often each happens, beside the others."""
