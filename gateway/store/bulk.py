"""Rows into a statement: a whole batch as one JSON parameter, so that the SQL text stays constant.

`rows("id", "at", integers=["at"])` is a table of the parameter `rows`, whose value `encode([...])` makes. It serves
`insert().from_select`, `among` and `update().where` alike. A batch of one costs nearly what a batch of two
hundred costs, and the other way round. How JSON becomes rows is one of the words of `dialect_words`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from pydantic_core import to_json
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Delete,
    Integer,
    LargeBinary,
    Subquery,
    Table,
    TableValuedAlias,
    Text,
    bindparam,
    cast,
    delete,
    func,
    literal_column,
    select,
    tuple_,
)
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.sql.selectable import Select
from sqlalchemy.types import TypeEngine

from gateway.store.dialect_words import cell, each_of, held, item, one_of

PARAMETER = "rows"

_always = literal_column("1") == literal_column("1")
"""SQLite's parser needs a WHERE between a SELECT and ON CONFLICT."""


def _items(parameter: str) -> TableValuedAlias:
    """The parameter's items, under a name by which plans can be read."""
    return each_of(bindparam(parameter, type_=Text)).table_valued("value", name=f"{parameter}_parameter")


def rows(*columns: str, integers: Collection[str] = (), parameter: str = PARAMETER) -> Subquery:
    """A table of the parameter's rows, with these columns in their order: text, but for those named as `integers`."""
    array = _items(parameter)
    picked = [
        cell(array.c.value, i, BigInteger() if name in integers else Text()).label(name)
        for i, name in enumerate(columns)
    ]
    return select(*picked).select_from(array).subquery(f"{parameter}_table")


def values(parameter: str = PARAMETER, type_: TypeEngine[Any] | None = None) -> Select[tuple[Any]]:
    """A SELECT of the parameter's plain values: text, unless another type is given."""
    array = _items(parameter)
    return select(item(array.c.value, type_ or Text())).select_from(array)


def among(
    column: ColumnElement[Any], parameter: str = PARAMETER, type_: TypeEngine[Any] | None = None
) -> ColumnElement[bool]:
    """Whether a column is one of the parameter's plain values."""
    return one_of(column, values(parameter, type_).scalar_subquery())


def held_values(parameter: str = PARAMETER) -> Select[tuple[Any]]:
    """A SELECT that locks the parameter's texts until the transaction ends, in their order."""
    array = _items(parameter)
    text = item(array.c.value, Text())
    return select(held(text)).select_from(array).order_by(text)


def total(column: ColumnElement[int]) -> ColumnElement[int]:
    """The sum of a column of integers, as an integer (PostgreSQL makes a decimal number of it)."""
    return cast(func.sum(column), BigInteger)


def as_json(value: object) -> str:
    """A value as compact JSON."""
    try:
        return to_json(value).decode()
    except ValueError:  # half of a surrogate pair: the database says what is wrong with it
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def encode(items: Iterable[Sequence[object] | object]) -> str:
    """The parameter's value for these rows (lists of JSON values) or plain values."""
    return as_json(list(items))


def insert_rows(table: Table, columns: Sequence[str], *, ignore: bool = False) -> Insert:
    """Insert the parameter's rows; with `ignore` those whose key is there already are left as they are."""
    statement = insert(table).from_select(list(columns), _picked(table, columns))
    return statement.on_conflict_do_nothing() if ignore else statement


def insert_raw(table: Table, columns: Sequence[str], raw: str) -> Insert:
    """Insert the parameter's rows, each with its bytes in the column `raw`; one that is stored already under the same
    key stays as it is. `packed` makes the parameters."""
    array = _items(PARAMETER)
    picked: list[ColumnElement[Any]] = [cell(array.c.value, i, table.c[name].type) for i, name in enumerate(columns)]
    at, length = (cell(array.c.value, len(columns) + i, Integer()) for i in range(2))
    own = func.substr(bindparam("bytes", type_=LargeBinary), at, length)
    picked.append(func.coalesce(own, bindparam("nothing", b"", type_=LargeBinary)))  # SQLite makes NULL of no bytes
    rows_and_bytes = select(*picked).select_from(array).where(_always)
    return insert(table).from_select([*columns, raw], rows_and_bytes).on_conflict_do_nothing()


def packed(items: Iterable[tuple[Sequence[object], bytes]]) -> dict[str, object]:
    """The parameters for `insert_raw`: the rows as JSON, and the bytes of all rows in one piece, from which each row
    cuts its own. One execution does it: between many, the interpreter would switch to other threads."""
    batch, pieces, at = [], [], 1  # SQL counts bytes from 1
    for row, raw in items:
        batch.append([*row, at, len(raw)])
        pieces.append(raw)
        at += len(raw)
    return {PARAMETER: encode(batch), "bytes": b"".join(pieces)}


def upsert_rows(table: Table, columns: Sequence[str]) -> Insert:
    """Insert the parameter's rows or write them over what has their primary key. One row per key in a batch."""
    statement = insert(table).from_select(list(columns), _picked(table, columns))
    keys = [column.name for column in table.primary_key]
    changed = {name: statement.excluded[name] for name in columns if name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=changed)


def some(table: Table, *where: ColumnElement[bool]) -> ColumnElement[bool]:
    """At most `most` (a parameter) of the table's rows that meet these conditions, as the condition of an UPDATE or a
    DELETE: what concerns many rows is done in short transactions, so that nothing waits long for one."""
    keys = list(table.primary_key)
    picked = select(*keys).where(*where).limit(bindparam("most"))
    return (tuple_(*keys) if len(keys) > 1 else keys[0]).in_(picked)


def delete_some(table: Table, *where: ColumnElement[bool]) -> Delete:
    """Delete at most `most` (a parameter) of the rows that meet the conditions."""
    return delete(table).where(some(table, *where))


SLOT = "slot"
"""In a connection's `info`: its number among those of its process that write at once."""


def counting_row(connection: Connection, node: str) -> str:
    """In which of its rows a count is kept that is the sum of many: transactions that run at once share none."""
    slot = connection.info.get(SLOT)
    return node if slot is None else f"{node}/{slot}"


def _picked(table: Table, columns: Sequence[str]) -> Select[Any]:
    array = _items(PARAMETER)
    picked = [cell(array.c.value, i, table.c[name].type) for i, name in enumerate(columns)]
    return select(*picked).select_from(array).where(_always)
