"""Partitions by month, on PostgreSQL, of the tables that would else be pruned row by row for ever.

    <table>_before     everything up to the month in which the table was cut
    <table>_2026_11    one month
    <table>_default    what no other takes: nothing is ever refused for lack of a partition

A table is cut by a column that is never changed. The default partition is the pattern of the others: each has its
indexes, so a unique key that lacks that column holds within a partition. Looking reads the catalogue; what a partition
is for is told by its bounds, whatever its name is. A change of the tables waits for locks for `LOCK_WAIT` only, since
everybody else waits behind it, and is tried again later; with it come statements that are not registered, as the names
of tables are data in them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.exc import StatementError

from gateway.core.clock import Instant
from gateway.core.ids import floor_id, time_of
from gateway.core.months import Month, month_of
from gateway.store.errors import ErrorKind, sort
from gateway.store.statements import statement

AHEAD = 2
"""How many months after this one have their partition."""
LOCK_WAIT = "300ms"
"""How long a change of the tables waits for whoever uses them."""
MOST_MOVED = 50_000
"""Rows that are moved out of a default partition in one transaction, during which nobody reads the table."""
DETACHED = "_detached"
"""How the name of a partition ends that is not in its table any more, and is to be dropped."""


@dataclass(frozen=True, slots=True)
class PartitionedTable:
    """A table and the column by which it is cut; `value` is how a time is written in that column, `time` reads it.
    `serial` is a column whose sequence belongs to the table."""

    name: str
    column: str
    value: Callable[[Instant], str]
    time: Callable[[str], Instant]
    serial: str | None = None

    @property
    def default(self) -> str:
        """The name of its default partition."""
        return f"{self.name}_default"

    @property
    def before(self) -> str:
        """The name of the partition of what was there before."""
        return f"{self.name}_before"


EVENTS = PartitionedTable("events", "at", str, int, "written")
RECEIPTS = PartitionedTable("receipts", "id", floor_id, time_of)
TABLES = (EVENTS, RECEIPTS)
"""Those that are cut. `docs/partitions.md` says why `messages` and `inbound` are not."""


@dataclass(frozen=True, slots=True)
class Partition:
    """A partition: from a time (None: from the first row on) up to another, and its size in bytes."""

    name: str
    begins: Instant | None
    ends: Instant
    size: int = 0

    def has(self, month: Month) -> bool:
        """Whether any of the month is in it."""
        return self.ends > month.begins and (self.begins is None or self.begins < month.ends)


# ── what is there ───────────────────────────────────────────────────────────────────────────────────────────────────

_BOUND = re.compile(r"FOR VALUES FROM \((?:MINVALUE|'(?P<begins>[^']*)')\) TO \('(?P<ends>[^']*)'\)")
_is_cut = statement(
    "partitions.is_cut",
    "Whether a table has partitions.",
    sa.text(
        "SELECT relkind = 'p' FROM pg_class WHERE relname = CAST(:parent AS TEXT) "
        "AND relnamespace = CAST(current_schema() AS REGNAMESPACE)"
    ),
    only="postgresql",
)
_all = statement(
    "partitions.all",
    "The partitions of a table, with what each is for, and its size.",
    sa.text(
        "SELECT part.relname, pg_get_expr(part.relpartbound, part.oid), pg_total_relation_size(part.oid) "
        "FROM pg_class AS parent "
        "JOIN pg_inherits ON inhparent = parent.oid JOIN pg_class AS part ON part.oid = inhrelid "
        "WHERE parent.relname = CAST(:parent AS TEXT) "
        "AND parent.relnamespace = CAST(current_schema() AS REGNAMESPACE) ORDER BY part.relname"
    ),
    only="postgresql",
)
_detached = statement(
    "partitions.detached",
    "Partitions that are not in their table any more.",
    sa.text(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relname LIKE CAST(:name AS TEXT) "
        "AND relnamespace = CAST(current_schema() AS REGNAMESPACE) ORDER BY relname"
    ),
    only="postgresql",
)


def is_cut(connection: Connection, table: PartitionedTable) -> bool:
    """Whether a table has partitions; on SQLite none has."""
    if connection.dialect.name != "postgresql":
        return False
    return bool(connection.execute(_is_cut, {"parent": table.name}).scalar())


def partitions(connection: Connection, table: PartitionedTable) -> list[Partition]:
    """The partitions of a table in the order of time, without the default one."""
    present: list[Partition] = []
    for name, text, size in connection.execute(_all, {"parent": table.name}):
        bound = _BOUND.fullmatch(text)
        if bound is not None:
            begins, ends = bound.group("begins", "ends")
            present.append(Partition(name, None if begins is None else table.time(begins), table.time(ends), size))
    return sorted(present, key=lambda partition: partition.ends)


def ending_by(connection: Connection, table: PartitionedTable, until: Instant) -> list[Partition]:
    """The partitions whose rows are all from before a time, the oldest first."""
    return [partition for partition in partitions(connection, table) if partition.ends <= until]


def missing(present: Collection[Partition], now: Instant) -> list[Month]:
    """Which of this month and the next `AHEAD` have no partition."""
    first = month_of(now)
    months = (first.later(i) for i in range(AHEAD + 1))
    return [month for month in months if not any(partition.has(month) for partition in present)]


# ── changes ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def tried(connection: Connection, change: Callable[[], object]) -> bool:
    """Make a change of the tables, whole or not at all. False when somebody had a lock for longer than `LOCK_WAIT`."""
    try:
        with connection.begin_nested():
            run(connection, f"SET LOCAL lock_timeout = '{LOCK_WAIT}'")
            change()
            run(connection, "SET LOCAL lock_timeout = DEFAULT")
    except StatementError as error:
        if sort(error) is not ErrorKind.AGAIN:
            raise
        return False
    return True


def make(connection: Connection, table: PartitionedTable, month: Month) -> None:
    """Add the partition of a month, and move what the default one has of it there; those are at most `MOST_MOVED`."""
    low, high = (f"'{table.value(at)}'" for at in (month.begins, month.ends))
    name = f"{table.name}_{month}"
    run(connection, f"LOCK TABLE {table.default} IN ACCESS EXCLUSIVE MODE")  # so that nothing is added to it meanwhile
    if any(partition.has(month) for partition in partitions(connection, table)):  # another node was quicker
        return
    make_like(connection, name, table.default)
    run(
        connection,
        f"WITH moved AS (DELETE FROM {table.default} WHERE {table.column} >= {low} AND {table.column} < {high} "
        f"RETURNING *) INSERT INTO {name} SELECT * FROM moved",
    )
    run(connection, f"ALTER TABLE {table.name} ATTACH PARTITION {name} FOR VALUES FROM ({low}) TO ({high})")


def strays(connection: Connection, table: PartitionedTable, most: int) -> dict[Month, int]:
    """How many rows of which months are in the default partition, among the first `most` of it."""
    rows = run(connection, f"SELECT {table.column} FROM {table.default} LIMIT {most}")
    counts: dict[Month, int] = {}
    for (value,) in rows:
        month = month_of(table.time(str(value)))
        counts[month] = counts.get(month, 0) + 1
    return counts


def detach(connection: Connection, table: PartitionedTable, partition: Partition) -> None:
    """Take a partition out of its table; `drop_detached` deletes it, when nobody waits for that any more."""
    run(connection, f'ALTER TABLE {table.name} DETACH PARTITION "{partition.name}"')
    run(connection, f'ALTER TABLE "{partition.name}" RENAME TO "{partition.name}{DETACHED}"')


def drop_detached(connection: Connection, table: PartitionedTable) -> list[str]:
    """Delete the partitions that were taken out of a table. Returns which they were."""
    pattern = f"{table.name}_%{DETACHED}".replace("_", r"\_")
    gone = list(connection.execute(_detached, {"name": pattern}).scalars())
    for name in gone:
        run(connection, f'DROP TABLE "{name}"')
    return gone


def make_like(connection: Connection, name: str, pattern: str) -> None:
    """A table with the columns, indexes and settings of another."""
    run(connection, f"CREATE TABLE {name} (LIKE {pattern} INCLUDING DEFAULTS INCLUDING INDEXES INCLUDING STORAGE)")
    (options,) = run(connection, f"SELECT reloptions FROM pg_class WHERE oid = CAST('{pattern}' AS REGCLASS)")[0]
    if options:
        run(connection, f"ALTER TABLE {name} SET ({', '.join(options)})")


def run(connection: Connection, sql: str) -> Sequence[Sequence[Any]]:
    """Run SQL in which names of tables are data; its rows, if it has any."""
    result = connection.exec_driver_sql(sql)
    return result.all() if result.returns_rows else []
