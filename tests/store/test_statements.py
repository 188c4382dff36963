"""The store's SQL: it stands there alone, each statement has a name and a purpose, and none looks at a big table."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import asyncpg

import channels
import gateway
from gateway.store import location, statements
from gateway.store.schema import messages, metadata
from gateway.store.statements import PLANS, Choice, Statement, every, plan, statement
from tests.store.filled_store import ROWS, filled
from tests.support.sql_watch import GATEWAY, Watch

ROOT = Path(gateway.__file__).parent
ELSEWHERE = {"Connection", "Row", "DBAPIError", "DatabaseError"}
"""What a module outside the store may know of SQLAlchemy: types for annotations, and errors to catch."""

SMALL = {
    "activity": "hours of the last 8 days, for each node",
    "alembic_version": "one row",
    "campaigns": "what people make by hand",
    "channel_waiting": "a row for each channel and node",
    "channels": "a row for each channel of the configuration",
    "ended_sessions": "who logged out of the console in the last 12 hours",
    "leaders": "a row for each thing that one node does",
    "marks": "some names",
    "nodes": "a row for each process",
    "portfolios": "two rows for each portfolio of the configuration",
    "sinks": "a row for each sink of the configuration",
    "tallies": "hours of the last 8 days, for each channel",
    "templates": "what an account may have: some hundreds",
}
"""Tables that may be scanned, and why they stay small."""


def _imported(path: Path) -> Iterator[str]:
    """What a module imports from SQLAlchemy or a database's driver."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] in ("sqlalchemy", "sqlite3"):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.Import):
            yield from (it.name for it in node.names if it.name.split(".")[0] in ("sqlalchemy", "sqlite3"))


def test_only_the_store_writes_sql() -> None:
    inside = [*ROOT.rglob("*.py"), *Path(channels.__file__).parent.rglob("*.py")]
    outside = [path for path in inside if not path.is_relative_to(ROOT / "store")]
    strangers = {(path.stem, name) for path in outside for name in _imported(path)}
    assert len(outside) > 100
    assert {(path, name) for path, name in strangers if name not in ELSEWHERE} == set()


def test_names_say_the_aggregate_and_the_purpose() -> None:
    for it in every("sqlite"):
        assert re.fullmatch(r"[a-z_]+\.[a-z_]+", it.name), it.name
        assert re.fullmatch(r"[A-Z][^.]*\.", it.purpose), it.purpose
        assert len(it.purpose) <= 100, it.purpose


def test_a_name_is_used_once() -> None:
    with pytest.raises(ValueError, match=r"two statements outbox\.get"):
        statement("outbox.get", "A message.", sa.select(messages))


def test_a_choice_has_the_conditions_that_were_asked_for_and_lists_what_it_made() -> None:
    (plain,) = [it for it in every("sqlite") if it.name == "campaigns.page" and not it.conditions]
    assert {it.conditions for it in every("sqlite") if it.name == "campaigns.page"} == {
        (), ("before",), ("state",), ("before", "state"),
    }  # fmt: skip
    for it in every("sqlite"):
        if it.name == "campaigns.page":
            sql = str(it.sql.compile(dialect=sa.create_engine("sqlite://").dialect))
            assert [word in sql.split("FROM")[1] for word in ("id <", "state =")] == [
                name in it.conditions for name in ("before", "state")
            ]
    assert isinstance(plain.sql, sa.Select)


def test_one_choice_of_conditions_is_one_statement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statements, "_registered", {})
    choice = Choice("tests.choice", "Made for this test.", sa.select(messages.c.id), {"id": messages.c.id == "x"})
    assert choice.given({"id": 1, "other": 2}) is choice.given(["id"])
    assert choice.given([]) is not choice.given(["id"])


def test_parameters_tell_their_types() -> None:
    """PostgreSQL guesses what nothing tells: beside a small number a small number, into which no time fits."""
    built = [it for it in every("postgresql") if not isinstance(it.sql, sa.TextClause)]  # by hand it says CAST
    untold = {
        (it.name, name)
        for it in built
        for name, parameter in it.sql.compile(dialect=asyncpg.dialect()).binds.items()
        if isinstance(parameter.type, sa.types.NullType) and name != "most"  # of a LIMIT
    }
    assert len(built) > 300
    assert untold == set()


# ── what is executed ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def watch(_sql: Watch) -> Iterator[Watch]:
    """The watch of the whole suite, which hears nothing of what it finds in this test."""
    yield _sql
    _sql.strangers.clear()


def _execute_as(file: str, sql: str) -> None:
    """Execute SQL as if a module did it."""
    with sa.create_engine("sqlite://").connect() as connection:
        exec(
            compile("connection.execute(sa.text(sql))", file, "exec"), {"connection": connection, "sa": sa, "sql": sql}
        )


def test_sql_that_is_not_registered_is_noticed(watch: Watch) -> None:
    _execute_as(f"{GATEWAY}/store/forgotten.py", "SELECT 1")
    assert {(Path(file).name, sql) for file, sql in watch.strangers} == {("forgotten.py", "SELECT 1")}


def test_sql_of_tests_and_migrations_is_theirs(watch: Watch) -> None:
    _execute_as(__file__, "SELECT 1")
    _execute_as(f"{GATEWAY}/store/migrations/versions/0001.py", "SELECT 1")
    assert watch.strangers == set()


# ── plans ───────────────────────────────────────────────────────────────────────────────────────────────────────

Plans = Sequence[tuple[Statement, Sequence[str]]]
STORES = {"no statistics": False, "analyzed": True}
"""A store as the gateway makes it, which nobody has analyzed, and one of which SQLite knows how big all is."""


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Plans]:
    """The plan of each statement on each store."""
    found = {}
    for name, analyzed in STORES.items():
        with filled(tmp_path_factory.mktemp("filled") / "store.db", analyzed=analyzed) as connection:
            found[name] = [(it, plan(connection, it)) for it in every("sqlite")]
    return found


def _big_tables_scanned(steps: Sequence[str]) -> set[str]:
    """The tables of which a plan looks at every row, or at every entry of an index."""
    scanned = (found[1] for step in steps if (found := re.match(r" *SCAN (\w+)", step)))
    tables = {re.sub(r"_\d+$", "", name) for name in scanned}
    hidden = {step.strip() for step in steps if "AUTOMATIC" in step}  # an index made for this one execution
    return (tables & metadata.tables.keys() - SMALL.keys()) | hidden


def test_scans_are_recognized() -> None:
    assert _big_tables_scanned(["SCAN messages USING INDEX messages_due"]) == {"messages"}
    assert _big_tables_scanned(["UPDATE", "  SCAN reach_1 USING COVERING INDEX reach_oldest"]) == {"reach"}
    assert _big_tables_scanned(["SEARCH e USING AUTOMATIC COVERING INDEX (seq=?)"]) != set()
    assert _big_tables_scanned(["SCAN channels", "SCAN rows_parameter VIRTUAL TABLE INDEX 1:", "SCAN anon_1"]) == set()
    assert _big_tables_scanned(["SEARCH messages USING INDEX messages_due (stream=?)"]) == set()


def test_the_filled_store_has_rows_in_every_table() -> None:
    assert ROWS.keys() == metadata.tables.keys()
    assert SMALL.keys() - {"alembic_version"} <= metadata.tables.keys()


@pytest.mark.parametrize("store", STORES)
def test_no_statement_scans_a_big_table(plans: dict[str, Plans], store: str) -> None:
    scanned = {it.name: tables for it, steps in plans[store] if (tables := _big_tables_scanned(steps)) and not it.scans}
    assert scanned == {}


def test_what_may_scan_a_big_table_does(plans: dict[str, Plans]) -> None:
    unanalyzed = plans["no statistics"]
    assert {it.name for it, _ in unanalyzed if it.scans} == {
        it.name for it, steps in unanalyzed if it.scans and _big_tables_scanned(steps)
    }


@pytest.mark.parametrize("store", STORES)
def test_every_index_serves_a_statement(plans: dict[str, Plans], store: str) -> None:
    used = {name for _, steps in plans[store] for step in steps for name in re.findall(r"INDEX (\w+)", step)}
    assert {str(index.name) for table in metadata.tables.values() for index in table.indexes} - used == set()


def test_every_store_that_may_be_configured_has_plans() -> None:
    assert location.sqlite_file("sqlite:///a.db") == Path("a.db")
    with pytest.raises(location.NoStore):
        location.sqlite_file("postgresql://a/b")
    assert set(PLANS) == {"sqlite", "postgresql"}
