"""The rate of a channel: in any second at most 1.1 × rate + 1 units reach the provider.

Two rules keep it. A bucket fills with `rate` units a second, up to one unit and 100 ms of work, and starts empty. A
message goes when the bucket holds one whole unit; it may overdraw the bucket, and the debt is waited for. So the rate
is kept on average, and a claim that is up to 100 ms late loses nothing. A window remembers what went in the last
second, so that costly messages (a text of ten segments) cannot add up to more than the bound. A message that alone
costs more than the bound goes when nothing else went within the second before it.

The bound must hold where the provider counts. A message reaches the provider at some time between the hand-over to the
HTTP client and the answer, so it would stay in the window until a second after its answer. A provider that answers
slowly must not lower the rate, so the time of arrival is cut off at `transit` after the hand-over. While this process
is itself too busy to hand over at once, the answers tell more: the fastest recent answer is the provider's own time,
and only what an answer takes beyond it may have been spent on the way.

Several nodes share a bucket. Each tells the others, with what it takes, when what it took before arrived at the latest;
what it has not told of yet may arrive up to `UNTOLD` after the claim.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from gateway.core.clock import AHEAD, SECOND, Instant

BURST = 0.1
"""Seconds of work that a bucket holds beyond one unit."""

EPSILON = 1e-6
"""What adding up fractions of a unit may lose, in units; less than this is not waited for."""

TRANSIT = (0.02, 0.1)
"""Seconds, at least and at most, that a message is assumed to need from the hand-over to the provider."""

UNTOLD = 0.6
"""Seconds after its claim within which a message of another node may arrive, as long as that node has not told when: it
is handed over within half a second, and then on its way."""

LATE_BY = 0.05
"""Seconds by which a hand-over may be late and the rate is still reached: the claim starts up to a beat late, waits for
the writer and commits."""

SLOTS = (96, 600)
"""How many requests of a channel may be in flight, at least and at most."""

ANSWER_TIME = 0.5
"""Seconds that a provider may take to answer while the rate is still reached, within `SLOTS`."""

THROUGHPUT: Mapping[str, float] = {"standard": 80.0, "high": 1000.0}
"""What Meta lets a number send, in messages a second, by its `throughput.level` (Cloud API throughput page)."""


def effective(rate: float, level: str | None) -> float:
    """The rate in force, in units a second: the configured one, or what the provider's level allows if that is less."""
    return min(rate, THROUGHPUT.get((level or "").lower(), rate))


SLOWEST = 0.1
"""The least units of marketing a second at a factor above 0: one in 10 s."""


def pace(rate: float, factor: float) -> float:
    """How many units of marketing a second a channel may send at a quality factor between 0 and 1."""
    return max(rate * factor, SLOWEST)


def marketing_rate(rate: float, factor: float) -> float:
    """How many units of marketing a second may go at any factor: the whole rate at 1, nothing at 0."""
    return rate if factor >= 1 else pace(rate, factor) if factor > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Bucket:
    """What a channel's row remembers: the units in the bucket at `at`, and what was taken lately, as (time of the
    claim, units). `told` says of some claims when they arrived at the latest, as (time of the claim, that time)."""

    level: float = 0.0
    at: Instant | None = None
    taken: tuple[tuple[Instant, int], ...] = ()
    told: tuple[tuple[Instant, Instant], ...] = ()


def capacity(rate: float) -> float:
    """The most that a bucket holds, in units."""
    return 1.0 + rate * BURST


def bound(rate: float) -> float:
    """The most units that may reach the provider in any second."""
    return 1.1 * rate + 1


def transit(rate: float, cost: int) -> Instant:
    """How long after its hand-over a message of this cost counts as not arrived yet, in microseconds. It is as long as
    the full rate allows when messages of that cost are handed over up to `LATE_BY` late (at rate 6 and 3 segments,
    where two a second are just the rate, nearly nothing). Where they cannot reach the full rate anyway, it is the
    most."""
    least, most = TRANSIT
    fit = (bound(rate) // cost) * cost
    spare = fit / (0.98 * rate) - 1
    return int((most if spare < 0 else min(most, max(least, spare - LATE_BY))) * SECOND)


def slots(rate: float) -> int:
    """How many requests of a channel may be in flight."""
    least, most = SLOTS
    return max(least, min(most, math.ceil(1.1 * rate * ANSWER_TIME)))


def from_the_future(bucket: Bucket, now: Instant) -> bool:
    """Whether a bucket's time is so far ahead of `now` that the clock must have been put back since."""
    return bucket.at is not None and bucket.at > now + AHEAD


def refill(bucket: Bucket, rate: float, now: Instant) -> Bucket:
    """The bucket as it stands at `now`. A stored time up to `AHEAD` in the future (another node's clock) counts as now:
    nothing is added until then. One further ahead starts again from now, and what was taken counts as taken now."""
    if bucket.at is None:
        return Bucket(0.0, now, ())
    if from_the_future(bucket, now):
        return Bucket(min(bucket.level, 0.0), now, tuple((min(at, now), n) for at, n in bucket.taken))
    passed = max(0, now - bucket.at)
    level = min(capacity(rate), bucket.level + rate * passed / SECOND)
    return Bucket(level, max(now, bucket.at), bucket.taken, bucket.told)


def recent(bucket: Bucket, now: Instant, within: int = SECOND) -> Bucket:
    """The bucket without what was taken longer than `within` microseconds ago."""
    since = now - within
    taken, told = (tuple(it for it in entries if it[0] > since) for entries in (bucket.taken, bucket.told))
    return replace(bucket, taken=taken, told=told)


def take(bucket: Bucket, rate: float, costs: Sequence[int]) -> int:
    """How many of these messages, in their order, may go now. The bucket must be refilled, and remember one second."""
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
    """The bucket after so many units were taken at its time `at`, or a moment later: no two claims have one time, so
    that each node finds its own again."""
    if not units or bucket.at is None:
        return bucket
    at, times = bucket.at, {at for at, _ in bucket.taken}
    while at in times:
        at += 1
    return replace(bucket, level=bucket.level - units, taken=(*bucket.taken, (at, units)))


def next_at(bucket: Bucket, rate: float, cost: int) -> Instant:
    """When a message of this cost may go if nothing else goes before it. The bucket must be refilled."""
    assert bucket.at is not None
    missing = max(0.0, 1.0 - bucket.level)
    by_level = bucket.at + int(missing * SECOND / rate) + 1 if missing > EPSILON else bucket.at
    spent, most = sum(n for _, n in bucket.taken), bound(rate)
    by_window = bucket.at
    for at, n in sorted(bucket.taken) if spent + cost > most else ():
        if not spent or spent + cost <= most:
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
    """The time that the fastest answer of the last one or two `PERIOD`s took, in microseconds."""

    PERIOD = 5 * SECOND
    ENOUGH = 10
    """A period with fewer answers than this says nothing: all of them may be late."""

    def __init__(self) -> None:
        self._since: Instant = 0
        self._took: Instant | None = None
        self._answers = 0
        self._before: Instant | None = None

    def add(self, took: Instant, at: Instant) -> None:
        """An answer came at `at`, and took `took` microseconds."""
        age = at - self._since
        if not 0 <= age < self.PERIOD:
            follows = self.PERIOD <= age < 2 * self.PERIOD and self._answers >= self.ENOUGH
            self._before = self._took if follows else None
            self._since, self._took, self._answers = at, None, 0
        self._took = took if self._took is None else min(self._took, took)
        self._answers += 1

    def get(self, at: Instant) -> Instant:
        """The time as known at `at`, 0 if it is not known. Another thread may ask."""
        age = at - self._since
        before = self._before if 0 <= age < self.PERIOD else None
        if self._took is None or not 0 <= age < 2 * self.PERIOD:
            return 0
        if before is not None:
            return min(before, self._took)
        return self._took if self._answers >= self.ENOUGH else 0


class ArrivalWindow:
    """What this process claimed for a channel, by the latest time at which it may have reached the provider. What other
    nodes or an earlier process claimed is known by what they told."""

    KEPT = 2 * SECOND
    """How long a claim is kept in the channel's row: it is handed over within half a second and counts for a second."""

    LAG = 0.03
    """Seconds by which the process may be late and still counts as handing over at once."""
    BUSY = 2 * SECOND
    """How long after a longer lag the answers tell when a message arrived."""

    def __init__(self) -> None:
        self._in_flight: dict[str, _InFlight] = {}
        self._claims: dict[Instant, Instant] = {}  # the time of a claim → when what is forgotten of it arrived
        self._arrived: dict[Instant, Instant] = {}  # the same of what has all begun
        self._fastest = _FastestAnswer()
        self._busy_until: Instant = 0

    def lagged(self, seconds: float, at: Instant) -> None:
        """The process did something so many seconds late."""
        if seconds > self.LAG:
            self._busy_until = at + self.BUSY

    def claimed(self, key: str, cost: int, at: Instant) -> None:
        """A message was claimed, at the time that its bucket has for the claim. It counts until `ended` is called, if
        it is not handed over."""
        self._in_flight[key] = _InFlight(cost, at)
        self._claims[at] = at

    def begun(self, key: str, at: Instant) -> None:
        """The message is handed over."""
        if key in self._in_flight:
            self._in_flight[key].begun_at = at

    def ended(self, key: str, at: Instant) -> None:
        """The attempt is over, answered or not. One that was never handed over counts no longer."""
        message = self._in_flight.get(key)
        if message is None:
            return
        if message.begun_at is None:
            del self._in_flight[key]
        else:
            message.ended_at = at
            self._fastest.add(max(0, at - message.begun_at), at)

    def of(self, bucket: Bucket, rate: float, now: Instant) -> Bucket:
        """The refilled bucket with what may have reached the provider within the last second as taken."""
        messages = list(self._in_flight.items())  # at once: another thread may add to it
        self._claims = {at: latest for at, latest in list(self._claims.items()) if now - self.KEPT < at <= now + AHEAD}
        known = self._claims.keys() | {message.claimed_at for _, message in messages}
        arrived, waiting, own = dict(self._claims), set(), []
        for key, message in messages:
            if message.claimed_at > now + AHEAD:  # before the clock was put back
                message.claimed_at = now
                message.begun_at = None if message.begun_at is None else now
                message.ended_at = None if message.ended_at is None else now
            latest = self._latest(message, rate, now)
            arrived[message.claimed_at] = max(latest, arrived.get(message.claimed_at, 0))
            if message.begun_at is None:
                waiting.add(message.claimed_at)
            if latest > now - SECOND:
                own.append((latest, message.cost))
            else:
                self._in_flight.pop(key, None)
                self._claims[message.claimed_at] = arrived[message.claimed_at]
        self._arrived = {at: latest for at, latest in arrived.items() if at not in waiting}
        told, untold = dict(bucket.told), int(UNTOLD * SECOND)
        since = now - SECOND
        others = [
            (arrived_at, n)
            for at, n in bucket.taken
            if at not in known and (arrived_at := told[at] if at in told else min(now, at + untold)) > since
        ]
        return replace(bucket, taken=(*others, *own))

    def tell(self, bucket: Bucket, now: Instant) -> Bucket:
        """The bucket, which says of each claim of this process that has begun when it arrived at the latest, as of the
        newest look. What arrived more than a second ago is left out: it counts for nobody any more."""
        told = dict(bucket.told) | self._arrived
        over = {at for at, latest in told.items() if latest <= now - SECOND}
        taken = tuple((at, n) for at, n in bucket.taken if at not in over)
        return replace(bucket, taken=taken, told=tuple((at, told[at]) for at, _ in taken if at in told))

    def _latest(self, message: _InFlight, rate: float, now: Instant) -> Instant:
        if message.begun_at is None:
            return now
        cut = message.begun_at + transit(rate, message.cost)
        if now < self._busy_until <= now + self.BUSY:
            cut = max(cut, (now if message.ended_at is None else message.ended_at) - self._fastest.get(now))
        return cut if message.ended_at is None else min(cut, message.ended_at)
