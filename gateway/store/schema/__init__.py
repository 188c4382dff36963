"""The schema, once for SQLite and PostgreSQL, a module for each aggregate.

Ids are UUIDv7 as text. Times are integers, microseconds since 1970 UTC. JSON is text. Locks are taken in this order:
channel, messaging limits, contacts by id, messages, counters. A claim, whose messages lead to their contacts, waits for
the first two only; who else has to turn the order round may meet a deadlock, and is run again.
"""

from gateway.store.schema.base import literal, literals, metadata
from gateway.store.schema.campaign import (
    campaign_counts,
    campaign_opt_outs,
    campaign_parts,
    campaign_replies,
    campaigns,
)
from gateway.store.schema.channel import (
    channel_history,
    channel_waiting,
    channels,
    portfolios,
    reach,
    tallies,
    templates,
)
from gateway.store.schema.consent import consents, ledger, preference_codes, prompts
from gateway.store.schema.console import activity, audit, ended_sessions
from gateway.store.schema.event import deliveries, events, sinks
from gateway.store.schema.inbox import inbound
from gateway.store.schema.message import messages, receipts
from gateway.store.schema.node import idempotency, leaders, marks, nodes, secrets
from gateway.store.schema.person import blocks, contacts, conversations, identities

__all__ = [
    "activity",
    "audit",
    "blocks",
    "campaign_counts",
    "campaign_opt_outs",
    "campaign_parts",
    "campaign_replies",
    "campaigns",
    "channel_history",
    "channel_waiting",
    "channels",
    "consents",
    "contacts",
    "conversations",
    "deliveries",
    "ended_sessions",
    "events",
    "idempotency",
    "identities",
    "inbound",
    "leaders",
    "ledger",
    "literal",
    "literals",
    "marks",
    "messages",
    "metadata",
    "nodes",
    "portfolios",
    "preference_codes",
    "prompts",
    "reach",
    "receipts",
    "secrets",
    "sinks",
    "tallies",
    "templates",
]
