"""What the gateway does when its store fails: nothing is acknowledged that is not stored, and /readyz says why."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support import carrier
from tests.support.house import House
from tests.support.readiness import Stopwatch, readiness

pytestmark = pytest.mark.answer_within


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running gateway."""
    async with House(tmp_path).up() as up:
        yield up


def files(house: House) -> list[Path]:
    """The store's file and what lies beside it."""
    return [Path(f"{house.values['store']}{end}") for end in ("", "-wal", "-shm", ".lock")]


async def test_the_files_of_a_store_are_their_owners_alone(tmp_path: Path) -> None:
    """A umask that lets others read does not, nor does a file that was made before."""
    before = os.umask(0o022)
    try:
        (tmp_path / "assent.db.lock").touch(mode=0o644)
        first = House(tmp_path)
        first.makes_store = True
        async with first.up() as house:
            await house.subscribe("+15551230001")
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in files(house)}
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(modes, 0o600)
    assert len(modes) == 4


async def test_a_deleted_file_is_noticed(house: House) -> None:
    """Writes into a file that has no name any more are lost: they fail, and so does readiness, within a second."""
    await house.subscribe("+15551230001")
    assert (await readiness(house))[0] == 200
    files(house)[0].unlink()
    posted = await house.text("+15551230001", "STOP")
    assert posted["status"] == 503
    status, wrong = await readiness(house)
    assert status == 503
    assert "gone" in wrong[0], "the very next write, whoever makes it, and not only a later look"


async def test_a_file_cut_short_is_noticed(house: House) -> None:
    """SQLite would read the missing pages as zeros, or go on from its cache."""
    await house.subscribe("+15551230001")
    with sqlite3.connect(files(house)[0]) as other:
        other.execute("PRAGMA wal_checkpoint(FULL)")
    other.close()
    assert (await readiness(house))[0] == 200
    os.truncate(files(house)[0], 4096)
    posted = await house.text("+15551230001", "STOP")
    assert posted["status"] == 503
    status, wrong = await readiness(house)
    assert status == 503
    assert "truncated" in wrong[0] or "damaged" in wrong[0], "by its size, or by what a purge met in it before"


async def test_a_damaged_page_is_no_bad_value(tmp_path: Path) -> None:
    """A STOP that met a corrupt page is not acknowledged, nothing more is sent, and /readyz says why."""
    first = House(tmp_path)
    async with first.up():
        await first.subscribe("+15551230001")
    damage(files(first)[0], ("contacts", "identities", "consents", "inbound", "receipts"))
    async with first.up():
        posted = await first.text("+15551230001", "STOP")
        assert posted["status"] == 503
        status, wrong = await readiness(first)
        assert status == 503
        assert "damaged" in wrong[0]
        status, _ = await first.api(
            "POST", "/v1/messages", {"channel": "sms-us", "to": "+15551230002", "category": "utility", "text": "Hi"}
        )
        assert status == 503
        assert await first.requests() == []


def damage(path: Path, tables: tuple[str, ...]) -> None:
    """Overwrite the root pages of tables and their indexes with what no page begins with."""
    store = sqlite3.connect(path)
    marks = ",".join("?" * len(tables))
    pages = [
        page for (page,) in store.execute(f"SELECT rootpage FROM sqlite_schema WHERE tbl_name IN ({marks})", tables)
    ]
    size = store.execute("PRAGMA page_size").fetchone()[0]
    store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    assert pages
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * size)
            file.write(b"\xff" * size)


async def test_a_callback_that_met_a_damaged_page_is_not_acknowledged(tmp_path: Path) -> None:
    """A status callback is answered 204 only once it is stored."""
    house = House(tmp_path)
    async with house.up():
        await house.subscribe("+15551230001")
    damage(files(house)[0], ("receipts",))
    async with house.up():
        assert await carrier.call_back(house, "", carrier.sid(), "delivered") == 503
        assert (await readiness(house))[0] == 503


async def test_a_locked_store_is_answered_in_time(house: House) -> None:
    """Another process holds the file: 503 before a provider gives up waiting, and not ready; when it lets go, all is
    well by itself."""
    await house.subscribe("+15551230001")
    other = sqlite3.connect(files(house)[0], isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    async with Stopwatch() as watch:
        posted = await house.text("+15551230001", "STOP")
    assert posted["status"] == 503
    assert watch.seconds < 5
    status, wrong = await readiness(house)
    assert status == 503
    assert "locked" in wrong[0]
    other.execute("ROLLBACK")
    other.close()

    async def ready() -> bool:
        return (await readiness(house))[0] == 200

    await house.until(ready)
    assert (await house.text("+15551230001", "STOP"))["status"] == 200
    assert (await house.consent("+15551230001"))["state"] == "unsubscribed"


async def test_a_full_disk_is_told_until_a_write_succeeds(house: House) -> None:
    """SQLite's own bound on its size plays the disk: what does not fit is 503, and readiness says why."""

    async def bound(pages: int) -> None:
        store = house.gateway.context.store
        await store.write(lambda connection: connection.exec_driver_sql(f"PRAGMA max_page_count={pages}").close())

    await house.api("POST", "/v1/channels/sms-us/pause")
    await bound(1)  # which SQLite takes for what it has by now
    body = {"channel": "sms-us", "to": "+15551230001", "category": "utility", "text": "Hi " * 400}

    async def full() -> bool:
        status, _ = await house.api("POST", "/v1/messages", body)
        assert status in (202, 503)
        return status == 503

    await house.until(full)
    status, wrong = await readiness(house)
    assert status == 503
    assert "full" in wrong[0]
    await bound(1_000_000)

    async def ready() -> bool:
        return (await readiness(house))[0] == 200

    await house.until(ready)
    assert (await house.text("+15551230001", "STOP"))["status"] == 200
