"""Identities: the addresses (phone, BSUID, parent BSUID) that lead to a contact.

Every function but `respell` executes at most three statements, however many people there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, select, update

from gateway.core.clock import Instant
from gateway.core.ids import new_ids
from gateway.store import contacts
from gateway.store.bulk import among, encode, insert_rows, upsert_rows
from gateway.store.errors import Again
from gateway.store.locking import locked
from gateway.store.schema import identities
from gateway.store.statements import statement

KINDS = ("phone", "user_id", "parent_user_id")
"""The kinds of identities: user ids are BSUIDs."""


class KnownIdentity(NamedTuple):
    """One way to reach a person: `kind` is one of `KINDS`."""

    kind: str
    value: str


_of_values = (
    select(identities.c.kind, identities.c.value, identities.c.contact_id)
    .where(among(identities.c.value))
    .order_by(identities.c.value, identities.c.kind)  # the order in which they are locked
)
_find = statement("identities.find", "Whose these addresses are.", _of_values)
_find_locked = statement(
    "identities.lock",
    "Whose these addresses are, and stay until the transaction ends.",
    locked(_of_values, identities),
)
_new_identities = statement(
    "identities.add",
    "Adds identities never seen before; those added meanwhile stay as they are.",
    insert_rows(identities, ["kind", "value", "contact_id", "portfolio"], ignore=True),
)


def find(connection: Connection, wanted: Iterable[KnownIdentity], *, lock: bool = False) -> dict[KnownIdentity, str]:
    """The contacts of these identities, of those that are known; with `lock` they stay theirs until the transaction
    ends."""
    identities_wanted = set(wanted)
    same_value = connection.execute(
        _find_locked if lock else _find, {"rows": encode(sorted({identity.value for identity in identities_wanted}))}
    )
    known = {KnownIdentity(kind, value): contact for kind, value, contact in same_value}
    return {identity: known[identity] for identity in identities_wanted if identity in known}


def add(connection: Connection, owners: Mapping[KnownIdentity, tuple[str, str | None]]) -> None:
    """Add identities with their contacts (and, of BSUIDs, portfolios). Raises Again when somebody else added one."""
    if owners:
        rows = [[*identity, *owner] for identity, owner in sorted(owners.items())]
        if connection.execute(_new_identities, {"rows": encode(rows)}).rowcount < len(rows):
            raise Again("an identity was added meanwhile")


def find_or_create(connection: Connection, wanted: Iterable[KnownIdentity], now: Instant) -> dict[KnownIdentity, str]:
    """The contacts of all these identities; each that was never seen gets a new contact."""
    return find_or_create_with_new(connection, wanted, now)[0]


def find_or_create_with_new(
    connection: Connection, wanted: Iterable[KnownIdentity], now: Instant
) -> tuple[dict[KnownIdentity, str], set[str]]:
    """Like `find_or_create`, and which of the contacts are new: nothing is stored of them."""
    identities_wanted = set(wanted)
    known = find(connection, identities_wanted, lock=True)
    missing = sorted(identities_wanted - known.keys())
    if not missing:
        return known, set()
    fresh = dict(zip(missing, new_ids(now, len(missing)), strict=True))
    add(connection, {identity: (contact, None) for identity, contact in fresh.items()})
    contacts.add(connection, list(fresh.values()), now)
    return known | fresh, set(fresh.values())


_identities_of = statement(
    "identities.of",
    "Every identity of contacts, with the portfolio of a BSUID.",
    select(identities.c.contact_id, identities.c.kind, identities.c.value, identities.c.portfolio).where(
        among(identities.c.contact_id)
    ),
)
_own = statement(
    "identities.own",
    "Stores that identities belong to these contacts from now on.",
    upsert_rows(identities, ["kind", "value", "contact_id", "portfolio"]),
)


def of(connection: Connection, wanted: Iterable[str]) -> list[tuple[str, KnownIdentity, str | None]]:
    """(contact, identity, portfolio of a BSUID) of every identity of these contacts."""
    stored = connection.execute(_identities_of, {"rows": encode(sorted(wanted))})
    return [(contact, KnownIdentity(kind, value), portfolio) for contact, kind, value, portfolio in stored]


def own(connection: Connection, owners: Mapping[KnownIdentity, tuple[str, str | None]]) -> None:
    """Write whose identities are from now on: identity → (contact, the portfolio of a BSUID)."""
    if owners:
        batch = [[*identity, *owner] for identity, owner in sorted(owners.items())]
        connection.execute(_own, {"rows": encode(batch)})


def addresses(connection: Connection, wanted: Sequence[str]) -> dict[str, list[KnownIdentity]]:
    """The identities of each of these contacts, in the order of `KINDS`."""
    by_contact: dict[str, list[KnownIdentity]] = {}
    for contact, identity, _ in of(connection, set(wanted)):
        by_contact.setdefault(contact, []).append(identity)
    for owned in by_contact.values():
        owned.sort(key=lambda identity: (KINDS.index(identity.kind), identity.value))
    return by_contact


_phones = statement(
    "identities.phones",
    "The next stored phone numbers.",
    select(identities.c.value)
    .where(identities.c.kind == "phone", identities.c.value > bindparam("after"))
    .order_by(identities.c.value)
    .limit(bindparam("most")),
)
_other_phone = identities.alias()
_keep_invalid = statement(
    "identities.keep_invalid",
    "Of a number that is stored in two spellings: it is invalid if one of them was.",
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
    "Deletes the old spelling of a number.",
    delete(identities).where(identities.c.value == bindparam("old"), identities.c.kind == "phone"),
)
_respell = statement(
    "identities.respell",
    "Gives a stored number its new spelling.",
    update(identities)
    .values(value=bindparam("new"))
    .where(identities.c.value == bindparam("old"), identities.c.kind == "phone"),
)


def phones(connection: Connection, after: str, most: int) -> list[str]:
    """At most `most` stored phones after this one, in the order of their text."""
    return list(connection.execute(_phones, {"after": after, "most": most}).scalars())


def respell(connection: Connection, keys: Mapping[str, str]) -> None:
    """Give stored phones the new key by which they are looked up (old → new). One that is stored under both already
    keeps the new one, and is invalid if one of them was."""
    for old, new in keys.items():
        both = {"old": old, "new": new}
        new_is_stored = connection.execute(_keep_invalid, both).first() is not None
        connection.execute(_drop_phone if new_is_stored else _respell, both)
