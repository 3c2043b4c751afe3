"""Facts that decide a person's case, taken from one clumsy sentence in Finnish or Swedish."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from typing import Callable, Iterator

from reading.facts.ages import find_ages
from reading.facts.benefit_words import AT_A_CHECKOUT, BENEFITS, JOINING
from reading.facts.claims import (
    asks_the_difference,
    asks_what_it_is,
    is_asked,
    is_claimed,
    is_of_people_at_large,
    is_only_supposed,
)
from reading.facts.dismissal import told_of_it
from reading.facts.leaving_words import (
    ANY_LAST_DAY,
    DISMISSED,
    ENDING,
    NOT_DISMISSED,
    OF_A_DUTY,
    OF_STAFF,
    PAST,
    RESIGNED,
)
from reading.facts.line import NOT_I, Line
from reading.facts.needles import Sieve
from reading.facts.origin_words import ORIGIN
from reading.facts.rules import Rule
from reading.facts.situation_words import SITUATION
from reading.facts.status_words import STATUS
from reading.facts.tongues import find_tongues
from reading.places.index import index
from reading.when.clock import with_times
from reading.when.days import read_days
from reading.when.symbols import to_symbols

LONGEST = 2_000


@dataclass(frozen=True)
class Fact:
    """One fact by its name in the decision API, and the stretch of the text that tells it."""

    name: str
    value: object
    start: int
    end: int


@dataclass(frozen=True)
class _Told:
    name: str
    value: object
    weight: int
    start: int
    end: int


def find_facts(text: str, today: date) -> "list[Fact]":
    """The facts told in `text`, each name once, in the order of the text.

    A denied value is dropped; of two, the surer one wins, then the later one, so that a correction holds.
    """
    line = Line(text[:LONGEST])
    best: "dict[str, _Told]" = {}
    for told in sorted(_all_told(line, text[:LONGEST], today), key=lambda one: (one.weight, one.start)):
        best[told.name] = told
    _settle(best)
    facts = [Fact(told.name, told.value, *line.span(told.start, told.end)) for told in best.values()]
    return sorted(facts, key=lambda fact: (fact.start, fact.name))


def _settle(best: "dict[str, _Told]") -> None:
    """Days until unemployment only mean something for one who still works."""
    status = best.get("status")
    if status is None or status.value != "employed":
        best.pop("days_until_unemployed", None)


def _all_told(line: Line, text: str, today: date) -> "Iterator[_Told]":
    for age, weight, start, end in find_ages(line, today):
        yield _Told("age", age, weight, start, end)
    for code, start, end in find_tongues(line):
        yield _Told("mother_tongue", code, 1, start, end)
    for tells in _tellers().likely(line.plain):
        yield from tells(line, text, today)


_TO_COME = re.compile(r" (?:blir|bli|jaan|jaisin|joudun|jaada) (?:\w+ ){0,2}$")


_FROM_LATER = re.compile(
    r"^ ?(?:ensi|huomisesta|fran nasta|(?:kohta|pian|snart)(?! (?:\d|vuoden|vuosi|puoli|kuukau|toista|kolmatta|ett |en |halv|hela|manad))) "
)


def _told_by(rule: Rule, line: Line, _text: str, _today: date) -> "Iterator[_Told]":
    for match in rule.pattern.finditer(line.plain):
        start, end = _first_word(line, match.start() + 1), match.end() - 1
        if line.is_of_someone_else(start) or (not rule.past_counts and _is_past(rule, line, match)):
            continue
        if _only_seems(rule, line, start, end):
            continue
        value = rule.denied if _is_denied(rule, line, match) else rule.value
        if value is not None:
            yield _Told(rule.name, value, rule.weight, start, end)


def _first_word(line: Line, start: int) -> int:
    """Past the mark that a pattern may begin with, for the clause that it opens."""
    return start + 2 if line.plain[start] in ",.;:!?/" else start


def _only_seems(rule: Rule, line: Line, start: int, end: int) -> bool:
    """Whether the words are there and yet tell no such fact."""
    if not rule.asked_counts and (is_asked(line, start) or is_only_supposed(line, start)):
        return True
    if rule.value == "unemployed" and (
        _TO_COME.search(line.before(start))
        or _FROM_LATER.search(line.after(end))
        or line.plain.endswith((" sitten ", " sit ", " sen "), 0, start)
    ):
        return True
    match rule.name:
        case "immigrant":
            return _came_home(line, start, end) or _moved_within_finland(line, start, end)
        case "status" | "situation":
            return not _is_claimed(rule, line, start, end)
        case "earnings_related":
            return (
                _at_a_checkout(line, start, end)
                or JOINING.search(f"{line.before(start)}{line.plain[start:end]} ") is not None
                or is_of_people_at_large(line, start, end)
                or asks_the_difference(line, start)
                or (rule.value is False and asks_what_it_is(line, start, end))
            )
    return False


_NOT_WISHED_FOR = ("unemployed", "laid_off_full", "laid_off_reduced", "ill")


def _is_claimed(rule: Rule, line: Line, start: int, end: int) -> bool:
    return is_claimed(line, start, end, may_be_wished=rule.value not in _NOT_WISHED_FOR)


_HOME_AGAIN = re.compile(
    r" (?:takaisin|takas|kotiin|palasin|palannut|paluumuuttaja\w{0,2}|lomalta|reissusta|matkalta|vaihdosta|vaihtovuodelta|komennukselta|tillbaka|hem|ater|atervande|atervant|semester\w{0,3}|utbytet|resa|resan) "
)


def _came_home(line: Line, start: int, end: int) -> bool:
    """ "Muutin takaisin Suomeen", "kom hem från Spanien": one who had gone from here."""
    around = f"{line.before(start)}{line.plain[start:end]} {line.after(end)}"
    return _HOME_AGAIN.search(around) is not None or is_only_supposed(line, start)


def _moved_within_finland(line: Line, start: int, end: int) -> bool:
    """ "Flyttade hit från Esbo", "muutin tänne Oulusta": a municipality here is no country there."""
    if not re.search(r" (?:hit|tanne) ", line.plain[start - 1 : end + 1]):
        return False
    told = f"{line.plain[start:end]} {' '.join(line.after(end).split()[:2])}"
    return (
        "suom" not in told and "finland" not in told and any(word in index().folded for word in told.split())
    )


def _at_a_checkout(line: Line, start: int, end: int) -> bool:
    around = f"{line.before(start)} {line.plain[start:end]} {line.after(end)}"
    return AT_A_CHECKOUT.search(f" {' '.join(around.split())} ") is not None


def _is_denied(rule: Rule, line: Line, match: "re.Match[str]") -> bool:
    start = _first_word(line, match.start() + 1)
    if rule.value is False or rule.says_no:
        return rule.denied is None and line.is_negated(start)
    within = _DENIAL.search(match.group()) is not None
    return within or line.is_negated(start) or line.is_negated_after(match.end())


_DENIAL = re.compile(rf" (?:{NOT_I}|ei|inte|ej|int|ingen|inget|eika|enka) ")


_GOES_ON = ("unemployed", "laid_off_full", "laid_off_reduced", "in_service", "ill", "retired", "on_leave")
"""What one "has been" one still is, unless another word says that it is over."""


_LONG_GONE = re.compile(r"^ ?(?:\w+ ){0,2}(?:forr|tidigare|forut|aiemmin|aikaisemmin|aikoinaan) ")


def _is_past(rule: Rule, line: Line, match: "re.Match[str]") -> bool:
    if rule.name not in ("status", "situation"):
        return False
    if rule.value != "unemployed" and _LONG_GONE.search(line.after(match.end() - 1)):
        return True
    start = _first_word(line, match.start() + 1)
    said = f"{line.before(start)}{line.plain[start : match.end()]}"
    return PAST.search(said) is not None and not (
        rule.value in _GOES_ON and " ollut " in said and " olin " not in said
    )


def _notice(line: Line, text: str, today: date) -> "Iterator[_Told]":
    """ "Työ loppuu kahden viikon päästä": still employed, unemployed in fourteen days."""
    match = ENDING.search(line.plain)
    if match is None or line.is_of_someone_else(match.start() + 1) or line.is_negated(match.start() + 1):
        return
    start, end = match.start() + 1, match.end() - 1
    if PAST.search(line.before(start)) or line.plain.startswith((" var ", " va ", " oli "), end):
        return
    if OF_STAFF.search(line.after(end)) or (
        ANY_LAST_DAY.match(match.group()) and OF_A_DUTY.search(line.plain)
    ):
        return
    days = days_until(text, today)
    if days is None and not is_claimed(line, start, end, may_be_wished=False):
        return
    yield _Told("status", "employed", 7, start, end)
    if days is not None:
        yield _Told("days_until_unemployed", days, 1, start, end)


def days_until(text: str, today: date) -> "int | None":
    """Days from `today` to the first day that `text` names; None when it names none to come."""
    symbols = with_times(to_symbols(text, "sv" if re.search(r"[åÅ]| om | på ", text) else "fi"))
    spans = read_days(symbols, today) or []
    ahead = [
        (last if "month" in symbols and "late" in symbols else first)
        for first, last in spans
        if last >= today
    ]
    return (ahead[0] - today).days if ahead and ahead[0] >= today else None


def _resigned(line: Line, _text: str, _today: date) -> "Iterator[_Told]":
    for match in RESIGNED.finditer(line.plain):
        if not line.is_of_someone_else(match.start() + 1) and not line.is_negated(match.start() + 1):
            yield _Told("dismissed", False, 2, match.start() + 1, match.end() - 1)


def _dismissal(line: Line, text: str, today: date) -> "Iterator[_Told]":
    details: "dict[str, object] | None" = None
    for match in DISMISSED.finditer(line.plain):
        start = match.start() + 1
        if line.is_of_someone_else(start) or is_only_supposed(line, match.end()):
            continue
        if NOT_DISMISSED.search(line.before(start)):
            yield _Told("dismissed", False, 1, start, match.end() - 1)
        elif not line.is_negated(start) and not line.is_negated_after(match.end()):
            details = details or told_of_it(line, text, today)
            yield _Told("dismissed", details, 1, start, match.end() - 1)


_Teller = Callable[[Line, str, date], "Iterator[_Told]"]
_RULES = (*STATUS, *BENEFITS, *ORIGIN, *SITUATION)


@lru_cache(maxsize=1)
def _tellers() -> "Sieve[_Teller]":
    return Sieve(
        [
            *((partial(_told_by, each), each.source) for each in _RULES),
            (_notice, ENDING.pattern),
            (_resigned, RESIGNED.pattern),
            (_dismissal, DISMISSED.pattern),
        ]
    )


def make_ready() -> None:
    """What the first messages would else wait for: every pattern, and which words call for it."""
    _tellers()
    for each in _RULES:
        _ = each.pattern
