"""Runs units of work against the store, whichever database it is: one SQLite file, or PostgreSQL.

A unit is one synchronous function `unit(connection)`, run whole in one transaction: everything it writes is stored, or
nothing of it. A unit that needs the time reads the clock itself, once it holds its locks, so that a unit that waited in
a queue is not late. A unit may run more than once (somebody else was quicker, a deadlock, a lost connection): what it
changes in memory must bear that.
"""

from __future__ import annotations

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import ClassVar, TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store.errors import DataError, StoreBusy, StoreError, StoreFailed
from gateway.store.lanes import Lane
from gateway.store.statements import statement

__all__ = ["DataError", "Lane", "Store", "StoreBusy", "StoreError", "StoreFailed"]

REPORTED_FOR = 5.0
"""Seconds for which a write that failed is told at least, also when others succeed."""
PROBE_WAIT = 2.0
"""Seconds that the question whether the store can be read, or written again, may take."""

T = TypeVar("T")


class Store(ABC):
    """A database, opened once by each process."""

    alone: ClassVar[bool]
    """Whether no other process can write to it while this one has it open."""

    def __init__(self) -> None:
        self._failed: tuple[str, float] | None = None  # why the newest write failed, and when (monotonic)
        self._written_at = 0.0  # when something was really written

    def wall(self) -> int:
        """The time in nanoseconds since 1970 UTC, by the clock that all processes on the store share: the machine's,
        or the database's."""
        return time.time_ns()

    @abstractmethod
    async def open(self) -> None:
        """Connect, and bring the schema up to date. Raises StoreBusy, StoreFailed."""

    @abstractmethod
    async def write(self, unit: Callable[[Connection], T], lane: Lane = Lane.URGENT) -> T:
        """Run a unit and commit it. Cancelling the caller does not stop a unit that has begun. Raises StoreFailed,
        DataError, and what the unit raises."""

    @abstractmethod
    async def read(self, unit: Callable[[Connection], T]) -> T:
        """Run a unit that only reads, in one snapshot. Raises StoreFailed, DataError, and what the unit raises."""

    @abstractmethod
    async def close(self) -> None:
        """Wait for what runs, then close everything."""

    async def trouble(self) -> str | None:
        """Why the store does not work, None when it does. A failed write is reported for at least `REPORTED_FOR`
        seconds, and until a later one has succeeded; this tries one, as there may be no other."""
        try:
            async with asyncio.timeout(PROBE_WAIT):
                await self.read(lambda connection: connection.execute(_LOOK).first())
                if self._failed is not None:
                    await self.write(probe)
        except StoreError as error:
            return str(error)
        except TimeoutError:
            return self._failed[0] if self._failed else "the store does not answer in time"
        if self._failed is None:
            return None
        why, at = self._failed
        if at < self._written_at and time.monotonic() - at > REPORTED_FOR:
            if self._failed == (why, at):  # the writer's thread may have met another failure since
                self._failed = None
            return None
        return why

    def _note_failure(self, why: str) -> None:
        self._failed = why, time.monotonic()

    def _note_written(self) -> None:
        self._written_at = time.monotonic()


_LOOK = statement(
    "store.look",
    "Whether the store can be read.",
    sa.text("SELECT 1 FROM marks LIMIT 1"),
)
_PROBE = statement(
    "store.probe",
    "Tries whether a write succeeds after one has failed or got no answer.",
    sa.text(
        "INSERT INTO marks (name, value) VALUES ('store probe', '1') "
        "ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(marks.value AS INTEGER) % 1000 + 1 AS TEXT)"
    ),
)


def probe(connection: Connection) -> None:
    """Write as little as can be."""
    connection.execute(_PROBE)
