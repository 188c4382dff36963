"""Opens a store's SQLite file for reading only, whether or not a gateway runs on it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import NullPool


def connect(path: Path) -> sqlite3.Connection:
    """A connection that cannot write. It waits 10 seconds for a lock."""
    return sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True, isolation_level=None, timeout=10)


def reader(path: Path) -> Engine:
    """An engine of such connections. Each `begin()` reads one snapshot."""
    engine = sa.create_engine("sqlite://", creator=lambda: connect(path), poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine
