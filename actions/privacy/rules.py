"""How long what people said is kept."""

from datetime import datetime, timedelta


def erased_before(now: datetime, keep_days: int) -> datetime | None:
    """Conversations idle since before this are erased; None when they are kept without end (0 days)."""
    return now - timedelta(days=keep_days) if keep_days > 0 else None
