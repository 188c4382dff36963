"""The tables of a store as `store_copy` reads and writes them: page by page in the order of their primary keys, every
column as it stands, on both databases alike.

Not copied are the nodes and what they lead: they are processes on the one store. Of the marks, those that say how far a
database itself is (`OWN_MARKS`) stay its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, LargeBinary, Select, Table, bindparam, func, select, tuple_

from gateway.core.message_status import MessageStatus
from gateway.store import event_numbers
from gateway.store.bulk import encode, insert_raw, insert_rows, packed, upsert_rows
from gateway.store.errors import DataError
from gateway.store.schema import leaders, literal, marks, messages, metadata, nodes
from gateway.store.statements import statement

Key = tuple[Any, ...]
"""A row's primary key."""
Rows = Sequence[tuple[Any, ...]]
"""Rows of a table, each with all of its columns in their order."""

PAGE = 1000
"""Most rows of a page."""
RAW_PAGE = 200
"""The same of a table with bytes: a row may have as many of them as a webhook."""

COPY_MARK = "store copy"
"""The mark of a copy that is not finished; see `copy_progress`."""
OWN_MARKS = frozenset({COPY_MARK, event_numbers.MARK, "store probe"})

TABLES: Mapping[str, Table] = {
    table.name: table for table in metadata.sorted_tables if table not in (nodes, leaders, marks)
}
"""What is copied row by row, by its name."""

_FIRST: Mapping[type[object], object] = {str: "", int: -1}
"""What stands before every value of a primary key, by its type: times and numbers begin at 0."""


def _bytes_of(table: Table) -> Column[Any] | None:
    return next((column for column in table.columns if isinstance(column.type, LargeBinary)), None)


def _page_of(table: Table) -> Select[Any]:
    keys = list(table.primary_key)
    after = [bindparam(f"after_{column.name}", type_=column.type) for column in keys]
    behind = tuple_(*keys) > tuple_(*after) if len(keys) > 1 else keys[0] > after[0]
    return select(*table.columns).where(behind).order_by(*keys).limit(bindparam("most"))


_PAGES = {
    name: statement(f"copy.page_of_{name}", f"The next rows of {name}, to be copied.", _page_of(table))
    for name, table in TABLES.items()
}
_WRITES = {
    name: statement(
        f"copy.write_{name}",
        f"Writes copied rows of {name}.",
        insert_rows(table, [column.name for column in table.columns])
        if (raw := _bytes_of(table)) is None
        else insert_raw(table, [column.name for column in table.columns if column is not raw], raw.name),
    )
    for name, table in TABLES.items()
}
_all_marks = statement("copy.marks", "Every mark, to be copied.", select(marks.c.name, marks.c.value))
_write_marks = statement("copy.write_marks", "Writes copied marks.", upsert_rows(marks, ["name", "value"]))

_sending = statement(
    "copy.sending",
    "How many messages were being sent when the store was left.",
    select(func.count()).select_from(messages).where(messages.c.status == literal(MessageStatus.SENDING)),
    scans="reads an index that holds only what is being handed over",
)


def most_of(name: str) -> int:
    """How many rows of a table are read at once."""
    return PAGE if _bytes_of(TABLES[name]) is None else RAW_PAGE


def key_of(name: str, row: Sequence[Any]) -> Key:
    """The primary key of a row."""
    table = TABLES[name]
    return tuple(value for column, value in zip(table.columns, row, strict=True) if column.primary_key)


def page(connection: Connection, name: str, after: Key | None, most: int) -> Rows:
    """The next `most` rows of a table behind a primary key, or from the first row on."""
    keys = [column for column in TABLES[name].columns if column.primary_key]
    behind = after or tuple(_FIRST[column.type.python_type] for column in keys)
    asked = {f"after_{column.name}": value for column, value in zip(keys, behind, strict=True)}
    return [tuple(row) for row in connection.execute(_PAGES[name], {**asked, "most": most})]


def write(connection: Connection, name: str, rows: Rows) -> None:
    """Write rows that are not there yet. Raises DataError when one of them is."""
    table = TABLES[name]
    raw = _bytes_of(table)
    if not rows:
        return
    if raw is None:
        written = connection.execute(_WRITES[name], {"rows": encode(rows)}).rowcount
    else:
        at = list(table.columns).index(raw)
        items = (([*row[:at], *row[at + 1 :]], row[at]) for row in rows)
        written = connection.execute(_WRITES[name], packed(items)).rowcount
    if written != len(rows):
        raise DataError(f"{name}: {len(rows) - written} rows are there already")


def filled(connection: Connection) -> list[str]:
    """The tables that have rows."""
    return [name for name in TABLES if page(connection, name, None, 1)]


def marks_of(connection: Connection) -> list[tuple[str, str]]:
    """The marks that are copied, with their values."""
    return [(name, value) for name, value in connection.execute(_all_marks) if name not in OWN_MARKS]


def write_marks(connection: Connection, copied: Iterable[tuple[str, str]]) -> None:
    """Write copied marks over those of the same names."""
    connection.execute(_write_marks, {"rows": encode(sorted(copied))})


def sending(connection: Connection) -> int:
    """How many messages were being sent when the store was left: the next start makes them `unknown`."""
    return connection.execute(_sending).scalar_one()
