"""Partitions by month on PostgreSQL: those of the next months are there before they are needed, those of old events go.

Rows that no month's partition takes are in the default one. They are reported and moved; too many to be moved in
passing are left for `assent store partition`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TypeVar

import structlog
from sqlalchemy import Connection

from gateway.core.clock import Instant
from gateway.core.months import Month
from gateway.runtime.context import Context
from gateway.store import event_retention, partition_cut, partitions
from gateway.store.engine import Lane, StoreError
from gateway.store.partitions import EVENTS, MOST_MOVED, TABLES, Partition, PartitionedTable

log = structlog.get_logger()

MOST = 2000
"""Rows that are deleted with a partition."""

T = TypeVar("T")


class PartitionUpkeep:
    """What the node that leads the purges does each hour."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def make_ahead(self) -> None:
        """See to the partitions of this month and the next ones, and to what is in the default ones. What fails is
        reported, and tried again an hour later."""
        if self._context.store.alone:
            return
        for table in TABLES:
            try:
                for month in await self._unit(partial(self._wanted, table)):
                    await self._make(table, month)
            except StoreError as error:
                self._failed(table, error)

    async def drop_events(self, sinks: Collection[str], before: Instant) -> Instant:
        """Drop the months of events that end before a time, as far as no sink waits for any. Returns from when on
        events are kept: what is left from before that is deleted row by row."""
        if self._context.store.alone:
            return before
        kept_from = before
        try:
            for partition in await self._context.store.read(_partitions_of_events):
                if partition.ends > before:
                    if partition.begins is not None:  # of what was there before the table was cut single rows go
                        kept_from = min(kept_from, partition.begins)
                elif await self._unit(partial(event_retention.forget_partition, sinks, partition, MOST)):
                    log.info("partitions.detached", partition=partition.name, bytes=partition.size)
            for name in await self._unit(_drop_detached):
                log.info("partitions.dropped", partition=name)
        except StoreError as error:
            self._failed(EVENTS, error)
        return kept_from

    def _failed(self, table: PartitionedTable, error: StoreError) -> None:
        log.error("partitions.failed", table=table.name, error=str(error))
        self._context.metrics.errors.labels("partitions").inc()

    def _wanted(self, table: PartitionedTable, connection: Connection) -> list[Month]:
        """The months for which a table should have a partition and has none."""
        now = self._context.clock.now()
        if not partitions.is_cut(connection, table):
            if partition_cut.is_due(connection, table, now):
                log.error("partitions.cut_left_behind", table=table.name)
                partitions.tried(connection, lambda: partition_cut.withdraw(connection, table))
            return []
        present = partitions.partitions(connection, table)
        wanted = set(partitions.missing(present, now))
        strays = partitions.strays(connection, table, MOST_MOVED + 1)
        for month, count in strays.items():
            log.error("partitions.strays", table=table.name, month=str(month), rows=count)
            self._context.metrics.errors.labels("partitions").inc()
        few = sum(strays.values()) <= MOST_MOVED
        return sorted(wanted | strays.keys() if few else wanted - strays.keys())

    async def _make(self, table: PartitionedTable, month: Month) -> None:
        made = await self._unit(
            lambda connection: partitions.tried(connection, lambda: partitions.make(connection, table, month))
        )
        log.info("partitions.made" if made else "partitions.busy", table=table.name, month=str(month))

    async def _unit(self, unit: Callable[[Connection], T]) -> T:
        return await self._context.store.write(unit, Lane.BULK)


def _partitions_of_events(connection: Connection) -> list[Partition]:
    return partitions.partitions(connection, EVENTS) if partitions.is_cut(connection, EVENTS) else []


def _drop_detached(connection: Connection) -> list[str]:
    return [name for table in TABLES for name in partitions.drop_detached(connection, table)]
