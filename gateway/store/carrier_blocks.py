"""Carrier blocks: the channels on which a carrier blocks messages to a contact, as the provider's error code said."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select, tuple_

from gateway.core.clock import Instant
from gateway.store.bulk import encode, insert_rows, rows
from gateway.store.schema import blocks
from gateway.store.statements import statement

_add = statement(
    "blocks.add",
    "Adds carrier blocks; one that is known keeps its first time.",
    insert_rows(blocks, ["channel", "contact_id", "since", "code"], ignore=True),
)
_lifted = rows("channel", "contact_id")
_lift = statement(
    "blocks.lift",
    "Deletes carrier blocks.",
    delete(blocks).where(
        tuple_(blocks.c.channel, blocks.c.contact_id).in_(select(_lifted.c.channel, _lifted.c.contact_id))
    ),
)


def add(connection: Connection, fresh: Sequence[tuple[str, str, Instant, str]]) -> None:
    """Add carrier blocks: (channel, contact, since, code). One that is known keeps its first time."""
    if fresh:
        connection.execute(_add, {"rows": encode(fresh)})


def lift(connection: Connection, lifted: Sequence[tuple[str, str]]) -> None:
    """Delete the carrier blocks of these (channel, contact)."""
    if lifted:
        connection.execute(_lift, {"rows": encode(lifted)})
