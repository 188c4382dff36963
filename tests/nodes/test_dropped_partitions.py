"""Old months are dropped with their tables: of events by the gateway, of receipts by a command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection

from gateway.core.clock import DAY
from gateway.core.ids import floor_id
from gateway.core.months import month_of
from gateway.store import event_retention, partitions
from gateway.store import receipts as receipt_store
from gateway.store.partitions import EVENTS, RECEIPTS
from gateway.store.postgresql_store import PostgresqlStore
from tests.nodes.partitioned import add_events, feed, of, receipt, rows
from tests.support.house import House
from tests.support.runner import runner

pytestmark = pytest.mark.postgresql

ANA = "+15551230001"


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
