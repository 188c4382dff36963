"""Rows into a statement: a whole batch as one JSON parameter, so that the SQL text stays constant.

`rows("id", "at")` is a table of the parameter `rows`, whose value `encode([...])` makes. It serves
`insert().from_select`, `column.in_` and `update().where` alike. A batch is one execution, however many rows it has.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Delete,
    LargeBinary,
    Subquery,
    Table,
    TableValuedAlias,
    bindparam,
    delete,
    func,
    literal_column,
    select,
    tuple_,
)
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.sql.selectable import Select

PARAMETER = "rows"

_always = literal_column("1") == literal_column("1")
"""SQLite's parser needs a WHERE between a SELECT and ON CONFLICT."""


def _items(parameter: str) -> TableValuedAlias:
    """The parameter's items, under a name by which plans can be read."""
    return func.json_each(bindparam(parameter)).table_valued("value", name=f"{parameter}_parameter")


def rows(*columns: str, parameter: str = PARAMETER) -> Subquery:
    """A table of the parameter's rows, with these columns in their order."""
    array = _items(parameter)
    picked = [func.json_extract(array.c.value, f"$[{i}]").label(name) for i, name in enumerate(columns)]
    return select(*picked).select_from(array).subquery(f"{parameter}_table")


def values(parameter: str = PARAMETER) -> Select[tuple[str]]:
    """A SELECT of the parameter's plain values, for `column.in_(values())`."""
    array = _items(parameter)
    return select(array.c.value)


def encode(items: Iterable[Sequence[object] | object]) -> str:
    """The parameter's value for these rows (lists of JSON values) or plain values."""
    return json.dumps(list(items), ensure_ascii=False, separators=(",", ":"))


def insert_rows(table: Table, columns: Sequence[str], *, ignore: bool = False) -> Insert:
    """Insert the parameter's rows; with `ignore`, a row that is stored already under the same key stays as it is."""
    statement = insert(table).from_select(list(columns), _picked(columns))
    return statement.on_conflict_do_nothing() if ignore else statement


def insert_raw(table: Table, columns: Sequence[str], raw: str) -> Insert:
    """Insert the parameter's rows, each with its bytes in the column `raw`. `packed` makes the parameters."""
    array = _items(PARAMETER)
    picked: list[ColumnElement[Any]] = [
        func.json_extract(array.c.value, f"$[{i}]", type_=table.c[name].type) for i, name in enumerate(columns)
    ]
    at, length = (func.json_extract(array.c.value, f"$[{len(columns) + i}]") for i in range(2))
    own = func.substr(bindparam("bytes", type_=LargeBinary), at, length)
    picked.append(func.coalesce(own, func.zeroblob(0)))  # of no bytes at all `substr` makes NULL
    return insert(table).from_select([*columns, raw], select(*picked).select_from(array).where(_always))


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
    """Insert the parameter's rows, or update what has their primary key. A batch has at most one row of a key."""
    statement = insert(table).from_select(list(columns), _picked(columns))
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


def _picked(columns: Sequence[str]) -> Select[Any]:
    array = _items(PARAMETER)
    picked = [func.json_extract(array.c.value, f"$[{i}]") for i in range(len(columns))]
    return select(*picked).select_from(array).where(_always)
