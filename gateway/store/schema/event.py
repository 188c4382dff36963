"""The feed of events, and how far each sink has got it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, PrimaryKeyConstraint, Table, Text

from gateway.core.event_types import DeliveryState, EventType
from gateway.store.schema.base import literal, metadata

_serial = BigInteger().with_variant(Integer(), "sqlite")

events = Table(
    "events",
    metadata,
    Column("seq", _serial, primary_key=True, autoincrement=True),
    Column("type", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("contact_id", Text),
    Column("data", Text, nullable=False),
    sqlite_autoincrement=True,
)

Index(
    "events_received",
    events.c.seq,
    sqlite_where=events.c.type == literal(EventType.MESSAGE_RECEIVED),
    postgresql_where=events.c.type == literal(EventType.MESSAGE_RECEIVED),
)

sinks = Table(
    "sinks",
    metadata,
    Column("url", Text, primary_key=True),
    Column("cursor", BigInteger, nullable=False),  # every event up to here was delivered or stands in deliveries
    Column("since", BigInteger, nullable=False),
    Column("disabled_at", BigInteger),  # when it answered that it is gone for good
    Column("disabled_why", Text),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("sink", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("key", Text, nullable=False),  # the contact; an event of no contact is ordered among those of its type
    Column("state", Text, nullable=False),  # retry, behind (an earlier one of the same key), dead
    Column("down", Integer, nullable=False),  # 1: the sink could not be reached; 0: it refused this event
    Column("attempts", Integer, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("error", Text),
    PrimaryKeyConstraint("sink", "seq"),
)
Index(
    "deliveries_due",
    deliveries.c.sink,
    deliveries.c.due_at,
    sqlite_where=deliveries.c.state == literal(DeliveryState.RETRY),
    postgresql_where=deliveries.c.state == literal(DeliveryState.RETRY),
)
Index(
    "deliveries_key",
    deliveries.c.sink,
    deliveries.c.key,
    deliveries.c.seq,
    sqlite_where=deliveries.c.state != literal(DeliveryState.DEAD),
    postgresql_where=deliveries.c.state != literal(DeliveryState.DEAD),
)
