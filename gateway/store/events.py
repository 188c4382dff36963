"""The feed of events: each is written in the transaction that made it happen, and read page by page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from gateway.core.clock import Instant
from gateway.core.event_types import EventType
from gateway.store.bulk import among, as_json, encode, insert_rows
from gateway.store.schema import events, literal
from gateway.store.statements import statement


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened. `contact_id` is the person it is about, if any; `data` is what the application gets,
    or the JSON of it."""

    type: EventType
    at: Instant
    contact_id: str | None
    data: Mapping[str, object] | str


COLUMNS = (events.c.seq, events.c.type, events.c.at, events.c.data)
"""The columns that an event is delivered with."""

NEXT = (
    select(events.c.seq, events.c.type)
    .where(events.c.seq > bindparam("after"))
    .order_by(events.c.seq)
    .limit(bindparam("most"))
    .subquery("next_events")
)
"""The next `most` events after a cursor, of whatever type."""

_add = statement(
    "events.add",
    "Appends events to the feed.",
    insert_rows(events, ["type", "at", "contact_id", "data"]),
)


def add(connection: Connection, fresh: Sequence[Event]) -> None:
    """Append events to the feed, in this order."""
    if fresh:
        connection.execute(_add, {"rows": encode([[e.type, e.at, e.contact_id, _json(e.data)] for e in fresh])})


def _json(data: Mapping[str, object] | str) -> str:
    return data if isinstance(data, str) else as_json(data)


_last = statement(
    "events.last",
    "The number of the newest event.",
    select(func.coalesce(func.max(events.c.seq), 0)),
)


def last(connection: Connection) -> int:
    """The number of the newest event, 0 before the first."""
    newest: int = connection.execute(_last).scalar_one()
    return newest


_newest = statement(
    "events.newest_received",
    "The newest messages that people wrote, before an event.",
    select(*COLUMNS)
    .where(events.c.type == literal(EventType.MESSAGE_RECEIVED), events.c.seq < bindparam("before"))
    .order_by(events.c.seq.desc())
    .limit(bindparam("most")),
)


def newest_received(connection: Connection, before: int, most: int) -> Sequence[Row[Any]]:
    """At most `most` of the newest `message.received` events before a number (0: of all), the newest first."""
    return list(connection.execute(_newest, {"before": before or 1 << 62, "most": most}))


_page = statement(
    "events.page",
    "Events after a cursor.",
    select(*COLUMNS).where(events.c.seq > bindparam("after")).order_by(events.c.seq).limit(bindparam("most")),
)
_page_of = statement(
    "events.page_of_types",
    "Events of some types after a cursor.",
    _page.where(among(events.c.type)),
)


def page(connection: Connection, after: int, types: Sequence[str] | None, most: int) -> Sequence[Row[Any]]:
    """At most `most` events after a cursor, in order: of these types, or of all with None."""
    if types is None:
        return list(connection.execute(_page, {"after": after, "most": most}))
    return list(connection.execute(_page_of, {"after": after, "most": most, "rows": encode(types)}))
