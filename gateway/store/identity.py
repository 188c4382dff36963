"""Identities and contacts as `gateway.people.census` decides on them: who owns which, who became whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, Table, bindparam, delete, func, or_, select, update

from gateway.clock import Instant
from gateway.store.batch import encode, insert_rows, upsert_rows, values
from gateway.store.people import Identity
from gateway.store.tables import (
    blocks,
    campaign_opt_outs,
    consents,
    contacts,
    conversations,
    identities,
    inbound,
    messages,
    portfolios,
    reach,
)

_of = select(identities.c.contact_id, identities.c.kind, identities.c.value, identities.c.portfolio).where(
    identities.c.contact_id.in_(values())
)
_add_contacts = insert_rows(contacts, ["id", "created_at"])
_own = upsert_rows(identities, ["kind", "value", "contact_id", "portfolio"])


def of(connection: Connection, wanted: Iterable[str]) -> list[tuple[str, Identity, str | None]]:
    """Every identity of these contacts, with the portfolio of a BSUID."""
    found = connection.execute(_of, {"rows": encode(sorted(wanted))})
    return [(contact, Identity(kind, value), portfolio) for contact, kind, value, portfolio in found]


def add_contacts(connection: Connection, fresh: Sequence[str], now: Instant) -> None:
    """Write contacts."""
    if fresh:
        connection.execute(_add_contacts, {"rows": encode([contact, now] for contact in fresh)})


def own(connection: Connection, owners: Mapping[Identity, tuple[str, str | None]]) -> None:
    """These identities belong to these contacts (and, BSUIDs, to these portfolios) from now on."""
    if owners:
        batch = [[*identity, *owner] for identity, owner in sorted(owners.items())]
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
_other = reach.alias()
_reached_twice = (
    update(portfolios)
    .values(used=portfolios.c.used - 1)
    .where(
        portfolios.c.id.in_(
            select(reach.c.portfolio)
            .join(_other, _other.c.portfolio == reach.c.portfolio)
            .where(reach.c.contact_id == bindparam("gone"), _other.c.contact_id == bindparam("into"))
        )
    )
)
"""Two people in a messaging limit who are one: one of them less."""
_known = select(contacts.c.timezone, contacts.c.external_id, contacts.c.cooled_at).where(
    contacts.c.id == bindparam("gone")
)
_let_go = update(contacts).values(external_id=None).where(contacts.c.id == bindparam("gone"))
_complete = (
    update(contacts)
    .values(
        timezone=func.coalesce(contacts.c.timezone, bindparam("zone")),
        external_id=func.coalesce(contacts.c.external_id, bindparam("external")),
        cooled_at=func.coalesce(
            func.max(contacts.c.cooled_at, bindparam("cooled")), contacts.c.cooled_at, bindparam("cooled")
        ),
    )
    .where(contacts.c.id == bindparam("into"))
)


def merge(connection: Connection, gone: str, into: str) -> None:
    """One contact became another: its messages go along, its ledger stays where it is and is found through the
    other. Consents, blocks and conversations are written by the register, added up."""
    asked = {"gone": gone, "into": into}
    for statement in (*_become, *_forget, _merged_into):
        connection.execute(statement, asked)
    connection.execute(_reached_twice, asked)
    for table in (reach, campaign_opt_outs):
        _hand_over(connection, table, asked)
    zone, external, cooled = connection.execute(_known, {"gone": gone}).one()
    if (zone, external, cooled) != (None, None, None):
        connection.execute(_let_go, {"gone": gone})
        connection.execute(_complete, {"into": into, "zone": zone, "external": external, "cooled": cooled})


def _hand_over(connection: Connection, table: Table, asked: Mapping[str, str]) -> None:
    """What is kept once for each (something, contact): the other's, unless it has it already."""
    other = next(column.name for column in table.primary_key if column.name != "contact_id")
    mine = table.alias()
    there = select(mine.c[other]).where(mine.c.contact_id == bindparam("into"))
    theirs = table.c.contact_id == bindparam("gone")
    connection.execute(delete(table).where(theirs, table.c[other].in_(there)), asked)
    connection.execute(update(table).values(contact_id=bindparam("into")).where(theirs), asked)


_readdress = (
    update(messages)
    .values(contact_id=bindparam("into"))
    .where(
        messages.c.contact_id == bindparam("gone"),
        messages.c.address.in_(values()),
        messages.c.status.in_(["queued", "deferred"]),
    )
)


def readdress(connection: Connection, before: str, addresses: Sequence[str], contact: str) -> None:
    """What waits for an address (in any of its ways of writing) that changed hands is judged by whom it would
    reach."""
    connection.execute(_readdress, {"gone": before, "rows": encode(addresses), "into": contact})


_phones = (
    select(identities.c.value)
    .where(identities.c.kind == "phone", identities.c.value > bindparam("after"))
    .order_by(identities.c.value)
    .limit(bindparam("most"))
)
_other_phone = identities.alias()
_carry_over = (
    update(identities)
    .values(
        invalid_code=func.coalesce(
            identities.c.invalid_code,
            select(_other_phone.c.invalid_code)
            .where(_other_phone.c.value == bindparam("old"), _other_phone.c.kind == "phone")
            .scalar_subquery(),
        )
    )
    .where(identities.c.value == bindparam("new"), identities.c.kind == "phone")
    .returning(identities.c.value)
)
_drop_phone = delete(identities).where(identities.c.value == bindparam("old"), identities.c.kind == "phone")
_respell = (
    update(identities)
    .values(value=bindparam("new"))
    .where(identities.c.value == bindparam("old"), identities.c.kind == "phone")
)


def phones(connection: Connection, after: str, most: int) -> list[str]:
    """The next phones on file after this one, in their order."""
    return list(connection.execute(_phones, {"after": after, "most": most}).scalars())


def respell(connection: Connection, keys: Mapping[str, str]) -> None:
    """Phones on file (old key to new) get the key that they are looked up by; what is on file under both is one, and
    invalid if one of them was."""
    for old, new in keys.items():
        asked = {"old": old, "new": new}
        there = connection.execute(_carry_over, asked).first() is not None
        connection.execute(_drop_phone if there else _respell, asked)
