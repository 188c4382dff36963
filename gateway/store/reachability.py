"""Which addresses cannot be reached, and what shows that one can be after all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, bindparam, case, func, select, update

from gateway.core.clock import MINUTE, Instant
from gateway.core.message_status import MessageStatus
from gateway.store.bulk import among, encode, rows
from gateway.store.identities import KnownIdentity
from gateway.store.schema import identities, inbound, literal, literals, messages
from gateway.store.statements import statement

_clear_invalid = statement(
    "identities.clear_invalid",
    "These addresses can be reached after all.",
    update(identities).values(invalid_code=None).where(among(identities.c.value)),
)


def clear_invalid(connection: Connection, reachable: Iterable[KnownIdentity]) -> None:
    """Note that these addresses can be reached after all."""
    addresses = sorted({identity.value for identity in reachable})
    if addresses:
        connection.execute(_clear_invalid, {"rows": encode(addresses)})


_called_invalid = rows("value", "code")
_set_invalid = statement(
    "identities.set_invalid",
    "Notes that the carrier calls addresses unreachable.",
    update(identities).values(invalid_code=_called_invalid.c.code).where(identities.c.value == _called_invalid.c.value),
)


def set_invalid(connection: Connection, codes: Mapping[str, str]) -> None:
    """Note that the carrier calls these addresses unreachable: address → the code of its error."""
    if codes:
        connection.execute(_set_invalid, {"rows": encode(sorted(codes.items()))})


LATE = 5 * MINUTE
"""A message that the provider dates further back than this came in late: it counts from the provider's time."""

_written = case(
    (inbound.c.sent_at < inbound.c.received_at - LATE, inbound.c.sent_at),
    else_=inbound.c.received_at,
)
_last_written = statement(
    "inbox.last_written",
    "When contacts wrote last, by the provider's time if it came in late.",
    select(inbound.c.contact_id, func.max(_written)).where(among(inbound.c.contact_id)).group_by(inbound.c.contact_id),
)
_last_reached = statement(
    "outbox.last_reached",
    "When a message to contacts was last delivered or read.",
    select(messages.c.contact_id, func.max(messages.c.updated_at))
    .where(
        among(messages.c.contact_id),
        messages.c.status.in_(literals(MessageStatus.DELIVERED, MessageStatus.READ)),
    )
    .group_by(messages.c.contact_id),
)
_asked = rows("contact", "address", "code", "alive", integers=("alive",))
_in_vain = statement(
    "outbox.in_vain",
    "How many messages to each address failed with an error since its person last wrote or was reached.",
    select(messages.c.contact_id, messages.c.address, messages.c.error_code, func.count())
    .where(
        messages.c.contact_id == _asked.c.contact,
        messages.c.address == _asked.c.address,
        messages.c.status == literal(MessageStatus.FAILED),
        messages.c.error_code == _asked.c.code,
        func.coalesce(messages.c.claimed_at, messages.c.created_at) > _asked.c.alive,
    )
    .group_by(messages.c.contact_id, messages.c.address, messages.c.error_code),
)

Failing = tuple[str, str, str]
"""(contact, address, code of the error)"""


def in_vain(connection: Connection, failing: Iterable[Failing]) -> dict[Failing, int]:
    """How many messages to each of these addresses failed with this error since the person last wrote to us, or last
    was delivered, or read, a message of ours. Those to other spellings of a number are not among them."""
    asked = sorted(set(failing))
    if not asked:
        return {}
    contacts = {"rows": encode(sorted({contact for contact, _, _ in asked}))}
    alive: dict[str, Instant] = {}
    for sign in (_last_written, _last_reached):
        for contact, at in connection.execute(sign, contacts):
            alive[contact] = max(alive.get(contact, 0), at or 0)
    batch = [[*address, alive.get(address[0], 0)] for address in asked]
    counts = connection.execute(_in_vain, {"rows": encode(batch)})
    return {(contact, address, code): n for contact, address, code, n in counts}


_heard_since = statement(
    "inbox.heard_since",
    "From which of these contacts something came in after a time.",
    select(inbound.c.contact_id)
    .where(among(inbound.c.contact_id), inbound.c.received_at > bindparam("since"))
    .distinct(),
)


def heard_since(connection: Connection, contacts: Iterable[str], since: Instant) -> set[str]:
    """Those of these contacts from whom something came in after `since`."""
    return set(connection.execute(_heard_since, {"rows": encode(sorted(set(contacts))), "since": since}).scalars())
