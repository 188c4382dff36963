"""Identities and contacts as `gateway.census` decides on them: who owns which, who became whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, or_, select, update

from gateway.clock import Instant
from gateway.store.batch import encode, insert_rows, upsert_rows, values
from gateway.store.people import Identity
from gateway.store.tables import blocks, consents, contacts, conversations, identities, inbound, messages

_of = select(identities.c.contact_id, identities.c.kind, identities.c.value).where(
    identities.c.contact_id.in_(values())
)
_add_contacts = insert_rows(contacts, ["id", "created_at"])
_own = upsert_rows(identities, ["kind", "value", "contact_id"])


def of(connection: Connection, wanted: Iterable[str]) -> list[tuple[str, Identity]]:
    """Every identity of these contacts."""
    found = connection.execute(_of, {"rows": encode(sorted(wanted))})
    return [(contact, Identity(kind, value)) for contact, kind, value in found]


def add_contacts(connection: Connection, fresh: Sequence[str], now: Instant) -> None:
    """Write contacts."""
    if fresh:
        connection.execute(_add_contacts, {"rows": encode([contact, now] for contact in fresh)})


def own(connection: Connection, owners: Mapping[Identity, str]) -> None:
    """These identities belong to these contacts from now on."""
    if owners:
        batch = [[*identity, contact] for identity, contact in sorted(owners.items())]
        connection.execute(_own, {"rows": encode(batch)})


_become = [
    update(table).values(contact_id=bindparam("into")).where(table.c.contact_id == bindparam("gone"))
    for table in (messages, inbound)
]
_forget = [delete(table).where(table.c.contact_id == bindparam("gone")) for table in (consents, blocks, conversations)]
_merged_into = (
    update(contacts)
    .values(merged_into=bindparam("into"))
    .where(or_(contacts.c.id == bindparam("gone"), contacts.c.merged_into == bindparam("gone")))
)


def merge(connection: Connection, gone: str, into: str) -> None:
    """One contact became another: its messages go along, its ledger stays where it is and is found through the
    other. Consents, blocks and conversations are written by the register, added up."""
    asked = {"gone": gone, "into": into}
    for statement in (*_become, *_forget, _merged_into):
        connection.execute(statement, asked)


_readdress = (
    update(messages)
    .values(contact_id=bindparam("into"))
    .where(
        messages.c.contact_id == bindparam("gone"),
        messages.c.address == bindparam("to"),
        messages.c.status.in_(["queued", "deferred"]),
    )
)


def readdress(connection: Connection, before: str, address: str, contact: str) -> None:
    """What waits for an address that changed hands is judged by whom it would reach."""
    connection.execute(_readdress, {"gone": before, "to": address, "into": contact})
