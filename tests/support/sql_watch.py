"""Looks at all SQL that the gateway executes while tests run: it is what `gateway.store.statements` has registered.

SQL of the tests themselves, and of migrations, is theirs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import Connection, Dialect, Engine, event
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.postgresql import asyncpg

import gateway
from gateway.store import direct, statements

LIBRARY = str(Path(sqlalchemy.__file__).parent), direct.__file__
GATEWAY = str(Path(gateway.__file__).parent)
MIGRATIONS = str(Path(GATEWAY) / "store" / "migrations")

NO_STATEMENTS = ("BEGIN", "SAVEPOINT", "RELEASE SAVEPOINT", "ROLLBACK TO SAVEPOINT", "PRAGMA ", "EXPLAIN ", "ANALYZE ")
"""Transactions, what SQLAlchemy's inspector asks, questions for a plan, and counts for it."""
NAMES_ARE_DATA = str(Path(GATEWAY) / "store" / "partitions.py")
"""Here tables are made and dropped, and named in SQL that is made for it."""


class Watch:
    """What was executed that is not registered, by (file, SQL)."""

    def __init__(self) -> None:
        self.strangers: set[tuple[str, str]] = set()
        self._known: set[str] = set()
        self._read: set[tuple[str, str, tuple[str, ...]]] = set()
        self._learn(sqlite.dialect())  # before a test's time counts
        self._learn(asyncpg.dialect())

    def see(
        self, connection: Connection, _cursor: object, sql: str, _parameters: object, _context: object, _many: bool
    ) -> None:
        """Look at one execution."""
        if sql in self._known or sql.startswith(NO_STATEMENTS):
            return
        file = _executed_by()
        if not file.startswith(GATEWAY) or file.startswith(MIGRATIONS) or file == NAMES_ARE_DATA:
            return
        self._learn(connection.dialect)  # a choice may have made another one since
        if sql not in self._known:
            self.strangers.add((file, sql))

    def _learn(self, dialect: Dialect) -> None:
        for statement in statements.every(dialect.name):
            key = (dialect.name, statement.name, statement.conditions)
            if key not in self._read:
                self._known.add(str(statement.sql.compile(dialect=dialect)))
                self._read.add(key)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Look at every engine's executions."""
        event.listen(Engine, "before_cursor_execute", self.see)
        try:
            yield
        finally:
            event.remove(Engine, "before_cursor_execute", self.see)


def _executed_by() -> str:
    """The file of whoever called SQLAlchemy."""
    frame: Any = sys._getframe(2)
    while frame is not None and frame.f_code.co_filename.startswith(LIBRARY):
        frame = frame.f_back
    return "" if frame is None else str(frame.f_code.co_filename)
