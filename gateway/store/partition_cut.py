"""Cuts a table that has no partitions yet, beside whoever uses it: it becomes the first partition of a new one.

A small table is cut in passing, when a node starts. Of a big one every row has to be looked at first: `promise` says,
for new rows at once, that none is from a certain month on or later, and `keep_promise` looks at those that are there
while everything goes on. `cut` takes a moment then. A promise that was left behind is withdrawn before it is due.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.exc import StatementError

from gateway.core.clock import DAY, Instant
from gateway.core.months import month_of
from gateway.store import nodes
from gateway.store.partitions import TABLES, PartitionedTable, is_cut, make, make_like, missing, partitions, run, tried
from gateway.store.statements import statement

SMALL = 10_000
"""Rows of a table that is cut in passing."""
PROMISED_FOR = 45 * DAY
"""How long a promise holds at least."""
WITHDRAWN = 15 * DAY
"""How long before it would refuse new rows a promise is withdrawn."""

_promised = statement(
    "partitions.promised",
    "What a table that is being cut promises of its rows.",
    sa.text(
        "SELECT pg_get_constraintdef(pg_constraint.oid) FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid "
        "WHERE conname = CAST(:name AS TEXT) AND relnamespace = CAST(current_schema() AS REGNAMESPACE)"
    ),
    only="postgresql",
)


def prepare(connection: Connection) -> list[PartitionedTable]:
    """At a start: cut the tables that are small, and see to the months to come. Returns those that are too big for
    that, or of which the database did not allow it. The connection must be in no transaction."""
    with connection.begin():
        now = nodes.now(connection)
        return [table for table in TABLES if not _prepared(connection, table, now)]


def _prepared(connection: Connection, table: PartitionedTable, now: Instant) -> bool:
    try:
        if not is_cut(connection, table):
            if _more_than(connection, table, SMALL):
                return False
            tried(connection, partial(cut, connection, table, partial(end_of, connection, table, now)))
        if is_cut(connection, table):
            for month in missing(partitions(connection, table), now):
                tried(connection, partial(make, connection, table, month))
    except (StatementError, ValueError):  # a row with a strange id, a right that is missing: all works without
        if connection.invalidated:
            raise
        return False
    return True


def _more_than(connection: Connection, table: PartitionedTable, most: int) -> bool:
    return bool(run(connection, f"SELECT 1 FROM {table.name} OFFSET {most} LIMIT 1"))


def end_of(connection: Connection, table: PartitionedTable, now: Instant) -> Instant:
    """The end of the month of a table's last row; that of last month for an empty one."""
    ((last,),) = run(connection, f"SELECT max({table.column}) FROM {table.name}")
    if last is None:
        return month_of(now).begins
    return max(month_of(now), month_of(table.time(str(last)))).ends


def far_end(connection: Connection, table: PartitionedTable, now: Instant) -> Instant:
    """The end of a month that no row of a table is behind, and that none is behind for `PROMISED_FOR`."""
    return max(month_of(now + PROMISED_FOR).ends, end_of(connection, table, now))


def promise(connection: Connection, table: PartitionedTable, until: Instant) -> None:
    """Promise that a table has no row from this time or later."""
    run(
        connection,
        f"ALTER TABLE {table.name} DROP CONSTRAINT IF EXISTS {_name(table)}, "
        f"ADD CONSTRAINT {_name(table)} CHECK ({table.column} < '{table.value(until)}') NOT VALID",
    )


def keep_promise(connection: Connection, table: PartitionedTable) -> None:
    """Look at every row of a table, whether the promise holds. It takes its time, and holds up nobody."""
    run(connection, f"ALTER TABLE {table.name} VALIDATE CONSTRAINT {_name(table)}")


def withdraw(connection: Connection, table: PartitionedTable) -> None:
    """A table is not being cut any more."""
    run(connection, f"ALTER TABLE {table.name} DROP CONSTRAINT IF EXISTS {_name(table)}")


def is_due(connection: Connection, table: PartitionedTable, now: Instant) -> bool:
    """Whether a promise was left behind, and would refuse new rows before long."""
    text = connection.execute(_promised, {"name": _name(table)}).scalar()
    if text is None or is_cut(connection, table):
        return False
    (until,) = re.findall(r"< '?([^':)]+)'?", text)
    return table.time(until) - now < WITHDRAWN


def cut(connection: Connection, table: PartitionedTable, until: Callable[[], Instant]) -> None:
    """Make a table the first partition, up to a time, of a new one of its name. It has no row from then or later;
    `until` is asked when nobody adds one any more."""
    run(connection, f"LOCK TABLE {table.name} IN ACCESS EXCLUSIVE MODE")
    if is_cut(connection, table):  # another node was quicker
        return
    bounds = f"FROM (MINVALUE) TO ('{table.value(until())}')"
    run(connection, f"ALTER TABLE {table.name} RENAME TO {table.before}")
    columns = f"LIKE {table.before} INCLUDING DEFAULTS INCLUDING STORAGE"
    run(connection, f"CREATE TABLE {table.name} ({columns}) PARTITION BY RANGE ({table.column})")
    make_like(connection, table.default, table.before)
    run(connection, f"ALTER TABLE {table.name} ATTACH PARTITION {table.before} FOR VALUES {bounds}")
    run(connection, f"ALTER TABLE {table.name} ATTACH PARTITION {table.default} DEFAULT")
    run(connection, f"ALTER TABLE {table.before} DROP CONSTRAINT IF EXISTS {_name(table)}")
    if table.serial is not None:
        run(connection, f"ALTER SEQUENCE {table.name}_{table.serial}_seq OWNED BY {table.name}.{table.serial}")


def _name(table: PartitionedTable) -> str:
    return f"{table.name}_until"
