"""Sessions of the console that people ended. A session is a signed cookie; one that was ended before its time is listed
here until then, so that no node takes the cookie any more."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from gateway.core.clock import Instant
from gateway.store.bulk import delete_some, encode, insert_rows
from gateway.store.schema import ended_sessions
from gateway.store.statements import statement

_end = statement(
    "console_sessions.end",
    "Ends a session before its time.",
    insert_rows(ended_sessions, ["id", "until"], ignore=True),
)
_ended = statement(
    "console_sessions.ended",
    "Whether a session was ended.",
    select(ended_sessions.c.id).where(ended_sessions.c.id == bindparam("id")),
)
_forget = statement(
    "console_sessions.forget",
    "Deletes the sessions that would be over by now.",
    delete_some(ended_sessions, ended_sessions.c.until < bindparam("now")),
)


def end(connection: Connection, id_: str, until: Instant) -> None:
    """End a session; `until` is when it would have ended by itself."""
    connection.execute(_end, {"rows": encode([[id_, until]])})


def ended(connection: Connection, id_: str) -> bool:
    """Whether a session was ended."""
    return connection.execute(_ended, {"id": id_}).first() is not None


def forget(connection: Connection, now: Instant, most: int) -> int:
    """Delete at most `most` sessions that would be over by now. Returns how many they were."""
    return connection.execute(_forget, {"now": now, "most": most}).rowcount
