"""`assent store backup`: what the gateway had at one moment, made while it works, in a file of its owner alone."""

from __future__ import annotations

import asyncio
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from gateway.store import backup
from tests.stores.contents import contents
from tests.support.gateway_process import blast, numbers
from tests.support.house import House
from tests.support.people import bring, settle
from tests.support.runner import Assent

ANA, BEN = "+15551230001", "+15551230002"
BESIDE = ("-wal", "-shm", "-journal", ".part", ".part-wal", ".part-shm", ".lock")

pytestmark = pytest.mark.sqlite


def damaged(path: Path) -> None:
    """Write over a page in the middle of a file."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xff" * 4096)


async def told(house: House, id_: str) -> dict[str, Any]:
    """A campaign, once the provider has told of all its messages what became of them."""
    shown: dict[str, Any] = {}

    async def all_are() -> bool:
        nonlocal shown
        _, shown = await house.api("GET", f"/v1/campaigns/{id_}")
        return not shown["counts"]["accepted"] + shown["counts"]["sent"]

    await house.until(all_are, lambda: str(shown))
    return shown


async def test_while_a_campaign_is_sent_and_people_opt_out(tmp_path: Path, commands: Callable[[House], Assent]) -> None:
    """Each of several is whole, and the last one has everything that was answered before it began."""
    house = House(tmp_path, rate=200)
    people = numbers(200)
    files = [tmp_path / f"backup{i}.db" for i in range(3)]
    async with house.up():
        assent = commands(house)
        await bring(house, BEN, "subscribed")
        await house.subscribe(*people)
        status, campaign = await house.api("POST", "/v1/campaigns", blast(people))
        assert status == 202
        stops = asyncio.gather(*(house.text(phone, "STOP") for phone in people[::4]))
        for file in files[:2]:
            assert "every chain is intact" in (await assent("store", "backup", file)).output
        await stops
        await house.campaign(campaign["id"])
        await house.text(BEN, "STOP")
        await settle(house)
        ended = await told(house, campaign["id"])
        await assent("store", "backup", files[2])
        await house.subscribe("+15551239999")  # the writer goes on
    for file in files:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert not [end for end in BESIDE if Path(f"{file}{end}").exists()]
    there = House(tmp_path, store=files[2])
    async with there.up():
        assert (await there.send(BEN, "Sale"))["reason"] == "opted_out"
        _, shown = await there.api("GET", f"/v1/campaigns/{campaign['id']}")
        assert shown["counts"] == ended["counts"]
        assert (await there.consent(BEN))["state"] == "unsubscribed"
        assert (await there.consent("+15551239999"))["state"] == "unknown"  # came later


async def test_it_is_what_one_moment_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between every two steps the gateway writes on: none of that is in the backup, and no step begins anew."""
    house = House(tmp_path)
    monkeypatch.setattr(backup, "STEP", 4)
    steps: list[int] = []
    async with house.up():
        await house.subscribe(ANA)
        await settle(house)
    store, file = Path(str(house.values["store"])), tmp_path / "backup.db"
    before = await contents(f"sqlite:///{store}")
    with closing(sqlite3.connect(store, isolation_level=None)) as writer:

        def told(left: int, total: int) -> None:
            steps.append(left)
            writer.execute("UPDATE contacts SET language = ?", (f"step {left}",))
            writer.execute("INSERT INTO events (type, at, data) VALUES ('t', 1, ?)", ("x" * 10_000,))

        with backup.backed_up(store, file, told, overwrite=False) as part:
            assert part.exists()
            assert not file.exists()
    assert steps == sorted(steps, reverse=True)
    assert len(steps) > 10
    assert await contents(f"sqlite:///{file}") == before


async def test_a_file_that_is_there_stays_unless_it_shall_be_replaced(
    house: House, tmp_path: Path, commands: Callable[[House], Assent]
) -> None:
    assent, file = commands(house), tmp_path / "backup.db"
    file.write_text("mine")
    refused = await assent("store", "backup", file, status=1)
    assert "nothing was written: " in refused.output
    assert "--overwrite replaces it" in refused.output
    assert file.read_text() == "mine"
    await assent("store", "backup", file, "--overwrite")
    assert file.read_bytes().startswith(b"SQLite format 3\0")
    itself = await assent("store", "backup", house.values["store"], "--overwrite", status=1)
    assert "is the store itself" in itself.output
    Path(f"{file}-wal").write_text("")
    used = await assent("store", "backup", file, "--overwrite", status=1)
    assert "is or was in use as a database" in used.output
    nowhere = await assent("store", "backup", tmp_path / "no" / "backup.db", status=1)
    assert "nothing was written: " in nowhere.output
    await house.subscribe(ANA)  # the store is as it was


async def test_what_a_killed_backup_left_is_no_part_of_the_next(
    house: House, tmp_path: Path, commands: Callable[[House], Assent]
) -> None:
    file = tmp_path / "backup.db"
    for end in (".part", ".part-wal", ".part-shm"):
        Path(f"{file}{end}").write_bytes(b"\x37\x7f\x06\x82" * 1000)
    await commands(house)("store", "backup", file)
    assert not [end for end in BESIDE if Path(f"{file}{end}").exists()]


async def test_of_a_damaged_store_there_is_none(big: Path, tmp_path: Path) -> None:
    store, file = tmp_path / "damaged.db", tmp_path / "backup.db"
    store.write_bytes(big.read_bytes())
    damaged(store)
    with (
        pytest.raises(backup.BackupFailed, match=r"damaged|cannot be copied"),
        backup.backed_up(store, file, lambda left, total: None, overwrite=False),
    ):
        raise AssertionError("it was not checked")
    assert sorted(path.name for path in tmp_path.iterdir() if "backup" in path.name) == []


async def test_before_an_upgrade(tmp_path: Path, commands: Callable[[House], Assent]) -> None:
    """A store of another version is backed up too; that its ledger was not verified is said."""
    house = House(tmp_path)
    async with house.up():
        pass
    with closing(sqlite3.connect(str(house.values["store"]))) as db:
        db.execute("UPDATE alembic_version SET version_num = '0009'")
        db.commit()
    said = await commands(house)("store", "backup", tmp_path / "backup.db")
    assert "its ledger was not verified" in said.output


async def test_faults_of_the_ledger_are_told_and_the_backup_is_there(
    tmp_path: Path, commands: Callable[[House], Assent]
) -> None:
    house = House(tmp_path)
    async with house.up():
        await house.subscribe(ANA)
    with closing(sqlite3.connect(str(house.values["store"]))) as db:
        db.execute("UPDATE consents SET state = 'unsubscribed'")
        db.commit()
    said = await commands(house)("store", "backup", tmp_path / "backup.db", status=1)
    assert "1 fault in 1 chain" in said.output
    assert (tmp_path / "backup.db").exists()
