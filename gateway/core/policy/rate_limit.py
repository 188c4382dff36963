"""The rate of a channel: in any second at most 1.1 × rate + 1 units reach the provider; at the start it is empty.

Two guards. A bucket fills with `rate` units a second up to one unit and 100 ms of work, and starts empty: a message
goes when there is one whole unit; it may overdraw the bucket, and the debt is waited for. So the rate is kept on
average, and a caller that is up to 100 ms late loses nothing. A window remembers what went in the last second, so that
messages that cost much (a text of ten segments) cannot sum up to more than the bound. A message that alone costs more
than the bound goes when nothing else went within the second before it.

The bound holds where the provider counts. A message reaches it at some time between the hand-over to the HTTP client
and the answer, so it stands in the window until a second after its answer; a provider that takes its time with answers
shall not cost rate, so that is cut off at `unsure` after the hand-over. Where this machine itself was too busy to hand
over at once, the answers tell: what answers took at the least lately is the provider's time, and only what one takes
beyond that may have been on the way.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from gateway.core.clock import AHEAD, SECOND, Instant

BURST = 0.1
"""Seconds of work that a bucket holds beyond one unit."""

EPSILON = 1e-6
"""What adding up fractions of a unit may lose, and what is not worth another look."""

UNSURE = (0.02, 0.1)
"""Seconds, at least and at most, that a message may need from the hand-over to the provider for all we know."""

ROUND = 0.05
"""Seconds, at most, from the time at which a message may go to its hand-over, so that the rate is still reached: the
claim comes late by up to a beat, waits for the writer and commits."""

SLOTS = (96, 600)
"""Requests on their way, at least and at most."""

ANSWER = 0.5
"""Seconds that a provider may take to answer and the rate is still reached, as far as `SLOTS` go."""

THROUGHPUT: Mapping[str, float] = {"standard": 80.0, "high": 1000.0}
"""What Meta lets a number send, in messages a second, by its `throughput.level` (Cloud API throughput page)."""


def effective(rate: float, level: str | None) -> float:
    """The rate in force: the configured one, or what the provider's level allows if that is less."""
    return min(rate, THROUGHPUT.get((level or "").lower(), rate))


SLOWEST = 0.1
"""Units of marketing a second that a factor above 0 leaves at least: one in 10 s."""


def pace(rate: float, factor: float) -> float:
    """How many units of marketing a second a channel may send (contract §5, "Caps"): the rate in force × the factor."""
    return max(rate * factor, SLOWEST)


def marketing_rate(rate: float, factor: float) -> float:
    """How many units of marketing a second may go: all the rate at factor 1, nothing at 0."""
    return rate if factor >= 1 else pace(rate, factor) if factor > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Bucket:
    """What a channel's row remembers: units in the bucket at `at`, and what was taken lately: (claim's time, units)."""

    level: float = 0.0
    at: Instant | None = None
    taken: tuple[tuple[Instant, int], ...] = ()


def capacity(rate: float) -> float:
    """The most that a bucket holds, in units."""
    return 1.0 + rate * BURST


def bound(rate: float) -> float:
    """The most units in any second."""
    return 1.1 * rate + 1


def unsure(rate: float, cost: int) -> Instant:
    """For how long after its hand-over a message of this cost may count as not arrived yet, in microseconds: no longer
    than messages of that cost, handed over up to `ROUND` late, can bear at the full rate (at rate 6 and 3 segments,
    where two a second are just the rate, nearly nothing), and where they cannot reach it anyway the longest."""
    least, most = UNSURE
    fit = (bound(rate) // cost) * cost
    spare = fit / (0.98 * rate) - 1
    return int((most if spare < 0 else min(most, max(least, spare - ROUND))) * SECOND)


def slots(rate: float) -> int:
    """How many requests of a channel may be on their way."""
    least, most = SLOTS
    return max(least, min(most, math.ceil(1.1 * rate * ANSWER)))


def from_the_future(bucket: Bucket, now: Instant) -> bool:
    """Whether a bucket's time lies so far ahead that the clock must have been put back since."""
    return bucket.at is not None and bucket.at > now + AHEAD


def refill(bucket: Bucket, rate: float, now: Instant) -> Bucket:
    """The bucket as it stands at `now`. A stored time up to `AHEAD` in the future (another node's clock) counts as
    now: it adds nothing until then. One further ahead begins anew from now, and what was taken counts as taken now."""
    if bucket.at is None:
        return Bucket(0.0, now, ())
    if from_the_future(bucket, now):
        return Bucket(min(bucket.level, 0.0), now, tuple((min(at, now), n) for at, n in bucket.taken))
    passed = max(0, now - bucket.at)
    level = min(capacity(rate), bucket.level + rate * passed / SECOND)
    return Bucket(level, max(now, bucket.at), bucket.taken)


def recent(bucket: Bucket, now: Instant, since: Instant = SECOND) -> Bucket:
    """The bucket without what was taken longer ago than that."""
    return replace(bucket, taken=tuple((at, n) for at, n in bucket.taken if at > now - since))


def take(bucket: Bucket, rate: float, costs: Sequence[int]) -> int:
    """How many of these messages, in their order, may go at the time of a refilled bucket that remembers the last
    second only."""
    spent = sum(n for _, n in bucket.taken)
    level = bucket.level
    count = 0
    for cost in costs:
        if level < 1.0 - EPSILON:
            break
        if spent and spent + cost > bound(rate):
            break
        level -= cost
        spent += cost
        count += 1
    return count


def spend(bucket: Bucket, units: int) -> Bucket:
    """The bucket after these units were taken at its time."""
    if not units or bucket.at is None:
        return bucket
    return Bucket(bucket.level - units, bucket.at, (*bucket.taken, (bucket.at, units)))


def next_at(bucket: Bucket, rate: float, cost: int) -> Instant:
    """When a message of this cost may go, if nothing else goes before it."""
    assert bucket.at is not None
    missing = max(0.0, 1.0 - bucket.level)
    by_level = bucket.at + int(missing * SECOND / rate) + 1 if missing > EPSILON else bucket.at
    spent = sum(n for _, n in bucket.taken)
    by_window = bucket.at
    for at, n in sorted(bucket.taken):
        if not spent or spent + cost <= bound(rate):
            break
        spent -= n
        by_window = at + SECOND
    return max(by_level, by_window)


@dataclass(slots=True)
class _InFlight:
    """A message on its way to the provider."""

    cost: int
    claimed_at: Instant
    begun_at: Instant | None = None
    ended_at: Instant | None = None


class _FastestAnswer:
    """The least time that an answer took within the last one or two `PERIOD`s, in microseconds."""

    PERIOD = 5 * SECOND
    ENOUGH = 10
    """Answers of a period below which they tell nothing: all may be late."""

    def __init__(self) -> None:
        self._since: Instant = 0
        self._took: Instant | None = None
        self._answers = 0
        self._before: Instant | None = None

    def add(self, took: Instant, at: Instant) -> None:
        """An answer came at that time."""
        age = at - self._since
        if not 0 <= age < self.PERIOD:
            follows = self.PERIOD <= age < 2 * self.PERIOD and self._answers >= self.ENOUGH
            self._before = self._took if follows else None
            self._since, self._took, self._answers = at, None, 0
        self._took = took if self._took is None else min(self._took, took)
        self._answers += 1

    def get(self, at: Instant) -> Instant:
        """It, at that time, 0 if it is not known. Another thread may ask."""
        age = at - self._since
        before = self._before if 0 <= age < self.PERIOD else None
        if self._took is None or not 0 <= age < 2 * self.PERIOD:
            return 0
        if before is not None:
            return min(before, self._took)
        return self._took if self._answers >= self.ENOUGH else 0


class ArrivalWindow:
    """What this process took for a channel, by when it reached the provider at the latest. Claims of other nodes, and
    of a process before, are known by their claim's time alone."""

    KEPT = 2 * SECOND
    """For how long a claim stands in the channel's row: it begins within half a second, and counts a second more."""

    LAG = 0.03
    """Seconds by which the process may be late and still hands over at once."""
    BUSY = 2 * SECOND
    """For how long after such a lag the answers tell what arrived."""

    def __init__(self) -> None:
        self._ways: dict[str, _InFlight] = {}
        self._least = _FastestAnswer()
        self._busy_until: Instant = 0

    def lagged(self, seconds: float, at: Instant) -> None:
        """The process did something so much later than it should have."""
        if seconds > self.LAG:
            self._busy_until = at + self.BUSY

    def claimed(self, key: str, cost: int, at: Instant) -> None:
        """A message was taken by the claim of that time."""
        self._ways[key] = _InFlight(cost, at)

    def begun(self, key: str, at: Instant) -> None:
        """It is handed over."""
        if key in self._ways:
            self._ways[key].begun_at = at

    def ended(self, key: str, at: Instant) -> None:
        """The provider answered, or nobody will. One that never began counts no longer."""
        way = self._ways.get(key)
        if way is not None and way.begun_at is None:
            del self._ways[key]
        elif way is not None and way.begun_at is not None:
            way.ended_at = at
            self._least.add(max(0, at - way.begun_at), at)

    def of(self, bucket: Bucket, rate: float, now: Instant) -> Bucket:
        """A refilled bucket that remembers what may have reached the provider within the last second."""
        ways = list(self._ways.items())  # at once: another thread may add to it
        known = {way.claimed_at for _, way in ways}
        own = []
        for key, way in ways:
            if way.claimed_at > now + AHEAD:  # before the clock was put back
                way.claimed_at = now
                way.begun_at = None if way.begun_at is None else now
                way.ended_at = None if way.ended_at is None else now
            latest = self._latest(way, rate, now)
            if latest > now - SECOND:
                own.append((latest, way.cost))
            else:
                self._ways.pop(key, None)
        others = [(at, n) for at, n in bucket.taken if at not in known and at > now - SECOND]
        return replace(bucket, taken=(*others, *own))

    def _latest(self, way: _InFlight, rate: float, now: Instant) -> Instant:
        if way.begun_at is None:
            return now
        cut = way.begun_at + unsure(rate, way.cost)
        if now < self._busy_until <= now + self.BUSY:
            cut = max(cut, (now if way.ended_at is None else way.ended_at) - self._least.get(now))
        return cut if way.ended_at is None else min(cut, way.ended_at)
