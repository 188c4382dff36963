"""The schema, once for SQLite and PostgreSQL.

Ids are UUIDv7 as text. Times are integers, microseconds since 1970 UTC. JSON is text. The messages with status `queued`
or `deferred` wait in the outbox; partial indexes find them at a cost that does not grow with the history. Locks are
taken in this order: channel, contacts by id, messages, counters.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    and_,
    literal_column,
)

from gateway.core.event_types import DeliveryState
from gateway.core.message_status import UNSETTLED, WAITING, MessageStatus
from gateway.core.policy.gates import WIDE, Reason

metadata = MetaData()

_serial = BigInteger().with_variant(Integer(), "sqlite")


def literal(value: str) -> ColumnElement[str]:
    """A word that stands in the SQL text and is no parameter: only such a condition is served by a partial index."""
    return literal_column(f"'{value}'")


def literals(*values: str) -> list[ColumnElement[str]]:
    """Several such words, for `column.in_`."""
    return [literal(value) for value in values]


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


def _unsettled(table: Table) -> ColumnElement[bool]:
    """What may be at the provider and has no final status yet: the provider is asked about it."""
    return table.c.status.in_(literals(*UNSETTLED))


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
    PrimaryKeyConstraint("contact_id", "group_id"),
)
Index(
    "consents_pending",
    consents.c.ends_at,
    sqlite_where=consents.c.state == literal("pending"),
    postgresql_where=consents.c.state == literal("pending"),
)
Index("consents_group", consents.c.group_id)

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

conversations = Table(
    "conversations",
    metadata,
    Column("contact_id", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("answerable_at", BigInteger),  # when their newest message that was no stop came in
    Column("window_until", BigInteger),  # the end of the service window (WhatsApp)
    PrimaryKeyConstraint("contact_id", "channel"),
)

inbound = Table(
    "inbound",
    metadata,
    Column("id", Text, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("kind", Text, nullable=False),  # message, preference, identity, notice, unreadable
    Column("state", Text, nullable=False),  # done, unreadable
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
Index("inbound_contact", inbound.c.contact_id, inbound.c.id)

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

campaigns = Table(
    "campaigns",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("paused_reason", Text),
    Column("content", Text, nullable=False),
    Column("options", Text, nullable=False),  # JSON: on_cap, on_quiet_hours, expires_in
    Column("stop_if", Text),  # JSON: opt_out_rate, failure_rate, after
    Column("stop_base", Text),  # JSON of its totals at the last resume: breakers count from there
    Column("chore", Text),  # intake or cancel: work on its recipients that the gateway has not finished
    Column("node", Text),  # which node writes the recipients of its request
    Column("send_at", BigInteger),
    Column("expires_at", BigInteger),  # of its messages; set when it is started
    Column("started_at", BigInteger),  # when it first ran
    Column("finished_at", BigInteger),  # when it was finished or cancelled
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
)
Index("campaigns_channel", campaigns.c.channel, campaigns.c.state)
Index("campaigns_state", campaigns.c.state)
Index(
    "campaigns_chore",
    campaigns.c.id,
    sqlite_where=campaigns.c.chore.is_not(None),
    postgresql_where=campaigns.c.chore.is_not(None),
)

campaign_parts = Table(
    "campaign_parts",
    metadata,
    Column("campaign_id", Text, nullable=False),
    Column("part", Text, nullable=False),
    Column("rows", BigInteger, nullable=False),  # how many of its rows are stored: added or refused
    Column("added", BigInteger, nullable=False),
    Column("refused", BigInteger, nullable=False),
    Column("checksum", BigInteger, nullable=False),  # CRC-32 of these rows
    Column("complete", Integer, nullable=False),  # 1 once its end came
    Column("report", Text, nullable=False),  # JSON list of {line, errors}: the first refused rows
    Column("updated_at", BigInteger, nullable=False),
    PrimaryKeyConstraint("campaign_id", "part"),
)

campaign_opt_outs = Table(
    "campaign_opt_outs",
    metadata,
    Column("campaign_id", Text, nullable=False),
    Column("contact_id", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    PrimaryKeyConstraint("campaign_id", "contact_id"),
)

campaign_counts = Table(
    "campaign_counts",
    metadata,
    Column("campaign_id", Text, nullable=False),
    Column("status", Text, nullable=False),  # or opted_out: people who opted out after they got it
    Column("detail", Text, nullable=False),  # the reason of a refusal or deferral, the code of a failure, else empty
    Column("node", Text, nullable=False),
    Column("n", BigInteger, nullable=False),
    PrimaryKeyConstraint("campaign_id", "status", "detail", "node"),
)

channels = Table(
    "channels",
    metadata,
    Column("id", Text, primary_key=True),
    Column("bucket", Text, nullable=False),  # JSON of core.policy.rate_limit.Bucket
    Column("pace", Text),  # the same for marketing alone, while the quality slows it
    Column("paused_until", BigInteger),  # far in the future: until somebody resumes it
    Column("paused_reason", Text),
    Column("last_error", Text),  # JSON: code, detail, at
    Column("quality", Text),  # JSON of channel_health.channel_quality.ChannelQuality
    Column("inbound_seen_at", BigInteger),  # every message that the provider got before this is stored
    Column("link", Text),  # JSON of core.policy.circuit_breaker.CircuitState
    Column("held_until", BigInteger),  # the provider, or the connection to it, lets nothing through until then
    Column("held_why", Text),
    Column("prompts", Text),  # JSON as store.prompt_counters.state describes it
)

channel_waiting = Table(
    "channel_waiting",
    metadata,
    Column("channel", Text, nullable=False),
    Column("node", Text, nullable=False),
    Column("n", BigInteger, nullable=False),  # by this node's changes, so it may be negative: the sum counts
    PrimaryKeyConstraint("channel", "node"),
)

channel_history = Table(
    "channel_history",
    metadata,
    Column("id", Text, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("data", Text, nullable=False),  # JSON: what changed, as its event said
)
Index("channel_history_of", channel_history.c.channel, channel_history.c.id)

tallies = Table(
    "tallies",
    metadata,
    Column("channel", Text, nullable=False),
    Column("hour", BigInteger, nullable=False),  # when the hour began
    Column("sign", Text, nullable=False),  # sent, or one of core.policy.health.Sign
    Column("n", BigInteger, nullable=False),
    PrimaryKeyConstraint("channel", "hour", "sign"),
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

marks = Table(
    "marks",
    metadata,
    Column("name", Text, primary_key=True),  # of a job; the value is how far it is
    Column("value", Text, nullable=False),
)

portfolios = Table(
    "portfolios",
    metadata,
    Column("id", Text, primary_key=True),  # a portfolio, or store.messaging_limits.marketing_of it
    Column("most", BigInteger),  # people in 24 hours; -1: unlimited, None: not known yet
    Column("used", BigInteger, nullable=False, server_default="0"),  # how many rows of `reach` it has
)

reach = Table(
    "reach",
    metadata,
    Column("portfolio", Text, nullable=False),
    Column("contact_id", Text, nullable=False),
    Column("at", BigInteger, nullable=False),  # when they were last sent a message outside their service window
    PrimaryKeyConstraint("portfolio", "contact_id"),
)
Index("reach_oldest", reach.c.portfolio, reach.c.at)

templates = Table(
    "templates",
    metadata,
    Column("account", Text, nullable=False),  # the provider's account (WABA)
    Column("name", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("quality", Text, nullable=False),
    Column("provider_id", Text),
    Column("buttons", Text, nullable=False),  # JSON list of the quick replies' labels
    Column("variables", Text, nullable=False),  # JSON list of the body's variables
    Column("header", Text),
    Column("updated_at", BigInteger, nullable=False),
    Column("rests_until", BigInteger),  # after a refusal by Meta it is not used until then; then one tries it
    Column("tried_at", BigInteger),  # when the message that tries it was claimed
    PrimaryKeyConstraint("account", "name", "language"),
)

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
