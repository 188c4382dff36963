"""The order in which units of work reach the store, and how its errors are sorted."""

from __future__ import annotations

import sqlite3
from concurrent.futures import Future
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store.engine import DataError, Lane, StoreFailed
from gateway.store.errors import SORTS, ErrorKind, sort
from gateway.store.lanes import BULK_EVERY, PATIENCE, Lanes, QueuedUnit
from gateway.store.sqlite_store import SqliteStore


def work(since: float = 0.0) -> QueuedUnit:
    """A unit that waits."""
    return QueuedUnit(lambda connection: None, Future(), since)


def order(lanes: Lanes, step: float) -> str:
    """Run everything, each unit `step` seconds long: U and B in their order."""
    now, ran = 0.0, ""
    while lanes:
        _, lane = lanes.next(now)
        ran += lane.name[0]
        now += step
    return ran


def test_urgent_units_go_first_and_bulk_has_a_turn_every_100_ms() -> None:
    lanes = Lanes()
    for _ in range(3):
        lanes.add(work(), Lane.BULK)
    for _ in range(12):
        lanes.add(work(), Lane.URGENT)
    assert order(lanes, step=0.026) == "UUUUBUUUBUUUBUU"


def test_bulk_that_just_came_waits_its_100_ms() -> None:
    lanes = Lanes()
    lanes.add(work(since=50.0), Lane.BULK)
    lanes.add(work(since=50.0), Lane.URGENT)
    assert lanes.next(50.0)[1] is Lane.URGENT
    lanes.add(work(since=50.0), Lane.URGENT)
    assert lanes.next(50.0 + BULK_EVERY)[1] is Lane.BULK


def test_alone_bulk_runs_at_once() -> None:
    lanes = Lanes()
    for _ in range(3):
        lanes.add(work(since=1.0), Lane.BULK)
    assert order(lanes, step=0.0) == "BBB"


@pytest.mark.answer_within
def test_behind_a_lock_each_unit_waits_its_own_time() -> None:
    lanes = Lanes()
    old, young, bulk = work(since=0.0), work(since=2.0), work(since=0.5)
    lanes.add(old, Lane.URGENT)
    lanes.add(young, Lane.URGENT)
    lanes.add(bulk, Lane.BULK)
    assert lanes.overdue(PATIENCE + 0.6) == [old, bulk]
    assert lanes.next(PATIENCE + 0.6) == (young, Lane.URGENT)
    assert not lanes


CODES = {name: getattr(sqlite3, name) for name in dir(sqlite3) if name.startswith("SQLITE_")}


@pytest.mark.parametrize(
    ("statement", "parameters", "wanted"),
    [
        ("INSERT INTO t VALUES (1)", (), ErrorKind.BAD_VALUE),
        ("INSERT INTO t VALUES (NULL)", (), ErrorKind.BAD_VALUE),
        ("SELECT * FROM json_each(?)", ('{"a": NaN',), ErrorKind.BAD_VALUE),
        ("SELECT ?", (object(),), ErrorKind.BAD_VALUE),
        ("SELECT * FROM missing", (), ErrorKind.FAILED),
        ("PRAGMA query_only=ON; DELETE FROM t", (), ErrorKind.FAILED),
    ],
)
def test_errors_are_sorted_by_what_sqlite_says(
    statement: str, parameters: tuple[object, ...], wanted: ErrorKind
) -> None:
    store = sqlite3.connect(":memory:")
    store.execute("CREATE TABLE t (x INTEGER NOT NULL UNIQUE)")
    store.execute("INSERT INTO t VALUES (1)")
    *before, last = statement.split("; ")
    for each in before:
        store.execute(each)
    with pytest.raises(sqlite3.Error) as caught:
        store.execute(last, parameters).fetchall()
    store.close()
    assert sort(caught.value) is wanted


class ServerError(Exception):
    """An error of PostgreSQL, as far as it is sorted by."""

    def __init__(self, sqlstate: str) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("wanted", "states"),
    [
        (ErrorKind.AGAIN, "40001 40P01 55P03 23514"),
        (ErrorKind.BAD_VALUE, "21000 22003 22021 22P02 22P05 23502 54000"),
        (ErrorKind.TAKEN, "23505"),
        (ErrorKind.LOST, "08003 08006 25006 25P03 25P04 57P01 57P02 57P03 57P05"),
        (ErrorKind.FAILED, "25P02 42P01 53100 53200 53300 57014 58030 XX001"),
    ],
)
def test_errors_are_sorted_by_what_postgresql_says(wanted: ErrorKind, states: str) -> None:
    assert {state: sort(ServerError(state)) for state in states.split()} == dict.fromkeys(states.split(), wanted)


def test_only_a_check_with_a_name_is_about_a_value() -> None:
    """The one without is a partition that was made just now."""
    named = ServerError("23514")
    named.__cause__ = ServerError("23514")
    assert sort(named) is ErrorKind.AGAIN
    vars(named.__cause__)["constraint_name"] = "ck"
    assert sort(named) is ErrorKind.BAD_VALUE


def test_no_lock_and_no_damage_is_a_bad_value() -> None:
    values = {code for code, kind in SORTS.items() if kind is ErrorKind.BAD_VALUE}
    assert values == {CODES[f"SQLITE_{name}"] for name in ("CONSTRAINT", "MISMATCH", "RANGE", "TOOBIG")}
    damaged = {code for code, kind in SORTS.items() if kind is ErrorKind.DAMAGED}
    assert damaged == {CODES["SQLITE_CORRUPT"], CODES["SQLITE_NOTADB"]}


async def test_a_unit_that_raises_leaves_nothing_and_the_writer_goes_on(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "assent.db")
    await store.open()
    add = sa.text("INSERT INTO marks (name, value) VALUES ('n', 'v')")

    def breaks(connection: Connection) -> None:
        connection.execute(add)
        raise LookupError("of the unit")

    try:
        with pytest.raises(LookupError):
            await store.write(breaks, Lane.BULK)
        await store.write(lambda connection: connection.execute(add) and None)
        with pytest.raises(DataError):
            await store.write(lambda connection: connection.execute(add) and None)
        assert await store.trouble() is None
    finally:
        await store.close()
    with pytest.raises(StoreFailed):
        await store.write(lambda connection: None)
