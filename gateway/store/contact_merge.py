"""Merges contacts: what belongs to one goes to the other, and what is kept once for each person is kept once."""

from __future__ import annotations

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

from gateway.store.schema import (
    blocks,
    campaign_opt_outs,
    campaigns,
    consents,
    contacts,
    conversations,
    inbound,
    messages,
    portfolios,
    reach,
)
from gateway.store.statements import statement

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
    other. The unit of work writes consents, blocks and conversations, added up."""
    asked = {"gone": gone, "into": into}
    for sql in (*_become, *_forget, _note_merger, _count_once, *_hand_over):
        connection.execute(sql, asked)
    zone, external, cooled = connection.execute(_details_of_gone, {"gone": gone}).one()
    if (zone, external, cooled) != (None, None, None):
        connection.execute(_give_up_external_id, {"gone": gone})
        connection.execute(_fill_details, {"into": into, "zone": zone, "external": external, "cooled": cooled})
