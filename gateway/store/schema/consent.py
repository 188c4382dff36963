"""What people agreed to: their consents, the ledger that proves it, the prompts that asked for it, and the codes by
which people see and change it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, PrimaryKeyConstraint, Table, Text

from gateway.store.schema.base import literal, metadata

consents = Table(
    "consents",
    metadata,
    Column("contact_id", Text, nullable=False),
    Column("group_id", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("ends_at", BigInteger),  # when a pending consent lapses if nothing happens
    Column("open_prompts", Text, nullable=False, server_default="[]"),  # JSON list of the prompts that make it pending
    Column("prompts", Text, nullable=False),  # JSON list of times
    Column("author", Text),
    Column("stop_received", BigInteger),
    Column("stop_provider", BigInteger),
    Column("person_stop_received", BigInteger),
    Column("person_stop_provider", BigInteger),
    Column("meta_stop_received", BigInteger),
    Column("meta_stop_provider", BigInteger),
    Column("language", Text),
    Column("changed_at", BigInteger),
    Column("source", Text),
    Column("hold", Text),  # JSON of a hold: received, provider, question, handed over, until
    Column("hold_ends_at", BigInteger),  # until when its question may be answered
    PrimaryKeyConstraint("contact_id", "group_id"),
)
Index(
    "consents_pending",
    consents.c.ends_at,
    sqlite_where=consents.c.state == literal("pending"),
    postgresql_where=consents.c.state == literal("pending"),
)
Index(
    "consents_held",
    consents.c.hold_ends_at,
    sqlite_where=consents.c.hold_ends_at.is_not(None),
    postgresql_where=consents.c.hold_ends_at.is_not(None),
)
Index("consents_group", consents.c.group_id, consents.c.contact_id)

ledger = Table(
    "ledger",
    metadata,
    Column("contact_id", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("group_id", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("payload", Text),  # None once the person was erased
    Column("salt", Text),
    Column("digest", Text, nullable=False),
    Column("hash", Text, nullable=False),
    PrimaryKeyConstraint("contact_id", "seq"),
)

prompts = Table(
    "prompts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("channel", Text, nullable=False),
    Column("contact_id", Text, nullable=False),
    Column("range", Text, nullable=False),  # core.policy.sms_pumping.range_of
    Column("visitor", Text),  # core.policy.sms_pumping.visitor_of
    Column("answered_at", BigInteger),
    Column("group_id", Text),
    Column("country", Text),  # core.policy.time_zones.country_of, or unknown
)
Index("prompts_range", prompts.c.range, prompts.c.at)
Index("prompts_visitor", prompts.c.visitor, prompts.c.at)
Index("prompts_at", prompts.c.at)
Index("prompts_group", prompts.c.group_id, prompts.c.at)
Index("prompts_contact", prompts.c.contact_id)

preference_codes = Table(
    "preference_codes",
    metadata,
    Column("id", Text, primary_key=True),  # in the order in which they were made: old ones are found by it
    Column("digest", Text, nullable=False),  # core.preference_codes.digest
    Column("contact_id", Text, nullable=False),
    Column("group_id", Text),  # of the message that it went out with
    Column("created_at", BigInteger, nullable=False),
    Column("data_asked_at", BigInteger),  # when it was last used to ask for the person's data
    Column("erasure_asked_at", BigInteger),  # the same for their erasure
)
Index("preference_codes_digest", preference_codes.c.digest, unique=True)
Index("preference_codes_contact", preference_codes.c.contact_id)
