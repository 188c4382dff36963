"""Counts the statements that a connection executes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, event


@contextmanager
def counted(connection: Connection) -> Iterator[list[str]]:
    """The SQL of every statement that is executed on this connection inside."""
    executed: list[str] = []

    def see(_connection: Connection, _cursor: object, sql: str, *_: object) -> None:
        executed.append(sql)

    event.listen(connection, "before_cursor_execute", see)
    try:
        yield executed
    finally:
        event.remove(connection, "before_cursor_execute", see)
