"""The short way to the driver answers as SQLAlchemy's own does, on both engines."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.postgresql import asyncpg
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.exc import DBAPIError, MultipleResultsFound, NoResultFound, StatementError
from sqlalchemy.sql.base import Executable

from gateway.store import direct
from gateway.store.engine import DataError, Store, StoreFailed
from gateway.store.location import store_at
from gateway.store.schema import inbound, marks
from gateway.store.statements import every, registered
from tests.support import postgresql, statement_count
from tests.support.house import migrated_database

ALL = sa.select(marks).order_by(marks.c.name)
LIKE = sa.select(marks.c.value, marks.c.name).where(marks.c.name.like(sa.bindparam("like"))).order_by(marks.c.name)
ADD = sa.insert(marks)
PUT = upsert(marks).values(name=sa.bindparam("mark"), value="one").on_conflict_do_nothing()
SET = sa.update(marks).where(marks.c.name == sa.bindparam("mark")).values(value=sa.bindparam("to"))
TAKE = sa.delete(marks).where(marks.c.name == sa.bindparam("mark")).returning(marks.c.value)
TEXT = sa.text("SELECT name, value FROM marks WHERE value = :value ORDER BY name")
RAW = sa.select(inbound.c.raw)
BYTES = sa.select(sa.bindparam("bytes", type_=sa.LargeBinary).label("bytes"))
BOOLEAN = sa.select(sa.cast(sa.bindparam("yes", type_=sa.Boolean), sa.Boolean).label("yes"))
STATEMENTS = (ALL, LIKE, ADD, PUT, SET, TAKE, TEXT, RAW, BYTES, BOOLEAN)
STRANGER = sa.select(sa.func.count()).select_from(marks)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
async def store(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Store]:
    """An empty store of either kind, which takes these statements for registered."""
    monkeypatch.setattr(direct, "registered", lambda sql: sql in STATEMENTS or registered(sql))
    where = f"sqlite:///{tmp_path / 'store.db'}"
    if request.param == "postgresql":
        where = await postgresql.database_of("direct", await migrated_database())
    opened = store_at(where)
    await opened.open()
    await opened.write(lambda connection: connection.exec_driver_sql("DELETE FROM marks"))
    yield opened
    await opened.write(lambda connection: connection.exec_driver_sql("DELETE FROM marks"))  # it may be the next one's
    await opened.close()


def both(connection: Connection, sql: Executable, given: dict[str, Any] | None, ask: Callable[[Any], Any]) -> list[Any]:
    """What a statement answers by the short way, and by SQLAlchemy's: of each, a savepoint takes back what it wrote."""
    found = []
    for options in (None, {"logging_token": "the whole way"}):
        with connection.begin_nested() as savepoint:
            result = connection.execute(sql, given, execution_options=options)
            assert isinstance(result, direct.Rows) is (options is None)
            try:
                found.append(ask(result))
            except (NoResultFound, MultipleResultsFound) as error:
                found.append(type(error))
            savepoint.rollback()
    return found


ASKED: tuple[tuple[Executable, dict[str, Any] | None], ...] = (
    (ALL, None),
    (LIKE, {"like": "a%"}),
    (LIKE, {"like": "c%"}),
    (LIKE, {"like": "nothing"}),
    (TEXT, {"value": "one"}),
    (BYTES, {"bytes": b"\x00\xff"}),
    (TAKE, {"mark": "c1"}),
)


@pytest.mark.parametrize(
    "ask",
    [
        lambda result: [tuple(row) for row in result.all()],
        lambda result: [(row._fields, row._asdict()) for row in result],
        lambda result: [dict(row) for row in result.mappings()],
        lambda result: list(result.scalars()),
        lambda result: list(result.scalars().all()),
        lambda result: result.scalars().first(),
        lambda result: result.first(),
        lambda result: result.one_or_none(),
        lambda result: result.one(),
        lambda result: result.scalar(),
        lambda result: result.scalar_one(),
        lambda result: result.scalar_one_or_none(),
    ],
    ids=[
        "all", "iteration", "mappings", "scalars", "all scalars", "first scalar", "first", "one or none", "one",
        "scalar", "scalar one", "scalar one or none",
    ],
)  # fmt: skip
async def test_rows_are_as_those_of_the_library(store: Store, ask: Callable[[Any], Any]) -> None:
    def unit(connection: Connection) -> None:
        for name, value in (("a1", "one"), ("a2", "two"), ("c1", "one")):
            connection.execute(ADD, {"name": name, "value": value})
        for sql, given in ASKED:
            ours, theirs = both(connection, sql, given, ask)
            assert ours == theirs, sql

    await store.write(unit)


async def test_a_write_says_how_many_rows_it_wrote(store: Store) -> None:
    def unit(connection: Connection) -> None:
        connection.execute(ADD, {"name": "a", "value": "one"})
        connection.execute(ADD, {"name": "b", "value": "one"})
        for sql, given, wrote in (
            (SET, {"mark": "a", "to": "two"}, 1),
            (SET, {"mark": "nobody", "to": "two"}, 0),
            (PUT, {"mark": "c"}, 1),
            (PUT, {"mark": "a"}, 0),
        ):
            assert both(connection, sql, given, lambda result: result.rowcount) == [wrote, wrote], sql

    await store.write(unit)


async def test_an_insert_without_values_writes_the_columns_that_it_is_given(store: Store) -> None:
    def unit(connection: Connection) -> list[Any]:
        connection.execute(ADD, {"value": "one", "name": "a"})
        assert isinstance(connection.execute(ADD, {"name": "b", "value": "two"}), direct.Rows)
        with pytest.raises(DBAPIError), connection.begin_nested():  # no value, which the table does not take
            connection.execute(ADD, {"name": "c"})
        return [tuple(row) for row in connection.execute(ALL)]

    assert await store.write(unit) == [("a", "one"), ("b", "two")]


async def test_a_value_that_is_missing_is_an_error(store: Store) -> None:
    def unit(connection: Connection) -> None:
        for _ in range(2):
            with pytest.raises(StatementError, match="mark"):
                connection.execute(SET, {"to": "two"})
            with pytest.raises(StatementError, match="like"):
                connection.execute(LIKE)

    await store.write(unit)


async def test_what_needs_more_goes_the_whole_way(store: Store) -> None:
    def unit(connection: Connection) -> None:
        connection.execute(ADD, [{"name": "a", "value": "one"}, {"name": "b", "value": "two"}])
        assert not isinstance(connection.execute(STRANGER), direct.Rows)
        assert connection.execute(STRANGER).scalar() == 2
        found = connection.execute(BOOLEAN, {"yes": True}).scalar()
        assert found is True, "SQLite has none: it is converted"

    await store.write(unit)


async def test_errors_are_those_of_the_library_and_the_next_unit_finds_a_sound_connection(store: Store) -> None:
    def taken(connection: Connection) -> None:
        connection.execute(ADD, {"name": "a", "value": "one"})
        connection.execute(ADD, {"name": "a", "value": "one"})

    def gone(connection: Connection) -> None:
        connection.exec_driver_sql("DROP TABLE marks")
        connection.execute(ALL)

    with pytest.raises(DataError, match=r"(?i)unique"):
        await store.write(taken)
    with pytest.raises(StoreFailed, match="marks"):
        await store.write(gone)
    assert await store.read(lambda connection: connection.execute(ALL).all()) == []


async def test_who_listens_hears_of_both_ways(store: Store) -> None:
    def unit(connection: Connection) -> list[str]:
        with statement_count.counted(connection) as heard:
            connection.execute(ALL)
            connection.execute(STRANGER)
        connection.execute(ALL)
        return heard

    heard = await store.write(unit)
    assert [sql.split()[0:2] for sql in heard] == [["SELECT", "marks.name,"], ["SELECT", "count(*)"]]


@pytest.mark.parametrize("dialect", [sqlite.dialect(), asyncpg.dialect()], ids=["sqlite", "postgresql"])
def test_nearly_all_of_the_store_takes_the_short_way(dialect: sa.Dialect) -> None:
    whole = {it.name for it in every(dialect.name) if direct._compile(it.sql, dialect, {}) is None}
    assert whole <= {"events.oldest"}, whole
