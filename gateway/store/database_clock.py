"""The database's clock, by which all nodes live, as one process knows it without asking each time."""

from __future__ import annotations

import time
from collections.abc import Callable


class DatabaseClock:
    """The database's clock as this process knows it: what it said, and the time since. What it knows by an answer is
    certain to half the time that the answer took, and to less as the two clocks drift apart: the surest counts."""

    DRIFT = 5_000
    """In how many nanoseconds two clocks drift apart by one, at most: crystals do by a tenth of that."""
    UNTOLD = 1 << 62
    """The doubt before the first answer."""

    def __init__(self, monotonic: Callable[[], int] = time.monotonic_ns) -> None:
        """`monotonic` tells nanoseconds that never go back. Until the database has said something, the machine's clock
        counts."""
        self._monotonic = monotonic
        self._offset = time.time_ns() - monotonic()  # from the monotonic time to the database's
        self._doubt = self.UNTOLD
        self._told_at = 0

    def told(self, now: int, asked: int, answered: int) -> None:
        """The database said that it was `now`, between two monotonic times; all in nanoseconds."""
        doubt = (answered - asked) // 2
        offset = now - (asked + doubt)
        before = self._doubt + (answered - self._told_at) // self.DRIFT
        stepped = abs(offset - self._offset) > doubt + before  # both cannot be right: the clock there is another
        if doubt <= before or stepped:
            self._offset, self._doubt, self._told_at = offset, doubt, answered

    def now(self) -> int:
        """The time there now, in nanoseconds since 1970 UTC."""
        return self._monotonic() + self._offset
