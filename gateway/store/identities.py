"""Identities: the addresses (phone, BSUID, parent BSUID) that lead to a contact.

Every function takes the connection of a transaction and executes one or two statements, however many people there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, select, update

from gateway.core.clock import Instant
from gateway.core.ids import new_ids
from gateway.store import contacts
from gateway.store.bulk import encode, insert_rows, upsert_rows, values
from gateway.store.schema import identities
from gateway.store.statements import statement


class KnownIdentity(NamedTuple):
    """One way to reach a person: `kind` is phone, user_id or parent_user_id."""

    kind: str
    value: str


_find = statement(
    "identities.find",
    "Whose these addresses are.",
    select(identities.c.kind, identities.c.value, identities.c.contact_id).where(identities.c.value.in_(values())),
)
_new_identities = statement(
    "identities.add",
    "Writes addresses never seen before.",
    insert_rows(identities, ["kind", "value", "contact_id"], ignore=True),
)


def find(connection: Connection, wanted: Iterable[KnownIdentity]) -> dict[KnownIdentity, str]:
    """The contacts of those identities that are known."""
    keys = set(wanted)
    rows = connection.execute(_find, {"rows": encode(sorted({key.value for key in keys}))})
    known = {KnownIdentity(kind, value): contact for kind, value, contact in rows}
    return {key: known[key] for key in keys if key in known}


def find_or_create(connection: Connection, wanted: Iterable[KnownIdentity], now: Instant) -> dict[KnownIdentity, str]:
    """The contacts of all these identities; one never seen gets a new contact. Identities are inserted in key
    order, so that two nodes that see the same people do not deadlock."""
    return find_or_create_with_new(connection, wanted, now)[0]


def find_or_create_with_new(
    connection: Connection, wanted: Iterable[KnownIdentity], now: Instant
) -> tuple[dict[KnownIdentity, str], set[str]]:
    """Like `find_or_create`, and which of the contacts are new: of them there is nothing to load."""
    keys = set(wanted)
    known = find(connection, keys)
    missing = sorted(keys - known.keys())
    if not missing:
        return known, set()
    fresh = dict(zip(missing, new_ids(now, len(missing)), strict=True))
    contacts.add(connection, list(fresh.values()), now)
    connection.execute(_new_identities, {"rows": encode([*key, contact] for key, contact in fresh.items())})
    return known | fresh, set(fresh.values())


_identities_of = statement(
    "identities.of",
    "Every identity of contacts, with the portfolio of a BSUID.",
    select(identities.c.contact_id, identities.c.kind, identities.c.value, identities.c.portfolio).where(
        identities.c.contact_id.in_(values())
    ),
)
_own = statement(
    "identities.own",
    "Identities belong to these contacts from now on.",
    upsert_rows(identities, ["kind", "value", "contact_id", "portfolio"]),
)


def of(connection: Connection, wanted: Iterable[str]) -> list[tuple[str, KnownIdentity, str | None]]:
    """Every identity of these contacts, with the portfolio of a BSUID."""
    rows = connection.execute(_identities_of, {"rows": encode(sorted(wanted))})
    return [(contact, KnownIdentity(kind, value), portfolio) for contact, kind, value, portfolio in rows]


def own(connection: Connection, owners: Mapping[KnownIdentity, tuple[str, str | None]]) -> None:
    """These identities belong to these contacts (and, BSUIDs, to these portfolios) from now on."""
    if owners:
        batch = [[*identity, *owner] for identity, owner in sorted(owners.items())]
        connection.execute(_own, {"rows": encode(batch)})


_addresses = statement(
    "contacts.addresses",
    "Every identity of many contacts.",
    select(identities.c.contact_id, identities.c.kind, identities.c.value)
    .where(identities.c.contact_id.in_(values()))
    .order_by(identities.c.contact_id, identities.c.kind, identities.c.value),
)


def addresses(connection: Connection, wanted: Sequence[str]) -> dict[str, list[KnownIdentity]]:
    """The identities of these contacts: phones first, then user ids."""
    by_contact: dict[str, list[KnownIdentity]] = {}
    for contact, kind, value in connection.execute(_addresses, {"rows": encode(sorted(set(wanted)))}):
        by_contact.setdefault(contact, []).append(KnownIdentity(kind, value))
    order = ("phone", "user_id", "parent_user_id")
    return {
        contact: sorted(identities, key=lambda identity: order.index(identity.kind))
        for contact, identities in by_contact.items()
    }


_phones = statement(
    "identities.phones",
    "The next phone numbers on file.",
    select(identities.c.value)
    .where(identities.c.kind == "phone", identities.c.value > bindparam("after"))
    .order_by(identities.c.value)
    .limit(bindparam("most")),
)
_other_phone = identities.alias()
_keep_invalid = statement(
    "identities.keep_invalid",
    "A number on file in two spellings is invalid if one of them was.",
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
    .returning(identities.c.value),
)
_drop_phone = statement(
    "identities.drop_phone",
    "Forgets the old spelling of a number.",
    delete(identities).where(identities.c.value == bindparam("old"), identities.c.kind == "phone"),
)
_respell = statement(
    "identities.respell",
    "Gives a number on file its new spelling.",
    update(identities)
    .values(value=bindparam("new"))
    .where(identities.c.value == bindparam("old"), identities.c.kind == "phone"),
)


def phones(connection: Connection, after: str, most: int) -> list[str]:
    """The next phones on file after this one, in their order."""
    return list(connection.execute(_phones, {"after": after, "most": most}).scalars())


def respell(connection: Connection, keys: Mapping[str, str]) -> None:
    """Phones on file (old key to new) get the key that they are looked up by; what is on file under both is one, and
    invalid if one of them was."""
    for old, new in keys.items():
        asked = {"old": old, "new": new}
        there = connection.execute(_keep_invalid, asked).first() is not None
        connection.execute(_drop_phone if there else _respell, asked)
