"""The words that SQLite and PostgreSQL spell differently; every statement of the store is made of these and of what
both understand.

    each_of(parameter)     the items of a JSON array, as a table with the column `value`
    cell(value, i, type)   the i-th cell of an item that is an array
    item(value, type)      an item that is a plain value
    one_of(column, those)  whether a column is among those that a subquery selects, few of many (PostgreSQL, which knows
                           nothing of how many they are, would rather read all rows of a table than look up each)
    database_now()         the time by the database's clock, in microseconds since 1970 UTC
    unindexed(column)      the column, by which no index is to be chosen (SQLite's planner has no statistics here)
    held(text)             locks a text that no row has yet, until the transaction ends (SQLite has one writer)
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, ScalarSelect, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import BigInteger, Boolean, Integer, Text, TypeEngine

_TYPES: dict[type[TypeEngine[Any]], str] = {Text: "TEXT", BigInteger: "BIGINT", Integer: "INTEGER"}
"""PostgreSQL's names of the types that a cell may have."""


class _Word(FunctionElement[Any]):
    """A word that each dialect compiles in its own way. What it depends on are its clauses: they make the cache key."""


class each_of(_Word):
    """The items of a JSON array, for `table_valued`."""

    name = "each_of"
    inherit_cache = True

    def __init__(self, parameter: BindParameter[str]) -> None:
        super().__init__(parameter)


class _Cell(_Word):
    name = "cell"
    inherit_cache = True


class _Item(_Word):
    name = "item"
    inherit_cache = True


class _OneOf(_Word):
    name = "one_of"
    inherit_cache = True

    def self_group(self, against: Any = None) -> _OneOf:
        """As it stands: `= 1` behind it, as SQLite gets it behind a column of booleans, would hide it from indexes."""
        return self


class _DatabaseNow(_Word):
    name = "database_now"
    inherit_cache = True


class _Unindexed(_Word):
    name = "unindexed"
    inherit_cache = True


class _Held(_Word):
    name = "held"
    inherit_cache = True


def cell(value: ColumnElement[Any], index: int, type_: TypeEngine[Any]) -> ColumnElement[Any]:
    """The cell at this index (from 0) of an item of a JSON array, as a value of this type; null is NULL."""
    made = _Cell(value, literal_column(str(index)), literal_column(_TYPES[type(type_)]))
    made.type = type_
    return made


def item(value: ColumnElement[Any], type_: TypeEngine[Any]) -> ColumnElement[Any]:
    """An item of a JSON array that is a plain value of this type."""
    made = _Item(value, literal_column(_TYPES[type(type_)]))
    made.type = type_
    return made


def one_of(column: ColumnElement[Any], those: ScalarSelect[Any]) -> ColumnElement[bool]:
    """Whether a column is among the few of many that a subquery selects."""
    made = _OneOf(column, those)
    made.type = Boolean()
    return made


def database_now() -> ColumnElement[int]:
    """The time by the database's clock, in microseconds since 1970 UTC; it goes on within a transaction."""
    made = _DatabaseNow()
    made.type = BigInteger()
    return made


def unindexed(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column by which SQLite shall not choose an index; PostgreSQL decides by its statistics."""
    made = _Unindexed(column)
    made.type = column.type
    return made


def held(text: ColumnElement[str]) -> ColumnElement[Any]:
    """Locks a text until the transaction ends, though there is no row yet that could be locked."""
    return _Held(text)


SPELLINGS: Mapping[str, Mapping[type[_Word], str]] = {
    "sqlite": {
        each_of: "json_each({0})",
        _Cell: "json_extract({0}, '$[{1}]')",
        _Item: "{0}",
        _OneOf: "{0} IN {1}",
        _DatabaseNow: "CAST((julianday('now') - 2440587.5) * 86400000000 AS INTEGER)",
        _Unindexed: "+{0}",
        _Held: "{0}",
    },
    "postgresql": {
        each_of: "jsonb_array_elements(CAST({0} AS JSONB))",
        _Cell: "CAST({0} ->> {1} AS {2})",
        _Item: "CAST({0} #>> '{{}}' AS {1})",
        _OneOf: "{0} = ANY(ARRAY{1})",
        _DatabaseNow: "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)",
        _Unindexed: "{0}",
        _Held: "pg_advisory_xact_lock(hashtextextended({0}, 0))",
    },
}
"""How each database spells each word, with its clauses in their order."""


def _spelled(spelling: str, element: FunctionElement[Any], compiler: SQLCompiler, **keywords: Any) -> str:
    return spelling.format(*(compiler.process(clause, **keywords) for clause in element.clauses))


for _dialect, _words in SPELLINGS.items():
    for _word, _spelling in _words.items():
        compiles(_word, _dialect)(partial(_spelled, _spelling))
