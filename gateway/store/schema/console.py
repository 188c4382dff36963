"""The console: what was done there and by which key, the sessions that were ended before their time, and the counts of
its overview."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, PrimaryKeyConstraint, Table, Text

from gateway.store.schema.base import metadata

audit = Table(
    "audit",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("key", Text, nullable=False),  # the name of the API key
    Column("action", Text, nullable=False),  # `channel.pause` and the like
    Column("about", Text, nullable=False),  # the channel, the campaign, or nothing
    Column("detail", Text, nullable=False),  # JSON
    Column("contact_id", Text),  # whom `detail` names
)
Index(
    "audit_contact",
    audit.c.contact_id,
    sqlite_where=audit.c.contact_id.is_not(None),
    postgresql_where=audit.c.contact_id.is_not(None),
)

ended_sessions = Table(
    "ended_sessions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("until", BigInteger, nullable=False),  # when the session would have ended by itself
)

activity = Table(
    "activity",
    metadata,
    Column("hour", BigInteger, nullable=False),  # when the hour began
    Column("what", Text, nullable=False),  # one of store.activity.What
    Column("node", Text, nullable=False),  # who counted it: the sum counts
    Column("n", BigInteger, nullable=False),
    PrimaryKeyConstraint("hour", "what", "node"),
)
