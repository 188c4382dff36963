"""Messages whose outcome is unknown for lack of an answer or of callbacks: the provider may be asked for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from gateway.core.clock import Instant
from gateway.core.message_status import UNSETTLED, MessageStatus
from gateway.store.bulk import encode, values
from gateway.store.outbox import HEAD
from gateway.store.schema import literal, literals, messages
from gateway.store.statements import statement

_WHOLE = (*HEAD, messages.c.content, messages.c.variables)

_due = statement(
    "outbox.unsettled",
    "What may be at the provider without an end that we know, the oldest first.",
    select(*_WHOLE)
    .where(
        messages.c.channel == bindparam("channel"),
        messages.c.asked == bindparam("asked"),
        messages.c.claimed_at > bindparam("after"),
        messages.c.claimed_at <= bindparam("until"),
        messages.c.status.in_(literals(*UNSETTLED)),
    )
    .order_by(messages.c.claimed_at)
    .limit(bindparam("most")),
)


def due(
    connection: Connection, channel: str, asked: int, after: Instant, until: Instant, most: int
) -> Sequence[Row[Any]]:
    """The oldest of those that were attempted within a time and asked for so often."""
    query = {"channel": channel, "asked": asked, "after": after, "until": until, "most": most}
    return connection.execute(_due, query).all()


_nameless = statement(
    "outbox.nameless",
    "What may have gone to a person and the provider's id of it is not known.",
    select(*_WHOLE).where(
        messages.c.contact_id == bindparam("contact"),
        messages.c.channel == bindparam("channel"),
        messages.c.provider_id.is_(None),
        messages.c.claimed_at >= bindparam("after"),
        messages.c.claimed_at <= bindparam("until"),
        messages.c.status.in_(literals(MessageStatus.UNKNOWN, MessageStatus.SENDING)),
    ),
)


def nameless(connection: Connection, channel: str, contact: str, after: Instant, until: Instant) -> Sequence[Row[Any]]:
    """Messages that may have gone to a person in a span of time, and whose provider id is not known."""
    query = {"contact": contact, "channel": channel, "after": after, "until": until}
    return connection.execute(_nameless, query).all()


_sending = statement(
    "outbox.sending",
    "What is being handed over.",
    select(*HEAD).where(messages.c.status == literal(MessageStatus.SENDING)).limit(bindparam("most")),
    scans="reads an index that holds nothing else",
)
_ownerless = statement(
    "outbox.ownerless",
    "What is being handed over for too long.",
    select(*HEAD)
    .where(messages.c.status == literal(MessageStatus.SENDING), messages.c.claimed_at <= bindparam("until"))
    .limit(bindparam("most")),
    scans="reads an index that holds only what is being handed over",
)


def sending(connection: Connection, _now: Instant, most: int) -> Sequence[Row[Any]]:
    """Messages that are being handed over."""
    return connection.execute(_sending, {"most": most}).all()


def ownerless(connection: Connection, until: Instant, most: int) -> Sequence[Row[Any]]:
    """Messages whose hand-over began then or earlier."""
    return connection.execute(_ownerless, {"until": until, "most": most}).all()


_count_asked = statement(
    "outbox.count_asked",
    "The provider was asked once more what became of these.",
    update(messages).values(asked=messages.c.asked + 1).where(messages.c.id.in_(values())),
)


def count(connection: Connection, ids: Sequence[str]) -> None:
    """Count that the provider was asked for these once more."""
    if ids:
        connection.execute(_count_asked, {"rows": encode(list(ids))})
