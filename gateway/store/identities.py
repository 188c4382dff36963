"""Identities and contacts as `gateway.consents.identity_resolution` decides: who owns which, who became whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import (
    Column,
    Connection,
    Delete,
    Exists,
    Table,
    Update,
    bindparam,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from gateway.core.clock import Instant
from gateway.store.bulk import encode, insert_rows, upsert_rows, values
from gateway.store.consents import KnownIdentity
from gateway.store.schema import (
    blocks,
    campaign_opt_outs,
    campaigns,
    consents,
    contacts,
    conversations,
    identities,
    inbound,
    messages,
    portfolios,
    reach,
)
from gateway.store.statements import statement

_identities_of = statement(
    "identities.of",
    "Every identity of contacts, with the portfolio of a BSUID.",
    select(identities.c.contact_id, identities.c.kind, identities.c.value, identities.c.portfolio).where(
        identities.c.contact_id.in_(values())
    ),
)
_add_contacts = statement(
    "identities.add_contacts",
    "Writes contacts that an identity showed.",
    insert_rows(contacts, ["id", "created_at"]),
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


def add_contacts(connection: Connection, fresh: Sequence[str], now: Instant) -> None:
    """Write contacts."""
    if fresh:
        connection.execute(_add_contacts, {"rows": encode([contact, now] for contact in fresh)})


def own(connection: Connection, owners: Mapping[KnownIdentity, tuple[str, str | None]]) -> None:
    """These identities belong to these contacts (and, BSUIDs, to these portfolios) from now on."""
    if owners:
        batch = [[*identity, *owner] for identity, owner in sorted(owners.items())]
        connection.execute(_own, {"rows": encode(batch)})


_become = [
    statement(
        f"contacts.hand_over_{table.name}",
        f"A contact became another: its {table.name} go along.",
        update(table).values(contact_id=bindparam("into")).where(table.c.contact_id == bindparam("gone")),
    )
    for table in (messages, inbound)
]
_forget = [
    statement(
        f"contacts.forget_{table.name}",
        f"A contact became another: its own {table.name} go, they are added up.",
        delete(table).where(table.c.contact_id == bindparam("gone")),
    )
    for table in (consents, blocks, conversations)
]


def _once_each(table: Table, key: Column[str], keys: Column[str]) -> tuple[Delete, Update]:
    """What is kept once for each (key, contact) goes to the other contact, unless it has it already. There are few
    keys: with each of them a row is found by its primary key."""
    mine = table.alias()
    there = select(mine.c[key.name]).where(mine.c.contact_id == bindparam("into"), mine.c[key.name] == key)
    theirs = (key.in_(select(keys)), table.c.contact_id == bindparam("gone"))
    return (
        statement(
            f"contacts.drop_twice_in_{table.name}",
            f"A contact became another: of its {table.name} go those that the other has already.",
            delete(table).where(*theirs, there.exists()),
        ),
        statement(
            f"contacts.hand_over_{table.name}",
            f"A contact became another: its {table.name} go along.",
            update(table).values(contact_id=bindparam("into")).where(*theirs),
        ),
    )


_hand_over = (
    *_once_each(reach, reach.c.portfolio, portfolios.c.id),
    *_once_each(campaign_opt_outs, campaign_opt_outs.c.campaign_id, campaigns.c.id),
)
_note_merger = statement(
    "contacts.note_merger",
    "A contact became another, and so did all that had become it.",
    update(contacts)
    .values(merged_into=bindparam("into"))
    .where(or_(contacts.c.id == bindparam("gone"), contacts.c.merged_into == bindparam("gone"))),
)


def _reached(contact: str) -> Exists:
    return exists().where(reach.c.portfolio == portfolios.c.id, reach.c.contact_id == bindparam(contact))


_count_once = statement(
    "limits.count_merged_once",
    "Two people in a messaging limit are one: one less of them.",
    update(portfolios).values(used=portfolios.c.used - 1).where(_reached("gone"), _reached("into")),
)
_details_of_gone = statement(
    "contacts.details_of_merged",
    "What is known of a contact that became another.",
    select(contacts.c.timezone, contacts.c.external_id, contacts.c.cooled_at).where(contacts.c.id == bindparam("gone")),
)
_give_up_external_id = statement(
    "contacts.give_up_external_id",
    "A contact that became another has no external id any more.",
    update(contacts).values(external_id=None).where(contacts.c.id == bindparam("gone")),
)
_fill_details = statement(
    "contacts.fill_details",
    "The other contact takes over what it did not have.",
    update(contacts)
    .values(
        timezone=func.coalesce(contacts.c.timezone, bindparam("zone")),
        external_id=func.coalesce(contacts.c.external_id, bindparam("external")),
        cooled_at=func.coalesce(
            func.max(contacts.c.cooled_at, bindparam("cooled")), contacts.c.cooled_at, bindparam("cooled")
        ),
    )
    .where(contacts.c.id == bindparam("into")),
)


def merge(connection: Connection, gone: str, into: str) -> None:
    """One contact became another: its messages go along, its ledger stays where it is and is found through the
    other. Consents, blocks and conversations are written by the register, added up."""
    asked = {"gone": gone, "into": into}
    for sql in (*_become, *_forget, _note_merger, _count_once, *_hand_over):
        connection.execute(sql, asked)
    zone, external, cooled = connection.execute(_details_of_gone, {"gone": gone}).one()
    if (zone, external, cooled) != (None, None, None):
        connection.execute(_give_up_external_id, {"gone": gone})
        connection.execute(_fill_details, {"into": into, "zone": zone, "external": external, "cooled": cooled})


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
