"""The order in which units run: urgent ones go before bulk ones, but bulk has a turn at least every 100 ms.

While another process has a SQLite file locked they wait, each for about `PATIENCE` seconds in all; then they fail, so
that a webhook can be answered in time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from sqlalchemy import Connection

BULK_EVERY = 0.1
"""Seconds after which a bulk unit goes before the urgent ones."""
PATIENCE = 3.0
"""Seconds that a unit waits in all for a lock, a connection or another's work; a try that began by then is its last."""

Unit = Callable[[Connection], Any]


class Lane(Enum):
    """Which units go first. `URGENT` is for what a person or a provider waits for: claims, inbound, receipts, results,
    single sends, consents. `BULK` is for work in chunks, of some hundred rows as a rule: campaigns, uploads, imports,
    purges."""

    URGENT = 0
    BULK = 1


@dataclass(slots=True)
class QueuedUnit:
    """A unit in the queue, and the future of its result."""

    unit: Unit
    future: Future[Any]
    since: float  # when it was queued, in seconds of a monotonic clock
    begun: bool = False  # it was tried, and can no longer be cancelled


@dataclass(slots=True)
class Lanes:
    """The order in which units run. It reads no clock: times are arguments, in seconds of a monotonic clock."""

    urgent: deque[QueuedUnit] = field(default_factory=deque)
    bulk: deque[QueuedUnit] = field(default_factory=deque)
    bulk_at: float = 0.0  # when bulk last had its turn

    def __bool__(self) -> bool:
        """Whether anything waits."""
        return bool(self.urgent or self.bulk)

    def add(self, queued: QueuedUnit, lane: Lane) -> None:
        """Put a unit at the end of a lane."""
        (self.urgent if lane is Lane.URGENT else self.bulk).append(queued)

    def next(self, now: float) -> tuple[QueuedUnit, Lane]:
        """Take out the unit whose turn it is, with its lane. At least one must wait."""
        waited = now - max(self.bulk_at, self.bulk[0].since) if self.bulk else 0.0
        if self.urgent and waited < BULK_EVERY:
            return self.urgent.popleft(), Lane.URGENT
        self.bulk_at = now
        return self.bulk.popleft(), Lane.BULK

    def put_back(self, queued: QueuedUnit, lane: Lane) -> None:
        """Put a unit back at the front of the lane from which it was taken."""
        (self.urgent if lane is Lane.URGENT else self.bulk).appendleft(queued)

    def overdue(self, now: float) -> list[QueuedUnit]:
        """Take out the units that have waited for longer than `PATIENCE`."""
        late: list[QueuedUnit] = []
        for lane in (self.urgent, self.bulk):
            late += [queued for queued in lane if now - queued.since > PATIENCE]
            in_time = [queued for queued in lane if now - queued.since <= PATIENCE]
            lane.clear()
            lane.extend(in_time)
        return late
