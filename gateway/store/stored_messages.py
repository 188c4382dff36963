"""A stored message as decisions read it: a few columns of its row, as a tuple with names.

A claim looks at each of these fields many times for each of a hundred messages, which SQLAlchemy's own rows make slow.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import starmap
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, select

from gateway.core.clock import Instant
from gateway.store.schema import campaigns, messages

_campaigns_expiry = select(campaigns.c.expires_at).where(campaigns.c.id == messages.c.campaign_id).scalar_subquery()

HEAD: tuple[ColumnElement[Any], ...] = (
    messages.c.id,
    messages.c.channel,
    messages.c.contact_id,
    messages.c.address,
    messages.c.group_id,
    messages.c.category,
    messages.c.kind,
    messages.c.reply,
    messages.c.form,
    messages.c.status,
    messages.c.reason,
    messages.c.error_code,
    messages.c.attempts,
    func.coalesce(_campaigns_expiry, messages.c.expires_at).label("expires_at"),
    messages.c.created_at,
    messages.c.cost,
    messages.c.campaign_id,
    messages.c.reference,
    messages.c.provider_id,
    messages.c.claimed_at,
    messages.c.lane,
    messages.c.counted_at,
    messages.c.reserved_at,
)
"""What every decision about a message needs of its row. `expires_at` is the campaign's where it has one."""

WITH_CONTENT = (*HEAD, messages.c.content, messages.c.variables)
"""The same with what it says."""

TO_SEND = (*WITH_CONTENT, messages.c.options, messages.c.due_at)
"""The same with how its caller wants it sent, and when it is due."""


class StoredMessage(NamedTuple):
    """The columns of `HEAD`, `WITH_CONTENT` or `TO_SEND`, in their order; what was not read is None. Times are
    microseconds since 1970 UTC; `content`, `variables` and `options` are JSON."""

    id: str
    channel: str
    contact_id: str
    address: str
    group_id: str | None
    category: str
    kind: str
    reply: str | None
    form: str
    status: str
    reason: str | None
    error_code: str | None
    attempts: int
    expires_at: Instant
    created_at: Instant
    cost: int
    campaign_id: str | None
    reference: str | None
    provider_id: str | None
    claimed_at: Instant | None
    lane: int
    counted_at: Instant | None
    reserved_at: Instant | None
    content: str | None = None
    variables: str | None = None
    options: str | None = None
    due_at: Instant | None = None


def stored_messages(rows: Iterable[Sequence[Any]]) -> list[StoredMessage]:
    """Rows of `HEAD`, `WITH_CONTENT` or `TO_SEND` as messages."""
    return list(starmap(StoredMessage, rows))
