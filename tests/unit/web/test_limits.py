"""Token buckets: a burst at once, then a steady trickle, each caller for itself."""

from actions.web import limits
from actions.web.limits import Buckets


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_then_a_trickle() -> None:
    clock = Clock()
    buckets = Buckets(per_minute=30, burst=2, clock=clock)

    first = [buckets.take("a") for _ in range(3)]
    clock.now += 2
    later = [buckets.take("a"), buckets.take("a")]

    assert first == [0, 0, 2]
    assert later == [0, 2]


def test_callers_do_not_share() -> None:
    buckets = Buckets(per_minute=1, burst=1, clock=Clock())

    assert [buckets.take("a"), buckets.take("b")] == [0, 0]


def test_no_limit_is_no_limit() -> None:
    buckets = Buckets(per_minute=0, burst=0, clock=Clock())

    assert {buckets.take("a") for _ in range(1000)} == {0}


def test_strangers_do_not_fill_the_memory() -> None:
    clock = Clock()
    buckets = Buckets(per_minute=60, burst=1, clock=clock)

    for caller in range(3 * limits.MOST_BUCKETS):
        buckets.take(str(caller))

    assert len(buckets._buckets) <= limits.MOST_BUCKETS
