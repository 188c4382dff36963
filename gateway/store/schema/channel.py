"""What is known of channels: their pace and health, what waits for them, messaging limits and templates."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, PrimaryKeyConstraint, Table, Text

from gateway.store.schema.base import metadata

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
    Column("sign", Text, nullable=False),  # sent, one of core.policy.health.Sign, or one of store.channel_stats.Level
    Column("n", BigInteger, nullable=False),
    PrimaryKeyConstraint("channel", "hour", "sign"),
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
