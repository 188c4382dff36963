"""What is in a store, whichever database it is on: every row of every table that is copied."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import Connection, select

from gateway.store import location
from gateway.store.engine import Store
from gateway.store.schema import leaders, marks, metadata, nodes

OWN = {"store copy", "events numbered", "store probe"}


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Store]:
    """A store, open inside."""
    store = location.store_at(url)
    await store.open()
    try:
        yield store
    finally:
        await store.close()


def rows(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Every row, by table; of the marks without those that are a database's own."""
    found = {
        table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
        for table in metadata.sorted_tables
        if table not in (nodes, leaders)
    }
    found[marks.name] = [row for row in found[marks.name] if row[0] not in OWN]
    return found


async def contents(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """The same of a store that nobody has open."""
    async with opened(url) as store:
        return await store.read(rows)
