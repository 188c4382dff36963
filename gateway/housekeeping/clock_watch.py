"""Sees when the clock is put back, says so, and brings back what was stored in its future.

A gateway that ran ahead and is started with the right clock finds the mark of the time it stored last. Within a
process the system's clock never goes back but loses what it is ahead; that is told too.
"""

from __future__ import annotations

import structlog
from sqlalchemy import Connection

from gateway.core.clock import AHEAD, MINUTE, SECOND, Instant, SystemClock
from gateway.runtime.context import Context
from gateway.runtime.periodic import Periodic
from gateway.store import clock_repair
from gateway.store.engine import Lane

log = structlog.get_logger()

EVERY = 1.0
"""Seconds between two looks."""
MARK_EVERY = MINUTE
"""How often the time is kept in the store."""


class ClockWatch(Periodic):
    """The service: `begin` before anything is sent, then a turn each second."""

    NAME = "clock"
    RETRY_AFTER = EVERY

    def __init__(self, context: Context) -> None:
        super().__init__(context.metrics)
        self._context = context
        self._progress: clock_repair.RepairProgress | None = None
        self._newest: Instant = 0  # the newest time that was seen or stored
        self._marked: Instant = 0
        self._told: Instant = 0  # by how much the clock was ahead of the machine's when that was said last

    async def begin(self) -> None:
        """At the start: whether the store was written in the future."""
        self._newest = await self._context.store.read(clock_repair.newest)
        await self.once(quick=True)

    async def turn(self) -> float:
        """Look once."""
        await self.once()
        return EVERY

    async def once(self, *, quick: bool = False) -> None:
        """One look; what is in the future is back when it returns. `quick`: without what is found only by looking at
        every message, which the next look goes on with."""
        store, now = self._context.store, self._context.clock.now()
        self._tell()
        if now < self._newest - AHEAD:
            log.warning("clock.stepped_back", stored=self._newest, now=now, seconds=(self._newest - now) // SECOND)
            self._progress, self._newest = clock_repair.RepairProgress.begun(now), now
        self._newest = max(now, self._newest)
        if self._progress is not None:
            await self._bring_back(self._progress, quick)
        elif abs(now - self._marked) >= MARK_EVERY:
            await store.write(lambda connection: clock_repair.note(connection, now), Lane.BULK)
            self._marked = now

    async def _bring_back(self, progress: clock_repair.RepairProgress, quick: bool) -> None:
        def unit(connection: Connection) -> bool:
            return clock_repair.step(connection, progress)

        while (progress.left or not quick) and not self.stopping:
            if not await self._context.store.write(unit, Lane.BULK):
                self._progress, self._marked = None, 0  # the mark is set anew once all is done, by the next look
                log.warning("clock.future_times_corrected", rows=progress.counts)
                break
        self._context.wake(set(self._context.channels))

    def _tell(self) -> None:
        """A step back within this process: said once for each, by how many seconds."""
        clock = self._context.clock
        ahead = clock.ahead() if isinstance(clock, SystemClock) else 0
        if ahead > max(SECOND, self._told + SECOND):
            log.warning("clock.ahead", seconds=ahead / SECOND, why="the machine's clock was set back")
        self._told = ahead
