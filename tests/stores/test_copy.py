"""`assent store copy`: everything is in the copy, also after a break, and nothing runs on half of it."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from gateway.app import Gateway, Unstartable
from gateway.config import parse
from gateway.core.event_types import EventType
from gateway.store import copied_tables, copy_progress, event_numbers, store_copy
from gateway.store import events as event_store
from gateway.store.copy_progress import CopyRefused
from gateway.store.engine import Store
from gateway.store.events import Event
from gateway.store.store_copy import CopyFailed, StoreCopy
from tests.stores.contents import contents, opened, rows
from tests.support import postgresql
from tests.support.house import House
from tests.support.runner import Assent, process


async def copied(source: Store, target: Store) -> None:
    """Copy a store to the end."""
    await StoreCopy(source, target, lambda what, count: None).run()
    await store_copy.finish(target, paused=False)


class Cut(Exception):
    """Ends a copy in its middle, as a kill does between two transactions."""


async def cut_after(source: Store, target: Store, pages: int) -> None:
    """Copy so many pages, and no more."""
    left = pages

    def told(what: str, count: int) -> None:
        nonlocal left
        left -= 1
        if not left:
            raise Cut

    with pytest.raises(Cut):
        await StoreCopy(source, target, told).run()


@pytest.mark.sqlite
async def test_every_row_is_copied_and_events_go_on_after_the_last_number(small: Path, tmp_path: Path) -> None:
    async with opened(f"sqlite:///{small}") as source, opened(f"sqlite:///{tmp_path}/b.db") as target:
        await copied(source, target)
        before, after = await source.read(rows), await target.read(rows)
        assert after == before
        assert all(before.values())
        left = await target.read(lambda connection: connection.exec_driver_sql("SELECT count(*) FROM nodes").scalar())
        assert left == 0
        await target.write(
            lambda connection: event_store.add(connection, [Event(EventType.MESSAGE_STATUS, 1, None, {})])
        )
        assert await target.read(event_store.last) == before["events"][-1][0] + 1


@pytest.mark.sqlite
async def test_a_number_of_the_feed_is_given_once_though_its_event_is_gone(tmp_path: Path) -> None:
    event = Event(EventType.MESSAGE_STATUS, 1, None, {})
    async with opened(f"sqlite:///{tmp_path}/a.db") as source, opened(f"sqlite:///{tmp_path}/b.db") as target:
        await source.write(lambda connection: event_store.add(connection, [event] * 5))
        await source.write(lambda connection: connection.execute(sa.text("DELETE FROM events")) and None)
        await copied(source, target)
        await target.write(lambda connection: event_store.add(connection, [event]))
        assert await target.read(event_store.last) == 6


@pytest.mark.postgresql
async def test_there_and_back_all_is_the_same(small: Path, tmp_path: Path) -> None:
    """Also an event that has no number yet: it gets the next one."""
    there, back = await postgresql.database(), f"sqlite:///{tmp_path}/back.db"
    async with opened(there) as database:
        async with opened(f"sqlite:///{small}") as source:
            await copied(source, database)
            before = await source.read(rows)
        assert await database.read(rows) == before
        async with opened(back) as target:
            await copied(database, target)
        assert await contents(back) == before
        last = before["events"][-1][0]
        await database.write(
            lambda connection: event_store.add(connection, [Event(EventType.MESSAGE_STATUS, 7, "c", {"a": "ü"})])
        )
        async with opened(f"sqlite:///{tmp_path}/again.db") as target:
            await copied(database, target)
            assert (await target.read(rows))["events"][-1][:3] == (last + 1, "message.status", 7)
        async with opened(await postgresql.database()) as target:
            await copied(database, target)
            assert await target.read(rows) == await database.read(rows)
            assert await target.read(event_numbers.last_given) == last + 1


# ── a break ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.sqlite
@pytest.mark.parametrize("pages", [1, 150])
async def test_a_copy_that_was_cut_off_goes_on_and_until_then_nothing_runs_on_it(
    small: Path, tmp_path: Path, pages: int
) -> None:
    url = f"sqlite:///{tmp_path}/b.db"
    async with opened(f"sqlite:///{small}") as source:
        async with opened(url) as target:
            await cut_after(source, target, pages)
        config = parse(House(tmp_path, store=tmp_path / "b.db").toml(), os.environ)
        with pytest.raises(Unstartable, match="is a copy that is not finished"):
            await Gateway(config).__aenter__()
        async with opened(url) as target:
            await copied(source, target)
            assert await target.read(rows) == await source.read(rows)
            assert not await target.read(copy_progress.unfinished)


@pytest.mark.postgresql
@pytest.mark.parametrize("pages", [1, 100])
async def test_the_same_on_postgresql(small: Path, tmp_path: Path, pages: int) -> None:
    house = House(tmp_path)
    house.database = await postgresql.database_of(str(house.values["store"]), None)
    async with opened(f"sqlite:///{small}") as source:
        async with opened(house.database) as target:
            await cut_after(source, target, pages)
        with pytest.raises(Unstartable, match="is a copy that is not finished"):
            await Gateway(parse(house.toml(), os.environ), house.clock).__aenter__()
        async with opened(house.database) as target:
            await copied(source, target)
            assert await target.read(rows) == await source.read(rows)


@pytest.mark.sqlite
async def test_a_killed_command_goes_on(big: Path, tmp_path: Path) -> None:
    target = tmp_path / "b.db"
    command = ("store", "copy", str(big), str(target))
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", "from gateway.cli import main; main()", *command),
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip

    def begun() -> bool:
        try:
            with closing(sqlite3.connect(f"file:{target}?mode=ro", uri=True)) as db:
                mark = db.execute("SELECT value FROM marks WHERE name = 'store copy'").fetchone()
        except sqlite3.Error:
            return False
        return mark is not None and '"campaigns": 200' in mark[0]

    while not begun():
        assert child.returncode is None
        await asyncio.sleep(0.002)
    child.send_signal(signal.SIGKILL)
    await child.wait()
    status, said = await process(*command, folder=tmp_path, env=os.environ)
    assert status == 1, said  # its made-up ledger has faults, as the source's has
    assert f"{target}: a complete copy of {big}" in said
    assert await contents(f"sqlite:///{target}") == await contents(f"sqlite:///{big}")


# ── what is refused ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.sqlite
async def test_a_source_that_changed_is_noticed(small: Path, tmp_path: Path) -> None:
    """Between two runs, and within one."""
    source_file = tmp_path / "a.db"
    source_file.write_bytes(small.read_bytes())

    async def run_a_gateway() -> None:
        await source.write(
            lambda connection: event_store.add(connection, [Event(EventType.MESSAGE_STATUS, 1, None, {})])
        )

    async with opened(f"sqlite:///{source_file}") as source, opened(f"sqlite:///{tmp_path}/b.db") as target:
        await cut_after(source, target, 20)
        await run_a_gateway()
        with pytest.raises(CopyRefused, match="of this one before it changed"):
            await copied(source, target)
    async with opened(f"sqlite:///{source_file}") as source, opened(f"sqlite:///{tmp_path}/c.db") as target:

        def told(what: str, count: int) -> None:
            if what == "comparing tallies":
                with closing(sqlite3.connect(source_file)) as db:
                    db.execute("INSERT INTO events (type, at, data) VALUES ('message.status', 1, '{}')")
                    db.commit()

        with pytest.raises(CopyFailed, match=r"meanwhile|events"):
            await StoreCopy(source, target, told).run()


@pytest.mark.sqlite
async def test_a_copy_that_differs_is_noticed(small: Path, tmp_path: Path) -> None:
    async with opened(f"sqlite:///{small}") as source, opened(f"sqlite:///{tmp_path}/b.db") as target:
        await cut_after(source, target, 150)
        change = sa.text("UPDATE consents SET state = 'subscribed' WHERE contact_id = '000000000050'")
        await target.write(lambda connection: connection.execute(change) and None)
        with pytest.raises(CopyFailed, match="consents: the rows behind the beginning differ"):
            await copied(source, target)


async def test_what_is_there_already_stays(house: House, tmp_path: Path, commands: Callable[[House], Assent]) -> None:
    """A store with data, one that a gateway runs on, another program's, an older one: none is written to."""
    assent = commands(house)
    running = house.database or str(house.values["store"])
    fresh = tmp_path / "fresh.db"
    refused = await assent("store", "copy", running, fresh, file=False, status=1)
    assert "nothing was copied: " in refused.output
    assert "another process already runs on" in refused.output or "a gateway runs on" in refused.output
    async with opened(f"sqlite:///{tmp_path}/a.db"):
        pass
    refused = await assent("store", "copy", tmp_path / "a.db", running, file=False, status=1)
    assert "nothing was copied: " in refused.output
    await house.subscribe("+15551230001")  # it works as before

    for name, sql, why in (
        ("other.db", "CREATE TABLE invoices (id)", "another program"),
        ("old.db", "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('0004')", "0004"),
    ):
        with closing(sqlite3.connect(tmp_path / name)) as db:
            db.executescript(sql)
        refused = await assent("store", "copy", tmp_path / "a.db", tmp_path / name, file=False, status=1)
        assert why in refused.output
    same = await assent("store", "copy", tmp_path / "a.db", tmp_path / "a.db", file=False, status=2)
    assert "are the same store" in same.output
    gone = await assent("store", "copy", tmp_path / "gone.db", tmp_path / "c.db", file=False, status=1)
    assert "no such store" in gone.output
    unset = await assent("store", "copy", tmp_path / "a.db", "postgresql://u:${NO_SUCH}@h/d", file=False, status=2)
    assert "NO_SUCH is not set" in unset.output


@pytest.mark.sqlite
async def test_two_stores_are_not_mixed(small: Path, tmp_path: Path) -> None:
    async with opened(f"sqlite:///{small}") as source, opened(f"sqlite:///{tmp_path}/b.db") as target:
        await cut_after(source, target, 10)
        async with opened(f"sqlite:///{tmp_path}/other.db") as other:
            with pytest.raises(CopyRefused, match="an unfinished copy of another store"):
                await copied(other, target)
            with pytest.raises(CopyRefused, match="is itself a copy that is not finished"):
                await copied(target, other)
        await copied(source, target)
        with pytest.raises(CopyRefused, match="holds data already"):
            await copied(source, target)


@pytest.mark.postgresql
async def test_a_database_of_another_program_is_left_alone(tmp_path: Path, house: House) -> None:
    url = await postgresql.database()
    async with opened(f"sqlite:///{tmp_path}/a.db"):
        pass
    engine_of = await _asyncpg(url, "CREATE TABLE invoices (id int)")
    assert engine_of == []
    status, said = await process("store", "copy", f"{tmp_path}/a.db", url, folder=tmp_path, env=os.environ)
    assert (status, "another program's (it has the table invoices)" in said) == (1, True), said
    assert await _asyncpg(url, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'") == [
        ("invoices",)
    ]


async def _asyncpg(url: str, sql: str) -> list[tuple[object, ...]]:
    import asyncpg

    connection = await asyncpg.connect(url)
    try:
        return [tuple(row) for row in await connection.fetch(sql)]
    finally:
        await connection.close()


def test_every_table_is_copied_or_named_as_one_that_is_not() -> None:
    from gateway.store.schema import metadata

    assert metadata.tables.keys() - copied_tables.TABLES.keys() == {"nodes", "leaders", "marks"}
