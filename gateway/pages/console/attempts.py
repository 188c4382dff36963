"""Limits the attempts to log in: of one address and in all, in a window that rolls."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from gateway.core.clock import MINUTE, SECOND, Instant

WINDOW = 5 * MINUTE
OF_ONE = 10
"""Failed attempts of one address in a window."""
OF_ALL = 200
"""Failed attempts of all addresses in a window."""


@dataclass(slots=True)
class Attempts:
    """The failed attempts of a process in the last window, the oldest first."""

    _failed: deque[tuple[Instant, str]] = field(default_factory=deque)

    def wait(self, address: str, now: Instant) -> int:
        """In how many seconds this address may try again, 0 for at once."""
        while self._failed and not now - WINDOW < self._failed[0][0] <= now:
            self._failed.popleft()
        theirs = [at for at, whose in self._failed if whose == address]
        first = [failed[-most] for failed, most in ((theirs, OF_ONE), (self._times(), OF_ALL)) if len(failed) >= most]
        return max(((at + WINDOW - now) // SECOND + 1 for at in first), default=0)

    def failed(self, address: str, now: Instant) -> None:
        """An attempt failed. Beyond what any look needs, the oldest are forgotten."""
        self._failed.append((now, address))
        while len(self._failed) > OF_ALL:
            self._failed.popleft()

    def _times(self) -> list[Instant]:
        return [at for at, _ in self._failed]
