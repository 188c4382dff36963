"""The rate of a channel: in any second at most 1.1 × rate + 1 units, and no full bucket at the start.

A bucket fills with `rate` units a second up to one unit and 50 ms of work, and starts empty. A message goes when there
is one whole unit; it may overdraw the bucket, and the debt is waited for. What was taken in the last second is
remembered as well, so that messages that cost much (a text of ten segments) cannot sum up to more than the bound. A
message that alone costs more than the bound goes when nothing else went within the second before it. A caller that is
up to 50 ms late loses nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gateway.clock import SECOND, Instant

BURST = 0.05
"""Seconds of work that a bucket holds beyond one unit."""

EPSILON = 1e-9
"""What adding up fractions of a unit may lose."""


THROUGHPUT: Mapping[str, float] = {"standard": 80.0, "high": 1000.0}
"""What Meta lets a number send, in messages a second, by its `throughput.level` (Cloud API throughput page)."""


def effective(rate: float, level: str | None) -> float:
    """The rate in force: the configured one, or what the provider's level allows if that is less."""
    return min(rate, THROUGHPUT.get((level or "").lower(), rate))


@dataclass(frozen=True, slots=True)
class Bucket:
    """What a channel's row remembers: units in the bucket at `at`, and what was taken in the last second."""

    level: float = 0.0
    at: Instant | None = None
    taken: tuple[tuple[Instant, int], ...] = ()


def capacity(rate: float) -> float:
    """The most that a bucket holds, in units."""
    return 1.0 + rate * BURST


def refill(bucket: Bucket, rate: float, now: Instant) -> Bucket:
    """The bucket as it stands at `now`. A clock that went back adds nothing: up to a second of it (another node's
    clock) is waited out, after more the time begins anew from there, and what was taken counts as taken now."""
    if bucket.at is None:
        return Bucket(0.0, now, ())
    if now < bucket.at - SECOND:
        return Bucket(bucket.level, now, tuple((min(at, now), n) for at, n in bucket.taken))
    passed = max(0, now - bucket.at)
    level = min(capacity(rate), bucket.level + rate * passed / SECOND)
    recent = tuple((at, n) for at, n in bucket.taken if at > now - SECOND)
    return Bucket(level, max(now, bucket.at), recent)


def take(bucket: Bucket, rate: float, costs: Sequence[int]) -> int:
    """How many of these messages, in their order, may go at the time of a refilled bucket."""
    bound = 1.1 * rate + 1
    spent = sum(n for _, n in bucket.taken)
    level = bucket.level
    count = 0
    for cost in costs:
        if level < 1.0 - EPSILON:
            break
        if spent and spent + cost > bound:
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
    by_level = bucket.at + int(missing * SECOND / rate) + 1
    spent = sum(n for _, n in bucket.taken)
    by_window = bucket.at
    for at, n in bucket.taken:
        if not spent or spent + cost <= 1.1 * rate + 1:
            break
        spent -= n
        by_window = at + SECOND
    return max(by_level, by_window)
