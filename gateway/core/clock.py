"""Time as the whole gateway measures it: integers, microseconds since 1970-01-01 UTC.

Every rule takes `now` as an argument; only the services ask a `Clock`. Tests use a `FakeClock`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

Instant = int
"""Microseconds since 1970-01-01 UTC."""

SECOND: int = 1_000_000
MINUTE: int = 60 * SECOND
HOUR: int = 60 * MINUTE
DAY: int = 24 * HOUR

AHEAD: int = 5 * SECOND
"""How far ahead of the clock a stored time may lie and still count as now (another node's clock). One further ahead was
written before the clock was put back."""


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> Instant:
        """The time now, in microseconds since 1970 UTC."""
        ...


class SystemClock:
    """The machine's clock without its steps back: time never goes back within a process. When the machine's clock is
    put back, this one goes on from where it was, a tenth slower, until the two agree again. Any thread may ask it."""

    SLOWER = 10
    """While it is ahead, it loses one microsecond in so many."""

    def __init__(
        self, wall: Callable[[], int] = time.time_ns, monotonic: Callable[[], int] = time.monotonic_ns
    ) -> None:
        """`wall` and `monotonic` return nanoseconds."""
        self._wall, self._monotonic = wall, monotonic
        self._lock = threading.Lock()
        self._offset: int | None = None  # our time minus the monotonic time, in microseconds
        self._asked = 0  # the monotonic time of the last reading, in microseconds

    def now(self) -> Instant:
        """The time now, in microseconds since 1970 UTC."""
        with self._lock:
            wall = self._wall() // 1000  # read first: a pause between the two makes the offset less, never more
            monotonic = self._monotonic() // 1000
            offset = wall - monotonic
            if self._offset is not None and offset < self._offset:
                offset = max(offset, self._offset - (monotonic - self._asked) // self.SLOWER)
            self._offset, self._asked = offset, monotonic
            return monotonic + offset

    def ahead(self) -> Instant:
        """How far this clock is ahead of the machine's, in microseconds: what it has not lost yet since a step back."""
        return max(0, self.now() - self._wall() // 1000)


def iso(at: Instant) -> str:
    """An instant in RFC 3339, in UTC, with milliseconds and `Z`."""
    moment = datetime.fromtimestamp(at // SECOND, UTC).replace(microsecond=at % SECOND)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def instant(moment: datetime) -> Instant:
    """An aware datetime as an instant, exact to the microsecond."""
    delta = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return (delta.days * 86_400 + delta.seconds) * SECOND + delta.microseconds
