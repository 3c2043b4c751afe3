"""A sentence made plain for patterns: folded words and digits parted by single spaces, each with its place."""

import itertools
import re
from bisect import bisect_left, bisect_right
from typing import Iterator

from reading.kin import KIN, is_about_another
from reading.kin import NOT_OF_WHOM_ONE_IS as _NOT_OF_WHOM_ONE_IS
from reading.numbers import NUMBERS, age_in_words, fold_letter, joined, year_of
from reading.text import words as listed_words

_TOKEN = re.compile(
    r"\((?=\d\d\D{0,10}\))|(?<=\d)\)|(?<=\d[a-z])\)|(?<=\d [a-z])\)|[^\W\d_]+|\d+|[.,;:!?%€/]|(?<=\d\d)\+(?=\W|$)|\n"
)
_LONGEST_WORD = 40
_SHORT_WORD = 10
_CLAUSE = re.compile(
    r" (?:[,;!?\n]|\.(?! \d)|vaan|utan|mutta|men|ja|och|eika|sitten|eli|alltsa|eiku|eikun|sa(?= (?:nu|jag) )"
    r"|(?<! ei )(?<! en )(?:kun|ku|koska|vaikka|et|etta|eftersom|fast|medan|nar|da)(?= (?:olen|oon|en|ma|mie|mina|maa|mulla|minulla|mun|minun|minut|mut|jain|saan|sain|teen|kayn|irtisan\w+|lomaut\w+|jag|min|mitt) )) "
)
"""What parts clauses; "kun" and its like only where one's own state follows: "tuet ei riitä kun olen työtön"."""
_BEFORE_ARTICLE = (
    "i",
    "ar",
    "har",
    "av",
    "pa",
    "om",
    "for",
    "med",
    "som",
    "till",
    "hos",
    "blev",
    "var",
    "fick",
    "far",
    "mig",
    "oss",
    "gar",
    "tar",
    "driver",
    "ager",
    "hos",
    "min",
    "utan",
    "vid",
    "inte",
)
NOT_I = (
    "".join(f"(?<! {word} )" for word in _BEFORE_ARTICLE)
    + "en(?! (?:dag|vecka|manad|gang|timme|liten|egen|del) )"
)
"""The Finnish "en", I do not, where it is not the Swedish article."""
_NEGATION = re.compile(
    rf" (?:{NOT_I}|ei|et|emme|eivat|enka|inte|ej|int|aldrig|ingen|inget|varken|enaa|muu kuin|annat .{{0,20}}an) "
)
_SOMEONE_ELSE = re.compile(rf"{_NOT_OF_WHOM_ONE_IS} (?:{KIN}) ")
_BESIDE = re.compile(
    rf" (?:hos|med|me|fran|till|for|at) (?:(?:min|mitt|mina|var|vart|en|ett|sin) )?(?:{KIN})(?= )"
    rf"| (?:{KIN}) (?:yrityksessa|firmassa|tilalla|luona|luokse|luo|luota|kanssa|kans|kaa|takia|vuoksi|perassa|avulla|kotona|lahella|asunnossa|nurkissa|apuna|omaishoitaja\w{{0,3}})(?= )"
)
"""Another who is only beside: "bor hos min mamma och är arbetslös", "puolison yrityksessä töissä"."""
_WHO_IS = re.compile(rf" (?:{KIN}) (?:\w+ ){{0,3}}(?:som|joka|jolla|jonka) ")
_OWN_ROLE = re.compile(
    r" (?:olen|oon|jag ar|ar) (?:(?!hos|med|for|at|till|av|min|mitt|mun|minun)\w+ ){0,4}?(?:isa|aiti|mamma|pappa|mor|far|morsa|poika|tytto|mummo|leski|tjej|kille|pojke|flicka) "
    r"|^ \w{0,10}(?:mamma|pappa) (?:pa|i|till|fran|med) |^ (?:aiti|isa|mummo|vaari) \w+(?:sta|lta|st|lt|ssa|lla) "
)
_WHO = r"(?:\w{3,12}ni|vaimo|mies|poika|tytar|tytto|sisko|veli|kaveri|puoliso|aiti|isa|(?:min|mitt|var|vart) \w{2,14}|sonen|dottern|sambon|mannen|frun)"
_APPOSITION = re.compile(
    rf" {_WHO} , (?:\w+ )?\d{{1,2}} ?(?:v|vee|vuotta|vuotias|ar|aring|arig)? ?(?:, |(?=[.;!?] |$))"
)
"""One who is named with an age between commas: "poikani, 17, on työtön" goes on about the boy."""
_CARRIED_ON = re.compile(r" (?:ja|och) $")
_I_AND = re.compile(r" (?:jag och|mina ja|ma ja|mie ja|maa ja) $")
_I_MYSELF = re.compile(
    r" (?:mina|ma|mie|maa|meika|mulla|minulla|mul|mun|minun|mut|minut|mua|minua|olen|oon|jag|sjalv|min|mitt|mig|mej) "
)


_NEGATED_AFTER = re.compile(
    r" (?:(?:ar|har|far|hor|blev) (?:jag|vi) )?(?:(?:en|ei) (?:oo|ole|ollut|saa(?= [,.;!?]| $| enaa| sita)|nosta|kuulu|enaa|ikina|koskaan|ollenkaan)|(?:inte|int|ej)(?= [,.!?]| $| langre| mer| an))"
)
_SWEDISH = listed_words(
    "och jag ar har som inte int pa att det de bor vi ni nu min mitt mej mig va ti sku i men vem fran vad hur nagon nan om blir bli sku ska skulle kan vill far kassan uppsagd permitterad arbetslos jobbet gar"
)
_FINNISH = listed_words(
    "on olen oon ei en etta mutta mut mun minun mina ma mie nyt kun ku mita miten saan sita se tai myos vai olla oo asun"
)


class Line:
    """`plain` is " olen 24 vuotias , tyoton " for "Olen 24-vuotias, työtön"; patterns run on it."""

    def __init__(self, text: str) -> None:
        self._starts: "list[int]" = []
        self._spans: "list[tuple[int, int]]" = []
        words: "list[str]" = []
        for start, end, letters in _written_out(_folded_tokens(text), text):
            self._add(words, letters, start, end)
        length = 1
        for word in words:
            self._starts.append(length)
            length += len(word) + 1
        self.plain = " " + " ".join(words) + " " if words else " "
        self._clauses = [0, *self._clause_starts()]
        self._is_about_another = is_about_another(self.plain)

    def _clause_starts(self) -> "Iterator[int]":
        aside = [match.span() for match in _APPOSITION.finditer(self.plain)]
        for match in _CLAUSE.finditer(self.plain):
            if not any(start < match.start() + 1 < end for start, end in aside):
                yield match.end() - 1

    def _add(self, words: "list[str]", letters: str, start: int, end: int) -> None:
        value = NUMBERS.get(letters)
        ones = int(letters) if letters.isdigit() and len(letters) == 1 else value
        sum_ = (
            joined(int(words[-1]), ones)
            if words and ones and words[-1].isdigit() and len(words[-1]) == 2
            else None
        )
        if sum_ is not None and value is not None:
            words[-1], self._spans[-1] = str(sum_), (self._spans[-1][0], end)
            return
        value = year_of(letters) if value is None and len(letters) > _SHORT_WORD else value
        aged = age_in_words(letters) if value is None else None
        for word in aged or (str(value) if value is not None else letters,):
            words.append(word)
            self._spans.append((start, end))

    def span(self, start: int, end: int) -> "tuple[int, int]":
        """Where a stretch of `plain` stands in the text that was given."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        first += 1 if self.plain[start] == " " and self._starts[first] < start else 0
        last = max(bisect_left(self._starts, end) - 1, first, 0)
        return self._spans[first][0], self._spans[min(last, len(self._spans) - 1)][1]

    def before(self, place: int) -> str:
        """What the same clause says before `place`, at most eighty characters of it."""
        start = self._clauses[bisect_right(self._clauses, place) - 1]
        return " " + self.plain[max(start, place - 80) : place].strip() + " "

    def after(self, place: int) -> str:
        """What the same clause says after `place`, at most forty characters of it."""
        at = bisect_right(self._clauses, place)
        end = self._clauses[at] if at < len(self._clauses) else len(self.plain)
        return self.plain[place : min(end, place + 40)] + " "

    def sentence_before(self, place: int) -> str:
        """The clause of `place` and the one before it, at most a hundred and twenty characters."""
        at = max(bisect_right(self._clauses, place) - 2, 0)
        return " " + self.plain[max(self._clauses[at], place - 120) : place].strip() + " "

    def is_negated(self, place: int) -> bool:
        """Whether a word of negation stands before `place` in its clause."""
        return _NEGATION.search(self.before(place)) is not None

    def is_negated_after(self, place: int) -> bool:
        """Whether the negation follows, as in speech: "eläkkeellä en oo", "permitterad är jag inte"."""
        return _NEGATED_AFTER.match(self.plain, place - 1) is not None

    def is_of_someone_else(self, place: int) -> bool:
        """Whether a child, a spouse, a friend is the one spoken of at `place`.

        A clause after "ja" or "och" goes on about the same one unless it says "I": "vaimo on 45 ja lomautettu".
        """
        if self._is_about_another:
            return True
        before, start = self.before(place), self._clauses[bisect_right(self._clauses, place) - 1]
        if _OWN_ROLE.search(before) is not None or _I_AND.search(self.plain[max(0, start - 9) : start + 1]):
            return False
        if _speaks_of_another(before, self.plain[place : place + _LONGEST_WORD].split(" ", 1)[0]):
            return True
        own = self.plain[start:place] + self.plain[place : place + 12].split(" ")[0] + " "
        if (
            not start
            or not _CARRIED_ON.search(self.plain[max(0, start - 5) : start + 1])
            or _I_MYSELF.search(" " + own)
        ):
            return False
        before = self.before(start - 1)
        return _OWN_ROLE.search(before) is None and _speaks_of_another(before)


def _speaks_of_another(before: str, following: str = "") -> bool:
    """Whether one of the kin is the one spoken of; `following` is the word that is told, which may say "at their place"."""
    if _WHO_IS.search(before) is not None:
        return True
    before = _BESIDE.sub(" ", f"{before}{following} ").removesuffix(f"{following} ")
    return _SOMEONE_ELSE.search(before) is not None


def _written_out(tokens: "list[tuple[int, int, str]]", text: str) -> "Iterator[tuple[int, int, str]]":
    """Spoken Swedish as it is written: "ja e 24 å utan jobb" is "jag ar 24 och utan jobb"; "890 e" is money."""
    listed = [word for _, _, word in tokens]
    swedish = sum((word in _SWEDISH) - (word in _FINNISH) for _, _, word in tokens) > 0
    swedish = swedish or any(pair in (("ja", "e"), ("e", "ja")) for pair in itertools.pairwise(listed))
    before = ""
    for at, (start, end, word) in enumerate(tokens):
        following = "".join(listed[at + 1 : at + 2])
        if text[start:end] in ("å", "Å"):
            word = "ar" if len(before) == 2 and before.isdigit() and following in _AFTER_AGE else "och"
        elif (word == "e" and not before.isdigit()) or text[start:end] in ("ä", "Ä"):
            word = "ar"
        elif swedish and not (word == "ja" and following in _AFTER_YES and before not in _BEFORE_I):
            word = _SPOKEN_SWEDISH.get(word, word)
        yield start, end, word
        before = word


_AFTER_AGE = ("", ",", ".", "!", "?", "gammal", "o", "och")
"""What follows an "å" that is a year: "24 å, vasabo"."""
_AFTER_YES = listed_words(", . ! ; : det de sa nog visst precis tack tyvarr jo ja") | {""}
"""What follows a yes rather than an I."""
_BEFORE_I = listed_words("int inte ar har e bor jobbar kan ska som nu")
"""Words after which it is an I even there: "men int ja"."""

_SPOKEN_SWEDISH = {
    "ja": "jag",
    "me": "med",
    "o": "och",
    "ti": "till",
    "mej": "mig",
    "nan": "nagon",
    "dom": "de",
    "he": "det",
}


def _folded_tokens(text: str) -> "list[tuple[int, int, str]]":
    """Start, end and folded letters of each word, number or mark; over-long words become a blank mark."""
    shown, places = [], []
    for place, sign in enumerate(text):
        for letter in fold_letter(sign):
            shown.append(letter)
            places.append(place)
    line = "".join(shown)
    found = []
    for match in _TOKEN.finditer(line):
        word = "," if match.group() in "()" else match.group() if len(match.group()) <= _LONGEST_WORD else "~"
        found.append((places[match.start()], places[match.end() - 1] + 1, word))
    return found
