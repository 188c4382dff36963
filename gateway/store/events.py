"""The feed of events: what the application gets to hear, written in the transaction that made it so."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from gateway.core.clock import Instant
from gateway.core.event_types import EventType
from gateway.store.bulk import encode, insert_rows
from gateway.store.schema import events
from gateway.store.statements import statement


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened. `contact_id` orders the events of a person; `data` is what the application gets."""

    type: EventType
    at: Instant
    contact_id: str | None
    data: Mapping[str, object]


_add = statement(
    "events.add",
    "Appends events to the feed.",
    insert_rows(events, ["type", "at", "contact_id", "data"]),
)


def add(connection: Connection, fresh: Sequence[Event]) -> None:
    """Append events, in their order."""
    if fresh:
        batch = [
            [event.type, event.at, event.contact_id, json.dumps(event.data, ensure_ascii=False)] for event in fresh
        ]
        connection.execute(_add, {"rows": encode(batch)})
