"""Big tables on PostgreSQL by month: made ahead, lived over, pruned by dropping, and cut beside a running gateway."""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, TypeVar

import asyncpg
import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from gateway.config import parse
from gateway.core.clock import DAY, MINUTE, SECOND
from gateway.core.ids import floor_id
from gateway.core.months import Month, month_of
from gateway.housekeeping.partition_upkeep import PartitionUpkeep
from gateway.runtime.context import Context
from gateway.runtime.metrics import Metrics
from gateway.store import event_retention, migrate, partition_cut, partitions
from gateway.store import receipts as receipt_store
from gateway.store.errors import Again
from gateway.store.partitions import EVENTS, RECEIPTS, TABLES, PartitionedTable
from gateway.store.postgresql_store import PostgresqlStore
from gateway.store.receipts import ReceiptRow
from gateway.store.statements import every, plan
from tests.support import postgresql
from tests.support.carrier import call_back
from tests.support.house import CONFIG, House, ShiftedClock
from tests.support.runner import runner

pytestmark = pytest.mark.postgresql

ANA = "+15551230001"

T = TypeVar("T")

_numbers = itertools.count()


@pytest.fixture
async def store() -> AsyncIterator[PostgresqlStore]:
    """An empty store, as a first start makes it."""
    opened = PostgresqlStore(await postgresql.database_of("partitions", None))
    await opened.open()
    yield opened
    await opened.close()


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
    config = parse(CONFIG.format(port=1, simulator=1, store_url="postgresql://nowhere", rate=1, replies="gateway",
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


# ── how they are made ───────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_new_store_has_this_month_and_the_next_two(store: PostgresqlStore) -> None:
    month = month_of(store.wall() // 1000)
    for table in TABLES:
        first, *months = (await of(store, table)).items()
        assert first == (f"{table.name}_before", (None, month.begins))
        assert months == [
            (f"{table.name}_{it}", (it.begins, it.ends)) for it in (month.later(i) for i in range(partitions.AHEAD + 1))
        ]


async def test_a_second_start_changes_nothing(store: PostgresqlStore) -> None:
    before = await asyncio.gather(*(of(store, table) for table in TABLES))
    again = PostgresqlStore(await postgresql.database_of("partitions", None))
    await again.open()
    assert await asyncio.gather(*(of(again, table) for table in TABLES)) == before
    await again.close()


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


async def test_storage_settings_go_from_partition_to_partition(store: PostgresqlStore) -> None:
    def unit(connection: Connection) -> list[Any]:
        connection.exec_driver_sql("ALTER TABLE events_default SET (fillfactor = 70)")
        assert partitions.tried(connection, lambda: partitions.make(connection, EVENTS, Month(2040, 5)))
        return rows(connection, "SELECT reloptions FROM pg_class WHERE relname = 'events_2040_05'")

    assert await store.write(unit) == [(["fillfactor=70"],)]


async def test_who_holds_a_table_is_not_waited_for(store: PostgresqlStore) -> None:
    blocker = await asyncpg.connect(await postgresql.database_of("partitions", None))
    async with blocker.transaction():
        await blocker.execute("SELECT count(*) FROM events")
        before = await of(store, EVENTS)

        def unit(connection: Connection) -> bool:
            return partitions.tried(connection, lambda: partitions.make(connection, EVENTS, Month(2040, 5)))

        assert await store.write(unit) is False
        assert await of(store, EVENTS) == before
        assert await store.write(lambda connection: rows(connection, "SHOW lock_timeout")) == [("2s",)]
    await blocker.close()
    assert await store.write(unit) is True


# ── a life over the border ──────────────────────────────────────────────────────────────────────────────────────────


async def feed(house: House) -> list[dict[str, Any]]:
    """All events of the feed."""
    status, answer = await house.api("GET", "/v1/events?limit=1000")
    assert status == 200, answer
    items: list[dict[str, Any]] = answer["items"]
    return items


async def test_a_message_lives_on_in_the_next_month(house: House) -> None:
    """It is sent before midnight; its callbacks come after, one of them twice, and have effect once."""
    await house.subscribe(ANA)
    await house.fault(kind="no_status", count=1)
    month = month_of(house.clock.now())
    await house.hold()
    house.clock.advance(month.ends - MINUTE - house.clock.now())
    sent = await house.send(ANA)
    accepted = await house.message(sent["id"], "accepted", "sent")
    house.clock.advance(2 * MINUTE)
    for word in ("sent", "delivered", "delivered"):
        assert await call_back(house, sent["id"], accepted["provider_id"], word) < 300
    message = await house.message(sent["id"], "delivered")
    assert [entry["status"] for entry in message["history"]][-2:] == ["sent", "delivered"]

    store = house.gateway.context.store
    stored = await store.read(lambda c: rows(c, "SELECT status FROM receipts WHERE message_id IS NOT NULL"))
    assert sorted(stored) == [("delivered",), ("sent",)]
    of_message = [item["data"]["status"] for item in await feed(house) if item["data"].get("message") == sent["id"]]
    assert of_message[-2:] == ["sent", "delivered"]
    assert of_message.count("delivered") == 1
    homes = await store.read(lambda c: rows(c, "SELECT DISTINCT tableoid::regclass::text FROM events ORDER BY 1"))
    assert homes == [(f"events_{month}",), (f"events_{month.later(1)}",)]


async def test_a_receipt_of_last_month_is_known(store: PostgresqlStore) -> None:
    month = month_of(store.wall() // 1000)
    await store.write(lambda c: receipt_store.add(c, [receipt(month.ends - DAY, "k")]))
    asked = [("sms-us", "k"), ("sms-us", "other")]
    for now in (month.ends + DAY, month.ends + SECOND):
        assert await store.write(lambda c, now=now: receipt_store.known(c, asked, now)) == {("sms-us", "k")}  # type: ignore[misc]


async def test_a_key_is_stored_once_in_its_month(store: PostgresqlStore) -> None:
    now = store.wall() // 1000

    def unit(connection: Connection) -> None:
        receipt_store.add(connection, [receipt(now, "k")])
        with pytest.raises(Again):
            receipt_store.add(connection, [receipt(now, "k")])

    await store.write(unit)
    assert await store.read(lambda c: rows(c, "SELECT key FROM receipts")) == [("k",)]


async def test_around_midnight_receipts_are_stored_one_transaction_after_the_other(store: PostgresqlStore) -> None:
    """Two nodes get the same receipt, one still in the old month and one already in the new one."""
    border = month_of(store.wall() // 1000).ends
    address = await postgresql.database_of("partitions", None)
    first = await asyncpg.connect(address)
    transaction = first.transaction()
    await transaction.start()
    await first.execute(str(receipt_store.ONE_AT_A_TIME))
    looking = asyncio.create_task(store.write(lambda c: receipt_store.known(c, [("sms-us", "k")], border + SECOND)))
    watching = await asyncpg.connect(address)
    waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%advisory%'"
    while not await watching.fetchval(waits):
        assert not looking.done()
        await asyncio.sleep(0.01)
    await first.execute(
        "INSERT INTO receipts (id, channel, key, provider_id, status, received_at, raw) "
        "VALUES ($1, 'sms-us', 'k', 'SM1', 'delivered', 1, '')",
        floor_id(border - SECOND),
    )
    await transaction.commit()
    assert await looking == {("sms-us", "k")}
    await first.close()
    await watching.close()


async def test_what_no_month_takes_is_kept_reported_and_moved(store: PostgresqlStore) -> None:
    context = context_of(store)
    later = month_of(context.clock.now()).later(7)
    await store.write(lambda connection: add_events(connection, later.begins + DAY, seq=False))
    strays = await store.read(lambda connection: partitions.strays(connection, EVENTS, 10))
    assert strays == {later: 1}
    await PartitionUpkeep(context).make_ahead()
    assert await store.read(lambda connection: partitions.strays(connection, EVENTS, 10)) == {}
    moved = await store.read(
        lambda c: rows(c, f"SELECT tableoid::regclass::text FROM events WHERE at >= {later.begins}")
    )
    assert moved == [(f"events_{later}",)]
    assert b'assent_errors_total{where="partitions"} 1.0' in context.metrics.text()


# ── pruning ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_old_months_of_events_are_dropped_while_the_gateway_runs(house: House) -> None:
    """The months are gone with their tables; the feed goes on, and the next months are there."""
    await house.subscribe(ANA)
    month = month_of(house.clock.now())
    store = house.gateway.context.store
    assert f"events_{month}" in await of(store, EVENTS)  # type: ignore[arg-type]
    house.clock.advance(month.later(2).begins + 5 * DAY - house.clock.now())

    async def dropped() -> bool:
        present = await of(store, EVENTS)  # type: ignore[arg-type]
        return f"events_{month}" not in present and f"events_{month.later(4)}" in present

    await house.until(dropped)

    async def gone() -> bool:
        left = "SELECT relname FROM pg_class WHERE relname LIKE 'events%detached'"
        return await store.read(lambda c: rows(c, left)) == []

    await house.until(gone)
    sent = await house.send(ANA, category="utility")
    await house.message(sent["id"], "delivered")
    types = [item["type"] for item in await feed(house)]
    assert "message.status" in types
    assert "consent.changed" not in types
    assert f"receipts_{month}" in await of(store, RECEIPTS)  # type: ignore[arg-type]


def _waits(connection: Connection) -> None:
    connection.exec_driver_sql("INSERT INTO sinks (url, cursor, since) VALUES ('u', 9, 0)")
    connection.exec_driver_sql(
        "INSERT INTO deliveries (sink, seq, key, state, down, attempts, due_at, since) "
        "VALUES ('u', 2, 'k', 'retry', 0, 1, 1, 1)"
    )


def _behind(connection: Connection) -> None:
    connection.exec_driver_sql("INSERT INTO sinks (url, cursor, since) VALUES ('u', 1, 0)")


def _unnumbered(connection: Connection) -> None:
    add_events(connection, 3, seq=False)


def _dead(connection: Connection) -> None:
    connection.exec_driver_sql("INSERT INTO sinks (url, cursor, since) VALUES ('u', 9, 0)")
    connection.exec_driver_sql(
        "INSERT INTO deliveries (sink, seq, key, state, down, attempts, due_at, since) "
        "VALUES ('u', 2, 'k', 'dead', 0, 1, 1, 1), ('u', 9, 'k', 'dead', 0, 1, 1, 1)"
    )


@pytest.mark.parametrize(
    ("more", "forgotten", "deliveries"),
    [(None, True, []), (_waits, False, [2]), (_behind, False, []), (_unnumbered, False, []), (_dead, True, [9])],
    ids=["nobody waits", "one waits", "a sink is behind", "one has no number", "given up"],
)
async def test_a_month_of_events_goes_when_nobody_waits_for_any(
    store: PostgresqlStore, more: Callable[[Connection], None] | None, forgotten: bool, deliveries: list[int]
) -> None:
    def unit(connection: Connection) -> bool:
        add_events(connection, 1, 2)
        if more is not None:
            more(connection)
        (first, *_) = partitions.partitions(connection, EVENTS)
        assert first.name == "events_before"
        return event_retention.forget_partition(["u"], first, 100, connection)

    assert await store.write(unit) is forgotten
    assert await store.read(lambda c: rows(c, "SELECT seq FROM deliveries ORDER BY seq")) == [(n,) for n in deliveries]
    gone = await store.write(lambda connection: partitions.drop_detached(connection, EVENTS))
    assert gone == (["events_before_detached"] if forgotten else [])


# ── cutting a store that is in use ──────────────────────────────────────────────────────────────────────────────────


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


async def test_receipts_of_old_months_are_dropped_by_the_command(house: House, tmp_path: Path) -> None:
    store, month = house.gateway.context.store, month_of(house.clock.now())
    old = month.later(-4)

    def unit(connection: Connection) -> None:
        connection.exec_driver_sql("DROP TABLE receipts_before")
        assert partitions.tried(connection, lambda: partitions.make(connection, RECEIPTS, old))
        receipt_store.add(connection, [receipt(month.begins, "new")])
        connection.exec_driver_sql(
            "INSERT INTO receipts (id, channel, key, provider_id, status, received_at, raw) "
            f"VALUES ('{floor_id(old.begins)}', 'sms-us', 'old', 'SM1', 'delivered', 1, '')"
        )

    await store.write(unit)
    config = tmp_path / "config.toml"
    config.write_text(house.toml(), encoding="utf-8")
    assent = runner(config)
    assert "30 days" in (await assent("store", "partition", "--drop-receipts", "3 days", status=2)).output
    assert "dropped" not in (await assent("store", "partition", "--drop-receipts", "200 days")).output
    said = (await assent("store", "partition", "--drop-receipts", "60 days")).output
    assert f"receipts_{old}: dropped" in said
    assert await store.read(lambda c: rows(c, "SELECT key FROM receipts")) == [("new",)]
    assert await store.read(lambda c: rows(c, "SELECT 1 FROM pg_class WHERE relname ~ 'detached'")) == []


# ── plans ───────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_plans_look_at_few_partitions_and_scan_none(store: PostgresqlStore) -> None:
    """With a year of months, and rows enough that a scan would cost."""

    def fill(connection: Connection) -> None:
        first = month_of(store.wall() // 1000).later(3)
        for i in range(9):
            for table in TABLES:
                partitions.tried(
                    connection, lambda table=table, i=i: partitions.make(connection, table, first.later(i))
                )  # type: ignore[misc]
        span = first.later(9).begins - first.later(-3).begins
        connection.exec_driver_sql(
            "INSERT INTO events (type, at, contact_id, data, seq) "
            f"SELECT 't', {first.later(-3).begins} + i * {span // 24000}::bigint, 'c', '{{}}', i "
            "FROM generate_series(1, 23000) AS i"
        )

    await store.write(fill)
    await store.write(lambda connection: connection.exec_driver_sql("ANALYZE events") and None)
    by_name = {it.name: it for it in every("postgresql")}

    def plans(connection: Connection) -> dict[str, list[str]]:
        names = ("events.add", "receipts.add", "events.page", "events.last", "events.any_without_number")
        return {name: plan(connection, by_name[name]) for name in names}

    found = await store.read(plans)
    for name in ("events.add", "receipts.add"):
        assert not any(re.search(r"_\d{4}_\d{2}", step) for step in found[name]), found[name]
    for name in ("events.page", "events.last", "events.any_without_number"):
        assert not any("Seq Scan on events_20" in step for step in found[name]), found[name]
    month = month_of(store.wall() // 1000)
    of_a_month = f"EXPLAIN SELECT seq FROM events WHERE at >= {month.begins} AND at < {month.ends} ORDER BY seq DESC"
    steps = await store.read(lambda c: [step for (step,) in rows(c, f"{of_a_month} LIMIT 1")])
    assert {name for step in steps for name in re.findall(r" on (\w+)", step)} == {f"events_{month}"}
