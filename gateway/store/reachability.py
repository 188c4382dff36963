"""Which addresses cannot be reached, and the signs of life that say otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, case, func, select, update

from gateway.core.clock import MINUTE, Instant
from gateway.core.message_status import MessageStatus
from gateway.store.bulk import encode, values
from gateway.store.identities import KnownIdentity
from gateway.store.schema import identities, inbound, literal, literals, messages
from gateway.store.statements import statement

_clear_invalid = statement(
    "identities.clear_invalid",
    "These addresses proved to be alive.",
    update(identities).values(invalid_code=None).where(identities.c.value.in_(values())),
)


def clear_invalid(connection: Connection, reachable: Iterable[KnownIdentity]) -> None:
    """These addresses can be reached after all."""
    alive = sorted({identity.value for identity in reachable})
    if alive:
        connection.execute(_clear_invalid, {"rows": encode(alive)})


_set_invalid = statement(
    "identities.set_invalid",
    "This address can never be reached, says the carrier.",
    update(identities).values(invalid_code=bindparam("code")).where(identities.c.value == bindparam("at")),
)


def set_invalid(connection: Connection, address: str, code: str) -> None:
    """The carrier says that this address can never be reached."""
    connection.execute(_set_invalid, {"at": address, "code": code})


LATE = 5 * MINUTE
"""What the provider dates further back than this came in late, and counts from the provider's time."""

_written = case(
    (inbound.c.sent_at < inbound.c.received_at - LATE, inbound.c.sent_at),
    else_=inbound.c.received_at,
)
_last_written = statement(
    "inbox.last_written",
    "When a contact wrote last, by the provider's time if it came in late.",
    select(func.max(_written)).where(inbound.c.contact_id == bindparam("contact")),
)
_last_reached = statement(
    "outbox.last_reached",
    "When a message to a contact was last delivered or read.",
    select(func.max(messages.c.updated_at)).where(
        messages.c.contact_id == bindparam("contact"),
        messages.c.status.in_(literals(MessageStatus.DELIVERED, MessageStatus.READ)),
    ),
)
_in_vain = statement(
    "outbox.in_vain",
    "How many messages to an address failed since its last sign of life.",
    select(func.count())
    .select_from(messages)
    .where(
        messages.c.contact_id == bindparam("contact"),
        messages.c.address.in_(values()),
        messages.c.status == literal(MessageStatus.FAILED),
        messages.c.error_code == bindparam("code"),
        func.coalesce(messages.c.claimed_at, messages.c.created_at) > bindparam("alive"),
    ),
)


def in_vain(connection: Connection, contact: str, addresses: Iterable[str], code: str) -> int:
    """How many messages to an address, in any of its spellings, failed with this error after the person's newest sign
    of life: a message of theirs, or one of ours that was delivered or read."""
    signs = [connection.execute(sign, {"contact": contact}).scalar() or 0 for sign in (_last_written, _last_reached)]
    asked = {"contact": contact, "rows": encode(sorted(addresses)), "code": code, "alive": max(signs)}
    return connection.execute(_in_vain, asked).scalar_one()


_last_received = statement(
    "inbox.last_received",
    "When something last came in from a contact.",
    select(func.max(inbound.c.received_at)).where(inbound.c.contact_id == bindparam("contact")),
)


def heard_since(connection: Connection, contact: str, since: Instant) -> bool:
    """Whether a contact wrote to us since then."""
    return (connection.execute(_last_received, {"contact": contact}).scalar() or 0) > since
