"""Big tables on PostgreSQL by month: made ahead, lived over, and read by few partitions."""

from __future__ import annotations

import asyncio
import re

import asyncpg
import pytest
from sqlalchemy import Connection

from gateway.core.clock import DAY, MINUTE, SECOND
from gateway.core.ids import floor_id
from gateway.core.months import Month, month_of
from gateway.housekeeping.partition_upkeep import PartitionUpkeep
from gateway.store import partitions
from gateway.store import receipts as receipt_store
from gateway.store.errors import Again
from gateway.store.partitions import EVENTS, TABLES
from gateway.store.postgresql_store import PostgresqlStore
from gateway.store.statements import every, plan
from tests.nodes.partitioned import add_events, context_of, feed, of, receipt, rows
from tests.support import postgresql
from tests.support.carrier import call_back
from tests.support.house import House

pytestmark = pytest.mark.postgresql

ANA = "+15551230001"


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


async def test_storage_settings_go_from_partition_to_partition(store: PostgresqlStore) -> None:
    def unit(connection: Connection) -> dict[str, list[str]]:
        connection.exec_driver_sql("ALTER TABLE events_default SET (fillfactor = 70)")
        assert partitions.tried(connection, lambda: partitions.make(connection, EVENTS, Month(2040, 5)))
        names = "relname IN ('events_default', 'events_2040_05')"
        return dict(rows(connection, f"SELECT relname, reloptions FROM pg_class WHERE {names}"))

    settings = await store.write(unit)
    assert "fillfactor=70" in settings["events_default"]
    assert settings["events_2040_05"] == settings["events_default"]


@pytest.mark.answer_within
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


# ── a life over the border ───────────────────────────────────────────────────────────────────────────────────────────


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


async def test_a_row_whose_partition_is_just_being_made_is_stored_there(store: PostgresqlStore) -> None:
    """It waits for the partition of what no month takes, which then refuses it."""
    month = Month(2040, 5)
    address = await postgresql.database_of("partitions", None)
    other, watching = await asyncpg.connect(address), await asyncpg.connect(address)
    making = other.transaction()
    await making.start()
    await other.execute("LOCK TABLE events_default IN ACCESS EXCLUSIVE MODE")
    bounds = f"FROM ({month.begins}) TO ({month.ends})"
    await other.execute(f"CREATE TABLE events_{month} (LIKE events_default INCLUDING DEFAULTS INCLUDING INDEXES)")
    await other.execute(f"ALTER TABLE events ATTACH PARTITION events_{month} FOR VALUES {bounds}")
    adding = asyncio.create_task(store.write(lambda connection: add_events(connection, month.begins + DAY, seq=False)))
    waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO events%'"
    while not await watching.fetchval(waits):
        assert not adding.done()
        await asyncio.sleep(0.01)
    await making.commit()
    await adding
    assert await watching.fetchval(f"SELECT count(*) FROM events_{month}") == 1
    await other.close()
    await watching.close()


# ── plans ────────────────────────────────────────────────────────────────────────────────────────────────────────────


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
