"""Bounds how often somebody may do something in a while, in memory: what a page costs, not who may do it."""

from __future__ import annotations

from collections.abc import Callable

from gateway.core.clock import Instant

MOST_KEYS = 10_000
"""Keys that are remembered: beyond that all are forgotten, so that a crowd cannot fill the memory."""


class Attempts:
    """At most `most` attempts of each key in a window of `window` microseconds, which begins with the first."""

    def __init__(self, most: int, window: int, now: Callable[[], Instant]) -> None:
        self._most = most
        self._window = window
        self._now = now
        self._counts: dict[str, tuple[Instant, int]] = {}

    def spent(self, key: str) -> bool:
        """Whether a key has no attempt left."""
        return self._count(key)[1] >= self._most

    def count(self, key: str) -> None:
        """One more attempt of a key."""
        began, count = self._count(key)
        if len(self._counts) >= MOST_KEYS and key not in self._counts:
            self._counts.clear()
        self._counts[key] = (began, count + 1)

    def _count(self, key: str) -> tuple[Instant, int]:
        now = self._now()
        began, count = self._counts.get(key, (now, 0))
        return (began, count) if began <= now < began + self._window else (now, 0)
