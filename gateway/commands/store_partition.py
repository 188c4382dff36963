"""`assent store partition`: cuts the big tables of a PostgreSQL store by month, shows their partitions, drops old ones.

It runs beside the gateways: nobody waits longer for it than a moment.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from functools import partial
from typing import Annotated, TypeVar

import typer
from sqlalchemy import Connection

from gateway.commands import output
from gateway.commands.api import fail
from gateway.commands.config_file import DEFAULT, ConfigFile, read
from gateway.config.durations import duration
from gateway.core.clock import DAY, Instant, iso
from gateway.store import location, migrate, nodes, partition_cut, partitions
from gateway.store.errors import StoreFailed
from gateway.store.partitions import RECEIPTS, TABLES, PartitionedTable

T = TypeVar("T")

PATIENCE = 120.0
"""Seconds for which a lock is tried again and again."""
PAUSE = 0.5
"""Seconds between two tries, in which everybody else goes on."""
EVERY = 1 << 40
"""More rows than a default partition has."""
LEAST = 30 * DAY
"""How old a receipt has to be: providers repeat a callback for days at most, and it must be known then."""


def partition(
    drop_receipts: Annotated[
        str | None,
        typer.Option("--drop-receipts", metavar="AGE", help="Drop the months of receipts that ended so long ago."),
    ] = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """Cut the big tables of a PostgreSQL store by month, beside the running gateways, and show the partitions."""
    url = read(config).gateway.store.get_secret_value()
    if location.is_sqlite(url):
        fail("nothing was done: a SQLite file has no partitions")
    age = _age(drop_receipts) if drop_receipts is not None else None
    from gateway.store.postgresql_store import change_once

    try:
        asyncio.run(change_once(url, lambda connection: _work(connection, age)))
    except StoreFailed as error:
        fail(f"{location.shown(url)}: {error}")


def _age(text: str) -> int:
    try:
        age = duration(text)
    except ValueError as error:
        fail(f"--drop-receipts: {error}", 2)
    if age < LEAST:
        fail("--drop-receipts: receipts stay for 30 days at least", 2)
    return age


def _work(connection: Connection, age: int | None) -> None:
    with connection.begin():
        if not migrate.current(connection):
            fail("the store has the schema of another version; the gateway upgrades it when it starts")
        now = nodes.now(connection)
    for table in TABLES:
        _cut(connection, table, now)
    if age is not None:
        for old in _look(connection, partial(partitions.ending_by, connection, RECEIPTS, now - age)):
            _patiently(connection, partial(partitions.detach, connection, RECEIPTS, old))
            typer.echo(f"{old.name}: dropped")
        _patiently(connection, partial(partitions.drop_detached, connection, RECEIPTS))
    rows = [
        [table.name, part.name, _day(part.begins), _day(part.ends), f"{part.size // 1024:,} KB"]
        for table in TABLES
        for part in _look(connection, partial(partitions.partitions, connection, table))
    ]
    output.table(["table", "partition", "from", "before", "size"], rows)


def _cut(connection: Connection, table: PartitionedTable, now: Instant) -> None:
    """Cut one table, unless it is, and add the months that it lacks. What is begun is taken back if it fails."""
    if not _look(connection, partial(partitions.is_cut, connection, table)):
        typer.echo(f"{table.name}: looking at every row; the gateways go on meanwhile")
        until = _look(connection, partial(partition_cut.far_end, connection, table, now))
        _patiently(connection, partial(partition_cut.promise, connection, table, until))
        try:
            _look(connection, partial(partition_cut.keep_promise, connection, table))
            _patiently(connection, partial(partition_cut.cut, connection, table, lambda: until))
        except BaseException:
            _patiently(connection, partial(partition_cut.withdraw, connection, table))
            raise
        typer.echo(f"{table.name}: cut; what was there is the partition {table.before}, up to {_day(until)}")
    present = _look(connection, partial(partitions.partitions, connection, table))
    strays = _look(connection, partial(partitions.strays, connection, table, EVERY))
    for month in sorted({*partitions.missing(present, now), *strays}):
        _patiently(connection, partial(partitions.make, connection, table, month))


def _look(connection: Connection, work: Callable[[], T]) -> T:
    with connection.begin():
        return work()


def _patiently(connection: Connection, change: Callable[[], T]) -> T:
    """Make a change as soon as nobody is in its way for long. Ends the command after `PATIENCE`."""
    until = time.monotonic() + PATIENCE
    made: list[T] = []
    while True:
        with connection.begin():
            if partitions.tried(connection, lambda: made.append(change())):
                return made[0]
        if time.monotonic() > until:
            fail("somebody uses the tables without a pause; what is done is done, run it again to go on")
        time.sleep(PAUSE)


def _day(at: Instant | None) -> str:
    return "" if at is None else iso(at)[:10]
