"""The queue of the one writer: urgent units go before bulk ones, but bulk has a turn at least every 100 ms.

Units run one at a time, in the writer's thread. While another process has the file locked they wait, each for about
`PATIENCE` seconds in all; then they fail, so that a webhook can be answered in time.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from sqlalchemy import Connection

from gateway.store.errors import StoreFailed

BULK_EVERY = 0.1
"""Seconds after which a bulk unit goes before the urgent ones."""
PATIENCE = 3.0
"""Seconds that a unit waits in all while another process has the lock; a try that has begun by then is its last."""

Unit = Callable[[Connection], Any]


class Lane(Enum):
    """Which units go first. `URGENT` is for what a person or a provider waits for: claims, inbound, receipts, results,
    single sends, consents. `BULK` is for work in chunks, of some hundred rows as a rule: campaigns, uploads, imports,
    purges."""

    URGENT = 0
    BULK = 1


class Locked(Exception):
    """Another process has the file locked; nothing of the unit ran."""


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


class Writer:
    """One thread that runs units, one at a time, by `transact`. If that raises Locked, the unit is tried again."""

    def __init__(self, transact: Callable[[Unit], Any]) -> None:
        self._transact = transact
        self._lanes = Lanes()
        self._changed = threading.Condition()  # something was queued, or the writer closed
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)
        self._started = False

    def submit(self, unit: Unit, lane: Lane) -> Future[Any]:
        """Queue a unit. If its future is cancelled before its turn, it never runs. Raises StoreFailed when closed."""
        future: Future[Any] = Future()
        with self._changed:
            if self._closed:
                raise StoreFailed("the store is closed")
            if not self._started:
                self._started = True
                self._thread.start()
            self._lanes.add(QueuedUnit(unit, future, time.monotonic()), lane)
            self._changed.notify()
        return future

    def close(self) -> None:
        """Accept no more units, and return when all that are queued have run."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._started:
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._lanes:
                    if self._closed:
                        return
                    self._changed.wait()
                queued, lane = self._lanes.next(time.monotonic())
            if not queued.begun and not queued.future.set_running_or_notify_cancel():
                continue
            queued.begun = True
            self._try(queued, lane)

    def _try(self, queued: QueuedUnit, lane: Lane) -> None:
        try:
            result = self._transact(queued.unit)
        except Locked as error:
            with self._changed:
                self._lanes.put_back(queued, lane)
                overdue = self._lanes.overdue(time.monotonic())
            for late in overdue:
                if late.begun or late.future.set_running_or_notify_cancel():
                    late.future.set_exception(StoreFailed(str(error)))
        except BaseException as error:  # the caller gets whatever its unit raises, and the thread goes on
            queued.future.set_exception(error)
        else:
            queued.future.set_result(result)
