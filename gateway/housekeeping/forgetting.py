"""`[retention]`: what people and campaigns said, webhooks and evidence go once they are older than the file says.

Part of what the node that leads the purges does each hour, in the bulk lane, a share in each transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import structlog
from sqlalchemy import Connection

from gateway.config import Retention
from gateway.core.clock import Instant
from gateway.runtime.context import Context
from gateway.store import retention_steps
from gateway.store.engine import Lane
from gateway.store.retention_steps import Progress

log = structlog.get_logger()


def jobs(retention: Retention) -> Iterator[tuple[str, int]]:
    """What is to be done: the jobs of `retention_steps`, each with the age in microseconds at which something goes."""
    if retention.texts is not None:
        yield "sent", retention.texts
        yield "received", retention.texts
    if retention.raw is not None:
        yield "webhooks", retention.raw
        yield "receipts", retention.raw
    if retention.evidence is not None:
        yield "evidence", retention.evidence


class Forgetting:
    """Does the jobs, one after the other, until it is told to stop."""

    def __init__(self, context: Context, stopping: Callable[[], bool]) -> None:
        self._context = context
        self._stopping = stopping

    async def once(self) -> None:
        """Do all that is due by now."""
        retention = self._context.config.retention
        if retention.texts is not None:
            await self._campaigns(retention.texts)
        for job, age in jobs(retention):
            await self._all(job, age)

    async def _campaigns(self, age: int) -> None:
        def unit(connection: Connection) -> int:
            return retention_steps.blank_campaigns(connection, self._context.clock.now() - age)

        if rows := await self._context.store.write(unit, Lane.BULK):
            log.info("retention.done", what="campaigns", rows=rows)

    async def _all(self, job: str, age: int) -> None:
        total, progress = 0, Progress(0, more=True)
        while progress.more and not self._stopping():
            progress = await self._context.store.write(partial(self._step, job, age), Lane.BULK)
            total += progress.rows
        if total:
            log.info("retention.done", what=job, rows=total)

    def _step(self, job: str, age: int, connection: Connection) -> Progress:
        now: Instant = self._context.clock.now()
        return retention_steps.step(connection, job, now - age, now)
