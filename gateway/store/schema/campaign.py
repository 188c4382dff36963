"""Campaigns: each with its uploads, who opted out after it, who answered it, and its counts by node."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, PrimaryKeyConstraint, Table, Text

from gateway.store.schema.base import metadata

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
    Column("audience", Text),  # the group whose people it goes to, where nobody is uploaded
    Column("chore", Text),  # work on its recipients that the gateway has not finished: `store.campaigns`
    Column("chore_after", Text),  # how far that is: the last recipient that it dealt with
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

campaign_replies = Table(
    "campaign_replies",
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
    Column("status", Text, nullable=False),  # or one of `campaign_counts.TOTALS`
    Column("detail", Text, nullable=False),  # the reason of a refusal or deferral, the code of a failure, else empty
    Column("node", Text, nullable=False),
    Column("n", BigInteger, nullable=False),
    PrimaryKeyConstraint("campaign_id", "status", "detail", "node"),
)
