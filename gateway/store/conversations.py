"""Conversations: when a contact wrote last on a channel, and when their service window there ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import ColumnElement, Connection, bindparam, case, func, update

from gateway.core.clock import Instant
from gateway.store.bulk import encode, insert_rows, rows
from gateway.store.schema import conversations
from gateway.store.statements import statement

_talked = insert_rows(conversations, ["contact_id", "channel", "answerable_at", "window_until"])


def _newer(name: str) -> ColumnElement[int | None]:
    old, new = conversations.c[name], _talked.excluded[name]
    return case((func.coalesce(old, 0) < func.coalesce(new, 0), new), else_=old)


_save = statement(
    "conversations.save",
    "Stores when people wrote last; no time goes back.",
    _talked.on_conflict_do_update(
        index_elements=["contact_id", "channel"],
        set_={name: _newer(name) for name in ("answerable_at", "window_until")},
    ),
)


def save(connection: Connection, talked: Mapping[tuple[str, str], tuple[Instant | None, Instant | None]]) -> None:
    """Write (contact, channel) → (answerable_at, window_until). None keeps the stored time, and no time goes back."""
    if not talked:
        return
    batch = [[contact, channel, *times] for (contact, channel), times in sorted(talked.items())]
    connection.execute(_save, {"rows": encode(batch)})


_closed = rows("contact", "channel")
_close_windows = statement(
    "conversations.close_windows",
    "Ends service windows.",
    update(conversations)
    .values(window_until=bindparam("at"))
    .where(conversations.c.contact_id == _closed.c.contact, conversations.c.channel == _closed.c.channel),
)


def close_windows(connection: Connection, windows: Iterable[tuple[str, str]], now: Instant) -> None:
    """End the service windows of these: (contact, channel)."""
    batch = sorted(set(windows))
    if batch:
        connection.execute(_close_windows, {"rows": encode(batch), "at": now})
