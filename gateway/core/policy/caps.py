"""Caps: how many marketing messages a person may get in a rolling window, scaled by the sender's quality factor.

A cap counts the messages of the half-open window (now - window, now]. A time later than `now` (the clock was put back,
or it is another node's) counts as well, so that no order of clocks lets one too many go. The caller decides which
messages count (a group's for its caps, all for `[frequency]`); it asks once for each scope and takes the later `until`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gateway.core.clock import DAY, Instant
from gateway.core.policy.gates import Reason, Verdict

MILLION = 1_000_000
"""Factors are rounded to a millionth, so that floor(100 × 0.29) is 29 in spite of floating point."""

LONGEST = 90 * DAY
"""How far a factor may stretch a window, in microseconds; beyond it marketing is paused."""


@dataclass(frozen=True, slots=True)
class FrequencyCap:
    """At most `limit` messages (at least 1) in any `window` microseconds."""

    limit: int
    window: int


@dataclass(frozen=True, slots=True)
class CapReport:
    """A cap as it stands for one person: `limit` per `window` after the factor, how much of it is `used` and `left`,
    and when one more may go if none may now (None: one may, or the factor leaves nothing)."""

    cap: FrequencyCap
    limit: int
    window: int
    used: int
    left: int
    frees_at: Instant | None


def scaled(cap: FrequencyCap, factor: float) -> FrequencyCap | None:
    """The cap that a factor leaves: `n per W` becomes `k = ceil(n × factor)` per `W × k / (n × factor)`, so that half
    means half (1 per 24 h at 0.5 is 1 per 48 h). None when it leaves nothing: it is 0, or stretches the window beyond
    `LONGEST`. Factors above 1 count as 1."""
    millionths = round(min(factor, 1.0) * MILLION)
    if millionths <= 0:
        return None
    if millionths == MILLION:
        return cap
    limit = -(-cap.limit * millionths // MILLION)
    window = -(-cap.window * limit * MILLION // (cap.limit * millionths))
    return FrequencyCap(limit, window) if window <= LONGEST else None


def stops(caps: Sequence[FrequencyCap], factor: float) -> bool:
    """Whether a factor leaves nothing of any one of these caps."""
    return any(scaled(cap, factor) is None for cap in caps)


def share(count: int, *factors: float) -> int:
    """floor(count × each factor), exact to a millionth of each."""
    whole, parts = count, 1
    for factor in factors:
        whole *= round(factor * MILLION)
        parts *= MILLION
    return whole // parts


def used(times: Sequence[Instant], cap: FrequencyCap, now: Instant) -> int:
    """How many of these messages the cap counts at `now`; their times may be in any order."""
    return sum(at > now - cap.window for at in times)


def frees_at(times: Sequence[Instant], cap: FrequencyCap, factor: float) -> Instant | None:
    """The earliest instant at which the cap allows one more if none goes before; it may be long past. None when the
    factor leaves nothing."""
    left = scaled(cap, factor)
    if left is None:
        return None
    if len(times) < left.limit:
        return 0
    return sorted(times)[-left.limit] + left.window


def verdict(caps: Sequence[FrequencyCap], times: Sequence[Instant], factor: float, now: Instant) -> Verdict | None:
    """The refusal of these caps, with the earliest instant at which all of them allow one more; the caller's `on_cap`
    says whether that defers or refuses. When the factor leaves nothing, no window is worth waiting for, and the reason
    is `quality_paused`. None when one more may go."""
    if factor <= 0:
        return Verdict(Reason.QUALITY_PAUSED)
    until: Instant = now
    for cap in caps:
        free = frees_at(times, cap, factor)
        if free is None:
            return Verdict(Reason.QUALITY_PAUSED)
        until = max(until, free)
    return Verdict(Reason.FREQUENCY_CAPPED, until) if until > now else None


def report(caps: Sequence[FrequencyCap], times: Sequence[Instant], factor: float, now: Instant) -> list[CapReport]:
    """Each cap with what is used and left of it, for people to read."""
    reports = []
    for cap in caps:
        scaled_cap = scaled(cap, factor)
        if scaled_cap is None:
            reports.append(CapReport(cap, 0, cap.window, used(times, cap, now), 0, None))
            continue
        count = used(times, scaled_cap, now)
        left = max(0, scaled_cap.limit - count)
        free = None if left else frees_at(times, cap, factor)
        reports.append(CapReport(cap, scaled_cap.limit, scaled_cap.window, count, left, free))
    return reports


def longest(caps: Sequence[FrequencyCap], factor: float = 1.0) -> int:
    """The longest window after the factor, in microseconds: how far back messages are counted. 0 without caps."""
    return max((left.window for cap in caps if (left := scaled(cap, factor)) is not None), default=0)
