"""Carrier blocks: the channels on which a carrier or a provider blocks messages to a contact."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select, tuple_

from gateway.core.clock import Instant
from gateway.store.bulk import encode, insert_rows, rows
from gateway.store.schema import blocks
from gateway.store.statements import statement

_add = statement(
    "blocks.add",
    "Keeps carrier blocks, each with its first time.",
    insert_rows(blocks, ["channel", "contact_id", "since", "code"], ignore=True),
)
_lifted = rows("channel", "contact_id")
_lift = statement(
    "blocks.lift",
    "Forgets carrier blocks.",
    delete(blocks).where(
        tuple_(blocks.c.channel, blocks.c.contact_id).in_(select(_lifted.c.channel, _lifted.c.contact_id))
    ),
)


def add(connection: Connection, fresh: Sequence[tuple[str, str, Instant, str]]) -> None:
    """Remember carrier blocks: (channel, contact, since, code). One that is known keeps its first time."""
    if fresh:
        connection.execute(_add, {"rows": encode(fresh)})


def lift(connection: Connection, lifted: Sequence[tuple[str, str]]) -> None:
    """Forget the carrier blocks of these (channel, contact)."""
    if lifted:
        connection.execute(_lift, {"rows": encode(lifted)})
