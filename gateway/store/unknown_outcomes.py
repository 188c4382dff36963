"""Messages whose outcome is not known, for lack of an answer or of callbacks: the provider is asked about them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, or_, select, update

from gateway.core.clock import Instant
from gateway.core.message_status import UNSETTLED, MessageStatus
from gateway.store.bulk import among, encode
from gateway.store.erased_keys import NO_ADDRESS
from gateway.store.locking import Locking, locked
from gateway.store.schema import literal, literals, messages, nodes
from gateway.store.statements import statement
from gateway.store.stored_messages import HEAD, WITH_CONTENT, StoredMessage, stored_messages

_due = statement(
    "outbox.unsettled",
    "What may be at the provider and has no final status, the oldest attempt first.",
    select(*WITH_CONTENT)
    .where(
        messages.c.channel == bindparam("channel"),
        messages.c.asked == bindparam("asked"),
        messages.c.claimed_at > bindparam("after"),
        messages.c.claimed_at <= bindparam("until"),
        messages.c.status.in_(literals(*UNSETTLED)),
        messages.c.address != NO_ADDRESS,
    )
    .order_by(messages.c.claimed_at)
    .limit(bindparam("most")),
)


def due(
    connection: Connection, channel: str, asked: int, after: Instant, until: Instant, most: int
) -> list[StoredMessage]:
    """At most `most` messages of a channel without a final status whose attempt began after `after` and up to `until`,
    and about which the provider was asked `asked` times, without those to people who were erased. The oldest attempt
    first, with content and variables."""
    query = {"channel": channel, "asked": asked, "after": after, "until": until, "most": most}
    return stored_messages(connection.execute(_due, query).all())


_without_provider_id = statement(
    "outbox.without_provider_id",
    "What may have gone to a person, and the provider's id of it is not known.",
    select(*WITH_CONTENT).where(
        messages.c.contact_id == bindparam("contact"),
        messages.c.channel == bindparam("channel"),
        messages.c.provider_id.is_(None),
        messages.c.claimed_at >= bindparam("after"),
        messages.c.claimed_at <= bindparam("until"),
        messages.c.status.in_(literals(MessageStatus.UNKNOWN, MessageStatus.SENDING)),
    ),
)


def nameless(connection: Connection, channel: str, contact: str, after: Instant, until: Instant) -> list[StoredMessage]:
    """Messages on a channel that may have gone to a contact, and whose provider id is not known, by the time at which
    their attempt began: from `after` up to `until`, both included."""
    query = {"contact": contact, "channel": channel, "after": after, "until": until}
    return stored_messages(connection.execute(_without_provider_id, query).all())


_overdue = (
    messages.c.status == literal(MessageStatus.SENDING),
    or_(
        messages.c.claimed_at <= bindparam("until"),
        messages.c.node.is_(None),
        messages.c.node.not_in(select(nodes.c.id)),
    ),
)
_ownerless = statement(
    "outbox.ownerless",
    "Messages that have been handed over for too long without a result.",
    locked(select(*HEAD).where(*_overdue).limit(bindparam("most")), messages, Locking.SKIP),
    scans="reads an index that holds only what is being handed over",
)
_any_ownerless = statement(
    "outbox.any_ownerless",
    "Whether a message has been handed over for too long without a result.",
    select(messages.c.id).where(*_overdue).limit(1),
    scans="reads an index that holds only what is being handed over",
)


def ownerless(connection: Connection, until: Instant, most: int) -> list[StoredMessage]:
    """At most `most` messages with the status `sending` whose attempt began at `until` or earlier, or whose node is
    gone."""
    return stored_messages(connection.execute(_ownerless, {"until": until, "most": most}).all())


def any_ownerless(connection: Connection, until: Instant) -> bool:
    """Whether there is one."""
    return connection.execute(_any_ownerless, {"until": until}).first() is not None


_count_asked = statement(
    "outbox.count_asked",
    "Counts that the provider was asked once more about these messages.",
    update(messages).values(asked=messages.c.asked + 1).where(among(messages.c.id)),
)


def count(connection: Connection, ids: Sequence[str]) -> None:
    """Count that the provider was asked once more about these messages."""
    if ids:
        connection.execute(_count_asked, {"rows": encode(list(ids))})
