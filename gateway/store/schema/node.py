"""The processes on the store, what each leads, how far their jobs are, and the answers that are given once."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, PrimaryKeyConstraint, Table, Text

from gateway.store.schema.base import metadata

nodes = Table(
    "nodes",
    metadata,
    Column("id", Text, primary_key=True),  # of one life of a process
    Column("name", Text, nullable=False),  # what people call it
    Column("started_at", BigInteger, nullable=False),
    Column("lease_until", BigInteger, nullable=False),  # by the database's clock
)

leaders = Table(
    "leaders",
    metadata,
    Column("role", Text, primary_key=True),
    Column("node", Text, nullable=False),
    Column("since", BigInteger, nullable=False),
)

marks = Table(
    "marks",
    metadata,
    Column("name", Text, primary_key=True),  # of a job; the value is how far it is
    Column("value", Text, nullable=False),
)

secrets = Table(
    "secrets",
    metadata,
    Column("name", Text, primary_key=True),  # what it signs
    Column("value", Text, nullable=False),  # hex; made at the first start, the same for every node
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("scope", Text, nullable=False),  # API key's name and path
    Column("key", Text, nullable=False),
    Column("body", Text, nullable=False),  # sha256 of the request's body
    Column("status", Integer, nullable=False),
    Column("answer", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    PrimaryKeyConstraint("scope", "key"),
)
Index("idempotency_at", idempotency.c.at)
