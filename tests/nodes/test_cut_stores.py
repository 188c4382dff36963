"""A store of the version before gets partitions: a small one as it starts, a big one beside a running gateway."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from gateway.core.clock import DAY
from gateway.core.months import month_of
from gateway.housekeeping.partition_upkeep import PartitionUpkeep
from gateway.store import partition_cut, partitions
from gateway.store import receipts as receipt_store
from gateway.store.partitions import EVENTS, TABLES
from gateway.store.postgresql_store import PostgresqlStore
from tests.nodes.partitioned import add_events, context_of, old_store, rows
from tests.support import postgresql
from tests.support.house import House
from tests.support.runner import runner

pytestmark = pytest.mark.postgresql

ANA = "+15551230001"


def shape(connection: Connection) -> dict[str, Any]:
    """What the tables and their partitions are made of, whatever the names of indexes and the bounds are."""
    columns = (
        "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attcollation, "
        "pg_get_expr(d.adbin, d.adrelid) FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid "
        "LEFT JOIN pg_attrdef AS d ON d.adrelid = c.oid AND d.adnum = a.attnum "
        "WHERE c.relname ~ '^(events|receipts)(_before|_default|_[0-9_]+)?$' AND c.relkind IN ('r', 'p') "
        "AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, 2"
    )
    indexes = "SELECT tablename, indexdef FROM pg_indexes WHERE tablename ~ '^(events|receipts)'"
    made = [(table, re.sub(r"INDEX \S+ ON", "INDEX ON", text)) for table, text in rows(connection, indexes)]
    owned = rows(connection, "SELECT pg_get_serial_sequence('events', 'written')")
    return {"columns": rows(connection, columns), "indexes": sorted(made), "sequence": owned}


@pytest.mark.parametrize("filled", [False, True], ids=["empty", "with rows"])
async def test_a_store_of_the_version_before_gets_the_same_tables(store: PostgresqlStore, filled: bool) -> None:
    upgraded = PostgresqlStore(await old_store("old", filled=filled))
    await upgraded.open()
    fresh = await store.read(shape)
    month = month_of(upgraded.wall() // 1000)

    def without(found: dict[str, Any]) -> dict[str, Any]:
        """Without this month: what was there before goes up to its end."""
        return {key: [row for row in value if not str(row[0]).endswith(f"_{month}")] for key, value in found.items()}

    assert without(await upgraded.read(shape)) == without(fresh)
    if filled:
        seen = await upgraded.read(lambda c: rows(c, "SELECT tableoid::regclass::text, seq FROM events ORDER BY seq"))
        assert seen == [("events_before", 1), ("events_before", 2), ("events_before", 3)]
        known = await upgraded.read(lambda c: receipt_store.known(c, [("sms-us", "k1"), ("sms-us", "k3")], 7 * DAY))
        assert known == {("sms-us", "k1")}
        await upgraded.write(lambda connection: add_events(connection, month.later(1).begins, seq=False))
        written = await upgraded.read(lambda c: rows(c, "SELECT written, seq FROM events ORDER BY written"))
        assert written == [(1, 1), (2, 2), (3, 3), (4, None)]
    await upgraded.close()


@pytest.fixture
async def uncut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A house whose tables count as too big to be cut in passing."""
    monkeypatch.setattr(partition_cut, "SMALL", 0)
    house = House(tmp_path, store=tmp_path / "big")
    await old_store(str(house.values["store"]), filled=True)
    return house


async def test_a_big_store_runs_as_it_is_and_is_cut_beside_the_gateway(uncut: House, tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    async with uncut.up():
        store = uncut.gateway.context.store
        assert not await store.read(lambda connection: partitions.is_cut(connection, EVENTS))
        await uncut.subscribe(ANA)
        config.write_text(uncut.toml(), encoding="utf-8")
        stop = asyncio.Event()

        async def go_on() -> list[str]:
            sent = []
            while not stop.is_set():
                sent.append((await uncut.send(ANA, category="utility"))["id"])
            return sent

        sending = asyncio.create_task(go_on())
        said = (await runner(config)("store", "partition")).output
        stop.set()
        assert "events: cut; what was there is the partition events_before" in said
        assert await store.read(lambda connection: all(partitions.is_cut(connection, it) for it in TABLES))
        for id_ in await sending:
            await uncut.message(id_, "delivered")
        assert await store.read(lambda c: rows(c, "SELECT conname FROM pg_constraint WHERE conname ~ '_until$'")) == []
        again = (await runner(config)("store", "partition")).output
        assert "looking at every row" not in again
        assert "receipts_before" in again


async def test_a_cut_that_was_left_behind_never_refuses_a_row(uncut: House) -> None:
    """The promise is withdrawn before the month from which on it would refuse rows."""
    store = PostgresqlStore(await postgresql.database_of(str(uncut.values["store"]), None))
    await store.open()
    context = context_of(store)
    upkeep, now = PartitionUpkeep(context), context.clock.now()
    until = await store.read(lambda connection: partition_cut.far_end(connection, EVENTS, now))
    await store.write(lambda connection: partition_cut.promise(connection, EVENTS, until))
    constraints = "SELECT conname FROM pg_constraint WHERE conname ~ '_until$'"
    await upkeep.make_ahead()
    assert await store.read(lambda c: rows(c, constraints)) == [("events_until",)]
    context.clock.advance(until - 14 * DAY - now)
    await upkeep.make_ahead()
    assert await store.read(lambda c: rows(c, constraints)) == []
    await store.close()
