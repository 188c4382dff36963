"""Inbound items as they came: the unique key here is the only de-duplication there is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, literal_column, select, update

from gateway.core.clock import Instant
from gateway.store.bulk import encode, insert_raw, packed, rows, values
from gateway.store.schema import inbound
from gateway.store.statements import statement


@dataclass(slots=True)
class InboxRow:
    """A row of `inbound` to write."""

    id: str
    channel: str
    key: str
    kind: str
    received_at: Instant
    raw: bytes
    state: str = "done"
    why: str | None = None
    contact_id: str | None = None
    text: str | None = None
    sent_at: Instant | None = None
    said: str | None = None


_wanted = rows("channel", "key")
_known = statement(
    "inbox.known",
    "Which of these items came in already.",
    select(inbound.c.channel, inbound.c.key).where(
        inbound.c.channel == _wanted.c.channel, inbound.c.key == _wanted.c.key
    ),
)


def known(connection: Connection, keys: Sequence[tuple[str, str]]) -> set[tuple[str, str]]:
    """Which of these (channel, key) are in already."""
    return {(channel, key) for channel, key in connection.execute(_known, {"rows": encode(keys)})}


_kept = statement(
    "inbox.unreadable",
    "What was kept because it could not be understood.",
    select(inbound.c.id, inbound.c.channel, inbound.c.key, inbound.c.why, inbound.c.received_at, inbound.c.raw)
    .where(inbound.c.state == literal_column("'unreadable'"), inbound.c.id > bindparam("after"))
    .order_by(inbound.c.id)
    .limit(bindparam("most")),
)
_unreadable_keys = statement(
    "inbox.unreadable_keys",
    "Which of these items could not be understood, and why.",
    select(inbound.c.key, inbound.c.why).where(
        inbound.c.channel == bindparam("channel"),
        inbound.c.key.in_(values()),
        inbound.c.state == literal_column("'unreadable'"),
    ),
)
_still_unreadable = statement(
    "inbox.still_unreadable",
    "Which of these items are not understood yet.",
    select(inbound.c.id).where(inbound.c.id.in_(values()), inbound.c.state == literal_column("'unreadable'")),
)
_remove = statement(
    "inbox.remove",
    "Makes room for the item that a kept one turned out to be.",
    delete(inbound).where(inbound.c.id == bindparam("row")),
)
_retire = statement(
    "inbox.retire",
    "A kept item is understood by now.",
    update(inbound).where(inbound.c.id == bindparam("row")).values(state="done", why="replayed"),
)


def kept(connection: Connection, after: str, most: int) -> Sequence[Row[Any]]:
    """What was kept because it could not be understood, after an id."""
    return list(connection.execute(_kept, {"after": after, "most": most}))


def still_kept(connection: Connection, ids: Sequence[str]) -> set[str]:
    """Which of these rows are not understood yet."""
    return set(connection.execute(_still_unreadable, {"rows": encode(ids)}).scalars())


def unreadable(connection: Connection, channel: str, keys: Sequence[str]) -> dict[str, str | None]:
    """Which of these keys stand for items that could not be understood, and why."""
    asked = {"channel": channel, "rows": encode(keys)}
    return {row.key: row.why for row in connection.execute(_unreadable_keys, asked)}


def remove(connection: Connection, id_: str) -> None:
    """Make room for the item with the same key that a kept row turned out to be."""
    connection.execute(_remove, {"row": id_})


def retire(connection: Connection, id_: str) -> None:
    """A kept row is understood by now, under other keys; its raw bytes stay."""
    connection.execute(_retire, {"row": id_})


_insert = statement(
    "inbox.add",
    "Writes what came in.",
    insert_raw(
        inbound,
        ["id", "channel", "key", "kind", "state", "why", "contact_id", "text", "received_at", "sent_at", "said"],
        "raw",
    ),
)


def add(connection: Connection, fresh: Sequence[InboxRow]) -> None:
    """Write items; one whose key is in already raises, and nothing of the transaction stays."""
    if fresh:
        batch = (
            (
                (
                    row.id, row.channel, row.key, row.kind, row.state, row.why, row.contact_id, row.text,
                    row.received_at,
                    row.sent_at, row.said,
                ),
                row.raw,
            )
            for row in fresh
        )  # fmt: skip
        connection.execute(_insert, packed(batch))


_raw_of = statement(
    "inbox.raw",
    "What the provider sent, byte by byte.",
    select(inbound.c.id, inbound.c.raw).where(inbound.c.id.in_(values())),
)
_talk = statement(
    "inbox.conversation",
    "Messages from a person, the newest first.",
    select(inbound)
    .where(
        inbound.c.contact_id == bindparam("contact"),
        inbound.c.id < bindparam("before"),
        inbound.c.kind.concat("") == literal_column("'message'"),
    )
    .order_by(inbound.c.id.desc())
    .limit(bindparam("most")),
)


def raw_of(connection: Connection, ids: Iterable[str]) -> dict[str, bytes]:
    """The bytes of these items, as their provider sent them."""
    rows = connection.execute(_raw_of, {"rows": encode(sorted(set(ids)))})
    return {row.id: row.raw for row in rows if row.raw}


def talk(connection: Connection, contact: str, before: str, most: int) -> Sequence[Row[Any]]:
    """Messages from a person older than an id, the newest first."""
    return list(connection.execute(_talk, {"contact": contact, "before": before, "most": most}))
