"""The simulator's clock: the machine's own."""

from __future__ import annotations

import time


def now() -> int:
    """The time now, in microseconds since 1970 UTC."""
    return time.time_ns() // 1000
