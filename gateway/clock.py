"""Time, as the whole gateway speaks of it: integers, microseconds since 1970-01-01 UTC.

Every rule takes `now` as an argument; only the edges ask a `Clock`. Tests put a `FakeClock` in.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol

Instant = int
"""Microseconds since 1970-01-01 UTC."""

SECOND: int = 1_000_000
MINUTE: int = 60 * SECOND
HOUR: int = 60 * MINUTE
DAY: int = 24 * HOUR


class Clock(Protocol):
    """What tells the time."""

    def now(self) -> Instant:
        """The time now, in microseconds since 1970 UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> Instant:
        """The time now, in microseconds since 1970 UTC."""
        return time.time_ns() // 1000


def iso(at: Instant) -> str:
    """RFC 3339 in UTC with milliseconds and `Z`."""
    moment = datetime.fromtimestamp(at // SECOND, UTC).replace(microsecond=at % SECOND)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def instant(moment: datetime) -> Instant:
    """An aware datetime as an instant, exact to the microsecond."""
    delta = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return (delta.days * 86_400 + delta.seconds) * SECOND + delta.microseconds
