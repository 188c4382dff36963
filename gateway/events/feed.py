"""The feed of events as the application sees it: in order, with the same shape in `GET /v1/events` and at event sinks.

An event's id stays the same however often it is delivered; a receiver recognizes repetitions by it.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

from sqlalchemy import Connection, Row

from gateway.core.clock import Instant, iso
from gateway.core.event_types import EventType
from gateway.runtime.context import Context
from gateway.store import event_deliveries, inbox
from gateway.store import events as event_store
from gateway.store.event_deliveries import Delivery
from gateway.store.event_numbers import number_events

PREFIX = "evt"
"""How an event's id begins."""
DIGITS = 18
"""Most digits that an event's number may have."""
POLL = 0.2
"""Seconds between two checks for new events."""


def event_id(seq: int, at: Instant) -> str:
    """An event's id: its number, and its time so that the events of two stores differ."""
    return f"{PREFIX}_{seq}_{at:x}"


def seq_of(id_: str) -> int | None:
    """The number in an event's id; None when it is not such an id."""
    prefix, _, rest = id_.partition("_")
    number = rest.partition("_")[0]
    valid = prefix == PREFIX and number.isascii() and number.isdigit() and len(number) <= DIGITS
    return int(number) if valid else None


def raw_shown(raw: bytes) -> Any:
    """A provider's item as it arrived: JSON, the fields of a form, or a text; None once it was deleted."""
    if not raw:
        return None
    text = raw.decode("utf-8", "replace")
    try:
        return json.loads(text, parse_constant=str)
    except (ValueError, RecursionError):
        pass
    form = dict(parse_qsl(text, keep_blank_values=True))
    return form or text


def with_raw(connection: Connection, items: Sequence[Delivery]) -> list[Delivery]:
    """The events, those of received messages with the provider's whole item under `raw`."""
    received = {item.seq: json.loads(item.data) for item in items if item.type == EventType.MESSAGE_RECEIVED}
    raws = inbox.raw_of(connection, (data["id"] for data in received.values())) if received else {}
    return [
        replace(item, data=json.dumps(data | {"raw": raw_shown(raws.get(data["id"], b""))}, ensure_ascii=False))
        if (data := received.get(item.seq)) is not None
        else item
        for item in items
    ]


def shape(seq: int, type_: str, at: Instant, data: str) -> dict[str, Any]:
    """An event as the application gets it."""
    return {"id": event_id(seq, at), "type": type_, "timestamp": iso(at), "data": json.loads(data)}


class Feed:
    """The feed for callers of the API."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def page(
        self, after: int, types: Sequence[str] | None, most: int, wait: float = 0, *, raw: bool = False
    ) -> list[dict[str, Any]]:
        """Events after a cursor, each with its `cursor`; when there are none, those that come within `wait` seconds.
        With `raw`, a received message includes the provider's whole item."""

        def unit(connection: Connection) -> list[Delivery]:
            events = [
                Delivery(row.seq, row.type, row.at, row.data, "")
                for row in event_store.page(connection, after, types, most)
            ]
            return with_raw(connection, events) if raw else events

        store, loop = self._context.store, asyncio.get_running_loop()
        until = loop.time() + wait
        while True:
            await number_events(self._context.store)
            events = await store.read(unit)
            if events or loop.time() >= until:
                return [_item(row) for row in events]
            await asyncio.sleep(min(POLL, max(0.0, until - loop.time())))

    async def dead(self, sink: str, after: int, most: int) -> list[dict[str, Any]]:
        """The dead letters of a sink, each with its last error."""
        deliveries = await self._context.store.read(
            lambda connection: event_deliveries.dead(connection, sink, after, most)
        )
        return [
            _item(row) | {"attempts": row.attempts, "first_failed_at": iso(row.since), "error": row.error}
            for row in deliveries
        ]


def _item(row: Row[Any] | Delivery) -> dict[str, Any]:
    return {"cursor": str(row.seq), **shape(row.seq, row.type, row.at, row.data)}
