"""No statement has to look at all of a big table on PostgreSQL: there is an index for each.

The tables of a test are so small that reading one whole, once for all rows of a batch, is often the cheapest. So the
planner is told of a thousand times as many rows, and asked for the plan that indexes allow.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator, Sequence

import asyncpg
import pytest

from gateway.store.postgresql_store import read_once
from gateway.store.schema import metadata
from gateway.store.statements import Statement, every, plan
from tests.store.filled_store import fill_postgresql
from tests.store.test_statements import SMALL
from tests.support import postgresql

pytestmark = pytest.mark.postgresql

Plans = Sequence[tuple[Statement, Sequence[str]]]

STEP = re.compile(
    r"^ *(?:->  )?(?:Parallel )?"
    r"(?P<kind>Seq Scan|Index Scan|Index Only Scan|Bitmap Index Scan|Bitmap Heap Scan)(?: Backward)?"
    r"(?: using (?P<index>\w+))? on (?P<table>\w+)"
)
BIG = metadata.tables.keys() - SMALL.keys()
PARTIAL = {
    index.name
    for table in metadata.tables.values()
    for index in table.indexes
    if index.dialect_options["postgresql"]["where"] is not None
} | {"events_unnumbered"}
"""Indexes of few rows, all of which may be read."""
PARTITION = re.compile(r"_before$")
"""How the name of that partition ends that has rows here; those of months, and the one for all others, are empty."""


@pytest.fixture(scope="module")
def plans() -> Plans:
    """The plan of each statement on a filled database, as `assent statements` shows it."""

    async def planned() -> Plans:
        url = await postgresql.database()
        await fill_postgresql(url)
        connection = await asyncpg.connect(url)
        for way in ("seqscan", "hashjoin", "mergejoin"):
            await connection.execute(f"ALTER DATABASE {postgresql.name_of(url)} SET enable_{way} = off")
        await connection.execute("UPDATE pg_class SET reltuples = reltuples * 1000 WHERE reltuples > 0")
        await connection.close()
        return await read_once(url, lambda connection: [(it, plan(connection, it)) for it in every("postgresql")])

    return asyncio.run(planned())


def _whole(lines: Sequence[str]) -> Iterator[str]:
    """What is read without a condition that says which entries of an index: big tables, and indexes of them."""
    for at, line in enumerate(lines):
        step = STEP.match(line)
        if step is None or step["kind"] == "Bitmap Heap Scan":  # below that is the step that reads the index
            continue
        if at + 1 < len(lines) and lines[at + 1].strip().startswith("Index Cond:"):
            continue
        table = PARTITION.sub("", step["table"])
        if table in BIG:
            yield step["index"] or table
        elif step["kind"] == "Bitmap Index Scan":
            yield table  # it names the index alone


def _scanned(lines: Sequence[str]) -> set[str]:
    """The big tables of which a plan reads every row, and their indexes of which it reads every entry."""
    return {*_whole(lines)} - PARTIAL


def test_scans_are_recognized() -> None:
    assert _scanned(["Limit", "  ->  Seq Scan on messages", "        Filter: (x)"]) == {"messages"}
    assert _scanned(["Index Only Scan Backward using events_seq on events"]) == {"events_seq"}
    assert _scanned(["Index Scan using messages_pkey on messages", "  Index Cond: (id = $1)"]) == set()
    assert _scanned(["Bitmap Heap Scan on reach", "  ->  Bitmap Index Scan on reach_oldest"]) == {"reach_oldest"}
    assert _scanned(["Index Scan using messages_sending on messages", "  Filter: (x)"]) == set()
    assert _scanned(["Append", "  ->  Seq Scan on events_default", "  ->  Seq Scan on events_2026_11"]) == set()
    assert _scanned(["Seq Scan on channels"]) == set()
    assert _scanned(["Append", "  ->  Seq Scan on events_before events_1"]) == {"events"}


def test_no_statement_scans_a_big_table(plans: Plans) -> None:
    scanned = {it.name: names for it, lines in plans if (names := _scanned(lines)) and not it.scans}
    assert scanned == {}
