"""What came in, stored as it came. The unique (channel, key) is what a repeated webhook meets."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, LargeBinary, Table, Text, UniqueConstraint

from gateway.store.schema.base import literal, metadata

inbound = Table(
    "inbound",
    metadata,
    Column("id", Text, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("kind", Text, nullable=False),  # message, preference, identity, notice, unreadable
    Column("state", Text, nullable=False),  # done, unreadable, likely (a likely request to stop, not settled)
    Column("why", Text),
    Column("contact_id", Text),
    Column("text", Text),
    Column("received_at", BigInteger, nullable=False),
    Column("sent_at", BigInteger),
    Column("raw", LargeBinary, nullable=False),
    Column("said", Text),  # of a message: JSON of the other fields of its event `message.received`
    UniqueConstraint("channel", "key"),
)
Index(
    "inbound_unreadable",
    inbound.c.id,
    sqlite_where=inbound.c.state == literal("unreadable"),
    postgresql_where=inbound.c.state == literal("unreadable"),
)
Index(
    "inbound_likely",
    inbound.c.id,
    sqlite_where=inbound.c.state == literal("likely"),
    postgresql_where=inbound.c.state == literal("likely"),
)
Index("inbound_contact", inbound.c.contact_id, inbound.c.id)
