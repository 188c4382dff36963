"""The store in one SQLite file: one connection that writes, a few that read, commits that survive power loss.

Each is a connection of aiosqlite, whose own thread runs a unit whole, in one hop. A write is one `BEGIN IMMEDIATE …
COMMIT` (WAL, `synchronous=FULL`), one at a time, in the order of `lanes`; a read one snapshot, with `query_only`. An OS
lock beside the file keeps a second process out.

Errors are sorted by `errors`. A damaged file is not written to, or read, any more in this process: whatever it said
could be wrong.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite
import sqlalchemy as sa
import structlog
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError, StatementError
from sqlalchemy.pool import StaticPool

from gateway.store import direct, migrate
from gateway.store.engine import Store
from gateway.store.errors import Again, DataError, ErrorKind, StoreError, StoreFailed, sort
from gateway.store.file import StoreFile
from gateway.store.lanes import Lane, Lanes, QueuedUnit

READERS = 2
LOCK_WAIT = 1.0
"""Seconds that one try waits for another process's lock."""
START_WAIT = 10.0
"""Seconds that the start waits for it."""

log = structlog.get_logger()

T = TypeVar("T")


class Locked(Exception):
    """Another process has the file; nothing of the unit ran."""


class UnitConnection(aiosqlite.Connection):
    """A connection in whose thread units run whole: `sql` is SQLAlchemy's connection, to be used there alone."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        super().__init__(self._open, iter_chunk_size=64)
        self._thread.daemon = True  # a process that breaks ends, whatever it left open
        self.sql: Connection
        self.waiting = 0
        """How many units wait or run."""
        self._path, self._read_only = path, read_only

    def _open(self) -> sqlite3.Connection:
        self.sql = _engine(self._path, read_only=self._read_only).connect()
        return self.driver

    @property
    def driver(self) -> sqlite3.Connection:
        """The driver's connection: what is asked of it begins no transaction."""
        driver = self.sql.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        return driver

    async def run(self, work: Callable[[], T]) -> T:
        """Run this in the thread, after what was given to it before."""
        self.waiting += 1
        try:
            result: T = await self._execute(work)  # type: ignore[no-untyped-call]  # the library says no types here
        finally:
            self.waiting -= 1
        return result

    def post(self, work: Callable[[], object]) -> None:
        """The same, with nobody who waits for it."""
        self._tx.put_nowait((None, work))

    async def close(self) -> None:
        """Run what waits, then close."""
        if self._connection is not None:
            await self.run(self.sql.close)
        await super().close()


class SqliteStore(Store):
    """One SQLite file."""

    alone = True

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self._file = StoreFile(path)
        self._lanes = Lanes()
        self._lock = threading.Lock()  # of the lanes: callers fill them, the writer's thread empties them
        self._writer = UnitConnection(path, read_only=False)
        self._readers = [UnitConnection(path, read_only=True) for _ in range(READERS)]
        self._open: list[UnitConnection] = []
        self._damaged: str | None = None

    async def open(self) -> None:
        """Take the lock and bring the schema up to date. Raises StoreBusy, StoreFailed."""
        try:
            self._file.take()
        except OSError as error:
            raise StoreFailed(f"the store {self.path} cannot be opened: {error.strerror or error}") from error
        try:
            for connection in (self._writer, *self._readers):
                await connection
                self._open.append(connection)
                if connection is self._writer:
                    await connection.run(self._migrate)
        except (DBAPIError, sqlite3.Error) as error:
            raise StoreFailed(str(getattr(error, "orig", error))) from error

    async def write(self, unit: Callable[[Connection], T], lane: Lane = Lane.URGENT) -> T:
        """Run a unit and commit it. Cancelling the caller does not stop a unit that has begun. Raises StoreFailed,
        DataError, and what the unit raises."""
        self._check_open()
        future: Future[T] = Future()
        with self._lock:
            self._lanes.add(QueuedUnit(unit, future, time.monotonic()), lane)
        self._writer.post(self._next)  # one turn for each unit, and the lanes say which it is
        return await asyncio.wrap_future(future)

    async def read(self, unit: Callable[[Connection], T]) -> T:
        """Run a unit that only reads, in one snapshot. Raises StoreFailed, DataError, and what the unit raises."""
        self._check_open()
        reader = min(self._readers, key=lambda reader: reader.waiting)
        return await reader.run(lambda: self._read(reader, unit))

    async def close(self) -> None:
        """Wait for what runs, then close everything and give the lock back."""
        closing, self._open = self._open, []
        for connection in closing:
            await connection.close()
        self._file.release()

    def _check_open(self) -> None:
        if not self._open:
            raise StoreFailed("the store is closed")

    # ── in the writer's thread ───────────────────────────────────────────────────────────────────────────────────

    def _migrate(self) -> None:
        writer = self._writer
        writer.driver.execute(f"PRAGMA busy_timeout={int(START_WAIT * 1000)}")
        migrate.upgrade(writer.sql)
        writer.driver.execute(f"PRAGMA busy_timeout={int(LOCK_WAIT * 1000)}")

    def _next(self) -> None:
        """Run the unit whose turn it is, or as long as the file is locked let each wait its time."""
        while True:
            with self._lock:
                if not self._lanes:
                    return
                work, lane = self._lanes.next(time.monotonic())
            if not work.begun and not work.future.set_running_or_notify_cancel():
                return
            work.begun = True
            try:
                result = self._write(work.unit)
            except Locked as error:
                self._put_back(work, lane, error)
            except BaseException as error:  # whatever it is, it is the caller's, and the thread goes on
                work.future.set_exception(error)
                return
            else:
                work.future.set_result(result)
                return

    def _put_back(self, work: QueuedUnit, lane: Lane, error: Locked) -> None:
        with self._lock:
            self._lanes.put_back(work, lane)
            late = self._lanes.overdue(time.monotonic())
        for late_work in late:
            if late_work.begun or late_work.future.set_running_or_notify_cancel():
                late_work.future.set_exception(StoreFailed(str(error)))

    def _write(self, unit: Callable[[Connection], T]) -> T:
        driver = self._writer.driver
        try:
            self._check()
            changes = driver.total_changes
            result = self._transact(self._writer.sql, unit)
        except (Locked, StoreFailed) as error:
            self._note_failure(str(error))
            raise
        if driver.total_changes != changes:
            self._note_written()
        return result

    # ── in a thread of either kind ───────────────────────────────────────────────────────────────────────────────

    def _read(self, reader: UnitConnection, unit: Callable[[Connection], T]) -> T:
        self._check()
        try:
            return self._transact(reader.sql, unit)
        except Locked as error:
            raise StoreFailed(str(error)) from error

    def _check(self) -> None:
        if self._damaged is not None:
            raise StoreFailed(self._damaged)
        self._file.check()

    def _transact(self, connection: Connection, unit: Callable[[Connection], T]) -> T:
        try:
            transaction = connection.begin()
        except DBAPIError as error:
            if sort(error) is ErrorKind.AGAIN:
                raise Locked(str(error.orig)) from error
            raise self._as_ours(error) from error
        try:
            with transaction:
                return unit(connection)
        except StatementError as error:
            raise self._as_ours(error) from error
        except Again as error:  # with one writer nobody else can have been quicker
            raise DataError(str(error)) from error

    def _as_ours(self, error: StatementError) -> StoreError:
        """An error of the database as ours."""
        why, kind = str(error.orig or error), sort(error)
        if kind is ErrorKind.BAD_VALUE:
            return DataError(why)
        if kind is ErrorKind.DAMAGED and self._damaged is None:
            log.critical("store.corrupted", error=why)
            self._damaged = f"the store is damaged: {why}"
        return StoreFailed(self._damaged or why)


def _engine(path: Path, *, read_only: bool) -> Engine:
    engine = sa.create_engine(
        f"sqlite:///{path}",
        poolclass=StaticPool,
        connect_args={"timeout": START_WAIT if not read_only else LOCK_WAIT},
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

    direct.use(engine)
    return engine
