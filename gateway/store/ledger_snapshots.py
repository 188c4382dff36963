"""What is stored of a contact, in the form that entries of the ledger carry: rows of consents and carrier blocks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gateway.core.consent.ledger_state import Stored
from gateway.store.bulk import encode, rows
from gateway.store.schema import blocks, consents
from gateway.store.statements import statement

_CONSENT = [column.name for column in consents.columns][2:]  # after contact_id, group_id
_BLOCK = [column.name for column in blocks.columns][2:]  # after channel, contact_id
_whose = rows("contact")
_stored_blocks = statement(
    "ledger.stored_blocks",
    "The carrier blocks that an entry carries along.",
    select(blocks).join(_whose, _whose.c.contact == blocks.c.contact_id),
)


def carried(stored: Iterable[Sequence[Any]]) -> dict[tuple[str, str], dict[str, Any]]:
    """Whole rows of consents, as entries carry them: by contact and group."""
    return {(contact, group): _values(_CONSENT, row) for contact, group, *row in stored}


def blocks_now(connection: Connection, asked: Collection[str]) -> dict[str, dict[str, Any]]:
    """The carrier blocks of each of these contacts as they are stored now, by channel."""
    stored: dict[str, dict[str, Any]] = {contact: {} for contact in asked}
    if asked:
        batch = encode([contact] for contact in sorted(asked))
        for channel, contact, *row in connection.execute(_stored_blocks, {"rows": batch}):
            stored[contact][channel] = _values(_BLOCK, row)
    return stored


def _values(columns: Sequence[str], row: Sequence[Any]) -> dict[str, Any]:
    """A row's columns after its key, without those that are NULL. Bytes, which only another program can have written,
    become their `repr`, so that they fit into JSON."""
    values = {name: value for name, value in zip(columns, row, strict=True) if value is not None}
    if any(type(value) is bytes for value in row):
        return {name: repr(value) if isinstance(value, bytes) else value for name, value in values.items()}
    return values


_consents_of = statement(
    "ledger.consents_between",
    "The consents of a range of contacts.",
    select(consents).where(consents.c.contact_id.between(bindparam("first"), bindparam("last"))),
)
_blocks_of = statement(
    "ledger.blocks_between",
    "The carrier blocks of a range of contacts.",
    select(blocks).where(blocks.c.contact_id.between(bindparam("first"), bindparam("last"))),
)


def stored_of(connection: Connection, first: str, last: str) -> dict[str, Stored]:
    """What is stored of the contacts from one id to another, both included; those without rows are left out. `into`
    and `erased_at` are not filled in."""
    by_contact: dict[str, Stored] = {}
    for contact, group, *row in connection.execute(_consents_of, {"first": first, "last": last}):
        by_contact.setdefault(contact, Stored()).consents[group] = _values(_CONSENT, row)
    for channel, contact, *row in connection.execute(_blocks_of, {"first": first, "last": last}):
        by_contact.setdefault(contact, Stored()).blocks[channel] = _values(_BLOCK, row)
    return by_contact
