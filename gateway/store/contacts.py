"""Contacts' own rows and details, and what else the API shows of a contact."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, bindparam, select, update

from gateway.core.clock import Instant
from gateway.store.bulk import among, encode, insert_rows, rows
from gateway.store.schema import blocks, contacts, conversations, identities, inbound, messages
from gateway.store.statements import statement

_MINE: BindParameter[str] = bindparam("contact")

_add = statement(
    "contacts.add",
    "Adds contacts.",
    insert_rows(contacts, ["id", "created_at"]),
)


def add(connection: Connection, fresh: Sequence[str], now: Instant) -> None:
    """Add contacts with these new ids."""
    if fresh:
        connection.execute(_add, {"rows": encode([contact, now] for contact in fresh)})


_details = statement(
    "contacts.get",
    "A contact's own row.",
    select(contacts).where(contacts.c.id == _MINE),
)
_identities = statement(
    "contacts.identities",
    "The identities of a contact.",
    select(identities).where(identities.c.contact_id == _MINE).order_by(identities.c.kind, identities.c.value),
)
_blocks = statement(
    "contacts.blocks",
    "The carrier blocks of a contact.",
    select(blocks).where(blocks.c.contact_id == _MINE).order_by(blocks.c.channel),
)
_conversations = statement(
    "contacts.conversations",
    "On which channels a contact wrote, and until when their service windows are open.",
    select(conversations).where(conversations.c.contact_id == _MINE).order_by(conversations.c.channel),
)
_last_messages = statement(
    "contacts.last_messages",
    "The newest messages to a contact.",
    select(messages).where(messages.c.contact_id == _MINE).order_by(messages.c.id.desc()).limit(bindparam("most")),
)
_last_inbound = statement(
    "contacts.last_inbound",
    "The newest messages from a contact.",
    select(inbound.c.id, inbound.c.channel, inbound.c.received_at, inbound.c.text)
    .where(inbound.c.contact_id == _MINE)
    .order_by(inbound.c.id.desc())
    .limit(bindparam("most")),
)


def details(connection: Connection, contact: str) -> Row[Any]:
    """A contact's own row. Raises NoResultFound."""
    return connection.execute(_details, {"contact": contact}).one()


def hanging(connection: Connection, contact: str, most: int) -> dict[str, list[Row[Any]]]:
    """A contact's `identities`, carrier `blocks` and conversations (`talks`); and the last messages to it (`messages`)
    and from it (`heard`), at most `most` of each, newest first."""
    asked = {"contact": contact, "most": most}
    selects = {
        "identities": _identities,
        "blocks": _blocks,
        "talks": _conversations,
        "messages": _last_messages,
        "heard": _last_inbound,
    }
    return {name: list(connection.execute(sql, asked)) for name, sql in selects.items()}


_spelled = statement(
    "contacts.spelled",
    "By which channels, and at which addresses, a contact was written to of late.",
    select(messages.c.channel, messages.c.address)
    .where(messages.c.contact_id == _MINE)
    .order_by(messages.c.id.desc())
    .limit(bindparam("most")),
)


def spelled(connection: Connection, contact: str, most: int) -> list[tuple[str, str]]:
    """(channel, address) of the newest messages to a contact, the newest first: an address as it was spelled then."""
    return [(channel, address) for channel, address in connection.execute(_spelled, {"contact": contact, "most": most})]


_named = rows("contact", "external_id")
_set_external_id = statement(
    "contacts.set_external_id",
    "Gives contacts their external ids.",
    update(contacts).values(external_id=_named.c.external_id).where(contacts.c.id == _named.c.contact),
)
_free_external_id = statement(
    "contacts.free_external_id",
    "Takes external ids from the contacts that have them.",
    update(contacts).values(external_id=None).where(among(contacts.c.external_id)),
)
_by_external_id = statement(
    "contacts.by_external_id",
    "Whose these external ids are.",
    select(contacts.c.external_id, contacts.c.id).where(among(contacts.c.external_id)),
)

_patches = {
    name: statement(
        f"contacts.set_one_{name}",
        f"Changes the {name} of one contact.",
        update(contacts).values({name: bindparam("new")}).where(contacts.c.id == bindparam("contact")),
    )
    for name in ("language", "timezone", "external_id")
}


def patch(connection: Connection, contact: str, fields: dict[str, str | None]) -> None:
    """Change details of a contact: `language`, `timezone`, `external_id`. Raises KeyError for any other, and
    IntegrityError for the external id of another contact."""
    for name, value in fields.items():
        connection.execute(_patches[name], {"contact": contact, "new": value})


def name(connection: Connection, named: dict[str, str]) -> None:
    """Give contacts their external ids (contact → external id). A contact that had one of them before loses it."""
    if named:
        connection.execute(_free_external_id, {"rows": encode(sorted(set(named.values())))})
        connection.execute(_set_external_id, {"rows": encode(sorted(named.items()))})


def by_external_id(connection: Connection, wanted: Sequence[str]) -> dict[str, str]:
    """The contacts of these external ids (external id → contact), of those that are known."""
    known = connection.execute(_by_external_id, {"rows": encode(sorted(set(wanted)))})
    return {row.external_id: row.id for row in known}


_language = rows("id", "language")
_set_language = statement(
    "contacts.set_language",
    "Writes the language of contacts.",
    update(contacts).values(language=_language.c.language).where(contacts.c.id == _language.c.id),
)


def save_languages(connection: Connection, spoken: Mapping[str, str]) -> None:
    """Write the languages of contacts (contact → language)."""
    if spoken:
        connection.execute(_set_language, {"rows": encode(sorted(spoken.items()))})


_set_cooled = statement(
    "contacts.set_cooled",
    "Stores when Meta said that people get too much marketing.",
    update(contacts).values(cooled_at=bindparam("at")).where(among(contacts.c.id)),
)


def cool(connection: Connection, cooled: Iterable[str], now: Instant) -> None:
    """Store that Meta said now that these contacts get too much marketing (131049)."""
    batch = sorted(set(cooled))
    if batch:
        connection.execute(_set_cooled, {"rows": encode(batch), "at": now})
