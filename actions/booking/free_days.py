"""Finland's public holidays, Midsummer Eve and Christmas Eve among them, from the holidays package."""

from datetime import date, datetime
from functools import cache

import holidays


def public_holidays(now: datetime) -> frozenset[date]:
    """Those of this year and the next, which is further than anything is booked."""
    return _of_years(now.year, now.year + 1)


@cache
def _of_years(*years: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("FI", years=years))
