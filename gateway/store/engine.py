"""Runs units of work against SQLite: one writer thread, a few reader threads, commits that survive power loss.

A unit is one synchronous function `unit(connection)`. A write runs whole in one `BEGIN IMMEDIATE … COMMIT` in the
writer thread (WAL, `synchronous=FULL`); a read in one snapshot, with `query_only`, in a reader thread. A unit that
raises leaves nothing behind. An OS lock beside the file keeps a second process out.

Errors: `StoreBusy` when another process has the file, `StoreFailed` when the disk or the database did not do it (the
unit may be repeated), `DataError` when a value in the unit could not be stored (halve the batch).
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DatabaseError, IntegrityError, InterfaceError, OperationalError, StatementError
from sqlalchemy.pool import NullPool

from gateway.store import migrate

READERS = 2

T = TypeVar("T")


class StoreError(Exception):
    """The store did not do what it was asked."""


class StoreBusy(StoreError):
    """Another process runs on this file."""


class StoreFailed(StoreError):
    """The disk or the database failed; nothing of the unit is stored and it may be repeated."""


class DataError(StoreError):
    """A value of the unit cannot be stored; nothing of the unit is stored."""


class Store:
    """One SQLite file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock: IO[str] | None = None
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="store-writer")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="store-reader")
        self._write_engine = _engine(path, read_only=False)
        self._read_engine = _engine(path, read_only=True)
        self._local = threading.local()
        self._open: list[Connection] = []

    async def open(self) -> None:
        """Take the lock and bring the schema up to date. Raises StoreBusy, StoreFailed."""
        self._lock = _lock(self.path)
        await self._run(self._writer, self._migrate)

    async def write(self, unit: Callable[[Connection], T]) -> T:
        """Run a unit and commit it. Cancelling the caller does not stop a unit that has begun."""
        return await self._run(self._writer, self._transact, self._write_engine, unit)

    async def read(self, unit: Callable[[Connection], T]) -> T:
        """Run a unit that only reads, in one snapshot."""
        return await self._run(self._readers, self._transact, self._read_engine, unit)

    async def close(self) -> None:
        """Wait for what runs, then close everything and give the lock back."""
        await asyncio.to_thread(self._readers.shutdown, True)
        await asyncio.to_thread(self._writer.shutdown, True)
        for connection in self._open:
            connection.close()
        self._open.clear()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    async def _run(self, pool: ThreadPoolExecutor, work: Callable[..., T], *args: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(pool, work, *args)

    def _migrate(self) -> None:
        try:
            with self._write_engine.connect() as connection:
                migrate.upgrade(connection)
        except DatabaseError as error:
            raise StoreFailed(str(error.orig)) from error

    def _transact(self, engine: Engine, unit: Callable[[Connection], T]) -> T:
        connection = self._connection(engine)
        try:
            with connection.begin():
                return unit(connection)
        except (IntegrityError, StatementError) as error:
            if isinstance(error, OperationalError | InterfaceError):
                raise StoreFailed(str(error.orig)) from error
            raise DataError(str(error.orig)) from error
        except DatabaseError as error:
            raise StoreFailed(str(error.orig)) from error

    def _connection(self, engine: Engine) -> Connection:
        found: Connection | None = getattr(self._local, "connection", None)
        if found is None:
            found = engine.connect()
            self._local.connection = found
            self._open.append(found)
        return found


def _engine(path: Path, *, read_only: bool) -> Engine:
    engine = sa.create_engine(
        f"sqlite:///{path}", poolclass=NullPool, connect_args={"check_same_thread": False, "timeout": 10}
    )

    @event.listens_for(engine, "connect")
    def _connect(raw: Any, _record: object) -> None:
        raw.isolation_level = None  # the driver begins no transactions of its own
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "cache_size=-65536",
            "temp_store=MEMORY",
            "wal_autocheckpoint=4000",
            f"query_only={'ON' if read_only else 'OFF'}",
        ):
            raw.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine


def _lock(path: Path) -> IO[str]:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = open(f"{path}.lock", "a", encoding="ascii")  # noqa: SIM115 - held as long as the store is open
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        handle.close()
        raise StoreBusy(f"another process already runs on {path} (it holds {path}.lock)") from error
    handle.truncate(0)
    handle.write(f"{os.getpid()}\n")
    handle.flush()
    return handle
