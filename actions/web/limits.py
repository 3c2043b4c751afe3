"""How often one caller may call: token buckets kept in memory, one server's share each."""

import time
from collections.abc import Callable
from dataclasses import dataclass

MOST_BUCKETS = 20_000
"""Past this many callers the full buckets are forgotten: a full bucket is like none."""


@dataclass(slots=True)
class _Bucket:
    tokens: float
    filled_at: float


class Buckets:
    """`burst` calls at once, then `per_minute` a minute; 0 a minute means no limit."""

    def __init__(self, per_minute: int, burst: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_second = per_minute / 60
        self._burst = max(burst, 1)
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}

    def take(self, caller: str) -> float:
        """0 when `caller` may call now, else how many seconds until the next call."""
        if self._per_second <= 0:
            return 0.0
        bucket = self._filled(caller)
        if bucket.tokens < 1:
            return (1 - bucket.tokens) / self._per_second
        bucket.tokens -= 1
        return 0.0

    def _filled(self, caller: str) -> _Bucket:
        now = self._clock()
        if caller not in self._buckets:
            self._forget_the_full(now)
            return self._buckets.setdefault(caller, _Bucket(self._burst, now))
        bucket = self._buckets[caller]
        bucket.tokens = min(self._burst, bucket.tokens + (now - bucket.filled_at) * self._per_second)
        bucket.filled_at = now
        return bucket

    def _forget_the_full(self, now: float) -> None:
        if len(self._buckets) < MOST_BUCKETS:
            return
        seconds_to_fill = self._burst / self._per_second
        kept = {who: b for who, b in self._buckets.items() if now - b.filled_at < seconds_to_fill}
        self._buckets = kept if len(kept) < MOST_BUCKETS else {}
