"""Messages and what providers report on them.

The messages with status `queued` or `deferred` wait in the outbox; partial indexes find them at a cost that does not
grow with the history.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    and_,
)

from gateway.core.message_status import UNSETTLED, WAITING, MessageStatus
from gateway.core.policy.gates import WIDE, Reason
from gateway.store.schema.base import literal, literals, metadata


def _waiting(table: Table) -> ColumnElement[bool]:
    """What waits: the condition of the outbox indexes."""
    return table.c.status.in_(literals(*WAITING))


def _waiting_alone(table: Table) -> ColumnElement[bool]:
    """What waits and belongs to no campaign: a campaign's messages expire with it."""
    return and_(_waiting(table), table.c.campaign_id.is_(None))


def _template_waits(table: Table) -> ColumnElement[bool]:
    """What waits for its template: few messages, since a campaign waits as a whole."""
    return and_(
        table.c.status == literal(MessageStatus.DEFERRED), table.c.reason == literal(Reason.TEMPLATE_UNAVAILABLE)
    )


def _held(table: Table) -> ColumnElement[bool]:
    """What waits until the provider lets our number send: few messages, since a campaign waits as a whole."""
    return and_(
        table.c.status == literal(MessageStatus.DEFERRED),
        table.c.reason.in_(literals(*WIDE)),
    )


def _refused(table: Table) -> ColumnElement[bool]:
    """Whom a campaign refused."""
    return and_(table.c.status == literal(MessageStatus.REFUSED), table.c.campaign_id.is_not(None))


def _failed(table: Table) -> ColumnElement[bool]:
    """Whom a campaign failed to reach, or may have."""
    return and_(
        table.c.status.in_(literals(MessageStatus.FAILED, MessageStatus.UNKNOWN)), table.c.campaign_id.is_not(None)
    )


def _unsettled(table: Table) -> ColumnElement[bool]:
    """What may be at the provider and has no final status yet: the provider is asked about it."""
    return table.c.status.in_(literals(*UNSETTLED))


messages = Table(
    "messages",
    metadata,
    Column("id", Text, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("contact_id", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("group_id", Text),
    Column("category", Text, nullable=False),
    Column("kind", Text, nullable=False),  # api, campaign, reply
    Column("reply", Text),  # which automatic reply, for kind reply
    Column("stream", Text, nullable=False),
    Column("lane", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("reason", Text),
    Column("due_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),  # unused where there is a campaign: they expire with it
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Column("form", Text, nullable=False),  # text, template, media, interactive
    Column("content", Text),  # JSON; None: the campaign's
    Column("variables", Text),  # JSON, for the campaign's content
    Column("cost", Integer, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("claimed_at", BigInteger),
    Column("counted_at", BigInteger),  # counts for the marketing caps since then; None if it does not
    Column("reserved_at", BigInteger),  # reserves its person in the messaging limit since then; None if it does not
    Column("node", Text),  # that claimed it
    Column("provider_id", Text),
    Column("error_code", Text),
    Column("error_detail", Text),
    Column("reference", Text),
    Column("campaign_id", Text),
    Column("options", Text),  # JSON: on_cap, on_quiet_hours
    Column("history", Text, nullable=False),  # JSON lines of [status, at, code]
    Column("asked", Integer, nullable=False, server_default="0"),  # how often we asked the provider what became of it
)
Index(
    "messages_due",
    messages.c.stream,
    messages.c.due_at,
    messages.c.id,
    sqlite_where=_waiting(messages),
    postgresql_where=_waiting(messages),
)
Index(
    "messages_waiting_contact",
    messages.c.contact_id,
    sqlite_where=_waiting(messages),
    postgresql_where=_waiting(messages),
)
Index(
    "messages_waiting_expiry",
    messages.c.expires_at,
    sqlite_where=_waiting_alone(messages),
    postgresql_where=_waiting_alone(messages),
)
Index(
    "messages_template_waits",
    messages.c.channel,
    messages.c.due_at,
    sqlite_where=_template_waits(messages),
    postgresql_where=_template_waits(messages),
)
Index(
    "messages_held",
    messages.c.channel,
    messages.c.due_at,
    sqlite_where=_held(messages),
    postgresql_where=_held(messages),
)
Index(
    "messages_sending",
    messages.c.contact_id,
    sqlite_where=messages.c.status == literal(MessageStatus.SENDING),
    postgresql_where=messages.c.status == literal(MessageStatus.SENDING),
)
Index(
    "messages_unsettled",
    messages.c.channel,
    messages.c.asked,
    messages.c.claimed_at,
    sqlite_where=_unsettled(messages),
    postgresql_where=_unsettled(messages),
)
Index(
    "messages_replies",
    messages.c.contact_id,
    messages.c.created_at,
    sqlite_where=messages.c.kind == literal("reply"),
    postgresql_where=messages.c.kind == literal("reply"),
)
Index(
    "messages_counted",
    messages.c.contact_id,
    messages.c.counted_at,
    sqlite_where=messages.c.counted_at.is_not(None),
    postgresql_where=messages.c.counted_at.is_not(None),
)
Index("messages_contact", messages.c.contact_id, messages.c.id, messages.c.campaign_id)
Index(
    "messages_reference",
    messages.c.reference,
    messages.c.id,
    sqlite_where=messages.c.reference.is_not(None),
    postgresql_where=messages.c.reference.is_not(None),
)
Index(
    "messages_provider",
    messages.c.provider_id,
    sqlite_where=messages.c.provider_id.is_not(None),
    postgresql_where=messages.c.provider_id.is_not(None),
)
Index(
    "messages_campaign",
    messages.c.campaign_id,
    messages.c.id,
    sqlite_where=messages.c.campaign_id.is_not(None),
    postgresql_where=messages.c.campaign_id.is_not(None),
)
Index(
    "messages_refused",
    messages.c.campaign_id,
    messages.c.reason,
    sqlite_where=_refused(messages),
    postgresql_where=_refused(messages),
)
Index(
    "messages_failed",
    messages.c.campaign_id,
    messages.c.status,
    messages.c.error_code,
    sqlite_where=_failed(messages),
    postgresql_where=_failed(messages),
)

receipts = Table(
    "receipts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("message_id", Text),  # None until we know its message
    Column("provider_id", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("code", Text),
    Column("detail", Text),
    Column("at", BigInteger),
    Column("received_at", BigInteger, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    UniqueConstraint("channel", "key"),
)
Index(
    "receipts_orphans",
    receipts.c.provider_id,
    sqlite_where=receipts.c.message_id.is_(None),
    postgresql_where=receipts.c.message_id.is_(None),
)
