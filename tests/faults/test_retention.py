"""Old rows go in small units of work, and nothing that is still wanted goes with them."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.core.clock import DAY, HOUR
from gateway.store import event_retention
from gateway.store import idempotency as idempotency_store
from gateway.store.engine import Store
from gateway.store.sqlite_store import SqliteStore
from tests.support.house import CONFIG, House

NOW = 100 * DAY


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """An empty store."""
    opened = SqliteStore(tmp_path / "assent.db")
    await opened.open()
    yield opened
    await opened.close()


def events_at(*times: int) -> sa.TextClause:
    """Events of these times."""
    rows = ", ".join(f"('t', {at}, '{{}}')" for at in times)
    return sa.text(f"INSERT INTO events (type, at, data) VALUES {rows}")


async def test_idempotency_keys_go_some_at_a_time(store: Store) -> None:
    keys = ", ".join(f"('s', 'k{n}', '', 200, '{{}}', {n})" for n in range(5))
    fresh = f"('s', 'fresh', '', 200, '{{}}', {NOW - HOUR})"
    add = sa.text(f"INSERT INTO idempotency (scope, key, body, status, answer, at) VALUES {keys}, {fresh}")
    await store.write(lambda connection: connection.execute(add) and None)
    gone = [await store.write(lambda connection: idempotency_store.forget(connection, NOW, 2)) for _ in range(4)]
    assert gone == [2, 2, 1, 0]
    left = await store.read(
        lambda connection: connection.execute(sa.text("SELECT key FROM idempotency")).scalars().all()
    )
    assert left == ["fresh"]


async def test_the_feed_is_looked_through_some_at_a_time(store: Store) -> None:
    """Of five old events one is still waited for by a sink; the look ends at the first that is kept by its time."""

    def fill(connection: Connection) -> None:
        connection.execute(events_at(1, 2, 3, 4, 5, NOW, NOW, NOW))
        connection.execute(sa.text("INSERT INTO sinks (url, cursor, since) VALUES ('u', 8, 0)"))
        connection.execute(
            sa.text(
                "INSERT INTO deliveries (sink, seq, key, state, down, attempts, due_at, since) "
                "VALUES ('u', 2, 'k', 'retry', 0, 1, 1, 1), ('u', 4, 'k', 'dead', 0, 1, 1, 1)"
            )
        )

    await store.write(fill)
    looked, cursor = [], 0
    while cursor is not None:
        cursor = await store.write(lambda c, after=cursor: event_retention.forget(c, (), DAY, after, 2))  # type: ignore[misc]
        looked.append(cursor)
    assert looked == [2, 4, None]
    left = await store.read(lambda c: c.execute(sa.text("SELECT seq FROM events ORDER BY seq")).scalars().all())
    assert left == [2, 6, 7, 8]
    assert await store.read(lambda c: c.execute(sa.text("SELECT seq FROM deliveries")).scalars().all()) == [2]


async def test_what_a_sink_has_not_reached_stays(store: Store) -> None:
    def fill(connection: Connection) -> None:
        connection.execute(events_at(1, 2, 3))
        connection.execute(sa.text("INSERT INTO sinks (url, cursor, since) VALUES ('u', 2, 0)"))

    await store.write(fill)
    assert await store.write(lambda c: event_retention.forget(c, ["u"], DAY, 0, 10)) is None
    assert await store.read(lambda c: c.execute(sa.text("SELECT seq FROM events")).scalars().all()) == [3]


async def test_a_disabled_sink_keeps_no_event_for_good(store: Store) -> None:
    """What it misses is kept as long as the feed goes back, and goes with its deliveries."""

    def fill(connection: Connection) -> None:
        connection.execute(events_at(1, 2, NOW))
        connection.execute(sa.text("INSERT INTO sinks (url, cursor, since, disabled_at) VALUES ('u', 1, 0, 1)"))
        connection.execute(
            sa.text(
                "INSERT INTO deliveries (sink, seq, key, state, down, attempts, due_at, since) "
                "VALUES ('u', 1, 'k', 'retry', 0, 1, 1, 1)"
            )
        )

    await store.write(fill)
    assert await store.write(lambda c: event_retention.forget(c, ["u"], DAY, 0, 10)) is None
    assert await store.read(lambda c: c.execute(sa.text("SELECT seq FROM events")).scalars().all()) == [3]
    assert await store.read(lambda c: c.execute(sa.text("SELECT seq FROM deliveries")).scalars().all()) == []


async def test_a_running_gateway_purges(tmp_path: Path) -> None:
    """More than one unit's worth of each is gone soon after the start; what is fresh is there."""
    house = House(tmp_path)
    async with house.up():
        await house.subscribe("+15551230001")
    db = sqlite3.connect(house.values["store"])
    db.executemany(
        "INSERT INTO idempotency (scope, key, body, status, answer, at) VALUES ('s', ?, '', 200, '{}', 1)",
        [(f"k{n}",) for n in range(4500)],
    )
    last = db.execute("SELECT count(*) FROM events").fetchone()[0]
    db.execute("UPDATE events SET seq = seq + 10000")
    db.executemany("INSERT INTO events (seq, type, at, data) VALUES (?, 't', 1, '{}')", [(n,) for n in range(1, 4501)])
    db.commit()
    async with house.up():

        async def purged() -> bool:
            (keys,) = db.execute("SELECT count(*) FROM idempotency").fetchone()
            (events,) = db.execute("SELECT count(*) FROM events").fetchone()
            return (keys, events) == (0, last)

        await house.until(purged)
    db.close()
    assert last > 0


async def test_prompts_of_forms_stay_as_long_as_a_budget_counts_them(tmp_path: Path) -> None:
    """A month, or as long as the longest window of `gateway.prompts_per_…`."""
    wide = CONFIG.replace("[gateway]", '[gateway]\nprompts_per_group = ["60 per hour", "100 per 60 days"]')
    house = House(tmp_path, text=wide)
    now = house.clock.now()
    async with house.up():
        pass
    with closing(sqlite3.connect(str(house.values["store"]))) as db:
        db.executemany(
            "INSERT INTO prompts (id, at, channel, contact_id, range, group_id) VALUES (?, ?, 'sms-us', 'c', 'r', 'g')",
            [(str(days), now - days * DAY) for days in (1, 32, 59, 61, 90)],
        )
        db.commit()

        def left() -> set[str]:
            return {id_ for (id_,) in db.execute("SELECT id FROM prompts")}

        for text, gone, kept in ((wide, "61", {"1", "32", "59"}), (CONFIG, "32", {"1"})):
            house.text_of_config = text

            async def purged(id_: str = gone) -> bool:
                return id_ not in left()

            async with house.up():
                await house.until(purged)
            assert left() == kept
