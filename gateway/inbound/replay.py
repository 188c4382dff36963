"""Replay: items that could not be understood are parsed again, and take effect if they are understood now.

Each stored row is one savepoint: its items and its own removal commit together, or it stays and the others go on. An
item that was delivered again meanwhile has no second effect (the same unique keys). Its time is that of its first
delivery, so whatever the person said since then takes precedence.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import structlog
from sqlalchemy import Connection, Row

from channels.inbound import Receipt
from gateway.consents.routed_item import RoutedItem
from gateway.core.clock import iso
from gateway.inbound import classification
from gateway.inbound.handler import Inbound
from gateway.inbound.routing import route
from gateway.outbound.receipts import Receipts, RoutedReceipt
from gateway.runtime.context import Context
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import inbox
from gateway.store.engine import Lane
from gateway.store.savepoints import by_itself

log = structlog.get_logger()

CHUNK = 200
"""Rows of one transaction."""


@dataclass(frozen=True, slots=True)
class ReplayResult:
    """The result of a batch: how many rows are understood now, which ones stay (as the API shows them), and after which
    id the next batch begins (None: that was all)."""

    understood: int
    kept: list[dict[str, Any]]
    next: str | None


@dataclass(slots=True)
class _Parsed:
    """A stored row, and what it is parsed into now; `why` says why it cannot be parsed."""

    row: Row[Any]
    routed_items: list[RoutedItem] = field(default_factory=list)
    receipts: list[RoutedReceipt] = field(default_factory=list)
    why: str | None = None


class _StillKept(Exception):
    """Nothing in a row is understood; the message says why."""


class Replay:
    """The service: `again` parses one batch of stored rows once more."""

    def __init__(self, context: Context, inbound: Inbound, receipts: Receipts) -> None:
        self._context = context
        self._inbound = inbound
        self._receipts = receipts

    async def again(self, after: str, most: int) -> ReplayResult:
        """Replay at most this many rows after an id. Raises StoreFailed."""
        context = self._context
        rows = await context.store.read(lambda connection: inbox.kept(connection, after, most))
        parsed = await asyncio.to_thread(lambda: [self._parse(row) for row in rows])
        kept: list[dict[str, Any]] = []
        for start in range(0, len(parsed), CHUNK):
            unit = partial(self._unit, chunk=parsed[start : start + CHUNK])
            effects, kept_rows = await context.store.write(unit, Lane.BULK)
            await asyncio.sleep(context.committed(effects))
            kept += kept_rows
        return ReplayResult(len(rows) - len(kept), kept, rows[-1].id if len(rows) == most else None)

    def _parse(self, row: Row[Any]) -> _Parsed:
        """Parse a row again, or say why that fails. Needs no transaction."""
        context, parsed = self._context, _Parsed(row)
        channel = context.channels.get(row.channel)
        if channel is None:
            parsed.why = f"the channel {row.channel} is not there: {row.why}"
            return parsed
        try:
            for item in channel.replay(row.raw):
                routed = route(context, row.channel, item)
                if isinstance(routed.item, Receipt):
                    parsed.receipts.append(RoutedReceipt(routed.channel, routed.item, row.received_at))
                else:
                    parsed.routed_items.append(RoutedItem(routed.channel, routed.item, row.received_at))
            parsed.routed_items = classification.classify_items(context.config, parsed.routed_items)
        except Exception as error:  # around one row of a batch: the others go on
            parsed.why = self._failed(row, error)
        return parsed

    def _unit(self, connection: Connection, chunk: Sequence[_Parsed]) -> tuple[CommitEffects, list[dict[str, Any]]]:
        """Take in what is understood: its effects, and the rows that stay."""
        effects = CommitEffects()
        kept: list[dict[str, Any]] = []
        still_kept = inbox.still_kept(connection, [parsed.row.id for parsed in chunk])
        for parsed in chunk:

            def stays(error: Exception, row: Row[Any] = parsed.row) -> list[CommitEffects]:
                kept.append(_shown(row, str(error) if isinstance(error, _StillKept) else self._failed(row, error)))
                return []

            if parsed.why is not None:
                kept.append(_shown(parsed.row, parsed.why))
            elif parsed.row.id in still_kept:  # else another replay was quicker
                for part in by_itself(connection, partial(self._take_in, connection, parsed), stays):
                    effects.add(part)
        return effects, kept

    def _failed(self, row: Row[Any], error: Exception) -> str:
        log.error("replay.error", row=row.id, channel=row.channel, error=repr(error))
        self._context.metrics.errors.labels("replay").inc()
        return f"cannot be processed: {getattr(error, 'orig', None) or repr(error)}"

    def _take_in(self, connection: Connection, parsed: _Parsed) -> list[CommitEffects]:
        """Apply a row's items and remove the row. Raises _StillKept."""
        taken = {(routed_item.channel, routed_item.item.key) for routed_item in parsed.routed_items}
        if (parsed.row.channel, parsed.row.key) in taken:
            inbox.remove(connection, parsed.row.id)
        else:
            inbox.retire(connection, parsed.row.id)
        effects = [
            self._inbound.unit(connection, parsed.routed_items),
            self._receipts.unit(connection, parsed.receipts),
        ]
        if not parsed.receipts:
            _require_some(connection, parsed.routed_items, parsed.row)
        return effects


def _require_some(connection: Connection, routed_items: Sequence[RoutedItem], row: Row[Any]) -> None:
    """At least one item of a row must be understood, or the row stays what it is. Raises _StillKept."""
    wanted = {(routed_item.channel, routed_item.item.key) for routed_item in routed_items}
    unreadable: dict[tuple[str, str], str | None] = {}
    for channel in {channel for channel, _ in wanted}:
        keys = [key for owner, key in wanted if owner == channel]
        unreadable |= {(channel, key): why for key, why in inbox.unreadable(connection, channel, keys).items()}
    if wanted == unreadable.keys():
        raise _StillKept(next(filter(None, unreadable.values()), None) or row.why or "cannot be understood")


def _shown(row: Row[Any], why: str) -> dict[str, Any]:
    return {"id": row.id, "channel": row.channel, "key": row.key, "received_at": iso(row.received_at), "why": why}
