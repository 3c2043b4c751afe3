"""What is told of a dismissal beside that it came: when, at what age, after how many years, and why."""

import re
from datetime import date, timedelta

from reading.facts.leaving_words import PERSONAL, PRODUCTION, SERVED_YEARS
from reading.facts.line import Line
from reading.when.symbols import to_symbols


def told_of_it(line: Line, text: str, today: date) -> "dict[str, object]":
    """Of a dismissal: the day (ISO), the age then, the years served, whether for production or financial reasons; None for what is unsaid."""
    years, aged = SERVED_YEARS.search(line.plain), re.search(r" (\d{2}) vuotiaana ", line.plain)
    cause = True if PRODUCTION.search(line.plain) else False if PERSONAL.search(line.plain) else None
    return {
        "on": dismissed_on(text, today),
        "age": int(aged[1]) if aged else None,
        "years": int(next(group for group in years.groups() if group)) if years else None,
        "production_or_financial": cause,
    }


_DATED = re.compile(r"(?<!\d)(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}))?(?!\d)|(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")


def dismissed_on(text: str, today: date) -> "str | None":
    """The ISO day of the first date in `text`; without a year, its latest occurrence not after `today`."""
    match = _DATED.search(text)
    if match is None:
        return _named_day(text, today)
    try:
        if match[4]:
            return date(int(match[4]), int(match[5]), int(match[6])).isoformat()
        day = date(int(match[3] or today.year), int(match[2]), int(match[1]))
    except ValueError:
        return None
    return (
        day if match[3] or day <= today else day.replace(year=day.year - 1, day=min(day.day, 28))
    ).isoformat()


def _named_day(text: str, today: date) -> "str | None":
    """ "10. tammikuuta 2023", "den 10 januari"; "eilen", "igår" too."""
    symbols = to_symbols(text, "fi")
    if "yesterday" in symbols:
        return (today - timedelta(days=1)).isoformat()
    named = re.search(r"[o#](\d{1,2}) m(\d+)\b(?: #(\d{4}))?|\bm(\d+) o(\d{1,2})\b", symbols)
    if named is None:
        return None
    return dismissed_on(f"{named[1] or named[5]}.{named[2] or named[4]}.{named[3] or ''}", today)
