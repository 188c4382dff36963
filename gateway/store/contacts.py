"""Contacts' own rows: added, shown with all that belongs to them, and their details changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, bindparam, select, update

from gateway.core.clock import Instant
from gateway.store.bulk import encode, insert_rows, rows, values
from gateway.store.schema import blocks, contacts, conversations, identities, inbound, messages
from gateway.store.statements import statement

_MINE: BindParameter[str] = bindparam("contact")

_add = statement(
    "contacts.add",
    "Writes contacts.",
    insert_rows(contacts, ["id", "created_at"]),
)


def add(connection: Connection, fresh: Sequence[str], now: Instant) -> None:
    """Write contacts."""
    if fresh:
        connection.execute(_add, {"rows": encode([contact, now] for contact in fresh)})


_details = statement(
    "contacts.get",
    "A contact's own row.",
    select(contacts).where(contacts.c.id == _MINE),
)
_identities = statement(
    "contacts.identities",
    "How a contact can be reached.",
    select(identities).where(identities.c.contact_id == _MINE).order_by(identities.c.kind, identities.c.value),
)
_blocks = statement(
    "contacts.blocks",
    "The carrier blocks of a contact.",
    select(blocks).where(blocks.c.contact_id == _MINE).order_by(blocks.c.channel),
)
_conversations = statement(
    "contacts.conversations",
    "On which channels a contact wrote, and until when they may be answered freely.",
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
    """A contact's own row."""
    return connection.execute(_details, {"contact": contact}).one()


def hanging(connection: Connection, contact: str, most: int) -> dict[str, list[Row[Any]]]:
    """A contact's identities, carrier blocks and conversations, and its last messages both ways, newest first."""
    asked = {"contact": contact, "most": most}
    rows = {
        "identities": _identities,
        "blocks": _blocks,
        "talks": _conversations,
        "messages": _last_messages,
        "heard": _last_inbound,
    }
    return {name: list(connection.execute(sql, asked)) for name, sql in rows.items()}


_named = rows("contact", "external_id")
_set_external_id = statement(
    "contacts.set_external_id",
    "Gives contacts their external ids.",
    update(contacts).values(external_id=_named.c.external_id).where(contacts.c.id == _named.c.contact),
)
_free_external_id = statement(
    "contacts.free_external_id",
    "Takes external ids from whoever has them.",
    update(contacts).values(external_id=None).where(contacts.c.external_id.in_(values())),
)
_by_external_id = statement(
    "contacts.by_external_id",
    "The contacts of external ids.",
    select(contacts.c.external_id, contacts.c.id).where(contacts.c.external_id.in_(values())),
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
    """Change details of a contact: `language`, `timezone`, `external_id`."""
    for name, value in fields.items():
        connection.execute(_patches[name], {"contact": contact, "new": value})


def name(connection: Connection, named: dict[str, str]) -> None:
    """Give contacts external ids (by contact). Whoever had one of these ids before has it no more."""
    if named:
        connection.execute(_free_external_id, {"rows": encode(sorted(set(named.values())))})
        connection.execute(_set_external_id, {"rows": encode(sorted(named.items()))})


def by_external_id(connection: Connection, wanted: Sequence[str]) -> dict[str, str]:
    """The contacts of these external ids."""
    rows = connection.execute(_by_external_id, {"rows": encode(sorted(set(wanted)))})
    return {row.external_id: row.id for row in rows}


_language = rows("id", "language")
_set_language = statement(
    "contacts.set_language",
    "Writes the language of contacts.",
    update(contacts).values(language=_language.c.language).where(contacts.c.id == _language.c.id),
)


def save_languages(connection: Connection, spoken: Mapping[str, str]) -> None:
    """Write the language of these contacts."""
    if spoken:
        connection.execute(_set_language, {"rows": encode(sorted(spoken.items()))})


_set_cooled = statement(
    "contacts.set_cooled",
    "Meta says that this person gets too much marketing.",
    update(contacts).values(cooled_at=bindparam("at")).where(contacts.c.id == bindparam("contact")),
)


def cool(connection: Connection, contact: str, now: Instant) -> None:
    """Keep when Meta said that this person gets too much marketing."""
    connection.execute(_set_cooled, {"contact": contact, "at": now})
