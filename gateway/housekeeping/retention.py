"""Deletes what is old: a limited number of rows in each transaction, in the bulk lane, so that nothing urgent waits."""

from __future__ import annotations

from collections.abc import Callable, Collection

import structlog
from sqlalchemy import Connection

from gateway.config import Config, WhatsAppConfig
from gateway.consents import prompt_budget
from gateway.core.clock import DAY, HOUR, Instant
from gateway.core.preference_codes import STOPS_FOR
from gateway.housekeeping.forgetting import Forgetting
from gateway.housekeeping.partition_upkeep import PartitionUpkeep
from gateway.runtime.context import Context
from gateway.runtime.periodic import Periodic
from gateway.store import (
    activity,
    audit,
    channel_stats,
    console_sessions,
    event_retention,
    messaging_limits,
    preference_codes,
    prompt_counters,
)
from gateway.store import idempotency as idempotency_store
from gateway.store.engine import Lane
from gateway.store.event_numbers import number_events

log = structlog.get_logger()

EVERY = 1.0
"""Seconds between two checks."""
MOST = 2000
"""Rows that one transaction deletes."""
FEED_KEPT = 30 * DAY
"""How long the feed goes back; where it has partitions, to the beginning of the month that this reaches."""

Purge = Callable[[Connection, Instant], int]
"""Deletes at most `MOST` rows and returns how many."""


class Purges(Periodic):
    """The service: each second it gives back messaging limits, each hour it deletes everything that is old."""

    NAME = "purge"
    RETRY_AFTER = EVERY

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._purged: Instant | None = None
        self._partitions = PartitionUpkeep(context)
        self._forgetting = Forgetting(context, lambda: self.stopping)

    async def turn(self) -> float:
        """One check."""
        await self.once()
        return EVERY

    async def once(self) -> None:
        """Delete what is due by now."""
        context, now = self._context, self._context.clock.now()
        portfolios = _portfolios(context.config)
        if portfolios:
            await self._all(
                "messaging_limits", lambda connection, at: messaging_limits.forget(connection, portfolios, at, MOST)
            )
        if self._purged is not None and now - self._purged < HOUR:
            return
        await self._partitions.make_ahead()
        sinks = {sink.url for sink in context.config.event_sinks}
        for name, purge in _hourly(context.config, sinks):
            await self._all(name, purge)
        await self._feed(sinks)
        await self._forgetting.once()
        self._purged = now

    async def _all(self, name: str, purge: Purge) -> None:
        """Repeat one purge, a transaction each time, until nothing is left."""
        total = deleted = await self._unit(purge)
        while deleted >= MOST and not self.stopping:
            deleted = await self._unit(purge)
            total += deleted
        if total:
            log.info("purge.done", what=name, rows=total)

    async def _unit(self, purge: Purge) -> int:
        clock = self._context.clock
        return await self._context.store.write(lambda connection: purge(connection, clock.now()), Lane.BULK)

    async def _feed(self, sinks: Collection[str]) -> None:
        """Delete from the feed, from its oldest event up to the first that is kept."""
        await number_events(self._context.store)
        before = await self._partitions.drop_events(sinks, self._context.clock.now() - FEED_KEPT)
        cursor: int | None = 0
        while cursor is not None and not self.stopping:
            cursor = await self._feed_page(sinks, cursor, before)

    async def _feed_page(self, sinks: Collection[str], after: int, before: Instant) -> int | None:
        """One transaction of `_feed`: the cursor to go on from, None at the end."""
        return await self._context.store.write(
            lambda connection: event_retention.forget(connection, sinks, before, after, MOST), Lane.BULK
        )


def _hourly(config: Config, sinks: Collection[str]) -> tuple[tuple[str, Purge], ...]:
    """The hourly purges, by the name that their log line has."""
    prompts_kept = prompt_budget.kept(config)
    return (
        ("idempotency", lambda connection, now: idempotency_store.forget(connection, now, MOST)),
        ("channel_stats", lambda connection, now: channel_stats.forget(connection, now, MOST)),
        ("activity", lambda connection, now: activity.forget(connection, now, MOST)),
        ("audit", lambda connection, now: audit.forget(connection, now, MOST)),
        ("console_sessions", lambda connection, now: console_sessions.forget(connection, now, MOST)),
        ("prompts", lambda connection, now: prompt_counters.forget(connection, now - prompts_kept, MOST)),
        ("preference_codes", lambda connection, now: preference_codes.forget(connection, now - STOPS_FOR, MOST)),
        ("deliveries", lambda connection, now: event_retention.forget_gone(connection, sinks, now - FEED_KEPT, MOST)),
    )


def _portfolios(config: Config) -> list[str]:
    return sorted({channel.portfolio for channel in config.channels.values() if isinstance(channel, WhatsAppConfig)})
