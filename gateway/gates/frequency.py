"""Caps: how many marketing messages a person may get in a rolling window, scaled by the sender's factor.

A cap counts the messages of the half-open window (now - window, now]. A time later than `now` (a clock that went
back, another node's) counts as well, so that no order of clocks lets one too many go. Which messages count (a group's
for its caps, all for `[frequency]`) is the caller's to say; it asks once for each scope and takes the later `until`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gateway.clock import Instant
from gateway.gates.policy import Reason, Verdict

MILLION = 1_000_000
"""Factors count to a millionth, so that floor(100 × 0.29) is 29 whatever floats make of it."""


@dataclass(frozen=True, slots=True)
class Cap:
    """At most `limit` messages (at least 1) in any `window` microseconds. `Cap(*each)` takes the configuration's."""

    limit: int
    window: int


@dataclass(frozen=True, slots=True)
class CapReport:
    """A cap as it stands for one person: `limit` after the factor, `used` of it, `left`, and when one more may go if
    none may now (None: one may, or the factor is 0)."""

    cap: Cap
    limit: int
    used: int
    left: int
    frees_at: Instant | None


def scaled(cap: Cap, factor: float) -> int:
    """floor(limit × factor), but at least 1 while the factor is above 0 (contract §5, "Caps")."""
    if factor <= 0:
        return 0
    return max(min(1, cap.limit), share(cap.limit, factor))


def share(count: int, factor: float) -> int:
    """floor(count × factor), exact to a millionth of the factor."""
    return count * round(factor * MILLION) // MILLION


def used(times: Sequence[Instant], cap: Cap, now: Instant) -> int:
    """How many of these messages the cap counts at `now`, in whatever order they are."""
    return sum(at > now - cap.window for at in times)


def frees_at(times: Sequence[Instant], cap: Cap, factor: float) -> Instant | None:
    """The earliest instant at which the cap allows one more, if none goes before: it may be long past. None: at no
    time, since the factor leaves nothing."""
    limit = scaled(cap, factor)
    if limit == 0:
        return None
    if len(times) < limit:
        return 0
    return sorted(times)[-limit] + cap.window


def verdict(caps: Sequence[Cap], times: Sequence[Instant], factor: float, now: Instant) -> Verdict | None:
    """The no of these caps, with the earliest instant at which all of them allow one more. Whether that defers or
    refuses is the caller's `on_cap`. Factor 0 is no matter of waiting for a window: `quality_paused`."""
    if factor <= 0:
        return Verdict(Reason.QUALITY_PAUSED)
    until: Instant = now
    for cap in caps:
        free = frees_at(times, cap, factor)
        if free is None:
            return Verdict(Reason.FREQUENCY_CAPPED)
        until = max(until, free)
    return Verdict(Reason.FREQUENCY_CAPPED, until) if until > now else None


def report(caps: Sequence[Cap], times: Sequence[Instant], factor: float, now: Instant) -> list[CapReport]:
    """Each cap with what is used and left of it, for a person to read."""
    reports = []
    for cap in caps:
        limit, count = scaled(cap, factor), used(times, cap, now)
        left = max(0, limit - count)
        reports.append(CapReport(cap, limit, count, left, None if left else frees_at(times, cap, factor)))
    return reports


def longest(caps: Sequence[Cap]) -> int:
    """The longest window, in microseconds: how far back messages are counted. 0 without caps."""
    return max((cap.window for cap in caps), default=0)
