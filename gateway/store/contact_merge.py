"""Merges contacts: what belongs to one goes to the other, and what is kept once for each person is kept once."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    BindParameter,
    Column,
    Connection,
    Delete,
    Exists,
    Table,
    Text,
    Update,
    bindparam,
    case,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from gateway.store.locking import locked
from gateway.store.schema import (
    audit,
    blocks,
    campaign_opt_outs,
    campaign_replies,
    campaigns,
    consents,
    contacts,
    conversations,
    inbound,
    messages,
    portfolios,
    preference_codes,
    prompts,
    reach,
)
from gateway.store.statements import statement

_hand_over_all = [
    statement(
        f"contacts.hand_over_{table.name}",
        f"A contact is merged into another: its {table.name} go to that one.",
        update(table).values(contact_id=bindparam("into")).where(table.c.contact_id == bindparam("gone")),
    )
    for table in (messages, inbound, prompts, preference_codes, audit)
]
_delete_own = [
    statement(
        f"contacts.forget_{table.name}",
        f"A contact is merged into another: its own {table.name} go, that one's are written for both.",
        delete(table).where(table.c.contact_id == bindparam("gone")),
    )
    for table in (consents, blocks, conversations)
]


def _once_each(table: Table, key: Column[str], keys: Column[str]) -> tuple[Delete, Update]:
    """Of a table with one row for each (key, contact): delete the rows of which the other contact has the like, hand
    over the rest. `keys` are all the keys there are, so that each row is found by its primary key."""
    other = table.alias()
    same_key = select(other.c[key.name]).where(other.c.contact_id == bindparam("into"), other.c[key.name] == key)
    of_gone = (key.in_(select(keys)), table.c.contact_id == bindparam("gone"))
    return (
        statement(
            f"contacts.drop_twice_in_{table.name}",
            f"A contact is merged into another: of its {table.name} those go that the other has already.",
            delete(table).where(*of_gone, same_key.exists()),
        ),
        statement(
            f"contacts.hand_over_{table.name}",
            f"A contact is merged into another: its {table.name} go to that one.",
            update(table).values(contact_id=bindparam("into")).where(*of_gone),
        ),
    )


_hand_over_once = (
    *_once_each(reach, reach.c.portfolio, portfolios.c.id),
    *_once_each(campaign_opt_outs, campaign_opt_outs.c.campaign_id, campaigns.c.id),
    *_once_each(campaign_replies, campaign_replies.c.campaign_id, campaigns.c.id),
)
_of_gone = reach.alias("of_gone")
_newer = select(_of_gone.c.at).where(
    _of_gone.c.portfolio == reach.c.portfolio,
    _of_gone.c.contact_id == bindparam("gone"),
    _of_gone.c.at > reach.c.at,
)
_lock_limits = statement(
    "limits.lock_of_merged",
    "Nobody else changes who counts in a limit in which a contact counts that is merged into another.",
    locked(
        select(portfolios.c.id)
        .where(exists().where(reach.c.portfolio == portfolios.c.id, reach.c.contact_id == bindparam("gone")))
        .order_by(portfolios.c.id),
        portfolios,
    ),
)
_count_from_newer = statement(
    "limits.count_from_newer",
    "Two people who count in a messaging limit are one: who counts since the newer of their times.",
    update(reach)
    .values(at=_newer.scalar_subquery())
    .where(reach.c.portfolio.in_(select(portfolios.c.id)), reach.c.contact_id == bindparam("into"), _newer.exists()),
)
_note_merger = statement(
    "contacts.note_merger",
    "A contact is merged into another, and with it all that were merged into it.",
    update(contacts)
    .values(merged_into=bindparam("into"))
    .where(or_(contacts.c.id == bindparam("gone"), contacts.c.merged_into == bindparam("gone"))),
)


def _reached(contact: str) -> Exists:
    return exists().where(reach.c.portfolio == portfolios.c.id, reach.c.contact_id == bindparam(contact))


_count_once = statement(
    "limits.count_merged_once",
    "Two people who count in a messaging limit are one: it counts one less.",
    update(portfolios).values(used=portfolios.c.used - 1).where(_reached("gone"), _reached("into")),
)
_details_of_gone = statement(
    "contacts.details_of_merged",
    "The details of a contact that is merged into another.",
    select(contacts.c.timezone, contacts.c.external_id, contacts.c.cooled_at).where(contacts.c.id == bindparam("gone")),
)
_give_up_external_id = statement(
    "contacts.give_up_external_id",
    "A contact that is merged into another gives up its external id.",
    update(contacts).values(external_id=None).where(contacts.c.id == bindparam("gone")),
)
_cooled: BindParameter[int] = bindparam("cooled", type_=BigInteger)
_fill_details = statement(
    "contacts.fill_details",
    "A contact takes over the details that it lacks from one that is merged into it.",
    update(contacts)
    .values(
        timezone=func.coalesce(contacts.c.timezone, bindparam("zone", type_=Text)),
        external_id=func.coalesce(contacts.c.external_id, bindparam("external", type_=Text)),
        cooled_at=case(
            (func.coalesce(contacts.c.cooled_at, 0) < func.coalesce(_cooled, 0), _cooled),
            else_=contacts.c.cooled_at,
        ),
    )
    .where(contacts.c.id == bindparam("into")),
)


def merge(connection: Connection, gone: str, into: str) -> None:
    """Merge the contact `gone` into another. Its ledger stays where it is, and is found through the other. What they
    have together of consents, carrier blocks and conversations is written by the caller."""
    both = {"gone": gone, "into": into}
    connection.execute(_lock_limits, {"gone": gone})
    for sql in (*_hand_over_all, *_delete_own, _note_merger, _count_once, _count_from_newer, *_hand_over_once):
        connection.execute(sql, both)
    zone, external, cooled = connection.execute(_details_of_gone, {"gone": gone}).one()
    if (zone, external, cooled) != (None, None, None):
        connection.execute(_give_up_external_id, {"gone": gone})
        connection.execute(_fill_details, {"into": into, "zone": zone, "external": external, "cooled": cooled})
