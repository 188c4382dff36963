"""The feed of events as the application sees it: in order, the same shape by `GET /v1/events` and at event sinks.

An event's id stays the same however often it is delivered; it is what a receiver tells repetitions by.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from gateway.clock import Instant, iso
from gateway.context import Context
from gateway.store import feed

POLL = 0.2
"""Seconds between two looks for new events."""


def event_id(seq: int, at: Instant) -> str:
    """An event's id: its number, and its time so that the events of two stores differ."""
    return f"evt_{seq}_{at:x}"


def seq_of(id_: str) -> int | None:
    """The number in an event's id; None when it is none."""
    prefix, _, rest = id_.partition("_")
    number = rest.partition("_")[0]
    good = prefix == "evt" and number.isascii() and number.isdigit() and len(number) < 19
    return int(number) if good else None


def shape(seq: int, type_: str, at: Instant, data: str) -> dict[str, Any]:
    """An event as everybody gets it."""
    return {"id": event_id(seq, at), "type": type_, "timestamp": iso(at), "data": json.loads(data)}


class Feed:
    """The feed for callers that ask."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def page(self, after: int, types: Sequence[str] | None, most: int, wait: float = 0) -> list[dict[str, Any]]:
        """Events after a cursor, each with its `cursor`; when there are none, those that come within `wait` seconds."""
        store, loop = self._context.store, asyncio.get_running_loop()
        until = loop.time() + wait
        while True:
            found = await store.read(lambda connection: feed.page(connection, after, types, most))
            if found or loop.time() >= until:
                return [_item(row) for row in found]
            await asyncio.sleep(min(POLL, max(0.0, until - loop.time())))

    async def dead(self, sink: str, after: int, most: int) -> list[dict[str, Any]]:
        """What was given up for a sink, with the last error."""
        found = await self._context.store.read(lambda connection: feed.dead(connection, sink, after, most))
        return [
            _item(row) | {"attempts": row.attempts, "first_failed_at": iso(row.since), "error": row.error}
            for row in found
        ]


def _item(row: Row[Any]) -> dict[str, Any]:
    return {"cursor": str(row.seq), **shape(row.seq, row.type, row.at, row.data)}
