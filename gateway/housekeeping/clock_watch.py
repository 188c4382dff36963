"""Notices when the clock is put back, logs it, and corrects times that were stored in the future.

A gateway whose clock was ahead and that is started with the right clock finds the newest time it stored. Within one
process the clock never goes back: it runs slower until the machine's clock has caught up. That is logged, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from functools import partial

import structlog
from sqlalchemy import Connection

from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import AHEAD, MINUTE, SECOND, Instant, SystemClock
from gateway.runtime.context import Context
from gateway.runtime.periodic import Periodic
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import clock_repair
from gateway.store import consents as consent_store
from gateway.store.engine import Lane
from gateway.store.savepoints import one_by_one

log = structlog.get_logger()

EVERY = 1.0
"""Seconds between two checks."""
MARK_EVERY = MINUTE
"""How often the current time is stored."""
MOST = 250
"""People whose consents one transaction brings back."""


class ClockWatch(Periodic):
    """The service: `begin` before anything is sent, then a turn each second."""

    NAME = "clock"
    RETRY_AFTER = EVERY
    EVERYWHERE = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._progress: clock_repair.RepairProgress | None = None
        self._newest: Instant = 0  # the newest time that was seen or stored
        self._marked: Instant = 0
        self._logged_ahead: Instant = 0  # by how much the clock was ahead of the machine's when that was last logged

    async def begin(self) -> None:
        """At the start: check whether the store was written in the future."""
        self._newest = await self._context.store.read(clock_repair.newest)
        await self.once(quick=True)

    async def turn(self) -> float:
        """One check."""
        await self.once()
        return EVERY

    async def once(self, *, quick: bool = False) -> None:
        """One check; times in the future are corrected when it returns. `quick` leaves out what is found only by
        reading every message, which the next check continues."""
        store, now = self._context.store, self._context.clock.now()
        self._log_ahead()
        if now < self._newest - AHEAD:
            log.warning("clock.stepped_back", stored=self._newest, now=now, seconds=(self._newest - now) // SECOND)
            self._progress, self._newest = clock_repair.RepairProgress.begun(now), now
        self._newest = max(now, self._newest)
        if self._progress is not None:
            await self._repair(self._progress, quick)
        elif abs(now - self._marked) >= MARK_EVERY:
            await store.write(lambda connection: clock_repair.note(connection, now), Lane.BULK)
            self._marked = now

    async def _repair(self, progress: clock_repair.RepairProgress, quick: bool) -> None:
        def unit(connection: Connection) -> tuple[bool, clock_repair.RepairProgress]:
            after = deepcopy(progress)  # the unit may run more than once
            return clock_repair.step(connection, after), after

        while (progress.left or not quick) and not self.stopping:
            more, progress = await self._context.store.write(unit, Lane.BULK)
            self._progress = progress
            if not more:
                await self._bring_back_consents()
                self._progress, self._marked = None, 0  # the mark is set anew once all is done, by the next look
                log.warning("clock.future_times_corrected", rows=progress.counts)
                break
        self._context.wake(set(self._context.channels))

    async def _bring_back_consents(self) -> None:
        """Bring back the consents of everybody in turn: a window ends though nobody hears from the person again."""
        context, after = self._context, ""
        while not self.stopping:
            latest = context.clock.now() + AHEAD
            contacts = await context.store.read(partial(consent_store.ahead, after=after, at=latest, most=MOST))
            if not contacts:
                return
            for effects in await context.store.write(partial(self._consents, contacts=contacts), Lane.BULK):
                context.committed(effects)
            after = contacts[-1]

    def _consents(self, connection: Connection, contacts: Sequence[str]) -> list[CommitEffects]:
        context, now = self._context, self._context.clock.now()

        def bring_back(some: Sequence[str]) -> CommitEffects:
            consent_unit = ConsentUnit(connection, context.config, context.channels, now, context.node)
            consent_unit.load(some, with_replies=False)
            return consent_unit.save()

        return one_by_one(connection, contacts, bring_back, self._breaks)

    def _breaks(self, contact: str, error: Exception) -> None:
        self._context.metrics.errors.labels(self.NAME).inc()
        log.error("clock.consent_error", contact=contact, error=ascii(error))

    def _log_ahead(self) -> None:
        """Log each step back within this process once, with its seconds."""
        clock = self._context.clock
        ahead = clock.ahead() if isinstance(clock, SystemClock) else 0
        if ahead > max(SECOND, self._logged_ahead + SECOND):
            log.warning("clock.ahead", seconds=ahead / SECOND, why="the machine's clock was set back")
        self._logged_ahead = ahead
