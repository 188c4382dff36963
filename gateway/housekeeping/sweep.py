"""What happens as time passes: messages expire, confirmation windows end, campaigns start at their time and finish.

Nothing waits for the sweep (a window that has ended counts as ended at once): it stores what is true already, a limited
number of rows at a time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

import structlog
from sqlalchemy import Connection, Row

from gateway.campaigns import lifecycle
from gateway.consents import failure_effects
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import HOUR, MINUTE, Instant
from gateway.core.message_status import MessageStatus
from gateway.runtime.context import Context
from gateway.runtime.periodic import Periodic
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import backlog, campaign_counts, unknown_outcomes, waiting_messages
from gateway.store import consents as consent_store
from gateway.store.engine import Lane
from gateway.store.savepoints import one_by_one
from gateway.store.status_changes import StatusChange, apply_status_changes
from gateway.store.stored_messages import StoredMessage

log = structlog.get_logger()

EVERY = 1.0
"""Seconds between two sweeps."""
OWNED = 2 * MINUTE
"""A message that is `sending` for longer than this has no task any more that waits for its answer: an attempt is given
up after a minute (`dispatcher.SEND_LIMIT`)."""
MOST = 250
"""Rows of each kind in one transaction."""

R = TypeVar("R", bound=Sequence[Any])
"""A row whose first two columns are a key."""

Due = Callable[[Connection, Instant, int], Sequence[R]]
"""Finds rows that are due at this time, at most this many."""


class Sweep(Periodic):
    """The service: a turn each second, and at once while there is more than one transaction's worth."""

    NAME = "sweep"
    RETRY_AFTER = EVERY

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._broken: set[tuple[Any, ...]] = set()  # rows that could not be swept, by their first two columns: a key
        self._broken_since: Instant = 0

    async def turn(self) -> float:
        """One sweep."""
        return 0.0 if await self.once() else EVERY

    async def once(self) -> bool:
        """One sweep; whether there is more to do at once."""
        context = self._context
        if not await context.store.read(self._anything):
            return False
        effects, more = await context.store.write(self._unit, Lane.BULK)
        await asyncio.sleep(context.committed(effects))
        return more

    async def recover(self) -> int:
        """At the start: what a dead process had claimed becomes `unknown`, and the counts of earlier runs become ours.
        Returns how many messages became `unknown`."""
        total = 0
        now = self._context.clock.now()
        await self._context.store.write(lambda connection: lifecycle.recover(connection, now))
        await self._context.store.write(lambda connection: backlog.inherit(connection, self._context.node))
        merged_up_to: str | None = ""
        while merged_up_to is not None:
            merged_up_to = await self._context.store.write(partial(self._merge_some_counts, merged_up_to))
        while count := await self._context.store.write(self._recover_some):
            total += count
        return total

    def _anything(self, connection: Connection) -> bool:
        now = self._context.clock.now()
        return bool(
            consent_store.lapsed(connection, now, 1)
            or consent_store.silent(connection, now, 1)
            or waiting_messages.any_expired(connection, now)
            or unknown_outcomes.any_ownerless(connection, now - OWNED)
            or lifecycle.needed(connection, now)
        )

    def _unit(self, connection: Connection) -> tuple[CommitEffects, bool]:
        """All rows together, or one by one if that fails: a row that cannot be swept is left for an hour."""
        now = self._context.clock.now()
        if now - self._broken_since > HOUR:
            self._broken, self._broken_since = set(), now
        expired = self._due(connection, waiting_messages.expired, now)
        lapsed = self._due(connection, consent_store.lapsed, now)
        silent = self._due(connection, consent_store.silent, now)
        parts = one_by_one(connection, expired, lambda rows: self._expire(connection, rows, now), self._breaks)
        for ended in (lapsed, silent):
            parts += one_by_one(connection, ended, lambda rows: self._end_windows(connection, rows, now), self._breaks)
        orphaned = self._due(connection, unknown_outcomes.ownerless, now - OWNED)
        if orphaned:  # a late answer or a status callback still changes them
            log.error("sweep.orphaned_attempts", messages=[row.id for row in orphaned])
            one_by_one(connection, orphaned, lambda rows: self._mark_unknown(connection, rows, now), self._breaks)
        effects = CommitEffects()
        for part in parts:
            effects.add(part)
        channels, more = lifecycle.run_due(connection, self._context, now)
        effects.channels |= channels
        return effects, more or any(len(due) >= MOST for due in (expired, lapsed, silent, orphaned))

    def _due(self, connection: Connection, find: Due[R], now: Instant) -> list[R]:
        """What is due, without the rows that failed before: they are read in addition to the `MOST` of a batch."""
        due = find(connection, now, MOST + len(self._broken))
        return [row for row in due if tuple(row[:2]) not in self._broken]

    def _breaks(self, row: Sequence[Any], error: Exception) -> None:
        self._broken.add(tuple(row[:2]))
        self._context.metrics.errors.labels("sweep").inc()
        log.error("sweep.row_error", row=tuple(row[:2]), error=repr(error))

    def _expire(self, connection: Connection, rows: Sequence[StoredMessage], now: Instant) -> CommitEffects:
        status_changes = [StatusChange(row, MessageStatus.EXPIRED) for row in rows]
        apply_status_changes(connection, status_changes, now, self._context.node)
        consent_unit = self._consent_unit(connection, now)
        failure_effects.end_prompts(consent_unit, status_changes)
        return consent_unit.save()

    def _end_windows(self, connection: Connection, rows: Sequence[Row[Any]], now: Instant) -> CommitEffects:
        consent_unit = self._consent_unit(connection, now)
        consent_unit.load({row.contact_id for row in rows}, with_replies=False)
        for row in rows:
            consent_unit.end_window(row.contact_id, row.group_id)
        return consent_unit.save()

    def _consent_unit(self, connection: Connection, now: Instant) -> ConsentUnit:
        context = self._context
        return ConsentUnit(connection, context.config, context.channels, now, context.node)

    def _merge_some_counts(self, after: str, connection: Connection) -> str | None:
        return campaign_counts.inherit(connection, self._context.node, after, MOST)

    def _recover_some(self, connection: Connection) -> int:
        now = self._context.clock.now()
        rows = self._due(connection, unknown_outcomes.ownerless, now - OWNED)
        return sum(one_by_one(connection, rows, lambda some: self._mark_unknown(connection, some, now), self._breaks))

    def _mark_unknown(self, connection: Connection, rows: Sequence[StoredMessage], now: Instant) -> int:
        apply_status_changes(
            connection, [StatusChange(row, MessageStatus.UNKNOWN) for row in rows], now, self._context.node
        )
        return len(rows)
