"""The queue before the one writer: urgent units before bulk ones, and bulk a turn at least every 100 ms.

A unit runs alone in the writer's thread. While another process has the file locked, the units wait, each at most
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
"""Seconds after which a bulk unit has its turn before the urgent ones."""
PATIENCE = 3.0
"""Seconds that a unit waits for a lock of another process; the try that runs by then is its last."""

Unit = Callable[[Connection], Any]


class Lane(Enum):
    """Who goes first: `URGENT` what a person or a provider waits for (claims, inbound, receipts, results, single sends,
    consents), `BULK` work in chunks of at most 300 rows (campaigns, streams, imports, purges)."""

    URGENT = 0
    BULK = 1


class Locked(Exception):
    """Another process has the file; nothing of the unit ran."""


@dataclass(slots=True)
class QueuedUnit:
    """A unit in the queue: since when (seconds, monotonic), and whether a try of it met a lock."""

    unit: Unit
    future: Future[Any]
    since: float
    begun: bool = False


@dataclass(slots=True)
class Lanes:
    """The order in which units run: pure, times are arguments (seconds of a monotonic clock)."""

    urgent: deque[QueuedUnit] = field(default_factory=deque)
    bulk: deque[QueuedUnit] = field(default_factory=deque)
    bulk_at: float = 0.0  # when bulk last had its turn

    def __bool__(self) -> bool:
        """Whether anything waits."""
        return bool(self.urgent or self.bulk)

    def add(self, work: QueuedUnit, lane: Lane) -> None:
        """Put a unit at the end of its lane."""
        (self.urgent if lane is Lane.URGENT else self.bulk).append(work)

    def next(self, now: float) -> tuple[QueuedUnit, Lane]:
        """The unit whose turn it is."""
        waited = now - max(self.bulk_at, self.bulk[0].since) if self.bulk else 0.0
        if self.urgent and waited < BULK_EVERY:
            return self.urgent.popleft(), Lane.URGENT
        self.bulk_at = now
        return self.bulk.popleft(), Lane.BULK

    def back(self, work: QueuedUnit, lane: Lane) -> None:
        """Put a unit back to where it was taken from."""
        (self.urgent if lane is Lane.URGENT else self.bulk).appendleft(work)

    def overdue(self, now: float) -> list[QueuedUnit]:
        """Take out those that have waited for longer than `PATIENCE`."""
        late: list[QueuedUnit] = []
        for lane in (self.urgent, self.bulk):
            late += [work for work in lane if now - work.since > PATIENCE]
            kept = [work for work in lane if now - work.since <= PATIENCE]
            lane.clear()
            lane.extend(kept)
        return late


class Writer:
    """One thread that runs units, one at a time, by `transact` (which raises Locked to have a unit tried again)."""

    def __init__(self, transact: Callable[[Unit], Any]) -> None:
        self._transact = transact
        self._lanes = Lanes()
        self._some = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)
        self._started = False

    def submit(self, unit: Unit, lane: Lane) -> Future[Any]:
        """Queue a unit. One that is cancelled before its turn never runs."""
        future: Future[Any] = Future()
        with self._some:
            if self._closed:
                raise StoreFailed("the store is closed")
            if not self._started:
                self._started = True
                self._thread.start()
            self._lanes.add(QueuedUnit(unit, future, time.monotonic()), lane)
            self._some.notify()
        return future

    def close(self) -> None:
        """Take nothing more; returns when all that waited was run."""
        with self._some:
            self._closed = True
            self._some.notify()
        if self._started:
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._some:
                while not self._lanes:
                    if self._closed:
                        return
                    self._some.wait()
                work, lane = self._lanes.next(time.monotonic())
            if not work.begun and not work.future.set_running_or_notify_cancel():
                continue
            work.begun = True
            self._try(work, lane)

    def _try(self, work: QueuedUnit, lane: Lane) -> None:
        try:
            result = self._transact(work.unit)
        except Locked as error:
            with self._some:
                self._lanes.back(work, lane)
                late = self._lanes.overdue(time.monotonic())
            for late_work in late:
                if late_work.begun or late_work.future.set_running_or_notify_cancel():
                    late_work.future.set_exception(StoreFailed(str(error)))
        except BaseException as error:  # whatever it is, it is the caller's, and the thread goes on
            work.future.set_exception(error)
        else:
            work.future.set_result(result)
