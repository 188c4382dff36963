"""What is old goes: a bounded number of rows in a transaction of the bulk lane, so that nothing urgent waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection

import structlog
from sqlalchemy import Connection

from gateway.clock import DAY, HOUR, Instant
from gateway.config import Config, WhatsAppConfig
from gateway.context import Context
from gateway.store import feed, limits, once, prompting, tallies
from gateway.store.engine import Lane, StoreError

log = structlog.get_logger()

EVERY = 1.0
"""Seconds between two looks."""
MOST = 2000
"""Rows of one unit."""
FEED_KEPT = 30 * DAY
"""How long the feed goes back."""

Purge = Callable[[Connection, Instant], int]
"""Drops at most `MOST` rows and tells how many."""


class Purges:
    """The service: `run` until `stop`."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._stopping = asyncio.Event()
        self._purged: Instant | None = None

    def stop(self) -> None:
        """End after the unit that runs."""
        self._stopping.set()

    async def run(self) -> None:
        """Purge what is due every second, all of it every hour."""
        while not self._stopping.is_set():
            try:
                await self.once()
            except Exception as error:  # the top of this task's loop: it purges again in a second
                log.error("purge.broke", error=repr(error), exc_info=not isinstance(error, StoreError))
                self._context.metrics.errors.labels("purge").inc()
            try:
                async with asyncio.timeout(EVERY):
                    await self._stopping.wait()
            except TimeoutError:
                pass

    async def once(self) -> None:
        """Purge what is due."""
        context, now = self._context, self._context.clock.now()
        portfolios = _portfolios(context.config)
        if portfolios:
            await self._all("reach", lambda connection, at: limits.forget(connection, portfolios, at, MOST))
        if self._purged is not None and now - self._purged < HOUR:
            return
        sinks = {sink.url for sink in context.config.event_sinks}
        for name, purge in _hourly(sinks):
            await self._all(name, purge)
        await self._feed(sinks)
        self._purged = now

    async def _all(self, name: str, purge: Purge) -> None:
        """Units of one purge until nothing is left."""
        total = gone = await self._unit(purge)
        while gone >= MOST and not self._stopping.is_set():
            gone = await self._unit(purge)
            total += gone
        if total:
            log.info("purge.done", what=name, rows=total)

    async def _unit(self, purge: Purge) -> int:
        clock = self._context.clock
        return await self._context.store.write(lambda connection: purge(connection, clock.now()), Lane.BULK)

    async def _feed(self, sinks: Collection[str]) -> None:
        """The feed is looked through from its oldest event on, up to the first that is kept."""
        cursor: int | None = 0
        while cursor is not None and not self._stopping.is_set():
            before = self._context.clock.now() - FEED_KEPT
            cursor = await self._context.store.write(
                lambda connection, after=cursor, before=before: feed.forget(connection, sinks, before, after, MOST),  # type: ignore[misc]
                Lane.BULK,
            )


def _hourly(sinks: Collection[str]) -> tuple[tuple[str, Purge], ...]:
    return (
        ("idempotency", lambda connection, now: once.forget(connection, now, MOST)),
        ("tallies", lambda connection, now: tallies.forget(connection, now, MOST)),
        ("prompts", lambda connection, now: prompting.forget(connection, now, MOST)),
        ("deliveries", lambda connection, now: feed.forget_gone(connection, sinks, now - FEED_KEPT, MOST)),
    )


def _portfolios(config: Config) -> list[str]:
    return sorted({it.portfolio for it in config.channels.values() if isinstance(it, WhatsAppConfig)})
