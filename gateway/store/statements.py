"""Every SQL statement of the store: made once and registered with its purpose, so that it can be listed and explained.

`statement` returns the SQL that it registers, for its module to execute. Where conditions depend on the request there
is a `Choice`: one statement for each set of conditions. The tests fail on SQL that is executed and not registered. A
plan is how the database says that it would run a statement, without running it.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import AdaptedConnection, ColumnElement, Connection, Dialect, Select
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.compiler import Compiled, SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

S = TypeVar("S", bound=Executable)


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement: its name (`aggregate.what_it_does`), its purpose in a sentence, which conditions of a `Choice` it
    has, if it scans a table that may be big, why it may, and if one database alone is asked it, which."""

    name: str
    purpose: str
    sql: Executable
    conditions: tuple[str, ...] = ()
    scans: str | None = None
    only: str | None = None


_registered: dict[tuple[str, tuple[str, ...]], Statement] = {}
_sql: set[Executable] = set()


def statement(name: str, purpose: str, sql: S, *, scans: str | None = None, only: str | None = None) -> S:
    """Register a statement and return its SQL. Raises ValueError if the name is taken."""
    _register(Statement(name, purpose, sql, (), scans, only))
    return sql


class Choice:
    """A SELECT with optional conditions, each named like the parameter that it compares with."""

    def __init__(
        self,
        name: str,
        purpose: str,
        sql: Select[Any],
        conditions: Mapping[str, ColumnElement[bool]],
        *,
        scans: str | None = None,
    ) -> None:
        self._whole = Statement(name, purpose, sql, (), scans)
        self._sql, self._conditions = sql, conditions
        self._made: dict[tuple[str, ...], Select[Any]] = {}
        self._making = threading.Lock()  # units run in several threads
        for chosen in ((), *((condition,) for condition in conditions), tuple(conditions)):
            self.given(chosen)

    def given(self, parameters: Collection[str]) -> Select[Any]:
        """The statement with the conditions of these parameters; other parameters are ignored."""
        wanted = tuple(name for name in self._conditions if name in parameters)
        with self._making:
            if wanted not in self._made:
                sql = self._sql.where(*(self._conditions[name] for name in wanted))
                whole = self._whole
                _register(Statement(whole.name, whole.purpose, sql, wanted, whole.scans))
                self._made[wanted] = sql
            return self._made[wanted]


def _register(entry: Statement) -> None:
    key = (entry.name, entry.conditions)
    if key in _registered:
        raise ValueError(f"there are two statements {entry.name}")
    _registered[key] = entry
    _sql.add(entry.sql)


def registered(sql: Executable) -> bool:
    """Whether this very SQL is registered."""
    return sql in _sql


def every(dialect: str | None = None) -> list[Statement]:
    """The statements of all modules of the store, sorted by name; with a dialect those that its database is asked.
    Imports the modules."""
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if not module.ispkg:
            importlib.import_module(f"gateway.store.{module.name}")
    asked = [entry for entry in _registered.values() if dialect is None or entry.only in (None, dialect)]
    return sorted(asked, key=lambda entry: (entry.name, len(entry.conditions)))


def _compiled(entry: Statement, dialect: Dialect) -> Compiled:
    assert isinstance(entry.sql, ClauseElement)
    return entry.sql.compile(dialect=dialect)


def plan(connection: Connection, entry: Statement) -> list[str]:
    """How the database would run a statement: a line for each step, indented below the step that it is a part of."""
    return PLANS[connection.dialect.name](connection, _compiled(entry, connection.dialect))


def _sqlite_plan(connection: Connection, compiled: Compiled) -> list[str]:
    """https://sqlite.org/eqp.html; no step depends on the parameters' values."""
    assert isinstance(compiled, SQLCompiler)
    nothing = (None,) * len(compiled.positiontup or ())
    depths = {0: -1}
    lines = []
    for id_, parent, _, step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", nothing):
        depths[id_] = depths[parent] + 1
        lines.append("  " * depths[id_] + step)
    return lines


_EXAMPLES: Mapping[str, object] = {"int4": 1, "int8": 1 << 52, "bytea": b""}
"""A parameter's value for a plan, by PostgreSQL's name of its type: as a time it lies after all that is stored. Of any
other type it is an empty list of rows."""
_PAGE = 100
"""The same for a LIMIT."""


def _postgresql_plan(connection: Connection, compiled: Compiled) -> list[str]:
    """https://www.postgresql.org/docs/current/using-explain.html; it depends a little on the parameters' values."""
    sql = str(compiled)
    connection.exec_driver_sql("EXPLAIN SELECT 1")  # begins the transaction, which preparing does not
    driver = connection.connection.dbapi_connection
    assert isinstance(driver, AdaptedConnection)
    types = driver.run_async(lambda raw: raw.prepare(sql)).get_parameters()
    limits = {int(number) for number in re.findall(r"LIMIT (?:CAST\()?\$(\d+)", sql)}
    values = tuple(_PAGE if n in limits else _EXAMPLES.get(type_.name, "[]") for n, type_ in enumerate(types, 1))
    return [step for (step,) in connection.exec_driver_sql(f"EXPLAIN (COSTS OFF) {sql}", values)]


PLANS: Mapping[str, Callable[[Connection, Compiled], list[str]]] = {
    "sqlite": _sqlite_plan,
    "postgresql": _postgresql_plan,
}
"""How each database is asked for a plan, by SQLAlchemy's name of the database."""
