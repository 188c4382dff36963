"""Replay: what came in and could not be understood is read again, and counts if it is understood by now.

Each kept row is one savepoint: its items and its own end commit together, or it stays as it was. An item that came in
meanwhile by another way has no second effect (the same unique keys); its time is that of the first delivery, so an old
word finds whatever the person has said since.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy import Connection, Row
from sqlalchemy.exc import IntegrityError, InterfaceError, OperationalError, StatementError

from channels.base import Receipt
from gateway.arrivals import Arrival
from gateway.clock import iso
from gateway.context import Context
from gateway.incoming.inbound import Inbound
from gateway.incoming.routing import route
from gateway.sending.receipts import Receipts, Returned
from gateway.stops import Outcome
from gateway.store import inbox

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Replayed:
    """What became of a batch: how many rows are understood now, which are kept, where the next batch begins."""

    understood: int
    kept: list[dict[str, Any]]
    next: str | None


class _StillKept(Exception):
    """Nothing of a row is understood; the message says why."""


class Replay:
    """The service: `again` reads one batch of kept rows once more."""

    def __init__(self, context: Context, inbound: Inbound, receipts: Receipts) -> None:
        self._context = context
        self._inbound = inbound
        self._receipts = receipts

    async def again(self, after: str, most: int) -> Replayed:
        """Replay at most so many rows after an id. Raises StoreFailed."""
        outcomes: list[Outcome] = []
        replayed = await self._context.store.write(lambda connection: self._unit(connection, after, most, outcomes))
        for outcome in outcomes:
            self._context.committed(outcome)
        return replayed

    def _unit(self, connection: Connection, after: str, most: int, outcomes: list[Outcome]) -> Replayed:
        rows = inbox.kept(connection, after, most)
        kept = []
        for row in rows:
            try:
                with connection.begin_nested():
                    outcomes += self._row(connection, row)
            except _StillKept as error:
                kept.append(_shown(row, str(error)))
            except (IntegrityError, StatementError) as error:
                if isinstance(error, OperationalError | InterfaceError):
                    raise
                log.warning("replay.unstorable", row=row.id, channel=row.channel, error=str(error.orig))
                kept.append(_shown(row, f"cannot be stored: {error.orig}"))
        return Replayed(len(rows) - len(kept), kept, rows[-1].id if len(rows) == most else None)

    def _row(self, connection: Connection, row: Row[Any]) -> list[Outcome]:
        """Take in what a row reads as now. Raises _StillKept."""
        channel = self._context.channels.get(row.channel)
        if channel is None:
            raise _StillKept(f"the channel {row.channel} is not there: {row.why}")
        arrivals: list[Arrival] = []
        returned: list[Returned] = []
        for item in channel.replay(row.raw):
            found = route(self._context, row.channel, item)
            if isinstance(found.item, Receipt):
                returned.append(Returned(found.channel, found.item, row.received_at))
            else:
                arrivals.append(Arrival(found.channel, found.item, row.received_at))
        taken = {(it.channel, it.item.key) for it in arrivals}
        if (row.channel, row.key) in taken:
            inbox.remove(connection, row.id)
        else:
            inbox.retire(connection, row.id)
        outcomes = [self._inbound.unit(connection, arrivals), self._receipts.unit(connection, returned)]
        if not returned:
            _require_some(connection, arrivals, row)
        return outcomes


def _require_some(connection: Connection, arrivals: Sequence[Arrival], row: Row[Any]) -> None:
    """At least one item of a row must be understood, or the row stays what it is."""
    wanted = {(it.channel, it.item.key) for it in arrivals}
    channels = {channel for channel, _ in wanted}
    dark = {
        (channel, key)
        for channel in channels
        for key in inbox.unreadable(connection, channel, [key for of, key in wanted if of == channel])
    }
    if wanted == dark:
        why = next((getattr(it.item, "why", None) for it in arrivals), None)
        raise _StillKept(why or row.why or "cannot be understood")


def _shown(row: Row[Any], why: str) -> dict[str, Any]:
    return {"id": row.id, "channel": row.channel, "key": row.key, "received_at": iso(row.received_at), "why": why}
