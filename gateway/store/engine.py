"""Runs units of work against SQLite: one writer, a few readers, commits that survive power loss.

A unit is one synchronous function `unit(connection)`. A write runs whole in one `BEGIN IMMEDIATE … COMMIT` in the
writer's thread (WAL, `synchronous=FULL`); a read in one snapshot, with `query_only`, in a reader's thread. A unit that
raises leaves nothing behind. A unit that needs the time reads the clock itself: it runs after BEGIN, so that a unit
that waited in the queue is not late. An OS lock beside the file keeps a second process out.

The table in `errors` says what an error of SQLite means. After damage was found, this process neither reads nor writes
the file any more, since whatever it says may be wrong. `trouble` says why writes fail.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
import structlog
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError, StatementError
from sqlalchemy.pool import NullPool

from gateway.store import migrate
from gateway.store.errors import DataError, ErrorKind, StoreBusy, StoreError, StoreFailed, sort
from gateway.store.file import StoreFile
from gateway.store.statements import statement
from gateway.store.writer import Lane, Locked, Writer

__all__ = ["DataError", "Lane", "Store", "StoreBusy", "StoreError", "StoreFailed"]

READERS = 2
LOCK_WAIT = 1.0
"""Seconds that one try waits for another process's lock."""
START_WAIT = 10.0
"""Seconds that the start waits for another process's lock."""
REPORTED_FOR = 5.0
"""Seconds for which a failed write is reported at least, even if others succeed."""
PROBE_WAIT = 2.0
"""Seconds that a try whether writes work again may take."""

log = structlog.get_logger()

T = TypeVar("T")


class Store:
    """One SQLite file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = StoreFile(path)
        self._writer = Writer(self._write)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="store-reader")
        self._write_engine = _engine(path, read_only=False)
        self._read_engine = _engine(path, read_only=True)
        self._local = threading.local()
        self._open: list[Connection] = []
        self._damaged: str | None = None
        self._failed: tuple[str, float] | None = None  # why the newest write failed, and when (monotonic)
        self._written_at = 0.0  # when something was really written

    async def open(self) -> None:
        """Lock the file and bring the schema up to date. Raises StoreBusy, StoreFailed."""
        try:
            self._file.take()
        except OSError as error:
            raise StoreFailed(f"the store {self.path} cannot be opened: {error.strerror or error}") from error
        await asyncio.to_thread(self._migrate)

    async def write(self, unit: Callable[[Connection], T], lane: Lane = Lane.URGENT) -> T:
        """Run a unit and commit it. Cancelling the caller does not stop a unit that has begun. Raises StoreFailed,
        DataError, and what the unit raises."""
        result: T = await asyncio.wrap_future(self._writer.submit(unit, lane))
        return result

    async def read(self, unit: Callable[[Connection], T]) -> T:
        """Run a unit that only reads, in one snapshot. Raises StoreFailed, DataError, and what the unit raises."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read, unit)

    async def trouble(self) -> str | None:
        """Why the store does not work, None when it does. A failed write is reported for at least `REPORTED_FOR`
        seconds, and until a later one has succeeded; this tries one, as there may be no other."""
        try:
            await self.read(lambda connection: connection.execute(_LOOK).first())
            if self._failed is not None:
                async with asyncio.timeout(PROBE_WAIT):
                    await self.write(_probe)
        except StoreError as error:
            return str(error)
        except TimeoutError:
            return self._failed[0] if self._failed else "the store does not answer in time"
        if self._failed is None:
            return None
        why, at = self._failed
        if at < self._written_at and time.monotonic() - at > REPORTED_FOR:
            if self._failed == (why, at):  # the writer's thread may have met another failure since
                self._failed = None
            return None
        return why

    async def close(self) -> None:
        """Wait until all units have run, then close the file and give the lock back."""
        await asyncio.to_thread(self._readers.shutdown, True)
        await asyncio.to_thread(self._writer.close)
        for connection in self._open:
            connection.close()
        self._open.clear()
        self._file.release()

    def _migrate(self) -> None:
        try:
            with self._write_engine.connect() as connection:
                _driver(connection).execute(f"PRAGMA busy_timeout={int(START_WAIT * 1000)}")
                migrate.upgrade(connection)
        except DBAPIError as error:
            raise StoreFailed(str(error.orig)) from error

    def _write(self, unit: Callable[[Connection], T]) -> T:
        try:
            self._check()
            connection = self._connection(self._write_engine)
            changes = _driver(connection).total_changes
            result = self._transact(connection, unit)
        except (Locked, StoreFailed) as error:
            self._failed = str(error), time.monotonic()
            raise
        if _driver(connection).total_changes != changes:
            self._written_at = time.monotonic()
        return result

    def _read(self, unit: Callable[[Connection], T]) -> T:
        self._check()
        try:
            return self._transact(self._connection(self._read_engine), unit)
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

    def _as_ours(self, error: StatementError) -> StoreError:
        """An error of the database as one of `errors`."""
        why, kind = str(error.orig or error), sort(error)
        if kind is ErrorKind.BAD_VALUE:
            return DataError(why)
        if kind is ErrorKind.DAMAGED and self._damaged is None:
            log.critical("store.corrupted", error=why)
            self._damaged = f"the store is damaged: {why}"
        return StoreFailed(self._damaged or why)

    def _connection(self, engine: Engine) -> Connection:
        connection: Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            try:
                connection = engine.connect()
            except DBAPIError as error:
                if sort(error) is ErrorKind.AGAIN:
                    raise Locked(str(error.orig)) from error
                raise self._as_ours(error) from error
            self._local.connection = connection
            self._open.append(connection)
        return connection


_LOOK = statement(
    "store.look",
    "Whether the store can be read.",
    sa.text("SELECT 1 FROM marks LIMIT 1"),
)
_PROBE = statement(
    "store.probe",
    "Tries whether a write succeeds again after one has failed.",
    sa.text(
        "INSERT INTO marks (name, value) VALUES ('store probe', '1') "
        "ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) % 1000 + 1"
    ),
)


def _probe(connection: Connection) -> None:
    """Write as little as can be."""
    connection.execute(_PROBE)


def _driver(connection: Connection) -> sqlite3.Connection:
    """The connection of the driver: a statement that is executed there begins no transaction."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def _engine(path: Path, *, read_only: bool) -> Engine:
    engine = sa.create_engine(
        f"sqlite:///{path}", poolclass=NullPool, connect_args={"check_same_thread": False, "timeout": LOCK_WAIT}
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
