"""`assent check` says good only of what `serve` starts with."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from gateway.app import Gateway, Unstartable
from gateway.config import parse
from tests.support.house import CONFIG, House
from tests.support.runner import process, runner

ENV: dict[str, str] = {}


def written(folder: Path, store: str, text: str = CONFIG) -> Path:
    """A configuration file on this store."""
    path = folder / "config.toml"
    path.write_text(House(folder, text=text, store=store.removeprefix("sqlite:///")).toml(), encoding="utf-8")
    return path


def tables(path: Path, *sql: str) -> None:
    """Execute SQL in a SQLite file."""
    connection = sqlite3.connect(path)
    for statement in sql:
        connection.execute(statement)
    connection.commit()
    connection.close()


def newer(path: Path) -> None:
    """A store that a later version wrote."""
    tables(path, "CREATE TABLE alembic_version (version_num TEXT)", "INSERT INTO alembic_version VALUES ('9999')")


async def test_a_file_without_tables_becomes_a_store(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    tables(path, "CREATE TABLE it (id)", "DROP TABLE it")
    assert path.stat().st_size > 0
    file = written(tmp_path, f"sqlite:///{path}")
    await runner(file)("check")


def blocked_store(folder: Path, kind: str) -> tuple[str, str]:
    """A store that cannot be opened, and what is said of it."""
    path = folder / "a.db"
    match kind:
        case "below a file":
            (folder / "file").write_text("x")
            path = folder / "file" / "a.db"
            return f"sqlite:///{path}", f"{path} cannot be made: {folder / 'file'} is not a folder"
        case "a folder":
            path.mkdir()
            return f"sqlite:///{path}", f"{path} is a folder"
        case "another file":
            path.write_text("to,name\n+15551230001,Ana\n")
            return f"sqlite:///{path}", f"{path} is not a SQLite database"
        case "another program's":
            tables(path, "CREATE TABLE moz_places (id INTEGER)")
            return f"sqlite:///{path}", f"{path} is the SQLite database of another program: choose another file"
        case "another program's with a table like ours":
            tables(path, "CREATE TABLE messages (id INTEGER)")
            return f"sqlite:///{path}", f"{path} is the SQLite database of another program: choose another file"
        case "another program's with revisions":
            newer(path)
            tables(path, "CREATE TABLE users (id INTEGER)")
            return f"sqlite:///{path}", f"{path} is the SQLite database of another program: choose another file"
        case "newer":
            newer(path)
            return f"sqlite:///{path}", f"{path} has schema 9999, and this program knows "
        case _:
            raise AssertionError(kind)


STORES = (
    "below a file", "a folder", "another file", "another program's", "another program's with a table like ours",
    "another program's with revisions", "newer",
)  # fmt: skip


@pytest.mark.parametrize("kind", STORES)
async def test_a_store_that_cannot_be_opened(tmp_path: Path, kind: str) -> None:
    store, said = blocked_store(tmp_path, kind)
    file = written(tmp_path, store)
    checked = await runner(file)("check", status=1)
    assert f"gateway.store: {said}" in checked.output
    assert "good" not in checked.output
    with pytest.raises(Unstartable) as refused:
        async with Gateway(parse(file.read_text(encoding="utf-8"), ENV)):
            pass
    assert str(refused.value).startswith(f"gateway.store: {said}")


async def test_serve_says_in_a_line_why_it_does_not_start(tmp_path: Path) -> None:
    store, said = blocked_store(tmp_path, "below a file")
    written(tmp_path, store)
    status, output = await process("serve", folder=tmp_path, env={})
    assert status == 1
    assert output.splitlines()[-1] == f"assent cannot start: gateway.store: {said}"
    assert "Traceback" not in output


async def test_a_database_that_does_not_answer_is_told_of_online_and_by_serve(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    text = House(tmp_path).toml()
    start, end = text.index("store "), text.index("\n", text.index("store "))
    file.write_text(f'{text[:start]}store = "postgresql://a:secret@127.0.0.1:1/assent"{text[end:]}', "utf-8")
    await runner(file)("check")
    checked = await runner(file)("check", "--online", status=1)
    assert "gateway.store: " in checked.output
    assert "secret" not in checked.output
    with pytest.raises(Unstartable):
        async with Gateway(parse(file.read_text(encoding="utf-8"), ENV)):
            pass


async def test_a_good_file_counts_its_warnings(tmp_path: Path) -> None:
    file = written(tmp_path, f"sqlite:///{tmp_path / 'new' / 'a.db'}")
    checked = await runner(file)("check")
    assert checked.output.splitlines()[-1] == f"{file}: good (1 channel, 1 subscription group, 1 warning)"
    assert not (tmp_path / "new").exists(), "check writes nothing"


async def test_the_package_is_the_command(tmp_path: Path) -> None:
    import asyncio
    import sys

    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "gateway",
        "check",
        "--help",
        stdout=asyncio.subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    output, _ = await child.communicate()
    assert child.returncode == 0
    assert b"Read the configuration" in output
