"""The store in PostgreSQL: any number of nodes, units side by side, each in one READ COMMITTED transaction.

Two pools of asyncpg's connections: urgent work never waits for bulk work. A unit runs in a greenlet of the event loop
(SQLAlchemy's `run_sync`), which waits for the database without holding anybody up.

A unit that meets a deadlock, a lock that is held for too long, a lost connection, or somebody who was quicker is run
once more, for at most `PATIENCE` seconds. Of a commit whose answer is lost the database itself is asked what became of
it (`pg_xact_status`), so that nothing is done twice and nothing done is called failed. A database that started anew
meanwhile, or another one in its place, may have given the number to another transaction: then nobody can know. And a
commit that was given up while it waited for a standby is there without it: a later one has to be answered first.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import sqlalchemy as sa
import structlog
from sqlalchemy import Connection, ExceptionContext, cast, event, func
from sqlalchemy.exc import OperationalError, StatementError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from gateway.store import direct, migrate, partition_cut
from gateway.store.bulk import SLOT
from gateway.store.database_clock import DatabaseClock
from gateway.store.dialect_words import database_now
from gateway.store.engine import Store, probe
from gateway.store.errors import READ_ONLY, Again, DataError, ErrorKind, StoreFailed, sort
from gateway.store.lanes import PATIENCE, Lane
from gateway.store.postgresql_connection import connect
from gateway.store.postgresql_url import shown
from gateway.store.statements import statement

URGENT, BULK, READERS = 8, 2, 4
"""How many units of each kind run at once on a node."""
STATEMENT_WAIT = 5.0
"""Seconds that the answer to a statement may take, before the connection is given up."""
PREPARED = 500
"""Statements that a connection keeps prepared: more than the store has."""
TAKEN_TRIES = 3
"""How often a unit that meets a key that is there is run: after that it is the unit's own fault."""
ASK_FOR = 10.0
"""Seconds for which the database is asked what became of a commit."""
COMMITTED, IN_PROGRESS = "committed", "in progress"
"""What the database says of a transaction."""

log = structlog.get_logger()

T = TypeVar("T")

_TRANSACTION = statement(
    "store.transaction",
    "The number of this transaction and its server's start, to ask later what became of it; the time.",
    sa.select(cast(func.pg_current_xact_id(), sa.Text), cast(func.pg_postmaster_start_time(), sa.Text), database_now()),
    only="postgresql",
)
_OUTCOME = statement(
    "store.outcome",
    "What became of a transaction: committed, aborted, in progress; and since when this server runs.",
    sa.text("SELECT pg_xact_status(CAST(CAST(:number AS TEXT) AS XID8)), CAST(pg_postmaster_start_time() AS TEXT)"),
    only="postgresql",
)


class _Lost(Exception):
    """The answer to a commit did not come."""

    def __init__(self, number: str, server: str, result: Any, error: BaseException) -> None:
        super().__init__(str(error))
        self.number, self.server, self.result = number, server, result


class PostgresqlStore(Store):
    """One PostgreSQL database."""

    alone = False

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url
        self._writing = _engine(url, URGENT + BULK)
        self._reading = _engine(url, READERS).execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        for engine in (self._writing, self._reading):
            direct.use(engine.sync_engine)
        self._lanes = {Lane.URGENT: asyncio.Semaphore(URGENT), Lane.BULK: asyncio.Semaphore(BULK)}
        self._slots = set(range(URGENT + BULK))  # the numbers of those that write at once
        self._reads = asyncio.Semaphore(READERS)
        self._units: set[asyncio.Task[Any]] = set()
        self._closed = False
        self._clock = DatabaseClock()
        self._away_at = 0.0  # when a unit last found for `PATIENCE` that the database is away, monotonic

    def wall(self) -> int:
        """The time by the database's clock, in nanoseconds since 1970 UTC."""
        return self._clock.now()

    async def open(self) -> None:
        """Connect, and bring the schema up to date. Raises StoreFailed."""
        migrating = _engine(self._url, 1, patient=True)
        try:
            async with migrating.connect() as connection:
                await connection.run_sync(migrate.upgrade)
                for table in await connection.run_sync(partition_cut.prepare):
                    log.warning("partitions.none", table=table.name, hint="assent store partition")
        except (StatementError, OSError, TimeoutError) as error:
            raise StoreFailed(f"the database {shown(self._url)}: {_why(error)}") from error
        finally:
            await migrating.dispose()

    async def write(self, unit: Callable[[Connection], T], lane: Lane = Lane.URGENT) -> T:
        """Run a unit and commit it. Cancelling the caller does not stop a unit that has begun. Raises StoreFailed,
        DataError, and what the unit raises."""
        result: T = await self._owned(self._write(unit, self._lanes[lane]))
        return result

    async def read(self, unit: Callable[[Connection], T]) -> T:
        """Run a unit that only reads, in one snapshot. Raises StoreFailed, DataError, and what the unit raises."""
        result: T = await self._owned(self._read(unit))
        return result

    async def close(self) -> None:
        """Wait for what runs, then close everything."""
        self._closed = True
        while self._units:
            await asyncio.wait(set(self._units))
        for engine in (self._writing, self._reading):
            await engine.dispose()

    async def _owned(self, work: Any) -> Any:
        """Run in a task of our own, which goes on when its caller is cancelled."""
        if self._closed:
            work.close()
            raise StoreFailed("the store is closed")
        task = asyncio.get_running_loop().create_task(work)
        self._units.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._units.discard(task)
        if not task.cancelled():
            task.exception()  # its caller may be gone

    async def _write(self, unit: Callable[[Connection], T], lane: asyncio.Semaphore) -> T:
        try:
            result: T = await self._in_turn(lane, lambda: self._transact(unit))
        except StoreFailed as error:
            self._note_failure(str(error))
            raise
        self._note_written()
        return result

    async def _read(self, unit: Callable[[Connection], T]) -> T:
        async def once() -> T:
            async with self._reading.connect() as connection:
                return await connection.run_sync(unit)

        result: T = await self._in_turn(self._reads, once)
        return result

    async def _in_turn(self, turns: asyncio.Semaphore, work: Callable[[], Any]) -> Any:
        """Run this when its turn comes. Whoever waited while the database was away is told that, and does not find it
        out once more: however many wait, all are answered in time."""
        since = time.monotonic()
        async with turns:
            if self._away_at > since:
                raise StoreFailed("the database does not answer")
            return await self._repeated(work)

    async def _repeated(self, work: Callable[[], Any]) -> Any:
        """Run this until it is done or cannot be: as often as others are in its way, for `PATIENCE` seconds."""
        began, tries = time.monotonic(), 0
        while True:
            tries += 1
            away = False
            try:
                return await work()
            except _Lost as lost:
                if await self._committed(lost):
                    return lost.result
                why: BaseException = lost
            except Again as again:
                why = again
            except (StatementError, OSError, TimeoutError) as error:
                kind = sort(error)
                if kind is ErrorKind.BAD_VALUE or (kind is ErrorKind.TAKEN and tries >= TAKEN_TRIES):
                    raise DataError(_why(error)) from error
                if kind in (ErrorKind.FAILED, ErrorKind.DAMAGED):
                    raise StoreFailed(_why(error)) from error
                why, away = error, kind is ErrorKind.LOST
            if time.monotonic() - began > PATIENCE:
                if away:
                    self._away_at = time.monotonic()
                raise StoreFailed(_why(why)) from why
            await asyncio.sleep(min(0.5, 0.005 * 2.0**tries) * random.random())

    async def _transact(self, unit: Callable[[Connection], T]) -> T:
        slot = self._slots.pop()
        try:
            return await self._in_transaction(unit, slot)
        finally:
            self._slots.add(slot)

    async def _in_transaction(self, unit: Callable[[Connection], T], slot: int) -> T:
        async with self._writing.connect() as connection:
            return await connection.run_sync(lambda raw: self._committed_unit(raw, unit, slot))

    def _committed_unit(self, connection: Connection, unit: Callable[[Connection], T], slot: int) -> T:
        transaction = connection.begin()
        asked = time.monotonic_ns()
        number, server, now = connection.execute(_TRANSACTION).one()
        self._clock.told(now * 1000, asked, time.monotonic_ns())
        connection.info[SLOT] = slot
        result = unit(connection)
        try:
            transaction.commit()
        except (StatementError, OSError, TimeoutError) as error:
            if sort(error) is not ErrorKind.LOST:
                raise
            connection.invalidate()  # something may be going on on it: the pool makes another
            raise _Lost(number, server, result, error) from error
        return result

    async def _committed(self, lost: _Lost) -> bool:
        """What became of a transaction whose commit got no answer. Raises StoreFailed when it cannot be known."""
        until = time.monotonic() + ASK_FOR
        while True:
            outcome: str | None = IN_PROGRESS
            try:
                async with self._writing.connect() as connection:
                    outcome = await _outcome(connection, lost)
                    if outcome == COMMITTED:
                        await connection.run_sync(probe)
                        await connection.commit()  # once a standby that is waited for has this, and all before it
                if outcome != IN_PROGRESS:
                    log.warning("store.commit_asked", outcome=outcome)
                    return outcome == COMMITTED
            except (StatementError, OSError, TimeoutError) as error:
                if outcome == IN_PROGRESS and sort(error) is ErrorKind.BAD_VALUE:
                    return False  # a standby that never heard of it: its number is to come there
            if time.monotonic() > until:
                raise StoreFailed("the database did not answer to a commit, nor to what became of it")
            await asyncio.sleep(0.2)


async def _outcome(connection: AsyncConnection, lost: _Lost) -> str | None:
    """What the database says of a transaction. Raises StoreFailed when it cannot know."""
    said = (await connection.execute(_OUTCOME, {"number": lost.number})).one()
    outcome: str | None = said[0]
    if said[1] != lost.server:
        raise StoreFailed("the database started anew, and does not know what became of a commit")
    return outcome


async def read_once(url: str, work: Callable[[Connection], T]) -> T:
    """Read a database without being a node: `work` gets a connection that cannot write, in no transaction; each that it
    begins sees one snapshot. Raises StoreFailed."""
    return await _once(url, work, isolation_level="REPEATABLE READ", postgresql_readonly=True)


async def change_once(url: str, work: Callable[[Connection], T]) -> T:
    """Change a database's tables without being a node: `work` gets a connection that is in no transaction, and whose
    statements have all the time they need. Raises StoreFailed."""
    return await _once(url, work)


async def _once(url: str, work: Callable[[Connection], T], **options: object) -> T:
    engine = _engine(url, 1, patient=True).execution_options(**options)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(work)
    except (StatementError, OSError, TimeoutError) as error:
        raise StoreFailed(_why(error)) from error
    finally:
        await engine.dispose()


async def analyze(url: str, tables: Iterable[str]) -> None:
    """Let the database count anew what is in these tables, so that its plans are good from the first query on. Raises
    StoreFailed."""

    def count(connection: Connection) -> None:
        with connection.begin():
            connection.exec_driver_sql(f"ANALYZE {', '.join(tables)}")

    await _once(url, count)


def _engine(url: str, size: int, *, patient: bool = False) -> AsyncEngine:
    """A pool of connections. `patient`: statements have all the time they need, as migrations do."""
    answer_within = None if patient else STATEMENT_WAIT

    def creator() -> Any:
        driver: Any = engine.sync_engine.dialect.loaded_dbapi
        return driver.connect(
            async_creator_fn=lambda: connect(url, patient=patient, answer_within=answer_within),
            prepared_statement_cache_size=PREPARED,
        )

    engine = create_async_engine(
        "postgresql+asyncpg://", creator=creator, pool_size=size, max_overflow=0, pool_timeout=PATIENCE
    )
    event.listen(engine.sync_engine, "handle_error", _given_up)
    return engine


def _given_up(context: ExceptionContext) -> OperationalError | None:
    """Give up a connection that got no answer in time, or leads to a database that can only be read since others took
    its place. Where there was no answer, the driver's bare TimeoutError becomes an error of the database: whoever sets
    one bad item of a batch aside must not take it for that item's own."""
    error = context.original_exception
    if isinstance(error, TimeoutError):
        context.is_disconnect, context.invalidate_pool_on_disconnect = True, False
        return OperationalError(context.statement, None, error, connection_invalidated=True)
    if getattr(error, "sqlstate", None) == READ_ONLY:
        context.is_disconnect = True
    return None


def _why(error: BaseException) -> str:
    """An error of the database in one line."""
    origin = error.orig if isinstance(error, StatementError) and error.orig is not None else error
    if isinstance(origin, TimeoutError):
        return "the database does not answer in time"
    return (str(origin) or type(origin).__name__).splitlines()[0]
