"""How many requests a channel may have on their way, by how its provider answers.

A connection that was idle gets a few requests first. Once they are all on their way, the answer of each
makes room for more, and so on, so that a channel is at its full width after four or five round trips, and one whose
room is never used up grows no wider. A request whose answer was cut off, never came or could not be read narrows it at
once, and keeps its place until its result is stored, so that the next claim reads that result. A connection that breaks
or goes silent thus costs what was on its way, and not what waits.
"""

from __future__ import annotations

FIRST = 5
"""Requests on their way before anything was answered."""

GROWTH = 3
"""By how much such an answer widens it."""

IDLE = 10.0
"""Seconds without a request after which the connection counts as idle."""


class Congestion:
    """The requests of one channel on their way; `widest` is how many there may ever be. Times are of one monotonic
    clock, in seconds."""

    def __init__(self, widest: int) -> None:
        self._widest = widest
        self._size = min(FIRST, widest)
        self._on_way = 0
        self._widening = 0  # so many answers more widen it
        self._began_at = float("-inf")

    def resize(self, widest: int) -> None:
        """So many there may be from now on."""
        self._widest = widest
        self._size = min(self._size, widest)

    def room(self, now: float) -> int:
        """How many more requests may begin."""
        if not self._on_way and now - self._began_at > IDLE:
            self._size, self._widening = min(self._size, FIRST), 0
        return max(0, self._size - self._on_way)

    def narrow(self) -> None:
        """The next request has to be answered before another one begins."""
        self._size, self._widening = 1, 0

    def begin(self, now: float) -> None:
        """A request begins."""
        self._on_way += 1
        self._began_at = now
        if self._on_way >= self._size:
            self._widening = self._size  # not those beyond it: they began before it was narrowed

    def answered(self) -> None:
        """A request has its answer."""
        if self._widening:
            self._widening -= 1
            self._size = min(self._widest, self._size + GROWTH)
        self._on_way -= 1

    def broke(self) -> None:
        """A request has none; it keeps its place until `release`."""
        self._size, self._widening = max(1, self._size // 2), 0

    def release(self) -> None:
        """A request that has no answer gives its place back, as does one that never began."""
        self._on_way -= 1
