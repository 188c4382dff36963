"""Which addresses cannot be reached, and what shows that one can be after all."""

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
    "These addresses can be reached after all.",
    update(identities).values(invalid_code=None).where(identities.c.value.in_(values())),
)


def clear_invalid(connection: Connection, reachable: Iterable[KnownIdentity]) -> None:
    """Note that these addresses can be reached after all."""
    addresses = sorted({identity.value for identity in reachable})
    if addresses:
        connection.execute(_clear_invalid, {"rows": encode(addresses)})


_set_invalid = statement(
    "identities.set_invalid",
    "Notes that the carrier calls an address unreachable.",
    update(identities).values(invalid_code=bindparam("code")).where(identities.c.value == bindparam("at")),
)


def set_invalid(connection: Connection, address: str, code: str) -> None:
    """Note that the carrier calls this address unreachable, with the code of its error."""
    connection.execute(_set_invalid, {"at": address, "code": code})


LATE = 5 * MINUTE
"""A message that the provider dates further back than this came in late: it counts from the provider's time."""

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
    "How many messages to an address failed since its person last wrote or was reached.",
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
    """How many messages to an address, in any of its spellings, failed with this error since the person last wrote to
    us, or last was delivered, or read, a message of ours."""
    alive = max(connection.execute(sign, {"contact": contact}).scalar() or 0 for sign in (_last_written, _last_reached))
    asked = {"contact": contact, "rows": encode(sorted(addresses)), "code": code, "alive": alive}
    return connection.execute(_in_vain, asked).scalar_one()


_last_received = statement(
    "inbox.last_received",
    "When something last came in from a contact.",
    select(func.max(inbound.c.received_at)).where(inbound.c.contact_id == bindparam("contact")),
)


def heard_since(connection: Connection, contact: str, since: Instant) -> bool:
    """Whether something came in from a contact after `since`."""
    return (connection.execute(_last_received, {"contact": contact}).scalar() or 0) > since
