"""What time does by itself: messages expire, confirmation windows end, scheduled campaigns start, campaigns finish.

Answers never wait for the sweep (a window that has ended reads as ended at once); it writes down what is true already,
a bounded number at a time.
"""

from __future__ import annotations

import asyncio

import structlog
from sqlalchemy import Connection, bindparam, literal_column, select

from gateway.campaigning import tending
from gateway.context import Context
from gateway.people import effects
from gateway.people.register import Register
from gateway.stops import Outcome
from gateway.store import backlog, messages
from gateway.store.engine import Lane, StoreError
from gateway.store.messages import Move, Status
from gateway.store.tables import consents
from gateway.store.tables import messages as table

log = structlog.get_logger()

EVERY = 1.0
"""Seconds between two sweeps."""
MOST = 250
"""Rows of each kind in one transaction."""

_lapsed = (
    select(consents.c.contact_id, consents.c.group_id)
    .where(
        consents.c.state == literal_column("'pending'"),
        consents.c.ends_at <= bindparam("now"),
    )
    .limit(MOST)
)
_expired = (
    select(*messages.HEAD)
    .where(
        table.c.status.in_([literal_column("'queued'"), literal_column("'deferred'")]),
        table.c.campaign_id.is_(None),  # a campaign's expire with it
        table.c.expires_at <= bindparam("now"),
    )
    .limit(MOST)
)
_sending = select(*messages.HEAD).where(table.c.status == literal_column("'sending'")).limit(MOST)


class Sweep:
    """The service: `run` until `stop`."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """End after the sweep that runs."""
        self._stopping.set()

    async def run(self) -> None:
        """Sweep every second; at once again while there is more than one transaction's worth."""
        while not self._stopping.is_set():
            more = False
            try:
                more = await self.once()
            except Exception as error:  # the top of this task's loop: it sweeps again in a second
                log.error("sweep.broke", error=repr(error), exc_info=not isinstance(error, StoreError))
                self._context.metrics.errors.labels("sweep").inc()
            if not more:
                try:
                    async with asyncio.timeout(EVERY):
                        await self._stopping.wait()
                except TimeoutError:
                    pass

    async def once(self) -> bool:
        """One sweep; whether there is more to do at once."""
        context = self._context
        if not await context.store.read(self._anything):
            return False
        outcome, more = await context.store.write(self._unit, Lane.BULK)
        context.committed(outcome)
        return more

    async def recover(self) -> int:
        """At the start: what a dead process had claimed has no known end. How many there were."""
        total = 0
        now = self._context.clock.now()
        await self._context.store.write(lambda connection: tending.recover(connection, now))
        await self._context.store.write(lambda connection: backlog.fold(connection, self._context.node))
        while count := await self._context.store.write(self._recover_some):
            total += count
        return total

    def _anything(self, connection: Connection) -> bool:
        now = self._context.clock.now()
        return bool(
            connection.execute(_lapsed, {"now": now}).first()
            or connection.execute(_expired, {"now": now}).first()
            or tending.needed(connection, now)
        )

    def _unit(self, connection: Connection) -> tuple[Outcome, bool]:
        context, now = self._context, self._context.clock.now()
        expired = connection.execute(_expired, {"now": now}).all()
        moves = [Move(row, Status.EXPIRED) for row in expired]
        messages.settle(connection, moves, now, context.node)
        lapsed = connection.execute(_lapsed, {"now": now}).all()
        register = Register(connection, context.config, context.channels, now, context.node)
        register.load({row.contact_id for row in lapsed}, with_replies=False)
        for row in lapsed:
            register.end_window(row.contact_id, row.group_id)
        effects.end_prompts(register, moves)
        outcome = register.save()
        channels, more = tending.tend(connection, now, context.node)
        outcome.channels |= channels
        return outcome, more or len(expired) == MOST or len(lapsed) == MOST

    def _recover_some(self, connection: Connection) -> int:
        now = self._context.clock.now()
        found = connection.execute(_sending).all()
        messages.settle(connection, [Move(row, Status.UNKNOWN) for row in found], now, self._context.node)
        return len(found)
