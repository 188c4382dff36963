"""What the tests of partitions share: stores of this version and the one before, and what is in their tables."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any, TypeVar

import asyncpg
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from gateway.config import parse
from gateway.core.clock import DAY
from gateway.core.ids import floor_id
from gateway.runtime.context import Context
from gateway.runtime.metrics import Metrics
from gateway.store import migrate, partitions
from gateway.store import receipts as receipt_store
from gateway.store.partitions import PartitionedTable
from gateway.store.postgresql_store import PostgresqlStore
from gateway.store.receipts import ReceiptRow
from tests.support import postgresql
from tests.support.house import CONFIG, House, ShiftedClock

T = TypeVar("T")

_numbers = itertools.count()


async def on(address: str, work: Callable[[Connection], T]) -> T:
    """Run this on a database, outside of any store."""
    engine = create_async_engine("postgresql+asyncpg://", async_creator=lambda: asyncpg.connect(address))
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(work)
    finally:
        await engine.dispose()


def context_of(store: PostgresqlStore) -> Any:
    """What services know, with a clock that the test can put forward."""
    config = parse(CONFIG.format(port=1, simulator=2, store_url="postgresql://nowhere", rate=1, replies="gateway",
        double_opt_in="true", stop_scope="group", more=""), {})  # fmt: skip
    return Context(store, ShiftedClock(), config, {}, "node", Metrics())


async def of(store: PostgresqlStore, table: PartitionedTable) -> dict[str, tuple[int | None, int]]:
    """The partitions of a table and their bounds, by name."""
    present = await store.read(lambda connection: partitions.partitions(connection, table))
    return {part.name: (part.begins, part.ends) for part in present}


def rows(connection: Connection, sql: str) -> list[Any]:
    """The rows of a statement as tuples."""
    return [tuple(row) for row in connection.exec_driver_sql(sql)]


def add_events(connection: Connection, *times: int, seq: bool = True) -> None:
    """Events of these times, numbered from 1 on, or not at all."""
    for number, at in enumerate(times, 1):
        connection.execute(
            sa.text("INSERT INTO events (type, at, data, seq) VALUES ('t', :at, '{}', :seq)"),
            {"at": at, "seq": number if seq else None},
        )


def receipt(at: int, key: str) -> ReceiptRow:
    """A receipt of nobody's message. Its id has this time, while those that the process makes never go back."""
    return ReceiptRow(
        f"{floor_id(at)[:-4]}{next(_numbers):04x}",
        "sms-us",
        key,
        None,
        "SM1",
        "delivered",
        None,
        None,
        None,
        at,
        b"raw",
    )


async def old_store(name: str, *, filled: bool) -> str:
    """The address of a store of the version before, with rows or none."""
    address = await postgresql.database_of(name, None)

    def make(connection: Connection) -> None:
        settings = Config()
        settings.set_main_option("script_location", str(migrate.FOLDER))
        settings.attributes["connection"] = connection
        command.upgrade(settings, "0012")
        if filled:
            with connection.begin():
                add_events(connection, 1, 2, 3)
                connection.exec_driver_sql("INSERT INTO marks (name, value) VALUES ('events numbered', '3')")
                receipt_store.add(connection, [receipt(5 * DAY, "k1"), receipt(6 * DAY, "k2")])

    await on(address, make)
    return address


async def feed(house: House) -> list[dict[str, Any]]:
    """All events of the feed."""
    status, answer = await house.api("GET", "/v1/events?limit=1000")
    assert status == 200, answer
    items: list[dict[str, Any]] = answer["items"]
    return items
