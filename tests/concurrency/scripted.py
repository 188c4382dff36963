"""Two nodes' real units on PostgreSQL, statement by statement: each waits before each of its statements, and before its
commit, until the script lets it go on. One that waits for a lock of the other is seen in `pg_stat_activity`, and the
other is let go on."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import asyncpg
import pytest
from sqlalchemy import Connection, event
from sqlalchemy.util import await_only

from gateway.store import postgresql_connection
from gateway.store.postgresql_store import PostgresqlStore
from tests.support import patience

T = TypeVar("T")

_commits = itertools.count(1)

BLOCKED = "SELECT wait_event_type IS NOT DISTINCT FROM 'Lock' FROM pg_stat_activity WHERE pid = $1"


def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is given up because the machine is busy, and a deadlock is noticed soon."""
    patience.have(monkeypatch)
    monkeypatch.setitem(postgresql_connection.SETTINGS, "deadlock_timeout", "20")


class ScriptedNode:
    """A node's store, whose next unit stops before each step."""

    def __init__(self, store: PostgresqlStore) -> None:
        self.store = store
        self.committed = 0
        """When its newest commit was let go, among those of both nodes."""
        self._stops = False
        self._committing = False
        self._waits = False
        self._go = asyncio.Event()
        self._moved = asyncio.Event()  # it waits now, or is done
        self._pid = 0
        self._task: asyncio.Task[Any] | None = None
        engine = store._writing.sync_engine
        event.listen(engine, "before_cursor_execute", lambda connection, *_: self._step(connection))
        event.listen(engine, "commit", lambda connection: self._step(connection, committing=True))

    def begin(self, work: Callable[[], Awaitable[Any]]) -> None:
        """Begin to do something, up to its first statement."""
        self._stops = True
        self._task = asyncio.ensure_future(self._whole(work))

    @property
    def ended(self) -> bool:
        """Whether it is done with what it began."""
        return self._task is not None and self._task.done()

    def go_on(self) -> None:
        """Let it take its next step."""
        if self._committing:
            self.committed = next(_commits)
        self._waits = False
        self._go.set()

    async def result(self) -> Any:
        """What came of what it did. Raises what that raised."""
        assert self._task is not None
        return await self._task

    async def still(self, monitor: asyncpg.Connection[Any]) -> bool:
        """Wait until it stops, waits for the other's lock, or is done. Whether it can be let go on."""
        async with asyncio.timeout(patience.LONG):
            while not (self.ended or self._waits):
                self._moved.clear()
                try:
                    async with asyncio.timeout(0.01):
                        await self._moved.wait()
                except TimeoutError:
                    if await monitor.fetchval(BLOCKED, self._pid) and not self._waits:
                        return False
        return self._waits

    async def _whole(self, work: Callable[[], Awaitable[Any]]) -> Any:
        try:
            return await work()
        finally:
            self._stops = False
            self._moved.set()

    def _step(self, connection: Connection, *, committing: bool = False) -> None:
        if self._stops:
            raw = connection.connection.driver_connection
            assert raw is not None
            self._pid, self._committing = raw.get_server_pid(), committing
            await_only(self._stop())

    async def _stop(self) -> None:
        self._waits = True
        self._moved.set()
        await self._go.wait()
        self._go.clear()


async def interleave(
    monitor: asyncpg.Connection[Any],
    one: ScriptedNode,
    other: ScriptedNode,
    works: tuple[Callable[[], Awaitable[T]], Callable[[], Awaitable[T]]],
    switch: int,
) -> tuple[T, T, bool]:
    """Let `one` take `switch` steps, then the other all of its steps, or as many as it can without the first's; then
    the first its last ones. What came of both, and whether the first was in the middle."""
    one.begin(works[0])
    other.begin(works[1])
    taken = 0
    while taken < switch and await one.still(monitor):
        one.go_on()
        taken += 1
    await one.still(monitor)
    in_the_middle = not one.ended
    while not (one.ended and other.ended):
        for node in (other, one):  # whoever is not blocked, the other first
            if await node.still(monitor):
                node.go_on()
                break
        else:
            await asyncio.sleep(0.001)  # one of both is on its way
    return await one.result(), await other.result(), in_the_middle
