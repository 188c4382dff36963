"""Messages that wait in the outbox (queued or deferred): what the claim reads, and what makes them due or ends them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Row,
    Update,
    bindparam,
    select,
    tuple_,
    update,
)

from gateway.core.clock import Instant
from gateway.core.message_status import WAITING, MessageStatus
from gateway.core.policy.gates import WIDE, Reason
from gateway.store.bulk import encode, rows, values
from gateway.store.outbox import HEAD
from gateway.store.schema import literal, literals, messages
from gateway.store.statements import statement

_due = statement(
    "outbox.due",
    "What of a stream is due, the oldest first.",
    select(*HEAD, messages.c.content, messages.c.variables, messages.c.options, messages.c.due_at)
    .where(
        messages.c.stream == bindparam("stream"),
        messages.c.due_at <= bindparam("now"),
        messages.c.status.in_(literals(*WAITING)),
    )
    .order_by(messages.c.due_at, messages.c.id)
    .limit(bindparam("most")),
)
_due_to_others = statement(
    "outbox.due_to_others",
    "What of a stream is due to anybody but these people.",
    _due.where(messages.c.contact_id.not_in(values("busy"))),
)
_due_behind = statement(
    "outbox.due_behind",
    "What of a stream is due behind a message.",
    _due.where(
        tuple_(messages.c.due_at, messages.c.id)
        > tuple_(bindparam("after_due", type_=BigInteger), bindparam("after_id"))
    ),
)


def due(
    connection: Connection,
    stream: str,
    now: Instant,
    most: int,
    *,
    without: Collection[str] = (),
    after: tuple[Instant, str] | None = None,
) -> Sequence[Row[Any]]:
    """The messages of a stream that are due, oldest first: to anybody but the contacts of `without`, or those behind
    `after` (the time at which a message is due, and its id)."""
    query: dict[str, object] = {"stream": stream, "now": now, "most": most}
    if after is not None:
        return list(connection.execute(_due_behind, {**query, "after_due": after[0], "after_id": after[1]}))
    if not without:
        return list(connection.execute(_due, query))
    return list(connection.execute(_due_to_others, {**query, "busy": encode(sorted(without))}))


_asked = rows("stream")
_next_due = statement(
    "outbox.next_due",
    "When the next message of each stream is due.",
    select(
        _asked.c.stream,
        select(messages.c.due_at)
        .where(
            messages.c.stream == _asked.c.stream,
            messages.c.status.in_(literals(*WAITING)),
        )
        .order_by(messages.c.due_at)
        .limit(1)
        .correlate(_asked)
        .scalar_subquery(),
    ),
)


def next_due(connection: Connection, streams: Iterable[str]) -> dict[str, Instant]:
    """When the next message of each of these streams is due, without those in which nothing waits. One statement, a
    look into the index for each: hundreds of idle streams cost nearly nothing."""
    rows = connection.execute(_next_due, {"rows": encode([stream] for stream in streams)})
    return {stream: at for stream, at in rows if at is not None}


_to_contacts = statement(
    "outbox.waiting_for_contacts",
    "Everything that waits for these people.",
    select(*HEAD).where(
        messages.c.contact_id.in_(values()),
        messages.c.status.in_(literals(*WAITING)),
    ),
)


def to_contacts(connection: Connection, people: Iterable[str]) -> Sequence[Row[Any]]:
    """Everything that waits for these contacts."""
    return connection.execute(_to_contacts, {"rows": encode(sorted(set(people)))}).all()


_in_stream = statement(
    "outbox.waiting_in_stream",
    "Some of what waits in a stream.",
    select(*HEAD)
    .where(
        messages.c.stream == bindparam("stream"),
        messages.c.status.in_(literals(*WAITING)),
    )
    .limit(bindparam("most")),
)


def in_stream(connection: Connection, stream: str, most: int) -> Sequence[Row[Any]]:
    """Some of what waits in a stream."""
    return connection.execute(_in_stream, {"stream": stream, "most": most}).all()


_expired = statement(
    "outbox.expired",
    "What waits, of no campaign, and its time is up.",
    select(*HEAD)
    .where(
        messages.c.status.in_(literals(*WAITING)),
        messages.c.campaign_id.is_(None),  # a campaign's expire with it
        messages.c.expires_at <= bindparam("now"),
    )
    .limit(bindparam("most")),
)


def expired(connection: Connection, now: Instant, most: int) -> Sequence[Row[Any]]:
    """Waiting messages of no campaign that have expired."""
    return connection.execute(_expired, {"now": now, "most": most}).all()


_readdress = statement(
    "outbox.readdress",
    "What waits for an address goes to whom it would reach now.",
    update(messages)
    .values(contact_id=bindparam("into"))
    .where(
        messages.c.contact_id == bindparam("gone"),
        messages.c.address.in_(values()),
        messages.c.status.in_(literals(*WAITING)),
    ),
)


def readdress(connection: Connection, before: str, addresses: Sequence[str], contact: str) -> None:
    """What waits for an address (in any of its spellings) that changed hands belongs to whom it would
    reach."""
    connection.execute(_readdress, {"gone": before, "rows": encode(addresses), "into": contact})


MOST_RECHECKED = 2000
"""How many messages one transaction makes due. What is beyond them is checked again by itself within 5 minutes."""


def _recheck(reason: ColumnElement[bool]) -> Update:
    waiting = (
        select(messages.c.id)
        .where(
            messages.c.channel.in_(values()),
            messages.c.status == literal(MessageStatus.DEFERRED),
            reason,
            messages.c.due_at > bindparam("now"),
        )
        .limit(MOST_RECHECKED)
    )
    return update(messages).values(due_at=bindparam("now")).where(messages.c.id.in_(waiting))


_recheck_restricted = statement(
    "outbox.recheck",
    "Messages deferred for the state of our number at the provider are due now.",
    _recheck(messages.c.reason.in_(literals(*WIDE))),
)
_recheck_templates = statement(
    "outbox.recheck_templates",
    "Messages deferred for a template are due now.",
    _recheck(messages.c.reason == literal(Reason.TEMPLATE_UNAVAILABLE)),
)


def recheck_deferred(connection: Connection, channels: Iterable[str], now: Instant) -> bool:
    """What is deferred for the state of these channels at the provider is due now; whether there was any."""
    return connection.execute(_recheck_restricted, {"rows": encode(sorted(channels)), "now": now}).rowcount > 0


def recheck_templates(connection: Connection, channels: Iterable[str], now: Instant) -> bool:
    """What is deferred for a template on these channels is due now; whether there was any."""
    return connection.execute(_recheck_templates, {"rows": encode(sorted(channels)), "now": now}).rowcount > 0
