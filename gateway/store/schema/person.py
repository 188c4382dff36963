"""Who people are: contacts and their addresses, what they talk about on which channel, and who is blocked there."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, PrimaryKeyConstraint, Table, Text

from gateway.store.schema.base import metadata

contacts = Table(
    "contacts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("created_at", BigInteger, nullable=False),
    Column("language", Text),
    Column("timezone", Text),
    Column("external_id", Text),
    Column("ledger_seq", Integer, nullable=False, server_default="0"),
    Column("ledger_head", Text, nullable=False, server_default=""),
    Column("erased_at", BigInteger),
    Column("cooled_at", BigInteger),  # when Meta last said that this person gets too much marketing (131049)
    Column("merged_into", Text),  # the contact that this one turned out to be
)
Index(
    "contacts_merged",
    contacts.c.merged_into,
    sqlite_where=contacts.c.merged_into.is_not(None),
    postgresql_where=contacts.c.merged_into.is_not(None),
)
Index("contacts_external_id", contacts.c.external_id, unique=True)

identities = Table(
    "identities",
    metadata,
    Column("kind", Text, nullable=False),  # phone, user_id, parent_user_id
    Column("value", Text, nullable=False),
    Column("contact_id", Text, nullable=False),
    Column("portfolio", Text),  # of a BSUID: the business portfolio that it belongs to, if known
    Column("invalid_code", Text),  # the error that says that the address cannot be reached
    PrimaryKeyConstraint("value", "kind"),  # in this order: addresses are looked up by their value
)
Index("identities_contact", identities.c.contact_id)

conversations = Table(
    "conversations",
    metadata,
    Column("contact_id", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("answerable_at", BigInteger),  # when their newest message that was no stop came in
    Column("window_until", BigInteger),  # the end of the service window (WhatsApp)
    PrimaryKeyConstraint("contact_id", "channel"),
)

blocks = Table(
    "blocks",
    metadata,
    Column("channel", Text, nullable=False),
    Column("contact_id", Text, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("code", Text, nullable=False),
    PrimaryKeyConstraint("channel", "contact_id"),
)
Index("blocks_contact", blocks.c.contact_id)
