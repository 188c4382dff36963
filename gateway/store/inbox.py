"""Inbound items as they came: the unique key here is the only de-duplication there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from gateway.clock import Instant
from gateway.store.batch import encode, rows
from gateway.store.tables import inbound


@dataclass(slots=True)
class Arrived:
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


_wanted = rows("channel", "key")
_known = select(inbound.c.channel, inbound.c.key).where(
    inbound.c.channel == _wanted.c.channel, inbound.c.key == _wanted.c.key
)


def known(connection: Connection, keys: Sequence[tuple[str, str]]) -> set[tuple[str, str]]:
    """Which of these (channel, key) are in already."""
    return {(channel, key) for channel, key in connection.execute(_known, {"rows": encode(keys)})}


_insert = inbound.insert()


def add(connection: Connection, fresh: Sequence[Arrived]) -> None:
    """Write items; one whose key is in already raises, and nothing of the transaction stays."""
    if fresh:
        connection.execute(
            _insert,
            [
                {
                    "id": it.id, "channel": it.channel, "key": it.key, "kind": it.kind, "state": it.state,
                    "why": it.why, "contact_id": it.contact_id, "text": it.text, "received_at": it.received_at,
                    "sent_at": it.sent_at, "raw": it.raw,
                }
                for it in fresh
            ],
        )  # fmt: skip
