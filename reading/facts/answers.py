"""A short answer to a question about one fact: "31", "joo", "en usko", "ryska", "vet inte"."""

import re
from datetime import date

from reading.facts.ages import is_rounded, year_told
from reading.facts.found import LONGEST, days_until, find_facts
from reading.facts.line import Line
from reading.facts.tongue_names import TONGUES

UNKNOWN = "unknown"
"""The answer of a person who says that they do not know."""

_NOT_KNOWN = re.compile(
    r" (?:en (?:\w+ )?(?:tieda|tiia|tia|tiija|muista|osaa sanoa|ole varma|oo varma)|emt|ei (?:mitaan )?(?:hajua|tietoa|havaintoa|mitaan tietoa)"
    r"|vet (?:inte|ej|int)|ingen aning|(?:ar )?osaker|inte saker|minns inte|kommer inte ihag|har ingen aning|vetej|i don t know) "
)
_NO = re.compile(
    r"^ (?:no |joo |juu |ja |eiku |nej )?(?:en|ei|eip|eipa|eikai|nej|na|nae|nope|no|inte|int|ej|enpa|aldrig|ingen|inget|ikke|eioo|eiole)(?= )"
)
_YES = re.compile(
    r"^ (?:no |hmm |eiku )?(?:joo|joo[o]*|juu|juuh|jo|ja|jaa|jaha|jep|jepp|jees|jes|kylla|kyl|kylha|on|olen|oon|kuulun|saan|totta|tottakai|tietysti|toki|juuri niin"
    r"|yes|yep|ok|absolut|visst|stammer|precis|just det|javisst|jovisst|det ar jag|det har jag|jag ar|jag har|pitaa paikkansa|nain on|jap|aivan|var|olin)(?= )"
)
_BOOLEANS = (
    "earnings_related",
    "immigrant",
    "temporary_protection",
    "has_home_municipality",
    "was_trial_customer",
    "interpreter",
    "reference",
    "confirm",
)
_STATUS_WORDS = (
    (r"osittain|osa|delvis|lyhenne\w+|deltid|osa aik\w+|reducerat", "laid_off_reduced"),
    (r"kokonaan|helt|taysin|kokoaikaisesti|heltid", "laid_off_full"),
    (r"palkkatu\w+|lonesubvention\w*", "subsidised"),
    (r"starttira\w+|startpeng\w*", "startup_grant"),
    (r"palvelussa|tyokokeilu\w*|koulutuksessa|kurssilla|arbetsprovning\w*|utbildning\w*|kurs", "in_service"),
    (
        r"tyollinen|toissa|toita|tyossa|duunissa|jobbar|arbetar|jobb|anstalld|pa jobb|i jobb|i arbete",
        "employed",
    ),
    (r"tyoton|tyottoma\w*|arbetslos|ei|nej", "unemployed"),
)


def read_answer(fact: str, text: str, today: date) -> "object | None":
    """What a short answer says to a question about one `fact`; `UNKNOWN` for "en tiedä", None if nothing.

    A plain no to a question about dismissal is False, a plain yes an empty dismissal.
    """
    told = [one for one in find_facts(text, today) if one.name == fact]
    if told:
        return told[0].value
    line = Line(text[:LONGEST])
    if _NOT_KNOWN.search(line.plain):
        return UNKNOWN
    return _short_answer(fact, text, line, today)


def _short_answer(fact: str, text: str, line: Line, today: date) -> "object | None":
    if fact == "age":
        return _age_alone(text, line, today)
    if fact == "mother_tongue":
        return _tongue_alone(line)
    if fact == "status":
        return _status_alone(text, line, today)
    if fact == "days_until_unemployed":
        return _days_alone(text, line, today)
    return _yes_or_no(fact, line) if fact in _BOOLEANS or fact == "dismissed" else None


def _age_alone(text: str, line: Line, today: date) -> "int | None":
    from_year = year_told(text, today)
    if from_year is not None:
        return from_year
    ages = [match for match in re.finditer(r" (\d{1,3})(?= )", line.plain) if 10 <= int(match[1]) <= 110]
    said = [
        match
        for match in ages
        if not line.is_negated(match.start() + 1) or _FIXED.search(line.plain[: match.start() + 1])
    ]
    said = [match for match in said if _is_own_age(line, match.start() + 1)]
    return int(said[-1][1]) if said else None


def _is_own_age(line: Line, place: int) -> bool:
    """Not "alle 30", which is no age, nor "veljeni on 24"."""
    return not (is_rounded(line.before(place)) or line.is_of_someone_else(place))


_FIXED = re.compile(r" (?:ei|en) (?:kun|ku) $| eiku\w{0,2} $")


def _tongue_alone(line: Line) -> "str | None":
    for match in re.finditer(r" ([a-z]+)(?= )", line.plain):
        word = match[1][:-5] if match[1].endswith("kieli") and len(match[1]) > 8 else match[1]
        code = TONGUES.get(word) or TONGUES.get(word.rstrip("n"))
        if code and not line.is_negated(match.start() + 1):
            return code
    return None


def _status_alone(text: str, line: Line, today: date) -> "str | None":
    for opening in ("olen ", "jag är "):
        told = [one.value for one in find_facts(opening + text, today) if one.name == "status"]
        if told:
            return str(told[0])
    for words, status in _STATUS_WORDS:
        match = re.search(rf" (?:{words}) ", line.plain)
        if match and (status == "unemployed" or not line.is_negated(match.start() + 1)):
            return status
    return None


def _days_alone(text: str, line: Line, today: date) -> "int | None":
    days = days_until(text, today)
    if days is not None:
        return days
    match = re.search(r" (\d{1,3}|yksi|en|ett)? ?(paiva|viik|vko|dag|veck|manad|kuuk|kk)?\w* ", line.plain)
    number = re.search(r" (\d{1,3}) ", line.plain)
    many = int(number[1]) if number else 1
    unit = re.search(r" (viik|vko|veck|manad|kuuk|kk)", line.plain)
    if number is None and unit is None:
        return None
    return many * (1 if unit is None else 7 if unit[1] in ("viik", "vko", "veck") else 30) if match else None


_ASKS_WHICH = re.compile(
    r" (?:fpa|kela\w{0,3}|sossu\w{0,3}|sosiaali\w*|kassa\w*|kassan) (?:vai|tai|eller) | (?:vai|eller) (?:fpa|kela\w{0,3}|kassa\w*|kassan) "
)
""" "E de sossu eller fpa": one asks who pays."""


def _yes_or_no(fact: str, line: Line) -> "object | None":
    if fact == "earnings_related" and _ASKS_WHICH.search(line.plain):
        return None
    if fact == "earnings_related" and not line.is_negated(len(line.plain)):
        if re.search(
            r" (?:kela\w{0,3}|fpa|fpas|peruspaivaraha\w{0,2}|tyomarkkinatu\w{1,3}|grunddagpenning|yleistuki) ",
            line.plain,
        ):
            return False
        if re.search(
            r" (?:\w{0,20}kassa\w{0,4}|liitto|liitosta|ytk|facket|ansiosid\w{0,10}|inkomstrelatera\w{0,3}) ",
            line.plain,
        ):
            return True
    if _NO.search(line.plain) or re.search(r"^ (?:joo|juu|ja) (?:en|ei) ", line.plain):
        return False
    if not _YES.search(line.plain):
        return None
    return (
        {"on": None, "age": None, "years": None, "production_or_financial": None}
        if fact == "dismissed"
        else True
    )
