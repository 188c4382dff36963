"""A store that a later version has migrated: a program goes on with it where the migration allows that, and says why
not where it does not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gateway.store import location, migrate
from gateway.store.sqlite_store import SqliteStore
from tests.support.later_schema import ADDS, TAKES, later

KNOWN = migrate.newest()


async def migrated(path: Path, monkeypatch: pytest.MonkeyPatch, *steps: tuple[str, bool]) -> None:
    """A store at the schema of a later version."""
    with monkeypatch.context() as patched:
        patched.setattr(migrate, "FOLDER", later(path.parent, *steps))
        store = SqliteStore(path)
        await store.open()
        await store.close()


async def oldest(path: Path) -> str:
    """Which programs a store lets in."""
    store = SqliteStore(path)
    await store.open()
    found = await store.read(lambda connection: str(connection.execute(migrate.OLDEST).scalar()))
    await store.close()
    return found


async def test_a_new_store_lets_in_the_programs_that_its_newest_migration_works_with(tmp_path: Path) -> None:
    (newest,) = (migrate.FOLDER / "versions").glob(f"{KNOWN}_*.py")
    works_with = re.search(r'^works_with = "(\d+)"$', newest.read_text(encoding="utf-8"), re.MULTILINE)
    assert await oldest(tmp_path / "assent.db") == (works_with[1] if works_with else KNOWN)


async def test_a_migration_that_only_adds_lets_in_the_program_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "assent.db"
    await migrated(path, monkeypatch, (ADDS, True))
    location.writable(f"sqlite:///{path}")
    assert await oldest(path) == KNOWN


@pytest.mark.parametrize("steps", [[(ADDS, False)], [(ADDS, True), (TAKES, False)], [(ADDS, False), (TAKES, True)]])
async def test_any_other_leaves_it_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: list[tuple[str, bool]]
) -> None:
    path = tmp_path / "assent.db"
    await migrated(path, monkeypatch, *steps)
    said = f"has schema {int(KNOWN) + len(steps):04}, and this program knows only {KNOWN}: the program is too old"
    with pytest.raises(location.NoStore, match=said):
        location.writable(f"sqlite:///{path}")
    store = SqliteStore(path)
    with pytest.raises(Exception, match=f"the store {said}"):
        await store.open()
    await store.close()
